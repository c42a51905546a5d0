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

/**
 * What was promised, and whether it is kept; then what was not, and why.
 * @param level the busiest minute by the mean, in each of the weeks that it is promised for
 * @param night the same where all are off at night
 */
export function promised(level: readonly number[], night: number): { kept: boolean; words: string } {
  const most = Math.max(...level);
  const kept = most <= LIMIT;
  const words = [
    `Promised: in the first ${level.length} weeks the busiest minute has at most ${LIMIT} times the mean. ${kept ? 'Kept' : 'NOT KEPT'}: it has ${most.toFixed(2)}.`,
    `Not promised: a level week where everybody is off from 23 to 9. Who was off asks at the start, for an outcome must not wait: that`,
    `minute has ${night.toFixed(2)} times the mean, and no schedule can come below ${(24 / 14).toFixed(2)}, for all of a day is asked in 14 hours.`,
  ];
  return { kept, words: words.join('\n') };
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
      '',
    ].join('\n'),
  );
  const ratios = rows.map((row) => Number(row[4]));
  const { kept, words } = promised(ratios.slice(0, LEVEL.length), ratios.at(-1) ?? 0);
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
