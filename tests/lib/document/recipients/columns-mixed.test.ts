import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const minister = [
  'Minister of Justice',
  'Jane Fictional',
  'Calle Uno 12',
  'Lima',
  'Peru',
  'Fax: +51 1 555 0101',
  'Email: minister@minjus.example',
  'Salutation: Dear Minister',
];
const embassy = [
  'Embassy of Peru',
  'Ambassador John Invented',
  '1 Embassy Street',
  'London SW1X 1AA',
  'Phone: 020 7555 0100',
  'Email: embassy@peru.example',
  'Salutation: Your Excellency',
];
const police = [
  'Director General of Police',
  'Colonel Rex Nobody',
  'Avenida Dos 5',
  'Lima',
  'Fax: +51 1 555 0202',
  'Email: police@pnp.example',
];
const [one, other] = [
  ['Jane Fictional', 'Calle Uno 12', 'Lima', 'Email: a@first.example'],
  ['John Invented', 'Avenida Dos 5', 'Cusco', 'Email: b@second.example'],
];

type Column = string[] | undefined;

/** Two columns as a text layer gives them when it goes from line to line: each part on a line of its own, or both on one. */
function rows(a: Column = [], b: Column = []): [string, string][] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => [a[at] ?? '', b[at] ?? '']);
}
const below = (a: Column, b: Column) =>
  rows(a, b)
    .flat()
    .filter((part) => part !== '')
    .join('\n');
const beside = (a: Column, b: Column) =>
  rows(a, b)
    .map((row) => row.join(' ').trim())
    .join('\n');

function paper(addresses: string, label = 'PLEASE SEND APPEALS TO:') {
  const text = `UA: 12/24 Index: AMR 46/7000/2024 Peru Date: 3 March 2024

URGENT ACTION
TEACHER HELD

Teacher Mary Invented has been held since 28 February.

${label}
${addresses}

PLEASE SEND APPEALS BEFORE 14 April 2024
`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua;
}

/** For each recipient, whether what was read of it is told to be doubtful. */
function doubts(addresses: string, label?: string): boolean[] {
  const ua = paper(addresses, label);
  return (ua?.recipients ?? []).map((_, at) =>
    (ua?.evidence ?? [])
      .filter(({ field }) => field.startsWith(`recipients.${at}.`))
      .every(({ doubt }) => doubt !== null),
  );
}

const pairs: [string, Column, Column][] = [
  ['minister and embassy', minister, embassy],
  ['minister and police', minister, police],
  ['two names', one, other],
  ['no e-mail', minister.slice(0, 4), police.slice(0, 4)],
  ['one e-mail', minister, police.slice(0, 4)],
  ['head of state and embassy', ['President', ...minister.slice(1, 7)], embassy.slice(0, 1)],
  [
    'labels in another order',
    [...minister.slice(0, 2), ...minister.slice(5, 7)],
    [...police.slice(0, 2), ...police.slice(4, 6).toReversed()],
  ],
  [
    'in German',
    ['Minister der Justiz', 'Jana Erfunden', 'Fax: 00 555 0101'],
    ['Leiter der Polizei', 'Jon Niemand', 'Fax: 00 555 0102'],
  ],
];

describe('two columns that ran into each other', () => {
  it.each(pairs)('%s: are in doubt with both parts on a line', (_, a, b) => {
    expect(doubts(beside(a, b))).toEqual([true]);
  });

  it.each(pairs.slice(0, 5))('%s: are in doubt a part on a line', (_, a, b) => {
    expect(doubts(below(a, b))).toEqual([true]);
  });

  it.each([
    ['a name', one, other],
    ['an office', minister, police],
  ])('with headings of their own, and %s below, are in doubt', (_, a = [], b = []) => {
    expect(doubts(below(a, b), 'APPEALS TO:\nCOPIES TO:')).toEqual([true]);
  });

  it('leave no name that is of two', () => {
    expect(paper(beside(minister, police))?.recipients.map(({ name, title }) => [name, title])).toEqual([
      [null, null],
    ]);
  });

  it('are told of in a letter', () => {
    const letter = below(
      [
        'Dear Minister,',
        'I am writing about Mary Invented, who has been held',
        'without charge. Please release her.',
        'Yours sincerely,',
      ],
      ['Minister of Justice', 'Email: minister@minjus.example', 'Fax: +51 1 555 0101', ''],
    );
    const ua = paper(letter, 'MODEL LETTER');
    expect(ua?.evidence.find(({ field }) => field === 'letter.body')?.doubt).toMatch('columns');
  });
});

/** Addresses of one person or office each, in which something stands twice. */
const whole = [
  'Minister of Justice and Attorney General\nJane Fictional\nCalle Uno 12\nLima\nEmail: minister@minjus.example',
  'Minister of Justice\nMinistry of Justice\nJane Fictional\nCalle Uno 12\nEmail: minister@minjus.example',
  'Prime Minister and Minister of the Interior\nJane Fictional\nFax: +51 1 555 0101\nFax: +51 1 555 0102',
  'Ambassador John Invented\nEmbassy of Peru\n1 Embassy Street\nLondon SW1X 1AA\nEmail: embassy@peru.example',
  'Minister of Justice\nJane Fictional\nEmail: minister@minjus.example\nEmail: office@minjus.example',
  'Jane Fictional\nMinister of Justice\nCalle Uno 12\nEmail: minister@minjus.example\nEmail: minister.peru@mail.example',
  'Minister of Justice\nJane Fictional\nSalutation: Dear Minister\nTratamiento: Señora Ministra',
];

describe('an address', () => {
  it.each(whole)('%j is in no doubt', (addresses) => {
    const ua = paper(addresses);
    expect(ua?.recipients).toHaveLength(1);
    expect(ua?.evidence.some(({ doubt }) => doubt?.includes('columns'))).toBe(false);
  });
});
