import { boxNames } from './evidence.ts';
import { typeOf } from './vetoes.ts';

/** Of styles and classes in lower case: a pattern that ignores case takes long to make. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|opacity\s*:\s*0?(?:\.0\d*)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)|scale\(0\)/;
const hiddenClass =
  /(?:^|[\s_-])(?:honey-?pot|hp(?:ot)?|visuallyhidden|sr-?only|screen-reader-text|d-none|gform_validation_container|hidden|off-?screen|invisible|nodisplay|ohnohoney)(?:$|[\s_-])/;
/** Some part of each of those: asked first, for most pages have none and need no pattern made. */
const mayHide = ['hp', 'hid', 'hon', 'onl', 'reader', 'd-none', 'valida', 'off', 'invis', 'nodis'];

const hasSome = (text: string, parts: readonly string[]): boolean => {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
};

/** Where readers talk below a page: no letter to an office. */
const talk = '.comment-form,.comment-respond,#commentform,form[action*="comments-post"]';

/** What nobody can see, reach by keyboard or write into, with all that is inside. */
const away = `${talk},[hidden],[inert],[disabled],[readonly],[aria-hidden="true"]`;

/** All that may put what is inside out of reach, asked first: what stands in none of it is asked no more. */
const mayBeAway = `${away},[style]${mayHide.map((part) => `,[class*="${part}" i]`).join('')}`;

const LEVELS = 7;
const ends = new Set(['form', 'main', 'body']);

/** Whether the class or the style of a node hides it. */
function saysHidden(node: Element): boolean {
  const name = node.getAttribute('class')?.toLowerCase();
  if (name !== undefined && hasSome(name, mayHide) && hiddenClass.test(name)) return true;
  const style = node.getAttribute('style');
  return style !== null && hiddenStyle.test(style.toLowerCase());
}

/** Only a box by itself is out of reach so: a whole page is reached by a link. */
const isSkipped = (box: Element): boolean =>
  box.getAttribute('tabindex') === '-1' && boxNames.has(box.localName);

/**
 * Says of a node whether something holds for it or for what it stands in, so many levels in all; each node is asked once.
 * @param end where it goes no further up
 */
function upwards(
  levels: number,
  holds: (node: Element) => boolean,
  end?: ReadonlySet<string>,
): (from: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (from) => {
    let node = from;
    for (
      let level = 0;
      node !== null && level < levels && !end?.has(node.localName);
      level += 1, node = node.parentElement
    ) {
      let verdict = known.get(node);
      if (verdict === undefined) {
        verdict = holds(node);
        known.set(node, verdict);
      }
      if (verdict) return true;
    }
    return false;
  };
}

/**
 * Says of a box whether the marks of it or of what it stands in, by class or style a few levels up, put it out of reach.
 * Of the list behind a widget only where it stands counts.
 */
export function hiddenTest(): (box: Element, isWidget: boolean) => boolean {
  const isMarked = upwards(LEVELS, saysHidden, ends);
  return (box, isWidget) => {
    if (isWidget) return box.closest(talk) !== null;
    if (isSkipped(box)) return true;
    return box.closest(mayBeAway) !== null && (box.closest(away) !== null || isMarked(box));
  };
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
    // Of one element it is asked at once, whatever the page's size.
    doc.createElement('i').matches(words);
    return true;
  } catch {
    return false;
  }
}

const SMALLEST = 8;
const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

const styleOf = (node: Element): CSSStyleDeclaration | undefined =>
  node.ownerDocument.defaultView?.getComputedStyle?.(node);

/** Nobody scrolls so many pixels sideways: what stands there was put away. */
const FAR = 3000;

/** Whether one can scroll sideways to a box beside the window: on its page, or in a block right of its beginning. */
function isScrolledTo(box: Element, { left, right }: DOMRect, view: Window): boolean {
  const { documentElement: root, body, scrollingElement } = box.ownerDocument;
  const over = (node: Element): string => styleOf(node)?.overflowX ?? '';
  const page = scrollingElement ?? root;
  const [from, to] = [right + view.scrollX, left + view.scrollX - page.clientWidth];
  if (to >= FAR || from <= -FAR) return false;
  for (let node = left > 0 ? box.parentElement : null; node && node !== body; node = node.parentElement)
    if (node.scrollWidth > node.clientWidth && /auto|scroll/.test(over(node))) return true;
  const isShut = /hidden|clip/.test(over(root) + over(body));
  const more = isShut ? 0 : Math.min(page.scrollWidth - page.clientWidth, FAR);
  return styleOf(body)?.direction === 'rtl' ? from > -more && to < 0 : from > 0 && to < more;
}

/** Says of a box whether a person can see it in a window, by the layout: larger than a few pixels, and where one can scroll to. */
export function seenTest(view: Window): (box: Element) => boolean {
  const { scrollY, innerWidth } = view;
  return (box) => {
    const rect = box.getBoundingClientRect?.();
    if (rect === undefined || rect.width < SMALLEST || rect.height < SMALLEST) return false;
    const { bottom, left, right } = rect;
    if (bottom <= 0 && bottom + scrollY <= 0) return false;
    if ((right <= 0 || left >= innerWidth) && !isScrolledTo(box, rect, view)) return false;
    return box.checkVisibility?.(seen) !== false;
  };
}

const TINY = 2;
const AROUND = 3;
const cuts = /hidden|clip|auto|scroll/;

const isTiny = ({ offsetWidth, offsetHeight }: HTMLElement): boolean =>
  offsetWidth <= TINY || offsetHeight <= TINY;

/** Says of a box that is laid out whether what it stands in is next to nothing and shows nothing beyond itself. */
export function clippedTest(): (box: Element) => boolean {
  const isClipping = upwards(
    AROUND,
    (node) => isTiny(node as HTMLElement) && cuts.test(styleOf(node)?.overflow ?? ''),
  );
  return (box) => isClipping(box.parentElement);
}

const FAINT = 0.1;
/** Shapes that show nothing of a box, as browsers write them. */
const nothingShown =
  /inset\((?:[5-9]\d%|\d{3,}(?:%|px)|.*\b100%)|(?:circle|ellipse)\(0|polygon\((?:0\w* 0\w*(?:, )?)+\)/;

/** Whether a `clip`, "rect(1px, 1px, 1px, 1px)", leaves next to nothing. */
function leavesNothing(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return left !== undefined && (Number(right) - left <= TINY || Number(bottom) - Number(top) <= TINY);
}

/** Whether something that stays with the window stands outside of it. */
function isOutside(node: Element): boolean {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const { innerWidth, innerHeight } = node.ownerDocument.defaultView as Window;
  return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
}

function isVeiled(node: Element): boolean {
  const style = styleOf(node);
  if (!style) return false;
  const { opacity, clipPath, position } = style;
  if (opacity !== '1' && Number.parseFloat(opacity) < FAINT) return true;
  if (clipPath !== 'none' && nothingShown.test(clipPath)) return true;
  // Nothing else is cut by a `clip`.
  if (position !== 'absolute' && position !== 'fixed') return false;
  return (position === 'fixed' && isOutside(node)) || (style.clip !== 'auto' && leavesNothing(style.clip));
}

/**
 * Says of a box whether the page's own style veils it or what it stands in: next to transparent, clipped to nothing, or
 * fixed outside of the window. Neither the list behind a widget nor a styled tick is asked about, but the tick's label is.
 */
export function veiledTest(): (box: Element) => boolean {
  const isVeiledAround = upwards(AROUND + 1, isVeiled);
  return (box) => {
    const shown = isStyledTick(box) ? labelOf(box) : box;
    // A DOM without layout knows too little of styles to be asked.
    const isLaidOut = (shown as HTMLElement).offsetWidth > 0;
    return isLaidOut && widgetOf(box) === null && isVeiledAround(shown);
  };
}

const widgets = 'select2 chosen ts-wrapper choices selectize nice-select bootstrap-select ss-main'.split(' ');

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
  return name !== '' && hasSome(name, widgets);
}

/** Whether a tick box or radio has a label to press in its place: styled ones hide the box itself. */
export function isStyledTick(box: Element): boolean {
  const type = typeOf(box);
  return type === 'checkbox' || type === 'radio';
}

/** The label of a box, or the box itself where it has none. */
export const labelOf = (box: Element): Element => (box as HTMLInputElement).labels?.[0] ?? box;
