import { BOXES, boxNames, holdsBox, ownText } from './evidence.ts';
import { type AnyKind, type Box, isFieldKind } from './kinds.ts';
import type { Kinds } from './names.ts';
import { saysAccused } from './stems.ts';

/** What stands over a group of boxes: a legend, a title, a cell that heads some rows. */
const titles = 'legend,h2,h3,h4,h5,h6,[role="heading"],th[colspan],td[colspan]';

/** Kinds that are of the letter, not of the one who writes it: a group of somebody else's boxes may hold them. */
const ofTheLetter = new Set<AnyKind>(['subject', 'topic', 'message', 'consent']);

/** By these a form knows its writer: a group that has one of them, kept, is the writer's own. */
const telling = new Set<AnyKind>(['full-name', 'first-name', 'last-name', 'email']);

/** A group of boxes: its title, or what their names begin with. */
type Group = Element | string;

const DIVIDERS = /[._[$:-]/;

/** What a name begins with that is not all of it: `affected` of `affected_email`. */
function prefixOf(box: Box): string {
  const name = box.getAttribute('name') ?? '';
  for (let at = name.length - 2; at > 0; at -= 1)
    if (DIVIDERS.test(name.charAt(at))) return name.slice(0, at);
  return '';
}

/** Whether a node heads what follows: a cell that holds boxes lays out a page. */
const isTitle = (node: Element): boolean => !holdsBox(node);

/** The title over each box: the legend of what it stands in, else the one last met before it. */
function titlesOver(boxes: readonly Box[]): Map<Node, Element> {
  const over = new Map<Node, Element>();
  const region = boxes[0]?.closest('form') ?? boxes[0]?.ownerDocument.body;
  if (!region?.querySelector(titles)) return over;
  let plain: Element | undefined;
  let legend: Element | undefined;
  for (const node of region.querySelectorAll(`${titles},${BOXES}`)) {
    if (node.localName === 'legend') legend = node;
    else if (boxNames.has(node.localName)) {
      const title = legend?.parentElement?.contains(node) ? legend : plain;
      if (title !== undefined) over.set(node, title);
    } else if (isTitle(node)) {
      plain = node;
      legend = undefined;
    }
  }
  return over;
}

/** Whether a title is that of somebody, or some office, that the letter is about. */
function isOfAnother(group: Group): boolean {
  if (typeof group === 'string') return false;
  const text = ownText(group);
  return text.length < LONGEST && saysAccused(text);
}

const LONGEST = 100;

/**
 * Leaves the boxes about somebody else: those under a title that says so, and those in a group, by title or by the
 * beginning of their names, of which one box asks once more for what was asked for in another. A group that has the
 * writer's own name or e-mail address stays.
 * @param repeated boxes that ask for what another box of the form asks for
 */
export function settleGroups(kinds: Kinds, boxes: readonly Box[], repeated: ReadonlySet<Box>): void {
  const over = titlesOver(boxes);
  if (over.size === 0 && repeated.size === 0) return;
  const groups = new Map<Group, Box[]>();
  for (const box of boxes) {
    for (const group of [over.get(box), prefixOf(box)]) {
      if (group === undefined || group === '') continue;
      const known = groups.get(group);
      if (known === undefined) groups.set(group, [box]);
      else known.push(box);
    }
  }
  const has = (all: readonly Box[]): boolean => all.some((box) => telling.has(kinds.get(box) ?? 'other'));
  const isKnown = has(boxes);
  for (const [group, inside] of groups) {
    if (!isKnown || has(inside) || !(isOfAnother(group) || inside.some((box) => repeated.has(box)))) continue;
    for (const box of inside) {
      const kind = kinds.get(box);
      if (kind !== undefined && isFieldKind(kind) && !ofTheLetter.has(kind)) kinds.set(box, 'other');
    }
  }
}
