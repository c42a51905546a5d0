/**
 * Inputs by chance on every border: `npm run fuzz -- [--seed N] [--inputs N] [--border NAME] [--from N]`. The same seed makes the same
 * inputs; `--inputs` is for all borders together, or for the one that is named. An input that breaks a rule, or at which it hangs, is told, and
 * the next are tried; after five of them the next border. Ends with 1 where there was one.
 */
import { parseArgs } from 'node:util';
import { BORDERS } from './borders.ts';
import { type Watched, watch } from './watch.ts';

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
let since = performance.now();

function tell({ border, inputs: tried, slowest, slowestAt, broken }: Watched): void {
  const seconds = (performance.now() - since) / 1000;
  since = performance.now();
  console.log(
    `${border.padEnd(12)} ${tried.toLocaleString('en').padStart(10)} inputs in ${seconds.toFixed(0).padStart(5)} s, the slowest ${slowest.toFixed(0)} ms (number ${slowestAt})`,
  );
  for (const { at, why, text, shortest } of broken) {
    console.error(`\nBroken by input ${at} of seed ${seed}: ${why}`);
    if (shortest !== text) console.error(`The shortest that breaks it: ${inShort(shortest)}`);
    console.error(`The input: ${inShort(text)}`);
    console.error(`Again: npm run fuzz -- --border ${border} --seed ${seed} --from ${at} --inputs 1\n`);
  }
}

const jobs = chosen.map(({ name, share }) => ({
  border: name,
  inputs: Math.ceil((inputs * share) / shares),
  from,
}));
const all = await watch({ seed, jobs, tell });
const total = all.reduce((sum, { inputs: tried }) => sum + tried, 0).toLocaleString('en');
const broken = all.flatMap((one) => one.broken).length;
console.log(
  `${total} inputs of seed ${seed}, and ${broken === 0 ? 'no rule broken' : `${broken} broke a rule`}.`,
);
process.exit(broken === 0 ? 0 : 1);
