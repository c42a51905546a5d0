import { decide, knownShare, namedFit } from './decide.ts';
import {
  captionOf,
  choiceText,
  type Evidence,
  evidenceOf,
  groupText,
  type LabelMap,
  labelTexts,
} from './evidence.ts';
import { type Boxes, contactBoxes, innerRootsOf, openBoxes } from './find.ts';
import { settleGroups } from './groups.ts';
import type { AnyKind, Box, FieldKind } from './kinds.ts';
import { isFieldKind } from './kinds.ts';
import { isArea, settleMessage } from './leave.ts';
import { doubtNames, type Kinds, settleEmails, settleNames, settleRepeats } from './names.ts';
import { type Tongues, tonguesOf } from './tongues.ts';

export type { FieldKind } from './kinds.ts';

/** What people read at a box; what stands near one that nothing names, and what its group is called when that alone can tell. */
function textsAt(box: Box, labels: LabelMap): string[] {
  if (box.getAttribute('type') === 'radio') return [choiceText(box)];
  const texts = labelTexts(box, labels);
  if (texts.length > 0) return texts;
  return [captionOf(box), box.getAttribute('title') ?? '', groupText(box)].filter((text) => text !== '');
}

/** A form as it was read: its boxes in the order of the page, what is said about each, and what each asks for. */
export interface Reading {
  boxes: readonly Box[];
  said: readonly Evidence[];
  tongues: Tongues;
  kinds: Kinds;
}

function readingOf(boxes: readonly Box[], { labels, nodes }: Boxes, declared: readonly string[]): Reading {
  const said: Evidence[] = [];
  for (const box of boxes) said.push(evidenceOf(box, textsAt(box, labels)));
  const tongues = tonguesOf(said, declared);
  const kinds: Kinds = new Map();
  const named: Box[] = [];
  for (const [at, box] of boxes.entries()) {
    const kind = decide(box, said[at] as Evidence, tongues, named);
    if (kind !== null) kinds.set(box, kind);
  }
  const nameOf = (box: Box): AnyKind | null => namedFit(box, said[boxes.indexOf(box)] as Evidence, tongues);
  if (named.length > 0) doubtNames(kinds, named, nameOf);
  settleMessage(kinds, boxes);
  const repeated = new Set<Box>();
  settleNames(kinds, repeated);
  settleEmails(kinds, boxes);
  const share = (box: Box): number => knownShare(said[boxes.indexOf(box)] as Evidence, tongues);
  settleRepeats(kinds, boxes, share, repeated);
  settleGroups(kinds, nodes, repeated);
  return { boxes, said, tongues, kinds };
}

const subtag = (language: string | null | undefined): string =>
  (language ?? '').toLowerCase().replace('_', '-').split('-', 1)[0] ?? '';

/** The languages that a form and its page say they are in. */
function languagesOf(boxes: readonly Box[], doc: Document): string[] {
  const near = boxes[0]?.closest('[lang]')?.getAttribute('lang');
  return [...new Set([subtag(near), subtag(doc.documentElement?.getAttribute('lang'))])];
}

/** Reads the contact form in a page, frames and open shadow roots too; boxes to be left have their kind as well. */
export function readForm(doc: Document): Reading {
  const all = openBoxes(doc, doc);
  const own = contactBoxes(all);
  if (own.some(isArea)) return readingOf(own, all, languagesOf(own, doc));
  for (const root of innerRootsOf(doc)) {
    const inside = openBoxes(root, root.nodeType === 9 ? (root as Document) : doc);
    const inner = contactBoxes(inside);
    if (inner.some(isArea)) return readingOf(inner, inside, languagesOf(inner, doc));
  }
  return readingOf(own, all, languagesOf(own, doc));
}

/**
 * Says what each box of a page's contact form asks for. In goes a document of any DOM, with layout or without; out come
 * the boxes that may be filled. What must be left (traps, CAPTCHAs, identity numbers, newsletters) and what is in doubt
 * is absent.
 */
export function classifyFields(doc: Document): Map<Element, FieldKind> {
  const fields = new Map<Element, FieldKind>();
  for (const [box, kind] of readForm(doc).kinds) if (isFieldKind(kind)) fields.set(box, kind);
  return fields;
}
