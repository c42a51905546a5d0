import { ANSWER, attribute, clock, isNative, outwards, pause } from './dom.ts';
import { writeAtStart } from './editable.ts';
import { FIELDS } from './fields.ts';
import { type Located, locate, type Place } from './locate.ts';
import { hasPiece, messageText, ownTextIn } from './message-text.ts';
import { typeAtEnd, typeInto } from './native-field.ts';
import { openField } from './open-field.ts';
import { alreadyThere, gapBefore, standsOnce } from './read-back.ts';
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
import { textOf } from './text-of.ts';

/** Milliseconds for all of it, and for the recipients within. */
const ALL = 1700;
const RECIPIENTS = 600;
/** How long an editor takes to draw what it is scrolled to. */
const DRAWN = 30;

type Refused = Exclude<Located, { ok: true }>;

/** The title that a window or form shows. */
const shownTitle = (around: Element): string => {
  const heading = around.ownerDocument.getElementById(attribute(around, 'aria-labelledby'));
  const shown = heading ?? around.querySelector('legend,h1,h2,h3');
  return (attribute(around, 'aria-label') || shown?.textContent || '').trim();
};

/** The title of the innermost window or form around the message that has one. */
const titleOf = (body: Element): string | null =>
  outwards(body)
    .filter((at) => at.matches('form,dialog,[role$=dialog],[role=form]'))
    .map(shownTitle)
    .find(Boolean) ?? null;

const subjectIn = (field: HTMLElement | undefined): string => (field ? textOf(field).trim() : '');

const targetOf = ({ location }: Document, { body, fields }: Place, letter: string): InsertTarget => ({
  host: location.host || location.href,
  title: titleOf(body),
  fields: FIELDS.filter((field) => fields.has(field)),
  subject: subjectIn(fields.get('subject')),
  hasText: ownTextIn(body) !== '' && !alreadyThere(textOf(body), letter),
});

/** Where `locate` says, as it is told outside the page. */
const told = (doc: Document, { places, ...refusal }: Refused, letter: string): InsertRefusal =>
  places ? { ...refusal, windows: places.map((place) => targetOf(doc, place, letter)) } : refusal;

/**
 * Says where a letter would go in `doc`, and why it cannot; changes nothing.
 * @param letter the letter, where it is known: a message that holds it already has no text to be asked about
 */
export const lookAtPage = (doc: Document, places: FieldPlaces, letter: string): LookResult => {
  const located = locate(doc, places);
  return located.ok ? { ok: true, target: targetOf(doc, located.place, letter) } : told(doc, located, letter);
};

/** How one field is filled. */
interface Task {
  /** What is there, read from the page; `null` when it is not. */
  read(): 'done' | 'already there' | 'unsure' | null;
  /** True where something may have come of it, if that is to be told. */
  write(): unknown;
}

const recipientsTask = (place: Place, field: HTMLElement, addresses: string[], left: () => number): Task => {
  const others = [...place.fields.values()].filter((one) => one !== field);
  const missing = (): string[] => {
    const there = recipientsIn(field, others);
    return addresses.filter((address) => !there.includes(address.toLowerCase()));
  };
  return {
    read: () => (missing()[0] ? null : 'done'),
    write: () => addRecipients(field, missing(), left),
  };
};

const subjectTask = (field: HTMLElement, text: string): Task => {
  return {
    read: () => (subjectIn(field) === text.trim() ? 'done' : null),
    // A subject that somebody wrote stays.
    write: () => subjectIn(field) || typeAtEnd(field, text),
  };
};

const bodyTask = (doc: Document, field: HTMLElement, text: string, left: () => number): Task => ({
  read: () => {
    const now = messageText(field, text);
    if (alreadyThere(now, text)) return standsOnce(now, text) && field.isConnected ? 'done' : 'already there';
    return hasPiece(field, text) ? 'unsure' : null;
  },
  write: () => {
    const letter = text + gapBefore(messageText(field, text));
    return isNative(field) ? typeInto(field, letter, 0) : writeAtStart(doc, field, letter, left);
  },
});

const perform = async ({ read, write }: Task): Promise<FieldState> => {
  const there = read();
  if (there) return there === 'unsure' ? there : 'already there';
  const mayBeThere = (await write()) === true;
  const now = read();
  if (now === 'done') return now;
  return now || mayBeThere ? 'unsure' : 'refused';
};

/**
 * Puts a letter into the message of `doc`, its recipients and subject into the fields around it, and reports each field
 * of the request that is not empty, read back from the page. Never sends, never replaces anything, never puts in twice;
 * takes at most two seconds. The letter comes last, so that the page's Ctrl+Z takes it back first.
 * @param places where this webmail is known to have its fields
 */
export const insertAppeal = async (
  doc: Document,
  request: InsertRequest,
  places: FieldPlaces,
): Promise<InsertResult> => {
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
  // An editor may draw no more than fits into its window: the letter goes to its start, or stands there.
  for (const at of outwards(place.body).slice(0, 3)) at.scrollTop = 0;
  await pause(DRAWN);
  const fields: FieldReport[] = [];
  const tasks: (Task | undefined)[] = [];
  for (const name of FIELDS) {
    const text = [request[name] ?? ''].flat().join(', ');
    if (!text.trim()) continue;
    if (/cc/.test(name) && !place.fields.has(name)) await openField(doc, name as 'cc' | 'bcc', place, places);
    const field = place.fields.get(name);
    const task = field && taskFor(name, field);
    tasks.push(task);
    fields.push({ field: name, text, state: task ? await perform(task) : 'not found' });
  }
  // Every field is read again after the page had time to change its mind.
  await pause(Math.min(ANSWER, left()));
  fields.forEach((report, i) => {
    if (report.state === 'done' && tasks[i]?.read() !== 'done')
      report.state = report.field === 'body' ? 'unsure' : 'refused';
  });
  return { ok: true, target, fields };
};
