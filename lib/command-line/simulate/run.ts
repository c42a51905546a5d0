import { FIRST_PAPERS } from '../../follow/found.ts';
import { BACK_OFF_SPREAD, WAITS } from '../../follow/schedule.ts';
import type { Output } from '../read.ts';
import { BEGIN, LEVEL, MILLION, NIGHT, SITE, SMALL } from './scenarios.ts';
import { type Load, peakOf, type Scenario, SIZES, shareOn, simulate } from './simulate.ts';
import { scheduledWaits, type Waits } from './waits.ts';

const SEED = 20_261_124;
/** What the busiest minute may be of the mean. */
export const LIMIT = 1.3;
/** A content delivery network: places that ask the origin for themselves, each once in so many minutes. */
const CACHE = { places: 100, minutes: 5 };

/** Requests a second that a cache in front leaves to the origin: each place that was asked in the last minutes asks once. */
function behindCache({ perMinute }: Load): number {
  let asks = 0;
  for (let from = 0; from < perMinute.length; from += CACHE.minutes) {
    const part = perMinute.subarray(from, from + CACHE.minutes).reduce((sum, count) => sum + count, 0);
    asks += CACHE.places * (1 - Math.exp(-part / CACHE.places));
  }
  return asks / (perMinute.length * 60);
}

const HEAD = [
  '',
  'checks',
  'pages',
  'looks',
  'mean/s',
  'on/s',
  'peak/s',
  'peak/mean',
  'peak/on',
  '304',
  'GB',
  'cached/s',
];

/** A scenario as it came out: the busiest minute by the mean, and by that of the hours in which browsers run. */
interface Outcome {
  row: string[];
  byMean: number;
  byOn: number;
}

function outcomeOf(scenario: Scenario): Outcome {
  const load = simulate(scenario, scheduledWaits(), SEED);
  const { mean, peak } = peakOf(load, 1);
  const on = mean / shareOn(scenario);
  const unchanged = load.checks - load.changed - load.failed;
  const millions = (count: number) => `${(count / 1e6).toFixed(1)} M`;
  const row = [
    scenario.name,
    millions(load.checks),
    millions(load.pages),
    millions(load.looks),
    mean.toFixed(1),
    on.toFixed(1),
    peak.toFixed(1),
    (peak / mean).toFixed(2),
    (peak / on).toFixed(2),
    `${((100 * unchanged) / load.checks).toFixed(0)} %`,
    (load.bytes / 1e9).toFixed(1),
    scenario.place === 'site' ? '-' : behindCache(load).toFixed(2),
  ];
  return { row, byMean: peak / mean, byOn: peak / on };
}

function tableOf(rows: readonly string[][]): string {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (words: string, at: number) =>
    at === 0 ? words.padEnd(widths[at] ?? 0) : words.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The smallest of some shares at which the busiest part of a smaller week is at most the limit, by the hours in which browsers run. */
function needed(of: (share: number) => { scenario: Scenario; waits: Waits }): number | null {
  const enough = STEPS.find((share) => {
    const { scenario, waits } = of(share);
    const { mean, peak } = peakOf(
      simulate({ ...scenario, followers: SMALL.followers }, waits, SEED),
      SMALL.minutes,
    );
    return (peak / mean) * shareOn(scenario) <= LIMIT;
  });
  return enough ?? null;
}

const named = (all: readonly Scenario[], is: (one: Scenario) => unknown): Scenario =>
  all.find(is) as Scenario;

/** What is needed for that after an outage (as a multiple of the wait), after the start (in hours), and of a list (a share of people). */
function neededSpreads(): { outage: number; start: number; later: number } {
  const [outage, night] = [named(LEVEL, (one) => one.outage), named(NIGHT, () => true)];
  const list = named(SITE, (one) => one.published.length > 0 && !one.night);
  const all = (share: number | null, whole: number) => (share ?? Number.NaN) * whole;
  return {
    outage: all(
      needed((share) => ({ scenario: outage, waits: scheduledWaits(share) })),
      BACK_OFF_SPREAD,
    ),
    start: all(
      needed((share) => ({ scenario: night, waits: scheduledWaits(1, share) })),
      WAITS.catchUp / 3_600_000,
    ),
    later: all(
      needed((later) => ({ scenario: { ...list, later }, waits: scheduledWaits() })),
      100,
    ),
  };
}

/**
 * What was promised, and whether it is kept; then what was not, and why.
 * @param level the busiest minute by the mean, in each of the weeks in which browsers run all day
 * @param night the same by the mean of the hours in which browsers run, in each of the weeks in which they are off at night
 * @param nightByMean the greatest of these by the mean of all hours
 * @param site the greatest of a site without a catalogue, by the hours in which browsers run
 */
export function promised({
  level,
  night,
  nightByMean,
  site,
}: {
  level: readonly number[];
  night: readonly number[];
  nightByMean: number;
  site: number;
}): { kept: boolean; words: string } {
  const [most, mostOn] = [Math.max(...level), Math.max(...night)];
  const kept = most <= LIMIT && mostOn <= LIMIT;
  const words = [
    `Promised of a catalogue, all requests counted: the busiest minute has at most ${LIMIT} times the mean; where all are off at night, at`,
    `most ${LIMIT} times the mean of the hours in which browsers run.`,
    `${kept ? 'Kept' : 'NOT KEPT'}: it has ${most.toFixed(2)}, and ${mostOn.toFixed(2)} of the hours in which they run. The index has the newest paper, so a page is asked`,
    `for only by who missed more than one.`,
    `Not promised: ${LIMIT} times the mean of all hours where everybody is off in the same ones. That minute has up to ${nightByMean.toFixed(2)} times it: nobody`,
    `can ask while they are off, and what is asked in a day is asked in the others.`,
    `Not promised: a site without a catalogue. In the hours after each paper everybody asks for its page and file, too, for an outcome`,
    `must not wait: the busiest minute has ${site.toFixed(2)} times the mean of the hours in which browsers run.`,
  ];
  return { kept, words: words.join('\n') };
}

/** `simulate`: what one origin sees of a million followers in a week, by the schedule of the extension. Gives the exit code. */
export function run(output: Output): number {
  const [level, night, site, begin] = [LEVEL, NIGHT, SITE, BEGIN].map((all) => all.map(outcomeOf)) as [
    Outcome[],
    Outcome[],
    Outcome[],
    Outcome[],
  ];
  const rows = [...level, ...night, ...site, ...begin].map(({ row }) => row);
  output.print(
    `${MILLION.toLocaleString('en-GB')} followers of one address for a week, by the extension's own schedule:\n`,
  );
  output.print(`${tableOf([HEAD, ...rows])}\n`);
  const spreads = neededSpreads();
  output.print(
    [
      `checks: of the index or list. pages: with new papers. looks: at pages of open cases, at most one a check, and none where a paper is`,
      `read. mean and peak (the busiest minute): of all these; on: the mean of the hours in which browsers run. 304: checks answered with`,
      `"not changed", ${SIZES.unchanged} bytes. cached: what is left to the origin behind a cache with ${CACHE.places} places that keep the index for ${CACHE.minutes} minutes;`,
      `pages never change and are kept for good. Whoever begins to follow asks for the newest ${FIRST_PAPERS} papers besides, one request at a time;`,
      `that those who ask become more and more through such a week is no rush of the schedule.`,
      `After a failure the wait is spread over ${BACK_OFF_SPREAD} times itself; for a peak of ${LIMIT} times the mean an outage needs ${spreads.outage.toFixed(1)}.`,
      `What a browser missed while it was off is spread over ${WAITS.catchUp / 3_600_000} hours after its start, or asked for when the person looks; a night needs ${spreads.start.toFixed(1)}.`,
      `For a list ${spreads.later.toFixed(0)} % of all people would have to read each paper a check later than now. They do not.`,
      '',
    ].join('\n'),
  );
  const { kept, words } = promised({
    level: level.map(({ byMean }) => byMean),
    night: night.map(({ byOn }) => byOn),
    nightByMean: Math.max(...night.map(({ byMean }) => byMean)),
    site: Math.max(...site.map(({ byOn }) => byOn)),
  });
  if (kept) output.print(words);
  else output.complain(words);
  return kept ? 0 : 1;
}

if (import.meta.main) {
  process.exitCode = run({
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
