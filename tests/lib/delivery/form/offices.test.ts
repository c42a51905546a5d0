import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';
import { officePages } from '../../../support/office-forms.ts';

/** Boxes known to be read wrongly, `page: number of the box: wanted -> got`: one that gets better must go. */
const expectedFailures: readonly string[] = [
  '12 fr dl: k5v: topic -> leave',
  '16 es dl: k5v: subject -> leave',
  '17 es table: k3v: city -> leave',
  '61 tr floating: k6v: city -> leave',
  '89 bn floating: k0v: full-name -> first-name',
  '89 bn floating: k6v: job-title -> last-name',
  '109 ko floating: k6v: country -> leave',
];

function failuresOf(page: string, html: string): string[] {
  const { document } = parseHTML(html);
  const found = classifyFields(document as unknown as Document);
  return [...document.querySelectorAll('[data-expect]')]
    .map((box) => ({ box, wanted: box.getAttribute('data-expect'), got: found.get(box) ?? 'leave' }))
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ box, wanted, got }) => `${page}: ${box.id}: ${wanted} -> ${got}`);
}

describe('forms as offices word them', () => {
  for (const { name, html } of officePages()) {
    it(`reads ${name}`, () => {
      expect(failuresOf(name, html)).toEqual(
        expectedFailures.filter((failure) => failure.startsWith(`${name}: `)),
      );
    });
  }
});
