import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { isFetchable } from '../../../lib/follow/address.ts';
import { reduceFeed } from '../../../lib/follow/feed.ts';
import { paperFiles } from '../../../lib/follow/files.ts';
import { isOfficial } from '../../../lib/follow/official.ts';
import { papersInFeed, reduceListing } from '../../../lib/follow/papers.ts';
import { SECTIONS, sectionAt, sectionOf } from '../../../lib/follow/sections/index.ts';
import { readPage, textOfHtml } from '../../../lib/intake/site/parse.ts';
import { root } from '../../support/root.ts';
import { filesUnder, textOf } from '../../support/sources.ts';

const SAMPLES = 'tests/fixtures/sections';

/** What a sample says is to be found in it. */
interface Expected {
  /** Where its list stands, and the papers in it. */
  listing: { url: string; papers: string[] };
  /** Where the section has one. */
  feed?: { url: string; papers: string[] };
  /** A page of a paper: its file with the whole paper (`null`: the page has it all), and what is read from the page. */
  paper: { url: string; file: string | null; reference?: string; recipients?: string[]; closes?: boolean };
}

const expectedOf = (id: string): Expected => JSON.parse(textOf(`${SAMPLES}/${id}/expected.json`));
const sampleOf = (id: string, name: string): string =>
  readFileSync(path.join(root, SAMPLES, id, name), 'utf8');

describe('the list of sections', () => {
  it('names each file of the folder', () => {
    const ids = filesUnder('lib/follow/sections', '.ts')
      .map((file) => path.basename(file, '.ts'))
      .filter((name) => !['define', 'index'].includes(name));
    expect(SECTIONS.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(SECTIONS.length);
  });

  it('has a sample for each, and no other', () => {
    expect(readdirSync(path.join(root, SAMPLES)).sort()).toEqual(SECTIONS.map(({ id }) => id).sort());
  });

  it('has each address once, safe, and on a site that is known for its section', () => {
    const urls = SECTIONS.flatMap(({ id, sources }) => sources.map(({ url }) => ({ id, url })));
    expect(new Set(urls.map(({ url }) => url)).size).toBe(urls.length);
    for (const { id, url } of urls) {
      expect(isFetchable(url), url).toBe(true);
      expect(sectionAt(url)?.id, url).toBe(id);
    }
  });

  it('has those of one language on one site, which one press allows', () => {
    for (const { id, sources } of SECTIONS) {
      const sites = new Map<string, Set<string>>();
      for (const { language, url } of sources)
        sites.set(language, (sites.get(language) ?? new Set()).add(new URL(url).origin));
      for (const [language, origins] of sites) expect(origins.size, `${id} ${language}`).toBe(1);
    }
  });

  /** Sites that addresses of a pattern can be on. */
  const sitesOf = (pattern: RegExp): Set<string> => {
    const urls = fc.sample(fc.stringMatching(new RegExp(pattern.source)), { numRuns: 200, seed: 7 });
    return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  };

  it('names no file on a site that has no page of a paper, for only the site of a page is asked for its files', () => {
    for (const { id, paper, file } of SECTIONS) {
      const known = sitesOf(paper);
      for (const site of file ? sitesOf(file) : []) expect([...known], `${id}: ${site}`).toContain(site);
    }
  });

  it('names papers on the sites of its lists, but for those that are left to the person', () => {
    const elsewhere = SECTIONS.flatMap(({ paper, sources }) => {
      const own = new Set(sources.map(({ url }) => new URL(url).origin.replace('//www.', '//')));
      return [...sitesOf(paper)].filter((site) => !own.has(site.replace('//www.', '//')));
    });
    expect(elsewhere).toEqual(['https://urgent.amnesty.fr']);
  });

  it('has languages that have a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const { sources } of SECTIONS)
      for (const { language } of sources) expect(names.of(language)).toBeTruthy();
  });

  it('finds a section by its id, and none for another site', () => {
    expect(sectionOf('germany')?.name).toBe('Amnesty International Deutschland');
    expect(sectionOf(null)).toBe(null);
    expect(sectionAt('https://section.example/')).toBe(null);
  });
});

describe.each(SECTIONS.map((section) => ({ id: section.id, section })))('$id', ({ id, section }) => {
  const expected = expectedOf(id);

  it('its list names its papers and nothing else', () => {
    const { url, papers } = expected.listing;
    const page = readPage(sampleOf(id, 'listing.html'), url);
    const found = reduceListing(page?.links ?? [], { url, title: page?.title ?? '' }, section);
    expect(found.items.map((item) => item.url)).toEqual(papers);
    expect(found.items.every(({ title }) => title.length > 3 && !title.startsWith('http'))).toBe(true);
  });

  const { feed } = expected;
  if (feed)
    it('its feed names its papers and nothing else', () => {
      const found = reduceFeed(sampleOf(id, 'feed.xml'), feed.url, textOfHtml);
      const papers = found && papersInFeed(found, feed.url, section);
      expect(papers?.map((item) => item.url)).toEqual(feed.papers);
    });

  it('the page of a paper gives the paper, or the file with it', () => {
    const { url, file, reference, recipients, closes } = expected.paper;
    const page = readPage(sampleOf(id, 'paper.html'), url);
    expect(section.paper.test(url), url).toBe(true);
    expect(paperFiles(page?.links ?? [], url, section)[0] ?? null).toBe(file);
    const source = { way: 'page', url, title: page?.title ?? null } as const;
    const [ua] = readPapers({ text: page?.text ?? '', source });
    if (reference) expect(`${ua?.reference?.number}/${ua?.reference?.year}`).toBe(reference);
    if (recipients) expect(ua?.recipients.flatMap(({ emails }) => emails)).toEqual(recipients);
    if (closes !== undefined) expect(ua?.closing.closes).toBe(closes);
  });
});

describe('a known site', () => {
  it('is the one of each section, by its exact name', () => {
    for (const { sources } of SECTIONS)
      for (const { url } of sources) expect(isOfficial(url), url).toBe(true);
  });

  it.each([
    null,
    '',
    'http://www.amnesty.org/en/documents/',
    'https://www.amnesty.org.evil.example/en/',
    'https://amnesty-org.example/',
    'https://www.amnesty.org@evil.example/',
    'https://www.аmnesty.org/',
    'https://blog.amnesty.org/',
    'https://www.amnesty.org:8443/',
  ])('is not %s', (url) => {
    expect(isOfficial(url)).toBe(false);
  });
});
