import type { InsertField } from './schema.ts';

/** The fields that are told by words; the body is told by its size. */
export type NamedField = Exclude<InsertField, 'body'>;

// How mail programs call these fields, in the languages that their users meet most.
const TO = /^(to|aa?n|[aà]|para|till?|do|кому|宛先|إلى|(to )?recipients?|empfänger|destinat\p{L}+)$/iu;
const CC = /^(cc( recipients?)?|[ck][oó]pi[aeo]?|копия|نسخة|抄送|참조)$/iu;
const BCC = /^((bcc|cc[io])( recipients?)?|blindkopie)$/iu;
const SUBJECT =
  /(?<!\p{L})(su(b?j|bi)\p{L}*|betreff|as?sunto|objet|oggetto|onderwerp|[eä]mne|temat|件名|(ال)?موضوع)(?!\p{L})/iu;
const SEARCH = /\b(suchen?|search|rechercher?|cerca|buscar?|zoek)\b|поиск|検索|搜索|بحث/i;

/** Parts of names that may stand beside one another without changing what the field is. */
const NEUTRAL =
  /^(to|b?cc|compos\w+|fields?|input|e?mail|msg|message|address(es)?|recipients?|form|control|chips?|zv)$/i;

/** Is a field with these labels a search box? */
export const isSearch = (labels: string[]): boolean => SEARCH.test(`${labels}`);

/**
 * Which field of a message has these `labels` (as people read them) and technical `names`?
 * `null` when none says so: nothing is guessed, least of all the recipient.
 */
export const fieldCalled = (labels: string[], names: string[]): NamedField | null => {
  // Labels are compared without marks.
  const said = labels.map((label) => label.replace(/[\s*:：….()]+/g, ' ').trim());
  // Technical names have parts: `composeSubject`, `compose-subject` and `compose:subject` are the same.
  const parts = names.map((name): string[] => name.match(/[A-Z]?[a-z]+|\p{L}+/gu) ?? []);
  const phrases = [...said, ...parts.map((part) => part.join(' '))];
  if (phrases.some((phrase) => phrase.length <= 40 && SUBJECT.test(phrase))) return 'subject';
  // Of a technical name all other parts must be neutral.
  const is = (label: RegExp, part: RegExp): boolean =>
    said.some((one) => label.test(one)) ||
    parts.some((some) => some.some((one) => part.test(one)) && some.every((one) => NEUTRAL.test(one)));
  if (is(BCC, /bcc/i)) return 'bcc';
  if (is(CC, /^cc$/i)) return 'cc';
  return is(TO, /^(to|recipients?)$/i) ? 'to' : null;
};
