import { typeOf } from './vetoes.ts';

/** Of styles and classes in lower case: a pattern that ignores case takes long to make. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)|scale\(0\)/;
const hiddenClass =
  /(?:^|[\s_-])(?:honey-?pot|hp|hpot|visually-?hidden|sr-?only|screen-reader-text|u-hidden|is-hidden|d-none|gform_validation_container|wpforms-field-hp|hidden|offscreen|off-screen|invisible|element-invisible|nodisplay|ohnohoney)(?:$|[\s_-])/;
/** Some part of each of those: asked first, for it is made much faster. */
const mayHide = /hp|hid|hon|onl|reader|d-none|valida|off|invis|nodis/;
/** What may hide by its marks: one look through the page by the browser itself. */
const marked = `[style],${mayHide.source.replace(/[^|]+/g, '[class*="$&" i]').replaceAll('|', ',')}`;
const LEVELS = 6;

/** Whether anything in a root that holds a box, or is one, hides by its marks. */
const hidesAny = (root: ParentNode): boolean =>
  [...root.querySelectorAll(marked)].some((node) => hidesItself(node) && holdsBox(node));

const boxNames = new Set(['input', 'select', 'textarea']);

const holdsBox = (node: Element): boolean =>
  boxNames.has(node.localName) || node.querySelector('input,select,textarea') !== null;

/** Says of a box whether the marks of it or of what it stands in hide it; what it stands in is looked at once. */
export function hiddenTest(root: ParentNode): (box: Element) => boolean {
  if (!hidesAny(root)) return (box) => box.closest(away) !== null;
  const known = new Map<Element, boolean>();
  const isHidden = (node: Element | null, level: number): boolean => {
    if (node === null || level > LEVELS || ends.has(node.localName)) return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const verdict = hidesItself(node) || isHidden(node.parentElement, level + 1);
    known.set(node, verdict);
    return verdict;
  };
  return (box) => box.closest(away) !== null || isHidden(box, 0);
}

/** What nobody can see, reach by keyboard or write into; a whole page may be reached by a link alone. */
const away =
  '[hidden],[aria-hidden="true"],[inert],[disabled],[readonly],input[tabindex="-1"],select[tabindex="-1"],textarea[tabindex="-1"]';
const ends = new Set(['form', 'main', 'body']);

const marksHidden = (name: string): boolean => mayHide.test(name) && hiddenClass.test(name);

function hidesItself(node: Element): boolean {
  const name = node.getAttribute('class');
  if (name !== null && marksHidden(name.toLowerCase())) return true;
  const style = node.getAttribute('style');
  return style !== null && hiddenStyle.test(style.toLowerCase());
}

const rule = /([^{}]+)\{([^{}]*)\}/g;

/**
 * Selectors of the page's own `<style>` elements that hide what they match: for a DOM that computes no styles.
 * Comes out as one selector list, or an empty text.
 */
export function hidingSelectors(doc: Document): string {
  const found: string[] = [];
  for (const style of doc.querySelectorAll('style')) {
    for (const [, selectors, body] of (style.textContent ?? '').matchAll(rule)) {
      if (body === undefined || !hiddenStyle.test(body.toLowerCase())) continue;
      found.push(...(selectors ?? '').split(',').map((one) => one.trim()));
    }
  }
  const isSimple = (one: string) => /^[.#\w\s>[\]="'-]+$/.test(one) && !/^(?:\*|body|html)$/.test(one);
  return found.filter((one) => isSimple(one) && isSelector(doc, one)).join(',');
}

/** Whether a DOM can look for it: a page may have anything where its selectors stand. */
function isSelector(doc: Document, words: string): boolean {
  try {
    doc.querySelector(words);
    return true;
  } catch {
    return false;
  }
}

const SMALLEST = 8;
const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/** Whether a person can see a box, by the layout: larger than a few pixels and not off the page's upper or left edge. */
export function isSeen(box: Element): boolean {
  const rect = box.getBoundingClientRect?.();
  if (rect === undefined || rect.width < SMALLEST || rect.height < SMALLEST) return false;
  return isOnPage(box, rect) && box.checkVisibility?.(seen) !== false;
}

/** Whether some of a box is right of and below the page's upper left corner, or in the window now. */
function isOnPage(box: Element, { right, bottom }: DOMRect): boolean {
  if (right > 0 && bottom > 0) return true;
  const view = box.ownerDocument.defaultView;
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

const TINY = 2;
const AROUND = 3;
const cuts = /hidden|clip|auto|scroll/;

/** Says of a box that is laid out whether what it stands in is next to nothing and shows nothing beyond itself. */
export function clippedTest(): (box: Element) => boolean {
  const known = new Map<Element, boolean>();
  const clips = (node: HTMLElement): boolean =>
    (node.offsetWidth <= TINY || node.offsetHeight <= TINY) &&
    cuts.test(node.ownerDocument.defaultView?.getComputedStyle(node).overflow ?? '');
  return (box) => {
    let node = box.parentElement;
    for (let level = 0; node !== null && level < AROUND; level += 1, node = node.parentElement) {
      const before = known.get(node) ?? clips(node);
      known.set(node, before);
      if (before) return true;
    }
    return false;
  };
}

const widget = /select2|chosen|ts-wrapper|choices|selectize|nice-select|bootstrap-select|ss-main/;

/** The visible widget beside a hidden list of options that stands for it; `null` when there is none. */
export function widgetOf(box: Element): Element | null {
  if (box.localName !== 'select') return null;
  const { nextElementSibling: next, previousElementSibling: before, parentElement: around } = box;
  if (isWidget(next)) return next;
  if (isWidget(before)) return before;
  if (isWidget(around)) return around;
  const block = around?.parentElement;
  return isWidget(block) ? (block ?? null) : null;
}

/** Whether a block is a widget that stands for a list, by its class. */
export function isWidget(node: Element | null | undefined): boolean {
  const name = node?.getAttribute('class') ?? '';
  return name !== '' && widget.test(name);
}

/** Whether a tick box or radio has a label to press in its place: styled ones hide the box itself. */
export function isStyledTick(box: Element): boolean {
  const type = typeOf(box);
  return type === 'checkbox' || type === 'radio';
}
