import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

/** The deadline of a paper of 3 March 2024 that has such words, and what is doubtful about it. */
function deadlineOf(words: string, header = 'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024') {
  const text = `${header}

URGENT ACTION
TEACHER HELD

Teacher Mary Invented has been held since 28 February.

${words}
`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  const found = ua?.evidence.find(({ field }) => field === 'deadline');
  return { day: ua?.deadline, doubtful: found ? found.doubt !== null : null };
}

const none = { day: null, doubtful: null };

describe('the day until which to write', () => {
  it.each([
    '30 April 9999',
    '30 April 204',
    '30 April 20245',
    '30 April 20 24',
    '31 February 2024',
    '30 April 1924',
    'April 30, 9999',
    'further notice',
    'the end of April 2024',
    'April 2024',
  ])('is none in "until %s"', (words) => {
    expect(deadlineOf(`PLEASE SEND APPEALS UNTIL ${words}`)).toEqual(none);
  });

  it.each([
    ['30 April', '2024-04-30'],
    ['30 April 24', '2024-04-30'],
    ['12 February', '2025-02-12'],
    ['04/30/2024', '2024-04-30'],
    ['12 April - 3 May 2024', '2024-05-03'],
    ['12 April to 3 May 2024', '2024-05-03'],
  ])('in "until %s" is %s', (words, day) => {
    expect(deadlineOf(`PLEASE SEND APPEALS UNTIL ${words}`)).toEqual({ day, doubtful: false });
  });

  it.each([
    ['30 April 2004', '2004-04-30'],
    ['30 April 2042', '2042-04-30'],
    ['04/05/2024', '2024-05-04'],
  ])('is doubtful in "until %s"', (words, day) => {
    expect(deadlineOf(`PLEASE SEND APPEALS UNTIL ${words}`)).toEqual({ day, doubtful: true });
  });

  it('is sure in figures with slashes where a language has one order for them', () => {
    const text = `AU 12/24, AMR 51/7000/2024, 3 mars 2024

La professeure Marie Inventée est détenue depuis le 28 février dans une prison de la capitale.

ENVOYEZ VOS APPELS AVANT LE 04/05/2024`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.deadline).toBe('2024-05-04');
    expect(ua?.evidence.find(({ field }) => field === 'deadline')?.doubt).toBe(null);
  });

  it('ends a time that the header gives', () => {
    const text =
      'UA 110/23 I Tadschikistan I AI-Index: EUR 60/7500/2023 I 20.12.2023 bis 14.02.2024\n\nDie Journalistin Sara Erfunden wurde am 3. Dezember zu sieben Jahren Haft verurteilt.';
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.deadline).toBe('2024-02-14');
  });
});
