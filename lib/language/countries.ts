import { fold } from '../text/fold.ts';
import type { LanguageWords } from './define.ts';

/** A country's name, folded, and the country (ISO 3166-1 alpha-2). */
type CountryName = readonly [name: string, country: string];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Regions that are no country, or no longer. */
const none = new Set([
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'XA',
  'XB',
  'QO',
  'SU',
  'DD',
  'YU',
  'ZR',
  'BU',
  'TP',
  'AN',
  'NT',
  'CS',
  'FX',
  'VD',
  'YD',
  'HV',
  'DY',
  'NH',
  'RH',
  'UK',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'CQ',
]);

function regionNames(code: string): CountryName[] {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const found: CountryName[] = [];
  for (const a of letters) {
    for (const b of letters) {
      const name = none.has(a + b) ? undefined : names.of(a + b);
      if (name) found.push([name, a + b]);
    }
  }
  return found;
}

function variantsOf(name: string): string[] {
  const plain = fold(name).replace(/&/g, 'and');
  return [...new Set([plain, plain.replace(/ \(.*\)$/, ''), plain.replace(/^the /, '')])];
}

const known = new WeakMap<LanguageWords, CountryName[]>();

/** What countries are called in a language: the names of its file come first. */
export function countryNames(words: LanguageWords): readonly CountryName[] {
  const before = known.get(words);
  if (before) return before;
  const own = Object.entries(words.countries).flatMap(([country, names]): CountryName[] =>
    fold(names)
      .split('|')
      .map((name) => [name, country]),
  );
  const regions = regionNames(words.code).flatMap(([name, country]): CountryName[] =>
    variantsOf(name).map((variant) => [variant, country]),
  );
  known.set(words, [...own, ...regions]);
  return known.get(words) as CountryName[];
}

type Named = Map<string, [name: string, languages: Set<LanguageWords>][]>;
const tables = new WeakMap<readonly LanguageWords[], Named>();

function tableOf(languages: readonly LanguageWords[]): Named {
  const before = tables.get(languages);
  if (before) return before;
  const byName = new Map<string, Set<LanguageWords>>();
  for (const words of languages)
    for (const [name] of countryNames(words)) byName.set(name, (byName.get(name) ?? new Set()).add(words));
  const table: Named = new Map();
  for (const one of byName) table.set(one[0].slice(0, 2), [...(table.get(one[0].slice(0, 2)) ?? []), one]);
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length);
  tables.set(languages, table);
  return table;
}

/** The languages in which the countries that a folded text names are called so: for a few words, since every word is looked at. */
export function languagesByCountry(text: string, languages: readonly LanguageWords[]): Set<LanguageWords> {
  const table = tableOf(languages);
  const found = new Set<LanguageWords>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const named = table
      .get(text.slice(index, index + 2))
      ?.find(
        ([name]) => text.startsWith(name, index) && !/[\p{L}\p{N}]/u.test(text[index + name.length] ?? ' '),
      );
    for (const language of named?.[1] ?? []) found.add(language);
  }
  return found;
}
