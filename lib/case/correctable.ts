import type { UaDocument } from '../document/schema.ts';
import { emailsIn } from '../text/addresses.ts';
import { referenceLabel } from './key.ts';
import { type KeyedRecipient, nthAdded, withKeys } from './recipient-key.ts';

/** What is done with a corrected text: the value that it stands for, or `undefined` when it stands for none. */
type Parse<T> = (text: string) => T | undefined;

const whole = (text: string): string => text.trim();
const orNull: Parse<string | null> = (text) => whole(text) || null;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(whole)
    .filter((line) => line !== '');

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const date: Parse<string | null> = (text) =>
  whole(text) === '' ? null : isDate(whole(text)) ? whole(text) : undefined;

const index: Parse<string | null> = (text) =>
  whole(text) === ''
    ? null
    : /^\p{Lu}{3} \d{2}\/\d{1,4}\/\d{4}$/u.test(whole(text))
      ? whole(text)
      : undefined;

const country: Parse<string | null> = (text) =>
  whole(text) === '' ? null : /^[A-Z]{2}$/.test(whole(text)) ? whole(text) : undefined;

const KINDS = ['first', 'update', 'outcome'] as const;
const kind: Parse<UaDocument['kind']> = (text) => KINDS.find((one) => one === text);

/** `UA 34/25`, with the year in two digits or four. */
const reference: Parse<UaDocument['reference']> = (text) => {
  const found = /^(\p{Lu}{2,6}) ?(\d{1,4})\/(\d{4}|\d{2})$/u.exec(whole(text));
  if (!found) return whole(text) === '' ? null : undefined;
  const [, series = '', number = '', year = ''] = found;
  // The network began in 1973.
  const century = year.length === 4 ? 0 : Number(year) >= 73 ? 1900 : 2000;
  return { series, number: Number(number), year: century + Number(year) };
};

const emails: Parse<string[]> = (text) => {
  const found = lines(text);
  return found.every((one) => emailsIn(one)[0]?.text === one) ? found : undefined;
};

const webAddress: Parse<string | null> = (text) =>
  whole(text) === ''
    ? null
    : /^https?:\/\/\S+$/.test(whole(text)) && URL.canParse(whole(text))
      ? whole(text)
      : undefined;

const PAPER: { [F in keyof UaDocument]?: Parse<UaDocument[F]> } = {
  kind,
  reference,
  index,
  country,
  issued: date,
  deadline: date,
  headline: orNull,
  people: lines,
};

/** What a recipient is to the letter: written to, sent a copy, or nobody to write to at all. */
const ROLES = ['to', 'copy', 'none'] as const;
export type RecipientRole = (typeof ROLES)[number];

const RECIPIENT: { [F in keyof KeyedRecipient]?: Parse<KeyedRecipient[F]> } & {
  role: Parse<RecipientRole>;
} = {
  role: (text) => ROLES.find((one) => one === text),
  name: orNull,
  title: orNull,
  emails,
  formUrl: webAddress,
  fax: orNull,
  post: orNull,
  salutation: orNull,
};

/** `recipients.KEY.name`, by the key that the recipient was read with. */
const ofRecipient = /^recipients\.(.+)\.(\w+)$/;

/** The field's name for the recipient with the key `key`. */
export const recipientField = (key: string, name: keyof KeyedRecipient | 'role'): string =>
  `recipients.${key}.${name}`;

/** A letter's text is corrected without its salutation; of a closing, whether it closes, without its sentence. */
const PARTS: Record<string, Parse<unknown>> = {
  'letter.body': whole,
  closing: (text) => (text === 'yes' || text === 'no' ? text === 'yes' : undefined),
};

/** Which recipient, by key, and what of it a field is; `null` for a field of the paper itself. */
export function recipientPart(field: string): { key: string; name: string } | null {
  const [, key, name] = ofRecipient.exec(field) ?? [];
  return key && name ? { key, name } : null;
}

/** How a corrected text of `field` is understood; nothing for a field that cannot be corrected. */
export function parserOf(field: string): Parse<unknown> | undefined {
  const name = recipientPart(field)?.name;
  const table: Record<string, Parse<unknown> | undefined> = name ? RECIPIENT : { ...PAPER, ...PARTS };
  return Object.hasOwn(table, name ?? field) ? table[name ?? field] : undefined;
}

/** True for a field that can be corrected and a text that fits it: empty for "there is none". */
export const fits = (field: string, value: string): boolean => parserOf(field)?.(value) !== undefined;

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';

/** One who was read and is not there was left out; one who was added is written to until the person says otherwise. */
function roleOf(recipient: KeyedRecipient | undefined, key: string): RecipientRole {
  if (recipient) return recipient.copiesOnly ? 'copy' : 'to';
  return nthAdded(key) === null ? 'none' : 'to';
}

/** The value that `field` has in a paper, as the text that a correction would give it; empty when there is none. */
export function textOf(ua: UaDocument, field: string): string {
  const part = recipientPart(field);
  const recipient = part ? withKeys(ua.recipients).find(({ key }) => key === part.key) : undefined;
  if (part?.name === 'role') return roleOf(recipient, part.key);
  if (part) return asText(recipient?.[part.name as keyof KeyedRecipient]);
  if (field === 'letter.body') return ua.letter?.body ?? '';
  if (field === 'reference') return ua.reference ? referenceLabel(ua.reference) : '';
  if (field === 'closing') return { true: 'yes', false: 'no', unsure: '' }[`${ua.closing.closes}`];
  return asText(ua[field as keyof UaDocument]);
}
