import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ListedPaper, listedPapers } from '../../../../lib/document/page/listing.ts';
import { readPapers } from '../../../../lib/document/read.ts';
import type { UaDocument } from '../../../../lib/document/schema.ts';
import { pageText } from '../../../../lib/text/page.ts';

const root = join(import.meta.dirname, '../../../fixtures/lists');
const names = readdirSync(root);

function read(html: string): { list: ListedPaper[]; papers: UaDocument[] } {
  const { document } = parseHTML(html);
  const doc = Object.assign(document, {
    location: { href: 'https://section.example/list' },
    getSelection: () => null,
  });
  const { text, url, title, links } = pageText(doc as unknown as Document);
  const raw = { text, source: { way: 'page', url, title } } as const;
  const papers = readPapers(raw);
  return { list: listedPapers(links, raw, papers), papers };
}

describe('a page that only names papers', () => {
  it.each(names)('%s', (name) => {
    const html = readFileSync(join(root, name, 'source.html'), 'utf8');
    expect(read(html).list).toEqual(JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')));
  });

  it('is no list when it is a paper: an outcome with links to others still closes', () => {
    const html = readFileSync(join(root, 'en-paper-with-related/source.html'), 'utf8');
    expect(read(html).papers[0]).toMatchObject({ kind: 'outcome', closing: { closes: true } });
  });

  it('gives web addresses alone', () => {
    const items = [
      'javascript:alert(1)//ua-011-24',
      'data:text/html,ua-012-24',
      'file:///ua-013-24',
      'ftp://a.example/ua-014-24',
    ]
      .map((href) => `<li><a href="${href}">UA 11/24: A teacher is held</a></li>`)
      .join('');
    expect(read(`<html><body><ul>${items}</ul></body></html>`).list).toEqual([]);
  });

  it('leaves out addresses with a name before the host, which would look like another', () => {
    const links = [12, 13, 14].map(
      (number) =>
        `<li><a href="https://section.example@evil.example/ua-0${number}-24">UA ${number}/24</a></li>`,
    );
    expect(read(`<html><body><ul>${links.join('')}</ul></body></html>`).list).toEqual([]);
  });
});
