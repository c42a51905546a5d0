import { deepActive, deepElements, holdsFocus, isFrame, isSized, isVisible } from './dom.ts';
import { type Fields, fieldsOf, type Writable, writablesIn } from './fields.ts';
import type { FieldPlaces, InsertRefusal } from './schema.ts';

/** The message that the text goes into, and the fields around it. */
export interface Place {
  body: HTMLElement;
  fields: Fields;
}

export type Located = { ok: true; place: Place } | InsertRefusal;

/** A frame of another site, big enough for an editor. */
function isForeignFrame(element: Element): boolean {
  if (!isFrame(element) || element.contentDocument) return false;
  return isVisible(element) && isSized(element, 200, 100);
}

/** A refusal that names the frame's site: the host of its address, empty when it has none. */
const foreign = (frame: Element): InsertRefusal => ({
  ok: false,
  why: 'foreign frame',
  frame: (frame as HTMLIFrameElement).src.split('/')[2] ?? '',
});

/** The message that holds the focus, in its body or in one of its fields. */
function focused(bodies: Writable[], active: Element | null, all: Writable[]): Writable | undefined {
  return bodies.find((body) => [...fieldsOf(body, all).values()].some((field) => holdsFocus(field, active)));
}

/** The one body that has a subject or recipients, where the others have none. */
function onlyMessage(bodies: Writable[], all: Writable[]): Writable | undefined {
  const messages = bodies.filter((body) => fieldsOf(body, all).size > 1);
  return messages.length === 1 ? messages[0] : undefined;
}

/**
 * Where a letter would go in the page: the message with the focus, else the one beside the field with the focus, else
 * the only one. Changes nothing. Fails when there is none, when there are several, or when it is in a frame of another
 * site (`frame` names it).
 */
export function locate(doc: Document, places: FieldPlaces): Located {
  const active = deepActive(doc);
  if (active && isForeignFrame(active)) return foreign(active);
  const all = writablesIn(doc, places);
  const known = all.filter(({ kind }) => kind === 'body');
  const bodies = known[0] ? known : all.filter(({ isBody }) => isBody);
  const body = focused(bodies, active, all) ?? (bodies.length === 1 ? bodies[0] : onlyMessage(bodies, all));
  if (body) return { ok: true, place: { body: body.element, fields: fieldsOf(body, all) } };
  if (bodies.length > 1) return { ok: false, why: 'several editors' };
  const frame = [...deepElements(doc)].find(isForeignFrame);
  return frame ? foreign(frame) : { ok: false, why: 'no editor' };
}
