import { addLabel, BOXES, boxNames, type LabelMap } from './evidence.ts';
import { TITLES, titleNames } from './groups.ts';
import type { Box } from './kinds.ts';
import { isArea } from './leave.ts';
import { isOpener, openers } from './opener.ts';
import { isNeverFilled, OPENER, typeOf } from './vetoes.ts';
import {
  clippedTest,
  hiddenTest,
  hidingSelectors,
  isStyledTick,
  isWidget,
  labelOf,
  seenTest,
  veiledTest,
  widgetOf,
} from './visible.ts';

/** Some part of each name of a trap, asked first: the pattern takes long to make. */
const mayTrap = ['captcha', 'turnstile', 'pot', 'hp'];
const trap = /captcha|turnstile|honey-?pot|\bh-?pot\b|\[_*hp\]|__hp\b/;

function isTrap(box: Element): boolean {
  const name = `${box.getAttribute('name')} ${box.id}`.toLowerCase();
  for (const part of mayTrap) if (name.includes(part)) return trap.test(name);
  return false;
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}

/** All nodes that forms are read by, through open shadow roots too; the documents of frames of the same origin go into `inner`. */
function nodesThrough(root: ParentNode, into: Element[], inner: Document[]): Element[] {
  for (const node of root.querySelectorAll('*')) {
    if (node.matches(WANTED)) into.push(node);
    else if (/^i?frame$/.test(node.localName)) {
      const doc = innerDocument(node as HTMLIFrameElement);
      if (doc !== null) inner.push(doc);
    }
    if (node.shadowRoot) nodesThrough(node.shadowRoot, into, inner);
  }
  return into;
}

/** The boxes of a page and of each document in its frames, shadow roots among them. */
export function boxesThrough(doc: Document): Boxes[] {
  const all: Boxes[] = [];
  const docs = [doc];
  // A list that grows while it is gone through: frames stand in frames.
  for (const one of docs) all.push({ ...openBoxes(nodesThrough(one, [], docs), one), isDeep: true });
  return all;
}

/** The element whose shadow root a node stands in. */
const hostOf = (node: Element): Element | null => (node.getRootNode() as ShadowRoot).host ?? null;

/** What a node stands in, out of shadow roots too. */
const parentOf = (node: Element): Element | null => node.parentElement ?? hostOf(node);

/** Whether a node stands in a block, in shadow roots of it too. */
function holds(block: Element, node: Element | null): boolean {
  return node !== null && (block.contains(node) || holds(block, hostOf(node)));
}

const formOf = (node: Element | null): Element | null =>
  node === null ? null : (node.closest('form') ?? formOf(hostOf(node)));

/** Whether a person sees, in place of a styled tick, its label. */
const isShownByLabel = (box: Element, isSeen: (box: Element) => boolean): boolean =>
  isStyledTick(box) && labelOf(box) !== box && isSeen(labelOf(box));

/** Whether one of the page's own selectors that hide fits a box or what it stands in. */
const isHiddenBy = (box: Element, hiding: string): boolean => hiding !== '' && box.closest(hiding) !== null;

/** Those of the boxes that a person can see and reach; a list behind a widget counts as its widget. */
function reachable(doc: Document, all: readonly Element[]): Element[] {
  const view = doc.defaultView;
  const isSeen = view === null ? () => false : seenTest(view);
  const seen = new Set(all.filter(isSeen));
  const isLaidOut = seen.size > 0;
  const hiding = isLaidOut ? '' : hidingSelectors(doc);
  const isHidden = hiddenTest();
  const isClipped = clippedTest();
  const found: Element[] = [];
  let hasWidgets = false;
  for (const box of all) {
    const isWidget = widgetOf(box) !== null;
    hasWidgets ||= isWidget;
    if (isHidden(box, isWidget)) continue;
    if (isWidget) {
      if (box.hasAttribute('disabled')) continue;
    } else if (
      seen.has(box) ? isClipped(box) : isLaidOut ? !isShownByLabel(box, isSeen) : isHiddenBy(box, hiding)
    )
      continue;
    found.push(box);
  }
  return hasWidgets ? found.filter((box) => !isSearchOfWidget(box)) : found;
}

/** The box in which the options of a widget are looked for. */
function isSearchOfWidget(box: Element): boolean {
  const parent = box.parentElement;
  return box.localName === 'input' && (isWidget(parent) || isWidget(parent?.parentElement));
}

/** Boxes of a root, and those for passwords: what holds one is a login. */
export interface Boxes {
  open: Box[];
  secrets: Element[];
  labels: LabelMap;
  /** What was looked through: all boxes, labels and titles in the order of the page. */
  nodes: Iterable<Element>;
  /** Boxes of several shadow roots are among these: a box has the labels of its own. */
  isDeep?: boolean;
}

/** All that forms are read by: a page is looked through once, for each time costs as much as reading some boxes. */
export const WANTED = `${BOXES},${openers},label[for],${TITLES}`;

/** No page that people write on has so many boxes: of one made to hold us up the others are left. */
const MOST_BOXES = 1_000;

/** Of some nodes the boxes that can be filled at all: of a fitting type, seen, and neither of a CAPTCHA nor a trap by its name. */
export function openBoxes(nodes: Iterable<Element>, doc: Document): Boxes {
  const all: Element[] = [];
  const secrets: Element[] = [];
  const labels = new Map<string, Element[]>();
  for (const box of nodes) {
    const name = box.localName;
    if (name === 'label') addLabel(labels, box);
    else if (boxNames.has(name) || (!titleNames.has(name) && box.matches(openers))) {
      const type = typeOf(box);
      if (type === 'password') secrets.push(box);
      else if (all.length < MOST_BOXES && (type === OPENER ? isOpener(box) : !isNeverFilled(type)))
        all.push(box);
    }
  }
  const open = reachable(doc, all).filter((box) => !isTrap(box)) as Box[];
  return { open, secrets, labels, nodes };
}

/** Whether a box belongs to a search, a login or a newsletter: its nearest block that is not the whole form says so. */
const aside =
  /(?:^|[\s_-])(?:search|login|log-in|signin|sign-in|newsletter|subscribe|mailing-?list|suche|recherche|buscar)|Search|Login|SignIn|Newsletter|Subscribe/;

/** Some part of each of those, asked first. */
const mayStandAside = ['earch', 'og', 'ign', 'ews', 'ubscri', 'ailing', 'such', 'rech', 'busc'];

const margins = new Set(['nav', 'header', 'footer']);

/** Whether the marks of a block say that it stands aside. */
function saysAside(node: Element): boolean {
  const marks = `${node.id} ${node.getAttribute('class') ?? ''} ${node.getAttribute('role') ?? ''}`;
  for (const part of mayStandAside) if (marks.includes(part)) return aside.test(marks);
  return false;
}

/** Says of a box whether it stands aside; blocks looked at before are remembered. */
function asideTest(
  secrets: readonly Element[],
  message: Element | undefined,
): (node: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  for (let node = message ?? null; node !== null; node = parentOf(node)) known.set(node, false);
  const looksAside = (node: Element): boolean =>
    (message !== undefined && margins.has(node.localName)) ||
    saysAside(node) ||
    secrets.some((secret) => holds(node, secret));
  // Step by step: a page may hold elements in each other deeper than calls can go.
  return (first) => {
    const passed: Element[] = [];
    let verdict: boolean | undefined = false;
    for (let node = first; node && !verdict; node = parentOf(node)) {
      if (node.localName === 'body' || node.localName === 'html') break;
      const before = known.get(node);
      verdict = before ?? looksAside(node);
      passed.push(node);
      if (before !== undefined) break;
    }
    for (const node of passed) known.set(node, verdict);
    return verdict;
  };
}

/** So many boxes make a form. */
export const ENOUGH = 3;

/** The block round a message outside any form: the nearest one with a few boxes. */
function blockAround(message: Element, all: readonly Box[]): Element | null {
  let node = parentOf(message);
  while (node && all.filter((box) => holds(node as Element, box)).length < ENOUGH) node = parentOf(node);
  return node;
}

/**
 * The boxes of the contact form among `all`: those in the form, or the block, with the message and the most boxes beside
 * it. Without a message, all boxes that no search, login or newsletter holds.
 */
export function contactBoxes({ open: all, secrets }: Pick<Boxes, 'open' | 'secrets'>): Box[] {
  let best: Box[] | null = null;
  let most = 0;
  let message: Element | undefined;
  for (const one of all) {
    if (!isArea(one)) continue;
    const form = formOf(one);
    const region = form ?? blockAround(one, all);
    const inside = region === null ? [...all] : all.filter((box) => holds(region, box));
    // What is in a form is no part of what stands outside of it.
    const size = form === null ? inside.filter((box) => formOf(box) === null).length : inside.length;
    if (size <= most) continue;
    best = inside;
    most = size;
    message = one;
  }
  const isAside = asideTest(secrets, message);
  const isVeiled = veiledTest();
  return (best ?? all).filter((box) => !isAside(parentOf(box)) && !isVeiled(box));
}
