import type { AnyKind, Box } from './kinds.ts';

/** The kind of each box, in the order of the page. */
export type Kinds = Map<Box, AnyKind>;

function boxesOf(kinds: Kinds, kind: AnyKind): Box[] {
  const boxes: Box[] = [];
  for (const [box, one] of kinds) if (one === kind) boxes.push(box);
  return boxes;
}

/**
 * Settles the names of a form as a whole: "Name" beside a first name is the last name, beside a last name the first;
 * a full name beside both parts is of somebody else, or of something else, and is left.
 */
export function settleNames(kinds: Kinds): void {
  const full = boxesOf(kinds, 'full-name');
  if (full.length === 0) return;
  const [first] = boxesOf(kinds, 'first-name');
  const [last] = boxesOf(kinds, 'last-name');
  for (const box of full) {
    if (first !== undefined) kinds.set(box, last === undefined ? 'last-name' : 'other');
    else if (last !== undefined) kinds.set(box, 'first-name');
  }
}

/** The second e-mail box asks for the address once more; a third is somebody else's. */
export function settleEmails(kinds: Kinds): void {
  const boxes = boxesOf(kinds, 'email');
  const confirms = boxesOf(kinds, 'email-confirm');
  if (boxes.length === 0 && confirms[0] !== undefined) kinds.set(confirms[0], 'email');
  boxes.slice(1).forEach((box, at) => {
    kinds.set(box, at === 0 && confirms.length === 0 ? 'email-confirm' : 'other');
  });
}

/** What a person has one of: only the first such box is filled. */
const once = new Set<AnyKind>([
  'first-name',
  'last-name',
  'full-name',
  'street',
  'street2',
  'postal-code',
  'country',
  'state',
  'city',
  'organization',
  'phone',
  'subject',
]);

/** Of boxes that ask for the same, the one whose words are known best is meant: "Name" rather than "Name of your MP". */
function meantOf(boxes: readonly Box[], share: (box: Box) => number): Box | undefined {
  const shares = boxes.map(share);
  return boxes[shares.indexOf(Math.max(...shares))];
}

/**
 * A second street line right under the first is the line below it, and is the first where that is missing; other repeated
 * boxes are left.
 * @param share how much of what stands at a box is known words
 */
export function settleRepeats(kinds: Kinds, boxes: readonly Box[], share: (box: Box) => number): void {
  const has = new Set(kinds.values());
  if (has.size === kinds.size && !has.has('street2')) return;
  const [second] = boxesOf(kinds, 'street2');
  if (second !== undefined && !has.has('street')) kinds.set(second, 'street');
  for (const kind of once) {
    const same = has.has(kind) ? boxesOf(kinds, kind) : [];
    if (same.length < 2) continue;
    const meant = meantOf(same, share);
    const below = boxes[boxes.indexOf(meant as Box) + 1];
    for (const box of same) {
      if (box === meant) continue;
      kinds.set(box, kind === 'street' && box === below && !has.has('street2') ? 'street2' : 'other');
    }
  }
}
