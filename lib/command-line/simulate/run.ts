import { BACK_OFF_SPREAD } from '../../follow/schedule.ts';
import type { Output } from '../read.ts';
import { LEVEL, MILLION, NIGHT, SITE, SMALL } from './scenarios.ts';
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

const HEAD = ['', 'checks', 'pages', 'looks', 'mean/s', 'peak/s', 'peak/mean', '304', 'GB', 'cached/s'];

function rowOf(scenario: Scenario): string[] {
  const load = simulate(scenario, scheduledWaits(), SEED);
  const { mean, peak } = peakOf(load, 1);
  const unchanged = load.checks - load.changed - load.failed;
  const millions = (count: number) => `${(count / 1e6).toFixed(1)} M`;
  return [
    scenario.name,
    millions(load.checks),
    millions(load.pages),
    millions(load.looks),
    mean.toFixed(1),
    peak.toFixed(1),
    (peak / mean).toFixed(2),
    `${((100 * unchanged) / load.checks).toFixed(0)} %`,
    (load.bytes / 1e9).toFixed(1),
    scenario.place === 'site' ? '-' : behindCache(load).toFixed(2),
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
 * @param site the same of a site without a catalogue
 */
export function promised(
  level: readonly number[],
  night: number,
  site: number,
): { kept: boolean; words: string } {
  const most = Math.max(...level);
  const kept = most <= LIMIT;
  const words = [
    `Promised of a catalogue, all requests counted: in the first ${level.length} weeks the busiest minute has at most ${LIMIT} times the mean.`,
    `${kept ? 'Kept' : 'NOT KEPT'}: it has ${most.toFixed(2)}. The index has the newest paper, so a page is asked for only by who missed more than one.`,
    `Not promised: a level week where everybody is off from 23 to 9. Who was off asks at the start, for an outcome must not wait: that`,
    `minute has ${night.toFixed(2)} times the mean, and no schedule can come below ${(24 / 14).toFixed(2)}, for all of a day is asked in 14 hours.`,
    `Not promised: a site without a catalogue. In the hours after each paper everybody asks for its page and file, too, for it must not`,
    `wait, either: the busiest minute has ${site.toFixed(2)} times the mean.`,
  ];
  return { kept, words: words.join('\n') };
}

/** `simulate`: what one origin sees of a million followers in a week, by the schedule of the extension. Gives the exit code. */
export function run(output: Output): number {
  const rows = [...LEVEL, NIGHT, SITE].map(rowOf);
  output.print(
    `${MILLION.toLocaleString('en-GB')} followers of one address for a week, by the extension's own schedule:\n`,
  );
  output.print(`${tableOf([HEAD, ...rows])}\n`);
  output.print(
    [
      `checks: of the index or list. pages: with new papers. looks: at pages of open cases, at most one a check. mean and peak (the busiest`,
      `minute): of all these. 304: checks answered with "not changed", ${SIZES.unchanged} bytes. cached: what is left to the origin behind a cache`,
      `with ${CACHE.places} places that keep the index for ${CACHE.minutes} minutes; pages never change and are kept for good. Whoever follows for the first`,
      `time, who is not counted here, asks for the newest fifty papers besides: at most as many pages, one a second.`,
      `After a failure the wait is spread over ${BACK_OFF_SPREAD} times itself; for a peak of ${LIMIT} times the mean an outage needs ${neededSpread()}.`,
      '',
    ].join('\n'),
  );
  const ratios = rows.map((row) => Number(row[HEAD.indexOf('peak/mean')]));
  const [night = 0, site = 0] = ratios.slice(LEVEL.length);
  const { kept, words } = promised(ratios.slice(0, LEVEL.length), night, site);
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
