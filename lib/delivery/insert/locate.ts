import { contains, deepActive, deepElements, frameDocument, isVisible, outwards } from './dom.ts';
import type { NamedField } from './field-words.ts';
import { distance, fieldsOf, type Writable, writablesIn } from './fields.ts';
import type { FieldPlaces, InsertRefusal } from './schema.ts';

/** The message that the text goes into, and the fields around it. */
export interface Place {
  body: HTMLElement;
  fields: Map<NamedField, HTMLElement>;
}

export type Located = { ok: true; place: Place } | InsertRefusal;

/** A frame of another site, big enough for an editor. */
function isForeignFrame(element: Element): boolean {
  if (!/^I?FRAME$/.test(element.tagName) || frameDocument(element)) return false;
  const box = element.getBoundingClientRect();
  return isVisible(element) && box.width >= 200 && box.height >= 100;
}

/** The site of a frame: the host of its address, or the address where it has none. */
function siteOf(frame: Element): string {
  const address = frame.getAttribute('src') ?? '';
  const base = frame.ownerDocument.baseURI;
  return (URL.canParse(address, base) && new URL(address, base).host) || address;
}

function foreignFrame(doc: Document): Element | null {
  for (const element of deepElements(doc)) if (isForeignFrame(element)) return element;
  return null;
}

/** The body that holds the focus. (In a document in design mode it may be the document's root.) */
function focused(bodies: Writable[], active: Element | null): Writable | undefined {
  if (!active) return undefined;
  const holds = ({ element }: Writable): boolean =>
    contains(element, active) || (element.tagName === 'BODY' && active === element.parentElement);
  return bodies.find(holds);
}

/** The one body that stands nearer to the field with the focus than all others. */
function besideFocus(bodies: Writable[], active: Element | null, all: Writable[]): Writable | undefined {
  if (!active || !all.some(({ element }) => element === active)) return undefined;
  const path = [...outwards(active)];
  const steps = bodies.map(({ element }) => distance(path, element));
  const least = Math.min(...steps);
  return steps.filter((one) => one === least).length === 1 ? bodies[steps.indexOf(least)] : undefined;
}

/** The one body that has a subject or recipients, where the others have none. */
function onlyMessage(bodies: Writable[], all: Writable[]): Writable | undefined {
  const messages = bodies.filter((body) => fieldsOf(body, all).size > 0);
  return messages.length === 1 ? messages[0] : undefined;
}

/**
 * Where a letter would go in the page: the message with the focus, else the one beside the field with the focus, else
 * the only one. Changes nothing. Fails when there is none, when there are several, or when it is in a frame of another
 * site (`frame` names it).
 */
export function locate(doc: Document, places: FieldPlaces): Located {
  const active = deepActive(doc);
  if (active && isForeignFrame(active)) return { ok: false, why: 'foreign frame', frame: siteOf(active) };
  const all = writablesIn(doc, places);
  const hinted = all.filter((one) => one.kind === 'body');
  const bodies = hinted.length > 0 ? hinted : all.filter((one) => one.isBody);
  const body =
    focused(bodies, active) ??
    (bodies.length === 1 ? bodies[0] : (besideFocus(bodies, active, all) ?? onlyMessage(bodies, all)));
  if (body) return { ok: true, place: { body: body.element, fields: fieldsOf(body, all) } };
  if (bodies.length > 1) return { ok: false, why: 'several editors' };
  const frame = foreignFrame(doc);
  return frame ? { ok: false, why: 'foreign frame', frame: siteOf(frame) } : { ok: false, why: 'no editor' };
}
