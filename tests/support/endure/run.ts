/** `run.ts [--seed N] [--operations N] [--browser chromium|firefox]`: endures in each browser, and prints what came of it. */
import { parseArgs } from 'node:util';
import { browsers } from '../programs.ts';
import { endure } from './endure.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    operations: { type: 'string', default: '10000' },
    browser: { type: 'string' },
  },
});
const [seed, operations] = [Number(values.seed), Number(values.operations)];
if (!Number.isSafeInteger(seed) || !(operations > 0))
  throw new Error('--seed and --operations are whole numbers');
const chosen = browsers().filter((name) => name === (values.browser ?? name));
if (chosen.length === 0) throw new Error('there is no such browser here');

let failed = false;
for (const browser of chosen) {
  const began = performance.now();
  const { acknowledged, unanswered, kills, atOnce, looks, lost, half } = await endure({
    browser,
    seed,
    operations,
    tell: (line) => console.log(`${browser}: ${line}`),
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${browser}, seed ${seed}: ${acknowledged} operations acknowledged, ${unanswered} without an answer, ${seconds} s`,
  );
  console.log(
    `  ended: ${Object.entries(kills)
      .map(([kill, times]) => `${kill} ${times}`)
      .join(
        ', ',
      )}; all was locked and opened ${atOnce.locked} times, and erased ${atOnce.erased}; looked ${looks} times`,
  );
  console.log(`  lost ${lost.length}, half ${half.length}`);
  for (const line of [...lost, ...half]) console.log(`  ${line}`);
  failed ||= lost.length + half.length > 0;
}
process.exit(failed ? 1 : 0);
