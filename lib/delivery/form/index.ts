import { decide, knownShare, namedFit } from './decide.ts';
import {
  captionOf,
  choiceText,
  type Evidence,
  evidenceOf,
  groupText,
  type LabelMap,
  labelMapOf,
  labelTexts,
} from './evidence.ts';
import { type Boxes, boxesThrough, contactBoxes, ENOUGH, openBoxes, WANTED } from './find.ts';
import { settleGroups } from './groups.ts';
import type { AnyKind, Box, FieldKind } from './kinds.ts';
import { isFieldKind } from './kinds.ts';
import { isArea, settleMessage } from './leave.ts';
import { doubtNames, type Kinds, settleEmails, settleNames, settlePhones, settleRepeats } from './names.ts';
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

function readingOf(
  boxes: readonly Box[],
  { labels, nodes, isDeep }: Boxes,
  declared: readonly string[],
): Reading {
  const said: Evidence[] = [];
  for (const box of boxes) {
    const known = isDeep ? labelMapOf(box.getRootNode() as ShadowRoot) : labels;
    said.push(evidenceOf(box, textsAt(box, known)));
  }
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
  settlePhones(kinds, boxes);
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

/** How many boxes stand with a message; none without one. */
const sizeOf = (boxes: readonly Box[]): number => (boxes.some(isArea) ? boxes.length : 0);

/**
 * Reads the contact form in a page; where it has none, or little more than a message, the one with the most boxes in it,
 * its frames and their open shadow roots. Boxes to be left have their kind as well.
 */
export function readForm(doc: Document): Reading {
  let all = openBoxes(doc.querySelectorAll(WANTED), doc);
  let own = contactBoxes(all);
  if (sizeOf(own) < ENOUGH) {
    for (const inside of boxesThrough(doc)) {
      const inner = contactBoxes(inside);
      if (sizeOf(inner) > sizeOf(own)) [all, own] = [inside, inner];
    }
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
