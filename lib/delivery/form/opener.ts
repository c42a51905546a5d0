import { until } from '../insert/dom.ts';
import { holdsBox } from './evidence.ts';
import type { Box } from './kinds.ts';
import { isShown, listsOf, options, press, sameText } from './picker.ts';
import { isWidget } from './visible.ts';

/** Elements that may open a list of options to choose from and are no boxes of HTML (an ARIA select). */
export const openers = '[role="combobox"],[aria-haspopup="listbox"]';

/** Milliseconds for a list to open or close, or for a choice to show. */
const OPENING = 700;
const AROUND = 4;

/** Whether a press on a node may send the form or leave the page. */
const mayLead = (node: Element): boolean =>
  (node as HTMLButtonElement).type === 'submit' || node.closest('a[href]') !== null;

/**
 * Whether such an element is a field by itself: neither a wrapper of a real box, nor the face of a list behind a widget,
 * nor what may send the form when it is pressed.
 */
export function isOpener(node: Element): boolean {
  if (mayLead(node)) return false;
  if (node.getAttribute('aria-disabled') === 'true' || node.hasAttribute('contenteditable')) return false;
  if (holdsBox(node)) return false;
  if (node.parentElement?.closest(openers)) return false;
  let around: Element | null = node;
  for (let level = 0; around !== null && level < AROUND; level += 1, around = around.parentElement)
    if (isWidget(around)) return false;
  return true;
}

/** The text of a node as people see it: without arrows that are only drawn. */
function textIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || (node as Element).localName === 'svg') return '';
  if ((node as Element).getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(textIn).join(' ');
}

/** A node's text in one line, as people see it. */
export const textOf = (node: Element): string => textIn(node).replace(/\s+/g, ' ').trim();

/** "Please choose" in some languages, three dots, or nothing but dashes. */
const nothing =
  /^[\s\-–—]*$|^[-–—]|(?:…|\.\.)$|^(?:please )?(?:choose|select)|wählen$|^(?:choisi|sélect|selec|selez|scegli|elij|escolh|wybierz|velg|vælg|välj|kies|seç|выбер|обер|اختر|انتخاب|请选|请選|選択|선택)/i;

/** What was chosen, as an opener shows it; empty while it says to choose. */
export function shownIn(opener: Element): string {
  const isAsking = opener.hasAttribute('data-placeholder') || opener.querySelector('[data-placeholder]');
  const text = textOf(opener);
  return isAsking || nothing.test(text) ? '' : text;
}

/** The options that can be pressed now: of the opener's own list, else of the page but for those in `before`. */
function optionsNow(opener: Element, before: ReadonlySet<Element>): Element[] {
  const lists = listsOf(opener);
  const places: ParentNode[] = lists.length > 0 ? lists : [opener.ownerDocument];
  return places
    .flatMap((place) => [...place.querySelectorAll(options)])
    .filter((option) => isShown(option) && !before.has(option));
}

function strike(node: Element, key: string): void {
  for (const type of ['keydown', 'keyup'])
    node.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }));
}

/** Opens the list and does something with its options; closes it, and gives the focus back. `null` when none opens. */
async function whileOpen<T>(
  opener: HTMLElement,
  act: (offered: Element[]) => Promise<T> | T,
): Promise<T | null> {
  const doc = opener.ownerDocument;
  const active = doc.activeElement as HTMLElement | null;
  const before = new Set(listsOf(opener).length > 0 ? [] : doc.querySelectorAll(options));
  const offered = (): Element[] => optionsNow(opener, before);
  const isOpen = (): boolean => offered().length > 0;
  opener.focus();
  if (!isOpen()) press(opener);
  if (!(await until(isOpen, OPENING))) strike(opener, 'ArrowDown');
  const done = (await until(isOpen, OPENING)) ? await act(offered()) : null;
  const isClosed = (): boolean => !isOpen();
  for (const close of [() => {}, () => strike(doc.activeElement ?? opener, 'Escape'), () => press(opener)]) {
    close();
    if (await until(isClosed, OPENING / 4)) break;
  }
  if (active !== doc.activeElement) active?.focus?.();
  return done;
}

/** What was read in lists that are in the page only while they are open. */
const known = new WeakMap<Element, readonly string[]>();

/** The texts that one can choose from, as far as they are known. */
export function offersIn(opener: Element): string[] {
  const texts =
    known.get(opener) ?? listsOf(opener).flatMap((list) => textsOf([...list.querySelectorAll(options)]));
  return [...texts];
}

const textsOf = (options: readonly Element[]): string[] =>
  options
    .filter((option) => option.getAttribute('aria-disabled') !== 'true')
    .map(textOf)
    .filter((text) => !nothing.test(text));

/** Opens a list for a moment, to read what one can choose from. */
export async function readOffers(opener: Box): Promise<void> {
  if (offersIn(opener).length > 0) return;
  const texts = await whileOpen(opener, textsOf);
  if (texts !== null) known.set(opener, texts);
}

/** Chooses the one option that is called so, as a person does: opens, presses, closes. Says whether the opener then shows it. */
export async function chooseIn(opener: Box, text: string): Promise<boolean> {
  const isChosen = (): boolean => sameText(textOf(opener), text);
  if (isChosen()) return true;
  await whileOpen(opener, (offered) => {
    const found = offered.filter((option) => sameText(textOf(option), text) && !mayLead(option));
    const [option] = found;
    if (option === undefined || found.length > 1) return;
    press(option);
    return until(isChosen, OPENING);
  });
  return isChosen();
}
