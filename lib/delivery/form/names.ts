import type { AnyKind, Box } from './kinds.ts';

/** The kind of each box, in the order of the page. */
export type Kinds = Map<Box, AnyKind>;

function boxesOf(kinds: Kinds, kind: AnyKind): Box[] {
  const boxes: Box[] = [];
  for (const [box, one] of kinds) if (one === kind) boxes.push(box);
  return boxes;
}

/** So many names that say something else than people read make a form's other names doubtful. */
const LIES = 2;

/**
 * Forgets what only its name in code says of a box, in a form where such names contradict what people read more often
 * than they agree: a plugin's, or those of another form that was copied.
 * @param named boxes of which nothing else tells
 * @param nameOf what the name of a box says
 */
export function doubtNames(kinds: Kinds, named: readonly Box[], nameOf: (box: Box) => AnyKind | null): void {
  let [lies, agree] = [0, 0];
  for (const [box, kind] of kinds) {
    const name = named.includes(box) ? null : nameOf(box);
    if (name === kind) agree += 1;
    else if (name !== null) lies += 1;
  }
  if (lies >= LIES && lies > agree) for (const box of named) kinds.delete(box);
}

/**
 * Settles the names of a form as a whole: "Name" beside a first name is the last name, beside a last name the first;
 * a full name beside both parts is of somebody else, or of something else, and is left: it goes into `repeated`.
 */
export function settleNames(kinds: Kinds, repeated: Set<Box>): void {
  const full = boxesOf(kinds, 'full-name');
  if (full.length === 0) return;
  const [first] = boxesOf(kinds, 'first-name');
  const [last] = boxesOf(kinds, 'last-name');
  for (const box of full) {
    if (first !== undefined && last !== undefined) repeated.add(box);
    if (first !== undefined) kinds.set(box, last === undefined ? 'last-name' : 'other');
    else if (last !== undefined) kinds.set(box, 'first-name');
  }
}

/** An e-mail box right below the first asks for the address once more; any other is somebody else's. */
export function settleEmails(kinds: Kinds, inOrder: readonly Box[]): void {
  const boxes = boxesOf(kinds, 'email');
  const confirms = boxesOf(kinds, 'email-confirm');
  if (boxes.length === 0 && confirms[0] !== undefined) kinds.set(confirms[0], 'email');
  const below = inOrder[inOrder.indexOf(boxes[0] as Box) + 1];
  for (const box of boxes.slice(1))
    kinds.set(box, box === below && confirms.length === 0 ? 'email-confirm' : 'other');
}

/** No whole telephone number is so short. */
const PART = 5;

/** Whether three boxes are called by a word for a phone and a figure. */
function isOneOfThree(stem: string, boxes: readonly Box[]): boolean {
  if (!/phon|fon|tel|mob/.test(stem.toLowerCase())) return false;
  const names = new Set(boxes.map((box) => box.getAttribute('name')));
  return ['1', '2', '3'].every((part) => names.has(stem + part));
}

/** Leaves boxes for parts of a telephone number: those that take few digits, and three that their names count. */
export function settlePhones(kinds: Kinds, boxes: readonly Box[]): void {
  for (const box of boxesOf(kinds, 'phone')) {
    const name = box.getAttribute('name') ?? '';
    const isCounted = /[1-3]$/.test(name) && isOneOfThree(name.slice(0, -1), boxes);
    if (isCounted || Number(box.getAttribute('maxlength') ?? 99) <= PART) kinds.set(box, 'other');
  }
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

/** What nobody gives twice: a second one is somebody else's. */
const ofOne = new Set<AnyKind>(['first-name', 'last-name', 'full-name', 'street', 'organization']);

/** Of boxes that ask for the same, the one whose words are known best is meant: "Name" rather than "Name of your MP". */
function meantOf(boxes: readonly Box[], share: (box: Box) => number): Box | undefined {
  const shares = boxes.map(share);
  return boxes[shares.indexOf(Math.max(...shares))];
}

/**
 * A second street line right under the first is the line below it, and is the first where that is missing; other repeated
 * boxes are left. Those that only somebody else has go into `repeated`: people have two phones, or two countries.
 * @param share how much of what stands at a box is known words
 */
export function settleRepeats(
  kinds: Kinds,
  boxes: readonly Box[],
  share: (box: Box) => number,
  repeated: Set<Box>,
): void {
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
      const isBelow = kind === 'street' && box === below && !has.has('street2');
      kinds.set(box, isBelow ? 'street2' : 'other');
      if (!isBelow && ofOne.has(kind)) repeated.add(box);
    }
  }
}
