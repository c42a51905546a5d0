import {
  attribute,
  contains,
  deepActive,
  deepElements,
  frameOf,
  isDrawnBeside,
  isNative,
  isSized,
  isVisible,
  isWritable,
  isWritten,
  outwards,
} from './dom.ts';
import { fieldCalled, isSearch, type NamedField } from './field-words.ts';
import type { FieldPlaces, InsertField } from './schema.ts';

/** The fields of one message. */
export type Fields = Map<InsertField, HTMLElement>;

/** Something in a page that a person can write into, in the page's order. */
export interface Writable {
  element: HTMLElement;
  /** Which field of a message it is; `likely body` when it is but big enough for one, none when nothing says so. */
  kind: InsertField | 'likely body' | undefined;
}

export const isBody = ({ kind }: Writable): boolean => /body/.test(`${kind}`);

/** In the order in which they are filled. */
export const FIELDS = ['to', 'cc', 'bcc', 'subject', 'body'] as const;

const PRIVATE = '[type=search],[role^=search],[aria-hidden=true],form:has([type=password])';

const NAMES = ['name', 'id', 'data-testid', 'data-test-id'];
const LABELS = ['aria-label', 'placeholder', 'title'];

const attributes = (element: Element, names: string[]): string[] =>
  names.map((name) => attribute(element, name)).filter(Boolean);

/** What a page calls `element`: its own label texts, and its technical names. */
const ownWords = (element: HTMLElement): [labels: string[], names: string[]] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = attribute(element, 'aria-labelledby').split(/\s+/);
  const labelled = ids.map((id) => root.getElementById?.(id));
  const labels = isNative(element) ? [...(element.labels ?? [])] : [];
  const texts = [...labelled, ...labels].map((label) => label?.textContent ?? '').filter(Boolean);
  return [[...attributes(element, LABELS), ...texts], attributes(element, NAMES)];
};

/** The first text in `outer`, when it stands before `element`. */
const textBefore = (outer: Element, element: Element): string[] => {
  const texts = outer.ownerDocument.createTreeWalker(outer, 4);
  while (texts.nextNode()) {
    const said = texts.currentNode.nodeValue?.trim();
    if (said) return texts.currentNode.compareDocumentPosition(element) & 4 ? [said] : [];
  }
  return [];
};

/** A one-line field is often named by what stands around it: in its parents that hold no other field. */
const surroundingKind = (element: HTMLElement, all: Element[]): NamedField | undefined => {
  for (const parent of outwards(element).slice(1, 6)) {
    if (all.some((other) => other !== element && contains(parent, other))) break;
    const labels = [...attributes(parent, LABELS), ...textBefore(parent, element)];
    const kind = fieldCalled(labels, attributes(parent, NAMES));
    if (kind) return kind;
  }
  return undefined;
};

// The body of a framed document may be one line high in a tall frame.
const isMessageLike = (element: HTMLElement): boolean =>
  !element.matches('input, [aria-multiline=false]') &&
  isSized((element.tagName === 'BODY' && frameOf(element)) || element, 84, 40);

/** Which field the webmail's data says that this is. */
const knownAs = (element: Element, places: FieldPlaces): InsertField | undefined =>
  FIELDS.find((kind) => places[kind] && element.matches(places[kind]));

const asWritable = (element: HTMLElement, all: HTMLElement[], places: FieldPlaces): Writable => ({
  element,
  kind:
    knownAs(element, places) ??
    fieldCalled(...ownWords(element)) ??
    (isMessageLike(element) ? 'likely body' : surroundingKind(element, all)),
});

/** Where the text is drawn of a field that has the focus and cannot be seen: editors may keep one for the keys alone. */
const boxOf = (input: HTMLElement): HTMLElement | undefined =>
  (outwards(input) as HTMLElement[]).find((at) => isVisible(at) && isMessageLike(at));

/** Fields for searching and for signing in are no business of ours. */
const isPrivate = (element: HTMLElement): unknown =>
  element.closest(PRIVATE) ?? isSearch(ownWords(element)[0]);

/**
 * Everything in the page that a person can write into, in the page's order, through open shadow roots and frames of the
 * same origin; without search boxes and log-ins.
 * @param places where this webmail is known to have its fields; may be empty
 */
export const writablesIn = (doc: Document, places: FieldPlaces): Writable[] => {
  const found: HTMLElement[] = [];
  const active = deepActive(doc);
  for (const element of deepElements(doc)) {
    if (!isWritten(element) || !isWritable(element)) continue;
    const shown =
      element === active && isDrawnBeside(element) ? boxOf(element) : isVisible(element) && element;
    if (shown && (knownAs(element, places) || !isPrivate(element))) found.push(shown);
  }
  // What holds another field is more than an editor.
  const own = found.filter((at) => isWritten(at) || !found.some((one) => one !== at && contains(at, one)));
  return own.map((element) => asWritable(element, own, places));
};

/**
 * The fields that belong to the message in `body`: the nearest of each kind before it in the same window, with no other
 * message between. Without a subject beside it or a window around it, "To" may be anything, the end of a period even:
 * then it is left alone.
 */
export const fieldsOf = (body: Writable, all: Writable[]): Fields => {
  const place = all.indexOf(body);
  const start = all.findLastIndex((one, i) => isBody(one) && i < place) + 1;
  const dialog = outwards(body.element).find((at) => at.matches('dialog,[role$=dialog]'));
  const named = all
    .slice(start, place)
    .filter(({ element, kind }) => kind && (!dialog || contains(dialog, element)));
  const isMessage = dialog ?? named.some(({ kind }) => kind === 'subject');
  return new Map(
    [...(isMessage ? named : []), { ...body, kind: 'body' as const }].map(({ kind, element }) => [
      kind as InsertField,
      element,
    ]),
  );
};
