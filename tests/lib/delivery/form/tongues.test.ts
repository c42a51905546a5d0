import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../lib/delivery/form/evidence.ts';
import { tonguesOf } from '../../../../lib/delivery/form/tongues.ts';
import { growthOf } from '../../../support/work.ts';

const box = (label: string): Evidence => ({
  autocomplete: '',
  labels: [label],
  placeholder: '',
  identifiers: () => [],
});

/** Boxes that say nothing that is known, each in words of its own. */
const strange = (count: number, mark: string): Evidence[] =>
  Array.from({ length: count }, (_, at) =>
    box(Array.from({ length: 40 }, (_, word) => `qzx${mark}${at}w${word}`).join(' ')),
  );

describe('the languages of a form', () => {
  it('are those that its boxes speak, though the page says another', () => {
    const boxes = ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Nachricht'].map(box);
    const { met } = tonguesOf(boxes, ['fr']);
    expect([...met].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('de');
  });

  it('are told by its first boxes: thousands with words of their own take no longer', async () => {
    tonguesOf(strange(5, 'a'), []);
    const growth = await growthOf(
      () => tonguesOf(strange(200, 'b'), []),
      () => tonguesOf(strange(1_600, 'c'), []),
      3,
    );
    expect(growth).toBeLessThanOrEqual(3);
  });
});
