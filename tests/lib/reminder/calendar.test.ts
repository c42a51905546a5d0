import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../lib/case/row.ts';
import { calendarOf } from '../../../lib/reminder/calendar.ts';
import { deadlinesFile } from '../../../lib/reminder/deadlines.ts';

const NOW = '2026-11-24T10:20:30.400Z';
const octets = (line: string) => new TextEncoder().encode(line).length;
/** What stands in a file, its lines made whole again as a calendar does it (RFC 5545, 3.1). */
const linesOf = (file: string): string[] =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
/** A text value as a calendar reads it (3.3.11). */
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
const titleIn = (file: string): string => {
  const line = linesOf(file).find((one) => one.startsWith('SUMMARY:')) ?? '';
  return unescaped(line.slice('SUMMARY:'.length));
};
const one = (title: string) => calendarOf([{ uid: 'abc', date: '2026-12-01', title }], NOW);

describe('a calendar file', () => {
  it('has one entry a day, all day long', () => {
    expect(linesOf(one('Reminder'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Deadlines//Calendar//EN',
      'BEGIN:VEVENT',
      'UID:abc',
      'DTSTAMP:20261124T102030Z',
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:Reminder',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('escapes what would end a value', () => {
    const title = 'Back\\slash; comma, and\nnew line: "quoted"';
    expect(one(title)).toContain('SUMMARY:Back\\\\slash\\; comma\\, and\\nnew line: "quoted"\r\n');
    expect(titleIn(one(title))).toBe(title);
  });

  it('breaks lines between characters, each of 75 octets at most', () => {
    const title = `${'é'.repeat(60)}${'😀'.repeat(40)}${'x'.repeat(80)}`;
    const file = one(title);
    expect(Math.max(...file.split('\r\n').map(octets))).toBe(75);
    expect(titleIn(file)).toBe(title);
  });

  it('keeps any title, and lets none of it out of its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const file = one(title);
        expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(linesOf(file)).toHaveLength(12);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      }),
    );
  });
});

describe('the deadlines', () => {
  const row = (patch: Partial<CaseRow>): CaseRow => ({
    key: 'UA-1-2026',
    label: 'UA 1/26',
    standing: 'open',
    headline: 'Two sisters, threatened',
    country: 'EC',
    people: ['Rosa Tanguila'],
    deadline: '2026-12-01',
    due: '2026-12-01',
    updateNumber: null,
    closedOn: null,
    recipients: 1,
    written: 1,
    draft: false,
    sample: false,
    ...patch,
  });
  const fileOf = (rows: CaseRow[], title: string | null = null, salt = 'salt') =>
    deadlinesFile(rows, '2026-11-24', NOW, { title, salt });
  const uidIn = (file: string) => linesOf(file).find((line) => line.startsWith('UID:'));

  it('are those of active cases, the last day with it', async () => {
    const rows = [
      row({}),
      row({ key: 'b', deadline: '2026-11-24' }),
      row({ key: 'c', deadline: '2026-11-23' }),
      row({ key: 'd', deadline: null }),
      row({ key: 'e', standing: 'closed' }),
      row({ key: 'f', standing: 'unsure' }),
      row({ key: 'g', sample: true }),
    ];
    const { text, count } = await fileOf(rows);
    expect(count).toBe(2);
    expect(text.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:20261124']);
  });

  it('are called by their case, or by a title that says nothing', async () => {
    expect(titleIn((await fileOf([row({})])).text)).toBe('UA 1/26: Two sisters, threatened');
    const { text } = await fileOf([row({})], 'Reminder');
    expect(titleIn(text)).toBe('Reminder');
    for (const told of ['UA', '1/26', 'sisters', 'Rosa', 'EC', 'Appeal', 'Amnesty'])
      expect(text.includes(told), told).toBe(false);
  });

  it('keep their name when the day changes, and it tells nothing without the salt', async () => {
    const before = uidIn((await fileOf([row({})])).text);
    const after = uidIn((await fileOf([row({ deadline: '2026-12-24', label: '' })])).text);
    expect(after).toBe(before);
    expect(uidIn((await fileOf([row({})], null, 'other')).text)).not.toBe(before);
    expect(uidIn((await fileOf([row({ key: 'UA-2-2026' })])).text)).not.toBe(before);
  });
});
