import { command, deepActive, focusOn, holdsFocus, pause, until } from './dom.ts';
import type { Paste } from './main-world.ts';
import { compact } from './read-back.ts';
import { rawText } from './text-of.ts';

/** How long the page may take to show a paste that it took. */
const TAKEN = 700;
/** How long to look for text before a way counts as ignored: editors may put a paste off to their next turn. */
const IGNORED = 80;
/** Editors learn of a caret set by a script only with the next event of the selection. */
const SETTLE = 20;

/** The browser escapes best: the text becomes that of an element which is never shown. */
const escaped = (text: string): string => new Option(text).innerHTML;

/**
 * `text` as HTML, lines apart by `<br>`: what editors and browsers alike read as lines. At the end of a block a `<br>`
 * only holds the line open, so a text that ends in the middle of a gap gets a last line that is not empty.
 */
export const brHtml = (text: string): string =>
  text.split('\n').map(escaped).join('<br>') + (/[^\n]\n$/.test(text) ? '&nbsp;' : '');

/** The first place in `host` where a caret may stand. */
function firstLeaf(host: Element): Node {
  let at: Node = host;
  for (let next: Node | null = host; next && holdsCaret(next); next = at.firstChild) at = next;
  return at;
}

const holdsCaret = (node: Node): boolean =>
  node.nodeType === 3 ||
  (node.nodeType === 1 && node.nodeName !== 'BR' && (node as HTMLElement).contentEditable !== 'false');

/** Gives `host` the focus, with the caret at its start; nothing is selected. */
export function caretToStart(host: HTMLElement): void {
  focusOn(host);
  host.ownerDocument.getSelection()?.collapse(firstLeaf(host), 0);
}

/** One way to put text in; says (where it can) whether the page took it. */
type Step = () => unknown;

function stepsFor(host: HTMLElement, text: string, paste: Paste): Step[] {
  // What the browser says of a command is not to be relied on: its text is looked for.
  const run = (name: string, value: string) => (): void => command(host, name, value);
  // Quill 1 takes no paste but the browser's own, and loses the ends of lines that come as HTML.
  const lines = (): void => {
    for (const part of text.split(/(\n)/))
      command(host, part === '\n' ? 'insertParagraph' : 'insertText', part);
  };
  const plain = host.contentEditable === 'plaintext-only';
  return [
    () => paste(text, plain ? null : brHtml(text)),
    // Some editors take a paste with HTML for somebody else's and leave it; the text alone they take.
    ...(plain
      ? []
      : [() => paste(text, null), host.matches('.ql-editor') ? lines : run('insertHTML', brHtml(text))]),
    run('insertText', text),
  ];
}

/**
 * Puts `text` at the start of an editable element, by the first way that the page's editor takes: a paste, then the
 * browser's own commands; what came of it is for the caller to read. A way that changed anything, or that the page took, is the
 * last one tried, whatever came of it: nothing is ever put in twice.
 * @param doc the top document, to make sure of the focus
 * @param left milliseconds that are left for all of it
 */
export async function writeAtStart(
  doc: Document,
  host: HTMLElement,
  text: string,
  paste: Paste,
  left: () => number,
): Promise<void> {
  const wanted = compact(text);
  const before = compact(rawText(host));
  const shows = (): boolean => compact(rawText(host)).includes(wanted);
  const changed = (): boolean => compact(rawText(host)) !== before;
  for (const step of stepsFor(host, text, paste)) {
    caretToStart(host);
    await pause(SETTLE);
    if (!host.isConnected || !holdsFocus(host, deepActive(doc))) return;
    const taken = step() === true;
    if (await until(() => shows() || (!taken && changed()), Math.min(left(), taken ? TAKEN : IGNORED))) {
      await until(shows, Math.min(left(), TAKEN));
      return;
    }
    if (taken || left() <= 0) return;
  }
}
