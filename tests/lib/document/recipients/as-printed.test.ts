import { expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const recipients = (below: string) => {
  const text = `UA 12/26 Peru 3 March 2026\n\nThe teacher is held in the city, and nobody says why she was taken away in May.\n\nSend appeals to:\n\n${below}`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.recipients.map(({ name, title, emails, post }) => [name, title, emails.join(), post]);
};

it('takes columns apart that tabs make, however many', () => {
  const text =
    'Chief Minister\t\tInspector General of Police\nMr Shah Madeup\t\t\tDr Imti Invented\nMinister’s House\t\t\tPolice Office\nLima, Peru\t\t\t\tLima, Peru\nEmail: cm@kp.example\t\tEmail: igp@police.example\n';
  expect(recipients(text)).toEqual([
    ['Mr Shah Madeup', 'Chief Minister', 'cm@kp.example', 'Minister’s House\nLima, Peru'],
    ['Dr Imti Invented', 'Inspector General of Police', 'igp@police.example', 'Police Office\nLima, Peru'],
  ]);
});

it('leaves out a line that only honours', () => {
  expect(
    recipients('Hans Excellens\nPresident Nadhim Madeup\nPresident House\nLima\nPeru\n')?.[0]?.slice(0, 2),
  ).toEqual(['Nadhim Madeup', 'President']);
});

it('takes semicolons for ends of lines', () => {
  expect(
    recipients(
      'Prosecutor General\nAbdu Madeup; Prosecutor’s Office; 66 Court Street;\n7000 Lima, PERU\nEmail: office@state.example\n',
    ),
  ).toEqual([
    [
      'Abdu Madeup',
      'Prosecutor General',
      'office@state.example',
      'Prosecutor’s Office; 66 Court Street\n7000 Lima, PERU',
    ],
  ]);
});

it.each(['Share: Facebook · X · WhatsApp', 'Podziel się', 'Jaa Facebookissa | Twiittaa | Tulosta'])(
  'ends an address before what shares the page: %s',
  (share) => {
    const text = `Minister of Justice\nJane Roe\n1 Court Street, Lima\nEmail: minister@state.example\n${share}\nHelp our work: 10 € · 30 €, account 4711\n`;
    expect(recipients(text)).toEqual([
      ['Jane Roe', 'Minister of Justice', 'minister@state.example', '1 Court Street, Lima'],
    ]);
  },
);

it.each([
  'cc High Commissioner for Fiji\n31 Placeholder Street, Wellington 6011\nEmail: info@mission.example\n',
  'And a copy to the Commissioner General of Prison Services\nP.O. Box 5166, Mbabane\nEmail: info@mission.example\n',
])('knows who gets a copy by the line of their office: %s', (copy) => {
  const text = `UA 12/26 Peru 3 March 2026\n\nThe teacher is held in the city.\n\nWrite before 28 May 2026 to\n\nMinister of Justice\nJane Roe\n1 Court Street, Lima\nEmail: minister@state.example\n\n${copy}`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(ua?.recipients.map(({ copiesOnly, emails }) => [copiesOnly, emails.join()])).toEqual([
    [false, 'minister@state.example'],
    [true, 'info@mission.example'],
  ]);
  expect(ua?.recipients[1]?.title).toMatch(/^(?:High|Commissioner)/);
});

it('reads a greeting in brackets over the end of its line, and no second number for a place', () => {
  const text =
    'UA 12/26 Peru 3 March 2026\n\nThe teacher is held in the city.\n\nSend appeals to:\n\nProsecutor General\nMara Madeup\nCourt Street 8\nLima, PERU\n(Salutation: Dear Prosecutor General / Sehr geehrter\nHerr Generalstaatsanwalt)\nFax: +51 1 555 6292\n     +51 1 555 5020\nEmail: gp@state.example\n';
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(
    ua?.recipients.map(({ name, salutation, post, emails }) => [name, salutation, post, emails]),
  ).toEqual([
    [
      'Mara Madeup',
      'Dear Prosecutor General / Sehr geehrter Herr Generalstaatsanwalt',
      'Court Street 8\nLima, PERU',
      ['gp@state.example'],
    ],
  ]);
});
