import { BACK_OFF_SPREAD } from '../../follow/schedule.ts';
import type { Output } from '../read.ts';
import { LEVEL, MILLION, NIGHT, SMALL } from './scenarios.ts';
import { type Load, peakOf, type Scenario, SIZES, simulate } from './simulate.ts';
import { scheduledWaits } from './waits.ts';

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

const HEAD = ['', 'checks', 'mean/s', 'peak/s', 'peak/mean', '304', 'GB', 'GB/paper', 'cached/s'];

function rowOf(scenario: Scenario): string[] {
  const load = simulate(scenario, scheduledWaits(), SEED);
  const { mean, peak } = peakOf(load, 1);
  const unchanged = load.requests - load.changed - load.failed;
  const papers = load.changed * (SIZES.index + SIZES.page);
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1);
  return [
    scenario.name,
    `${(load.requests / 1e6).toFixed(1)} M`,
    mean.toFixed(1),
    peak.toFixed(1),
    (peak / mean).toFixed(2),
    `${((100 * unchanged) / load.requests).toFixed(0)} %`,
    gigabytes(load.bytes),
    gigabytes(papers / scenario.published.length),
    behindCache(load).toFixed(2),
  ];
}

function tableOf(rows: readonly string[][]): string {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (words: string, at: number) =>
    at === 0 ? words.padEnd(widths[at] ?? 0) : words.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}

/** The smallest spread after a failure, as a multiple of the wait, at which an outage makes no peak above the limit. */
function neededSpread(): number {
  const outage = LEVEL.find((one) => one.outage) as Scenario;
  for (let spread = 0; spread < BACK_OFF_SPREAD; spread += 0.5) {
    const load = simulate(
      { ...outage, followers: SMALL.followers },
      scheduledWaits(spread / BACK_OFF_SPREAD),
      SEED,
    );
    const { mean, peak } = peakOf(load, SMALL.minutes);
    if (peak / mean <= LIMIT) return spread;
  }
  return BACK_OFF_SPREAD;
}

/** `simulate`: what one origin sees of a million followers in a week, by the schedule of the extension. Gives the exit code. */
export function run(output: Output): number {
  const rows = [...LEVEL, NIGHT].map(rowOf);
  output.print(
    `${MILLION.toLocaleString('en-GB')} followers of one address for a week, by the extension's own schedule:\n`,
  );
  output.print(`${tableOf([HEAD, ...rows])}\n`);
  output.print(
    [
      `peak: the busiest minute. 304: answered with "not changed", ${SIZES.unchanged} bytes. cached: what is left to the origin behind`,
      `a cache with ${CACHE.places} places that keep the index for ${CACHE.minutes} minutes; pages never change and are kept for good.`,
      `After a failure the wait is spread over ${BACK_OFF_SPREAD} times itself; for a peak of ${LIMIT} times the mean an outage needs ${neededSpread()}.`,
      'Who was off at night asks at the start: that morning peak is the people’s own, and 24/14 of the mean is the least it can be.',
    ].join('\n'),
  );
  const level = rows.slice(0, LEVEL.length).every((row) => Number(row[4]) <= LIMIT);
  if (!level) output.complain(`The busiest minute is above ${LIMIT} times the mean.`);
  return level ? 0 : 1;
}

if (import.meta.main) {
  process.exitCode = run({
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
