import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function issuedOf(header: string) {
  const text = `${header}\n\nTEACHER HELD\n\nTeacher Mary Invented has been held since the end of winter without a charge.\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.issued;
}

describe('the day of issue', () => {
  it.each([
    'March 3, 2024 | UA 12/24 | Index number: EUR 49/7000/2024',
    'UA 12/24\n3 March 2024, AFR 64/7000/2024',
    'URGENT ACTION                 London, 3 March 2024\n\nUA 12/24    Fear for safety\nIndex: EUR 37/7000/2024',
  ])('is read in %j', (header) => {
    expect(issuedOf(header)).toBe('2024-03-03');
  });

  it('is none of an older paper that is named in brackets behind its number', () => {
    expect(issuedOf('Further information on UA 12/24 (3 March 2024, AFR 64/7000/2024)')).toBeNull();
  });

  it.each([
    'URGENT ACTION BULLETIN       3 March 2024\n\nSTOP ACTION on UA 12/24 - Fear of torture\n(issued January 29, 2024)',
    'URGENT ACTION                3 March 2024\n\nUpdate to UA 12/24 (issued 29 January 2024)',
    '3 March 2024\n\nFurther information on UA 12/24 - Fear for safety (issue date: 29 January 2024)',
  ])('is none that a bracket gives of the paper which is followed up (%s)', (header) => {
    expect(issuedOf(header)).toBe('2024-03-03');
  });

  it('may stand behind its label in a bracket', () => {
    expect(issuedOf('UA 12/24 (issued 3 March 2024)')).toBe('2024-03-03');
  });

  it.each(['Victory Kenya 3 March 2024', 'Good news | Kenya | 3 March 2024', 'Kenya, 3 March 2024'])(
    'stands among the tags above the title of a page (%s)',
    (tags) => {
      const text = `${tags}\n# Teacher freed\n\nTeacher Mary Invented was held since the end of winter without a charge (UA 12/24).\n\nNo further appeals are needed. Many thanks to all who sent appeals.\n\nUA 12/24 · Index: AFR 32/7000/2024`;
      expect(readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.issued).toBe(
        '2024-03-03',
      );
    },
  );

  it.each([
    ['Victory Kenya 3 March 2024', 'outcome'],
    ['News Kenya 3 March 2024', 'first'],
  ])('stands beside what the paper is (%s)', (tags, kind) => {
    const text = `${tags}\n# Teacher in court\n\nTeacher Mary Invented is held since the end of winter without a charge.\n\nPlease write to the authorities:\n- asking them to free her.\n\nUA 12/24 · Index: AFR 32/7000/2024`;
    expect(readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.kind).toBe(kind);
  });
});
