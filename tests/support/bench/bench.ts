/** Measures what people would notice, and prints it as one table. */
import { browsers, PROGRAMS } from '../programs.ts';
import { bytes } from './bytes.ts';
import { containers, memory } from './containers.ts';
import { folding, reading, readingHard } from './core.ts';
import { deskTasks } from './desk.ts';
import { following } from './following.ts';
import { forms } from './forms.ts';
import { inserting, opening } from './popup.ts';
import { type Line, print } from './table.ts';

const COUNTS = [10, 1000, 10_000];

const lines: Line[] = [
  ...reading(),
  ...readingHard(),
  ...(await containers()),
  memory(),
  await folding(10_000),
  ...following(),
  ...bytes(),
];
for (const browser of browsers()) {
  console.log(`Measuring in ${browser} ...`);
  lines.push(...(await opening(browser, COUNTS)));
  if (browser === 'chromium')
    lines.push(
      await inserting(browser),
      ...(await deskTasks(COUNTS.at(-1) ?? 0)),
      ...(await forms(PROGRAMS[browser])),
    );
}
print(lines);
