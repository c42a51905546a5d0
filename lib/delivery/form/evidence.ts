import { identifierWords } from './identifiers.ts';
import type { Box } from './kinds.ts';

/** Where a text about a box came from, in the order of trust. */
export interface Evidence {
  readonly autocomplete: string;
  /** Label, `aria-*`, caption, legend: what a person reads. */
  readonly labels: readonly string[];
  readonly placeholder: string;
  /** The words of `name` and `id`: read only when nothing visible decides. */
  readonly identifiers: () => string[][];
}

const skipped = new Set(
  'select textarea script style button option input datalist noscript template'.split(' '),
);
const MOST_LETTERS = 300;

/** The text in a node without that of boxes, buttons, lists to choose from and scripts, at most some hundred letters. */
export function ownText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || skipped.has((node as Element).localName)) return '';
  const role = (node as Element).getAttribute('role');
  if (role === 'listbox' || role === 'combobox') return '';
  if ((node as Element).firstElementChild === null) return (node.textContent ?? '').slice(0, MOST_LETTERS);
  let text = '';
  for (let child = node.firstChild; child !== null && text.length < MOST_LETTERS; child = child.nextSibling) {
    text += child.nodeType === 1 ? ` ${ownText(child)} ` : (child.nodeValue ?? '');
  }
  return text;
}

/** The labels of one document or shadow root, by the id that they are `for`. */
export type LabelMap = ReadonlyMap<string, readonly Element[]>;

/** Puts a value beside the others with the same key. */
export function putBeside<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Puts a label beside the others for the same box. */
export const addLabel = (map: Map<string, Element[]>, label: Element): void =>
  putBeside(map, label.getAttribute('for') ?? '', label);

/** Reads all `label for` once: asking each box for its labels is slow in some DOMs. */
export function labelMapOf(root: ParentNode): LabelMap {
  const map = new Map<string, Element[]>();
  for (const label of root.querySelectorAll('label[for]')) addLabel(map, label);
  return map;
}

/** Letters of any script; a range is much faster to make than a Unicode property, and than one that ignores case. */
const letter = /[A-Za-z\xaa-\uffff]/;

const hasLetter = (text: string | null): boolean => letter.test(text ?? '');

/** Elements that a form is filled in by, and their names. */
export const BOXES = 'input,select,textarea';
export const boxNames = new Set(BOXES.split(','));

/** Whether a node is a box that is not hidden, or holds one. */
export function holdsBox(node: Element): boolean {
  return boxNames.has(node.localName)
    ? (node.getAttribute('type') ?? '') !== 'hidden'
    : node.querySelector('input:not([type="hidden"]),select,textarea') !== null;
}

function textBeside(from: Node, way: 'previousSibling' | 'nextSibling'): { text: string; stop: boolean } {
  for (let node = from[way]; node !== null; node = node[way]) {
    if (node.nodeType === 1 && holdsBox(node as Element)) return { text: '', stop: true };
    if (node.nodeType === 3 ? !hasLetter(node.nodeValue) : node.nodeType !== 1) continue;
    const text = ownText(node).trim();
    if (hasLetter(text)) return { text, stop: true };
  }
  return { text: '', stop: false };
}

const CLIMB = 5;
const blocks = new Set(['form', 'body', 'table', 'main']);

/** The text nearest before a node, in its row or cell or just above; an empty text when there is none. */
function textAbove(node: Element): string {
  let from = node;
  for (let level = 0; level < CLIMB; level += 1) {
    const before = textBeside(from, 'previousSibling');
    if (before.text !== '') return before.text;
    if (before.stop) break;
    const parent = from.parentElement;
    if (parent === null || blocks.has(parent.localName)) break;
    from = parent;
  }
  return '';
}

/** The text over a box in a table whose rows are by turns words alone and boxes alone; an empty text elsewhere. */
function textOfColumn(box: Element): string {
  const row = box.closest('td')?.parentElement;
  const above = row?.previousElementSibling;
  if (!row || above?.localName !== 'tr') return '';
  const cells = [...row.children];
  const isPaired = cells.length > 1 && cells.length === above.children.length;
  if (!isPaired || holdsBox(above) || hasLetter(ownText(row))) return '';
  const title = above.children[cells.findIndex((cell) => cell.contains(box))];
  return title === undefined ? '' : ownText(title).trim();
}

/** The text over a box in its column, else nearest before it, in its row or cell or just above; else that right behind it. */
export const captionOf = (box: Element): string =>
  textOfColumn(box) || textAbove(box) || textBeside(box, 'nextSibling').text;

/** Between the texts of several labels: each is read by itself. */
export const APART = ' | ';

function byIds(box: Element, ids: string): string[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  return (
    ids
      .split(/\s+/)
      .map((id) => (id === '' ? null : (root.getElementById?.(id) ?? null)))
      // What stands in the box itself is what was chosen, not what it is called.
      .map((node) => (node === null || box.contains(node) ? '' : ownText(node).trim()))
      .filter((text) => text !== '')
  );
}

/** What a person reads at the box, likeliest first. The caption is looked for only when nothing names the box. */
export function labelTexts(box: Box, labels: LabelMap): string[] {
  const texts: string[] = [];
  const by = box.getAttribute('aria-labelledby');
  if (by !== null) texts.push(byIds(box, by).join(APART));
  const own = labels.get(box.id);
  if (own !== undefined) for (const label of own) texts.push(ownText(label));
  const around = box.closest('label');
  if (around !== null && around.getAttribute('for') !== box.id) texts.push(ownText(around));
  const aria = box.getAttribute('aria-label');
  if (aria !== null) texts.push(aria);
  const said: string[] = [];
  for (const text of texts) {
    // Only the end of a line says something else than a blank; and a pattern is dear in a new page.
    const one = text.replaceAll('\n', ' ').trim();
    if (one !== '') said.push(one);
  }
  return said;
}

/** The legend or group name over a box, or an empty text. */
export function groupText(box: Element): string {
  const group = box.closest('fieldset,[role="group"],[role="radiogroup"]');
  if (group === null) return '';
  const legend = group.querySelector('legend');
  if (legend !== null) return ownText(legend).trim();
  const by = group.getAttribute('aria-labelledby');
  return group.getAttribute('aria-label') ?? (by === null ? '' : byIds(box, by).join(APART));
}

const buttons = 'input[type="radio"]';

/** The first button of the choice that a button belongs to, with what holds it below the block of all. */
function firstOfChoice(button: Element): { first: Element; held: Element } | null {
  let held = button;
  for (let level = 0; level < CLIMB; level += 1) {
    const block = held.parentElement;
    if (block === null || blocks.has(block.localName)) return null;
    const all = block.querySelectorAll(buttons);
    const [first] = all;
    if (first !== undefined && all.length > 1) {
      const child = [...block.children].find((one) => one.contains(first));
      return child === undefined ? null : { first, held: child };
    }
    held = block;
  }
  return null;
}

/** What a choice is called: its legend, group name, or the text that stands before its first button. */
export function choiceText(button: Element): string {
  const group = groupText(button);
  if (group !== '') return group;
  const found = firstOfChoice(button);
  if (found === null || found.first.getAttribute('name') !== button.getAttribute('name')) return '';
  const { first, held } = found;
  const label = held.previousElementSibling;
  const isOwn = label?.localName === 'label' && label.getAttribute('for') === first.id;
  return textAbove(isOwn ? label : held);
}

/** Whether a choice is one of two answers to a question: "yes" and "no", in any language. */
export function answersQuestion(button: Element, text: string): boolean {
  if (!/[?？؟՞;]/.test(text)) return false;
  const name = button.getAttribute('name');
  const all = (button.closest('form') ?? button.ownerDocument).querySelectorAll(buttons);
  return [...all].filter((one) => one.getAttribute('name') === name).length <= 2;
}

/** What stands beside a kind in `autocomplete`: whose it is, and by which device. */
const besides = new Set(['shipping', 'billing', 'home', 'work', 'mobile', 'pager', 'webauthn']);

/** The last `autocomplete` token that names a kind of value; empty for `on`, `off` and nonsense. */
export function autocompleteToken(box: Element): string {
  const value = box.getAttribute('autocomplete');
  if (value === null) return '';
  const tokens = value.toLowerCase().trim().split(/\s+/);
  let token = tokens.pop() ?? '';
  while (besides.has(token) || token.startsWith('section-')) token = tokens.pop() ?? '';
  return token;
}

/** Everything that is said about a box. */
export function evidenceOf(box: Element, labels: readonly string[]): Evidence {
  return {
    autocomplete: autocompleteToken(box),
    labels,
    placeholder: box.getAttribute('placeholder') ?? '',
    identifiers: () => [identifierWords(box.getAttribute('name') ?? ''), identifierWords(box.id)],
  };
}
