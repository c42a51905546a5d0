import { decide, type Tongues } from './decide.ts';
import { captionOf, type Evidence, evidenceOf, groupText, labelMapOf } from './evidence.ts';
import { contactBoxes, openBoxes, rootsOf } from './find.ts';
import type { AnyKind, Box, FieldKind } from './kinds.ts';
import { isFieldKind } from './kinds.ts';
import { settleMessage } from './leave.ts';
import { type Kinds, settleEmails, settleNames, settleRepeats } from './names.ts';
import { lexicon } from './words/index.ts';
import { type Found, hitsIn, hitsInText } from './words/match.ts';

export type { AnyKind, FieldKind, LeaveKind } from './kinds.ts';

const DECLARED = 2;

const SURE = 4;

/** Counts the languages of one text; a word that many languages share counts less for each. */
function count(found: Found, tongues: Tongues, shortest: number): void {
  for (const { phrase, meanings } of found.hits) {
    if (phrase.length < shortest) continue;
    for (const { code } of meanings) tongues.set(code, (tongues.get(code) ?? 0) + 1 / meanings.length);
  }
}

/** The languages of a form, by the words met in it: of names and ids only where nothing visible stands. */
function tonguesOf(said: readonly Evidence[], declared: string): Tongues {
  const tongues: Tongues = new Map([[declared, DECLARED]]);
  for (const { labels, placeholder, identifiers } of said) {
    for (const text of placeholder === '' ? labels : [...labels, placeholder]) {
      count(hitsInText(lexicon, text), tongues, 0);
    }
    if (labels.length > 0 || placeholder !== '') continue;
    for (const words of identifiers()) count(hitsIn(lexicon, words), tongues, SURE);
  }
  return tongues;
}

/** Adds what stands near a box that nothing names, and what its group is called when that alone can tell. */
function withNearby(box: Box, evidence: Evidence): Evidence {
  const isRadio = box.getAttribute('type') === 'radio';
  if (isRadio) return { ...evidence, labels: [groupText(box)] };
  if (evidence.labels.length > 0) return evidence;
  return { ...evidence, labels: [captionOf(box), groupText(box)].filter((text) => text !== '') };
}

function kindsIn(boxes: readonly Box[], root: Document | ShadowRoot, declared: string): Kinds {
  const labels = labelMapOf(root);
  const said = boxes.map((box) => withNearby(box, evidenceOf(box, labels)));
  const tongues = tonguesOf(said, declared);
  const kinds: Kinds = new Map();
  boxes.forEach((box, at) => {
    const kind = decide(box, said[at] as Evidence, tongues);
    if (kind !== null) kinds.set(box, kind);
  });
  settleMessage(kinds, boxes);
  settleNames(kinds);
  settleEmails(kinds);
  settleRepeats(kinds);
  return kinds;
}

const languageOf = (doc: Document): string =>
  (doc.documentElement?.getAttribute('lang') ?? '').toLowerCase().split(/[-_]/)[0] ?? '';

/** The boxes of the contact form in a page, frames and open shadow roots too, with what each asks for, left ones too. */
export function readBoxes(doc: Document): Map<Box, AnyKind> {
  const own = openBoxes(doc, doc);
  const found = contactBoxes(own);
  if (found.some((box) => box.tagName.toUpperCase() === 'TEXTAREA'))
    return kindsIn(found, doc, languageOf(doc));
  for (const root of rootsOf(doc).slice(1)) {
    const inner = contactBoxes(openBoxes(root, root.nodeType === 9 ? (root as Document) : doc));
    if (inner.some((box) => box.tagName.toUpperCase() === 'TEXTAREA'))
      return kindsIn(inner, root, languageOf(doc));
  }
  return kindsIn(found, doc, languageOf(doc));
}

/**
 * Says what each box of a page's contact form asks for. In goes a document of any DOM, with layout or without; out come
 * the boxes that may be filled. What must be left (traps, CAPTCHAs, identity numbers, newsletters) and what is in doubt
 * is absent.
 */
export function classifyFields(doc: Document): Map<Element, FieldKind> {
  const fields = new Map<Element, FieldKind>();
  for (const [box, kind] of readBoxes(doc)) if (isFieldKind(kind)) fields.set(box, kind);
  return fields;
}
