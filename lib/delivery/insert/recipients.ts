import { attribute, contains, focusOn, isNative, outwards, until } from './dom.ts';
import { typeInto } from './native-field.ts';
import { rawText } from './text-of.ts';

/** How long a field may take to make a chip of an address. */
const CHIP = 90;

/** Attributes in which webmails keep the address of a chip that shows a name. */
const ADDRESS_IN = [
  'title',
  'aria-label',
  'email',
  'data-email',
  'data-hovercard-id',
  'data-address',
  'data-value',
];

/** The addresses named in `text`, in small letters. */
const addressesIn = (text: string): string[] =>
  text.toLowerCase().match(/[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/g) ?? [];

/** The field with its chips: the largest parent that holds none of the message's other fields. */
function regionOf(field: HTMLElement, others: HTMLElement[]): Element {
  let region: Element = field;
  let steps = 0;
  for (const parent of outwards(field)) {
    if (++steps > 6 || others.some((other) => contains(parent, other))) break;
    region = parent;
  }
  return region;
}

/** A list of suggestions is no list of recipients. */
const isSuggestion = (element: Element): boolean =>
  !!element.closest('[role=listbox], [role=option], datalist');

/** What `element` itself says: its value, its attributes, and the text directly in it. */
const saidBy = (element: Element): string[] => [
  isNative(element) ? element.value : '',
  ...ADDRESS_IN.map((name) => attribute(element, name)),
  ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : '')),
];

/** The recipients that a field shows, as typed text or as chips: addresses in small letters. */
export function recipientsIn(field: HTMLElement, others: HTMLElement[]): Set<string> {
  const region = regionOf(field, others);
  const elements = [region, ...region.querySelectorAll('*')].filter((element) => !isSuggestion(element));
  return new Set(elements.flatMap(saidBy).flatMap(addressesIn));
}

function press(field: HTMLElement, key: string, code: string, keyCode: number): void {
  const init = { key, code, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
  for (const type of ['keydown', 'keypress', 'keyup']) field.dispatchEvent(new KeyboardEvent(type, init));
}

function leave(field: HTMLElement): void {
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

const CHIPS =
  'ul, ol, [role=combobox], [aria-autocomplete], [role^=list], [class*=chip i], [class*=token i], [class*=recipient i]';

/** A field that may make chips; on a plain one the Enter key could mean "send" to the page. */
function mayMakeChips(field: HTMLElement): boolean {
  return !isNative(field) || !!field.closest(CHIPS);
}

/** With a suggestion marked, Enter would take the suggestion: somebody else. */
const hasMarkedSuggestion = (field: HTMLElement): boolean => !!attribute(field, 'aria-activedescendant');

const textIn = (field: HTMLElement): string => rawText(field).trim();

/** Makes the page take the typed address as a recipient; says whether the field is empty again. */
async function commit(field: HTMLElement, left: () => number): Promise<boolean> {
  const taken = () => until(() => !addressesIn(textIn(field)).length, Math.min(CHIP, left()));
  press(field, ',', 'Comma', 188);
  if (await taken()) return true;
  if (mayMakeChips(field) && !hasMarkedSuggestion(field)) {
    press(field, 'Enter', 'Enter', 13);
    if (await taken()) return true;
  }
  leave(field);
  return mayMakeChips(field) ? taken() : false;
}

function typeAddress(field: HTMLElement, address: string): void {
  const separator = /[^\s,;]\s*$/.test(rawText(field)) && isNative(field) ? ', ' : '';
  if (isNative(field)) {
    typeInto(field, separator + address, field.value.length);
    return;
  }
  focusOn(field);
  const selection = field.ownerDocument.getSelection();
  selection?.selectAllChildren(field);
  selection?.collapseToEnd();
  field.ownerDocument.execCommand('insertText', false, address);
}

/**
 * Adds `addresses` to a recipients field, one after the other, after what stands there. Where the page makes chips of
 * them each is committed; in a plain field they stand apart by commas. Whether they are there is for the caller to read
 * (`recipientsIn`).
 */
export async function addRecipients(
  field: HTMLElement,
  addresses: string[],
  left: () => number,
): Promise<void> {
  const plain = isNative(field) && !mayMakeChips(field);
  if (plain) typeAddress(field, addresses.join(', '));
  for (const address of plain ? [] : addresses) {
    if (left() <= 0) return;
    typeAddress(field, address);
    await commit(field, left);
  }
  if (plain) await commit(field, left);
}
