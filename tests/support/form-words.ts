import type { FormWords } from '../../lib/delivery/form/words/define.ts';
import { HEADS, lineKinds, telling, type WordKind } from '../../lib/delivery/form/words/define.ts';
import { ids } from '../../lib/delivery/form/words/ids.ts';
import { formLanguages } from '../../lib/delivery/form/words/index.ts';
import type { Phrases } from '../../lib/delivery/form/words/lookup.ts';
import { hitsInText } from '../../lib/delivery/form/words/match.ts';
import { hasSpaceless, normalise } from '../../lib/delivery/form/words/normal.ts';
import { shifted } from '../../lib/delivery/form/words/shift.ts';

/** A language's phrases in their normal form, a list for each kind: a phrase listed twice keeps its first kind. */
function listsOf({ words }: FormWords): Map<WordKind, string[]> {
  const met = new Set<string>();
  const lists = new Map<WordKind, string[]>();
  for (const [kind, printed] of Object.entries(words) as [WordKind, string][]) {
    const phrases = new Set(printed.split('|').map(normalise));
    lists.set(
      kind,
      [...phrases].filter((phrase) => phrase !== '' && !met.has(phrase)),
    );
    for (const phrase of phrases) met.add(phrase);
  }
  return lists;
}

const joined = (phrases: readonly string[]): string => (phrases.length === 0 ? '' : `|${phrases.join('|')}|`);

/** The phrases of a line: the commonest of a telling kind, or the others; sorted, for so they pack best. */
function lineOf(lists: ReadonlyMap<WordKind, readonly string[]>, kind: WordKind, at: number): string {
  const all = lists.get(kind) ?? [];
  if (at < telling.length) return joined(all.slice(0, HEADS));
  return joined((telling.includes(kind) ? all.slice(HEADS) : all).toSorted());
}

/** The lines of a language's phrases: `|a|b c|`. */
const stripOf = (lists: ReadonlyMap<WordKind, readonly string[]>): string =>
  lineKinds.map((kind, at) => lineOf(lists, kind, at)).join('\n');

/** Kinds that are looked for among other words, not asked for by themselves: what they say is always kept. */
const keptWhole = new Set<WordKind>(['confirm', 'email-confirm', 'honeypot']);

const whole = Object.fromEntries(
  formLanguages.map((language) => [language.code, stripOf(listsOf(language))]),
);

/** English, and all languages, without one of them. */
function besides(code: string): { english: Phrases[]; all: Phrases[] } {
  const rest = Object.keys(whole).filter((one) => one !== code);
  const phrasesIn = (one: string): Phrases => ({ code: one, text: whole[one] ?? '' });
  return { english: rest.filter((one) => one === 'en').map(phrasesIn), all: rest.map(phrasesIn) };
}

/**
 * Whether a text says this and nothing else in a language of these phrases: on a page that says its language, where
 * English is asked about the rest, and on one that does not, where all are.
 */
function saysOnly(
  wanted: WordKind,
  code: string,
  lists: ReadonlyMap<WordKind, readonly string[]>,
  text: string,
  { english, all }: ReturnType<typeof besides>,
): boolean {
  const own: Phrases = { code, text: stripOf(lists) };
  const told = { own, others: english, remembered: new Map() };
  const untold = { own: undefined, others: [own, ...all], remembered: new Map() };
  return [told, untold].every((lexicon) => {
    const { hits } = hitsInText(lexicon, text);
    const kinds = hits.map(
      ({ meanings }) => (meanings.find((meaning) => meaning.code === code) ?? meanings[0])?.kind,
    );
    return kinds.length > 0 && kinds.every((kind) => kind === wanted);
  });
}

/**
 * Takes out what the other phrases say as well: who knows "telephone" needs no "your telephone". The first of each kind
 * stay: they tell the language, and are met most.
 */
function withoutNeedless(code: string, lists: Map<WordKind, string[]>): Map<WordKind, string[]> {
  const several = [...lists].flatMap(([kind, phrases]) =>
    phrases
      .slice(HEADS)
      .filter((phrase) => !hasSpaceless(phrase) && !keptWhole.has(kind))
      .map((phrase) => ({ kind, phrase })),
  );
  const rest = besides(code);
  const out: typeof several = [];
  for (const one of several.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
    const all = lists.get(one.kind) ?? [];
    lists.set(
      one.kind,
      all.filter((phrase) => phrase !== one.phrase),
    );
    if (saysOnly(one.kind, code, lists, one.phrase, rest)) out.push(one);
    else lists.set(one.kind, all);
  }
  // What went later may have been what said it.
  for (const { kind, phrase } of out.toReversed())
    if (!saysOnly(kind, code, lists, phrase, rest)) lists.get(kind)?.push(phrase);
  return lists;
}

/** The phrases of a language that are looked through in a page. */
const packed = (language: FormWords): string =>
  stripOf(language === ids ? listsOf(ids) : withoutNeedless(language.code, listsOf(language)));

const entry = (language: FormWords): string =>
  `  ${language.code}: '${shifted(packed(language)).replaceAll('\n', '\\n')}',\n`;

/** Names of boxes stand beside English, which they share most with: so they pack best. */
const inOrder = [...formLanguages.slice(0, 1), ids, ...formLanguages.slice(1)];

/** The source of `strips.ts`, which follows from the word lists. */
export const stripsSource = (): string =>
  `// Made by tests/commands/form-words.ts from the files beside it; change those.\n
/** Each language's phrases in their normal form, \`|a|b c|\`, in lines as \`lineKinds\` says, kept as in \`shift.ts\`. */
export const strips: Readonly<Record<string, string>> = {\n${inOrder.map(entry).join('')}};\n`;
