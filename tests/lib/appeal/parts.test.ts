import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart, movedPart, placedParts, storedParts, writtenParts } from '../../../lib/appeal/parts.ts';

const official = ['One.', 'Two.', 'Three.'];
const kinds = (paragraphs: string[], stored: Parameters<typeof placedParts>[1]) =>
  placedParts(paragraphs, stored).map(({ kind, of, text }) =>
    kind === 'own' ? 'own' : `${kind}: ${text ?? of}`,
  );

describe('the paragraphs of a letter', () => {
  it('stand as in the paper, the person’s own last, and are not stored then', () => {
    const placed = placedParts(official, null);
    expect(writtenParts(placed)).toEqual({ paragraphs: official, ownAt: 3 });
    expect(storedParts(placed, official)).toBeNull();
  });

  it('are moved, left out and reworded, and come back as they were', () => {
    const moved = movedPart(placedParts(official, null), 3, -3);
    const changed = changedPart(changedPart(moved, 1, { out: true }), 2, { text: 'My two.' });
    const stored = storedParts(changed, official);
    expect(placedParts(official, stored)).toEqual(changed);
    expect(writtenParts(changed)).toEqual({ paragraphs: ['My two.', 'Three.'], ownAt: 0 });
    const back = changedPart(changedPart(movedPart(changed, 0, 3), 0, { out: false }), 1, { text: null });
    expect(storedParts(back, official)).toBeNull();
  });

  it('do not move beyond the ends', () => {
    const placed = placedParts(official, null);
    expect(movedPart(placed, 0, -1)).toEqual(placed);
    expect(movedPart(placed, 3, 1)).toEqual(placed);
  });

  it('take in what a newer letter has besides, where the paper has it', () => {
    const stored = [
      { of: 'Three.', text: null, out: false },
      { of: null, text: null, out: false },
      { of: 'One.', text: null, out: false },
    ];
    expect(kinds(['One.', 'One and a half.', 'Three.'], stored)).toEqual([
      'official: Three.',
      'own',
      'official: One.',
      'official: One and a half.',
    ]);
  });

  it('keep the person’s words for a paragraph that a newer letter does not have, and drop the paper’s', () => {
    const stored = [
      { of: 'Old.', text: 'My words.', out: false },
      { of: 'Older.', text: null, out: false },
      { of: 'One.', text: null, out: true },
    ];
    expect(kinds(['One.'], stored)).toEqual(['older: My words.', 'official: One.', 'own']);
  });

  it('lose none and double none, whatever was arranged', () => {
    const part = fc.record({
      of: fc.option(fc.constantFrom('One.', 'Two.', 'Four.')),
      text: fc.option(fc.constantFrom('x', '')),
      out: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One.', 'Two.', 'Three.')),
        fc.array(part),
        (paragraphs, stored) => {
          const placed = placedParts(paragraphs, stored);
          const there = placed.filter(({ kind }) => kind === 'official').map(({ of }) => of);
          expect(there.toSorted()).toEqual(paragraphs.toSorted());
          expect(placed.filter(({ kind }) => kind === 'own')).toHaveLength(1);
        },
      ),
    );
  });
});
