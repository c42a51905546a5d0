/** A brief run of what `npm run fuzz` does at length, always with the same inputs. */
import { beforeAll, describe, expect, it } from 'vitest';
import { BORDERS } from '../support/fuzz/borders.ts';
import { shortened } from '../support/fuzz/mutate.ts';
import { fuzz, inputOf } from '../support/fuzz/run.ts';
import { type Watched, watch } from '../support/fuzz/watch.ts';

const SEED = 20_261_129;
/** Where an input costs more there are fewer. */
const FEW: Record<string, number> = {
  pdf: 5,
  form: 40,
  paper: 60,
  page: 40,
  'e-mail': 40,
  address: 80,
  feed: 80,
  'read-page': 60,
  insert: 60,
};

describe('inputs by chance', () => {
  it('get each border its share', () => {
    expect(BORDERS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  const jobs = BORDERS.map(({ name }) => ({ border: name, inputs: FEW[name] ?? 150, from: 0 }));
  let all: Watched[] = [];
  beforeAll(async () => {
    all = await watch({ seed: SEED, jobs });
  });

  it.each(jobs)('break no rule: $border', ({ border, inputs }) => {
    const outcome = all.find((one) => one.border === border);
    expect(outcome?.broken).toEqual([]);
    expect(outcome?.inputs).toBe(inputs);
  });

  it('are the same again for the same seed, and others for another', () => {
    const [border] = BORDERS as [(typeof BORDERS)[number]];
    const seeds = border.seeds();
    expect(inputOf(border, seeds, 7, 3)).toBe(inputOf(border, seeds, 7, 3));
    expect(inputOf(border, seeds, 7, 3)).not.toBe(inputOf(border, seeds, 8, 3));
  });

  it('are short, but for a few that grow: what takes time by the square of its length shows then', () => {
    const [border] = BORDERS as [(typeof BORDERS)[number]];
    const seeds = border.seeds();
    const lengths = Array.from({ length: 2_000 }, (_, at) => inputOf(border, seeds, 7, at).length);
    const long = lengths.filter((length) => length > 900);
    expect(Math.max(...lengths)).toBeGreaterThan(100_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(201_000);
    expect([long.length > 2, long.length < 30]).toEqual([true, true]);
  });

  it('that break a rule are told, in short', async () => {
    const broken = (text: string) => (text.includes('@') ? 'an at' : null);
    const border = { name: 'x', share: 1, seeds: () => ['a@b.example and more words'], broken };
    expect((await fuzz(border, 1, 50)).broken).toMatchObject({ why: 'an at', shortest: '@' });
    expect(await shortened('some words', async (text) => text.includes('w'))).toBe('w');
    const tried: string[] = [];
    await shortened('w'.repeat(10_000), async (text) => tried.push(text) < 0, 30);
    expect(tried).toHaveLength(30);
  });
});
