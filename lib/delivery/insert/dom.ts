/** What events of a person's own have: pages listen for them anywhere, and may prevent what comes of them. */
export const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** A field that the browser itself edits. */
export type NativeField = HTMLInputElement | HTMLTextAreaElement;

/** May `element` be written into, as a part of what the page makes editable? */
export const isEditable = (element: Element | null): boolean => !!(element as HTMLElement)?.isContentEditable;

/** The document that `node` is in. */
export const documentOf = (node: Node): Document => node.ownerDocument as Document;

/** The window that `node` is in, with its own realm's classes. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null | undefined =>
  documentOf(node)?.defaultView;

/** The frame around `node`'s document; none at the top, and when it belongs to another site. */
export const frameOf = (node: Node): HTMLElement | null | undefined =>
  viewOf(node)?.frameElement as HTMLElement | null | undefined;

/** An attribute's value; empty when it is not there. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Is `element` a text area or a one-line text input? */
export const isNative = (element: Element): element is NativeField =>
  // Elements of a frame belong to that frame's own realm, so `instanceof` would be wrong here. A link may be of type `text`.
  'select' in element && /^(text(area)?|email|search|url|tel)$/.test((element as NativeField).type);

/** Is `element` the outermost element of something editable (for a document that is so as a whole: its body)? */
export const isEditingHost = (element: Element): element is HTMLElement => {
  const { documentElement, body } = documentOf(element);
  return isEditable(documentElement)
    ? element === body
    : isEditable(element) && !isEditable(element.parentElement);
};

/** Is `element` something that a person writes into, as browsers know it? */
export const isWritten = (element: Element): element is HTMLElement =>
  isNative(element) || isEditingHost(element) || !!(element as { editContext?: unknown }).editContext;

/** What is inside `element` when it has an open shadow root, or is a frame of the same origin. */
export const insideOf = (element: Element): ShadowRoot | Document | null | undefined =>
  element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;

/** The parent of `node` through open shadow roots and frames of the same origin, up to the top document's root. */
const outerParent = (node: Node): Element | null | undefined =>
  node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? frameOf(node);

/** `node` and its outer parents, innermost first. (A form may name a part of it `parentElement`, and lead round and round.) */
export const outwards = (node: Node | null | undefined): Element[] => {
  const all: Element[] = [];
  for (let at = node as Element | null | undefined; at && !all[999]; at = outerParent(at)) all.push(at);
  return all;
};

/** Is `inner` in `outer`, through shadow roots and frames? */
export const contains = (outer: Element, inner: Element | null): boolean => outwards(inner).includes(outer);

/** Does `outer` hold `inner` and none else of `all`? */
export const holdsOnly = (outer: Element, inner: Element, all: Element[]): boolean =>
  all.every((one) => one === inner || !contains(outer, one));

/** Does `node` stand before `element`, and not around it? */
export const isBefore = (node: Node, element: Element): number => node.compareDocumentPosition(element) & 4;

/** All elements under `root`, in the page's order, through open shadow roots and frames of the same origin. */
export const deepElements = (root: ParentNode | null | undefined): Element[] =>
  root
    ? [...root.querySelectorAll('*')].flatMap((element) => [element, ...deepElements(insideOf(element))])
    : [];

/** The element with the focus, through open shadow roots and frames of the same origin. */
export const deepActive = (root: DocumentOrShadowRoot): Element | null => {
  const at = root.activeElement;
  const inside = at && insideOf(at);
  return (inside && deepActive(inside)) || at;
};

/** Is `element` at least so wide and high, and not pushed out of the page to its left? */
export const isSized = (element: Element, width: number, height: number): boolean => {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height && box.right > -500;
};

/** Can a person see `element`, with the frames that it is in? (It may be scrolled away.) */
export const isVisible = (element: Element): boolean => {
  const frame = frameOf(element);
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return shown && isSized(element, 2, 2) && (!frame || isVisible(frame));
};

/** May a person write into `field`? */
export const isWritable = (field: Element): boolean =>
  !field.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]');

/** Gives `field` the focus, its frames first. */
export const focusOn = (field: HTMLElement): void => {
  const frame = frameOf(field);
  if (frame) {
    focusOn(frame);
    viewOf(field)?.focus();
  }
  field.focus({ preventScroll: true });
};

/** Tells the page that `field` has got the focus, or has lost it. */
export const tellFocus = (field: Element, ...types: string[]): void => {
  for (const type of types)
    field.dispatchEvent(new FocusEvent(type, { bubbles: type.length > 5, composed: true }));
};

/** Gives `field` the focus; the selection there. */
export const selectionIn = (field: HTMLElement): Selection | null => {
  focusOn(field);
  // What was pressed outside of the page has the focus now, and the browser has told the page so.
  if (!documentOf(field).hasFocus()) tellFocus(field, 'focus', 'focusin');
  return documentOf(field).getSelection();
};

/** Is `active`, the element with the focus, in `field`? (A document in design mode may give it to its root.) */
export const holdsFocus = (field: Element, active: Element | null): active is Element =>
  contains(field, active) || (active?.tagName === 'HTML' && field.parentElement === active);

/** Has the browser put `text` in at the caret. What it says of that is not to be relied on: the text is looked for. */
export const command = (field: Element, name: string, text: string): undefined => {
  documentOf(field).execCommand(name, false, text);
};

/** Tells the page that a key goes down or up over `target`; without `key`, none that means anything. */
export const moveKey = (target: Element, way: string, key?: KeyboardEventInit): boolean =>
  target.dispatchEvent(new KeyboardEvent(way, { ...BUBBLING, ...key }));

/** Runs down from `ms` milliseconds: each call says how many are left. */
export const clock = (ms: number): (() => number) => {
  const end = performance.now() + ms;
  return () => end - performance.now();
};

/** Waits for `ms` milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `check` holds, looking at it every few milliseconds for at most `ms`, and no longer than is `left` in all; says whether it did. */
export const until = async (check: () => boolean, ms: number, left = clock(ms)): Promise<boolean> => {
  const mine = clock(ms);
  // A slow machine gets its looks in any case: what the page put off to its next turn comes before them.
  for (let looks = 0; looks < 4 || (mine() > 0 && left() > 0); looks++) {
    if (check()) return true;
    await pause(10);
  }
  return check();
};
