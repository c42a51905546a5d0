import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedLook, isLookDue, isWaitedFor, LOOKS } from '../../../lib/follow/look.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-24T10:00:00.000Z');
const iso = (at: number) => new Date(at).toISOString();
const day = (at: number) => iso(at).slice(0, 10);

/** Checks one after the other, and a deadline; gives the moments of the looks. */
function looksIn(gaps: readonly number[], deadline: string | null): number[] {
  let now = START;
  let last = START;
  const looks: number[] = [];
  for (const gap of gaps) {
    now += gap;
    if (!isLookDue(iso(last), deadline, iso(now))) continue;
    looks.push(now);
    last = now;
  }
  return looks;
}
const gaps = fc.array(fc.nat(3 * DAY), { maxLength: 80 });
const deadlines = fc.option(
  fc.integer({ min: -30, max: 60 }).map((days) => day(START + days * DAY)),
  { nil: null },
);

describe('a look at a page', () => {
  it('is a week after the last, two past the deadline, but for the one before it', () => {
    fc.assert(
      fc.property(gaps, deadlines, (passed, deadline) => {
        const looks = looksIn(passed, deadline);
        const near = deadline === null ? null : Date.parse(deadline) - LOOKS.before;
        for (const [index, at] of looks.entries()) {
          const before = looks[index - 1] ?? START;
          const isNear = near !== null && before < near && near <= at;
          const isPast = deadline !== null && at - Date.parse(deadline) > DAY;
          const apart = isPast ? LOOKS.apartPast : LOOKS.apart;
          if (!isNear) expect(at - before).toBeGreaterThanOrEqual(apart);
        }
      }),
    );
  });

  it('is never left out: with a check a day there is one in each eight days', () => {
    const looks = looksIn(Array(60).fill(DAY), null);
    expect(looks).toHaveLength(8);
    expect(looksIn(Array(60).fill(DAY), day(START - 2 * DAY))).toHaveLength(4);
  });

  it('that failed is made again a day later', () => {
    const at = failedLook(iso(START));
    expect(isLookDue(at, null, iso(START + DAY - 1))).toBe(false);
    expect(isLookDue(at, null, iso(START + DAY))).toBe(true);
  });

  it('is for as long as something is waited for', () => {
    expect(isWaitedFor(null, iso(START))).toBe(true);
    expect(isWaitedFor(day(START - 59 * DAY), iso(START))).toBe(true);
    expect(isWaitedFor(day(START - 62 * DAY), iso(START))).toBe(false);
  });
});
