import type { Letter, UaDocument } from '../document/schema.ts';
import { emailsIn } from '../text/addresses.ts';
import { copyKey } from './order.ts';
import { type KeyedRecipient, withKeys } from './recipient-key.ts';
import type { Correction, Paper } from './schema.ts';

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
  country,
  issued: date,
  deadline: date,
  headline: orNull,
  people: lines,
};

const RECIPIENT: { [F in keyof KeyedRecipient]?: Parse<KeyedRecipient[F]> } = {
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
export const recipientField = (key: string, name: keyof KeyedRecipient): string =>
  `recipients.${key}.${name}`;

const parserOf = (field: string): Parse<unknown> | undefined => {
  if (field === 'letter.body') return whole;
  const [, , name] = ofRecipient.exec(field) ?? [];
  const table: Record<string, Parse<unknown> | undefined> = name ? RECIPIENT : PAPER;
  const key = name ?? field;
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

/** True for a field that can be corrected and a text that fits it: empty for "there is none". */
export const fits = (field: string, value: string): boolean => parserOf(field)?.(value) !== undefined;

const noLetter: Letter = { salutation: null, body: '', signOff: null };

function corrected(ua: UaDocument, { field, value }: Correction): UaDocument {
  const now = parserOf(field)?.(value);
  if (now === undefined) return ua;
  if (field === 'letter.body')
    return { ...ua, letter: now === '' ? null : { ...(ua.letter ?? noLetter), body: value.trim() } };
  const [, key, name] = ofRecipient.exec(field) ?? [];
  if (!key || !name) return { ...ua, [field]: now };
  const recipients = withKeys(ua.recipients).map((one) => (one.key === key ? { ...one, [name]: now } : one));
  return { ...ua, recipients };
}

const MISSING = ['reference', 'country', 'issued', 'deadline', 'letter'] as const;

/** What was missing and has been supplied is missing no longer. */
const stillMissing = (ua: UaDocument): string[] =>
  ua.missing.filter((name) => MISSING.every((one) => one !== name || ua[one] === null));

/** What was read from a paper, with the person's corrections over it. Recipients keep the key that they were read with. */
export function withCorrections(ua: UaDocument, corrections: Correction[]): UaDocument {
  if (corrections.length === 0) return ua;
  const all = corrections.reduce(corrected, { ...ua, recipients: withKeys(ua.recipients) });
  return { ...all, missing: stillMissing(all) };
}

/** True for a correction of a recipient that the paper, as it is read now, does not name. */
export function isLost(ua: UaDocument, { field }: Correction): boolean {
  const [, key] = ofRecipient.exec(field) ?? [];
  return key !== undefined && !withKeys(ua.recipients).some((one) => one.key === key);
}

/** Later ones last, so that they stand. */
const byMoment = (a: Correction, b: Correction): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The corrections of a paper, also those that were made on another copy of it; of one field the latest. */
export function correctionsOf(paper: Paper, papers: Paper[], corrections: Correction[]): Correction[] {
  const copies = papers.filter((one) => copyKey(one) === copyKey(paper)).map(({ id }) => id);
  const mine = corrections.filter(({ paperId }) => paperId === paper.id || copies.includes(paperId));
  return [...new Map(mine.toSorted(byMoment).map((one) => [one.field, one])).values()];
}

/** Papers as they are to be folded: as read, with the person's corrections. */
export const correctedPapers = (papers: Paper[], corrections: Correction[]): Paper[] =>
  papers.map((paper) => ({
    ...paper,
    ua: withCorrections(paper.ua, correctionsOf(paper, papers, corrections)),
  }));
