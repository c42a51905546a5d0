import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, Installed, LaunchOptions, Port, Pretended, Theme } from './driver.ts';
import { endAtOnce } from './end-at-once.ts';
import { type Refusal, refuseNetwork } from './network.ts';
import { pagePort } from './page-port.ts';
import { isPretended, pretend } from './pretend.ts';
import { raiseVersion } from './raise-version.ts';
import { shortcutOf } from './shortcut.ts';
import { wait } from './wait.ts';
import { opensWelcome } from './welcome.ts';

/** The extension's address, which would else be drawn by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';

type Send = (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;

/** The library speaks this protocol, but shows no way to say a sentence of our own in it. */
const sendOf = (browser: Browser): Send => {
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, params) => connection.send(method, params);
};

/** Runs code in the browser's own window, where its toolbar is. Code is the text of a function of JSON values. */
type Chrome = <T>(code: string, ...values: unknown[]) => Promise<T>;

async function chromeOf(send: Send): Promise<Chrome> {
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as { url: string; context: string }[];
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return async (code, ...values) => {
    const { result } = await send('script.callFunction', {
      target: { context },
      functionDeclaration: `async (...all) => JSON.stringify((await (${code})(...all.map((one) => JSON.parse(one)))) ?? null)`,
      awaitPromise: true,
      arguments: values.map((value) => ({ type: 'string', value: JSON.stringify(value) })),
    });
    if (result.type === 'exception') throw new Error((result.exceptionDetails as { text: string }).text);
    return JSON.parse((result.result as { value: string }).value);
  };
}

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** A click of the mouse at a place of the browser's own window. */
const CLICK = `const click = (x, y) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
};`;

const CLICK_BUTTON = `async (selector) => {
  ${CLICK}
  const find = () => document.querySelector(selector);
  for (let i = 0; i < 250 && !find()?.getBoundingClientRect().width; i++) await new Promise((done) => setTimeout(done, 20));
  const box = find().getBoundingClientRect();
  const pressed = performance.timeOrigin + performance.now();
  click(box.x + box.width / 2, box.y + box.height / 2);
  return pressed;
}`;

const PANEL_OPEN = `async () => {
  for (let i = 0; i < 250 && document.getElementById('unified-extensions-panel')?.state !== 'open'; i++)
    await new Promise((done) => setTimeout(done, 20));
}`;

const POPUP_OPEN = `async () => {
  for (let i = 0; i < 500; i++) {
    const shown = ${POPUP};
    if (shown?.currentURI?.spec?.startsWith('moz-extension') && shown.closest('panel')?.state === 'open') return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the popup did not open');
}`;

/** Where the middle of what has the focus is, in a frame too: at an edge a toolbar may lie over it, and under the text nothing is written. */
const MIDDLE_OF_FOCUS = `let { activeElement: at } = document;
  let [left, top] = [0, 0];
  for (; at.contentDocument; at = at.contentDocument.activeElement) {
    const { x, y } = at.getBoundingClientRect();
    left += x;
    top += y;
  }
  const { x, y, width, height } = at.getBoundingClientRect();
  return { x: left + x + width / 2, y: top + y + height / 2 };`;

/** Opens the context menu at a place of the page in front, and chooses by the beginnings of titles from the outermost in. */
const CHOOSE = `async ({ x, y }, titles) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const box = gBrowser.selectedBrowser.getBoundingClientRect();
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 2, clickCount: 1 }, {});
  for (let i = 0; i < 250 && menu.state !== 'open'; i++) await new Promise((done) => setTimeout(done, 20));
  let at = menu;
  for (const title of titles) {
    const found = [...at.querySelectorAll('menu, menuitem')].find((one) => one.label?.startsWith(title));
    if (!found) throw new Error(title + ' is not in ' + [...at.querySelectorAll('menu, menuitem')].map((one) => one.label));
    at = found;
  }
  at.doCommand();
  menu.hidePopup();
}`;

/** The browser takes no press on its question for a moment after it appeared. */
const ANSWER = `async (yes, popupCloses) => {
  ${CLICK}
  const find = () => document.querySelector('#addon-webext-permissions-notification .popup-notification-' + (yes ? 'primary' : 'secondary') + '-button');
  const isThere = () => document.getElementById('notification-popup')?.state === 'open' && find()?.getBoundingClientRect().width;
  for (let i = 0; i < 250 && !isThere(); i++) await new Promise((done) => setTimeout(done, 20));
  if (!isThere()) throw new Error('the browser asked nothing');
  if (popupCloses) ${POPUP}.closest('panel').hidePopup();
  await new Promise((done) => setTimeout(done, 700));
  const box = find().getBoundingClientRect();
  click(box.x + box.width / 2, box.y + box.height / 2);
  for (let i = 0; i < 250 && document.getElementById('notification-popup').state !== 'closed'; i++) await new Promise((done) => setTimeout(done, 20));
}`;

/** Opens an address in a private window; presses the button of the extension there if its menu of extensions has one. */
const PRESS_PRIVATELY = `async (address, button) => {
  const until = async (probe) => {
    for (let i = 0; i < 500 && !probe(); i++) await new Promise((done) => setTimeout(done, 20));
    if (!probe()) throw new Error('never: ' + probe);
  };
  const hidden = OpenBrowserWindow({ private: true });
  await until(() => hidden.gBrowserInit?.delayedStartupFinished);
  const shown = hidden.gBrowser.selectedBrowser;
  shown.fixupAndLoadURIString(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  await until(() => shown.currentURI.spec === address && !shown.webProgress.isLoadingDocument);
  hidden.gUnifiedExtensions.togglePanel(new hidden.MouseEvent('mousedown'));
  // With nothing to show in it, it opens the manager of add-ons in place of itself.
  await until(() => hidden.document.getElementById('unified-extensions-panel')?.state === 'open' || hidden.gBrowser.tabs.length > 1 || hidden.gBrowser.currentURI.spec === 'about:addons');
  const found = hidden.document.querySelector(button);
  found?.click();
  hidden.close();
  return Boolean(found);
}`;

const CLOSE_POPUP = `async () => {
  for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
  for (let i = 0; i < 250 && ${POPUP}; i++) await new Promise((done) => setTimeout(done, 20));
}`;

/** Runs code in a document that is no tab: `shown` is the code that finds its browser. */
const inside = (shown: string) => `async (body) => {
  const shown = ${shown};
  if (!shown) throw new Error('it is closed');
  const manager = shown.messageManager, name = 'story:' + Math.random();
  const script = '(async () => { const window = content, document = content.document; let told; try { told = { value: (await (async () => {'
    + body + '})()) ?? null }; } catch (error) { told = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(told)); })()';
  return new Promise((done) => {
    const take = (message) => { manager.removeMessageListener(name, take); done(JSON.parse(message.data)); };
    manager.addMessageListener(name, take);
    manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

const clickInside = (shown: string) => `async (x, y) => {
  ${CLICK}
  const outer = ${shown}.ownerDocument.defaultView === window ? { x: 0, y: 0 } : ${shown}.ownerDocument.defaultView.frameElement.getBoundingClientRect();
  const box = ${shown}.getBoundingClientRect();
  click(outer.x + box.x + x, outer.y + box.y + y);
}`;

/** Keys as the window's own toolkit makes them. A key is \`{ key, code, with }\`. */
const keysInside = (shown: string) => `(keys) => {
  // A window on a screen gives its popup the keyboard; one without a screen is never the active one.
  if (${shown}.ownerDocument.activeElement !== ${shown}) ${shown}.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(${shown}.ownerDocument.defaultView)) throw new Error('no keyboard');
  for (const { key, modifiers } of keys) {
    const held = modifiers.map((name) => new KeyboardEvent('', { key: name }));
    for (const one of held) processor.keydown(one);
    const named = key.length > 1;
    const event = new KeyboardEvent('', { key, keyCode: named ? KeyboardEvent['DOM_VK_' + (key === 'Enter' ? 'RETURN' : key === 'Backspace' ? 'BACK_SPACE' : key.replace('Arrow', '').toUpperCase())] : key.toUpperCase().charCodeAt(0) });
    processor.keydown(event);
    processor.keyup(event);
    for (const one of held.reverse()) processor.keyup(one);
  }
}`;

const drawInside = (shown: string) => `async () => {
  const picture = await ${shown}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white', true);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** A document that is no tab: the popup, or the sidebar. */
function insidePort(chrome: Chrome, shown: string, closing: string): Port {
  const evaluate = async (body: string): Promise<unknown> => {
    const told = await chrome<{ value?: unknown; error?: string }>(inside(shown), body);
    if (told.error !== undefined) throw new Error(told.error);
    return told.value;
  };
  const keys = (all: { key: string; modifiers: string[] }[]) => chrome<void>(keysInside(shown), all);
  /** Keys are on their way until the popup's own process has seen them: a person sees each one appear. */
  const typed = (text: string) =>
    evaluate(`for (let i = 0; i < 150; i++) {
      const { value, innerText, type } = document.activeElement;
      // A date is shown in its parts, and its value is written in another way.
      if (type === 'date') return;
      if ((value ?? innerText).includes(${JSON.stringify(text)})) return;
      await new Promise((done) => window.setTimeout(done, 20));
    }
    throw new Error('what was typed did not appear where the focus is: ' + document.activeElement.outerHTML.slice(0, 200));`);
  return {
    evaluate,
    clickAt: (x, y) => chrome(clickInside(shown), x, y),
    type: async (text) => {
      await keys([...text].map((key) => ({ key: key === '\n' ? 'Enter' : key, modifiers: [] })));
      await typed(text);
    },
    press: (pressed) => {
      const modifiers = pressed.split('+');
      return keys([{ key: modifiers.pop() ?? '', modifiers }]);
    },
    screenshot: async (file) =>
      writeFileSync(file, Buffer.from(await chrome<string>(drawInside(shown)), 'base64')),
    chooseFiles: () => Promise.reject(new Error('a file chooser in the popup would close it')),
    bringToFront: async () => undefined,
    close: () => chrome(closing),
    isOpen: () => chrome<boolean>(`() => Boolean(${shown})`),
  };
}

/** Waits until its document is read: looking without a pause would only keep the browser from reading it. */
async function parsed(port: Port): Promise<void> {
  while (!(await port.evaluate('return document.body !== null && document.readyState !== "loading"')))
    await wait(20);
}

const popupPort = (chrome: Chrome): Port => insidePort(chrome, POPUP, CLOSE_POPUP);

const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

const SIDEBAR_OPEN = `async () => {
  for (let i = 0; i < 500; i++) {
    if (${SIDEBAR}?.currentURI?.spec?.includes('/sidepanel.html')) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('the sidebar did not open');
}`;

const CLOSE_SIDEBAR = `() => window.SidebarController.hide()`;

async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+');
  const key = parts.pop() as KeyInput;
  for (const modifier of parts) await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(key);
  for (const modifier of parts.reverse()) await page.keyboard.up(modifier as KeyInput);
}

/**
 * Prints the page in front as the print window does that saves a PDF: on the paper that the page asks for, with the head and foot that
 * the browser has by itself.
 */
const PRINT = `async (file) => {
  const settings = Cc['@mozilla.org/gfx/printsettings-service;1'].getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
  settings.isInitializedFromPrinter = settings.isInitializedFromPrefs = true;
  settings.outputFormat = Ci.nsIPrintSettings.kOutputFormatPDF;
  settings.outputDestination = Ci.nsIPrintSettings.kOutputDestinationFile;
  settings.toFileName = file;
  settings.printSilent = settings.usePageRuleSizeAsPaperSize = true;
  // There is no printer that would leave an edge without ink.
  for (const side of ['Top', 'Right', 'Bottom', 'Left']) settings['unwriteableMargin' + side] = 0;
  await gBrowser.selectedBrowser.browsingContext.print(settings);
}`;

const toPort = (page: Page, chrome: Chrome): Port =>
  pagePort(page, {
    press: (keys) => press(page, keys),
    print: async (file) => {
      await page.bringToFront();
      await chrome(PRINT, file);
    },
  });

/** Notes each request with who made it: the extension, a page, or (left out) the browser itself. */
const WATCH_REQUESTS = `() => {
  window.storyRequests = [];
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (loadInfo?.triggeringPrincipal?.isSystemPrincipal || /^(127\\.0\\.0\\.1|localhost)$/.test(URI.host)) return;
    window.storyRequests.push(URI.spec);
  }, 'http-on-modify-request');
}`;

/** The first page opens by itself, at a moment of its own: a story begins after that. */
const AWAIT_WELCOME = `async () => {
  const find = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.startsWith('moz-extension:'));
  for (let i = 0; i < 500 && !find(); i++) await new Promise((done) => setTimeout(done, 20));
  if (!find()) throw new Error('the first page did not open');
}`;

class Firefox implements Driver {
  readonly name = 'firefox';
  pressedAt = 0;
  readonly #browser: Browser;
  readonly #send: Send;
  readonly #chrome: Chrome;
  readonly #refusal: Refusal;
  readonly #id: string;
  readonly #folder: string;
  readonly #pretended: Pretended = {};

  constructor(browser: Browser, send: Send, chrome: Chrome, refusal: Refusal, folder: string) {
    this.#browser = browser;
    this.#send = send;
    this.#chrome = chrome;
    this.#refusal = refusal;
    this.#id = identityOf(folder);
    this.#folder = folder;
  }

  async open(address: string, pages?: Pretended) {
    const page = await this.#browser.newPage();
    if (pages) {
      Object.assign(this.#pretended, pages);
      await pretend(page, pages);
    }
    const url = /^[a-z-]+:/.test(address) ? address : `moz-extension://${UUID}/${address}`;
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
    await page.bringToFront();
    return toPort(page, this.#chrome);
  }

  async appeared(beginning: string) {
    for (let looks = 0; looks < 500; looks += 1) {
      const page = (await this.#browser.pages()).find((one) => one.url().startsWith(beginning));
      if (page) return toPort(page, this.#chrome);
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`no tab with ${beginning}`);
  }

  get #button() {
    return `#${this.#id.replace(/[^a-z0-9_-]/gi, '_')}-browser-action .unified-extensions-item-action-button`;
  }

  async pressButton(page: Port) {
    await this.#chrome(CLOSE_POPUP);
    await page.bringToFront();
    await this.#chrome(CLICK_BUTTON, '#unified-extensions-button');
    await this.#chrome(PANEL_OPEN);
    this.pressedAt = await this.#chrome<number>(CLICK_BUTTON, this.#button);
    await this.#chrome(POPUP_OPEN);
    const popup = popupPort(this.#chrome);
    await parsed(popup);
    return popup;
  }

  async chooseInMenu(page: Port, titles: string[]) {
    await this.#chrome(CLOSE_POPUP);
    await page.bringToFront();
    await this.#chrome(CHOOSE, await page.evaluate(MIDDLE_OF_FOCUS), titles);
    await this.#chrome(POPUP_OPEN);
    return popupPort(this.#chrome);
  }

  async pressShortcut(page: Port) {
    await this.#chrome(CLOSE_POPUP);
    await page.bringToFront();
    await this.#chrome(keysInside('gBrowser.selectedBrowser'), [shortcutOf(this.#folder)]);
    await this.#chrome(POPUP_OPEN);
    const popup = popupPort(this.#chrome);
    await parsed(popup);
    return popup;
  }

  async panel() {
    await this.#chrome(SIDEBAR_OPEN);
    const panel = insidePort(this.#chrome, SIDEBAR, CLOSE_SIDEBAR);
    await parsed(panel);
    return panel;
  }

  answerQuestion(yes: boolean, popupCloses: boolean) {
    return this.#chrome<void>(ANSWER, yes, popupCloses);
  }

  async setTheme(theme: Theme) {
    await this.#chrome(
      `(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value)`,
      theme === 'dark' ? 0 : 1,
    );
    await this.#chrome(
      `(theme) => { const shown = ${POPUP}; if (shown) shown.browsingContext.top.prefersColorSchemeOverride = theme; }`,
      theme,
    );
  }

  async killBackground() {
    await this.#chrome(
      `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      this.#id,
    );
  }

  async crash(port: Port) {
    await port.bringToFront();
    const pid = await this.#chrome<number>('() => gBrowser.selectedBrowser.frameLoader.remoteTab.osPid');
    process.kill(pid, 'SIGKILL');
  }

  async kill() {
    await endAtOnce(this.#browser);
    this.#refusal.close();
  }

  pressPrivately(address: string) {
    return this.#chrome<boolean>(PRESS_PRIVATELY, address, this.#button);
  }

  installed() {
    return this.#chrome<Installed>(
      `(id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        const { msgs } = extension.formatPermissionStrings?.() ?? { msgs: [] };
        return {
          permissions: [...extension.permissions].filter((one) => !one.startsWith('internal:')),
          origins: extension.allowedOrigins.patterns.map(({ pattern }) => pattern),
          warnings: msgs,
          errors: [...(extension.errors ?? []), ...(extension.warnings ?? [])],
        };
      }`,
      this.#id,
    );
  }

  async requests() {
    const asked = await this.#chrome<string[]>('() => window.storyRequests');
    return asked.filter((address) => !isPretended(this.#pretended, address));
  }

  async update() {
    raiseVersion(this.#folder);
    await this.#browser.installExtension(this.#folder);
  }

  uninstall() {
    return this.#browser.uninstallExtension(this.#id);
  }

  noted() {
    return this.#refusal.noted;
  }

  async close() {
    await this.#browser.close();
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

/** The add-on's identity, from its manifest. */
function identityOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

const preferences = (id: string, port: number, language: string, watched: boolean) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': watched ? '' : '127.0.0.1, localhost',
  'network.proxy.allow_hijacking_localhost': watched,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // A document takes no clicks for a moment after its first paint; no person is that fast, but a story is.
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
  'browser.download.alwaysOpenPanel': false,
  // Without a desktop nobody else shows its notifications.
  'alerts.useSystemBackend': false,
  'intl.locale.requested': language,
  // An extension that is only installed for the moment keeps what it has stored, when the profile outlives the browser.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Pages of one site share a process, and none is kept ready: to begin one takes longer than to open its page.
  'dom.ipc.processCount': 1,
  'dom.ipc.processCount.webIsolated': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // However often its process is ended, it is started again.
  'extensions.webextensions.crash.threshold': 10_000,
});

/** Its language, though no language pack is installed: extensions follow this, while its own words stay English. */
const SPEAK = `async (language) => {
  Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, language])];
  Services.locale.requestedLocales = [language];
}`;
/** An extension that a test brought in goes when the browser is closed: what it stored is to stay, as if it had been installed. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Kilobytes for all sites and extensions together; one of them gets no more than ten megabytes of it. */
const CRAMPED = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };

const isGone = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'ENOENT';

/**
 * Starts a browser on a profile that one had before. What ended that one may still be putting its settings back, and take the file
 * away between the look at it and the copy: then once more.
 */
const launchOn = async (options: Parameters<typeof puppeteer.launch>[0]): Promise<Browser> => {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    if (!isGone(error)) throw error;
    await wait(1_000);
    return puppeteer.launch(options);
  }
};

/** Starts Firefox with the built extension, cut off from the network. */
export async function launchFirefox({
  program,
  extension,
  headless = true,
  language = 'en-GB',
  zone,
  watched = false,
  cramped = false,
  profile,
}: LaunchOptions): Promise<Driver> {
  const refusal = await refuseNetwork();
  const id = identityOf(extension);
  const browser = await launchOn({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1200', '--height=900'] : [])],
    ...(zone && { env: { ...process.env, TZ: zone } }),
    ...(profile && { userDataDir: profile }),
    extraPrefsFirefox: {
      ...preferences(id, refusal.port, language, watched),
      ...(profile && KEPT),
      ...(cramped && CRAMPED),
    },
  });
  try {
    const send = sendOf(browser);
    const chrome = await chromeOf(send);
    await chrome(WATCH_REQUESTS);
    if (language !== 'en-GB') await chrome(SPEAK, language);
    await browser.installExtension(path.resolve(extension));
    // Where the profile has been used before, it does not open again.
    if (!profile && opensWelcome(extension)) await chrome(AWAIT_WELCOME);
    return new Firefox(browser, send, chrome, refusal, path.resolve(extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}
