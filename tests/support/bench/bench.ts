/**
 * Measures what people would notice, and prints it as one table with what was promised beside. `npm run bench -- PART...` measures
 * those parts alone.
 */
import type { BrowserName } from '../driver.ts';
import { browsers, PROGRAMS } from '../programs.ts';
import { bytes } from './bytes.ts';
import { containers, memory } from './containers.ts';
import { folding, reading, readingHard } from './core.ts';
import { deskTasks } from './desk.ts';
import { editors } from './editors.ts';
import { erasing } from './erase.ts';
import { following } from './following.ts';
import { forms } from './forms.ts';
import { fuzzing } from './fuzzing.ts';
import { long } from './long.ts';
import { meanwhile } from './meanwhile.ts';
import { inserting, opening } from './popup.ts';
import { presses } from './presses.ts';
import { type Line, print } from './table.ts';

const MOST = 10_000;
const COUNTS = [10, 1000, MOST];

const wanted = process.argv.slice(2);

type Part = () => Line[] | Promise<Line[]>;

/** What each browser measures. */
const each = (measure: (browser: BrowserName) => Promise<Line[]>): Part => {
  return async () => {
    const lines: Line[] = [];
    for (const browser of browsers()) lines.push(...(await measure(browser)));
    return lines;
  };
};

/** What Chromium alone tells, where there is one. */
const inChromium = (measure: () => Promise<Line[]>): Part => {
  return async () => (browsers().includes('chromium') ? measure() : []);
};

const PARTS: Readonly<Record<string, Part>> = {
  reading: () => [...reading(), ...readingHard(), ...long()],
  containers,
  memory: () => [memory()],
  folding: async () => [await folding(MOST)],
  following,
  meanwhile: each(meanwhile),
  fuzzing: () => fuzzing(wanted.includes('fuzzing')),
  bytes,
  popup: each((browser) => opening(browser, COUNTS)),
  inserting: each(async (browser) => [await inserting(browser)]),
  erasing: each(erasing),
  presses: each(presses),
  editors: each(editors),
  desk: inChromium(() => deskTasks(MOST)),
  forms: inChromium(() => forms(PROGRAMS.chromium)),
};

const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const lines: Line[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`Measuring: ${name} ...`);
  lines.push(...(await measure()));
}
print(lines);
