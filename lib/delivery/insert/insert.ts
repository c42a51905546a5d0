import { clock, isBefore, isNative, moveKey, outwards, pause } from './dom.ts';
import { writeAtStart } from './editable.ts';
import { FIELDS, ownWords } from './fields.ts';
import { elementsOf, locate, type Place } from './locate.ts';
import { hasPiece, messageText, unmarked } from './message-text.ts';
import { typeAtEnd, typeInto } from './native-field.ts';
import { openField } from './open-field.ts';
import { alreadyThere, compact, gapBefore, holdsMore, standsOnce } from './read-back.ts';
import { addRecipients, isUncommitted, recipientsIn } from './recipients.ts';
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
import { MARKED, rawText, textOf } from './text-of.ts';
import { ALL, ANSWER, DRAWN, RECIPIENTS } from './times.ts';

/** The title that the innermost window or form around the message shows, of those that have one. */
const titleOf = (body: Element): string | null =>
  outwards(body)
    .filter((at) => at.matches('dialog,[role$=dialog],form,[role=form]'))
    .flatMap((at) => {
      // What stands in the message, or below it, is no title.
      const headings = [...at.querySelectorAll('legend,h1,h2,h3')].filter((one) => isBefore(one, body));
      return [...ownWords(at)[0], ...headings.map(rawText)];
    })
    .find((title) => title.trim())
    ?.trim() ?? null;

const subjectIn = (field: HTMLElement | undefined): string => (field ? textOf(field).trim() : '');

declare global {
  /**
   * On our own world's global object, for the script is brought into a page anew at each press: a letter was put into this page that
   * could not be read back. Which message it stands in is not to be told then, if the page makes it anew.
   */
  var isUnread: boolean | undefined;
}

const targetOf = ({ location }: Document, place: Place, letter: string): InsertTarget => {
  const { body, fields } = place;
  const isNew = !alreadyThere(textOf(body), letter);
  return {
    host: location.host || location.href,
    title: titleOf(body),
    fields: [...fields.keys()],
    subject: subjectIn(fields.get('subject')),
    hasText: isNew && holdsMore(textOf(body, MARKED[0]), unmarked(body)),
    isUnread: isNew && globalThis.isUnread,
    recipients: [...fields].flatMap(([name, field]) =>
      /to|cc/.test(name) ? [rawText(field), ...recipientsIn(field, elementsOf(place))] : [],
    ),
  };
};

/** The message that is meant, and what is told of it outside the page, or why there is none. */
const find = (
  doc: Document,
  known: FieldPlaces,
  letter: string,
  window?: InsertRequest['window'],
): [LookResult, Place?] => {
  const { place, places, ...refusal } = locate(doc, known, window);
  const target = (one: Place): InsertTarget => targetOf(doc, one, letter);
  if (place) return [{ ok: true, target: target(place) }, place];
  return [{ ok: false, ...refusal, windows: places?.map(target) } as InsertRefusal];
};

/**
 * Says where a letter would go in `doc`, and why it cannot; changes nothing.
 * @param letter the letter, where it is known: a message that holds it already has no text to be asked about
 */
export const lookAtPage = (places: FieldPlaces, letter: string, doc = document): LookResult =>
  find(doc, places, letter)[0];

/** How one field is filled. */
type Task = [
  /** What is there, read from the page; `null` when it is not. */
  read: () => 'done' | 'unsure' | null,
  /** True where something may have come of it, if that is to be told. */
  write: () => unknown,
];

const recipientsTask = (place: Place, field: HTMLElement, addresses: string[], left: () => number): Task => {
  const missing = (): string[] => {
    const there = recipientsIn(field, elementsOf(place));
    return addresses.filter((address) => !there.includes(address.toLowerCase()));
  };
  return [
    () => {
      if (missing()[0]) return null;
      return isUncommitted(field, elementsOf(place)) ? 'unsure' : 'done';
    },
    () => addRecipients(field, missing(), left),
  ];
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
  request: InsertRequest,
  places: FieldPlaces,
  doc = document,
): Promise<InsertResult> => {
  const [look, place] = find(doc, places, request.body, request.window);
  if (!place) return look as InsertRefusal;
  const left = clock(ALL);
  const forRecipients = clock(RECIPIENTS);
  const taskFor = (name: InsertField, field: HTMLElement): Task => {
    if (name === 'body') return bodyTask(doc, field, request.body, left);
    if (name === 'subject') return subjectTask(field, request.subject);
    return recipientsTask(place, field, request[name] as string[], forRecipients);
  };
  // An editor may draw no more than fits into its window: the letter goes to its start, or stands there.
  for (const at of outwards(place.body).slice(0, 3)) at.scrollTop = 0;
  await pause(DRAWN);
  const fields: FieldReport[] = [];
  const tasks: (Task | undefined)[] = [];
  for (const name of FIELDS) {
    const text = [request[name]].flat().join(', ');
    if (!text.trim()) continue;
    if (/cc/.test(name) && !place.fields.has(name)) await openField(doc, name as 'cc' | 'bcc', place, places);
    const field = place.fields.get(name);
    const task = field && taskFor(name, field);
    fields.push({ field: name, text, state: task ? await perform(task) : 'not found' });
    tasks.push(task);
  }
  // Every field is read again after the page had time to change its mind.
  await pause(ANSWER);
  // Typing ends with a key that goes up: older editors take that for the time to read their text, unless it is too soon after
  // another one. A plain field needs none, and a page that looks would see it.
  if (!isNative(place.body)) moveKey(place.body, 'keyup');
  fields.forEach((report, i) => {
    const isLetter = report.field === 'body';
    if (report.state === 'done') report.state = tasks[i]?.[0]() ?? (isLetter ? 'unsure' : 'refused');
    if (isLetter && report.state === 'unsure') globalThis.isUnread = true;
  });
  return { ...(look as Extract<LookResult, { ok: true }>), fields };
};
