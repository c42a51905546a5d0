import type { BrowserName } from './driver.ts';

/** The browsers' programs: named by the command that runs the tests, else where Debian puts them. Empty: there is none. */
export const PROGRAMS: Record<BrowserName, string> = {
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
};

const ALL: BrowserName[] = ['chromium', 'firefox'];

/** Those that this process tells its stories in: both, or the one that STORIES_IN names. */
export const tellingIn: BrowserName[] = ALL.filter((name) => (process.env.STORIES_IN ?? name) === name);

/** Why no story is told in a browser here; empty when it is. */
export const missing = (name: BrowserName): string =>
  PROGRAMS[name] === '' ? `there is no ${name} on this machine` : '';

/** The browsers of this machine that stories are told in. */
export const browsers = (): BrowserName[] => tellingIn.filter((name) => PROGRAMS[name] !== '');
