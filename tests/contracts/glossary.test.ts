import { describe, expect, it } from 'vitest';
import { folders, keysFor, messagesOf, modelOf } from '../support/locales.ts';
import { textOf } from '../support/sources.ts';

/** Words of the English messages that each language says in one way, beside their names in the glossary. */
const HELD: Record<string, RegExp> = {
  'Urgent Action': /\bUrgent Actions?\b/,
  deadline: /\bdeadlines?\b/i,
  section: /\bsections?\b/i,
  outcome: /\boutcomes?\b/i,
  'model letter': /\bmodel letters?\b/i,
};
/** Has no room for the word: a line in a row of the list, which says whether the case is over. */
const WITHOUT = ['unsure_row'];

const glossary = textOf('lib/language/glossary.md');
const translated = folders().filter((folder) => folder !== 'en');

/** The words of a part of the glossary by their English names. */
function wordsOf(part: string): Map<string, string> {
  const rows = [...part.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)];
  return new Map(rows.slice(1).map(([, english = '', word = '']) => [english.trim(), word.trim()]));
}

const [head = '', ...parts] = glossary.split(/^## /m);
const partOf = (folder: string): string => parts.find((part) => part.startsWith(`${folder}: `)) ?? '';
/** What each form of a word begins with. */
const stemsOf = (word: string): string[] =>
  word.split(' / ').map((form) => (form.split('·')[0] ?? '').toLowerCase());

const english = messagesOf('en');

describe.each(translated)('the glossary for %s', (folder) => {
  const words = wordsOf(partOf(folder));
  const messages = messagesOf(folder);

  it('has every word', () => {
    expect([...words.keys()]).toEqual([...wordsOf(head).keys()]);
  });

  it.each(Object.entries(HELD))('is kept to by the messages: %s', (name, inEnglish) => {
    const stems = stemsOf(words.get(name) ?? '');
    const others = keysFor(english, folder).filter(
      (key) =>
        !WITHOUT.includes(key) &&
        inEnglish.test(modelOf(english, key)?.message ?? '') &&
        !stems.some((stem) => messages[key]?.message.toLocaleLowerCase(folder.slice(0, 2)).includes(stem)),
    );
    expect(others).toEqual([]);
  });
});
