import { describe, expect, it } from 'vitest';
import { filesUnder, sourceFiles, textOf } from '../support/sources.ts';

interface Message {
  message: string;
  description?: string;
}

const files = filesUnder('public/_locales', 'messages.json');
const messagesOf = (file: string): Record<string, Message> => JSON.parse(textOf(file));
const english = messagesOf('public/_locales/en/messages.json');
const code = [...sourceFiles(), 'wxt.config.ts'].map(textOf).join('\n');

/** `days_left` for `days_left_one`; a message that is not counted is its own stem. */
const stemOf = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isNamed = (key: string): boolean =>
  new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) ||
  new RegExp(`['"\`]${stemOf(key)}['"\`]`).test(code);
/** `$1`, `$2` ... in a message, sorted, each once. */
const placesIn = ({ message }: Message): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('the words', () => {
  it('has folders that both browsers know', () => {
    const codes = files.map((file) => file.split('/')[2] ?? '');
    expect(codes).toContain('en');
    expect(codes.filter((one) => !/^[a-z]{2,3}(?:_(?:[A-Z]{2}|\d{3}))?$/.test(one))).toEqual([]);
  });

  it('uses every message that it has', () => {
    expect(Object.keys(english).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('has every message that it uses', () => {
    const used = [...code.matchAll(/\b(t|counted)\(\s*'([a-z0-9_]+)'/g)];
    const known = new Set(Object.keys(english));
    const missing = used.filter(([, how, key]) => !known.has(how === 't' ? `${key}` : `${key}_other`));
    expect(missing.map(([call]) => call)).toEqual([]);
  });

  it('has both forms of what is counted', () => {
    const stems = Object.keys(english).flatMap((key) => (key.endsWith('_one') ? [stemOf(key)] : []));
    const used = [...code.matchAll(/\bcounted\(\s*'([a-z0-9_]+)'/g)].map(([, stem]) => `${stem}`);
    const single = [...stems, ...used].filter(
      (stem) => !(`${stem}_one` in english && `${stem}_other` in english),
    );
    expect(single).toEqual([]);
  });

  it('stays within what the stores take', () => {
    expect(english.extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(english.extension_name?.message.length).toBeLessThanOrEqual(45);
  });
});

describe.each(files)('%s', (file) => {
  const messages = messagesOf(file);

  it('tells the translator what each message is', () => {
    const bare = Object.entries(messages).filter(([, { description }]) => !description);
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('has no empty message and no key that a browser would refuse', () => {
    const bad = Object.entries(messages).filter(
      ([key, { message }]) => message.trim() === '' || !/^[a-z][a-z0-9_]*$/.test(key),
    );
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  it('fills the same places as the English', () => {
    const other = Object.entries(messages).filter(([key, message]) => {
      const model = english[key] ?? english[`${stemOf(key)}_other`];
      return !model || (key in english && String(placesIn(message)) !== String(placesIn(model)));
    });
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('says what each place is for', () => {
    const silent = Object.entries(messages).filter(([, message]) =>
      placesIn(message).some((place) => !message.description?.includes(place)),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});
