import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const body = `
URGENT ACTION
TEACHERS HELD

Teacher Mary Invented and teacher Luz Ejemplar have been held since 28 February.

PLEASE SEND APPEALS TO:
Minister of Justice
Jane Fictional
Email: minister@justice.example

PLEASE SEND APPEALS BEFORE 14 April 2024
`;

function read(header: string) {
  const raw = { text: `${header}\n${body}`, source: { way: 'paste' as const, url: null, title: null } };
  return readPapers(raw).map(({ reference, index, recipients }) => ({
    number: reference && `${reference.series} ${reference.number}/${reference.year}`,
    index,
    to: recipients.map(({ name }) => name),
  }));
}

const index = 'Index: AMR 51/7000/2024 USA\nDate: 3 March 2024';
const own = 'AMR 51/7000/2024';

/** Headers of papers on two cases. */
const pairs: [string, string][] = [
  [
    `Subject: UA 12/24 and EXTRA 5/24\n\nFurther information on UA 12/24 and EXTRA 5/24\n${index}`,
    'EXTRA 5/2024',
  ],
  [`Subject: Update on UA 12/24 and EXTRA 5/24\n\nUA: 12/24 ${index}`, 'EXTRA 5/2024'],
  [
    `Further information on UA 12/24, AMR 51/6100/2024, and EXTRA 5/24, AMR 51/6200/2024\n${own}\n3 March 2024`,
    'EXTRA 5/2024',
  ],
  [
    `Further information on UA 12/24 (AMR 51/6100/2024, 1 March 2024) and on EXTRA 5/24 (AMR 51/6200/2024)\n${index}`,
    'EXTRA 5/2024',
  ],
  [`UA 12/24 & 13/24 ${index}`, 'UA 13/2024'],
  [`UAs 12/24 and 13/24 ${index}`, 'UA 13/2024'],
  [`UA 12/24 / EXTRA 5/24\n${index}`, 'EXTRA 5/2024'],
];

describe('two numbers in one header', () => {
  it.each(pairs)('%j are of two cases', (header, second) => {
    const to = ['Jane Fictional'];
    expect(read(header)).toEqual([
      { number: 'UA 12/2024', index: own, to },
      { number: second, index: own, to },
    ]);
  });

  it.each([
    `UA 12/24 (formerly EXTRA 5/24) ${index}`,
    `UA 12/24 ${index}\nSee EXTRA 5/24`,
    `UA 12/24 ${index}\n\nThe teachers of UA 5/24 and 6/24 are free.`,
    `UA 12/24 and 5/3/24 ${index}`,
  ])('%j has one of its own', (header) => {
    expect(read(header).map(({ number }) => number)).toEqual(['UA 12/2024']);
    expect(read(header)[0]?.index).toBe(own);
  });
});
