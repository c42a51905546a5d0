import { attribute, contains, deepElements, isVisible, outwards, until } from './dom.ts';
import { fieldCalled } from './field-words.ts';
import { fieldsOf, writablesIn } from './fields.ts';
import { elementsOf, type Place } from './locate.ts';
import type { FieldPlaces } from './schema.ts';
import { rawText } from './text-of.ts';
import { ANSWER } from './times.ts';

/** The button of this message that shows the field `kind`, by its words; never what could send a form or lead away. */
const buttonFor = (kind: 'cc' | 'bcc', place: Place): HTMLElement | undefined => {
  // The page's root holds them all.
  const around = outwards(place.body).find((at) =>
    elementsOf(place).every((field) => contains(at, field)),
  ) as Element;
  return deepElements(around).find(
    (element): element is HTMLElement =>
      element.matches(
        '[role=button],[role=link],button[type=button],button:not(form button),a:not([href])',
      ) &&
      isVisible(element) &&
      fieldCalled([rawText(element), attribute(element, 'aria-label')], []) === kind,
  );
};

/** Shows the field `kind` of a message where the page hides it until somebody asks for it, and adds it to its fields. */
export const openField = async (
  doc: Document,
  kind: 'cc' | 'bcc',
  place: Place,
  places: FieldPlaces,
): Promise<void> => {
  const known = places.open?.[kind]?.map((selector) => doc.querySelector<HTMLElement>(selector));
  const buttons = known ?? [buttonFor(kind, place)];
  for (const button of buttons) button?.click();
  if (!buttons[0]) return;
  await until(() => {
    const all = writablesIn(doc, places);
    const body = all.find(([, element]) => element === place.body);
    if (body) place.fields = fieldsOf(body, all, places);
    return place.fields.has(kind);
  }, ANSWER);
};
