import { deepActive, deepElements, holdsFocus, insideOf, isSized, isVisible } from './dom.ts';
import { type Fields, fieldsOf, isBody, writablesIn } from './fields.ts';
import type { FieldPlaces, InsertRefusal, InsertRequest } from './schema.ts';

/** The message that the text goes into, and the fields around it. */
export interface Place {
  body: HTMLElement;
  fields: Fields;
}

/** The elements of its fields. */
export const elementsOf = ({ fields }: Place): HTMLElement[] => [...fields.values()];

/** The message that is meant; or why there is none, and those among which one is to be chosen. */
export type Located =
  | { place: Place; places?: undefined }
  | (Refusal & { place?: undefined; places?: Place[] });

type Refusal = Pick<InsertRefusal, 'why' | 'frame'>;

/** Is `element` a frame of another site, big enough for an editor? */
const isForeignFrame = (element: Element): boolean =>
  element.matches('iframe,frame') && !insideOf(element) && isVisible(element) && isSized(element, 200, 100);

const foreign = (frame: Element): Refusal => ({
  why: 'foreign frame',
  frame: (frame as HTMLIFrameElement).src,
});

/**
 * Where a letter would go in the page: the message that was chosen, else the one with the focus, else the one beside the
 * field with the focus, else the only one. Changes nothing. Fails when there is none, when there are several (`places`),
 * or when it is in a frame of another site (`frame` names it).
 */
export const locate = (doc: Document, known: FieldPlaces, chosen?: InsertRequest['window']): Located => {
  const active = deepActive(doc);
  if (active && isForeignFrame(active)) return foreign(active);
  const all = writablesIn(doc, known);
  const bodies = all.filter(([kind]) => kind === 'body');
  const places = (bodies[0] ? bodies : all.filter(isBody)).map(
    (body): Place => ({ body: body[1], fields: fieldsOf(body, all, known) }),
  );
  const messages = places.filter(({ fields }) => fields.size > 1);
  // A message has a subject or recipients; what stands beside it has none.
  const open = messages[0] ? messages : places;
  const place = chosen
    ? open[chosen.of === open.length ? chosen.nth : -1]
    : (places.findLast((one) => elementsOf(one).some((field) => holdsFocus(field, active))) ??
      (!open[1] && open[0]));
  if (place) return { place };
  if (open[0]) return { why: 'several editors', places: open };
  const frame = deepElements(doc).find(isForeignFrame);
  return frame ? foreign(frame) : { why: 'no editor' };
};
