import type { FormWords } from '../../lib/delivery/form/words/define.ts';
import { HEADS, lineKinds, telling, type WordKind } from '../../lib/delivery/form/words/define.ts';
import { ids } from '../../lib/delivery/form/words/ids.ts';
import { formLanguages } from '../../lib/delivery/form/words/index.ts';
import type { Phrases } from '../../lib/delivery/form/words/lookup.ts';
import { hitsInText } from '../../lib/delivery/form/words/match.ts';
import { normalise } from '../../lib/delivery/form/words/normal.ts';
import { shifted } from '../../lib/delivery/form/words/shift.ts';

/** Languages whose words are in two scripts: the code of those in the other one, and behind which language these pack best. */
const twofold: readonly { code: string; other: string; behind: string; isOther: RegExp }[] = [
  { code: 'sr', other: 'sr-Latn', behind: 'hr', isOther: /[a-z]/i },
  { code: 'uz', other: 'uz-Cyrl', behind: 'kk', isOther: /[\u0400-\u04ff]/ },
];

/** A language's words that fit. */
function only({ words }: FormWords, code: string, fits: (phrase: string) => boolean): FormWords {
  const kept = Object.entries(words).map(([kind, printed]) => [
    kind,
    printed.split('|').filter(fits).join('|'),
  ]);
  return { code, words: Object.fromEntries(kept) };
}

/** A language, with the other script of one that packs best behind it; in one script where it has two. */
function inScripts(language: FormWords): FormWords[] {
  const own = twofold.find(({ code }) => code === language.code);
  const guest = twofold.find(({ behind }) => behind === language.code);
  const host = formLanguages.find(({ code }) => code === guest?.code);
  return [
    own === undefined ? language : only(language, own.code, (phrase) => !own.isOther.test(phrase)),
    ...(guest && host ? [only(host, guest.other, (phrase) => guest.isOther.test(phrase))] : []),
  ];
}

const languages = formLanguages.flatMap(inScripts);

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

/** How many letters two phrases begin and end with alike. */
function likeness(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let [before, after] = [0, 0];
  while (before < most && one[before] === other[before]) before += 1;
  while (after < most && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  return before + after;
}

/** Phrases in the order in which each is most like the one before it: so they pack best. */
function chained(phrases: readonly string[]): string[] {
  const [first, ...left] = phrases.toSorted();
  const chain = first === undefined ? [] : [first];
  while (left.length > 0) {
    const last = `|${chain.at(-1)}|`;
    const alike = left.map((phrase) => likeness(`|${phrase}|`, last));
    chain.push(...left.splice(alike.indexOf(Math.max(...alike)), 1));
  }
  return chain;
}

/** The phrases of a line: the commonest of a telling kind, or the others. */
function lineOf(lists: ReadonlyMap<WordKind, readonly string[]>, kind: WordKind, at: number): string {
  const all = lists.get(kind) ?? [];
  if (at < telling.length) return joined(all.slice(0, HEADS));
  return joined(chained(telling.includes(kind) ? all.slice(HEADS) : all));
}

/** The lines of a language's phrases: `|a|b c|`. */
const stripOf = (lists: ReadonlyMap<WordKind, readonly string[]>): string =>
  lineKinds.map((kind, at) => lineOf(lists, kind, at)).join('\n');

/** Whether a text is in letters that are words by themselves. */
const isHan = (text: string): boolean => /[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(text);

/** Kinds that are looked for among other words, not asked for by themselves: what they say is always kept. */
const keptWhole = new Set<WordKind>(['confirm', 'email-confirm', 'honeypot']);

const whole = Object.fromEntries(languages.map((language) => [language.code, stripOf(listsOf(language))]));

/** English, and all languages, without one of them. */
function besides(code: string): { english: Phrases[]; all: Phrases[] } {
  const rest = Object.keys(whole).filter((one) => one !== code);
  const phrasesIn = (one: string): Phrases => ({ code: one, text: whole[one] ?? '', without: new Set() });
  return { english: rest.filter((one) => one === 'en').map(phrasesIn), all: rest.map(phrasesIn) };
}

/** What is asked on a page that says its language, where English is asked about the rest, and on one that does not, where all are. */
function onPages(
  code: string,
  lists: ReadonlyMap<WordKind, readonly string[]>,
  { english, all }: ReturnType<typeof besides>,
) {
  const own: Phrases = { code, text: stripOf(lists), without: new Set() };
  return [
    { own, others: english, remembered: new Map() },
    { own: undefined, others: [own, ...all], remembered: new Map() },
  ];
}

/** Whether a text says this and nothing else in a language of these phrases, on both kinds of pages. */
function saysOnly(
  wanted: WordKind,
  code: string,
  lists: ReadonlyMap<WordKind, readonly string[]>,
  text: string,
  others: ReturnType<typeof besides>,
): boolean {
  return onPages(code, lists, others).every((lexicon) => {
    const { hits, size } = hitsInText(lexicon, text);
    // In Han and Kana what is left over at the end may begin something else in a longer text.
    const last = hits.at(-1);
    if (isHan(text) && last !== undefined && last.at + last.size < size) return false;
    const kinds = hits.map(
      ({ meanings }) => (meanings.find((meaning) => meaning.code === code) ?? meanings[0])?.kind,
    );
    return kinds.length > 0 && kinds.every((kind) => kind === wanted);
  });
}

/** Kinds that are left: what nothing else is found in is left without being known, but for the commonest, which stand first. */
const leftAnyway = new Set<WordKind>(['other', 'search', 'credential', 'birth-date']);
const COMMON = { other: 6, least: 2 };

/** Whether nothing is found in a text, on a page that says its language and on one that does not: it is left as it is. */
function saysNothing(
  code: string,
  lists: ReadonlyMap<WordKind, readonly string[]>,
  text: string,
  others: ReturnType<typeof besides>,
): boolean {
  return onPages(code, lists, others).every((lexicon) => hitsInText(lexicon, text).hits.length === 0);
}

/**
 * Takes out what the other phrases say as well: who knows "telephone" needs no "your telephone". The first of each kind
 * stay: they tell the language, and are met most.
 */
function withoutNeedless(code: string, lists: Map<WordKind, string[]>): Map<WordKind, string[]> {
  const several = [...lists].flatMap(([kind, phrases]) =>
    phrases
      .slice(HEADS)
      .filter(() => !keptWhole.has(kind))
      .map((phrase) => ({ kind, phrase })),
  );
  const rest = besides(code);
  const common = new Set(
    [...leftAnyway].flatMap(
      (kind) => lists.get(kind)?.slice(0, kind === 'other' ? COMMON.other : COMMON.least) ?? [],
    ),
  );
  const isNeedless = ({ kind, phrase }: (typeof several)[number]): boolean =>
    saysOnly(kind, code, lists, phrase, rest) ||
    (leftAnyway.has(kind) && !common.has(phrase) && saysNothing(code, lists, phrase, rest));
  const out: typeof several = [];
  for (const one of several.toSorted((a, b) => b.phrase.length - a.phrase.length)) {
    const all = lists.get(one.kind) ?? [];
    lists.set(
      one.kind,
      all.filter((phrase) => phrase !== one.phrase),
    );
    if (isNeedless(one)) out.push(one);
    else lists.set(one.kind, all);
  }
  // What went later may have been what said it.
  for (const { kind, phrase } of out.toReversed())
    if (!isNeedless({ kind, phrase })) lists.get(kind)?.push(phrase);
  return lists;
}

/** The phrases of a language that are looked through in a page. */
const packed = (language: FormWords): string =>
  stripOf(language === ids ? listsOf(ids) : withoutNeedless(language.code, listsOf(language)));

const entry = (language: FormWords): string => {
  const key = /\W/.test(language.code) ? `'${language.code}'` : language.code;
  return `  ${key}: '${shifted(packed(language)).replaceAll('\n', '\\n')}',\n`;
};

/** Names of boxes stand beside English, which they share most with: so they pack best. */
const inOrder = [...languages.slice(0, 1), ids, ...languages.slice(1)];

/** The source of `strips.ts`, which follows from the word lists. */
export const stripsSource = (): string =>
  `// Made by tests/commands/form-words.ts from the files beside it; change those.\n
/** Each language's phrases in their normal form, \`|a|b c|\`, in lines as \`lineKinds\` says, kept as in \`shift.ts\`. */
export const strips: Readonly<Record<string, string>> = {\n${inOrder.map(entry).join('')}};\n`;
