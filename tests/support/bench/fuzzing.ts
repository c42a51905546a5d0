import { BORDERS } from '../fuzz/borders.ts';
import { fuzz } from '../fuzz/run.ts';
import { atMost, figure, type Line } from './table.ts';

/** Inputs of this run; `npm run fuzz` makes a million. */
const INPUTS = 20_000;
const MILLION = 1_000_000;
/** Minutes that a million may take. */
const LONGEST = 15;

/** Inputs by chance on every border, each time others. */
export async function fuzzing(): Promise<Line[]> {
  const seed = Date.now() % MILLION;
  const since = performance.now();
  let inputs = 0;
  const broken: string[] = [];
  for (const border of BORDERS) {
    const outcome = await fuzz(border, seed, Math.ceil(INPUTS * border.share));
    inputs += outcome.inputs;
    if (outcome.broken) broken.push(`${border.name}, input ${outcome.broken.at}`);
  }
  const seconds = (performance.now() - since) / 1000;
  const minutes = (seconds / inputs) * (MILLION / 60);
  return [
    {
      what: 'inputs by chance that break a rule',
      figure: figure(broken.length, 'inputs'),
      promised: atMost(broken.length, 0, 'inputs'),
      beside: [`${figure(inputs, 'inputs')} of seed ${seed}`, ...broken].join('; '),
    },
    {
      what: 'a million inputs by chance',
      figure: figure(minutes, 'minutes'),
      promised: atMost(minutes, LONGEST, 'minutes'),
      beside: `${figure(inputs / seconds, 'inputs')} in a second`,
    },
  ];
}
