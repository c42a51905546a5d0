import { attacksOn, made } from '../attacks/attacks.ts';
import { READERS } from '../attacks/readers.ts';
import { BORDERS } from '../fuzz/borders.ts';
import { watch } from '../fuzz/watch.ts';
import { atMost, figure, type Line } from './table.ts';

const MILLION = 1_000_000;
/** Inputs in the whole table: the million takes longer than all the rest of it. */
const FEW = 20_000;

/** No input may hold anything up for longer, in milliseconds of work. */
const LONGEST = 2_000;

/** How long the slowest of the attacks that were written takes. */
async function slowestAttack(): Promise<Line> {
  let [slowest, name, count] = [0, '', 0];
  for (const [border, read] of Object.entries(READERS))
    for (const attack of attacksOn(border)) {
      const input = made(attack.input);
      const before = process.cpuUsage();
      await read(input, { ...attack.given });
      const { user, system } = process.cpuUsage(before);
      count += 1;
      if (user + system > slowest * 1000)
        [slowest, name] = [(user + system) / 1000, `${border}: ${attack.name}`];
    }
  return {
    what: `the slowest of ${count} attacks`,
    figure: figure(slowest, 'ms'),
    promised: atMost(slowest, LONGEST, 'ms'),
    beside: name,
  };
}

/** Inputs by chance on every border, each time others: a million where this part alone is asked for. */
export async function fuzzing(asked: boolean): Promise<Line[]> {
  const most = asked ? MILLION : FEW;
  const seed = Date.now() % MILLION;
  const jobs = BORDERS.map(({ name, share }) => ({ border: name, inputs: Math.ceil(most * share), from: 0 }));
  const all = await watch({ seed, jobs });
  const inputs = all.reduce((sum, one) => sum + one.inputs, 0);
  const seconds = all.reduce((sum, one) => sum + one.work, 0) / 1000;
  const broken = all.flatMap((one) => one.broken.map(({ at }) => `${one.border}, input ${at}`));
  return [
    await slowestAttack(),
    {
      what: 'inputs by chance that break a rule',
      figure: figure(broken.length, 'inputs'),
      promised: atMost(broken.length, 0, 'inputs'),
      beside: [
        `${inputs.toLocaleString('en')} inputs of seed ${seed}`,
        ...(asked ? [] : ['the million: npm run bench -- fuzzing']),
        ...broken,
      ].join('; '),
    },
    {
      what: 'inputs by chance in a second of work',
      figure: figure(inputs / seconds, 'inputs'),
      ...(!asked && { beside: 'a short run: a longer one has more of its patterns ready' }),
    },
  ];
}
