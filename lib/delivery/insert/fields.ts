import {
  attribute,
  contains,
  deepActive,
  deepElements,
  documentOf,
  frameOf,
  holdsOnly,
  isBefore,
  isNative,
  isSized,
  isVisible,
  isWritable,
  isWritten,
  type NativeField,
  outwards,
} from './dom.ts';
import { fieldCalled, isSearch, type NamedField } from './field-words.ts';
import type { FieldPlaces, InsertField } from './schema.ts';

/** The fields of one message. */
export type Fields = Map<InsertField, HTMLElement>;

/**
 * Something in a page that a person can write into, in the page's order, and which field of a message it is: `body?`
 * when it is but big enough for one, none when nothing says so.
 */
export type Writable = [kind: InsertField | 'body?' | null | undefined, element: HTMLElement];

export const isBody = ([kind]: Writable): boolean => /body/.test(kind as string);
const isSubject = ([kind]: Writable): boolean => kind === 'subject';

/** In the order in which they are filled. */
export const FIELDS = ['to', 'cc', 'bcc', 'subject', 'body'] as const;

const NAMES = ['name', 'id', 'data-testid', 'data-test-id'];
const LABELS = ['aria-label', 'placeholder', 'title'];

const attributes = (element: Element, names: string[]): string[] =>
  names.map((name) => attribute(element, name));

/** What a page calls `element`: its own label texts, and its technical names. */
export const ownWords = (element: Element): [labels: string[], names: string[]] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = attribute(element, 'aria-labelledby').split(' ');
  const labelled = ids.map((id) => root.getElementById?.(id));
  const labels = (element as Partial<NativeField>).labels ?? [];
  const texts = [...labelled, ...labels].map((label) => label?.textContent ?? '');
  return [[...attributes(element, LABELS), ...texts], attributes(element, NAMES)];
};

/** The first text in `outer`, when it stands before `element`. */
const textBefore = (outer: Element, element: Element): string => {
  const texts = documentOf(outer).createTreeWalker(outer, 4);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const said = (node as Text).data.trim();
    if (said) return isBefore(node, element) ? said : '';
  }
  return '';
};

/** A one-line field is often named by what stands around it: in its parents that hold no other field. */
const surroundingKind = (element: HTMLElement, all: Element[]): NamedField | null | undefined =>
  outwards(element)
    .slice(1, 6)
    .filter((parent) => holdsOnly(parent, element, all))
    .map((parent) =>
      fieldCalled([...attributes(parent, LABELS), textBefore(parent, element)], attributes(parent, NAMES)),
    )
    .find((kind) => kind);

/** What is but one line, by what it says of itself: no message, and no part of one. */
const ONE_LINE = 'input,[aria-multiline=false],[role=combobox]';

// The body of a framed document may be one line high in a tall frame.
const isMessageLike = (element: HTMLElement): boolean =>
  !element.matches(ONE_LINE) && isSized((element.tagName === 'BODY' && frameOf(element)) || element, 84, 40);

/** Which field the webmail's data says that this is. */
const knownAs = (element: Element, places: FieldPlaces): InsertField | undefined =>
  FIELDS.find((kind) => element.matches(places[kind] || '_'));

/** Does it take recipients, by what the webmail's data says of all that do? */
const takesMany = (element: Element, { recipients = 'x' }: FieldPlaces): boolean =>
  element.matches(recipients);

const kindOf = (element: HTMLElement, all: HTMLElement[], places: FieldPlaces): Writable[0] =>
  knownAs(element, places) ??
  fieldCalled(...ownWords(element)) ??
  (isMessageLike(element) && !takesMany(element, places) ? 'body?' : surroundingKind(element, all));

/** Fields for searching and for signing in are no business of ours. */
const isPrivate = (element: HTMLElement): unknown =>
  element.closest(
    '[type=search],[role^=search],[aria-hidden=true],form:has([type=password]),[name=signature]',
  ) ?? isSearch(ownWords(element)[0]);

/**
 * Everything in the page that a person can write into, in the page's order, through open shadow roots and frames of the
 * same origin; without search boxes and log-ins.
 * @param places where this webmail is known to have its fields; may be empty
 */
export const writablesIn = (doc: Document, places: FieldPlaces): Writable[] => {
  const found = deepElements(doc).filter(
    (one): one is HTMLElement =>
      isWritten(one) &&
      isWritable(one) &&
      one.checkVisibility() &&
      !!(knownAs(one, places) || !isPrivate(one)),
  );
  const shown = found.filter(isVisible);
  const all = found.map((element): Writable => [kindOf(element, shown, places), element]);
  // Editors may keep a field for the keys alone, and draw the text beside it; or have one for each paragraph. The editor is
  // the smallest place that is big enough for a message, with all such fields and no other. Without the focus it must belong
  // to a message; and what is for the keys alone has no other field beside it.
  const isPart = ([kind, one]: Writable): boolean =>
    (!kind || kind === 'body?') && !one.matches(ONE_LINE) && !takesMany(one, places);
  const parts = all.filter(isPart);
  const active = deepActive(doc);
  const [kind, part] =
    parts.find((one) => !one[0] && one[1] === active) ?? parts[0] ?? ([] as unknown as Writable);
  const isChosen =
    !kind &&
    (part === active || (all.some(isSubject) && (!parts[1] || (!isNative(part) && isVisible(part)))));
  const editor =
    isChosen &&
    (outwards(part) as HTMLElement[]).find(
      (at) =>
        isMessageLike(at) &&
        isVisible(at) &&
        all.every((one) => (contains(at, one[1]) ? isPart(one) : part === active || !isPart(one))),
    );
  return all
    .map((one): Writable => (editor && one[1] === part ? ['body?', editor] : one))
    .filter(([, one]) => one === editor || (isVisible(one) && !(editor && contains(editor, one))));
};

/**
 * The fields that belong to the message in `body`: those before it in the same window, with no other message between. What takes
 * recipients in this webmail is To, Cc and Bcc by its order, and what stands between that and the message is the subject,
 * whatever they are called. (Of two for recipients the second may be either.) Words may but confirm it: where one says anything
 * else, or something for recipients stands farther away, they are told by words alone, the nearest of each kind.
 * Without a subject beside it or a window around it, "To" may be anything, the end of a period even: then it is left alone.
 */
export const fieldsOf = (body: Writable, all: Writable[], places: FieldPlaces): Fields => {
  const before = all.slice(0, all.indexOf(body));
  const dialog = outwards(body[1]).find((at) => at.matches('dialog,[role$=dialog]'));
  const rows = before
    .slice(before.findLastIndex(isBody) + 1)
    .filter(([, element]) => !dialog || contains(dialog, element));
  const many = rows.filter(([, element]) => takesMany(element, places));
  const [first, second, third, fourth] = many;
  const last = many.at(-1) as Writable;
  const [subject, other] = rows.slice(rows.indexOf(last) + 1);
  const order = third ? FIELDS : (['to', second?.[0]] as const);
  const byOrder = (row: Writable): Writable => [
    row === subject ? 'subject' : order[many.indexOf(row)],
    row[1],
  ];
  const isInOrder =
    first &&
    (other ? subject?.[0] : subject) &&
    !fourth &&
    outwards(body[1]).every((at) => contains(at, first[1]) || !contains(at, last[1])) &&
    rows.every((row) => !row[0] || row[0] === byOrder(row)[0]);
  const named = (isInOrder ? rows.map(byOrder) : rows).filter(([kind]) => kind);
  const isMessage = dialog ?? named.some(isSubject);
  return new Map([...(isMessage ? named : []), ['body', body[1]]] as [InsertField, HTMLElement][]);
};
