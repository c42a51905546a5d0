/** A field that the browser itself edits. */
export type NativeField = HTMLInputElement | HTMLTextAreaElement;

// Elements of a frame belong to that frame's own realm, so `instanceof` would be wrong here.
const TEXT_TYPE = /^(text|email|search|url|tel)$/;

/** The window that `node` is in, with its own realm's classes. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null =>
  node.ownerDocument?.defaultView ?? null;

/** The frame around `node`'s document; `null` at the top, and when it belongs to another site. */
export const frameOf = (node: Node): HTMLElement | null =>
  (viewOf(node)?.frameElement ?? null) as HTMLElement | null;

/** An attribute's value; empty when it is not there. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Is `element` a text area or a one-line text input? */
export function isNative(element: Element): element is NativeField {
  if (element.tagName === 'TEXTAREA') return true;
  return element.tagName === 'INPUT' && TEXT_TYPE.test((element as HTMLInputElement).type);
}

const inDesignMode = (element: Element): boolean => element.ownerDocument.designMode === 'on';

/** Is `element` the outermost element of something editable (for a document in design mode: its body)? */
export function isEditingHost(element: Element): element is HTMLElement {
  if (inDesignMode(element)) return element === element.ownerDocument.body;
  const parent = element.parentElement;
  return !!(element as HTMLElement).isContentEditable && !(parent as HTMLElement | null)?.isContentEditable;
}

export const isFrame = (element: Element): element is HTMLIFrameElement => /^I?FRAME$/.test(element.tagName);

/** The document inside `element` when it is a frame of the same origin. */
export const frameDocument = (element: Element): Document | null =>
  isFrame(element) ? element.contentDocument : null;

/** The parent of `node` through open shadow roots and frames of the same origin, up to the top document's root. */
export function outerParent(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? frameOf(node);
}

/** `node` and its outer parents, innermost first. */
export function* outwards(node: Node | null): Generator<Element> {
  for (let at = node as Element | null; at; at = outerParent(at)) yield at;
}

/** Is `inner` in `outer`, through shadow roots and frames? */
export function contains(outer: Element, inner: Element): boolean {
  return [...outwards(inner)].includes(outer);
}

/** All elements under `root`, in the page's order, through open shadow roots and frames of the same origin. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
    const inside = frameDocument(element);
    if (inside) yield* deepElements(inside);
  }
}

/** The element with the focus, through open shadow roots and frames of the same origin. */
export function deepActive(doc: Document): Element | null {
  let at: Element | null = null;
  let next = doc.activeElement;
  while (next) {
    at = next;
    next = (at.shadowRoot ?? frameDocument(at))?.activeElement ?? null;
  }
  return at;
}

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return shown && box.width > 1 && box.height > 1 && box.right > -500 && box.bottom > -5000;
}

/** Can a person see `element`, with the frames that it is in? (It may be scrolled away.) */
export function isVisible(element: Element): boolean {
  const frame = frameOf(element);
  return isShown(element) && (!frame || isVisible(frame));
}

/** May a person write into `field`? */
export function isWritable(field: Element): boolean {
  if (isNative(field)) return !field.disabled && !field.readOnly;
  return !field.matches('[aria-disabled=true], [aria-readonly=true]');
}

/** Gives `field` the focus, its frames first. */
export function focusOn(field: HTMLElement): void {
  const frame = frameOf(field);
  if (frame) {
    focusOn(frame);
    viewOf(field)?.focus();
  }
  field.focus({ preventScroll: true });
}

/** Does `field` (or something in it) have the focus within `doc`? */
export function hasFocus(doc: Document, field: Element): boolean {
  const active = deepActive(doc);
  return !!active && (contains(field, active) || (inDesignMode(field) && contains(active, field)));
}

/** Waits for `ms` milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `check` holds, looking at it every few milliseconds for at most `ms`; says whether it did. */
export async function until(check: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  // A slow machine gets its looks in any case: what the page put off to its next turn comes before them.
  for (let looks = 0; looks < 4 || performance.now() < end; looks += 1) {
    if (check()) return true;
    await pause(10);
  }
  return check();
}
