import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Locked,
  type LockKeys,
  makeLock,
  openingKey,
  shut,
  unlocked,
} from '../../../lib/backup/lock.ts';
import { isSame } from '../../../lib/backup/same.ts';
import { KEPT_LOCK, KEPT_TEXT, keptOpening, madeLock, PASSPHRASE } from '../../support/lock.ts';

let keys: LockKeys;
let opening: string;

beforeAll(async () => {
  keys = await madeLock();
  opening = (await openingKey(keys, PASSPHRASE)) ?? '';
});

async function lockedText(text: string): Promise<Locked> {
  const made = await shut(text, keys);
  if (!made) throw new Error('not shut');
  return made.locked;
}

/** Changes one sign of a text in base64. */
const spoiled = (text: string, at: number): string => {
  const place = at % (text.length - 4);
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
};

describe('a lock', () => {
  it('opens what it has shut, whatever that is, and only with its passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 5000 }), async (text) => {
        expect(await unlocked(await lockedText(text), opening)).toBe(text);
      }),
      { numRuns: 20 },
    );
    expect(await openingKey(keys, PASSPHRASE.toUpperCase())).toBe(null);
    expect(await openingKey(keys, '')).toBe(null);
  });

  it('shows nothing of what it has shut, and shuts the same in another way each time', async () => {
    const [one, other] = [await lockedText('for the river'), await lockedText('for the river')];
    expect(JSON.stringify(one)).not.toContain('river');
    expect([one.key, one.iv, one.data]).not.toEqual([other.key, other.iv, other.data]);
  });

  it('makes its keys by as many rounds as a backup', () => {
    expect(keys.opening.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('is not used once it was damaged', async () => {
    expect(await shut('x', { ...keys, shutting: spoiled(keys.shutting, 40) })).toBe(null);
    const opening = { ...keys.opening, data: spoiled(keys.opening.data, 40) };
    expect(await shut('x', { ...keys, opening })).toBe(null);
  });

  it('opens nothing that was changed', async () => {
    const locked = await lockedText('for the river');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('key', 'iv', 'data' as const), fc.nat(), async (field, at) => {
        const changed = { ...locked, [field]: spoiled(locked[field as 'key'], at) };
        expect(await unlocked(changed, opening)).not.toBe('for the river');
      }),
      { numRuns: 30 },
    );
  });

  it('reads a copy again while it is shut, and no other', async () => {
    const made = await shut('for the river', keys);
    const other = await lockedText('for the river');
    if (!made) throw new Error('not shut');
    expect(await made.read(structuredClone(made.locked))).toBe('for the river');
    expect(await made.read(other)).toBe(null);
    expect(await made.read({ ...made.locked, data: spoiled(made.locked.data, 3) })).toBe(null);
    expect(await made.read({ ...made.locked, keys: { ...keys, sum: '' } })).toBe(null);
  });

  it('has a passphrase that may be typed in another form of Unicode', async () => {
    const own = await makeLock('caf\u00e9 au lait');
    expect(await openingKey(own, 'cafe\u0301 au lait')).not.toBe(null);
  });

  it('of the first version opens still', async () => {
    expect(await unlocked(KEPT_LOCK, await keptOpening())).toBe(KEPT_TEXT);
  });
});

describe('two values are the same', () => {
  const value = fc.jsonValue();

  it('as a file would hold them', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(isSame(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      }),
    );
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  });

  it('and not where a file would lose something', () => {
    const at = new Date(0);
    expect(isSame(at, JSON.parse(JSON.stringify(at)))).toBe(false);
    expect(isSame(new Map([[1, 2]]), {})).toBe(false);
    expect(isSame([undefined], [null])).toBe(false);
    expect(isSame(Number.NaN, null)).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });
});
