import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, apart, isToMany, MANY, nextAddress } from '../../../lib/appeal/apart.ts';
import { appeal } from '../../support/invented.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => `office${at}@ministry.example`);
const letter = (to: number, cc: number) => ({
  ...appeal,
  to: many(to),
  cc: many(to + cc).slice(to),
});

describe('a letter to many addresses', () => {
  it('is one to more than five in one message, copies too, each counted once', () => {
    expect(MANY).toBe(5);
    expect(isToMany(letter(2, 3))).toBe(false);
    expect(isToMany(letter(2, 4))).toBe(true);
    expect(isToMany({ to: many(5), cc: many(5) })).toBe(false);
  });

  it('goes to one of them alone, and to all where that is none of them any more', () => {
    const whole = letter(2, 4);
    expect(apart(whole, 'office4@ministry.example')).toEqual({
      ...whole,
      to: ['office4@ministry.example'],
      cc: [],
    });
    expect(apart(whole, 'gone@ministry.example')).toBe(whole);
    expect(apart(whole, null)).toBe(whole);
    expect(apart(letter(1, 1), 'office1@ministry.example')).toEqual(letter(1, 1));
  });

  it('reaches each address once, one after another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (to, cc) => {
        const all = addressesOf(letter(to, cc));
        const reached: string[] = [];
        for (let at: string | null = all[0] ?? null; at !== null; at = nextAddress(all, at)) reached.push(at);
        expect(reached).toEqual(all);
        expect(nextAddress(all, 'gone@ministry.example')).toBe(null);
      }),
    );
  });
});
