import type { Evidence } from './evidence.ts';
import { telling } from './words/define.ts';
import { inLetters, type Lexicon, type Phrases } from './words/lookup.ts';
import { hitsInText, MOST_WORDS } from './words/match.ts';
import { normalise } from './words/normal.ts';
import { baseOf, letterIn, textOf } from './words/shift.ts';
import { strips } from './words/strips.ts';

/** The languages of a form. */
export interface Tongues {
  /** What people read is looked up here, and what boxes are named here. */
  readonly spoken: Lexicon;
  readonly named: Lexicon;
  /** How often each language's words were met in the form, the declared language ahead. */
  readonly met: ReadonlyMap<string, number>;
}

/** Code of the words that only names and ids of boxes are made of. */
export const IDENTIFIERS = 'ids';

const languages = Object.keys(strips).filter((code) => code !== IDENTIFIERS);

/** Serbian in both of its scripts. */
const serbian = ['sr', 'sr-Latn'];

/** Languages under another code, in several scripts, or so near to others that their words serve. */
const others = new Map<string, readonly string[]>(
  Object.entries({
    nb: ['no'],
    nn: ['no'],
    fil: ['tl'],
    iw: ['he'],
    in: ['id'],
    bs: ['hr', ...serbian],
    sh: ['hr', ...serbian],
    cnr: ['hr', ...serbian],
    sr: [...serbian, 'hr'],
    uz: ['uz', 'uz-Cyrl'],
    mo: ['ro'],
    prs: ['fa'],
    yue: ['zh'],
  }),
);

type Lexicons = Pick<Tongues, 'spoken' | 'named'>;
const known = new Map<string, Lexicons>();

/** Makes something of each code once. */
function onceEach<T>(make: (code: string) => T): (code: string) => T {
  const made = new Map<string, T>();
  return (code) => {
    if (!made.has(code)) made.set(code, make(code));
    return made.get(code) as T;
  };
}

/** The phrases of one language, as they are kept. */
const phrasesIn = onceEach((code): Phrases => {
  const kept = strips[code] ?? '';
  return { code, text: textOf(kept), base: baseOf(kept), without: new Set() };
});

/** English and these languages, made once; `own` is the one that the page says it is in. */
function lexicons(codes: readonly string[], own: string | undefined): Lexicons {
  const key = `${own},${codes.join()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const all = [...new Set(['en', ...codes])];
  const fresh = {
    spoken: {
      own: own === undefined ? own : phrasesIn(own),
      others: all.filter((code) => code !== own).map(phrasesIn),
      remembered: new Map(),
    },
    named: { own: undefined, others: [IDENTIFIERS, ...all].map(phrasesIn), remembered: new Map() },
  };
  known.set(key, fresh);
  return fresh;
}

/** What tells a box's language: what people read, or its names where nothing visible stands. */
function textsOf({ labels, placeholder, identifiers }: Evidence): readonly string[] {
  if (labels.length > 0) return placeholder === '' ? labels : [...labels, placeholder];
  if (placeholder !== '') return [placeholder];
  return identifiers()
    .map((words) => words.join(' '))
    .filter((text) => text !== '');
}

const SURE = 4;
const ENOUGH = 0.6;

/**
 * Counts the languages of a form into `met`, a word that many languages share less for each; says whether most boxes that
 * say something say it in words of these. It stops where too few can, for what was counted is then of no use.
 * @param isLast whether nothing else will be tried: then all is counted
 */
function listen(
  said: readonly Evidence[],
  lexicon: Lexicon,
  met: Map<string, number>,
  isLast = false,
): boolean {
  let [spoken, understood, left] = [0, 0, said.length];
  for (const evidence of said) {
    if (!isLast && understood + left < (spoken + left) * ENOUGH) return false;
    left -= 1;
    const texts = textsOf(evidence);
    if (texts.length === 0) continue;
    const shortest = evidence.labels.length > 0 || evidence.placeholder !== '' ? 0 : SURE;
    let isKnown = false;
    for (const text of texts) {
      for (const { phrase, meanings } of hitsInText(lexicon, text).hits) {
        isKnown = true;
        if (phrase.length < shortest) continue;
        for (const { code } of meanings) met.set(code, (met.get(code) ?? 0) + 1 / meanings.length);
      }
    }
    spoken += 1;
    if (isKnown) understood += 1;
  }
  return understood >= spoken * ENOUGH;
}

/** First and last block (of 128 letters) of the scripts that stand in several; any other has one block. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0, 4],
  [8, 9],
  [12, 14],
  [36, 39],
  [96, 511],
];

const LETTERS = 0x41;

/** The block that a script begins with that a letter belongs to. */
function scriptOf(letter: number): number {
  const block = letter >> 7;
  for (const [from, to] of wide) if (block >= from && block <= to) return from;
  return block;
}

/** The languages that are written in letters of these texts. */
function writtenIn(texts: readonly string[]): string[] {
  const met = new Set<number>();
  let last = -1;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter < LETTERS || letter >> 7 === last) continue;
      last = letter >> 7;
      met.add(scriptOf(letter));
    }
  }
  return languages.filter((code) => met.has(scriptOf(letterIn(strips[code] ?? ''))));
}

/** What no strip holds: behind a language's phrases its code stands between two of these. */
const MARK = '\t';

/**
 * The commonest phrases of some languages, the first lines of their strips, by the letter that they are kept from: in one
 * text they are looked through once for all.
 */
function headsOf(codes: readonly string[]): Map<number | undefined, string> {
  const heads = new Map<number | undefined, string>();
  for (const code of codes) {
    const { text, base } = phrasesIn(code);
    const head = text.split('\n', telling.length).join('\n');
    heads.set(base, `${heads.get(base) ?? ''}${head}${MARK}${code}${MARK}`);
  }
  return heads;
}

/** The languages that words are a common phrase of. */
function tellersOf(words: string, heads: ReturnType<typeof headsOf>): string[] {
  const codes: string[] = [];
  for (const [base, all] of heads) {
    const wanted = `|${inLetters(base, words)}|`;
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at)) {
      const from = all.indexOf(MARK, at) + 1;
      at = all.indexOf(MARK, from);
      codes.push(all.slice(from, at));
    }
  }
  return codes;
}

const LIKELY = 5;

/** The few of some languages whose commonest words stand most often in a form. */
function likely(texts: readonly string[], codes: readonly string[]): string[] {
  if (codes.length <= LIKELY) return [...codes];
  const common = headsOf(codes);
  const met = new Map<string, number>();
  const asked = new Map<string, string[]>();
  // A text's whole and each of its words count once for a language.
  for (const text of texts) {
    const normal = normalise(text);
    for (const words of new Set([normal, ...normal.split(' ', MOST_WORDS)])) {
      const told = asked.get(words) ?? tellersOf(words, common);
      asked.set(words, told);
      for (const code of told) met.set(code, (met.get(code) ?? 0) + 1);
    }
  }
  const best = Math.max(0, ...met.values());
  return [...met]
    .filter(([, times]) => times * 2 >= best)
    .sort(([, a], [, b]) => b - a)
    .slice(0, LIKELY)
    .map(([code]) => code);
}

const DECLARED = 2;

/** So many boxes tell a page's languages. One made to hold us up has thousands, each with words of its own. */
const MOST_BOXES = 150;

/**
 * The languages that a form is to be read in: English and the declared ones where they explain most of its boxes, else
 * those whose commonest words stand in it, else all that are written in its letters.
 */
export function tonguesOf(all: readonly Evidence[], declared: readonly string[]): Tongues {
  const said = all.slice(0, MOST_BOXES);
  const own: string[] = [];
  for (const code of declared)
    for (const one of others.get(code) ?? [code]) if (languages.includes(one)) own.push(one);
  let use = lexicons(own, own[0]);
  let met = declaredOnly(own);
  if (listen(said, use.spoken, met)) return { ...use, met };
  const texts = said.flatMap(textsOf);
  const written = writtenIn(texts);
  use = lexicons([...own, ...likely(texts, written)], undefined);
  met = declaredOnly(own);
  if (listen(said, use.spoken, met)) return { ...use, met };
  use = lexicons([...own, ...written], undefined);
  met = declaredOnly(own);
  listen(said, use.spoken, met, true);
  return { ...use, met };
}

function declaredOnly(own: readonly string[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const code of own) met.set(code, DECLARED);
  return met;
}
