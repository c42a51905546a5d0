import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../lib/text/page.ts';
import { linksIn } from '../../../lib/text/page-links.ts';

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

  it('looks at few of the items around a link, however many links are in them and however deep', () => {
    const { document } = parseHTML(
      `<body><article id="outer">${'<article><a href="/a">a</a>'.repeat(60)}</article></body>`,
    );
    const outer = document.getElementById('outer') as unknown as Element;
    const { childNodes } = outer;
    let looks = 0;
    Object.defineProperty(outer, 'childNodes', {
      get: () => {
        looks += 1;
        return childNodes;
      },
    });
    const url = 'https://section.example/paper';
    expect(linksIn(document as unknown as Document, { base: url, url })).toHaveLength(60);
    expect(looks).toBeLessThan(10);
  });
});
