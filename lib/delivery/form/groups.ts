import { boxNames, holdsBox, ownText, putBeside } from './evidence.ts';
import { type AnyKind, type Box, isFieldKind } from './kinds.ts';
import type { Kinds } from './names.ts';
import { saysAccused } from './stems.ts';

/** What stands over a group of boxes: a legend, a title, a cell that heads some rows. */
export const TITLES = 'legend,h2,h3,h4,th[colspan],td[colspan]';
export const titleNames = new Set('legend,h2,h3,h4,th,td'.split(','));

/** In code units: no title is longer. */
const LONGEST = 100;

/** Kinds that are of the letter, not of the one who writes it: a group of somebody else's boxes may hold them. */
const ofTheLetter = new Set<AnyKind>(['subject', 'topic', 'message', 'consent']);

/** By these a form knows its writer: a group that has one of them, kept, is the writer's own. */
const telling = new Set<AnyKind>(['full-name', 'first-name', 'last-name', 'email']);

/** A group of boxes: its title, or what their names begin with. */
type Group = Element | string;

/** What a name begins with that is not all of it: `affected` of `affected_email`. */
const prefixOf = (box: Box): string => /^(.+)[._[$:-]./.exec(box.getAttribute('name') ?? '')?.[1] ?? '';

/** The boxes under each title: the legend of what they stand in, else the one last met before them. A cell that holds boxes heads nothing. */
function titled(nodes: Iterable<Element>, boxes: ReadonlySet<Element>): Map<Group, Box[]> {
  const under = new Map<Group, Box[]>();
  let plain: Element | undefined;
  let legend: Element | undefined;
  for (const node of nodes) {
    const name = node.localName;
    if (boxes.has(node)) {
      const title = legend?.parentElement?.contains(node) ? legend : plain;
      if (title !== undefined) putBeside(under, title, node as Box);
    } else if (name === 'legend') legend = node;
    else if (name !== 'label' && !boxNames.has(name) && !holdsBox(node)) {
      plain = node;
      legend = undefined;
    }
  }
  return under;
}

/** Whether a title is that of somebody, or some office, that the letter is about. */
function isOfAnother(group: Group): boolean {
  if (typeof group === 'string') return false;
  const text = ownText(group);
  return text.length < LONGEST && saysAccused(text);
}

/**
 * Leaves the boxes about somebody else: those under a title that says so, and those in a group, by title or by the
 * beginning of their names, of which one box asks once more for what was asked for in another. A group that has the
 * writer's own name or e-mail address stays.
 * @param nodes the boxes and titles of the page, in its order
 * @param repeated boxes that ask for what another box of the form asks for
 */
export function settleGroups(kinds: Kinds, nodes: Iterable<Element>, repeated: ReadonlySet<Box>): void {
  const has = (all: Iterable<Box>): boolean => [...all].some((box) => telling.has(kinds.get(box) as AnyKind));
  if (!has(kinds.keys())) return;
  const groups = titled(nodes, new Set(kinds.keys()));
  if (repeated.size > 0) for (const box of kinds.keys()) putBeside(groups, prefixOf(box), box);
  for (const [group, inside] of groups) {
    if (group === '' || has(inside)) continue;
    if (!inside.some((box) => repeated.has(box)) && !isOfAnother(group)) continue;
    for (const box of inside) {
      const kind = kinds.get(box) as AnyKind;
      if (isFieldKind(kind) && !ofTheLetter.has(kind)) kinds.set(box, 'other');
    }
  }
}
