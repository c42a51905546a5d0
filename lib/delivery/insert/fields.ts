import { contains, deepElements, isEditingHost, isNative, isVisible, isWritable, outwards } from './dom.ts';
import { fieldCalled, isSearch, type NamedField } from './field-words.ts';
import type { FieldPlaces } from './schema.ts';

/** Something in a page that a person can write into, in the page's order. */
export interface Writable {
  element: HTMLElement;
  /** Which field of a message it is; `null` when nothing says so. */
  kind: NamedField | 'body' | null;
  /** Big enough for a message, and no other field. */
  isBody: boolean;
}

const NAMES = ['name', 'id', 'data-testid', 'data-test-id', 'autocomplete'];
const LABELS = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];

const attributes = (element: Element, names: string[]): string[] =>
  names.map((name) => element.getAttribute(name) ?? '').filter(Boolean);

/** What a page calls `element`: its own label texts, and its technical names. */
function ownWords(element: HTMLElement): { labels: string[]; names: string[] } {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => root.getElementById?.(id) ?? null);
  const labels = isNative(element) ? [...(element.labels ?? [])] : [];
  const texts = [...labelled, ...labels].map((label) => label?.textContent ?? '').filter(Boolean);
  return { labels: [...attributes(element, LABELS), ...texts], names: attributes(element, NAMES) };
}

/** The first text in `outer`, when it stands before `element`. */
function textBefore(outer: Element, element: Element): string[] {
  const texts = outer.ownerDocument.createTreeWalker(outer, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.textContent?.trim() || /^(SCRIPT|STYLE)$/.test(text.parentElement?.tagName ?? '')) continue;
    return text.compareDocumentPosition(element) & 4 ? [text.textContent] : [];
  }
  return [];
}

/** The parents of `element` that hold no other field: what stands there speaks of this one. */
function* ownParents(element: Element, all: Element[]): Generator<Element> {
  let steps = 0;
  for (const parent of outwards(element)) {
    if (parent === element) continue;
    if (++steps > 5 || all.some((other) => other !== element && contains(parent, other))) return;
    yield parent;
  }
}

/** A one-line field is often named by what stands around it. */
function surroundingKind(element: HTMLElement, all: Element[]): NamedField | null {
  for (const parent of ownParents(element, all)) {
    const labels = [...attributes(parent, LABELS), ...textBefore(parent, element)];
    const kind = fieldCalled(labels, attributes(parent, NAMES));
    if (kind) return kind;
  }
  return null;
}

function isBig(element: HTMLElement): boolean {
  // The body of a framed document may be one line high in a tall frame.
  const frame = element.tagName === 'BODY' ? element.ownerDocument.defaultView?.frameElement : null;
  const box = (frame ?? element).getBoundingClientRect();
  return box.height >= 40 && box.width >= 84;
}

const isMessageLike = (element: HTMLElement): boolean =>
  element.tagName !== 'INPUT' && element.getAttribute('aria-multiline') !== 'false' && isBig(element);

function hintedKind(element: Element, places: FieldPlaces): Writable['kind'] {
  const kinds = ['to', 'cc', 'subject', 'body'] as const;
  return kinds.find((kind) => places[kind] && element.matches(places[kind])) ?? null;
}

function asWritable(element: HTMLElement, all: HTMLElement[], places: FieldPlaces): Writable {
  const hinted = hintedKind(element, places);
  const { labels, names } = ownWords(element);
  const messageLike = isMessageLike(element);
  const kind = hinted ?? fieldCalled(labels, names) ?? (messageLike ? null : surroundingKind(element, all));
  return { element, kind, isBody: hinted === 'body' || (kind === null && messageLike) };
}

/** Fields for searching and for signing in are no business of ours. */
function isPrivate(element: HTMLElement): boolean {
  const { labels, names } = ownWords(element);
  const type = element.getAttribute('type') ?? element.getAttribute('role') ?? '';
  const form = element.closest('form');
  return (
    /search/.test(type) ||
    !!element.closest('[role=search], [aria-hidden=true]') ||
    isSearch(labels, element.tagName === 'INPUT' ? names : []) ||
    !!form?.querySelector('input[type=password]')
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
    if (isVisible(element) && isWritable(element) && !isPrivate(element)) found.push(element);
  }
  return found.map((element) => asWritable(element, found, places));
}

/** How many parents up from a path's start `element` joins it. */
export function distance(path: Element[], element: Element): number {
  for (const at of outwards(element)) {
    const steps = path.indexOf(at);
    if (steps >= 0) return steps;
  }
  return Number.POSITIVE_INFINITY;
}

/** The window that holds `body` alone: its dialog, or else its form. */
function windowOf(path: Element[]): number {
  const dialog = path.findIndex(
    (at) => /dialog/.test(at.getAttribute('role') ?? '') || at.tagName === 'DIALOG',
  );
  return dialog < 0 ? Number.POSITIVE_INFINITY : dialog;
}

const SAYS_MESSAGE = /recipient|compos|empf|destin/i;

/** "To" on its own may be the end of a period: it needs a subject beside it, or a name that speaks of mail. */
const isRecipientField = (field: HTMLElement): boolean => {
  const { labels, names } = ownWords(field);
  return SAYS_MESSAGE.test([...labels, ...names].join(' '));
};

/**
 * The fields that belong to the message in `body`: the nearest of each kind in the same window, with no other message
 * between them and `body`.
 */
export function fieldsOf(body: Writable, all: Writable[]): Map<NamedField, HTMLElement> {
  const path = [...outwards(body.element)];
  const limit = windowOf(path);
  const place = all.indexOf(body);
  const bodies = all.flatMap((one, i) => (one.isBody && i !== place ? [i] : []));
  const belongs = (i: number, steps: number): boolean => {
    if (steps > limit) return false;
    if (i < place) return !bodies.some((other) => other > i && other < place);
    return !all.some((one) => one !== body && one.isBody && distance(path, one.element) <= steps);
  };
  const found = new Map<NamedField, HTMLElement>();
  const nearest = new Map<NamedField, number>();
  all.forEach(({ element, kind }, i) => {
    if (kind === null || kind === 'body') return;
    const steps = distance(path, element);
    if (!belongs(i, steps) || steps > (nearest.get(kind) ?? Number.POSITIVE_INFINITY)) return;
    found.set(kind, element);
    nearest.set(kind, steps);
  });
  for (const kind of ['to', 'cc'] as const) {
    const field = found.get(kind);
    if (field && !found.has('subject') && !isRecipientField(field)) found.delete(kind);
  }
  return found;
}
