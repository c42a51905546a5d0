import { focusOn, isNative, outwards } from './dom.ts';
import { writeAtStart } from './editable.ts';
import type { NamedField } from './field-words.ts';
import { locate, type Place } from './locate.ts';
import type { Paste } from './main-world.ts';
import { typeInto } from './native-field.ts';
import { alreadyThere, gapBefore, ownText, timesIn, timesLoosely } from './read-back.ts';
import { addRecipients, recipientsIn } from './recipients.ts';
import type {
  FieldPlaces,
  FieldReport,
  FieldState,
  InsertRequest,
  InsertResult,
  InsertTarget,
  LookResult,
} from './schema.ts';
import { textOf, unquotedText } from './text-of.ts';

/** Milliseconds for all of it, and for the recipients within. */
const ALL = 1700;
const RECIPIENTS = 600;
/** Pages may put their own recipients back a moment after ours. */
const RESET = 150;

const clock = (ms: number): (() => number) => {
  const end = performance.now() + ms;
  return () => end - performance.now();
};

/** The title that the window or form around the message shows. */
function titleOf(body: Element): string | null {
  for (const at of outwards(body)) {
    if (!/^(FORM|DIALOG)$/.test(at.tagName) && !/dialog|form/.test(at.getAttribute('role') ?? '')) continue;
    const heading = at.getAttribute('aria-labelledby')?.split(/\s+/)[0];
    const shown = heading ? at.ownerDocument.getElementById(heading) : at.querySelector('legend, h1, h2, h3');
    const title = (at.getAttribute('aria-label') ?? shown?.textContent ?? '').trim();
    if (title) return title;
  }
  return null;
}

function targetOf(doc: Document, { body, fields }: Place): InsertTarget {
  const found = (['to', 'cc', 'subject'] as const).filter((kind) => fields.has(kind));
  return {
    host: doc.location.host || doc.location.href,
    title: titleOf(body),
    fields: [...found, 'body'],
    hasText: ownText(unquotedText(body)) !== '',
  };
}

/** Says where a letter would go in `doc`, and why it cannot; changes nothing. */
export function lookAtPage(doc: Document, places: FieldPlaces = {}): LookResult {
  const located = locate(doc, places);
  return located.ok ? { ok: true, target: targetOf(doc, located.place) } : located;
}

/** One field's work: what it came to, to be read again at the end (`stands`). */
interface Outcome {
  report: FieldReport;
  stands: () => boolean;
}

const outcome = (report: FieldReport, stands: () => boolean): Outcome => ({ report, stands });

async function fillRecipients(
  place: Place,
  kind: 'to' | 'cc',
  addresses: string[],
  left: () => number,
): Promise<Outcome> {
  const report = (state: FieldState): FieldReport => ({ field: kind, state, text: addresses.join(', ') });
  const field = place.fields.get(kind);
  if (!field) return outcome(report('not found'), () => false);
  const others = [...place.fields.values(), place.body].filter((one) => one !== field);
  const missing = (): string[] => {
    const there = recipientsIn(field, others);
    return addresses.filter((address) => !there.has(address.toLowerCase()));
  };
  const toAdd = missing();
  if (toAdd.length > 0) await addRecipients(field, toAdd, left);
  const stands = (): boolean => missing().length === 0;
  return outcome(report(toAdd.length === 0 ? 'already there' : stands() ? 'done' : 'refused'), stands);
}

/** A subject that somebody wrote stays. */
function fillSubject(place: Place, subject: string): Outcome {
  const report = (state: FieldState): FieldReport => ({ field: 'subject', state, text: subject });
  const field = place.fields.get('subject');
  if (!field) return outcome(report('not found'), () => false);
  const stands = (): boolean => textOf(field).trim() === subject.trim();
  if (stands()) return outcome(report('already there'), stands);
  if (textOf(field).trim() !== '') return outcome(report('refused'), stands);
  typeLine(field, subject);
  return outcome(report(stands() ? 'done' : 'refused'), stands);
}

function typeLine(field: HTMLElement, text: string): void {
  if (isNative(field)) {
    typeInto(field, text, 0);
    return;
  }
  focusOn(field);
  field.ownerDocument.execCommand('insertText', false, text);
}

async function fillBody(
  doc: Document,
  { body }: Place,
  letter: string,
  paste: Paste,
  left: () => number,
): Promise<Outcome> {
  const report = (state: FieldState): FieldReport => ({ field: 'body', state, text: letter });
  const before = textOf(body);
  if (alreadyThere(before, letter)) return outcome(report('already there'), () => true);
  const text = letter + gapBefore(before);
  if (isNative(body)) typeInto(body, text, 0);
  else await writeAtStart(doc, body, text, paste, left);
  const stands = (): boolean => body.isConnected && standsOnce(textOf(body), letter);
  return outcome(report(stands() ? 'done' : 'refused'), stands);
}

/** Whole, with its lines, and once. */
const standsOnce = (text: string, letter: string): boolean =>
  timesIn(text, letter) === 1 && timesLoosely(text, letter) === 1;

/** Reads every field again after the page had time to change its mind. */
async function settled(outcomes: Outcome[], wait: number): Promise<FieldReport[]> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
  return outcomes.map(({ report, stands }) =>
    report.state === 'done' && !stands() ? { ...report, state: 'refused' } : report,
  );
}

/**
 * Puts a letter into the message of `doc`, its recipients and subject into the fields around it, and reports each field
 * of the request that is not empty, read back from the page. Never sends, never selects or replaces anything, never puts
 * in twice; takes at most two seconds. The letter comes last, so that the page's Ctrl+Z takes it back first.
 * @param paste puts text in as if pasted (`main-world.ts`)
 * @param places where this webmail is known to have its fields
 */
export async function insertAppeal(
  doc: Document,
  request: InsertRequest,
  paste: Paste,
  places: FieldPlaces = {},
): Promise<InsertResult> {
  const located = locate(doc, places);
  if (!located.ok) return located;
  const { place } = located;
  const target = targetOf(doc, place);
  const left = clock(ALL);
  const outcomes: Outcome[] = [];
  const forRecipients = clock(RECIPIENTS);
  for (const kind of ['to', 'cc'] satisfies NamedField[]) {
    if (request[kind].length > 0)
      outcomes.push(await fillRecipients(place, kind, request[kind], forRecipients));
  }
  if (request.subject.trim()) outcomes.push(fillSubject(place, request.subject));
  if (request.body.trim()) outcomes.push(await fillBody(doc, place, request.body, paste, left));
  return { ok: true, target, fields: await settled(outcomes, Math.min(RESET, left())) };
}
