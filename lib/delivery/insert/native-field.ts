import { BUBBLING, command, focusOn, isNative, type NativeField, selectionIn } from './dom.ts';

/** Sets the value, and tells the page. A setter that its framework put on the element is not there in our own world. */
export const setValue = (field: NativeField, value: string): void => {
  field.value = value;
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
  // A text that the field's own limit would cut stays out. (Of a field without one it is -1.)
  if (wanted.length > field.maxLength >>> 0) return false;
  focusOn(field);
  // An input of type email has no ranges: all of it is typed anew.
  const isWhole = field.type === 'email';
  if (isWhole) field.select();
  else field.setSelectionRange(at, at);
  let isTyped = false;
  field.addEventListener('input', () => (isTyped = true), { once: true });
  command(field, 'insertText', isWhole ? wanted : text);
  // A page may take what was typed out of the field at once: it has it then.
  if (!isTyped && field.value === before) setValue(field, wanted);
  return isTyped || field.value !== before;
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
