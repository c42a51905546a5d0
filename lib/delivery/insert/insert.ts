import { attribute, focusOn, isNative, outwards, pause } from './dom.ts';
import { writeAtStart } from './editable.ts';
import { locate, type Place } from './locate.ts';
import type { Paste } from './main-world.ts';
import { typeInto } from './native-field.ts';
import { alreadyThere, gapBefore, ownText, standsOnce } from './read-back.ts';
import { addRecipients, recipientsIn } from './recipients.ts';
import type {
  FieldPlaces,
  FieldState,
  InsertField,
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

const FIELDS = ['to', 'cc', 'subject', 'body'] as const;

const clock = (ms: number): (() => number) => {
  const end = performance.now() + ms;
  return () => end - performance.now();
};

/** The title that the window or form around the message shows. */
function titleOf(body: Element): string | null {
  for (const at of outwards(body)) {
    if (!at.matches('form, dialog, [role$=dialog], [role=form]')) continue;
    const heading = at.ownerDocument.getElementById(attribute(at, 'aria-labelledby'));
    const shown = heading ?? at.querySelector('legend, h1, h2, h3');
    const title = (attribute(at, 'aria-label') || shown?.textContent || '').trim();
    if (title) return title;
  }
  return null;
}

const targetOf = ({ location }: Document, { body, fields }: Place): InsertTarget => ({
  host: location.host || location.href,
  title: titleOf(body),
  fields: FIELDS.filter((field) => fields.has(field)),
  hasText: ownText(unquotedText(body)) !== '',
});

/** Says where a letter would go in `doc`, and why it cannot; changes nothing. */
export function lookAtPage(doc: Document, places: FieldPlaces = {}): LookResult {
  const located = locate(doc, places);
  return located.ok ? { ok: true, target: targetOf(doc, located.place) } : located;
}

/** How one field is filled. */
interface Task {
  /** Is it there, read from the page? */
  stands(): boolean;
  /** Is it there in some form, so that nothing must be added? */
  isThere(): boolean;
  write(): unknown;
}

function recipientsTask(place: Place, field: HTMLElement, addresses: string[], left: () => number): Task {
  const others = [...place.fields.values()].filter((one) => one !== field);
  const missing = (): string[] => {
    const there = recipientsIn(field, others);
    return addresses.filter((address) => !there.has(address.toLowerCase()));
  };
  const stands = (): boolean => missing().length === 0;
  return {
    stands,
    isThere: stands,
    write: () => addRecipients(field, missing(), left),
  };
}

function typeLine(field: HTMLElement, text: string): void {
  // A subject that somebody wrote stays.
  if (textOf(field).trim() !== '') return;
  if (isNative(field)) typeInto(field, text, 0);
  else {
    focusOn(field);
    field.ownerDocument.execCommand('insertText', false, text);
  }
}

function subjectTask(field: HTMLElement, text: string): Task {
  const stands = (): boolean => textOf(field).trim() === text.trim();
  return { stands, isThere: stands, write: () => typeLine(field, text) };
}

function bodyTask(doc: Document, field: HTMLElement, text: string, paste: Paste, left: () => number): Task {
  const write = (): unknown => {
    const letter = text + gapBefore(textOf(field));
    return isNative(field) ? typeInto(field, letter, 0) : writeAtStart(doc, field, letter, paste, left);
  };
  return {
    stands: () => field.isConnected && standsOnce(textOf(field), text),
    isThere: () => alreadyThere(textOf(field), text),
    write,
  };
}

async function perform({ isThere, stands, write }: Task): Promise<FieldState> {
  if (isThere()) return 'already there';
  await write();
  return stands() ? 'done' : 'refused';
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
  const forRecipients = clock(RECIPIENTS);
  const taskFor = (name: InsertField, field: HTMLElement): Task => {
    if (name === 'body') return bodyTask(doc, field, request.body, paste, left);
    if (name === 'subject') return subjectTask(field, request.subject);
    return recipientsTask(place, field, request[name], forRecipients);
  };
  const done: { field: InsertField; text: string; state: FieldState; stands?: () => boolean }[] = [];
  for (const name of FIELDS) {
    const wanted = [request[name]].flat().join(', ');
    if (!wanted.trim()) continue;
    const field = place.fields.get(name);
    const task = field && taskFor(name, field);
    const state = task ? await perform(task) : 'not found';
    done.push({ field: name, text: wanted, state, ...(task && { stands: task.stands }) });
  }
  // Every field is read again after the page had time to change its mind.
  await pause(Math.min(RESET, left()));
  const fields = done.map(({ field, text, state, stands }) => ({
    field,
    text,
    state: state === 'done' && !stands?.() ? ('refused' as const) : state,
  }));
  return { ok: true, target, fields };
}
