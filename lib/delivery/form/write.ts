import { isNative } from '../insert/dom.ts';
import { setValue, typeInto } from '../insert/native-field.ts';
import { compact } from '../insert/read-back.ts';
import { answersOf, choicesOf, heldIn, isBlank, shapeOf, textOfOption } from './fields.ts';
import type { Box } from './kinds.ts';
import { chooseIn, textOf } from './opener.ts';
import { isPicker, pick, sameText } from './picker.ts';
import { TICKED } from './schema.ts';
import { OPENER, typeOf } from './vetoes.ts';
import { chooseInWidget, emptyWidget, shows } from './widget.ts';

type Line = HTMLInputElement | HTMLTextAreaElement;

const tell = (box: Box, type: string): boolean => box.dispatchEvent(new Event(type, { bubbles: true }));

/**
 * Writes into a field and leaves it as a person does: counters hear a key, validators that the field was left. Browsers
 * tell of the change by themselves when it is left, unless the page is not in front.
 */
function asTyped(box: Line, work: () => void): void {
  let told = false;
  const hear = () => {
    told = true;
  };
  box.addEventListener('change', hear);
  work();
  box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  box.blur();
  box.removeEventListener('change', hear);
  if (!told) tell(box, 'change');
}

function writeLine(box: Line, value: string): void {
  // Setting a value would pass over the page's own limit, and the rest be lost on the way.
  if (box.maxLength >= 0 && value.length > box.maxLength) return;
  // A mask without digits yet stands where they go: it is written over.
  asTyped(box, () => (isNative(box) && box.value === '' ? typeInto(box, value, 0) : setValue(box, value)));
}

/** Chooses from the list that a line opens; what that list does not have is not left standing as if it were chosen. */
async function pickText(box: Line, value: string): Promise<void> {
  const before = box.value;
  const done = await pick(box, value, () => typeInto(box, value, 0));
  asTyped(box, () => {
    if (done === 'none') setValue(box, before);
  });
}

/** Widgets that hide a list read it again when they hear these. */
const widgetEvents = ['chosen:updated', 'liszt:updated'];

function choose(list: HTMLSelectElement, index: number): void {
  list.selectedIndex = index;
  for (const type of ['input', 'change', ...widgetEvents]) tell(list, type);
}

/** The option of a list with this text; `undefined` when the list has none. */
export const optionOf = (list: HTMLSelectElement, text: string): HTMLOptionElement | undefined =>
  answersOf(list).find((option) => sameText(textOfOption(option), text));

const isOn = (box: Box): boolean => (box as HTMLInputElement).checked;

function pressed(boxes: readonly Box[], text: string): Box | undefined {
  const at = choicesOf(boxes).findIndex((choice) => sameText(choice, text));
  return boxes[at];
}

/** Chooses from a list; through its widget when that does not hear of it by itself. */
async function chooseText(list: HTMLSelectElement, text: string): Promise<void> {
  const before = list.selectedIndex;
  const option = optionOf(list, text);
  if (option === undefined) return;
  choose(list, option.index);
  if (shows(list)) return;
  choose(list, before);
  if (!(await chooseInWidget(list, textOfOption(option)))) choose(list, before);
}

/** Writes a value into a field as a person would: nothing but this field is touched. */
export async function write(boxes: readonly Box[], value: string): Promise<void> {
  const [box] = boxes;
  if (box === undefined) return;
  const shape = shapeOf(box);
  if (typeOf(box) === OPENER) await chooseIn(box, value);
  else if (shape === 'list') await chooseText(box as HTMLSelectElement, value);
  else if (shape === 'choice') pressed(boxes, value)?.click();
  else if (shape === 'tick') {
    if (isOn(box) !== (value === TICKED)) box.click();
  } else if (isPicker(box)) await pickText(box as Line, value);
  else writeLine(box as Line, value);
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether a value stands in a field: a page may set its blanks, and those of a phone number, in its own way. */
export function stands(boxes: readonly Box[], value: string): boolean {
  const [box] = boxes;
  if (box === undefined || !box.isConnected) return false;
  const held = heldIn(boxes);
  if (box.tagName.toUpperCase() === 'TEXTAREA') return sameLines(held, value);
  if (sameText(held, value)) return true;
  return (
    digits(value).length >= 6 && digits(value).length * 2 > compact(value).length && sameDigits(held, value)
  );
}

const sameLines = (held: string, value: string): boolean =>
  held.replace(/\r\n?/g, '\n').trim() === value.trim();

/** A mask may leave out the country's code or put it in. */
const sameDigits = (held: string, value: string): boolean =>
  digits(held).length >= 6 && (digits(value).endsWith(digits(held)) || digits(held).endsWith(digits(value)));

/** What a field held before it was written into, and how to put that back. */
export interface Memory {
  boxes: readonly Box[];
  /** What we put in: a field that somebody changed since then keeps that. */
  put: string;
  /** Says whether that is as before, also to the eye. */
  restore: () => boolean | Promise<boolean>;
}

/** Remembers how a field stands. */
export function remember(boxes: readonly Box[], put: string): Memory {
  const box = boxes[0] as Box;
  const shape = shapeOf(box);
  if (shape === 'list') {
    const list = box as HTMLSelectElement;
    const { selectedIndex } = list;
    return { boxes, put, restore: () => chooseBack(list, selectedIndex) };
  }
  if (typeOf(box) === OPENER) {
    const before = textOf(box);
    return { boxes, put, restore: () => chooseIn(box, before) };
  }
  if (shape === 'choice' || shape === 'tick') return { boxes, put, restore: () => untick(boxes, put) };
  const { value } = box;
  return {
    boxes,
    put,
    restore: () => {
      asTyped(box as Line, () => setValue(box as Line, value));
      return box.value === value;
    },
  };
}

/** A widget that does not hear of the change is told, as far as it offers what stood there. */
async function chooseBack(list: HTMLSelectElement, index: number): Promise<boolean> {
  const put = list.selectedIndex;
  const before = list.options[index];
  choose(list, index);
  if (shows(list)) return true;
  if (before !== undefined && isBlank(before) && (await emptyWidget(list))) return true;
  if (await chooseInWidget(list, before?.text ?? '')) return true;
  // A list must not hold something else than what its widget shows.
  choose(list, put);
  return false;
}

/** A tick is pressed once more; a button of a choice that nothing was chosen of can only be set. */
function untick(boxes: readonly Box[], put: string): boolean {
  const on = boxes.find(isOn) as HTMLInputElement | undefined;
  if (on === undefined) return true;
  if (shapeOf(on) === 'tick') {
    if (put === TICKED) on.click();
    return !on.checked;
  }
  on.checked = false;
  for (const type of ['input', 'change']) tell(on, type);
  return true;
}

const isMarked = (box: Box): boolean => box.getAttribute('aria-invalid') === 'true';

/** Whether the page marks a field as wrong before anything is in it. */
export const isMarkedBefore = (boxes: readonly Box[]): boolean => boxes.some(isMarked);

/** Whether the page calls a field's value wrong. */
export function isCalledInvalid(boxes: readonly Box[]): boolean {
  return boxes.some((box) => isMarked(box) || (box.willValidate && !box.validity.valid));
}
