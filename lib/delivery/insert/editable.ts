import { command, deepActive, holdsFocus, isWritten, moveKey, pause, selectionIn, until } from './dom.ts';
import { inputOf, pressCommand } from './message-text.ts';
import { paste } from './paste.ts';
import { compact } from './read-back.ts';
import { rawText } from './text-of.ts';

/** How long the page may take to show a paste that it took. */
const TAKEN = 700;
/** How long to look for text before a way counts as ignored: editors may put a paste off to their next turn. */
const IGNORED = 80;
/** How long editors take over the focus, and over a caret. */
const SETTLE = 22;

/** The browser escapes best: the text becomes that of an element which is never shown. */
const escaped = (text: string): string => new Option(text).innerHTML;

/**
 * `text` as HTML, lines apart by `<br>`: what editors and browsers alike read as lines. At the end of a block a `<br>`
 * only holds the line open, so a text that ends in the middle of a gap gets a last line that is not empty, where that is
 * wanted (`held`).
 */
const brHtml = (text: string, held: boolean): string =>
  text.split('\n').map(escaped).join('<br>') + (held && /[^\n]\n$/.test(text) ? '&nbsp;' : '');

/** May a caret stand in `node`? It does in texts and elements, and has no place in a line's end. */
const holdsCaret = (node: Node): boolean =>
  node.nodeType < 4 && node.nodeName !== 'BR' && (node as HTMLElement).contentEditable !== 'false';

/** The first place in `node` where a caret may stand. */
const firstLeaf = (node: Node): Node => {
  const next = node.firstChild;
  return next && holdsCaret(next) ? firstLeaf(next) : node;
};

/**
 * Gives `host` the focus, with the caret at its start and nothing selected. An editor learns of a caret that a script has
 * set with the next event of the selection; and soon after it got the focus it may put its own back, once by itself, and
 * once because browsers too set the caret to the start (ProseMirror).
 */
const caretToStart = async (host: HTMLElement): Promise<void> => {
  const selection = selectionIn(inputOf(host));
  for (let times = 0; times < 2; times += 1) {
    await pause(SETTLE);
    // An editor may draw its text beside what is written into; it has a caret of its own.
    if (isWritten(host)) selection?.collapse(firstLeaf(host), 0);
    else pressCommand(inputOf(host), 'Home', 36);
  }
  await pause(SETTLE);
};

/** One way to put text in at the caret, in the element with the focus; says (where it can) whether the page took it. */
type Step = (active: Element) => unknown;

const stepsFor = (host: HTMLElement, text: string): Step[] => {
  // What the browser says of a command is not to be relied on: its text is looked for. Typing ends with a key that goes
  // up, and older editors take that for the time to read their text.
  const run = (name: string, value: string) => (): void => {
    command(host, name, value);
    moveKey(host, 'keyup');
  };
  // Quill 1 takes no paste but the browser's own, and loses the ends of lines that come as HTML.
  const lines = (): void => {
    for (const part of text.split(/(\n)/)) run(part === '\n' ? 'insertParagraph' : 'insertText', part)();
  };
  if (!isWritten(host)) return [(active) => paste(active, text, null)];
  const plain = host.contentEditable === 'plaintext-only';
  // RoosterJS, which marks its text so, leaves the line that it pastes into below.
  const html = plain ? null : brHtml(text, host.style.userSelect !== 'text');
  return [
    (active) => paste(active, text, html),
    // Some editors take a paste with HTML for somebody else's and leave it; the text alone they take.
    ...(html
      ? [
          (active: Element) => paste(active, text, null),
          host.matches('.ql-editor') ? lines : run('insertHTML', html),
        ]
      : []),
    run('insertText', text),
  ];
};

/**
 * Puts `text` at the start of an editable element, by the first way that the page's editor takes: a paste, then the
 * browser's own commands; what came of it is for the caller to read. A way that changed anything, or that the page took, is the
 * last one tried, whatever came of it: nothing is ever put in twice. Says whether there was one.
 * @param doc the top document, to make sure of the focus
 * @param left milliseconds that are left for all of it
 */
export const writeAtStart = async (
  doc: Document,
  host: HTMLElement,
  text: string,
  left: () => number,
): Promise<boolean> => {
  const wanted = compact(text);
  const held = (): string => compact(rawText(host));
  const before = held();
  const shows = (): boolean => held().includes(wanted);
  for (const step of stepsFor(host, text)) {
    await caretToStart(host);
    const active = deepActive(doc);
    if (!holdsFocus(host, active)) return false;
    // Typing and pasting begin with a key that goes down: editors with an undo of their own then note what stands there.
    moveKey(active, 'keydown');
    const taken = step(active) === true;
    if (
      await until(() => shows() || (!taken && held() !== before), Math.min(left(), taken ? TAKEN : IGNORED))
    ) {
      await until(shows, Math.min(left(), TAKEN));
      return true;
    }
    if (taken || left() <= 0) return taken;
  }
  return false;
};
