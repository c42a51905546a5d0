import { describe, expect, it } from 'vitest';
import { cautionFor, isAtRisk, isCareful, isKnown, noCaution } from '../../../lib/case/caution.ts';

describe('the countries for which a person has to be careful', () => {
  const some = { ...noCaution, ...cautionFor(noCaution, 'EC', true) };

  it('are none at first', () => {
    expect([isAtRisk(noCaution, 'EC'), isAtRisk(noCaution, null), isCareful(noCaution)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are those that were named, and a case of which the country is not known', () => {
    expect([isAtRisk(some, 'EC'), isAtRisk(some, 'LK'), isAtRisk(some, null), isCareful(some)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(cautionFor(some, 'EC', true)).toEqual({ countries: ['EC'], clear: [] });
    expect(cautionFor(some, 'EC', false)).toEqual({ countries: [], clear: ['EC'] });
  });

  it('are asked about once each, until the question is answered for all', () => {
    expect([isKnown(noCaution, 'EC'), isKnown(noCaution, null)]).toEqual([false, true]);
    expect([isKnown(some, 'EC'), isKnown(some, 'LK')]).toEqual([true, false]);
    expect(isKnown({ ...noCaution, clear: ['LK'] }, 'LK')).toBe(true);
    expect(isKnown({ ...noCaution, answered: true }, 'LK')).toBe(true);
  });

  it('are all', () => {
    const all = { ...noCaution, all: true };
    expect([isAtRisk(all, 'EC'), isAtRisk(all, null), isCareful(all)]).toEqual([true, true, true]);
  });
});
