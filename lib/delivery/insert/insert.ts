import { attribute, clock, isBefore, isNative, outwards, pause } from './dom.ts';
import { writeAtStart } from './editable.ts';
import { FIELDS } from './fields.ts';
import { type Located, locate, type Place } from './locate.ts';
import { hasPiece, messageText, unmarked } from './message-text.ts';
import { typeAtEnd, typeInto } from './native-field.ts';
import { openField } from './open-field.ts';
import { alreadyThere, compact, gapBefore, ownText, standsOnce } from './read-back.ts';
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
import { ALL, ANSWER, DRAWN, RECIPIENTS } from './times.ts';

type Refused = Exclude<Located, { ok: true }>;

/** The title that the innermost window or form around the message shows, of those that have one. */
const titleOf = (body: Element): string | null =>
  outwards(body)
    .filter((at) => at.matches('form,dialog,[role$=dialog],[role=form]'))
    .map((at) => {
      const heading = at.ownerDocument.getElementById(attribute(at, 'aria-labelledby'));
      // What stands in the message, or below it, is no title.
      const shown = heading ?? [...at.querySelectorAll('legend,h1,h2,h3')].find((one) => isBefore(one, body));
      return (attribute(at, 'aria-label') || shown?.textContent || '').trim();
    })
    .find(Boolean) ?? null;

const subjectIn = (field: HTMLElement | undefined): string => (field ? textOf(field).trim() : '');

const targetOf = ({ location }: Document, { body, fields }: Place, letter: string): InsertTarget => ({
  host: location.host || location.href,
  title: titleOf(body),
  fields: FIELDS.filter((field) => fields.has(field)),
  subject: subjectIn(fields.get('subject')),
  hasText: !!ownText(unmarked(body)) && !alreadyThere(textOf(body), letter),
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
type Task = [
  /** What is there, read from the page; `null` when it is not. */
  read: () => 'done' | 'unsure' | null,
  /** True where something may have come of it, if that is to be told. */
  write: () => unknown,
];

const recipientsTask = (place: Place, field: HTMLElement, addresses: string[], left: () => number): Task => {
  const others = [...place.fields.values()].filter((one) => one !== field);
  const missing = (): string[] => {
    const there = recipientsIn(field, others);
    return addresses.filter((address) => !there.includes(address.toLowerCase()));
  };
  return [() => (missing()[0] ? null : 'done'), () => addRecipients(field, missing(), left)];
};

const subjectTask = (field: HTMLElement, text: string): Task => [
  () => (subjectIn(field) === text.trim() ? 'done' : null),
  // A subject that somebody wrote stays.
  () => subjectIn(field) || typeAtEnd(field, text),
];

const bodyTask = (doc: Document, field: HTMLElement, text: string, left: () => number): Task => {
  let isNew = false;
  return [
    () => {
      const now = messageText(field, text);
      if (!alreadyThere(now, text) && !hasPiece(field, text)) return null;
      // An editor may put below the signature what is pasted above it.
      const isRight = !isNew || compact(now).startsWith(compact(text));
      return isRight && standsOnce(now, text) && field.isConnected ? 'done' : 'unsure';
    },
    () => {
      isNew = true;
      const letter = text + gapBefore(messageText(field, text));
      return isNative(field) ? typeInto(field, letter, 0) : writeAtStart(doc, field, letter, left);
    },
  ];
};

const perform = async ([read, write]: Task): Promise<FieldState> => {
  const there = read();
  if (there) return there === 'done' ? 'already there' : there;
  const mayBeThere = (await write()) === true;
  return read() ?? (mayBeThere ? 'unsure' : 'refused');
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
  const again: (() => void)[] = [];
  for (const name of FIELDS) {
    const text = [request[name] ?? ''].flat().join(', ');
    if (!text.trim()) continue;
    if (/cc/.test(name) && !place.fields.has(name)) await openField(doc, name as 'cc' | 'bcc', place, places);
    const field = place.fields.get(name);
    const task = field && taskFor(name, field);
    const report: FieldReport = { field: name, text, state: task ? await perform(task) : 'not found' };
    fields.push(report);
    again.push(() => {
      if (report.state === 'done' && task?.[0]() !== 'done')
        report.state = name === 'body' ? 'unsure' : 'refused';
    });
  }
  // Every field is read again after the page had time to change its mind.
  await pause(ANSWER);
  for (const look of again) look();
  return { ok: true, target, fields };
};
