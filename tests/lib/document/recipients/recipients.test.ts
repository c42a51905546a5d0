import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } });
}

/** A paper with such a part behind its first paragraph. */
const paper = (part: string) => `UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024

URGENT ACTION
TEACHER HELD

Teacher Mary Invented has been held since 28 February.

${part}
`;

function recipientsOf(part: string) {
  return read(paper(part)).flatMap((ua) => ua.recipients);
}

function emailsOf(part: string): string[] {
  return recipientsOf(part).flatMap(({ emails }) => emails);
}

const official = 'Minister of Justice\nJane Fictional\nEmail: minister@justice.example';
const copies = 'Copies to:\nEmbassy\nEmail: embassy@emb.example';

/** What may stand between the case and the address of the one who is written to. */
const leads = [
  '',
  'Letters go to',
  'Please be polite.',
  'Write a letter in your own words. Send it by 31 March 2024.',
  'Here is whom you may write to (in English):',
  'WHO TO CONTACT',
  '## Your letter',
];

/** Ways in which a group says where to tell it; its address is nobody's official. */
const own = [
  'Tell our group when you have written: group@letters.example',
  'Let us know: group@letters.example',
  'Please send copies of any replies you receive to group@letters.example',
  'Email us at:\ngroup@letters.example',
  'Questions? group@letters.example',
];

describe('whom to write to', () => {
  it.each(leads)('is found above a heading for copies behind %j', (lead) => {
    const found = recipientsOf(`${lead}\n\n${official}\n\n${copies}`);
    expect(found.map(({ name, emails, copiesOnly }) => ({ name, emails, copiesOnly }))).toEqual([
      { name: 'Jane Fictional', emails: ['minister@justice.example'], copiesOnly: false },
      { name: 'Embassy', emails: ['embassy@emb.example'], copiesOnly: true },
    ]);
  });

  it.each(own)('is not who says %j', (words) => {
    expect(emailsOf(`PLEASE SEND APPEALS TO:\n${official}\n\n${words}`)).toEqual([
      'minister@justice.example',
    ]);
    expect(emailsOf(`${official}\n\n${copies}\n\n${words}`)).toEqual([
      'minister@justice.example',
      'embassy@emb.example',
    ]);
  });

  it('is not who sent the mail', () => {
    const text = `From: A Group <group@letters.example>\nSubject: UA 12/24\n\n${paper(`${official}\n\nA Group\n1 Street\nEmail: group@letters.example`)}`;
    const found = read(text).flatMap((ua) => ua.recipients.flatMap(({ emails }) => emails));
    expect(found).toEqual(['minister@justice.example']);
  });

  it('is nobody in what is left of a broken address', () => {
    const found = recipientsOf(
      `PLEASE SEND APPEALS TO:\nMinister of Justice\nEmail: minister@\nSalutation: Dear Minister`,
    );
    expect(found.map(({ title, emails }) => ({ title, emails }))).toEqual([
      { title: 'Minister of Justice', emails: [] },
    ]);
  });

  it('is in doubt where an address was put together', () => {
    const [ua] = read(paper('APPEALS TO:\nMinister of Justice\nEmail: minister@justice-\ngov.example'));
    const doubts = ua?.evidence.filter(({ doubt }) => doubt !== null).map(({ field }) => field);
    expect(ua?.recipients[0]?.emails).toEqual(['minister@justice-gov.example']);
    expect(doubts).toEqual(['recipients.0.emails.0']);
  });

  it('keeps the first fax number and tells of the second', () => {
    const [ua] = read(paper('APPEALS TO:\nMinister of Justice\nFaxes: +90 312 555 0101; +90 312 555 0102'));
    expect(ua?.recipients[0]?.fax).toBe('+90 312 555 0101');
    expect(ua?.evidence.some(({ field, doubt }) => field === 'recipients.0.fax' && doubt !== null)).toBe(
      true,
    );
  });
});

/** Copies of a heading, and what it is in. */
const headings = [
  'Copies to:',
  'And please send copies of your letters to:',
  'With a copy to:',
  'cc:',
  'Per conoscenza:',
  'Com cópias para:',
  'Mit Kopie an:',
  'Une copie à :',
  'Con copia a:',
  'Z kopią do:',
  'Másolat:',
];

describe('a heading for copies', () => {
  it.each(headings)('%s', (heading) => {
    const words: Record<string, string> = {
      'Per conoscenza:':
        'La maestra Maria Inventata è detenuta dal 28 febbraio e la famiglia non può vederla.',
      'Com cópias para:':
        'A professora Maria Inventada está detida desde 28 de fevereiro e não pode ver a família.',
      'Mit Kopie an:':
        'Die Lehrerin Maria Erfunden ist seit dem 28. Februar in Haft und darf ihre Familie nicht sehen.',
      'Une copie à :':
        "L'institutrice Marie Inventée est détenue depuis le 28 février et ne peut pas voir sa famille.",
      'Con copia a:':
        'La maestra María Inventada está detenida desde el 28 de febrero y no puede ver a su familia.',
      'Z kopią do:':
        'Nauczycielka Maria Zmyślona jest w areszcie od 28 lutego i nie może się spotkać z rodziną.',
      'Másolat:': 'Kitalált Mária tanítónő február 28-a óta van őrizetben, és nem láthatja a családját.',
    };
    const text = `UA: 12/24 Index: AMR 51/7000/2024 USA\n\n${words[heading] ?? 'Mary Invented has been held since February and her family may not see her.'}\n\n${official}\n\n${heading}\nEmbassy\nEmail: embassy@emb.example\n`;
    const found = read(text).flatMap((ua) => ua.recipients);
    expect(found.map(({ copiesOnly }) => copiesOnly)).toEqual([false, true]);
  });
});

describe('two numbers', () => {
  const both =
    'Second update on UA 12/04 (AMR 51/001/2004, 1 March 2004) and UA 15/04 (AMR 51/002/2004, 2 March 2004)';
  const numbers = (text: string) => read(text).map(({ reference, issued }) => [reference?.number, issued]);

  it('of one paper are read from the whole of it, with a subject or without', () => {
    const rest = `\n\n19 May 2004\n\n${both} - Fear for safety\n\nMary Invented was threatened.\n`;
    const read = [
      [12, '2004-05-19'],
      [15, '2004-05-19'],
    ];
    expect(numbers(`URGENT ACTION UPDATE${rest}`)).toEqual(read);
    expect(numbers(`Subject: update to ua 12/04 and ua 15/04${rest}`)).toEqual(read);
    expect(numbers(`Subject: update to ua 12/04${rest}`)).toEqual(read);
  });

  it('of a subject are two papers when each has its own below', () => {
    const one = (number: number) =>
      `UA ${number}/04 Index: AMR 51/0${number}/2004 USA 3 May 2004\n\nMary Invented was threatened in May.\n\n`;
    const found = read(`Subject: ua 12/04 and ua 15/04\n\n${one(12)}${one(15)}`);
    expect(found.map(({ index }) => index)).toEqual(['AMR 51/012/2004', 'AMR 51/015/2004']);
  });
});
