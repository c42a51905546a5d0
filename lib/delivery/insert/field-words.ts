import type { InsertField } from './schema.ts';

/** The fields that are told by words; the body is told by its size. */
export type NamedField = Exclude<InsertField, 'body'>;

// How mail programs call these fields, in the languages that their users meet most.
const TO =
  /^(to|aa?n|[aà]|para|till?|do|komu|kime|către|кому|προς|宛先|收件人|받는 ?사람|إلى|الى|אל|(add |enter |to )*recipients?|(die )?empfänger|destinat\p{L}+|vastaanottajat?|címzett|alıcı)$/u;
const CC = /^((add )?cc( recipients?)?|[ck][oó]pi[aeo]?|másolat|копия|نسخة|抄送|참조)$/u;
const BCC = /^((add )?(bcc|cc[io])( recipients?)?|blindkopie|скрытая копия|密送|숨은참조)$/u;
const SUBJECT =
  /(?<!\p{L})(su(b?j|bi)\p{L}*|betreff|as?sunto|objet|oggetto|onderwerp|[eä]mne|aihe|temat|p[rř]edm[eě]t|konu|tárgy|тема|θέμα|件名|主题|主旨|제목|(ال)?موضوع|נושא)(?!\p{L})/u;
const SEARCH = /\b(suchen?|search|rechercher?|cerca|buscar?|zoek)\b|поиск|検索|搜索|بحث/i;

/** Parts of names that may stand beside one another without changing what the field is. */
const NEUTRAL =
  /^(to|b?cc|compos\w+|container|fields?|input|text|box|e?mail|msg|message|address(es)?|recipients?|form|header|control|chips?|list|zv)$/;

/** Is a field with these labels a search box? */
export const isSearch = (labels: string[]): boolean => SEARCH.test(`${labels}`);

/**
 * Which field of a message has these `labels` (as people read them) and technical `names`?
 * `null` when none says so: nothing is guessed, least of all the recipient.
 */
export const fieldCalled = (labels: string[], names: string[]): NamedField | null => {
  // Labels are compared in small letters, without marks.
  const said = labels.map((label) =>
    label
      .toLowerCase()
      .replace(/[\s*:：….()]+/g, ' ')
      .trim(),
  );
  // Technical names have parts: `composeSubject`, `compose-subject` and `compose:subject` are the same.
  const parts = names.map(
    (name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const phrases = [...said, ...parts.map((part) => part.join(' '))];
  if (phrases.some((phrase) => phrase.length <= 40 && SUBJECT.test(phrase))) return 'subject';
  // Of a technical name all other parts must be neutral.
  const is = (label: RegExp, part: RegExp): boolean =>
    said.some((one) => label.test(one)) ||
    parts.some((some) => some.some((one) => part.test(one)) && some.every((one) => NEUTRAL.test(one)));
  if (is(BCC, /bcc/)) return 'bcc';
  if (is(CC, /^cc$/)) return 'cc';
  return is(TO, /^(to|recipients?)$/) ? 'to' : null;
};
