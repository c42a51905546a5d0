import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../driver.ts';
import { type Lab, LETTER, REQUEST, startLab } from '../editor-browser.ts';
import { ENGINES } from '../editor-engines.ts';
import { root } from '../root.ts';
import { atMost, figure, type Line } from './table.ts';

/** How peers put text into a message: by writing into its element and telling of an input, or by the browser's typing. */
const PEERS = { written: 'written into the page', typed: 'typed by command' } as const;
type Peer = keyof typeof PEERS;
type Way = 'ours' | Peer;

/** What came of one way in one engine; `took` is `null` where the engine's own model never got all of it. */
interface Outcome {
  took: number | null;
  /** All lines are in the model once, in order, above the signature. */
  whole: boolean;
  /** One Ctrl+Z takes it back. */
  undone: boolean;
}

/** The letter alone, as peers put it in. */
const ERRAND = JSON.stringify({ request: { to: [], cc: [], subject: '', body: LETTER } });

const lines = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Runs in the page: begins one way, and says after how many milliseconds the model holds all characters of `letter`. */
function begin(way: Way, letter: string, errand: string): Promise<number | null> {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const messageIn = (root: ParentNode): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.isContentEditable && element.getBoundingClientRect().height > 20) return element;
      const inside = (element as HTMLIFrameElement).contentDocument;
      const found = inside && messageIn(inside);
      if (found) return found;
    }
    return undefined;
  };
  const put: Record<Way, (host: HTMLElement) => unknown> = {
    ours: () => document.dispatchEvent(new CustomEvent('lab:errand', { detail: errand })),
    written: (host) => {
      const box = letter.split('\n').map((line) => {
        const div = document.createElement('div');
        div.append(line || document.createElement('br'));
        return div.outerHTML;
      });
      host.innerHTML = box.join('') + host.innerHTML;
      host.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    typed: (host) => {
      host.ownerDocument.getSelection()?.collapse(host, 0);
      host.ownerDocument.execCommand('insertText', false, letter);
    },
  };
  const host = messageIn(document);
  if (!host) return Promise.resolve(null);
  (host.ownerDocument.defaultView?.frameElement as HTMLElement | null)?.focus();
  host.focus();
  const { lab } = window as unknown as { lab: { body(): string } };
  const from = performance.now();
  put[way](host);
  return new Promise((done) => {
    const look = (): void => {
      const passed = performance.now() - from;
      if (bare(lab.body()).includes(bare(letter))) done(passed);
      else if (passed > 1500) done(null);
      else setTimeout(look, 4);
    };
    look();
  });
}

const SETTLED = 250;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** One way in one engine, on a fresh page. */
async function outcome(lab: Lab, engine: string, way: Way): Promise<Outcome> {
  await lab.open(`${engine}.html`);
  const before = lines(await lab.read('body'));
  try {
    const took = await lab.page.evaluate(begin, way, LETTER, ERRAND);
    // What was taken may be given up again, and our own reading back is to end first.
    await pause(way === 'ours' ? SETTLED * 2 : SETTLED);
    const whole = lines(await lab.read('body')) === lines(`${LETTER}\n${before}`);
    await lab.undo();
    return { took, whole, undone: took !== null && lines(await lab.read('body')) === before };
  } catch {
    // An engine that lost its text may be past answering.
    return { took: null, whole: false, undone: false };
  }
}

const undoWords = ({ undone }: Outcome): string => (undone ? 'one undo' : 'NO undo');

const said = (one: Outcome): string =>
  one.took === null
    ? 'NOT in the model'
    : `${figure(one.took, 'ms')}${one.whole ? '' : ', lines LOST'}, ${undoWords(one)}`;

const inWords = (browser: BrowserName): string => `${browser[0]?.toUpperCase()}${browser.slice(1)}`;

/** Milliseconds that a page which works against it may hold up the report. */
const HELD_UP = 2_000;

/** How long the worst of the hostile pages holds up the report of what was done. */
async function heldUp(lab: Lab, browser: BrowserName): Promise<Line> {
  const pages = readdirSync(path.join(root, 'tests/fixtures/editors')).filter((name) =>
    name.startsWith('hostile-'),
  );
  let worst = { page: '', took: 0 };
  for (const page of pages) {
    await lab.open(page);
    const from = performance.now();
    await lab.insert(REQUEST);
    const took = performance.now() - from;
    if (took > worst.took) worst = { page, took };
  }
  return {
    what: `${inWords(browser)}: the report on the slowest of ${pages.length} hostile pages`,
    figure: figure(worst.took, 'ms'),
    promised: atMost(worst.took, HELD_UP, 'ms'),
    beside: worst.page,
  };
}

/** From the press to the letter in each engine's own model, beside what peers do, each on a fresh page; and on hostile pages. */
export async function editors(browser: BrowserName): Promise<Line[]> {
  const { lab, end } = await startLab(browser);
  const found: Line[] = [];
  try {
    for (const engine of Object.keys(ENGINES)) {
      const ours = await outcome(lab, engine, 'ours');
      const peers: string[] = [];
      for (const [way, words] of Object.entries(PEERS))
        peers.push(`${words}: ${said(await outcome(lab, engine, way as Peer))}`);
      found.push({
        what: `${inWords(browser)}: a letter in the model of ${engine}`,
        figure: ours.took === null ? 'never' : figure(ours.took, 'ms'),
        promised: { words: 'whole, one undo', kept: ours.whole && ours.undone },
        beside: peers.join('; '),
      });
    }
    found.push(await heldUp(lab, browser));
  } finally {
    await end();
  }
  return found;
}
