import { describe, expect, it } from 'vitest';
import { firstRecipient } from '../../../components/connect/letters.ts';
import type { CaseData } from '../../../components/connect/services.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const embassy = madeRecipient({ name: null, title: 'Embassy of Ecuador', emails: ['embassy@ec.example'] });
const minister = madeRecipient();

const begun = (recipients: (typeof minister)[], countries: string[]): string | null | undefined => {
  const ua = foldCase('UA-76-2026', [madePaper('a', madeUa({ recipients }))], [], '2026-11-24');
  const caution = { all: false, countries, clear: [], answered: true };
  return firstRecipient({ ua, entries: [], caution } as unknown as CaseData)?.title;
};

describe('the recipient to begin with', () => {
  it('is the first who is addressed, and no embassy for somebody who has to be careful', () => {
    expect(begun([embassy, minister], [])).toBe('Embassy of Ecuador');
    expect(begun([embassy, minister], ['EC'])).toBe('Minister of the Interior');
    expect(begun([embassy, minister], ['LK'])).toBe('Embassy of Ecuador');
  });

  it('is an embassy where nobody else is addressed', () => {
    expect(begun([embassy], ['EC'])).toBe('Embassy of Ecuador');
    expect(begun([embassy, { ...minister, copiesOnly: true }], ['EC'])).toBe('Embassy of Ecuador');
  });
});
