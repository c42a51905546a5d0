import { describe, expect, it } from 'vitest';
import {
  codeOf,
  folders,
  isOneNumber,
  isRightToLeft,
  keysFor,
  type Messages,
  messagesOf,
  modelOf,
  placesIn,
  roomFor,
  splitKey,
} from '../support/locales.ts';
import { filesUnder, sourceFiles, textOf } from '../support/sources.ts';
import { SAME_EVERYWHERE, SAME_WORDS } from './same-words.ts';

/**
 * Folders whose names both browsers match. Norwegian is `nb`: so it is called by both where it is the browser's
 * language. The build adds the names that it goes by elsewhere.
 */
const FOLDERS = 'ar da de en es fi fr it ko nb nl pl pt_BR pt_PT sv tr'.split(' ');
/** Names that the build adds for one browser, and the folder that each is a copy of. */
const ADDED = { chrome: { no: 'nb' }, firefox: { nn: 'nb' } };

const english = messagesOf('en');
const code = [...sourceFiles(), 'wxt.config.ts'].map(textOf).join('\n');
const counted = Object.keys(english).filter((key) => splitKey(english, key).category === 'other');
const stems = new Set(counted.map((key) => splitKey(english, key).stem));

const names = new Set(
  [...code.matchAll(/(['"`])([a-z0-9_]+)\1|__MSG_([a-z0-9_]+)__/g)].map(
    ([, , name, inManifest]) => name ?? inManifest,
  ),
);
const isNamed = (key: string): boolean => names.has(key) || names.has(splitKey(english, key).stem);

/** The keys of those messages of which `is` is true. */
const keysWhere = (messages: Messages, is: (message: string, key: string) => unknown): string[] =>
  Object.entries(messages).flatMap(([key, { message }]) => (is(message, key) ? [key] : []));

describe('the words', () => {
  it('stand in folders that both browsers know, one for each language', () => {
    expect(folders()).toEqual(FOLDERS);
  });

  it('are counted by the rules of their language, and never by hand', () => {
    const forms = Object.keys(english).filter((key) => splitKey(english, key).category);
    expect(forms.filter((key) => names.has(key))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('are all there where they are used', () => {
    const used = [...code.matchAll(/\b(t|counted)\(\s*'([a-z0-9_]+)'/g)];
    const known = new Set(Object.keys(english));
    const missing = used.filter(([, how, key]) =>
      how === 't' ? !known.has(`${key}`) : !stems.has(`${key}`),
    );
    expect(missing.map(([call]) => call)).toEqual([]);
  });

  it('have a form for each number of things: one that is not counted says a number alone', () => {
    const alone = ['copied_post_short', 'form_too_long'];
    const numbered = [...code.matchAll(/\bt\(\s*'([a-z0-9_]+)'[^;]*?\bdigits\(/g)].map(([, key]) => `${key}`);
    expect([...new Set(numbered)].sort()).toEqual(alone);
  });

  it('have both forms of what is counted', () => {
    const single = Object.keys(english).filter((key) => key.endsWith('_one') && !stems.has(key.slice(0, -4)));
    expect(single).toEqual([]);
  });

  it('tell the translator what each message is, and each place in it', () => {
    const silent = Object.entries(english).filter(
      ([, { message, description }]) =>
        !description || placesIn(message).some((place) => !description.includes(place)),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('have keys that no browser refuses', () => {
    expect(Object.keys(english).filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });
});

describe.each(Object.entries(ADDED))('the build for %s', (browser, added) => {
  const build = `.output/${browser}-mv3/_locales`;

  it('has every folder, and each language by its other names too', () => {
    const built = filesUnder(build, '.json').map((file) => file.slice(build.length + 1).split('/')[0]);
    const names = Object.entries(added).flatMap(([name, of]) => (folders().includes(of) ? [name] : []));
    expect(built).toEqual([...folders(), ...names].sort());
    for (const [name, of] of Object.entries(added))
      if (folders().includes(of))
        expect(textOf(`${build}/${name}/messages.json`)).toBe(textOf(`public/_locales/${of}/messages.json`));
  });
});

/** Invisible characters that a message may hold: blanks at which no line breaks. */
const BLANKS = /[\u00a0\u202f]/g;
/** What fills a place may be written the other way: where words go from right to left, it is kept apart from them. */
const APART = /\u2068(\$\d)\u2069/g;
/** Controls, soft hyphens, marks of direction, joiners and blanks that nobody sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2000-\u200a\u3000\u3164]|\u034f|\ufe0f/u;

describe.each(folders())('%s', (folder) => {
  const messages = messagesOf(folder);

  it('says its own code', () => {
    const locale = messages.locale?.message ?? '';
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    const own = new Intl.Locale(codeOf(folder));
    const said = new Intl.Locale(locale);
    expect([said.language, own.region ?? said.region]).toEqual([own.language, said.region]);
  });

  it('has no empty message, and no blanks where there should be none', () => {
    expect(keysWhere(messages, (message) => message === '' || /^\s|\s$| {2}|\n /.test(message))).toEqual([]);
  });

  it('holds nothing that nobody sees', () => {
    const seen = (message: string) => (isRightToLeft(folder) ? message.replaceAll(APART, '$1') : message);
    const hidden = keysWhere(messages, (message) =>
      INVISIBLE.test(seen(message).replaceAll(BLANKS, '').replaceAll('\n\n', '')),
    );
    expect(hidden).toEqual([]);
  });

  it('quotes with the marks of print', () => {
    expect(keysWhere(messages, (message) => /["'`]/.test(message))).toEqual([]);
  });

  it('breaks no line between a word and the mark behind it', () => {
    expect(keysWhere(messages, (message) => / [:;!?»]|« /.test(message))).toEqual([]);
  });

  it('stays within what the stores take', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
  });

  it('keeps a number and its unit in one line', () => {
    expect(keysWhere(messages, (message, key) => /^days_/.test(key) && message.includes('$1 '))).toEqual([]);
  });
});

describe.each(folders().filter((folder) => folder !== 'en'))('%s, beside the English', (folder) => {
  const messages = messagesOf(folder);
  const model = (key: string): string => modelOf(english, key)?.message ?? '';

  it('has the same messages in the same order, and what is counted in each of its own forms', () => {
    expect(Object.keys(messages)).toEqual(keysFor(english, folder));
  });

  it('leaves what is said to translators to the English file', () => {
    const more = Object.values(messages).filter((message) => String(Object.keys(message)) !== 'message');
    expect(more).toEqual([]);
  });

  it('fills the same places', () => {
    const other = keysWhere(messages, (message, key) => {
      const { stem, category } = splitKey(english, key);
      const places = placesIn(category ? model(`${stem}_other`) : model(key));
      const left =
        category && isOneNumber(folder, category) ? places.filter((place) => place !== '$1') : places;
      const found = String(placesIn(message));
      return found !== String(places) && found !== String(left);
    });
    expect(other).toEqual([]);
  });

  it('has the same paragraphs', () => {
    const breaks = (message: string) => message.split('\n').length;
    expect(keysWhere(messages, (message, key) => breaks(message) !== breaks(model(key)))).toEqual([]);
  });

  it('leaves nothing in English by mistake', () => {
    const same = keysWhere(
      messages,
      (message, key) =>
        message === model(key) && /\p{L}/u.test(message.replace(/\$\d/g, '')) && key !== 'locale',
    );
    const known = [...SAME_EVERYWHERE, ...(SAME_WORDS[folder] ?? [])];
    expect(same.sort()).toEqual(known.sort());
  });

  it('has room for its words', () => {
    expect(keysWhere(messages, (message, key) => message.length > roomFor(model(key)))).toEqual([]);
  });
});
