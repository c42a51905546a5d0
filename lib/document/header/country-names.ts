import { countryNames } from '../../language/countries.ts';
import type { LanguageRules } from '../../language/rules.ts';

/** A country's name at the beginning of a text: how long it is, and the country. */
interface NamedCountry {
  length: number;
  country: string;
}

type NameTable = Map<string, [name: string, country: string][]>;
const tables = new WeakMap<LanguageRules, NameTable>();

function tableOf(rules: LanguageRules): NameTable {
  const known = tables.get(rules);
  if (known) return known;
  const table: NameTable = new Map();
  for (const [name, country] of rules.words.flatMap((words) => countryNames(words))) {
    const key = name.slice(0, 2);
    const list = table.get(key) ?? [];
    if (!list.some(([other]) => other === name)) list.push([name, country]);
    table.set(key, list);
  }
  for (const list of table.values()) list.sort((a, b) => b[0].length - a[0].length);
  tables.set(rules, table);
  return table;
}

/** The country whose name stands at an offset of folded text, the longest one; `null` when none does. */
export function countryAt(rules: LanguageRules, text: string, at: number): NamedCountry | null {
  for (const [name, country] of tableOf(rules).get(text.slice(at, at + 2)) ?? []) {
    if (text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' '))
      return { length: name.length, country };
  }
  return null;
}

/** True for a country's name in whatever case: `Беларуси`, `Turecka`. */
export function isCountryWord(rules: LanguageRules, word: string): boolean {
  return (tableOf(rules).get(word.slice(0, 2)) ?? []).some(([name]) => {
    const stem = name.slice(0, Math.max(4, name.length - 2));
    return name.length > 3 && word.startsWith(stem) && word.length < name.length + 4;
  });
}
