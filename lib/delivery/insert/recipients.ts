import { attribute, holdsOnly, isBefore, isNative, moveKey, outwards, tellFocus, until } from './dom.ts';
import { typeAtEnd } from './native-field.ts';
import { rawText } from './text-of.ts';
import { CHIP } from './times.ts';

/** Where a field stands that makes chips. */
const CHIPS = 'ul,ol,[role^=list],[class*=chip i],[class*=token i],[class*=tags i]';

/**
 * The recipients that a field shows, as typed text or as chips: addresses in small letters.
 * @param all the fields of its message
 */
export const recipientsIn = (field: HTMLElement, all: HTMLElement[]): string[] => {
  // The field with its chips: the largest parent near it that holds none of the message's other fields.
  const region =
    outwards(field)
      .slice(0, 6)
      .findLast((at) => holdsOnly(at, field, all)) || field;
  // What stands around the field is no chip. A list of suggestions (or an option that is in none) is no list of recipients, unless
  // it stands before the field or around it; nor is one that is put away.
  const chips = [...region.querySelectorAll('*')].filter((element) => {
    const list = element.closest('[role=option],[role=listbox],datalist');
    return (
      !element.contains(field) &&
      (!list || (list.role && isBefore(list, field))) &&
      element.parentElement?.checkVisibility()
    );
  });
  // What each says itself: its value, or its attributes (a chip may show but a name) and the text directly in it. An attribute
  // of a field is but an example, and the text in it what it held at first.
  const texts = [field, ...chips].flatMap((one) =>
    isNative(one) ? one.value : [...one.attributes, ...one.childNodes].map((node) => node.nodeValue),
  );
  return texts
    .join(' ')
    .toLowerCase()
    .split(/[\s<>,;:"'()[\]]/)
    .filter((part) => /.@./.test(part));
};

/** Does an address stand in `field` as it was typed, where chips are made? Then it may not count, or count later. */
export const isUncommitted = (field: HTMLElement, all: HTMLElement[]): unknown => {
  const chips = isNative(field) && field.value.includes('@') && field.closest(CHIPS);
  return chips && holdsOnly(chips, field, all);
};

/** Presses a key. Pages know keys by name, by place or by number, and a character that is typed by a number of its own. */
const press = (field: HTMLElement, key: string, keyCode: number, typed = keyCode): void => {
  for (const way of ['keydown', 'keypress', 'keyup'])
    moveKey(field, way, { key, code: key, keyCode: way[3] === 'p' ? typed : keyCode });
};

/** A field that may make chips; on a plain one the Enter key could mean "send" to the page. */
const mayMakeChips = (field: HTMLElement): unknown =>
  !isNative(field) || field.closest(`${CHIPS},[role=combobox],[aria-autocomplete],[class*=recipient i]`);

/** Makes the page take the typed address as a recipient, in the ways that pages know. */
const commit = async (field: HTMLElement, left: () => number): Promise<void> => {
  const taken = () => until(() => !rawText(field).includes('@'), CHIP, left);
  const makesChips = mayMakeChips(field);
  press(field, ',', 188, 44);
  if (await taken()) return;
  // With a suggestion marked, Enter would take the suggestion: somebody else.
  if (makesChips && !attribute(field, 'aria-activedescendant')) {
    press(field, 'Enter', 13);
    if (await taken()) return;
  }
  tellFocus(field, 'blur', 'focusout');
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
