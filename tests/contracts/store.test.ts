import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../lib/document/read.ts';
import { root } from '../support/root.ts';
import { filesUnder, textOf } from '../support/sources.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr'];
const TEXTS = [
  'captions.txt',
  'description.txt',
  'name.txt',
  'permissions.txt',
  'privacy.txt',
  'summary.txt',
];

/** Most characters of each text: the least that any store takes; `store/README.md` says where they are from. */
const MOST = { name: 45, summary: 132, description: 4000, reason: 1000, notes: 3000 };
const PICTURES = 5;
/** What has to be answered about data. */
const ANSWERS = ['purpose', 'remote code', 'collected', 'sent', 'sold', 'other use', 'erased', 'policy'];

const read = (file: string): string => textOf(`store/${file}`).trim();

/** `name: words` a line, in order. */
const answersIn = (file: string): [string, string][] =>
  read(file)
    .split('\n')
    .map((line) => {
      const [, name = '', words = ''] = /^([\w ]+): (.+)$/.exec(line) ?? [];
      return [name, words];
    });

/** Every permission of either built package; what is asked for site by site has one reason. */
function permissions(): string[] {
  const manifests = ['chrome', 'firefox'].map((name) =>
    JSON.parse(textOf(`.output/${name}-mv3/manifest.json`)),
  );
  const named = manifests.flatMap((one) => [...one.permissions, ...one.optional_permissions]);
  return [...new Set<string>(named), 'sites'].sort();
}

describe('the texts for the stores', () => {
  it('are there in each language, and no other', () => {
    const folders = readdirSync(path.join(root, 'store'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(LANGUAGES);
    for (const language of LANGUAGES)
      expect(readdirSync(path.join(root, 'store', language)).sort()).toEqual(TEXTS);
  });

  it('fit in every language of the package, from which Chrome’s store takes them', () => {
    for (const file of filesUnder('public/_locales', 'messages.json')) {
      const { extension_name, extension_description } = JSON.parse(textOf(file));
      expect(extension_name.message.length, file).toBeLessThanOrEqual(MOST.name);
      expect(extension_description.message.length, file).toBeLessThanOrEqual(MOST.summary);
    }
  });
});

describe.each(LANGUAGES)('the texts for the stores: %s', (language) => {
  it('stay within what the stores take', () => {
    for (const name of ['name', 'summary', 'description'] as const) {
      const text = read(`${language}/${name}.txt`);
      expect(text.length, name).toBeGreaterThan(0);
      expect(text.length, name).toBeLessThanOrEqual(MOST[name]);
    }
    expect(read(`${language}/summary.txt`)).not.toContain('\n');
  });

  it('say what the package says', () => {
    const words = JSON.parse(textOf(`public/_locales/${language}/messages.json`));
    expect(read(`${language}/name.txt`)).toBe(words.extension_name.message);
    expect(read(`${language}/summary.txt`)).toBe(words.extension_description.message);
  });

  it('give a reason for each permission that a package has, and for no other', () => {
    const reasons = answersIn(`${language}/permissions.txt`);
    expect(reasons.map(([name]) => name).sort()).toEqual(permissions());
    for (const [name, words] of reasons) {
      expect(words.split(' ').length, name).toBeGreaterThan(5);
      expect(words.length, name).toBeLessThanOrEqual(MOST.reason);
    }
  });

  it('answer every question about data', () => {
    const answers = answersIn(`${language}/privacy.txt`);
    expect(answers.map(([name]) => name)).toEqual(ANSWERS);
    for (const [name, words] of answers) expect(words.length, name).toBeLessThanOrEqual(MOST.reason);
    expect(Object.fromEntries(answers)['other use']).toMatch(/Limited.Use/);
  });

  it('have a line for each picture', () => {
    expect(read(`${language}/captions.txt`).split('\n')).toHaveLength(PICTURES);
  });

  it('say that it is unofficial, and name no webmail', () => {
    const all = TEXTS.map((file) => read(`${language}/${file}`)).join('\n');
    expect(all).not.toMatch(/gmail|outlook|yahoo|proton|gmx|icloud/i);
    expect(read(`${language}/summary.txt`)).toMatch(
      /unofficial|inoffiziell|non officiel|no oficial|غير رسمي/i,
    );
    // More than five times would be taken for a search word.
    const named = read(`${language}/description.txt`).match(/amnesty|amnistía|العفو الدولية/gi) ?? [];
    expect(named.length).toBeLessThanOrEqual(5);
  });
});

it('the policy says that user data is of limited use, as the Chrome Web Store asks', () => {
  expect(textOf('PRIVACY.md')).toMatch(
    /adheres to the Chrome Web Store User Data Policy, including the Limited Use requirements/,
  );
});

describe('what reviewers are given', () => {
  it('fits into the field for it', () => {
    expect(read('reviewers.md').length).toBeLessThanOrEqual(MOST.notes);
  });

  it('has a paper that is read whole', () => {
    const text = textOf('store/sample-paper.txt');
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua).toMatchObject({ deadline: '2030-02-27', closing: { closes: false } });
    expect(ua?.recipients.flatMap(({ emails }) => emails)).toEqual(['minister@justice.example']);
  });

  it('explains warnings of files that are in the package', () => {
    const built = readdirSync(path.join(root, '.output/firefox-mv3'), { recursive: true }).map((file) =>
      `${file}`.replaceAll('\\', '/'),
    );
    const explained = JSON.parse(read('warnings.json')) as { file: string; why: string; times: number }[];
    for (const { file, why, times } of explained) {
      expect(
        built.filter((one) => new RegExp(file).test(one)),
        file,
      ).toHaveLength(1);
      expect(why.split(' ').length).toBeGreaterThan(8);
      expect(times).toBeGreaterThan(0);
    }
  });
});
