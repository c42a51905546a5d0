import { afterEach, describe, expect, it, vi } from 'vitest';
import { minuteOfDay, today } from '../../../lib/browser/today.ts';
import { daysBetween } from '../../../lib/case/days.ts';

const own = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

const at = (moment: string, zone: string) => {
  process.env.TZ = zone;
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  return { day: today(), minute: minuteOfDay() };
};

describe('the day where the person is', () => {
  it.each([
    ['2026-11-29T10:30:00Z', 'Pacific/Kiritimati', '2026-11-30', 30],
    ['2026-11-29T10:30:00Z', 'Pacific/Pago_Pago', '2026-11-28', 1410],
    ['2026-11-29T10:30:00Z', 'Asia/Kathmandu', '2026-11-29', 975],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01', 30],
    ['2027-01-01T01:30:00Z', 'America/New_York', '2026-12-31', 1230],
  ])('%s is, in %s, %s', (moment, zone, day, minute) => {
    expect(at(moment, zone)).toEqual({ day, minute });
  });

  it.each([
    ['the hour that is left out', 'Europe/Berlin', '2026-03-29T00:59:00Z', '2026-03-29T01:01:00Z'],
    ['the hour that is twice', 'Europe/Berlin', '2026-10-25T00:59:00Z', '2026-10-25T01:01:00Z'],
    ['a change at midnight', 'America/Santiago', '2026-09-06T03:59:00Z', '2026-09-06T04:01:00Z'],
  ])('does not turn back over %s', (_, zone, before, after) => {
    const [one, other] = [at(before, zone), at(after, zone)];
    expect(daysBetween(one.day, other.day)).toBeGreaterThanOrEqual(0);
    expect(daysBetween(one.day, other.day)).toBeLessThanOrEqual(1);
  });

  it('is left of a deadline as the person counts it, over a change of the clock too', () => {
    const { day } = at('2026-10-24T22:30:00Z', 'Europe/Berlin');
    expect(day).toBe('2026-10-25');
    expect(daysBetween(day, '2026-10-26')).toBe(1);
  });
});
