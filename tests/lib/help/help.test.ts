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

describe('the help', () => {
  it('lists each language that has a file', () => {
    const files = filesUnder('lib/help/languages', '.ts').map((file) => file.replace(/.*\/|\.ts$/g, ''));
    const tags = Object.keys(helpLanguages).map((tag) => tag.toLowerCase());
    expect(tags.toSorted()).toEqual(files.toSorted());
  });

  it('is short', () => {
    const all = HELP_PAGES.map((page) => [english[page].title, ...english[page].paragraphs].join(' '));
    expect(all.join('').length).toBeLessThanOrEqual(9000);
    for (const page of all) expect(page.split(' ').length, page).toBeLessThanOrEqual(110);
  });

  it('names nothing but words of the screens, and those that need nothing filled in', () => {
    for (const page of HELP_PAGES)
      for (const message of named(english[page].paragraphs)) {
        expect(say(message), message).toMatch(/\S/);
        expect(say(message), message).not.toMatch(/\$\d/);
      }
  });

  it.each(Object.keys(helpLanguages))('in %s has the same pages, each with the same names', async (tag) => {
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

  it('finds nothing where nothing is', () => {
    expect(find('zebra')).toEqual([]);
  });
});
