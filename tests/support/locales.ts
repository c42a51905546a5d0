import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** A message of the English file, which is the source of all others. */
export interface Message {
  message: string;
  description?: string;
}

/** The messages of one folder by their keys, in the order of its file. */
export type Messages = Record<string, Message>;

export const LOCALES = path.join(root, 'public/_locales');
export const fileOf = (folder: string): string => path.join(LOCALES, folder, 'messages.json');
export const messagesOf = (folder: string): Messages => JSON.parse(readFileSync(fileOf(folder), 'utf8'));
/** The folders there are, English among them. */
export const folders = (): string[] => readdirSync(LOCALES).sort();

/** A folder's BCP 47 code: `pt-BR` for `pt_BR`. */
export const codeOf = (folder: string): string => folder.replace('_', '-');

/** Whether a folder's words go from right to left. */
export const isRightToLeft = (folder: string): boolean => folder === 'ar';

const ORDER: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Enough to meet every category that whole numbers have below a million; nobody has a million cases. */
const NUMBERS = [...Array.from({ length: 1001 }, (_, number) => number), 10_000, 100_000];

const inCategories = (folder: string): Map<Intl.LDMLPluralRule, number[]> => {
  const rules = new Intl.PluralRules(codeOf(folder));
  return Map.groupBy(NUMBERS, (number) => rules.select(number));
};

/** The forms that a counted message has in a language, in their usual order; `other` always, for it names the stem. */
export function categoriesOf(folder: string): Intl.LDMLPluralRule[] {
  const used = inCategories(folder);
  return ORDER.filter((category) => category === 'other' || used.has(category));
}

/** Whether a form stands for one number alone, as the Arabic dual does: then the number may be a word. */
export const isOneNumber = (folder: string, category: Intl.LDMLPluralRule): boolean =>
  inCategories(folder).get(category)?.length === 1;

const FORM = /_(zero|one|two|few|many|other)$/;

/** `days_left` and `one` for `days_left_one`, if that is counted in English; else the key alone. */
export function splitKey(english: Messages, key: string): { stem: string; category?: Intl.LDMLPluralRule } {
  const category = FORM.exec(key)?.[1] as Intl.LDMLPluralRule | undefined;
  const stem = key.replace(FORM, '');
  return category && `${stem}_one` in english && `${stem}_other` in english
    ? { stem, category }
    : { stem: key };
}

/** All keys that a folder needs, in the order of the English file: a counted message once for each of its forms. */
export function keysFor(english: Messages, folder: string): string[] {
  const categories = categoriesOf(folder);
  return Object.keys(english).flatMap((key) => {
    const { stem, category } = splitKey(english, key);
    if (!category) return [key];
    return category === 'other' ? categories.map((one) => `${stem}_${one}`) : [];
  });
}

/** The English message that `key` says in another language: for a form that English lacks, that of many. */
export function modelOf(english: Messages, key: string): Message | undefined {
  const { stem, category } = splitKey(english, key);
  return english[key] ?? (category && english[`${stem}_other`]);
}

/** `$1`, `$2` ... in a message, sorted, each once. */
export const placesIn = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** How many characters a translation may have: half as many again and a little, so that buttons fit in 320 px. */
export const roomFor = (english: string): number => Math.ceil(english.length * 1.6) + 14;
