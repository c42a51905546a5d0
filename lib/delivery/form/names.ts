import type { AnyKind, Box } from './kinds.ts';

/** The kind of each box, in the order of the page. */
export type Kinds = Map<Box, AnyKind>;

const boxesOf = (kinds: Kinds, kind: AnyKind): Box[] =>
  [...kinds].filter(([, one]) => one === kind).map(([box]) => box);

/**
 * Settles the names of a form as a whole: "Name" beside a first name is the last name, beside a last name the first;
 * a full name beside both parts is of somebody else, or of something else, and is left.
 */
export function settleNames(kinds: Kinds): void {
  const [first, last] = [boxesOf(kinds, 'first-name'), boxesOf(kinds, 'last-name')];
  const full = boxesOf(kinds, 'full-name');
  for (const box of full) {
    if (first.length > 0 && last.length > 0) kinds.set(box, 'other');
    else if (first.length > 0) kinds.set(box, 'last-name');
    else if (last.length > 0) kinds.set(box, 'first-name');
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

/** A second street line is the line below the first; other repeated boxes are left. */
export function settleRepeats(kinds: Kinds): void {
  const hasSecondLine = [...kinds.values()].includes('street2');
  const met = new Set<AnyKind>();
  for (const [box, kind] of kinds) {
    const isLine = kind === 'street' && met.has('street') && !hasSecondLine && !met.has('street2');
    const settled = isLine ? 'street2' : once.has(kind) && met.has(kind) ? 'other' : kind;
    met.add(settled);
    if (settled !== kind) kinds.set(box, settled);
  }
}
