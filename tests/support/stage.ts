import path from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions, Pretended } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { PROGRAMS } from './programs.ts';
import { root } from './root.ts';
import { say } from './say.ts';
import { Screen } from './screen.ts';
import { type Site, serve } from './site.ts';
import { atMost } from './wait.ts';

/** Where the builds are; another folder can be named to test a copy. */
const built = process.env.BUILT ?? path.join(root, '.output');
/** The folders of the built extension. */
export const EXTENSIONS: Record<BrowserName, string> = {
  chromium: path.join(built, 'chrome-mv3'),
  firefox: path.join(built, 'firefox-mv3'),
};

/** Starts a browser with the extension as it was built, or with one in another folder. */
export const launch = (
  name: BrowserName,
  headless = true,
  extension = EXTENSIONS[name],
  more: Pick<LaunchOptions, 'language' | 'zone' | 'watched' | 'cramped' | 'profile'> = {},
): Promise<Driver> =>
  (name === 'chromium' ? launchChromium : launchFirefox)({
    program: PROGRAMS[name],
    extension,
    headless,
    ...more,
  });

/** What a story is told with. */
export interface Stage {
  driver: Driver;
  /** The folder of the browser's profile; empty where the story did not ask for one. */
  profile: string;
  /** Serves pages on this machine until the end; it must get no request but for them. */
  serve(pages: Record<string, string | Buffer>): Promise<Site>;
  /** A new tab in front; it may be given pages of other sites, as if the network had brought them. */
  open(address: string, pretended?: Pretended): Promise<Screen>;
  /** A tab that the extension opened, once its address begins so. */
  appeared(beginning: string): Promise<Screen>;
  /** The popup, by a press of the toolbar button over `page`. */
  popup(page: Screen): Promise<Screen>;
  /** The popup, by the keys that open it over `page`. */
  shortcut(page: Screen): Promise<Screen>;
  /** The panel beside the page, by a press in the popup, which closes for it. */
  beside(popup: Screen): Promise<Screen>;
  /** The popup, by a choice in the context menu of what has the focus; where the browser shows its menu. */
  menu(page: Screen, titles: string[]): Promise<Screen>;
  /** Says yes or no where the browser itself asks for something more, a site for instance. The popup may close for it. */
  answer(yes: boolean, popupCloses?: boolean): Promise<void>;
  /** Every screen so far. */
  screens: Screen[];
  /** Requests that should not have been: beyond this machine, or anything but looking at a page. */
  strange(): Promise<string[]>;
  /** Closes the story's pages and sites. */
  leave(): Promise<void>;
  /** Closes the browser too. */
  end(): Promise<void>;
}

/** A browser with the extension in it, and pages to use it on. */
export const stageFor = async (browser: BrowserName): Promise<Stage> => stageOn(await launch(browser));

/** What a story is told with, in a browser that is open. */
export function stageOn(driver: Driver, profile = ''): Stage {
  const sites: Site[] = [];
  const screens: Screen[] = [];
  const show = (screen: Screen) => {
    screens.push(screen);
    return screen;
  };
  const leave = async () => {
    for (const screen of screens) await atMost(5000, screen.port.close());
    for (const site of sites) await site.close();
  };
  return {
    driver,
    profile,
    screens,
    serve: async (pages) => {
      const site = await serve(pages);
      sites.push(site);
      return site;
    },
    open: async (address, pretended) => show(new Screen(await driver.open(address, pretended))),
    appeared: async (beginning) => show(new Screen(await driver.appeared(beginning))),
    popup: async (page) => show(new Screen(await driver.pressButton(page.port))),
    shortcut: async (page) => show(new Screen(await driver.pressShortcut(page.port))),
    beside: async (popup) => {
      // The browser takes the popup away in the middle of the press.
      await popup.click('button', say('at_side')).catch(async (error) => {
        if (await popup.port.isOpen()) throw error;
      });
      return show(new Screen(await driver.panel()));
    },
    menu: async (page, titles) => {
      const popup = await driver.chooseInMenu?.(page.port, titles);
      if (!popup) throw new Error('this browser does not show its menu');
      return show(new Screen(popup));
    },
    answer: (yes, popupCloses = false) => driver.answerQuestion(yes, popupCloses),
    strange: async () => [...(await driver.requests()), ...sites.flatMap((site) => site.strange())],
    leave,
    end: async () => {
      await driver.close();
      await leave();
    },
  };
}
