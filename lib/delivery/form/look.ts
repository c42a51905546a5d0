import { type Field, fieldsOf } from './fields.ts';
import { type Reading, readForm } from './index.ts';
import { isFieldKind } from './kinds.ts';
import { readOffers } from './opener.ts';
import type { FormLook, FormRefusal } from './schema.ts';
import { OPENER, typeOf } from './vetoes.ts';

const LARGE = 200;

/** The first large frame of another site; `null` when there is none. */
function foreignFrame(doc: Document): string | null {
  for (const frame of doc.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    const isForeign = frame.contentDocument === null && /^https?:/.test(frame.src);
    if (isForeign && width >= LARGE && height >= LARGE) return frame.src;
  }
  return null;
}

function refusal(doc: Document, { kinds }: Reading): FormRefusal {
  const frame = foreignFrame(doc);
  if (frame !== null) return { ok: false, why: 'foreign frame', frame };
  const isGate = [...kinds.values()].some(isFieldKind);
  return { ok: false, why: isGate ? 'gate' : 'no form' };
}

const captcha =
  '.g-recaptcha,.h-captcha,.cf-turnstile,.frc-captcha,altcha-widget,iframe[src*="captcha" i],[name*="captcha" i],[id*="captcha" i],img[src*="captcha" i]';

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the form calls itself, else the page. */
function titleOf(fields: readonly Field[], doc: Document): string | null {
  const form = fields[0]?.boxes[0]?.closest('form,[role="form"],section,main');
  const own = form?.getAttribute('aria-label') ?? '';
  return (
    own || textOf(form?.querySelector('h1,h2,h3')) || textOf(doc.querySelector('h1')) || doc.title || null
  );
}

/** Reads the contact form of a page; see `lookAtForm`. */
export function findFields(doc: Document): { ok: true; fields: Field[] } | FormRefusal {
  const reading = readForm(doc);
  const fields = fieldsOf(reading);
  const hasMessage = fields.some(({ seen }) => seen.kind === 'message' || seen.shape === 'area');
  return hasMessage ? { ok: true, fields } : refusal(doc, reading);
}

/** Opens, one after the other, what asks for something that we may know and has its options in the page only while it is open. */
export async function readLists(doc: Document): Promise<void> {
  const found = findFields(doc);
  if (!found.ok) return;
  for (const { seen, boxes } of found.fields) {
    const [box] = boxes;
    const isAsked = seen.kind !== null && isFieldKind(seen.kind) && seen.value === '';
    if (box !== undefined && typeOf(box) === OPENER && isAsked) await readOffers(box);
  }
}

/**
 * Looks at the contact form of a page, changing nothing: its fields as the page calls them, what each asks for, what
 * stands in it. A page without a message field is told as a step before the form, a frame that cannot be reached, or none.
 * @param filled how many fields we filled that still hold it
 */
export function lookAtForm(doc: Document, filled = 0): FormLook {
  const found = findFields(doc);
  if (!found.ok) return found;
  const { fields } = found;
  const own = fields[0]?.boxes[0]?.ownerDocument ?? doc;
  return {
    ok: true,
    form: {
      host: doc.location?.host || (doc.location?.href ?? ''),
      title: titleOf(fields, own),
      language: own.documentElement.lang,
      fields: fields.map(({ seen }) => seen),
      captcha: own.querySelector(captcha) !== null,
      filled,
    },
  };
}
