/**
 * Inputs by chance on every border: `npm run fuzz -- [--seed N] [--inputs N] [--border NAME] [--from N]`. The same seed makes the same
 * inputs; `--inputs` is for all borders together, or for the one that is named. Ends with 1 at the first input that breaks a rule.
 */
import { parseArgs } from 'node:util';
import { BORDERS } from './borders.ts';
import { fuzz } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '1000000' },
    border: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const [seed, inputs, from] = [values.seed, values.inputs, values.from].map(Number) as [
  number,
  number,
  number,
];
const chosen = BORDERS.filter(({ name }) => values.border === undefined || name === values.border);
if (chosen.length === 0 || ![seed, inputs, from].every(Number.isInteger)) {
  console.error(`Borders: ${BORDERS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/** An input as it is written in code, but a long one not whole. */
const inShort = (text: string): string =>
  text.length <= 4_000
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, 2_000))} and so on, ${text.length.toLocaleString('en')} signs`;

const shares = chosen.reduce((sum, { share }) => sum + share, 0);
let total = 0;
for (const border of chosen) {
  const since = performance.now();
  const outcome = await fuzz(border, seed, Math.ceil((inputs * border.share) / shares), from);
  total += outcome.inputs;
  const seconds = (performance.now() - since) / 1000;
  console.log(
    `${border.name.padEnd(12)} ${outcome.inputs.toLocaleString('en').padStart(10)} inputs in ${seconds.toFixed(0).padStart(5)} s, the slowest ${outcome.slowest.toFixed(0)} ms (number ${outcome.slowestAt})`,
  );
  if (!outcome.broken) continue;
  const { at, why, text, shortest } = outcome.broken;
  console.error(`\nBroken by input ${at} of seed ${seed}: ${why}`);
  console.error(`The shortest that breaks it: ${inShort(shortest)}`);
  console.error(`The input: ${inShort(text)}`);
  console.error(`Again: npm run fuzz -- --border ${border.name} --seed ${seed} --from ${at} --inputs 1`);
  process.exit(1);
}
console.log(`${total.toLocaleString('en')} inputs of seed ${seed}, and no rule broken.`);
