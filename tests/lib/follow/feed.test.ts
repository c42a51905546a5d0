import { describe, expect, it } from 'vitest';
import { reduceFeed } from '../../../lib/follow/feed.ts';
import { textOfHtml } from '../../../lib/intake/site/parse.ts';
import { rss } from '../../support/fake-web.ts';

const URL = 'https://section.example/feed';
const reduce = (text: string) => reduceFeed(text, URL, textOfHtml);

describe('a feed', () => {
  it('is RSS, as WordPress writes it', () => {
    const feed = rss(
      [
        {
          title: 'UA 1/26: A & B’s <case>',
          url: 'https://section.example/ua-1-26?utm_source=rss#top',
          html: '<p>One</p><p>Two</p>',
        },
      ],
      'News & actions',
    );
    expect(reduce(feed)).toEqual({
      title: 'News & actions',
      items: [
        {
          key: 'https://section.example/ua-1-26?utm_source=rss#top',
          url: 'https://section.example/ua-1-26',
          title: 'UA 1/26: A & B’s',
          stamp: 'Mon, 02 Nov 2026 10:05:00 +0000',
          dated: '2026-11-02T10:05:00.000Z',
          text: 'One\n\nTwo',
        },
      ],
    });
  });

  it('is Atom, with addresses relative to its base', () => {
    const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://section.example/de/">
<title type="html">Urgent &lt;b&gt;Actions&lt;/b&gt;</title>
<entry><id>tag:section.example,2026:1</id><title>UA 1/26</title><link rel="enclosure" href="/a.pdf"/><link href="ua-1-26"/>
<updated>2026-11-03T08:00:00Z</updated><published>2026-11-02T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p></div></content></entry></feed>`;
    expect(reduce(feed)).toEqual({
      title: 'Urgent Actions',
      items: [
        {
          key: 'tag:section.example,2026:1',
          url: 'https://section.example/de/ua-1-26',
          title: 'UA 1/26',
          stamp: '2026-11-03T08:00:00Z',
          dated: '2026-11-02T08:00:00.000Z',
          text: 'One',
        },
      ],
    });
  });

  it('is RDF, as Plone writes it', () => {
    const feed = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://section.example/RSS"><title>Liste</title><link>https://section.example/liste</link></channel>
<item rdf:about="https://section.example/liste/ua-1-26"><title>UA 001/26</title><link>https://section.example/liste/ua-1-26</link><dc:date>2026-11-02T08:00:00Z</dc:date></item></rdf:RDF>`;
    expect(reduce(feed)?.items).toMatchObject([
      { url: 'https://section.example/liste/ua-1-26', title: 'UA 001/26', dated: '2026-11-02T08:00:00.000Z' },
    ]);
  });

  it('is JSON', () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Actions',
      items: [
        {
          id: '1',
          url: '/ua-1-26',
          title: 'UA 1/26',
          content_html: '<p>One</p>',
          date_modified: '2026-11-02T08:00:00Z',
        },
      ],
    });
    expect(reduce(feed)?.items).toMatchObject([
      { key: '1', url: 'https://section.example/ua-1-26', text: 'One', stamp: '2026-11-02T08:00:00Z' },
    ]);
  });

  it('names an item twice only once, and leaves out what leads to no web page', () => {
    const feed = rss([
      { title: 'UA 1/26', url: 'https://section.example/ua-1-26' },
      { title: 'UA 1/26 again', url: 'https://section.example/ua-1-26' },
      { title: 'UA 2/26', url: 'javascript:alert(1)' },
      { title: 'UA 3/26', url: 'file:///etc/passwd' },
      { title: 'UA 4/26', url: 'https://who@section.example/ua-4-26' },
      { title: 'UA 5/26', url: `https://section.example/${'x'.repeat(3000)}` },
    ]);
    expect(reduce(feed)?.items.map(({ title }) => title)).toEqual(['UA 1/26']);
  });
});

describe('a feed that means harm', () => {
  const around = (inside: string, head = '') =>
    `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
  const item = (inside: string) => `<item><link>https://section.example/ua-1-26</link>${inside}</item>`;

  it('expands none of its entities', () => {
    let entities = '<!ENTITY a0 "lol">';
    for (let at = 1; at < 12; at += 1) entities += `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`;
    const bomb = around(item('<title>&a11;</title>'), `<!DOCTYPE r [${entities}]>`);
    const titles = reduce(bomb)?.items.map(({ title }) => title.length) ?? [];
    expect(titles.every((length) => length < 100)).toBe(true);
  });

  it('reads no file and asks for nothing by its entities', () => {
    const feed = around(
      item('<title>a&x;b</title>'),
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    );
    expect(JSON.stringify(reduce(feed))).not.toMatch(/root:/);
  });

  it('runs nothing that stands in its titles or texts', () => {
    const feed = around(
      item(
        '<title>&lt;script&gt;alert(1)&lt;/script&gt;UA &lt;img src=x onerror=alert(1)&gt; 1/26</title><description>&lt;p onclick="x"&gt;One&lt;/p&gt;&lt;script&gt;two&lt;/script&gt;&lt;iframe src="x"&gt;&lt;/iframe&gt;</description>',
      ),
    );
    expect(reduce(feed)?.items).toMatchObject([{ title: 'UA 1/26', text: 'One' }]);
  });

  it('turns no direction, and has no line or invisible character in a title', () => {
    const feed = around(item('<title>UA\u202e 62/1\u200b\n\u0007 end</title>'));
    expect(reduce(feed)?.items[0]?.title).toBe('UA 62/1 end');
  });

  it.each([
    ['elements in elements', around('<a>'.repeat(200_000) + '</a>'.repeat(200_000))],
    [
      'a tag of many attributes',
      around(`<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}="c"`).join(' ')}>x</a>`),
    ],
    ['open brackets', around(item(`<title>${'<'.repeat(300_000)}</title>`))],
    ['comments that never end', around(item(`<title>${'<!--'.repeat(100_000)}</title>`))],
    ['many ampersands', around(item(`<title>${'&'.repeat(1_000_000)}</title>`))],
    ['many escaped ampersands', around(item(`<title>${'&amp;'.repeat(500_000)}</title>`))],
    ['many entities', around('', `<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(100_000)}]>`)],
    ['elements in a text', around(item(`<description>${'&lt;div&gt;'.repeat(50_000)}</description>`))],
    ['JSON in JSON', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`],
    [
      'names of all objects',
      around('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>'),
    ],
    ['a long title', around(item(`<title>${'x'.repeat(5_000_000)}</title>`))],
  ])('ends, and does no harm: %s', (_, feed) => {
    const found = reduce(feed);
    expect(found?.items.every(({ title }) => title.length <= 301) ?? true).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  it('names no more items than a feed of papers could', () => {
    const many = rss(
      Array.from({ length: 3_000 }, (_, at) => ({ title: 'UA', url: `https://section.example/${at}` })),
    );
    expect(reduce(many)?.items).toHaveLength(1_000);
  });

  it.each(['', 'Hello', '<!doctype html><html><body><p>Hi</p></body></html>', '{}', '<rss', '\u0000'])(
    'is none: %j',
    (text) => {
      expect(reduce(text)).toBe(null);
    },
  );
});
