import { describe, expect, it } from 'vitest';
import { type CaseFilter, countriesIn, everyCase, filtered } from '../../../lib/case/filter.ts';
import { rows } from '../../support/invented.ts';

const labels = (patch: Partial<CaseFilter>) => {
  const { unsure, active, past, closed } = filtered(rows, { ...everyCase, ...patch });
  return [unsure, active, past, closed].map((part) => part.map(({ label }) => label));
};

describe('filtered', () => {
  it('leaves all where nothing is looked for', () => {
    expect(filtered(rows, everyCase)).toBe(rows);
  });

  it('finds a country', () => {
    expect(labels({ country: 'EC' })).toEqual([[], ['UA 76/26'], [], []]);
  });

  it('finds what is due soon, and what has no deadline', () => {
    expect(labels({ due: 'week' })).toEqual([[], ['UA 71/26', 'UA 76/26'], [], []]);
    expect(labels({ due: 'month' })).toEqual([['UA 64/26'], ['UA 71/26', 'UA 76/26', 'UA 80/26'], [], []]);
    expect(labels({ due: 'none' })).toEqual([[], [], [], []]);
  });

  it('finds what is to do, what is written and what is closed', () => {
    expect(labels({ show: 'to do' })).toEqual([['UA 64/26'], ['UA 71/26', 'UA 76/26', 'UA 80/26'], [], []]);
    expect(labels({ show: 'written' })).toEqual([[], ['UA 68/26'], [], []]);
    expect(labels({ show: 'closed' })).toEqual([[], [], [], ['UA 52/26']]);
    expect(labels({ show: 'closed', due: 'week' })).toEqual([[], [], [], []]);
  });
});

describe('countriesIn', () => {
  it('names each once', () => {
    expect(countriesIn(rows).sort()).toEqual(['EC', 'KZ', 'LK', 'MR', 'MZ', 'PH', 'US']);
  });
});
