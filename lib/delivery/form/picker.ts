import { until } from '../insert/dom.ts';
import { compact } from '../insert/read-back.ts';
import type { Box } from './kinds.ts';

/** Milliseconds for a list to open, or for a choice to stand in its box. */
const OPENING = 1000;

/** Whether a box is a line in which one chooses from a list that opens below (an ARIA combobox). */
export const isPicker = (box: Element): boolean =>
  box.localName === 'input' &&
  (box.getAttribute('role') === 'combobox' || /list|both/.test(box.getAttribute('aria-autocomplete') ?? ''));

export const options = '[role="option"]';

/** The lists that a box says it opens, as far as they are in the page. */
export function listsOf(box: Element): Element[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = `${box.getAttribute('aria-controls') ?? ''} ${box.getAttribute('aria-owns') ?? ''}`;
  return ids
    .split(/\s+/)
    .map((id) => (id === '' ? null : root.getElementById(id)))
    .filter((list) => list !== null);
}

/** Whether two texts are the same but for case and blanks. */
export const sameText = (one: string, other: string): boolean =>
  compact(one).toLowerCase() === compact(other).toLowerCase();

const textOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

export const isShown = (node: Element): boolean => node.checkVisibility?.() !== false;

const optionsIn = (box: Element): Element[] =>
  listsOf(box).flatMap((list) => [...list.querySelectorAll(options)]);

/** The texts that one can choose in a box of this kind; empty when its list is made only once it opens. */
export const offersOf = (box: Element): string[] => (isPicker(box) ? optionsIn(box).map(textOf) : []);

/** What can be pressed now: of its own list, else of any list that is open in the page. */
function openOptions(box: Element): Element[] {
  const own = optionsIn(box);
  const root = box.getRootNode() as Document | ShadowRoot;
  return (own.length > 0 ? own : [...root.querySelectorAll(options)]).filter(isShown);
}

/** Presses a node as a mouse does. */
export function press(node: Element): void {
  const view = node.ownerDocument.defaultView;
  for (const type of ['mousedown', 'mouseup', 'click'])
    node.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view }));
}

/**
 * Chooses a text in a box that opens a list: opens it, types the text with `type`, and presses the one option that is
 * called so. Says `none` when a list opened that has no such option: then the box is for the person. Without a list what
 * was typed stays as it is.
 */
export async function pick(box: Box, text: string, type: () => void): Promise<'picked' | 'typed' | 'none'> {
  const found = (): Element[] => openOptions(box).filter((node) => sameText(textOf(node), text));
  box.focus();
  press(box);
  if (found().length !== 1) type();
  await until(() => found().length === 1, OPENING);
  const [option, another] = found();
  if (option === undefined || another !== undefined) return openOptions(box).length > 0 ? 'none' : 'typed';
  press(option);
  await until(() => compact(box.value) === compact(textOf(option)), OPENING);
  return 'picked';
}
