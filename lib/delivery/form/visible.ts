import { boxNames } from './evidence.ts';
import { typeOf } from './vetoes.ts';

/** Of styles and classes in lower case: a pattern that ignores case takes long to make. */
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)|scale\(0\)/;
const hiddenClass =
  /(?:^|[\s_-])(?:honey-?pot|hp|hpot|visually-?hidden|sr-?only|screen-reader-text|u-hidden|is-hidden|d-none|gform_validation_container|wpforms-field-hp|hidden|offscreen|off-screen|invisible|element-invisible|nodisplay|ohnohoney)(?:$|[\s_-])/;
/** Some part of each of those: asked first, for it is made much faster. */
const mayHide = /hp|hid|hon|onl|reader|d-none|valida|off|invis|nodis/;
/** What nobody can see, reach by keyboard or write into. */
const awayNames = new Set(['hidden', 'inert', 'disabled', 'readonly']);

/** Where readers talk below a page: no letter to an office. */
const talk = /(?:^|\s)comment-(?:form|respond)(?:\s|$)/;

const NONE = 0;
/** Hidden by a class or a style: so are the few levels below. */
const HIDDEN = 1;
/** Neither to be seen nor reached, with all that is inside. */
const AWAY = 2;
/** In the talk below a page, with all that is inside. */
const TALK = 3;

/** What a class says of what it stands on. */
function markOfClass(name: string): number {
  if (name.includes('comment-') && talk.test(name)) return TALK;
  const lower = name.toLowerCase();
  return mayHide.test(lower) && hiddenClass.test(lower) ? HIDDEN : NONE;
}

/** What one attribute says of the node that it stands on; only a box by itself is out of reach, a whole page is reached by a link. */
function markOfAttribute(node: Element, name: string): number {
  if (awayNames.has(name)) return AWAY;
  const value = node.getAttribute(name) ?? '';
  if (name === 'class') return markOfClass(value);
  if (name === 'style') return hiddenStyle.test(value.toLowerCase()) ? HIDDEN : NONE;
  if (name === 'id') return value === 'commentform' ? TALK : NONE;
  if (name === 'aria-hidden') return value === 'true' ? AWAY : NONE;
  if (name === 'tabindex') return value === '-1' && boxNames.has(node.localName) ? AWAY : NONE;
  return name === 'action' && value.includes('comments-post') && node.localName === 'form' ? TALK : NONE;
}

const LEVELS = 6;
const ends = new Set(['form', 'main', 'body']);

/**
 * Says of a box whether the marks of it or of what it stands in put it out of reach: attributes alone, each node read
 * once, for selectors are slow where no browser looks for them. Of the list behind a widget only where it stands counts.
 */
export function hiddenTest(): (box: Element, isWidget: boolean) => boolean {
  const marks = new Map<Element, number>();
  /** Most pages hide nothing so, and are not looked through level by level. */
  let isAnyHidden = false;
  const markOf = (node: Element): number => {
    let mark = marks.get(node);
    if (mark !== undefined) return mark;
    mark = NONE;
    for (const name of node.getAttributeNames()) mark = Math.max(mark, markOfAttribute(node, name));
    const above = node.parentElement === null ? NONE : markOf(node.parentElement);
    if (above >= AWAY && above > mark) mark = above;
    if (mark === HIDDEN) isAnyHidden = true;
    marks.set(node, mark);
    return mark;
  };
  return (box, isWidget) => {
    const mark = markOf(box);
    if (mark >= AWAY || isWidget) return mark === TALK || !isWidget;
    let node: Element | null = isAnyHidden ? box : null;
    for (let level = 0; node !== null && level <= LEVELS && !ends.has(node.localName); level += 1) {
      if (marks.get(node) === HIDDEN) return true;
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
