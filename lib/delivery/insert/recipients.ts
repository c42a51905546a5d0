import { attribute, contains, isNative, moveKey, outwards, until } from './dom.ts';
import { typeAtEnd } from './native-field.ts';
import { rawText } from './text-of.ts';

/** How long a field may take to make a chip of an address. */
const CHIP = 90;

/** The addresses named in `text`, in small letters. */
const addressesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s<>,;:"'()[\]]+/)
    .filter((part) => /.@./.test(part));

/** The field with its chips: the largest parent near it that holds none of the message's other fields. */
const regionOf = (field: HTMLElement, others: HTMLElement[]): Element =>
  outwards(field)
    .slice(0, 6)
    .findLast((at) => !others.some((other) => contains(at, other))) ?? field;

/** What `element` itself says: its value, its attributes (a chip may show but a name), and the text directly in it. */
const saidBy = (element: Element): string[] => [
  isNative(element) ? element.value : '',
  ...[...element.attributes, ...element.childNodes].map((node) => node.nodeValue ?? ''),
];

/** Lists to choose from; an option that is in none is one by itself. */
const OPTIONS = '[role=listbox],[role=option]:not([role=listbox] *),datalist';

/** The recipients that a field shows, as typed text or as chips: addresses in small letters. */
export const recipientsIn = (field: HTMLElement, others: HTMLElement[]): string[] => {
  // A list of suggestions is no list of recipients, unless the field stands in it among them; and what stands around the
  // field is no chip.
  const chips = [...regionOf(field, others).querySelectorAll('*')].filter(
    (element) => !element.contains(field) && element.closest(OPTIONS)?.contains(field) !== false,
  );
  return [field, ...chips].flatMap(saidBy).flatMap(addressesIn);
};

const press = (field: HTMLElement, key: string, keyCode: number): void => {
  for (const way of ['keydown', 'keypress', 'keyup']) moveKey(field, way, { key, keyCode });
};

const leave = (field: HTMLElement): void => {
  for (const type of ['blur', 'focusout']) {
    field.dispatchEvent(new FocusEvent(type, { bubbles: type !== 'blur', composed: true }));
  }
};

const CHIPS =
  'ul,ol,[role=combobox],[aria-autocomplete],[role^=list],[class*=chip i],[class*=token i],[class*=recipient i]';

/** A field that may make chips; on a plain one the Enter key could mean "send" to the page. */
const mayMakeChips = (field: HTMLElement): boolean => {
  return !isNative(field) || !!field.closest(CHIPS);
};

/** Makes the page take the typed address as a recipient, in the ways that pages know. */
const commit = async (field: HTMLElement, left: () => number): Promise<void> => {
  const taken = () => until(() => !rawText(field).includes('@'), Math.min(CHIP, left()));
  const makesChips = mayMakeChips(field);
  press(field, ',', 188);
  if (await taken()) return;
  // With a suggestion marked, Enter would take the suggestion: somebody else.
  if (makesChips && !attribute(field, 'aria-activedescendant')) {
    press(field, 'Enter', 13);
    if (await taken()) return;
  }
  leave(field);
  if (makesChips) await taken();
};

/**
 * Adds `addresses` to a recipients field, one after the other, after what stands there. Where the page makes chips of
 * them each is committed; in a plain field they stand apart by commas. Whether they are there is for the caller to read
 * (`recipientsIn`).
 */
export const addRecipients = async (
  field: HTMLElement,
  addresses: string[],
  left: () => number,
): Promise<void> => {
  for (const address of mayMakeChips(field) ? addresses : [addresses.join(', ')]) {
    if (left() <= 0) return;
    const separator = /[^\s,;]\s*$/.test(rawText(field)) && isNative(field) ? ', ' : '';
    typeAtEnd(field, separator + address);
    await commit(field, left);
  }
};
