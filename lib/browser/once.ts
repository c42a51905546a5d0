import { browser } from 'wxt/browser';
import { onStart } from './first-run.ts';
import { askForSite, isAllowed, type Site, takeBackSite } from './sites.ts';

/** Where the site is noted that is to be given back, so that it is even when this page is closed meanwhile. */
const KEY = 'once';
/** How long a site that was allowed once waits for the person to come back, in milliseconds. */
const PATIENCE = 5 * 60_000;

interface Noted {
  site: Site;
  /** Milliseconds since 1970. */
  at: number;
}

const isNoted = (value: unknown): value is Noted =>
  typeof value === 'object' &&
  value !== null &&
  'site' in value &&
  typeof value.site === 'string' &&
  'at' in value &&
  typeof value.at === 'number';

/**
 * Gives back a site that was allowed once and was not used, or whose use was broken off.
 * @param age only when it was asked for so many milliseconds ago, or the clock was set back since
 */
export async function giveBackOnce(age = 0): Promise<void> {
  const { [KEY]: noted } = await browser.storage.local.get(KEY);
  if (noted === undefined) return;
  const passed = isNoted(noted) ? Date.now() - noted.at : age;
  if (passed >= 0 && passed < age) return;
  if (isNoted(noted)) await takeBackSite(noted.site);
  await browser.storage.local.remove(KEY);
}

/** Lets a site stay that was allowed once: the person has allowed it for good meanwhile. */
export async function forgetOnce(site: Site): Promise<void> {
  const { [KEY]: noted } = await browser.storage.local.get(KEY);
  if (isNoted(noted) && noted.site === site) await browser.storage.local.remove(KEY);
}

/**
 * Asks the person for a site, and notes that it is to be given back. It must be called within the person's press. A site
 * that was allowed before stays so. False when the person says no.
 */
export async function askOnce(site: Site): Promise<boolean> {
  // All begin at once: a press is not remembered beyond the first wait.
  const allowed = isAllowed(site);
  // Before it is known whether it was allowed: the popup may be closed while that is asked.
  const noted = browser.storage.local.set({ [KEY]: { site, at: Date.now() } satisfies Noted });
  const asked = askForSite(site);
  await noted;
  if (await allowed) await forgetOnce(site);
  const given = await asked;
  if (!given) await giveBackOnce();
  return given;
}

/** Gives back in time what a page that was closed did not give back. */
export function keepOnce(): void {
  const late = (age: number) => void giveBackOnce(age).catch((error: unknown) => console.error(error));
  onStart(() => late(0));
  late(PATIENCE);
}
