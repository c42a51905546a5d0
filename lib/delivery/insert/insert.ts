import { attribute, clock, isNative, outwards, pause } from './dom.ts';
import { writeAtStart } from './editable.ts';
import { FIELDS } from './fields.ts';
import { type Located, locate, type Place } from './locate.ts';
import { typeAtEnd, typeInto } from './native-field.ts';
import { openField } from './open-field.ts';
import { alreadyThere, gapBefore, ownText, standsOnce } from './read-back.ts';
import { addRecipients, recipientsIn } from './recipients.ts';
import type {
  FieldPlaces,
  FieldReport,
  FieldState,
  InsertField,
  InsertRefusal,
  InsertRequest,
  InsertResult,
  InsertTarget,
  LookResult,
} from './schema.ts';
import { QUOTED, textOf } from './text-of.ts';

/** Milliseconds for all of it, and for the recipients within. */
const ALL = 1700;
const RECIPIENTS = 600;
/** Pages may put their own recipients back a moment after ours. */
const RESET = 150;

type Refused = Exclude<Located, { ok: true }>;

/** The title that the window or form around the message shows. */
function titleOf(body: Element): string | null {
  for (const at of outwards(body)) {
    if (!at.matches('form,dialog,[role$=dialog],[role=form]')) continue;
    const heading = at.ownerDocument.getElementById(attribute(at, 'aria-labelledby'));
    const shown = heading ?? at.querySelector('legend,h1,h2,h3');
    const title = (attribute(at, 'aria-label') || shown?.textContent || '').trim();
    if (title) return title;
  }
  return null;
}

const subjectIn = (field: HTMLElement | undefined): string => (field ? textOf(field).trim() : '');

const targetOf = ({ location }: Document, { body, fields }: Place, letter: string): InsertTarget => ({
  host: location.host || location.href,
  title: titleOf(body),
  fields: FIELDS.filter((field) => fields.has(field)),
  subject: subjectIn(fields.get('subject')),
  hasText: ownText(textOf(body, QUOTED)) !== '' && !alreadyThere(textOf(body), letter),
});

/** Where `locate` says, as it is told outside the page. */
const told = (doc: Document, { places, ...refusal }: Refused, letter: string): InsertRefusal =>
  places ? { ...refusal, windows: places.map((place) => targetOf(doc, place, letter)) } : refusal;

/**
 * Says where a letter would go in `doc`, and why it cannot; changes nothing.
 * @param letter the letter, where it is known: a message that holds it already has no text to be asked about
 */
export function lookAtPage(doc: Document, places: FieldPlaces = {}, letter = ''): LookResult {
  const located = locate(doc, places);
  return located.ok ? { ok: true, target: targetOf(doc, located.place, letter) } : told(doc, located, letter);
}

/** How one field is filled. */
interface Task {
  /** Is it there, read from the page? */
  stands(): boolean;
  /** Is it there in some form, so that nothing must be added? The same, where not given. */
  isThere?(): boolean;
  write(): unknown;
}

function recipientsTask(place: Place, field: HTMLElement, addresses: string[], left: () => number): Task {
  const others = [...place.fields.values()].filter((one) => one !== field);
  const missing = (): string[] => {
    const there = recipientsIn(field, others);
    return addresses.filter((address) => !there.includes(address.toLowerCase()));
  };
  return {
    stands: () => missing().length === 0,
    write: () => addRecipients(field, missing(), left),
  };
}

function subjectTask(field: HTMLElement, text: string): Task {
  const held = (): string => subjectIn(field);
  // A subject that somebody wrote stays.
  return { stands: () => held() === text.trim(), write: () => held() || typeAtEnd(field, text) };
}

function bodyTask(doc: Document, field: HTMLElement, text: string, left: () => number): Task {
  const write = (): unknown => {
    const letter = text + gapBefore(textOf(field));
    return isNative(field) ? typeInto(field, letter, 0) : writeAtStart(doc, field, letter, left);
  };
  return {
    stands: () => field.isConnected && standsOnce(textOf(field), text),
    isThere: () => alreadyThere(textOf(field), text),
    write,
  };
}

async function perform({ stands, isThere = stands, write }: Task): Promise<FieldState> {
  if (isThere()) return 'already there';
  await write();
  return stands() ? 'done' : 'refused';
}

/**
 * Puts a letter into the message of `doc`, its recipients and subject into the fields around it, and reports each field
 * of the request that is not empty, read back from the page. Never sends, never selects or replaces anything, never puts
 * in twice; takes at most two seconds. The letter comes last, so that the page's Ctrl+Z takes it back first.
 * @param places where this webmail is known to have its fields
 */
export async function insertAppeal(
  doc: Document,
  request: InsertRequest,
  places: FieldPlaces = {},
): Promise<InsertResult> {
  const located = locate(doc, places, request.window);
  if (!located.ok) return told(doc, located, request.body);
  const { place } = located;
  const target = targetOf(doc, place, request.body);
  const left = clock(ALL);
  const forRecipients = clock(RECIPIENTS);
  const taskFor = (name: InsertField, field: HTMLElement): Task => {
    if (name === 'body') return bodyTask(doc, field, request.body, left);
    if (name === 'subject') return subjectTask(field, request.subject);
    return recipientsTask(place, field, request[name] ?? [], forRecipients);
  };
  const fields: FieldReport[] = [];
  const tasks: Partial<Record<InsertField, Task>> = {};
  for (const name of FIELDS) {
    const text = [request[name] ?? ''].flat().join(', ');
    if (!text.trim()) continue;
    if (/cc/.test(name) && !place.fields.has(name)) await openField(doc, name as 'cc' | 'bcc', place, places);
    const field = place.fields.get(name);
    if (field) tasks[name] = taskFor(name, field);
    fields.push({ field: name, text, state: tasks[name] ? await perform(tasks[name]) : 'not found' });
  }
  // Every field is read again after the page had time to change its mind.
  await pause(Math.min(RESET, left()));
  for (const report of fields) {
    if (report.state === 'done' && !tasks[report.field]?.stands()) report.state = 'refused';
  }
  return { ok: true, target, fields };
}
