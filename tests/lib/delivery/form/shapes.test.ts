import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';
import { shapePages } from '../../../support/forms.ts';

/** Boxes known to be read wrongly, `page: name: wanted -> got`: one that gets better must go. */
const expectedFailures: string[] = [];

function inHappyDom(html: string): Document {
  const page = new Window();
  page.document.write(html);
  return page.document as unknown as Document;
}

const doms = {
  linkedom: (html: string) => parseHTML(html).document as unknown as Document,
  'happy-dom': inHappyDom,
};

function failuresOf(doc: Document, page: string): string[] {
  const found = classifyFields(doc);
  return [...doc.querySelectorAll('[data-expect]')]
    .map((box) => ({ box, wanted: box.getAttribute('data-expect'), got: found.get(box) ?? 'leave' }))
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ box, wanted, got }) => `${page}: ${box.getAttribute('name')}: ${wanted} -> ${got}`);
}

describe('forms in the shapes of form plugins', () => {
  for (const { name: page, html } of shapePages()) {
    for (const [dom, parse] of Object.entries(doms)) {
      it(`reads ${page} in ${dom}`, () => {
        const doc = parse(html);
        expect(failuresOf(doc, page)).toEqual(
          expectedFailures.filter((failure) => failure.startsWith(`${page}: `)),
        );
      });
    }
  }
});
