import { describe, expect, it } from 'vitest';
import { LIMIT, promised } from '../../../lib/command-line/simulate/run.ts';
import { BEGIN, LEVEL, NIGHT, SITE, SMALL } from '../../../lib/command-line/simulate/scenarios.ts';
import {
  chanceFrom,
  peakOf,
  type Scenario,
  shareOn,
  simulate,
} from '../../../lib/command-line/simulate/simulate.ts';
import { NOT_MISSED, STEPS, scheduledWaits } from '../../../lib/command-line/simulate/waits.ts';
import { afterAnswer, caughtUp, newState } from '../../../lib/follow/schedule.ts';

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

  it.each(NIGHT)('is asked evenly in the hours in which browsers run: $name', (scenario) => {
    for (const seed of [1, 2, 3]) {
      const byMean = ratio(scenario, waits, seed);
      expect(byMean * shareOn(scenario)).toBeLessThanOrEqual(LIMIT);
      // Nobody can ask at night.
      expect(byMean).toBeGreaterThan(1 / shareOn(scenario));
    }
  });

  it('would be asked by all who were off at night when they start, without the spread', () => {
    const [night] = NIGHT as [Scenario];
    expect(ratio(night, scheduledWaits(1, 0)) * shareOn(night)).toBeGreaterThan(3);
  });

  it.each(BEGIN)('is asked for the newest papers by each who begins to follow: $name', (scenario) => {
    const load = small(scenario);
    const each = scenario.place === 'site' ? 100 : 49;
    expect(load.pages).toBeGreaterThanOrEqual(each * SMALL.followers);
    expect(load.perMinute.reduce((sum, count) => sum + count, 0)).toBe(load.requests);
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
    const site = SITE.find(({ published, night }) => published.length > 0 && !night) as Scenario;
    const load = small(site);
    expect(load.pages).toBe(3 * 2 * SMALL.followers);
    // Whoever reads a paper looks at no page besides.
    expect(load.looks).toBe(load.checks - load.changed);
    expect(load.requests).toBe(load.checks + load.pages + load.looks);
    expect(load.perMinute.reduce((sum, count) => sum + count, 0)).toBe(load.requests);
    expect(ratio(site)).toBeGreaterThan(LIMIT);
    // Were some of them to read it later, it would not.
    expect(ratio({ ...site, later: 0.5 })).toBeLessThanOrEqual(LIMIT);
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
    const { kept, words } = promised({
      level: [1.07, 1.24],
      night: [1.1, 1.16],
      nightByMean: 2.1,
      site: 1.5,
    });
    expect(kept).toBe(true);
    expect(words).toContain('at most 1.3 times the mean;');
    expect(words).toContain('Kept: it has 1.24, and 1.16 of the hours in which they run.');
    expect(words).toMatch(/Not promised: .*off in the same ones\. That minute has up to 2\.10 times/);
    expect(words).toMatch(/Not promised: a site .*\n.*1\.50 times the mean/);
  });

  it('says so where it is not kept', () => {
    const rest = { nightByMean: 2, site: 1.5 };
    const missed = promised({ level: [1.07, 1.31], night: [1.1], ...rest });
    expect(missed).toMatchObject({ kept: false });
    expect(missed.words).toContain('NOT KEPT: it has 1.31');
    expect(promised({ level: [1.1], night: [1.31], ...rest }).kept).toBe(false);
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
      const late = new Date(Date.parse(now) + NOT_MISSED + 1).toISOString();
      expect(Date.parse(caughtUp(state, late, spread).next) - Date.parse(late)).toBe(waits.missed[step]);
      for (const bad of waits.bad) {
        state = afterAnswer(state, { kind: 'trouble', why: 'server', retry: null }, now, spread);
        expect(wait()).toBe(bad[step]);
      }
    }
  });
});
