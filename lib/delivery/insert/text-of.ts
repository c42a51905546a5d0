import { isNative, viewOf } from './dom.ts';

/** The lines of `text`. */
export const linesOf = (text: string): string[] => text.split('\n');

/** White space as single blanks. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** What mail programs mark as signature, and as quoted mail: selectors. */
export const MARKED = [
  '[class*=signature i],[id*=signature i]',
  'blockquote,[class*=quote i],[class*=cite-prefix],#appendonsend',
] as const;

/**
 * The text of a field as a person sees it, lines apart by `\n`. (`innerText` counts blank lines differently from
 * browser to browser.)
 * @param skip selector of elements of an editable field to leave out
 */
export const textOf = (field: Element, skip?: string): string => {
  if (isNative(field)) return field.value;
  const done: string[] = [];
  let line = '';
  // Nothing stands on the line yet, so the edge of a block does not end it.
  let fresh = true;
  const end = (): void => {
    done.push(line.trim());
    line = '';
    fresh = true;
  };
  const add = (text: string, lineFeeds: number): void => {
    if (lineFeeds) end();
    // A blank that does not break holds a line open.
    if (fresh && /^[ \t\n\r]*$/.test(text)) return;
    line += spaced(text);
    fresh = false;
  };
  const visit = (element: Element): void => {
    if (element.tagName === 'BR') end();
    const style = viewOf(element)?.getComputedStyle(element);
    if (!style || /none|hid/.test(style.display + style.visibility) || (skip && element.matches(skip)))
      return;
    const isBlock = !/^(inline|contents)/.test(style.display);
    if (isBlock && !fresh) end();
    for (const child of element.childNodes) {
      // White space counts in `pre`, `pre-wrap`, `pre-line` and `break-spaces`.
      if (child.nodeType === 1) visit(child as Element);
      else if (child.nodeType === 3)
        (/^p|^b/.test(style.whiteSpace) ? linesOf((child as Text).data) : [(child as Text).data]).forEach(
          add,
        );
    }
    if (isBlock && !fresh) end();
    // A margin shows as a blank line.
    if (/^\d\d/.test(style.marginBottom)) done.push('');
  };
  visit(field);
  if (!fresh) end();
  // Editors hold lines open with blanks that have no width.
  return done.join('\n').replace(/[\u200b\ufeff]/g, '');
};

/** The field's characters, quickly and without lines. (Buttons, items of lists and others have a value of another kind.) */
export const rawText = (field: Element): string =>
  isNative(field) ? field.value : (field.textContent as string);
