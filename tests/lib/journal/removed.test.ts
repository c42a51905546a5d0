import { describe, expect, it } from 'vitest';
import { type Removed, stillThere } from '../../../lib/journal/removed.ts';

const removed = (id: string, at: string): Removed => ({
  id,
  at,
  of: { kind: 'note', caseKey: 'UA-1-2026', way: 'post', text: 'Suspended.' },
});

describe('what was taken out', () => {
  it('can be put back for a day, the latest first', () => {
    const all = [
      removed('old', '2026-11-23T09:59:59.000Z'),
      removed('yesterday', '2026-11-23T10:00:01.000Z'),
      removed('today', '2026-11-24T09:00:00.000Z'),
    ];
    expect(stillThere(all, '2026-11-24T10:00:00.000Z').map(({ id }) => id)).toEqual(['today', 'yesterday']);
  });

  it('does not stay for years where the clock was set back', () => {
    expect(stillThere([removed('a', '2028-01-01T10:00:00.000Z')], '2026-11-24T10:00:00.000Z')).toEqual([]);
  });
});
