import type { FormWords } from '../../lib/delivery/form/words/define.ts';
import { type WordKind, wordKinds } from '../../lib/delivery/form/words/define.ts';
import { ids } from '../../lib/delivery/form/words/ids.ts';
import { formLanguages } from '../../lib/delivery/form/words/index.ts';
import { normalise } from '../../lib/delivery/form/words/normal.ts';

/** A list's phrases in their normal form, without those met before: a phrase listed twice keeps its first kind. */
function listOf(printed: string, met: Set<string>): string {
  const phrases = new Set(
    printed
      .split('|')
      .map(normalise)
      .filter((phrase) => phrase !== '' && !met.has(phrase)),
  );
  for (const phrase of phrases) met.add(phrase);
  return phrases.size === 0 ? '' : `|${[...phrases].join('|')}|`;
}

/** A language's phrases in their normal form: a line for each kind, `|a|b c|`. */
function stripOf({ words }: FormWords): string {
  const met = new Set<string>();
  const lists = new Map(Object.entries(words).map(([kind, printed]) => [kind, listOf(printed, met)]));
  return wordKinds.map((kind) => lists.get(kind) ?? '').join('\n');
}

const entry = (language: FormWords): string =>
  `  ${language.code}: '${stripOf(language).replaceAll('\n', '\\n')}',\n`;

const telling: readonly WordKind[] = [
  'full-name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'city',
  'subject',
  'message',
];
const HEADS = 2;

/** The commonest phrases of a language, which tell it. */
function headsOf({ words }: FormWords): string {
  const phrases = telling.flatMap((kind) => (words[kind] ?? '').split('|').slice(0, HEADS)).map(normalise);
  return listOf(phrases.join('|'), new Set());
}

/** The source of `strips.ts`, which follows from the word lists. */
export const stripsSource = (): string =>
  `// Made by tests/commands/form-words.ts from the files beside it; change those.\n
/** Each language's phrases in their normal form: a line for each of the word kinds in their order, \`|a|b c|\`. */
export const strips: Readonly<Record<string, string>> = {\n${[...formLanguages, ids].map(entry).join('')}};

/** The phrases that tell a language, a line for each in the same order. */
export const heads =
  '${formLanguages.map(headsOf).join('\\n')}';\n`;
