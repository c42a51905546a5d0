/** A browser with the lab's extension and a server of editor pages; the letter that is put in there. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type {
  FieldPlaces,
  InsertField,
  InsertRequest,
  InsertResult,
  LookResult,
} from '../../lib/delivery/insert/schema.ts';
import type { BrowserName } from './driver.ts';
import { labExtension } from './editor-extension.ts';
import { editorServer } from './editor-server.ts';
import { type Refusal, refuseNetwork } from './network.ts';
import { PROGRAMS } from './programs.ts';

export interface Lab {
  page: Page;
  address: string;
  /** Opens a page of `tests/fixtures/editors` and waits until its editor is ready. */
  open(name: string): Promise<void>;
  look(letter?: string): Promise<LookResult>;
  insert(request: InsertRequest, places?: FieldPlaces): Promise<InsertResult>;
  /** What the page says its field holds. */
  read(field: InsertField): Promise<string>;
  /** Puts the caret at the end of the message, as a person does, and leaves it there. */
  leaveAtEnd(): Promise<void>;
  /** Presses Ctrl+Z. */
  undo(): Promise<void>;
}

/** Hosts that a browser asks for by itself, whatever is installed in it. */
const OWN_HOSTS =
  /^(?:.+\.)?(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

/** Starts a browser that reaches this machine alone. */
const launch = (name: BrowserName, { port }: Refusal): Promise<Browser> =>
  name === 'chromium'
    ? puppeteer.launch({
        executablePath: PROGRAMS.chromium,
        headless: !process.env.HEADED,
        pipe: true,
        enableExtensions: true,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-dev-shm-usage',
          '--disable-gpu',
          `--proxy-server=127.0.0.1:${port}`,
        ],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: PROGRAMS.firefox,
        headless: !process.env.HEADED,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.no_proxies_on': '127.0.0.1, localhost',
          'services.settings.server': 'data:,#remote-settings-dummy/v1',
        },
      });

async function errand<T>(page: Page, content: object): Promise<T> {
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener('lab:answer', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('lab:errand', { detail }));
      }),
    JSON.stringify(content),
  );
  return JSON.parse(answer) as T;
}

const isReady = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { lab, ready } = window as { lab?: unknown; ready?: boolean };
    return document.documentElement.dataset.lab === 'ready' && !!lab && ready !== false;
  });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (let looks = 0; !(await isReady(page)); looks += 1) {
    if (looks > 200) throw new Error(`${address} is not ready`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function leaveAtEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isMessage = (element: HTMLElement): boolean =>
      element.isContentEditable && element.getBoundingClientRect().height > 20;
    const find = (root: ParentNode): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (isMessage(element)) return element;
        const inside = (element as HTMLIFrameElement).contentDocument;
        const found = inside && find(inside);
        if (found) return found;
      }
      return undefined;
    };
    const message = find(document);
    (message?.ownerDocument.defaultView?.frameElement as HTMLElement | null)?.focus();
    message?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  // Editors learn of it with the next event of the selection.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Starts the lab in one browser; `end` ends all of it, and fails where a page or the script asked for anything beyond this machine. */
export async function startLab(name: BrowserName): Promise<{ lab: Lab; end(): Promise<void> }> {
  const [{ server, address }, folder, refusal] = await Promise.all([
    editorServer(),
    labExtension(name),
    refuseNetwork(),
  ]);
  const browser = await launch(name, refusal);
  await browser.installExtension(folder);
  const page = await browser.newPage();
  const lab: Lab = {
    page,
    address,
    open: (file) => open(page, `${address}/${file}`),
    look: (letter = '') => errand(page, { letter }),
    insert: (request, places = {}) => errand(page, { request, places }),
    read: (field) =>
      page.evaluate(
        (f) => (window as unknown as { lab: Record<string, () => string> }).lab[f]?.() ?? '',
        field,
      ),
    leaveAtEnd: () => leaveAtEnd(page),
    undo: () => undo(page),
  };
  return { lab, end: () => closeAll(browser, server, folder, refusal) };
}

async function closeAll(browser: Browser, server: Server, folder: string, refusal: Refusal): Promise<void> {
  await browser.close();
  refusal.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
  const asked = refusal.hosts().filter((host) => !OWN_HOSTS.test(host));
  assert.deepEqual(asked, [], 'nothing beyond this machine is asked');
}

/** An invented letter with what goes wrong most easily: accents, Arabic, quotes, a list, blank lines. */
export const LETTER = [
  'Your Excellency,',
  '',
  'I am writing about Zoé Brontë-Nuñez, whom “Le Journal” calls <the teacher> & friend; she isn’t free.',
  'سيدي الرئيس، أكتب إليكم بشأن زوي.',
  '',
  '• release her at once;',
  '• end "every" charge – now.',
  '',
  'Yours sincerely,',
  'Ana Example, Łódź',
].join('\n');

export const REQUEST: InsertRequest = {
  to: ['minister@justice.example'],
  cc: ['embassy@country.example'],
  subject: 'Zoé Brontë-Nuñez – “free her”',
  body: LETTER,
};

/** The states of a result by field, or why it failed. */
export function states(result: InsertResult): Record<string, string> {
  return result.ok
    ? Object.fromEntries(result.fields.map(({ field, state }) => [field, state]))
    : { failed: result.why };
}
