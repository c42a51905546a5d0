import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../lib/text/page.ts';

function textOf(body: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>A title</title></head><body>${body}</body></html>`,
  );
  const doc = Object.assign(document, {
    location: { href: 'https://section.example/paper#letter' },
    getSelection: () => null,
  });
  const page = pageText(doc as unknown as Document);
  expect(page).toMatchObject({ title: 'A title', url: 'https://section.example/paper' });
  return page.text;
}

const PAPER = `<p>${'First UA: 41/26 and all that it says. '.repeat(5)}</p>`;

describe('pageText', () => {
  it('takes the main part when most of the text is in it', () => {
    const text = textOf(`<div>Donate now</div><main>${PAPER}</main>`);
    expect(text).toContain('First UA: 41/26');
    expect(text).not.toContain('Donate');
  });

  it('takes all when the main part holds little', () => {
    expect(textOf(`<main>Menu</main>${PAPER}`)).toContain('First UA: 41/26');
  });
});
