import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaceMet, nextToWrite, paceStart } from '../../../lib/reminder/pace.ts';

const dayOf = (at: string) => at.slice(0, 10);
const written = (day: string) => ({ state: 'written' as const, at: `${day}T10:00:00.000Z` });

describe('a week or a month', () => {
  it('begins on a Monday, or with the first', () => {
    expect(paceStart('week', '2026-11-23')).toBe('2026-11-23');
    expect(paceStart('week', '2026-11-29')).toBe('2026-11-23');
    expect(paceStart('week', '2026-11-30')).toBe('2026-11-30');
    expect(paceStart('week', '2027-01-01')).toBe('2026-12-28');
    expect(paceStart('month', '2026-11-30')).toBe('2026-11-01');
    expect(paceStart('any', '2026-11-30')).toBe(null);
  });

  it('is one of seven days at most, that today is in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const today = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const start = paceStart('week', today) ?? '';
        const days = (Date.parse(today) - Date.parse(start)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
        expect(new Date(start).getUTCDay()).toBe(1);
      }),
    );
  });
});

describe('a pace', () => {
  it('is met by a letter of this week or month, and by nothing else', () => {
    const today = '2026-12-02';
    expect(isPaceMet([written('2026-11-30')], 'week', today, dayOf)).toBe(true);
    expect(isPaceMet([written('2026-11-29')], 'week', today, dayOf)).toBe(false);
    expect(isPaceMet([written('2026-11-30')], 'month', today, dayOf)).toBe(false);
    expect(isPaceMet([written('2026-12-01')], 'month', today, dayOf)).toBe(true);
    expect(isPaceMet([{ ...written('2026-12-01'), state: 'opened' }], 'week', today, dayOf)).toBe(false);
    expect(isPaceMet([written('2026-12-03')], 'week', today, dayOf)).toBe(false);
    expect(isPaceMet([written('2026-12-01')], 'any', today, dayOf)).toBe(false);
  });

  it('goes by the day where the person is', () => {
    const inSeoul = () => '2026-11-30';
    expect(isPaceMet([written('2026-11-29')], 'week', '2026-11-30', inSeoul)).toBe(true);
  });
});

describe('the case to write for next', () => {
  it('is the first for which nothing was written, and no sample', () => {
    const row = (key: string, written: number, sample = false) => ({ key, written, sample });
    expect(nextToWrite([row('a', 1), row('b', 0, true), row('c', 0), row('d', 0)])?.key).toBe('c');
    expect(nextToWrite([row('a', 2)])).toBe(null);
  });
});
