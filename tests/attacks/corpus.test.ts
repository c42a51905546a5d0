/** Every attack of the corpus, on the border that it is for: what is seen is what must be seen. */
import { describe, expect, it } from 'vitest';
import { type Attack, about, attacksOn, borders, made } from '../support/attacks/attacks.ts';
import { READERS } from '../support/attacks/readers.ts';

/** These need the background around them: see `messages.test.ts`. */
const ELSEWHERE = ['message'];

describe('the attacks', () => {
  const all = borders().map((border) => ({ border, attacks: attacksOn(border) }));

  it('are at least three hundred, on every border, each with what must be seen', () => {
    expect(all.flatMap(({ attacks }) => attacks).length).toBeGreaterThanOrEqual(300);
    expect(
      borders()
        .filter((border) => !ELSEWHERE.includes(border))
        .sort(),
    ).toEqual(Object.keys(READERS).sort());
    for (const { border, attacks } of all) {
      const silent = attacks.filter(({ seen }) => Object.keys(seen).length === 0);
      expect(silent.map(({ name }) => `${border}: ${name}`)).toEqual([]);
    }
  });

  it('have a name of their own', () => {
    for (const { attacks } of all) expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });
});

/** Values as data has them. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function seen(border: string, { input, given, seen: wanted }: Attack): Promise<unknown> {
  const read = await READERS[border]?.(made(input), { ...given });
  return plain(about(read ?? {}, wanted));
}

for (const border of Object.keys(READERS)) {
  describe(`attacks on the border: ${border}`, () => {
    it.each(attacksOn(border))('$name', async (attack) => {
      expect(await seen(border, attack)).toEqual(attack.seen);
    });
  });
}
