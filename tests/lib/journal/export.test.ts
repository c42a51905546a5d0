import { describe, expect, it } from 'vitest';
import { csvOf, exported, journalCsv, journalJson } from '../../../lib/journal/export.ts';
import { byMonth } from '../../../lib/journal/months.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { entries } from '../../support/invented.ts';

const cases = [
  { key: 'UA-52-2026', label: 'UA 52/26', title: 'Nurse, "released"', country: 'LK', closed: true },
];
const all: JournalEntry[] = [
  ...entries.toReversed(),
  {
    id: '3',
    caseKey: 'UA-1-2026',
    recipientKey: 'x',
    recipient: '=HYPERLINK("https://x.example")',
    channel: 'webmail',
    state: 'bounced',
    address: 'x@y.example',
    at: '2026-11-02T10:00:00Z',
  },
];

describe('the journal as it leaves', () => {
  it('is in the order of time, and names a case that is gone by its key', () => {
    const lines = exported(all, cases);
    expect(lines.map((line) => [line.case, line.state])).toEqual([
      ['UA 52/26', 'written'],
      ['UA 52/26', 'written'],
      ['UA-1-2026', 'bounced'],
    ]);
  });

  it('is a table whose cells are quoted where they need it, and are never formulas', () => {
    expect(journalCsv(exported(all, cases)).split('\r\n')).toEqual([
      'at,case,title,country,recipient,channel,state,address',
      '2026-09-04T10:00:00Z,UA 52/26,"Nurse, ""released""",LK,Minister of Justice,webmail,written,',
      '2026-10-01T10:00:00Z,UA 52/26,"Nurse, ""released""",LK,Prison Commissioner,form,written,',
      `2026-11-02T10:00:00Z,UA-1-2026,,,"'=HYPERLINK(""https://x.example"")",webmail,bounced,x@y.example`,
      '',
    ]);
    for (const bad of ['+1', '-1', '@a', '\tx', '\r=1', ' =1', '＝1', '|x', '%x'])
      expect(csvOf([[bad]]), bad).toMatch(/^"?'/);
    expect(csvOf([['a\nb', 'UA 1/26']])).toBe('"a\nb",UA 1/26\r\n');
  });

  it('is data that says what it is', () => {
    const file = JSON.parse(journalJson(exported(all, cases), '2026-11-23T10:00:00Z'));
    expect(file).toMatchObject({ format: 'appeal-drafter journal', version: 1 });
    expect(file.entries).toHaveLength(3);
  });
});

describe('byMonth', () => {
  it('counts letters and good ends, also of months without any', () => {
    const good = { ...all[0], id: '4', state: 'ended well', at: '2026-11-09T10:00:00Z' } as JournalEntry;
    expect(byMonth([...all, good], '2026-11-23', 3)).toEqual([
      { month: '2026-09', letters: 1, endedWell: 0 },
      { month: '2026-10', letters: 1, endedWell: 0 },
      { month: '2026-11', letters: 0, endedWell: 1 },
    ]);
    expect(byMonth([], '2026-01-23', 2).map(({ month }) => month)).toEqual(['2025-12', '2026-01']);
  });
});

it('finds a formula behind a long run of tabs', () => {
  // Looking back from each of them took minutes.
  const run = '\t'.repeat(200_000);
  expect(csvOf([[`a${run}=1`]]) === `a${run}'=1\r\n`).toBe(true);
});
