/** Inputs that hang, or end the process that tries them, are told as any other that breaks a rule, and the next are tried. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { BAD_SEED, BORDERS } from '../support/fuzz/bad-borders.ts';
import { inputOf } from '../support/fuzz/run.ts';
import { watch } from '../support/fuzz/watch.ts';
import { root } from '../support/root.ts';

const borders = pathToFileURL(path.join(root, 'tests/support/fuzz/bad-borders.ts')).href;
const run = (name: string, inputs: number, limits: object = { work: 800 }, from = 0) =>
  watch({ seed: BAD_SEED, borders, limits, jobs: [{ border: name, inputs, from }] }).then(([one]) => one);

it('a loop without end is ended, told by its number, and what comes behind it is tried', async () => {
  const [hangs] = BORDERS as [(typeof BORDERS)[number]];
  const text = inputOf(hangs, hangs.seeds(), BAD_SEED, 3);
  expect(await run('hangs', 8)).toMatchObject({
    inputs: 8,
    broken: [{ at: 3, why: 'hang above two seconds', text, shortest: text }],
  });
});

it('an input that waits for what never comes is ended by the clock', async () => {
  expect(await run('waits', 5, { clock: 20_000 })).toMatchObject({
    inputs: 5,
    broken: [{ at: 2, why: 'hang above two seconds' }],
  });
});

it('an input that ends the process is told with what it ended with', async () => {
  expect(await run('crashes', 9)).toMatchObject({
    inputs: 9,
    broken: [{ at: 4, why: 'the process ended: 7' }],
  });
});

it('where only shorter ones hang the input itself is told', async () => {
  const seen = await run('hangs in short', 2, { work: 800 }, 2);
  expect(seen?.broken.map(({ why }) => why)).toEqual(['too long', 'too long']);
  expect(seen?.inputs).toBe(2);
});

it('an input that breaks a rule is followed by the next, but no more than five are told', async () => {
  expect(await run('breaks', 6)).toMatchObject({ inputs: 6, broken: [{ at: 1 }] });
  expect((await run('always', 90))?.broken.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
});

it('one border after the other is tried, and told when it is through', async () => {
  const told: string[] = [];
  const jobs = ['hangs', 'breaks'].map((border) => ({ border, inputs: 4, from: 0 }));
  await watch({
    seed: BAD_SEED,
    borders,
    jobs,
    limits: { work: 800 },
    tell: (one) => told.push(`${one.border} ${one.inputs} ${one.broken.map(({ at }) => at)}`),
  });
  expect(told).toEqual(['hangs 4 3', 'breaks 4 1']);
});
