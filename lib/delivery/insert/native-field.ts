import { BUBBLING, command, focusOn, isNative, type NativeField, selectionIn } from './dom.ts';

/** Sets the value past any setter that the page's framework put on the element, and tells the page. */
export const setValue = (field: NativeField, value: string): void => {
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, BUBBLING));
};

/**
 * Puts `text` into an input or text area at `at` (a place in its value), as typed text, so that the page's Ctrl+Z takes
 * it back; where the browser does not type, by setting the value. What came of it is for the caller to read; says whether the value
 * is another one.
 */
export const typeInto = (field: NativeField, text: string, at: number): boolean => {
  const before = field.value;
  const wanted = before.slice(0, at) + text + before.slice(at);
  // A text that the field's own limit would cut stays out.
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return false;
  focusOn(field);
  // An input of type email has no ranges; the focus alone must do.
  if (field.type !== 'email') field.setSelectionRange(at, at);
  command(field, 'insertText', text);
  if (field.value === before) setValue(field, wanted);
  return field.value !== before;
};

/** Types `text` after everything in a field, native or editable. */
export const typeAtEnd = (field: HTMLElement, text: string): void => {
  if (isNative(field)) typeInto(field, text, field.value.length);
  else {
    const selection = selectionIn(field);
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
    command(field, 'insertText', text);
  }
};
