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
});
