import { addLabel, BOXES, boxNames, type LabelMap } from './evidence.ts';
import { TITLES } from './groups.ts';
import type { Box } from './kinds.ts';
import { isArea } from './leave.ts';
import { isOpener, openers } from './opener.ts';
import { isNeverFilled, OPENER, typeOf } from './vetoes.ts';
import {
  clippedTest,
  hiddenTest,
  hidingSelectors,
  isSeen,
  isStyledTick,
  isWidget,
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

/** Roots inside a page: same-origin frames, and open shadow roots of all. */
export function innerRootsOf(doc: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  for (const frame of doc.querySelectorAll('iframe,frame')) {
    const inner = innerDocument(frame as HTMLIFrameElement);
    if (inner !== null) roots.push(inner);
  }
  for (const root of [doc, ...roots]) shadowRootsIn(root, roots);
  return roots;
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument ?? null;
  } catch {
    return null;
  }
}

function shadowRootsIn(root: ParentNode, into: (Document | ShadowRoot)[]): void {
  for (const node of root.querySelectorAll('*')) {
    if (!node.shadowRoot) continue;
    into.push(node.shadowRoot);
    shadowRootsIn(node.shadowRoot, into);
  }
}

const labelOf = (box: Element): Element | undefined => (box as HTMLInputElement).labels?.[0];

/** Whether a person sees, in place of a styled tick, its label. */
function isShownByLabel(box: Element): boolean {
  const label = isStyledTick(box) ? labelOf(box) : undefined;
  return label !== undefined && isSeen(label);
}

/** Whether one of the page's own selectors that hide fits a box or what it stands in. */
const isHiddenBy = (box: Element, hiding: string): boolean => hiding !== '' && box.closest(hiding) !== null;

/** Those of the boxes that a person can see and reach; a list behind a widget counts as its widget. */
function reachable(doc: Document, all: readonly Element[]): Element[] {
  const seen = new Set(doc.defaultView ? all.filter(isSeen) : []);
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
    } else if (seen.has(box) ? isClipped(box) : isLaidOut ? !isShownByLabel(box) : isHiddenBy(box, hiding))
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
}

/** All that forms are read by: a page is looked through once, for each time costs as much as reading some boxes. */
const wanted = `${BOXES},${openers},label[for],${TITLES}`;

/** Boxes of a root that can be filled at all: of a fitting type, seen, and neither of a CAPTCHA nor a trap by its name. */
export function openBoxes(root: Document | ShadowRoot, doc: Document): Boxes {
  const all: Element[] = [];
  const secrets: Element[] = [];
  const labels = new Map<string, Element[]>();
  const nodes = root.querySelectorAll(wanted);
  for (const box of nodes) {
    const name = box.localName;
    if (name === 'label') addLabel(labels, box);
    else if (boxNames.has(name) || box.matches(openers)) {
      const type = typeOf(box);
      if (type === OPENER ? isOpener(box) : !isNeverFilled(type)) all.push(box);
      else if (type === 'password') secrets.push(box);
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
  for (let node = message ?? null; node !== null; node = node.parentElement) known.set(node, false);
  const isAside = (node: Element | null): boolean => {
    if (node === null || node.localName === 'body' || node.localName === 'html') return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const verdict =
      (message !== undefined && margins.has(node.localName)) ||
      saysAside(node) ||
      secrets.some((secret) => node.contains(secret)) ||
      isAside(node.parentElement);
    known.set(node, verdict);
    return verdict;
  };
  return isAside;
}

const ENOUGH = 3;

/** The block round a message outside any form: the nearest one with a few boxes. */
function blockAround(message: Element, all: readonly Box[]): Element | null {
  let node = message.parentElement;
  while (node !== null && all.filter((box) => node?.contains(box)).length < ENOUGH) node = node.parentElement;
  return node;
}

/**
 * The boxes of the contact form among `all`: those in the form, or the block, with the message and the most boxes beside
 * it. Without a message, all boxes that no search, login or newsletter holds.
 */
export function contactBoxes({ open: all, secrets }: Pick<Boxes, 'open' | 'secrets'>): Box[] {
  let best: Box[] | null = null;
  let message: Element | undefined;
  for (const one of all) {
    if (!isArea(one)) continue;
    const region = one.closest('form') ?? blockAround(one, all);
    const inside = region === null ? [...all] : all.filter((box) => region.contains(box));
    if (best !== null && inside.length <= best.length) continue;
    best = inside;
    message = one;
  }
  const isAside = asideTest(secrets, message);
  return (best ?? all).filter((box) => !isAside(box.parentElement));
}
