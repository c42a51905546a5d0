import { focusOn, type NativeField } from './dom.ts';

function setRange(field: NativeField, start: number, end: number): void {
  try {
    field.setSelectionRange(start, end);
  } catch {
    // An input of type email has no ranges; the focus alone must do.
  }
}

/** Sets the value past any setter that the page's framework put on the element, and tells the page. */
function setValue(field: NativeField, value: string): void {
  const view = field.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const owner = field.tagName === 'TEXTAREA' ? view?.HTMLTextAreaElement : view?.HTMLInputElement;
  const setter = owner && Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter) setter.call(field, value);
  else field.value = value;
  const EventOfPage = view?.Event ?? Event;
  for (const type of ['input', 'change']) field.dispatchEvent(new EventOfPage(type, { bubbles: true }));
}

/** Would `text` be cut by the field's own limit? */
export function isTooLong(field: NativeField, text: string): boolean {
  return field.maxLength >= 0 && field.value.length + text.length > field.maxLength;
}

/**
 * Puts `text` into an input or text area at `at` (a place in its value), as typed text, so that the page's Ctrl+Z takes
 * it back; where the browser does not type, by setting the value. Says whether the value is then as wanted.
 */
export function typeInto(field: NativeField, text: string, at: number): boolean {
  if (isTooLong(field, text)) return false;
  const before = field.value;
  const wanted = before.slice(0, at) + text + before.slice(at);
  focusOn(field);
  setRange(field, at, at);
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value === before) setValue(field, wanted);
  return field.value === wanted;
}
