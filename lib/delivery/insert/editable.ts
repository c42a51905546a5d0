import { command, deepActive, holdsFocus, isEditable, moveKey, pause, selectionIn, until } from './dom.ts';
import { inputOf, messageText, pressCommand } from './message-text.ts';
import { transfer } from './paste.ts';
import { compact, standsOnce } from './read-back.ts';
import { linesOf, rawText } from './text-of.ts';
import { IGNORED, SETTLE, TAKEN } from './times.ts';

/**
 * `text` as HTML, lines apart by `<br>`: what editors and browsers alike read as lines. The browser escapes best: each line becomes
 * the text of an element which is never shown, and no HTML is made of it. One that is read the other way than `host` says so by
 * that element: it is no block, which would be another paragraph to many editors, and those that know it not leave it out. At the end of a block a `<br>` only holds the line open,
 * so a text that ends in the middle of a gap gets a last line that is not empty, where that is wanted (`held`).
 */
const brHtml = (host: Element, text: string, held: boolean): string =>
  linesOf(text)
    .map((line) => {
      const bdi = document.createElement('bdi');
      bdi.textContent = line;
      const html = bdi.innerHTML;
      // What opens a gap stays empty. An editor may ask what to do with HTML that has a pair of tags, which it tells by equal letters.
      return line && bdi.matches(':dir(rtl)') !== host.matches(':dir(rtl)') ? `<bdi>${html}</BDI>` : html;
    })
    .join('<br>') + (held && /[^\n]\n$/.test(text) ? '&nbsp;' : '');

/** The first place in `node` where a caret may stand. It does in texts and elements, and has no place in a line's end. */
const firstLeaf = (node: Node): Node => {
  const next = node.firstChild;
  return next &&
    next.nodeType < 4 &&
    next.nodeName !== 'BR' &&
    (next as HTMLElement).contentEditable !== 'false'
    ? firstLeaf(next)
    : node;
};

/**
 * Gives `host` the focus, with the caret at its start and nothing selected. An editor learns of a caret that a script has
 * set with the next event of the selection; and soon after it got the focus it may put its own back, once by itself, and
 * once because browsers too set the caret to the start (ProseMirror).
 */
const caretToStart = async (host: HTMLElement): Promise<void> => {
  const input = inputOf(host);
  const selection = selectionIn(input);
  for (const _time of [1, 2]) {
    await pause(SETTLE);
    // An editor may have a caret of its own, or look but now and then where the browser's is.
    pressCommand(input, 'Home', 36);
    if (isEditable(input)) selection?.collapse(firstLeaf(input), 0);
  }
  await pause(SETTLE);
};

/** One way to put text in at the caret, in the element with the focus; says (where it can) whether the page took it. */
type Step = (active: Element) => boolean | undefined;

const stepsFor = (host: HTMLElement, text: string): Step[] => {
  // What the browser says of a command is not to be relied on: its text is looked for.
  const run = (name: string, value: string) => (): undefined => {
    command(host, name, value);
    moveKey(host, 'keyup');
  };
  // Quill 1 takes no paste but the browser's own, and loses the ends of lines that come as HTML.
  const lines = (): undefined => {
    for (const part of text.split(/(\n)/)) run(part === '\n' ? 'insertParagraph' : 'insertText', part)();
  };
  const pasted =
    (html?: string): Step =>
    (active) =>
      transfer(active, 'paste', text, html)?.defaultPrevented;
  const input = inputOf(host);
  if (!isEditable(input)) return [pasted()];
  // `plaintext-only`
  if (/^p/.test(input.contentEditable)) return [pasted(), run('insertText', text)];
  // RoosterJS, which marks its text so, leaves the line that it pastes into below.
  const html = brHtml(host, text, host.style.userSelect !== 'text');
  const rest = [
    pasted(),
    host.matches('.ql-editor') ? lines : run('insertHTML', html),
    run('insertText', text),
  ];
  // Some editors take a paste with HTML for somebody else's and leave it; the text alone they take. One that has a part
  // for each paragraph makes them of the text alone.
  return host === input ? [pasted(html), ...rest] : rest;
};

/**
 * Puts `text` at the start of an editable element, by the first way that the page's editor takes: a paste, then the
 * browser's own commands; what came of it is for the caller to read. A way that changed anything, or that the page took, is the
 * last one tried, whatever came of it, unless all of it was taken back: nothing is ever put in twice. Says whether there was one.
 * @param doc the top document, to make sure of the focus
 * @param left milliseconds that are left for all of it
 */
export const writeAtStart = async (
  doc: Document,
  host: HTMLElement,
  text: string,
  left: () => number,
): Promise<boolean | undefined> => {
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
    const taken = step(active);
    if (await until(() => shows() || (!taken && held() !== before), taken ? TAKEN : IGNORED, left)) {
      await until(shows, TAKEN, left);
      if (!taken || standsOnce(messageText(host, text), text)) return true;
      // It lost the ends of the lines, or more: where its own undo takes all of it back, and nothing else, the next way is tried.
      pressCommand(active, 'z', 90);
      if (!(await until(() => held() === before, IGNORED, left))) return true;
    } else if (taken || left() <= 0) return taken;
  }
  return false;
};
