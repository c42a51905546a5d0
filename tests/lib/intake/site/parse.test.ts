import { describe, expect, it } from 'vitest';
import { decodeAnswer } from '../../../../lib/intake/site/decode.ts';
import { readPage, textOfHtml } from '../../../../lib/intake/site/parse.ts';
import { listing } from '../../../support/fake-web.ts';
import { pageOf, paper } from '../../../support/papers.ts';

const URL = 'https://section.example/urgent-actions/';

describe('a page of a site', () => {
  it('gives its title, its text, and the links of its main part', () => {
    const page = readPage(listing([{ title: 'UA 1/26', url: '/ua-1-26' }]), URL);
    expect(page).toMatchObject({ title: 'Urgent actions', feeds: [], asksPassword: false });
    expect(page?.links).toMatchObject([{ url: 'https://section.example/ua-1-26', text: 'UA 1/26' }]);
    expect(page?.text).toContain('# Urgent actions');
  });

  it('gives the words of a paper as a person would read them', () => {
    const text = readPage(pageOf(paper('first-34-25')), URL)?.text ?? '';
    expect(text).toContain('secretary@invented-affairs.example');
    expect(text).not.toContain('Imprint');
  });

  it('names its feeds, but not those of its comments, each once', () => {
    const head = `<base href="https://section.example/de/">
<link rel="alternate" type="application/rss+xml" title="Actions &raquo;" href="feed">
<link rel="alternate" type="application/atom+xml" href="/atom"><link rel="alternate" type="application/rss+xml" href="feed">
<link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" hreflang="fr" href="/fr">
<link rel="alternate" type="application/json+oembed" href="/x">`;
    expect(readPage(`<!doctype html><html><head>${head}</head><body></body></html>`, URL)?.feeds).toEqual([
      { url: 'https://section.example/de/feed', title: 'Actions »' },
      { url: 'https://section.example/atom', title: '' },
    ]);
  });

  it.each([
    ['without end', '<div>'.repeat(100_000)],
    ['without end, of one kind', '<b><i>'.repeat(50_000)],
    ['of many links', '<a href="/ua-1-26">UA 1/26</a>'.repeat(50_000)],
    ['of one long tag', `<a ${'b '.repeat(500_000)}>`],
    ['of brackets', '<'.repeat(500_000)],
    ['of remarks', '<!---->'.repeat(1_000_000)],
    ['of ends', `${'<i>'.repeat(300)}${'</b>'.repeat(2_000_000)}`],
    ['of classes', `<p class="${'a '.repeat(500_000)}">`],
  ])('takes no long time: %s', (_, html) => {
    // Time of the processor: what else the machine does is not counted.
    const start = process.cpuUsage();
    expect(() => readPage(html, URL)).not.toThrow();
    expect(() => textOfHtml(html)).not.toThrow();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
  });
});

describe('the text of an answer', () => {
  const bytes = (...all: number[]) => Uint8Array.from(all);
  it.each([
    ['what its header says', bytes(0xe9), 'text/html; charset=ISO-8859-1', 'é'],
    [
      'what the page says',
      new TextEncoder().encode('<meta charset="koi8-r">'),
      '',
      '<meta charset="koi8-r">',
    ],
    ['UTF-8', new TextEncoder().encode('é'), 'text/html', 'é'],
    [
      'its mark, whatever the header says',
      bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
      'text/html; charset=latin1',
      'é',
    ],
    [
      'UTF-8 where the header names what nobody knows',
      new TextEncoder().encode('é'),
      'text/html; charset=x-own',
      'é',
    ],
  ])('is read by %s', (_, body, type, text) => {
    expect(decodeAnswer(body, type)).toBe(text);
  });

  it('is none for a file that is no text', () => {
    expect(decodeAnswer(bytes(0, 1, 2, 3, 0, 0), 'application/octet-stream')).toBe(null);
    expect(decodeAnswer(bytes(65, 0, 65), 'text/html; charset=utf-8')).toBe(null);
  });
});
