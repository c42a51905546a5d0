import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { doubtName } from '../../../components/paper/doubt-words.ts';
import { messagesOf } from '../../support/locales.ts';
import { filesUnder, textOf } from '../../support/sources.ts';
import { messagesIn } from '../../support/words.ts';

/** Sentences in the reader's code that are no comment: what it says of doubtful values. */
const sentences = filesUnder('lib/document', '.ts').flatMap((file) =>
  textOf(file)
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .flatMap((line) => [...line.matchAll(/'([A-Z][^']* [^']* [^']*\.)'/g)].map(([, said = '']) => said)),
);
const words = Object.entries(messagesOf('en'))
  .filter(([key]) => key.startsWith('doubt_'))
  .map(([, { message }]) => message);

describe('what makes a value doubtful', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(messagesIn() as never);
  });

  it('is found in the code of the reader', () => {
    expect(sentences.length).toBeGreaterThan(15);
  });

  it.each([...new Set(sentences)])('is said in the words of the screen: %s', (said) => {
    expect(words).toContain(doubtName(said));
  });
});
