// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saidOfAdding } from '../../../components/connect/added.ts';
import type { AddAnswer } from '../../../lib/browser/messages.ts';
import { draw } from '../../support/draw.ts';

// For the words.
beforeEach(() => draw(() => null));

type Added = AddAnswer['added'][number];
const one = (patch: Partial<Added>): AddAnswer => ({
  added: [{ paperId: 'p', caseKey: 'k', fresh: true, before: null, after: 'active', changes: [], ...patch }],
});

describe('what adding a paper did', () => {
  it.each([
    [one({}), 'Added: UA 1/26.'],
    [one({ fresh: false, before: 'active' }), 'The same paper was here already: UA 1/26.'],
    [one({ before: 'active', after: 'closed' }), 'UA 1/26 is closed by its outcome.'],
    [one({ after: 'closed' }), 'UA 1/26 is closed by its outcome.'],
    [one({ before: 'closed', after: 'closed' }), 'Added. UA 1/26 stays closed: its outcome is newer.'],
    [one({ before: 'closed', after: 'active' }), 'UA 1/26 is open again by a newer update.'],
    [one({ before: 'active', after: 'unsure' }), 'Added. UA 1/26 may be over: please look.'],
    [one({ after: 'past' }), 'Added. The deadline of UA 1/26 is over: ask your section.'],
    [{ added: [...one({}).added, ...one({ paperId: 'q' }).added] }, '2 papers added.'],
  ])('%#', (answer, words) => {
    expect(saidOfAdding(answer, () => 'UA 1/26', vi.fn())?.text).toBe(words);
  });

  it('can be taken back as far as it is new', () => {
    const undo = vi.fn();
    const answer = { added: [...one({}).added, ...one({ paperId: 'q', fresh: false }).added] };
    saidOfAdding(answer, () => 'UA 1/26', undo)?.undo?.();
    expect(undo).toHaveBeenCalledExactlyOnceWith(['p']);
    expect(saidOfAdding(one({ fresh: false }), () => 'UA 1/26', undo)?.undo).toBeUndefined();
  });
});
