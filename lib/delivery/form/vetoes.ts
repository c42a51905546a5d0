import type { AnyKind, Box } from './kinds.ts';
import { isFieldKind } from './kinds.ts';
import { isPicker } from './picker.ts';

const neverTypes = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'password',
  'range',
  'color',
]);
const asksOther = new Set(['date', 'time', 'datetime-local', 'month', 'week', 'url']);

/** The type of what is no box of HTML, but opens a list to choose from. */
export const OPENER = 'opener';

/** A box's type in lower case; `textarea`, `select` and what opens a list count as types. */
export function typeOf(box: Element): string {
  const tag = box.localName;
  if (tag === 'input') return (box.getAttribute('type') ?? 'text').toLowerCase();
  return tag === 'select' || tag === 'textarea' ? tag : OPENER;
}

/** Whether a box of this type is never filled, whatever it is called. */
export function isNeverFilled(type: string): boolean {
  return neverTypes.has(type);
}

const listed: readonly AnyKind[] = ['prefix', 'topic', 'state', 'country', 'city', 'job-title'];
const fits = new Map<string, readonly AnyKind[]>(
  Object.entries({
    textarea: ['message', 'street'],
    email: ['email', 'email-confirm'],
    tel: ['phone', 'postal-code'],
    number: ['phone', 'postal-code'],
    checkbox: ['consent'],
    radio: ['prefix', 'topic'],
    select: listed,
    [OPENER]: listed,
    search: [],
  }),
);
const FEW = 8;
const choosers = new Set(['select', 'radio', OPENER]);

/**
 * The kind that a box of this type can be, when words say `kind`; `null` when it can't. A list called "Subject" is a
 * list of topics, a line called "Topic" is a subject.
 */
export function fitted(box: Box, kind: AnyKind): AnyKind | null {
  const type = typeOf(box);
  if (asksOther.has(type)) return 'other';
  if (!isFieldKind(kind)) return kind;
  if ((kind === 'subject' || kind === 'message') && (choosers.has(type) || isPicker(box))) return 'topic';
  if (type === 'text' && kind === 'topic') return isPicker(box) ? 'topic' : 'subject';
  if (type === 'text' && kind === 'consent') return null;
  // A short list of titles is of forms of address, not of posts.
  if (kind === 'job-title' && type === 'select' && (box as HTMLSelectElement).options.length <= FEW)
    return 'prefix';
  const allowed = fits.get(type);
  return allowed === undefined || allowed.includes(kind) ? kind : null;
}

/** What the type alone says. */
export function kindOfType(box: Box): AnyKind | null {
  const type = typeOf(box);
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  if (type === 'search') return 'search';
  return asksOther.has(type) ? 'other' : null;
}
