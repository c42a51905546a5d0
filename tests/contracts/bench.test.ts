import { describe, expect, it } from 'vitest';
import { madeCases } from '../support/bench/cases.ts';

describe('the cases that are measured with', () => {
  it('have a key and papers each, one in ten closed', async () => {
    const cases = await madeCases(20);
    expect(new Set(cases.map(({ row }) => row.key)).size).toBe(20);
    expect(cases.map(({ papers }) => papers.length).sort()).toEqual([...Array(18).fill(2), 3, 3]);
    expect(cases.filter(({ row }) => row.standing === 'closed')).toHaveLength(2);
  });
});
