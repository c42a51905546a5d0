/** A field that the browser itself edits. */
export type NativeField = HTMLInputElement | HTMLTextAreaElement;

// Elements of a frame belong to that frame's own realm, so `instanceof` would be wrong here.
const TEXT_TYPES = ['text', 'email', 'search', 'url', 'tel'];

/** Is `element` a text area or a one-line text input? */
export function isNative(element: Element): element is NativeField {
  if (element.tagName === 'TEXTAREA') return true;
  return element.tagName === 'INPUT' && TEXT_TYPES.includes((element as HTMLInputElement).type);
}

const inDesignMode = (element: Element): boolean => element.ownerDocument.designMode === 'on';

/** Is `element` the outermost element of something editable (for a document in design mode: its body)? */
export function isEditingHost(element: Element): element is HTMLElement {
  if (inDesignMode(element)) return element === element.ownerDocument.body;
  const parent = element.parentElement;
  return !!(element as HTMLElement).isContentEditable && !(parent as HTMLElement | null)?.isContentEditable;
}

/** The document inside `element` when it is a frame of the same origin. */
export function frameDocument(element: Element): Document | null {
  if (!/^I?FRAME$/.test(element.tagName)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The parent of `node` through open shadow roots and frames of the same origin, up to the top document's root. */
export function outerParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  if (root && 'host' in root) return (root as ShadowRoot).host;
  try {
    return node.ownerDocument?.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** `node` and its outer parents, innermost first. */
export function* outwards(node: Node | null): Generator<Element> {
  for (let at = node as Element | null; at; at = outerParent(at)) yield at;
}

/** Is `inner` in `outer`, through shadow roots and frames? */
export function contains(outer: Element, inner: Element): boolean {
  for (const at of outwards(inner)) if (at === outer) return true;
  return false;
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
  let at = doc.activeElement;
  while (at) {
    const next = at.shadowRoot?.activeElement ?? frameDocument(at)?.activeElement;
    if (!next) return at;
    at = next;
  }
  return null;
}

function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const shown = element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
  return shown && box.width > 1 && box.height > 1 && box.right > -500 && box.bottom + box.height > -500;
}

/** Can a person see `element`, with the frames that it is in? (It may be scrolled away.) */
export function isVisible(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return isShown(element) && (!frame || isVisible(frame));
}

/** May a person write into `field`? */
export function isWritable(field: Element): boolean {
  if (isNative(field)) return !field.disabled && !field.readOnly;
  return field.getAttribute('aria-disabled') !== 'true' && field.getAttribute('aria-readonly') !== 'true';
}

/** Gives `field` the focus, its frames first. */
export function focusOn(field: HTMLElement): void {
  const view = field.ownerDocument.defaultView;
  const frame = view?.frameElement as HTMLElement | null | undefined;
  if (frame) {
    focusOn(frame);
    view?.focus();
  }
  field.focus({ preventScroll: true });
}

/** Does `field` (or something in it) have the focus within `doc`? */
export function hasFocus(doc: Document, field: Element): boolean {
  const active = deepActive(doc);
  return !!active && (contains(field, active) || (inDesignMode(field) && contains(active, field)));
}

/** Waits until `check` holds, looking at it every few milliseconds for at most `ms`; says whether it did. */
export async function until(check: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  // A slow machine gets its looks in any case: what the page put off to its next turn comes before them.
  for (let looks = 0; looks < 4 || performance.now() < end; looks += 1) {
    if (check()) return true;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Math.min(12, ms))));
  }
  return check();
}
