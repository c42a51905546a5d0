import { BORDERS } from '../fuzz/borders.ts';
import { fuzz } from '../fuzz/run.ts';
import { atMost, figure, type Line } from './table.ts';

/** Inputs of this run; `npm run fuzz` makes a million. */
const INPUTS = 20_000;
const MILLION = 1_000_000;

/** Inputs by chance on every border, each time others. */
export async function fuzzing(): Promise<Line[]> {
  const seed = Date.now() % MILLION;
  const before = process.cpuUsage();
  let inputs = 0;
  const broken: string[] = [];
  for (const border of BORDERS) {
    const outcome = await fuzz(border, seed, Math.ceil(INPUTS * border.share));
    inputs += outcome.inputs;
    if (outcome.broken) broken.push(`${border.name}, input ${outcome.broken.at}`);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return [
    {
      what: 'inputs by chance that break a rule',
      figure: figure(broken.length, 'inputs'),
      promised: atMost(broken.length, 0, 'inputs'),
      beside: [`${figure(inputs, 'inputs')} of seed ${seed}`, ...broken].join('; '),
    },
    {
      what: 'inputs by chance in a second of work',
      figure: figure(inputs / seconds, 'inputs'),
      beside: 'a short run: a longer one has more of its patterns ready',
    },
  ];
}
