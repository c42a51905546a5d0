import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../../lib/follow/answer.ts';
import {
  afterAnswer,
  begun,
  brokenOff,
  caughtUp,
  dueAmong,
  hastened,
  isDue,
  LONGEST_WAIT,
  newState,
  nextDue,
  pressableAt,
  settled,
  WAITS,
} from '../../../lib/follow/schedule.ts';
import { type FollowState, followStateSchema, troubleSchema } from '../../../lib/follow/schema.ts';

const START = Date.parse('2026-11-02T10:00:00.000Z');
const YEAR = 366 * 24 * 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

const seconds = fc.option(fc.oneof(fc.nat(100_000), fc.nat(4_000_000_000)), { nil: null });
const words = fc.option(fc.constantFrom('"a"', 'W/"b"'), { nil: null });
const good = fc.record({
  kind: fc.constantFrom('same' as const, 'body' as const),
  fresh: seconds,
  etag: words,
  lastModified: words,
});
const trouble = fc.record({
  kind: fc.constant('trouble' as const),
  why: fc.constantFrom(...troubleSchema.options),
  retry: seconds,
});
const meaning: fc.Arbitrary<Meaning> = fc.oneof(good, trouble);
/** 0 to 1, 1 left out. */
const spread = fc.double({ min: 0, max: 0.999_999, noNaN: true });

/** What happens to a follow, one after the other: time goes by (or the clock is set), and it is looked at. */
const step = fc.record({
  passed: fc.oneof(fc.nat(3_600_000), fc.nat(30 * 24 * 3_600_000)),
  meaning,
  spread,
  /** The background ends before the answer is noted. */
  dies: fc.boolean(),
  press: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Ask {
  at: number;
  pressed: boolean;
  /** What the one before asked to wait, in milliseconds. */
  asked: number;
}

/** By the clock and by what was missed, as it is before each look. */
const broughtUp = (state: FollowState, now: string, by: number): FollowState =>
  caughtUp(settled(state, now, by), now, by);

/** Lets the steps happen to one follow; gives each request, by the true time. */
function live(steps: readonly Step[]): { asks: Ask[]; state: FollowState; now: number } {
  let now = START;
  let state = newState(iso(now));
  let asked = 0;
  const asks: Ask[] = [];
  for (const one of steps) {
    now += one.passed;
    state = broughtUp(state, iso(now), one.spread);
    const due = isDue(state, iso(now));
    if (!due && !(one.press && pressableAt(state, iso(now)) === null)) continue;
    asks.push({ at: now, pressed: !due, asked });
    state = begun(state, iso(now), one.spread);
    if (one.dies) asked = 0;
    else {
      state = afterAnswer(state, one.meaning, iso(now), one.spread);
      asked =
        one.meaning.kind === 'trouble' ? Math.min((one.meaning.retry ?? 0) * 1000, WAITS.longestRetry) : 0;
    }
  }
  return { asks, state, now };
}

const many = fc.array(step, { maxLength: 60 });

const ownZone = process.env.TZ;
const inZone = <T>(zone: string, work: () => T): T => {
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  }
};
/** Far from one another, by halves of an hour, and with a summer time that begins or ends within the time that the steps take. */
const ZONES = [
  'UTC',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

describe('a follow', () => {
  it('is asked for at the same moments wherever the person is, and on whichever day the hour changes there', () => {
    fc.assert(
      fc.property(many, fc.constantFrom(...ZONES), (steps, zone) => {
        expect(inZone(zone, () => live(steps))).toEqual(inZone('UTC', () => live(steps)));
      }),
    );
  });

  it('is never asked for sooner than the site allows, by itself or by a press', () => {
    fc.assert(
      fc.property(many, (steps) => {
        const { asks } = live(steps);
        for (const [index, { at, pressed, asked }] of asks.entries()) {
          const gap = at - (asks[index - 1]?.at ?? -YEAR);
          expect(gap).toBeGreaterThanOrEqual(asked);
          expect(gap).toBeGreaterThanOrEqual(pressed ? WAITS.press : WAITS.unnoted);
        }
      }),
    );
  });

  it('is not asked for by itself again within the interval after it answered well', () => {
    fc.assert(
      fc.property(good, spread, fc.nat(WAITS.interval - 1), (answer, by, passed) => {
        const state = afterAnswer(newState(iso(START)), answer, iso(START), by);
        expect(isDue(state, iso(START + passed))).toBe(false);
        const fresh = Math.min((answer.fresh ?? 0) * 1000, WAITS.freshest);
        if (fresh > passed) expect(isDue(state, iso(START + passed))).toBe(false);
      }),
    );
  });

  it('is never starved: whatever came before, it is due within the longest wait, and asked for when that is looked at again', () => {
    fc.assert(
      fc.property(many, spread, (steps, by) => {
        const { state, now } = live(steps);
        const later = iso(now + LONGEST_WAIT + 1);
        expect(isDue(settled(state, later, by), later)).toBe(true);
        const latest = iso(now + LONGEST_WAIT + 1 + WAITS.catchUp);
        const missed = broughtUp(state, later, by);
        // What is little late is asked for there and then; what was put off, when it is looked at again.
        if (!isDue(missed, later)) expect(isDue(broughtUp(missed, latest, by), latest)).toBe(true);
      }),
    );
  });

  it('that became due while nothing ran is put off once, by no more than it waits at least anyway', () => {
    fc.assert(
      fc.property(many, spread, spread, fc.nat(5 * YEAR), (steps, by, other, slept) => {
        const { state, now } = live(steps);
        const start = now + slept;
        const missed = broughtUp(state, iso(start), by);
        const due = isDue(settled(state, iso(start), by), iso(start));
        if (due) expect(Date.parse(missed.next)).toBeLessThanOrEqual(start + WAITS.catchUp);
        // Put off already, it is asked for at the next start, however late that is.
        if (missed.putOff) {
          const again = iso(start + WAITS.catchUp + slept);
          expect(isDue(broughtUp(missed, again, other), again)).toBe(true);
          expect(isDue(hastened(missed, iso(start)), iso(start))).toBe(true);
          expect(begun(missed, iso(start), by).putOff).toBe(false);
        } else expect(hastened(missed, iso(start))).toBe(missed);
      }),
    );
  });

  it('that is asked for a little late is not put off, for the background was busy', () => {
    const state = newState(iso(START));
    expect(caughtUp(state, iso(START + WAITS.late), 0.5)).toBe(state);
    const missed = caughtUp(state, iso(START + WAITS.late + 1), 0.5);
    expect(Date.parse(missed.next)).toBe(START + WAITS.late + 1 + WAITS.catchUp / 2);
    expect(missed.checkedAt).toBe(state.checkedAt);
  });

  it('whose site wanted to be left alone is late only after that', () => {
    const busy = { kind: 'trouble', why: 'busy', retry: 36_000 } as const;
    const state = { ...afterAnswer(newState(iso(START)), busy, iso(START), 0), next: iso(START) };
    expect(caughtUp(state, iso(START + 36_000_000), 0.5)).toBe(state);
  });

  it('makes no burst after a sleep: each is asked for once, however long that was and however often it is looked', () => {
    const lives = fc.array(many, { minLength: 1, maxLength: 4 });
    const looks = fc.array(fc.nat(WAITS.interval - 1), { maxLength: 8 });
    fc.assert(
      fc.property(
        lives,
        fc.integer({ min: 0, max: 5 * YEAR }),
        looks,
        good,
        spread,
        (all, slept, later, answer, by) => {
          const lived = all.map(live);
          const awake = Math.max(...lived.map(({ now }) => now)) + slept;
          const follows = lived.map(({ state }, id) => ({ id, state }));
          const asks: number[] = [];
          // An alarm for each look comes late, all at once, or one after the other.
          for (const at of [0, 0, ...later.toSorted((one, other) => one - other)].map((one) => awake + one)) {
            const now = iso(at);
            for (const follow of follows) follow.state = settled(follow.state, now, by);
            for (const follow of dueAmong(follows, now)) {
              asks.push(follow.id);
              follow.state = afterAnswer(begun(follow.state, now, by), answer, now, by);
            }
          }
          expect(asks.toSorted()).toEqual([...new Set(asks)].toSorted());
          if (slept > LONGEST_WAIT) expect(new Set(asks).size).toBe(follows.length);
        },
      ),
    );
  });

  it('waits longer with each failure, up to a day, and at once as before when it answers again', () => {
    let state = newState(iso(START));
    const waits: number[] = [];
    for (let failures = 0; failures < 8; failures += 1) {
      state = afterAnswer(state, { kind: 'trouble', why: 'server', retry: null }, iso(START), 0);
      waits.push((Date.parse(state.next) - START) / 3_600_000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
    expect(state).toMatchObject({ failures: 8, failing: { since: iso(START), why: 'server' } });
    const well = { kind: 'same', fresh: null, etag: null, lastModified: null } as const;
    const again = afterAnswer(state, well, iso(START), 0);
    expect(again).toMatchObject({ failures: 0, failing: null, checkedAt: iso(START) });
    expect(Date.parse(again.next) - START).toBe(WAITS.interval);
  });

  it('whose answer never comes to be noted is asked for less and less, and that is told', () => {
    let state = newState(iso(START));
    let now = START;
    const waits: number[] = [];
    const told: (string | null)[] = [];
    for (let times = 0; times < 9; times += 1) {
      state = begun(state, iso(now), 0);
      waits.push((Date.parse(state.next) - now) / 60_000);
      told.push(state.failing?.why ?? null);
      now = Date.parse(state.next);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect(told.slice(0, 4)).toEqual([null, null, 'failed', 'failed']);
    expect(Date.parse(state.failing?.since ?? '')).toBe(START + 15 * 60_000);
    const well = { kind: 'same', fresh: null, etag: null, lastModified: null } as const;
    const again = begun(afterAnswer(state, well, iso(now), 0), iso(now), 0);
    expect(again.failing).toBe(null);
    expect(Date.parse(again.next) - now).toBe(WAITS.unnoted);
  });

  it('that the person breaks off each time has not failed', () => {
    let state = newState(iso(START));
    for (let times = 0; times < 5; times += 1)
      state = brokenOff(begun(state, iso(START + times * WAITS.press), 0));
    expect(begun(state, iso(START + YEAR), 0).failing).toBe(null);
  });

  it('says since when it fails, not since the last failure', () => {
    const busy = { kind: 'trouble', why: 'busy', retry: 60 } as const;
    const first = afterAnswer(newState(iso(START)), busy, iso(START), 0);
    const second = afterAnswer(first, { ...busy, why: 'server' }, iso(START + YEAR), 0);
    expect(second.failing).toEqual({ since: iso(START), why: 'server' });
  });

  it('keeps the marks of an answer that says the same without them, and none of a body without them', () => {
    const marked = { kind: 'body', fresh: null, etag: '"a"', lastModified: 'Mon' } as const;
    const state = afterAnswer(newState(iso(START)), marked, iso(START), 0);
    const bare = { fresh: null, etag: null, lastModified: null };
    expect(afterAnswer(state, { kind: 'same', ...bare }, iso(START), 0)).toMatchObject({ etag: '"a"' });
    expect(afterAnswer(state, { kind: 'body', ...bare }, iso(START), 0)).toMatchObject({ etag: null });
  });

  it('is a row that can be stored, whatever happened to it', () => {
    fc.assert(
      fc.property(many, (steps) => {
        expect(followStateSchema.safeParse(live(steps).state).success).toBe(true);
      }),
    );
  });
});

describe('when the clock is set', () => {
  const jump = fc.integer({ min: -5 * YEAR, max: 5 * YEAR });

  it('back: it is not asked for in a burst, and not starved', () => {
    fc.assert(
      fc.property(many, jump, spread, (steps, by, chance) => {
        const { state, now } = live(steps);
        const at = iso(now + by);
        const anew = settled(state, at, chance);
        // It is settled once: looking at it again does not put it off again.
        expect(settled(anew, at, chance)).toBe(anew);
        const soon = iso(now + by + 1000);
        expect(settled(anew, soon, chance)).toBe(anew);
        const latest = iso(now + by + LONGEST_WAIT + 1);
        expect(isDue(settled(anew, latest, chance), latest)).toBe(true);
        if (by < 0 && anew !== state) expect(isDue(anew, at)).toBe(false);
      }),
    );
  });

  it('back by less than was waited: what the site asked for is still waited for', () => {
    const busy = { kind: 'trouble', why: 'busy', retry: 36_000 } as const;
    const state = afterAnswer(begun(newState(iso(START)), iso(START), 0), busy, iso(START), 0);
    const earlier = iso(START - YEAR);
    const anew = settled(state, earlier, 0);
    expect(pressableAt(anew, iso(START - YEAR + 35_999_000))).not.toBe(null);
    expect(isDue(anew, iso(START - YEAR + 36_000_000))).toBe(true);
  });
});

describe('several follows', () => {
  it('are woken for when the first is due', () => {
    fc.assert(
      fc.property(fc.array(many, { minLength: 1, maxLength: 5 }), (lives) => {
        const states = lives.map((steps) => live(steps).state);
        const now = iso(START);
        const at = nextDue(states, now) ?? '';
        expect(at >= now).toBe(true);
        expect(states.some((state) => isDue(state, at))).toBe(true);
      }),
    );
    expect(nextDue([], iso(START))).toBe(null);
  });

  it('come in the order in which they became due', () => {
    const state = (next: number) => ({ state: { ...newState(iso(START)), next: iso(START + next) } });
    const [late, early, not] = [state(20), state(10), state(100)];
    expect(dueAmong([late, early, not], iso(START + 50))).toEqual([early, late]);
  });
});
