import type { Box } from './kinds.ts';
import { isNeverFilled, typeOf } from './vetoes.ts';
import {
  clippedTest,
  hiddenTest,
  hidingSelectors,
  isSeen,
  isStyledTick,
  isWidget,
  widgetOf,
} from './visible.ts';

const boxes = 'input,select,textarea';
/** Some part of each name of a trap, asked first: the pattern takes long to make. */
const mayTrap = ['captcha', 'turnstile', 'pot', 'hp'];
const trap = /captcha|turnstile|honey-?pot|\bh-?pot\b|\[_*hp\]|__hp\b/;

const isTrap = (name: string): boolean => mayTrap.some((part) => name.includes(part)) && trap.test(name);

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

/** Whether a person can see and reach a box; a list behind a widget counts as its widget, a styled tick as its label. */
function reachableIn(
  root: Document | ShadowRoot,
  doc: Document,
  all: readonly Element[],
): (box: Element) => boolean {
  const laidOut = Boolean(doc.defaultView) && all.some(isSeen);
  const hiding = laidOut ? '' : hidingSelectors(doc);
  const isHidden = hiddenTest(root);
  const isClipped = clippedTest();
  const isShown = (box: Element): boolean => {
    if (!laidOut) return hiding === '' || box.closest(hiding) === null;
    if (isSeen(box)) return !isClipped(box);
    const label = isStyledTick(box) ? labelOf(box) : undefined;
    return label !== undefined && isSeen(label);
  };
  return (box) => (widgetOf(box) !== null ? !box.hasAttribute('disabled') : !isHidden(box) && isShown(box));
}

/** The box in which the options of a widget are looked for. */
function isSearchOfWidget(box: Element): boolean {
  const parent = box.parentElement;
  return box.localName === 'input' && (isWidget(parent) || isWidget(parent?.parentElement));
}

/** Where readers talk below a page: no letter to an office. */
const talk = '#commentform,.comment-form,.comment-respond,form[action*="comments-post"]';

/** Boxes of a root that can be filled at all: of a fitting type, seen, and neither of a CAPTCHA nor a trap by its name. */
export function openBoxes(root: Document | ShadowRoot, doc: Document): Box[] {
  const all = [...root.querySelectorAll(boxes)].filter((box) => !isNeverFilled(typeOf(box)));
  const reachable = reachableIn(root, doc, all);
  const hasWidgets = all.some((box) => widgetOf(box) !== null);
  const isTalked = root.querySelector(talk) !== null;
  const isOwn = (box: Element): boolean =>
    (isTalked && box.closest(talk) !== null) ||
    (hasWidgets && isSearchOfWidget(box)) ||
    isTrap(`${box.getAttribute('name')} ${box.id}`.toLowerCase());
  return all.filter((box) => reachable(box) && !isOwn(box)) as Box[];
}

const isMessage = (box: Element): boolean => box.localName === 'textarea';

/** Whether a box belongs to a search, a login or a newsletter: its nearest block that is not the whole form says so. */
const aside =
  /(?:^|[\s_-])(?:search|login|log-in|signin|sign-in|newsletter|subscribe|mailing-?list|suche|recherche|buscar)|Search|Login|SignIn|Newsletter|Subscribe/;

/** Some part of each of those, asked first. */
const mayStandAside = ['earch', 'og', 'ign', 'ews', 'ubscri', 'ailing', 'such', 'rech', 'busc'];

const margins = new Set(['nav', 'header', 'footer']);

/** Says of a box whether it stands aside; blocks looked at before are remembered. */
function asideTest(all: readonly Box[], message: Element | undefined): (box: Element) => boolean {
  const around = new Set<Element>();
  for (let node = message ?? null; node !== null; node = node.parentElement) around.add(node);
  const secrets = [...(all[0]?.ownerDocument.querySelectorAll('input[type="password"]') ?? [])];
  const known = new Map<Element, boolean>();
  const saysSo = (node: Element): boolean => {
    if (message !== undefined && margins.has(node.localName)) return true;
    const marks = `${node.id} ${node.getAttribute('class') ?? ''} ${node.getAttribute('role') ?? ''}`;
    return (
      (mayStandAside.some((part) => marks.includes(part)) && aside.test(marks)) ||
      secrets.some((secret) => node.contains(secret))
    );
  };
  const isAside = (node: Element | null): boolean => {
    if (node === null || around.has(node) || node.localName === 'body' || node.localName === 'html')
      return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const verdict = saysSo(node) || isAside(node.parentElement);
    known.set(node, verdict);
    return verdict;
  };
  return (box) => isAside(box.parentElement);
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
export function contactBoxes(all: readonly Box[]): Box[] {
  let best: { boxes: Box[]; message: Element } | null = null;
  for (const message of all.filter(isMessage)) {
    const region = message.closest('form') ?? blockAround(message, all);
    const inside = region === null ? [...all] : all.filter((box) => region.contains(box));
    if (best === null || inside.length > best.boxes.length) best = { boxes: inside, message };
  }
  const message = best?.message;
  const isAside = asideTest(all, message);
  return (best?.boxes ?? [...all]).filter((box) => !isAside(box));
}
