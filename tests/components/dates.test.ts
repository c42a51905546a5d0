import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dateInWords, shortDate } from '../../components/ui/dates.ts';

const speak = (language: string) =>
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((() => language) as never);

afterEach(() => void vi.restoreAllMocks());

describe('a date in words', () => {
  it.each([
    ['en-GB', '7\u00a0Jan 2027', '7\u00a0January 2027'],
    ['de', '7.\u00a0Jan. 2027', '7.\u00a0Januar 2027'],
    ['ko', '2027년 1월\u00a07일', '2027년 1월\u00a07일'],
  ])('in %s breaks beside its year and nowhere else', (language, short, long) => {
    speak(language);
    expect(dateInWords('2027-01-07', 'short with year')).toBe(short);
    expect(dateInWords('2027-01-07', 'long')).toBe(long);
  });

  it('says the year only where it is another', () => {
    speak('en-GB');
    expect(shortDate('2026-11-29T08:00:00Z', '2026-01-01')).toBe('29\u00a0Nov');
    expect(shortDate('2027-11-29', '2026-01-01')).toBe('29\u00a0Nov 2027');
  });
});
