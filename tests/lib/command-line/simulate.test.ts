import { describe, expect, it } from 'vitest';
import { LIMIT, promised } from '../../../lib/command-line/simulate/run.ts';
import { LEVEL, NIGHT, SITE, SMALL } from '../../../lib/command-line/simulate/scenarios.ts';
import { chanceFrom, peakOf, type Scenario, simulate } from '../../../lib/command-line/simulate/simulate.ts';
import { STEPS, scheduledWaits } from '../../../lib/command-line/simulate/waits.ts';
import { afterAnswer, newState } from '../../../lib/follow/schedule.ts';

const waits = scheduledWaits();
const small = (scenario: Scenario, by = waits, seed = 7) =>
  simulate({ ...scenario, followers: SMALL.followers }, by, seed);
const ratio = (scenario: Scenario, by = waits, seed = 7) => {
  const { mean, peak } = peakOf(small(scenario, by, seed), SMALL.minutes);
  return peak / mean;
};

describe('a site that many follow', () => {
  it.each(LEVEL)('is asked evenly: $name', (scenario) => {
    for (const seed of [1, 2, 3]) expect(ratio(scenario, waits, seed)).toBeLessThanOrEqual(LIMIT);
  });

  it('would be asked by all at once after an outage, without the spread', () => {
    const outage = LEVEL.find((one) => one.outage) as Scenario;
    expect(ratio(outage, scheduledWaits(0.04))).toBeGreaterThan(1.8);
  });

  it('is asked by each who was off at night when they start, and that is counted', () => {
    expect(ratio(NIGHT)).toBeGreaterThan(24 / 14);
  });

  it('tells nothing new to nearly all: each paper goes to each once', () => {
    const [ordinary] = LEVEL as [Scenario];
    const load = small(ordinary);
    expect(load.changed).toBe(3 * SMALL.followers);
    expect(load.failed).toBe(0);
    expect(load.checks).toBeGreaterThan(25 * SMALL.followers);
    // The index has it, so nothing else is asked for.
    expect(load).toMatchObject({ requests: load.checks, pages: 0, looks: 0 });
  });

  it('that has no catalogue is asked for pages and files, too, and that is counted in every figure', () => {
    const load = small(SITE);
    expect(load.pages).toBe(3 * 2 * SMALL.followers);
    expect(load.looks).toBe(load.checks);
    expect(load.requests).toBe(load.checks + load.pages + load.looks);
    expect(load.perMinute.reduce((sum, count) => sum + count, 0)).toBe(load.requests);
    expect(ratio(SITE)).toBeGreaterThan(LIMIT);
  });

  it('is asked for a page by who has missed more than one paper', () => {
    const [ordinary] = LEVEL as [Scenario];
    const at = ordinary.published[0] ?? 0;
    const load = small({ ...ordinary, published: [at, at + 1, at + 2] });
    expect(load.pages).toBe(2 * SMALL.followers);
    expect(load.requests).toBe(load.checks + load.pages);
  });
});

describe('what is said of it', () => {
  it('names the promise with its number, and what is none', () => {
    const { kept, words } = promised([1.07, 1.24], 6.61, 1.8);
    expect(kept).toBe(true);
    expect(words).toContain('at most 1.3 times the mean.\nKept: it has 1.24.');
    expect(words).toMatch(/Not promised: a site .*\n.*1\.80 times the mean/);
    expect(words).toMatch(/Not promised: .*\n.*6\.61 times the mean.* below 1\.71/);
  });

  it('says so where it is not kept', () => {
    expect(promised([1.07, 1.31], 6.61, 1.8)).toMatchObject({ kept: false });
    expect(promised([1.07, 1.31], 6.61, 1.8).words).toContain('NOT KEPT: it has 1.31.');
  });
});

describe('a simulated week', () => {
  it('is the same for the same seed, and another for another', () => {
    const [ordinary] = LEVEL as [Scenario];
    expect(small(ordinary)).toEqual(small(ordinary));
    expect(small(ordinary, waits, 8)).not.toEqual(small(ordinary));
  });

  it('waits as the extension does, on any day', () => {
    const chance = chanceFrom(1);
    for (let count = 0; count < 500; count += 1) {
      const step = Math.floor(chance() * STEPS);
      const now = new Date(Math.floor(chance() * 4e12)).toISOString();
      const spread = (step + 0.5) / STEPS;
      let state = newState(now);
      const wait = () => Date.parse(state.next) - Date.parse(now);
      const good = { kind: 'same', fresh: null, etag: null, lastModified: null } as const;
      expect(Date.parse(afterAnswer(state, good, now, spread).next) - Date.parse(now)).toBe(waits.good[step]);
      for (const bad of waits.bad) {
        state = afterAnswer(state, { kind: 'trouble', why: 'server', retry: null }, now, spread);
        expect(wait()).toBe(bad[step]);
      }
    }
  });
});
