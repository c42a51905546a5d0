import {
  attribute,
  contains,
  deepElements,
  frameOf,
  isEditingHost,
  isNative,
  isSized,
  isVisible,
  isWritable,
  outwards,
} from './dom.ts';
import { fieldCalled, isSearch, type NamedField } from './field-words.ts';
import type { FieldPlaces, InsertField } from './schema.ts';

/** The fields of one message. */
export type Fields = Map<InsertField, HTMLElement>;

/** Something in a page that a person can write into, in the page's order. */
export interface Writable {
  element: HTMLElement;
  /** Which field of a message it is; `null` when nothing says so. */
  kind: NamedField | 'body' | null;
  /** Big enough for a message, and no other field. */
  isBody: boolean;
}

/** In the order in which they are filled. */
export const FIELDS = ['to', 'cc', 'bcc', 'subject', 'body'] as const;

const NAMES = ['name', 'id', 'data-testid', 'data-test-id'];
const LABELS = ['aria-label', 'placeholder', 'title'];

const attributes = (element: Element, names: string[]): string[] =>
  names.map((name) => attribute(element, name)).filter(Boolean);

/** What a page calls `element`: its own label texts, and its technical names. */
function ownWords(element: HTMLElement): { labels: string[]; names: string[] } {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = attribute(element, 'aria-labelledby').split(/\s+/);
  const labelled = ids.map((id) => root.getElementById?.(id));
  const labels = isNative(element) ? [...(element.labels ?? [])] : [];
  const texts = [...labelled, ...labels].map((label) => label?.textContent ?? '').filter(Boolean);
  return { labels: [...attributes(element, LABELS), ...texts], names: attributes(element, NAMES) };
}

/** The first text in `outer`, when it stands before `element`. */
function textBefore(outer: Element, element: Element): string[] {
  const texts = outer.ownerDocument.createTreeWalker(outer, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.textContent?.trim()) continue;
    return text.compareDocumentPosition(element) & 4 ? [text.textContent] : [];
  }
  return [];
}

/** A one-line field is often named by what stands around it: in its parents that hold no other field. */
function surroundingKind(element: HTMLElement, all: Element[]): NamedField | null {
  for (const parent of outwards(element).slice(1, 6)) {
    if (all.some((other) => other !== element && contains(parent, other))) break;
    const labels = [...attributes(parent, LABELS), ...textBefore(parent, element)];
    const kind = fieldCalled(labels, attributes(parent, NAMES));
    if (kind) return kind;
  }
  return null;
}

// The body of a framed document may be one line high in a tall frame.
const isMessageLike = (element: HTMLElement): boolean =>
  !element.matches('input, [aria-multiline=false]') &&
  isSized((element.tagName === 'BODY' && frameOf(element)) || element, 84, 40);

/** Which field the webmail's data says that this is. */
const knownAs = (element: Element, places: FieldPlaces): InsertField | undefined =>
  FIELDS.find((kind) => places[kind] && element.matches(places[kind]));

function asWritable(element: HTMLElement, all: HTMLElement[], places: FieldPlaces): Writable {
  const hinted = knownAs(element, places);
  const { labels, names } = ownWords(element);
  const messageLike = isMessageLike(element);
  const kind = hinted ?? fieldCalled(labels, names) ?? (messageLike ? null : surroundingKind(element, all));
  return { element, kind, isBody: hinted === 'body' || (kind === null && messageLike) };
}

/** Fields for searching and for signing in are no business of ours. */
function isPrivate(element: HTMLElement): boolean {
  const { labels, names } = ownWords(element);
  return (
    !!element.closest('[type=search],[role^=search],[aria-hidden=true]') ||
    isSearch(labels, element.tagName === 'INPUT' ? names : []) ||
    !!element.closest('form')?.querySelector('[type=password]')
  );
}

/**
 * Everything in the page that a person can write into, in the page's order, through open shadow roots and frames of the
 * same origin; without search boxes and log-ins.
 * @param places where this webmail is known to have its fields; may be empty
 */
export function writablesIn(doc: Document, places: FieldPlaces): Writable[] {
  const found: HTMLElement[] = [];
  for (const element of deepElements(doc)) {
    if (!isNative(element) && !isEditingHost(element)) continue;
    if (!isVisible(element) || !isWritable(element)) continue;
    if (knownAs(element, places) || !isPrivate(element)) found.push(element);
  }
  return found.map((element) => asWritable(element, found, places));
}

/**
 * The fields that belong to the message in `body`: the nearest of each kind before it in the same window, with no other
 * message between. Without a subject beside it or a window around it, "To" may be anything, the end of a period even:
 * then it is left alone.
 */
export function fieldsOf(body: Writable, all: Writable[]): Fields {
  const place = all.indexOf(body);
  const start = all.findLastIndex(({ isBody }, i) => isBody && i < place) + 1;
  const dialog = outwards(body.element).find((at) => at.matches('dialog,[role$=dialog]'));
  const found: Fields = new Map();
  for (const { element, kind } of all.slice(start, place)) {
    if (kind && (!dialog || contains(dialog, element))) found.set(kind, element);
  }
  if (!dialog && !found.has('subject')) found.clear();
  return found.set('body', body.element);
}
