import { describe, expect, it } from 'vitest';
import { HELP_PAGES } from '../../../lib/help/define.ts';
import { helpFor, helpLanguageFor, helpLanguages, matchingPages, piecesOf } from '../../../lib/help/index.ts';
import { help as english } from '../../../lib/help/languages/en.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filesUnder } from '../../support/sources.ts';

const say = (message: string): string =>
  (messages as Record<string, { message: string }>)[message]?.message ?? '';

const named = (paragraphs: string[]): string[] =>
  paragraphs.flatMap(piecesOf).flatMap((piece) => ('message' in piece ? [piece.message] : []));

const tags = Object.keys(helpLanguages);

describe('the help', () => {
  it('lists each language that has a file', () => {
    const files = filesUnder('lib/help/languages', '.ts').map((file) => file.replace(/.*\/|\.ts$/g, ''));
    expect(tags.map((tag) => tag.toLowerCase()).toSorted()).toEqual(files.toSorted());
  });

  /** Most characters of all pages, and words of one. The same takes up to a fifth more words in French. */
  const mostIn = (tag: string) => (tag === 'en' ? { all: 9000, words: 110 } : { all: 9500, words: 130 });

  it.each(tags)('is short in %s', async (tag) => {
    const { help } = await helpFor(tag);
    const all = HELP_PAGES.map((page) => [help[page].title, ...help[page].paragraphs].join(' '));
    expect(all.join('').length).toBeLessThanOrEqual(mostIn(tag).all);
    for (const page of all) expect(page.split(' ').length, page).toBeLessThanOrEqual(mostIn(tag).words);
    for (const page of HELP_PAGES) expect(help[page].title.length, page).toBeLessThanOrEqual(45);
  });

  it('names nothing but words of the screens, and those that need nothing filled in', () => {
    for (const page of HELP_PAGES)
      for (const message of named(english[page].paragraphs)) {
        expect(say(message), message).toMatch(/\S/);
        expect(say(message), message).not.toMatch(/\$\d/);
      }
  });

  it.each(tags)('in %s has the same pages, each with the same names', async (tag) => {
    const { help, language } = await helpFor(tag);
    expect(language).toBe(tag);
    for (const page of HELP_PAGES) {
      expect(help[page].title, page).toMatch(/\S/);
      expect(help[page].title, page).not.toMatch(/[{}]/);
      expect(help[page].paragraphs.length, page).toBe(english[page].paragraphs.length);
      help[page].paragraphs.forEach((paragraph, at) => {
        const model = english[page].paragraphs[at] ?? '';
        expect(named([paragraph]).toSorted(), `${page} ${at + 1}`).toEqual(named([model]).toSorted());
        expect(paragraph.replace(/\{\w+\}/g, ''), `${page} ${at + 1}`).not.toMatch(/[{}]/);
        expect(paragraph, 'a line could break between a word and its mark').not.toMatch(/ [:;!?»]|« /);
      });
    }
  });

  it('comes in the language of the words, or its nearest, or English', () => {
    expect(helpLanguageFor('en-GB')).toBe('en');
    expect(helpLanguageFor('xx')).toBe('en');
    expect(helpLanguageFor('')).toBe('en');
  });
});

describe('searching the help', () => {
  const find = (query: string) => matchingPages(english, query, say);

  it('shows all for nothing', () => {
    expect(find(' ')).toEqual(HELP_PAGES);
  });

  it('finds each word in whatever case, and says first what says it in its title', () => {
    expect(find('PDF')).toEqual(['pdf', 'paper']);
    expect(find('deadline SECTION')).toEqual(['end']);
  });

  it('finds what a button is called', () => {
    expect(find('put into this page')).toEqual(['webmail']);
  });

  it('finds what people ask for by their own word', () => {
    expect(find('embassy')).toEqual(['reply']);
    expect(find('came back')).toContain('reply');
    expect(find('reminders')).toEqual(['remind']);
    expect(find('calendar')).toEqual(['remind']);
    expect(find('notification')).toEqual(['remind']);
  });

  it('finds Turkish words with and without the dots that other keyboards lack', async () => {
    const { help } = await helpFor('tr');
    for (const query of ['İLETİŞİM', 'ILETISIM', 'iletişim', 'iletisim', 'AKŞAMI', 'akşami', 'AKSAMI'])
      expect(matchingPages(help, query, say), query).not.toEqual([]);
  });

  it('finds Arabic words with and without the signs on their letters', async () => {
    const { help } = await helpFor('ar');
    for (const query of ['أين', 'اين', 'إضافة', 'اضافه'])
      expect(matchingPages(help, query, say), query).not.toEqual([]);
  });

  it('finds nothing where nothing is', () => {
    expect(find('zebra')).toEqual([]);
  });
});

describe.each(tags)('searching the help in %s', (tag) => {
  const wordsOf = (title: string) =>
    [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(title)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    );
  const spelled = (word: string) =>
    [word, word.toLocaleLowerCase(tag), word.toLocaleUpperCase(tag), word.toUpperCase()].flatMap((one) => [
      one,
      one.normalize('NFD'),
    ]);

  it('finds each page by each word of its title, in capitals too, and with marks that stand by themselves', async () => {
    const { help } = await helpFor(tag);
    for (const page of HELP_PAGES) {
      expect(wordsOf(help[page].title).length, page).toBeGreaterThan(0);
      for (const query of wordsOf(help[page].title).flatMap(spelled))
        expect(matchingPages(help, query, say), query).toContain(page);
    }
  });

  it('says first the page whose title is asked for', async () => {
    const { help } = await helpFor(tag);
    for (const page of HELP_PAGES) expect(matchingPages(help, help[page].title, say)[0]).toBe(page);
  });
});
