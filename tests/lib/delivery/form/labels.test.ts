import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';
import { extraLabels, type Labels, labelPage, labelsIn } from '../../../support/forms.ts';

/** Labels known not to be understood yet, `language: label: wanted -> got`: an entry that is understood must go. */
const expectedFailures: string[] = ['ms: Nama jabatan: organization -> leave'];

function missed(code: string, labels: Labels, lang: string): string[] {
  const { document } = parseHTML(labelPage(code, labels, lang).html);
  const found = classifyFields(document as unknown as Document);
  return [...document.querySelectorAll('[data-expect]')]
    .map((box, at) => ({ label: labels[at]?.[1], wanted: labels[at]?.[0], got: found.get(box) ?? 'leave' }))
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ label, wanted, got }) => `${code}: ${label}: ${wanted} -> ${got}`);
}

for (const file of ['labels', 'official', 'blind', 'further'] as const) {
  describe(`forms that only their labels explain: ${file}`, () => {
    for (const [code, labels] of labelsIn(file)) {
      for (const lang of [code, '']) {
        it(`reads ${code}, the page ${lang === '' ? 'not saying so' : 'saying so'}`, () => {
          const expected = expectedFailures.filter((one) =>
            labels.some(([, label]) => one.startsWith(`${code}: ${label}:`)),
          );
          expect(missed(code, labels, lang)).toEqual(expected);
        });
      }
    }
  });
}

describe('boxes that no letter fills', () => {
  for (const [code, extras] of extraLabels()) {
    const letter = (labelsIn('official').get(code) ?? []).filter(([kind]) =>
      /^(?:email|message)$/.test(kind),
    );

    it(`are left in ${code}, also where nothing else asks for a name`, () => {
      for (const extra of extras) expect(missed(code, [['leave', extra], ...letter], code)).toEqual([]);
    });
  }
});
