import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const header = `UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024

URGENT ACTION
TEACHER HELD

Teacher Mary Invented has been held since 28 February.
`;

function recipientsOf(part: string, head = header) {
  const raw = { text: `${head}\n${part}\n`, source: { way: 'paste' as const, url: null, title: null } };
  return readPapers(raw).flatMap(({ recipients }) => recipients);
}

const minister =
  'APPEALS TO:\nMinister of Justice\nJane Fictional\n1 Court Street, Capital\nFax: +1 202 555 0101';

describe('lines beside an address', () => {
  it('are no part of it where they lead to a file', () => {
    const [one, ...others] = recipientsOf(
      'TAKE ACTION\n\n» Model letter (.docx)\n\nWarden\nJane Fictional\n1 Court Street, Capital\nEmail: warden@prison.example\n\nDear Warden,\n\nI ask you to let Mary Invented see her lawyer.\n\nYours sincerely,',
    );
    expect(one).toMatchObject({ name: 'Jane Fictional', post: '1 Court Street, Capital' });
    expect(others).toEqual([]);
  });

  it('are no recipient where they tell in brackets what to do', () => {
    const all = recipientsOf(`${minister}\n(if a voice answers, ask for the fax)\nSalutation: Dear Minister`);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ name: 'Jane Fictional', salutation: 'Dear Minister' });
  });

  it('are no recipient where the section signs', () => {
    const all = recipientsOf(
      `${minister}\n\nWith best wishes\nthe team of Amnesty International in Utopia\nTel.: 555 0134 11`,
    );
    expect(all.map(({ name }) => name)).toEqual(['Jane Fictional']);
  });
});

describe('who gets a copy', () => {
  it('may be a body with its place on one line', () => {
    const [, body] = recipientsOf(`${minister}\n\nCOPIES TO:\nDaily Example, PO Box 212, Capital`);
    expect(body).toMatchObject({ name: 'Daily Example', post: 'PO Box 212, Capital', copiesOnly: true });
  });

  it('may be an embassy behind words that join it', () => {
    const all = recipientsOf(
      `${minister}\n\nCOPIES TO:\nMinister of the Interior\nMr Joe Madeup\nFax: +1 202 555 0102\n\nas well as to the Embassy of Utopia, 3 Park Lane, London, fax 020 7946 0105`,
    );
    expect(all.map(({ fax }) => fax)).toEqual(['+1 202 555 0101', '+1 202 555 0102', '020 7946 0105']);
    expect(all[2]?.copiesOnly).toBe(true);
  });
});

describe('an office', () => {
  it('stands below a rank with a name', () => {
    const [one] = recipientsOf(
      'APPEALS TO:\nInspector General Jane Fictional\nChief of Police of Northern Utopia\n1 Court Street, Capital\nEmail: chief@police.example',
    );
    expect(one).toMatchObject({
      title: 'Chief of Police of Northern Utopia',
      post: '1 Court Street, Capital',
    });
  });

  it('stands above a rank with a name', () => {
    const [one] = recipientsOf(
      'APPEALS TO:\nMilitary Commander Area III/North\nMaj. Gen. Joe Madeup\n1 Court Street, Capital\nFax: +1 202 555 0101',
    );
    expect(one).toMatchObject({ name: 'Maj. Gen. Joe Madeup', title: 'Military Commander Area III/North' });
  });
});

describe('a label', () => {
  it('for how to greet, and for a mobile telephone, is known in Swedish', () => {
    const head =
      'UA 12/24 Index: AMR 51/7000/2024 USA Datum: 3 mars 2024\n\nLäraren Mary Invented har suttit i fängelse i huvudstaden sedan i februari.\n';
    const [one] = recipientsOf(
      'VÄDJANDEN TILL:\nGuvernör\nJane Fictional\nMobil: +1 202 555 0101\nTilltalsfras: Dear Governor',
      head,
    );
    expect(one).toMatchObject({ phones: ['+1 202 555 0101'], salutation: 'Dear Governor' });
  });
});
