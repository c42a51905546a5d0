import { createHash } from 'node:crypto';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
} from 'puppeteer-core';
import { chooseEntry } from './chromium-menu.ts';
import { answerQuestion, QUESTION_ARGUMENTS } from './chromium-question.ts';
import type { Driver, Installed, LaunchOptions, Port, Pretended, Theme } from './driver.ts';
import { endAtOnce } from './end-at-once.ts';
import type { Heard } from './heard.ts';
import { type Refusal, refuseNetwork } from './network.ts';
import { pagePort } from './page-port.ts';
import { isPretended, pretend } from './pretend.ts';
import { raiseVersion } from './raise-version.ts';
import { pressInChromium, shortcutOf } from './shortcut.ts';
import { atMost, wait } from './wait.ts';
import { opensWelcome } from './welcome.ts';

const ARGUMENTS = [
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of one site share a process: to begin one takes as long as to open its page.
  '--process-per-site',
  ...QUESTION_ARGUMENTS,
];

/** Hosts that the browser asks for by itself, whatever is installed in it. */
const OWN_HOSTS = /^(?:.+\.)?(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/** Keys that edit: the browser wants to be told the command beside the key. */
const COMMANDS: Record<string, string> = { v: 'Paste', c: 'Copy', x: 'Cut', a: 'SelectAll', z: 'Undo' };

/** How long the browser may take to answer or to show what was asked for (ms). */
const ANSWER_LIMIT = 25_000;
const APPEARANCE_LIMIT = 20_000;
/** A press that the browser loses is made again after this (ms), as a person would. */
const PRESS_LIMIT = 5_000;
/** What a browser that is told to close gets for it (ms) before its process is ended. */
const CLOSE_LIMIT = 10_000;

/** What the extension itself was to open; where it did not, that is no browser which does not answer. */
const opened = (what: string, waiting: Promise<Target>): Promise<Target> =>
  waiting.catch((cause) => {
    throw new Error(`${what} did not open`, { cause });
  });

const isRoot = () => process.getuid?.() === 0;

const toPort = (page: Page): Port =>
  pagePort(page, {
    press: (keys) => press(page, keys),
    heard: async () => (await page.accessibility.snapshot()) as unknown as Heard,
    print: async (file) =>
      void (await page.pdf({ path: file, preferCSSPageSize: true, displayHeaderFooter: true })),
  });

async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const command = parts.includes('Control') ? COMMANDS[key.toLowerCase()] : undefined;
  for (const modifier of parts) await page.keyboard.down(modifier as KeyInput);
  const pressed = (key.length === 1 && parts.length > 0 ? `Key${key.toUpperCase()}` : key) as KeyInput;
  await page.keyboard.press(pressed, command ? { commands: [command] } : {});
  for (const modifier of parts.reverse()) await page.keyboard.up(modifier as KeyInput);
}

class Chromium implements Driver {
  readonly name = 'chromium';
  pressedAt = 0;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #refusal: Refusal;
  readonly #folder: string;
  readonly #pages = new Map<Port, Page>();
  readonly #asked: string[] = [];
  /** Hosts of pretended pages: the browser gets ready to call them before it learns that it need not. */
  readonly #pretended = new Set<string>();
  #theme: Theme = 'light';

  constructor(browser: Browser, extension: Extension, refusal: Refusal, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
    this.#extension = extension;
    this.#refusal = refusal;
  }

  get #base() {
    return `chrome-extension://${this.#extension.id}/`;
  }

  async #adopt(page: Page, pages: Pretended = {}): Promise<Port> {
    page.on('request', (request) => {
      if (!isPretended(pages, request.url())) this.#note(request.url());
    });
    await this.#dress(page);
    const port = toPort(page);
    this.#pages.set(port, page);
    return port;
  }

  #note(address: string) {
    if (!/^(?:https?|wss?):\/\/(?!127\.0\.0\.1|localhost)/.test(address)) return;
    this.#asked.push(address);
  }

  async #pretend(page: Page, pages: Pretended) {
    for (const one of Object.keys(pages)) this.#pretended.add(new URL(one).hostname);
    await pretend(page, pages);
  }

  #dress = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#theme }]);

  async open(address: string, pages?: Pretended) {
    const page = await this.#browser.newPage();
    if (pages) await this.#pretend(page, pages);
    const port = await this.#adopt(page, pages);
    await page.goto(/^[a-z-]+:/.test(address) ? address : this.#base + address);
    await page.bringToFront();
    return port;
  }

  async appeared(beginning: string) {
    const isIt = (target: Target) => target.type() === 'page' && target.url().startsWith(beginning);
    const waiting = this.#browser.waitForTarget(isIt, { timeout: APPEARANCE_LIMIT });
    const page = await (await opened(beginning, waiting)).page();
    if (!page) throw new Error('not a page');
    // Its address is known before its page is there: what is asked of the empty one is lost.
    for (const end = Date.now() + APPEARANCE_LIMIT; Date.now() < end; await wait(20))
      if ((await page.evaluate('location.href').catch(() => 'about:blank')) !== 'about:blank') break;
    return this.#adopt(page);
  }

  #popups = () => this.#browser.targets().filter((target) => this.#isPopup(target.url(), target.type()));
  /** A popup is no tab, though a tab may show the same page. */
  #isPopup = (url: string, type: string) => url.startsWith(`${this.#base}popup.html`) && type !== 'page';

  async #closePopups() {
    for (const target of this.#popups()) await (await target.asPage()).close().catch(() => undefined);
    while (this.#popups().length > 0) await wait(10);
  }

  #pageOf(port: Port): Page {
    const page = this.#pages.get(port);
    if (!page) throw new Error('not a page of this browser');
    return page;
  }

  /** The popup that opens within so many milliseconds. */
  #nextPopup(timeout: number): Promise<Target> {
    const before = new Set(this.#browser.targets());
    return this.#browser.waitForTarget(
      (target) => !before.has(target) && target.url().startsWith(`${this.#base}popup.html`),
      { timeout },
    );
  }

  async pressButton(port: Port) {
    const page = this.#pageOf(port);
    await this.#closePopups();
    const popup = await (await this.#press(page)).asPage();
    await popup.waitForSelector('body');
    return this.#adopt(popup);
  }

  /** The popup that a press of the button over `page` opens; a press that came to nothing is made once more. */
  async #press(page: Page, again = true): Promise<Target> {
    const appeared = this.#nextPopup(again ? PRESS_LIMIT : APPEARANCE_LIMIT);
    await page.bringToFront();
    this.pressedAt = performance.timeOrigin + performance.now();
    await page.triggerExtensionAction(this.#extension);
    return appeared.catch((error) => {
      if (!again) throw error;
      return this.#popups()[0] ?? this.#press(page, false);
    });
  }

  /** The press of the toolbar button opens the page to the extension, as a choice in the menu itself would. */
  async chooseInMenu(port: Port, titles: string[]) {
    const pressed = await this.pressButton(port);
    // A background that has ended meanwhile starts again to answer.
    await pressed.evaluate("await chrome.runtime.sendMessage({ name: 'profile.load', request: {} })");
    await pressed.close();
    while (this.#popups().length > 0) await wait(10);
    const page = this.#pageOf(port);
    const popup = await chooseEntry(this.#browser, this.#base, page, titles.at(-1) ?? '');
    await popup.waitForSelector('body');
    return this.#adopt(popup);
  }

  async pressShortcut(port: Port) {
    const page = this.#pageOf(port);
    await this.#closePopups();
    await page.bringToFront();
    const appeared = this.#nextPopup(APPEARANCE_LIMIT);
    await pressInChromium(page, shortcutOf(this.#folder));
    const popup = await (await appeared).asPage();
    await popup.waitForSelector('body');
    return this.#adopt(popup);
  }

  async panel() {
    const waiting = this.#browser.waitForTarget(
      (one) => one.url().startsWith(`${this.#base}sidepanel.html`),
      { timeout: APPEARANCE_LIMIT },
    );
    const panel = await (await opened('the panel', waiting)).asPage();
    await panel.waitForSelector('body');
    return this.#adopt(panel);
  }

  async answerQuestion(yes: boolean, popupCloses: boolean) {
    if (popupCloses) await this.#closePopups();
    await answerQuestion(profileOf(this.#browser), yes);
  }

  async setTheme(theme: Theme) {
    this.#theme = theme;
    for (const page of this.#pages.values()) if (!page.isClosed()) await this.#dress(page);
  }

  async killBackground() {
    const workers = this.#browser.targets().filter((target) => target.type() === 'service_worker');
    for (const target of workers) await this.#endWorker(target);
  }

  /** One that is just starting is not to be reached at once, and one that is asked twice has already gone. */
  async #endWorker(target: Target) {
    const end = async () => (await target.worker())?.close();
    const isMarked = await this.#mark(target, true);
    const began = Date.now();
    while (this.#browser.targets().includes(target)) {
      const waited = Date.now() - began;
      // One that messages wake again at once keeps its place among the targets.
      if (isMarked && waited > 0 && (await this.#mark(target, false)) === false) return;
      if (waited > APPEARANCE_LIMIT) throw new Error('the background did not end');
      if (waited < PRESS_LIMIT) await Promise.race([end().catch(() => undefined), wait(500)]);
      else if (!(await this.#closeUnasked(target))) return;
      // What answers at once, without having ended, must not keep the news of its end from coming in.
      await wait(10);
    }
  }

  /** Marks a worker, or looks whether it is the marked one still; `null` where it does not answer. */
  async #mark(target: Target, set: boolean): Promise<boolean | null> {
    const asked = async () =>
      (await target.worker())?.evaluate((marks) => {
        const own = globalThis as { isToEnd?: boolean };
        own.isToEnd ||= marks;
        return own.isToEnd;
      }, set);
    const answer = await Promise.race([asked().catch(() => null), wait(1_000)]);
    return typeof answer === 'boolean' ? answer : null;
  }

  /** Has the browser itself end a worker that answers nobody who would attach to it; false when it has ended unnoticed. */
  async #closeUnasked(target: Target): Promise<boolean> {
    const { _targetId: targetId } = target as unknown as { _targetId: string };
    const session = await this.#browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const isThere = targetInfos.some((one) => one.targetId === targetId);
    if (isThere) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await session.detach();
    return isThere;
  }

  async crash(port: Port) {
    const session = await this.#pages.get(port)?.createCDPSession();
    // It never answers.
    session?.send('Page.crash').catch(() => undefined);
  }

  async kill() {
    await endAtOnce(this.#browser);
    this.#refusal.close();
  }

  async pressPrivately(address: string) {
    const page = await (await this.#browser.createBrowserContext()).newPage();
    await page.goto(address);
    return page.triggerExtensionAction(this.#extension).then(
      () => true,
      () => false,
    );
  }

  async installed(): Promise<Installed> {
    const page = await this.#browser.newPage();
    await page.goto('chrome://extensions');
    const told = (await page.evaluate(`(async () => {
      const [info] = await chrome.developerPrivate.getExtensionsInfo();
      return {
        warnings: info.permissions.simplePermissions.map(({ message }) => message),
        errors: [...info.manifestErrors, ...info.runtimeErrors, ...info.installWarnings].map((one) => one.message ?? one),
      };
    })()`)) as Pick<Installed, 'warnings' | 'errors'>;
    await page.goto(`${this.#base}popup.html`);
    const { permissions, origins } = (await page.evaluate('chrome.permissions.getAll()')) as Installed;
    await page.close();
    return { ...told, permissions, origins };
  }

  async requests() {
    const beyond = this.#refusal
      .hosts()
      .filter((host) => !OWN_HOSTS.test(host) && !this.#pretended.has(host));
    return [...new Set([...this.#asked, ...beyond])];
  }

  async update() {
    raiseVersion(this.#folder);
    await this.#browser.installExtension(this.#folder);
  }

  uninstall() {
    return this.#browser.uninstallExtension(this.#extension.id);
  }

  noted() {
    return this.#refusal.noted;
  }

  async close() {
    await closeOrKill(this.#browser);
    this.#refusal.close();
  }

  closed() {
    return new Promise<void>((resolve) => {
      this.#browser.once('disconnected', () => {
        this.#refusal.close();
        resolve();
      });
    });
  }
}

const PROFILE = '--user-data-dir=';

/** The folder of the profile that the browser was started on. */
const profileOf = (browser: Browser): string => {
  const argument = browser.process()?.spawnargs.find((one) => one.startsWith(PROFILE));
  if (!argument) throw new Error('no profile');
  return argument.slice(PROFILE.length);
};

/** Closes the browser, and ends its process when it does not answer. */
async function closeOrKill(browser: Browser): Promise<void> {
  await atMost(CLOSE_LIMIT, browser.close());
  if (browser.connected) browser.process()?.kill('SIGKILL');
}

/**
 * The first page opens by itself, at a moment of its own: a story begins after that. It stays open behind the
 * story's pages, for a popup that opens while its process is ending comes up without words.
 */
async function awaitWelcome(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith(`chrome-extension://${id}/desk.html`),
    { timeout: APPEARANCE_LIMIT },
  );
  await (await target.page())?.waitForSelector('h1');
}

/** Bytes that a cramped extension gets to store in. */
const LITTLE = 6_000_000;

/** Gives an extension little room before it asks for the first time; its identity is made of the folder that it is in. */
async function cramp(browser: Browser, extension: string): Promise<void> {
  const [page] = await browser.pages();
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  const session = await page?.createCDPSession();
  await session?.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${id}`,
    quotaSize: LITTLE,
  });
}

/** Starts Chromium with the built extension, cut off from the network. */
export async function launchChromium({
  program,
  extension,
  headless = true,
  width = 1440,
  language = 'en-GB',
  zone,
  watched = false,
  cramped = false,
  profile,
}: LaunchOptions): Promise<Driver> {
  const refusal = await refuseNetwork();
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    // Below what a story may take: a browser that stopped answering says which call it left without an answer.
    protocolTimeout: ANSWER_LIMIT,
    // A popup takes its width from its scroll bar too.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    enableExtensions: true,
    defaultViewport: null,
    // On Linux its language is that of the environment; where the language's own pack is not installed, the switch counts.
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), ...(zone && { TZ: zone }) },
    ...(profile && { userDataDir: profile }),
    args: [
      ...ARGUMENTS,
      `--lang=${language}`,
      `--proxy-server=127.0.0.1:${refusal.port}`,
      ...(watched ? ['--proxy-bypass-list=<-loopback>'] : []),
      // Without a screen there is no graphics card either: to pretend one takes a seventh of the processor's time.
      ...(headless ? ['--disable-gpu', '--screen-info={1600x1200}', `--window-size=${width},1000`] : []),
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  });
  try {
    if (cramped) await cramp(browser, path.resolve(extension));
    const id = await browser.installExtension(path.resolve(extension));
    const installed = (await browser.extensions()).get(id);
    if (!installed) throw new Error('the extension was not installed');
    // Where the profile has been used before, it does not open again.
    if (!profile && opensWelcome(extension)) await awaitWelcome(browser, id);
    return new Chromium(browser, installed, refusal, path.resolve(extension));
  } catch (error) {
    await closeOrKill(browser);
    throw error;
  }
}
