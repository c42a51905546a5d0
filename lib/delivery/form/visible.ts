import { boxNames } from './evidence.ts';
import { typeOf } from './vetoes.ts';

/** Of styles and classes in lower case: a pattern that ignores case takes long to make. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)|scale\(0\)/;
const hiddenClass =
  /(?:^|[\s_-])(?:honey-?pot|hp(?:ot)?|visuallyhidden|sr-?only|screen-reader-text|d-none|gform_validation_container|hidden|off-?screen|invisible|nodisplay|ohnohoney)(?:$|[\s_-])/;
/** Some part of each of those: asked first, for it is made much faster. */
const mayHide = /hp|hid|hon|onl|reader|d-none|valida|off|invis|nodis/;
/** Where readers talk below a page: no letter to an office. */
const talk = '.comment-form,.comment-respond,#commentform,form[action*="comments-post"]';

/** What nobody can see, reach by keyboard or write into, with all that is inside. */
const away = `${talk},[hidden],[inert],[disabled],[readonly],[aria-hidden="true"]`;

const LEVELS = 6;
const ends = new Set(['form', 'main', 'body']);

/** Whether the class or the style of a node hides it. */
function saysHidden(node: Element): boolean {
  const name = node.getAttribute('class')?.toLowerCase();
  if (name !== undefined && mayHide.test(name) && hiddenClass.test(name)) return true;
  const style = node.getAttribute('style');
  return style !== null && hiddenStyle.test(style.toLowerCase());
}

/** Only a box by itself is out of reach so: a whole page is reached by a link. */
const isSkipped = (box: Element): boolean =>
  box.getAttribute('tabindex') === '-1' && boxNames.has(box.localName);

/**
 * Says of a box whether the marks of it or of what it stands in, by class or style a few levels up, put it out of reach;
 * each node is read once. Of the list behind a widget only where it stands counts.
 */
export function hiddenTest(): (box: Element, isWidget: boolean) => boolean {
  const known = new Map<Element, boolean>();
  return (box, isWidget) => {
    if (isWidget) return box.closest(talk) !== null;
    if (isSkipped(box) || box.closest(away) !== null) return true;
    let node: Element | null = box;
    for (let level = 0; node !== null && level <= LEVELS && !ends.has(node.localName); level += 1) {
      let isHidden = known.get(node);
      if (isHidden === undefined) {
        isHidden = saysHidden(node);
        known.set(node, isHidden);
      }
      if (isHidden) return true;
      node = node.parentElement;
    }
    return false;
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
  if (rect.right <= 0 || rect.bottom <= 0) {
    // Scrolled away: on the page all the same, right of and below its upper left corner.
    const view = box.ownerDocument.defaultView;
    if (rect.right + (view?.scrollX ?? 0) <= 0 || rect.bottom + (view?.scrollY ?? 0) <= 0) return false;
  }
  return box.checkVisibility?.(seen) !== false;
}

const TINY = 2;
const AROUND = 3;
const cuts = /hidden|clip|auto|scroll/;

/** Says of a box that is laid out whether what it stands in is next to nothing and shows nothing beyond itself. */
export function clippedTest(): (box: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (box) => {
    let node = box.parentElement;
    for (let level = 0; node !== null && level < AROUND; level += 1, node = node.parentElement) {
      let clips = known.get(node);
      if (clips === undefined) {
        clips = (node.offsetWidth <= TINY || node.offsetHeight <= TINY) && cutsOff(node);
        known.set(node, clips);
      }
      if (clips) return true;
    }
    return false;
  };
}

const cutsOff = (node: Element): boolean =>
  cuts.test(node.ownerDocument.defaultView?.getComputedStyle(node).overflow ?? '');

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
