import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const recipients = (below: string) => {
  const text = `UA 12/26 Peru 3 March 2026\n\nThe teacher is held in the city, and nobody says why she was taken away in May.\n\n${below}`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.recipients.map(({ name, title, emails, salutation }) => [
    name,
    title,
    emails[0] ?? null,
    salutation,
  ]);
};

const ROE = ['Jane Roe', 'Minister of Justice', 'minister@state.example', null];
const BLOCK = 'Minister of Justice\nJane Roe\n1 Court Street, Lima\nEmail: minister@state.example\n';

describe('nobody who is written to is', () => {
  it.each([
    [
      'a question',
      `Send appeals to:\n\n${BLOCK}\nWhat happens to your letter?\nMany of those we write for are treated better, 1 in 3.\n`,
    ],
    [
      'the head of a list of earlier papers',
      `Send appeals to:\n\n${BLOCK}\nEarlier issues of this urgent action\nPart 1 of 3 March\n`,
    ],
    ['a link of the page', `Send appeals to:\n» Load the letter as a file\n» Load it as another\n\n${BLOCK}`],
    ['the end of a label', `TAKE ACTION: WRITE IN YOUR OWN WORDS OR USE THE LETTER\nBELOW\n\n${BLOCK}`],
  ])('%s', (_, below) => {
    expect(recipients(below)).toEqual([ROE]);
  });

  it('and somebody with an address by post alone is written to, whatever mark stands behind the name', () => {
    const text = 'Send appeals to:\n\nMinister of Justice Jane Roe;\n1 Court Street\nLima, Peru\n';
    expect(recipients(text)).toHaveLength(1);
  });

  it('the first row of a table, nor the greeting in its last column', () => {
    const table = `Send appeals to:\n\nSend to Post Email and fax Salutation\n\nMr Joe Madeup\nAttorney General\n\nCourt House, Parade Street\nLima, Peru\n\nag@state.example\nFax: +51 1 555 0171\n\nDear Attorney General\n\nMs Jane Roe\nDirector of Public Prosecutions\n\nGun House, Stone Road\nLima, Peru\n\ndpp@state.example\n\nDear Director\n`;
    expect(recipients(table)).toEqual([
      ['Mr Joe Madeup', 'Attorney General', 'ag@state.example', 'Dear Attorney General'],
      ['Ms Jane Roe', 'Director of Public Prosecutions', 'dpp@state.example', 'Dear Director'],
    ]);
  });
});
