import type { Evidence } from './evidence.ts';
import { inTable } from './kinds.ts';
import { telling } from './words/define.ts';
import { type Found, type Lexicon, lexiconOf, lineAt, type Phrases, phrasesOf } from './words/lookup.ts';
import { hitsInText } from './words/match.ts';
import { normalise } from './words/normal.ts';
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

/** Languages under another code, or so near to others that their words serve. */
const others: Readonly<Record<string, readonly string[]>> = {
  nb: ['no'],
  nn: ['no'],
  fil: ['tl'],
  iw: ['he'],
  in: ['id'],
  bs: ['hr', 'sr'],
  sh: ['hr', 'sr'],
  cnr: ['hr', 'sr'],
  sr: ['sr', 'hr'],
  mo: ['ro'],
  prs: ['fa'],
  yue: ['zh'],
};

const ready = new Map<string, Phrases>();

function phrases(code: string): Phrases {
  const known = ready.get(code) ?? phrasesOf(code, strips[code] ?? '');
  ready.set(code, known);
  return known;
}

type Lexicons = Pick<Tongues, 'spoken' | 'named'>;
const known = new Map<string, Lexicons>();

/** English and these languages, made once; `own` is the one that the page says it is in. */
function lexicons(codes: readonly string[], own: string | undefined): Lexicons {
  const key = [own, ...codes].join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const all = [...new Set(['en', ...codes])];
  const fresh = {
    spoken: lexiconOf(
      all.filter((code) => code !== own).map(phrases),
      own === undefined ? own : phrases(own),
    ),
    named: lexiconOf([IDENTIFIERS, ...all].map(phrases)),
  };
  known.set(key, fresh);
  return fresh;
}

/** What tells a box's language: what people read, or its names where nothing visible stands. */
const textsOf = ({ labels, placeholder, identifiers }: Evidence): readonly string[] => {
  if (labels.length > 0) return placeholder === '' ? labels : [...labels, placeholder];
  if (placeholder !== '') return [placeholder];
  return identifiers()
    .map((words) => words.join(' '))
    .filter((text) => text !== '');
};

const SURE = 4;

/** Counts the languages of one text; a word that many languages share counts less for each. */
function count(hits: Found['hits'], met: Map<string, number>, shortest: number): void {
  for (const { phrase, meanings } of hits) {
    if (phrase.length < shortest) continue;
    for (const { code } of meanings) met.set(code, (met.get(code) ?? 0) + 1 / meanings.length);
  }
}

const ENOUGH = 0.6;

/** Counts the languages of a form into `met`; says whether most boxes that say something say it in words of these. */
function listen(said: readonly Evidence[], lexicon: Lexicon, met: Map<string, number>): boolean {
  let [spoken, understood] = [0, 0];
  for (const evidence of said) {
    const texts = textsOf(evidence);
    if (texts.length === 0) continue;
    const isVisible = evidence.labels.length > 0 || evidence.placeholder !== '';
    let isKnown = false;
    for (const text of texts) {
      const { hits } = hitsInText(lexicon, text);
      isKnown ||= hits.length > 0;
      count(hits, met, isVisible ? 0 : SURE);
    }
    spoken += 1;
    if (isKnown) understood += 1;
  }
  return understood >= spoken * ENOUGH;
}

/** Languages told by their letters alone: first and last letter of each, as numbers. */
const byLetters: readonly (readonly [from: number, to: number, code: string])[] = [
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
];

/** The languages that have letters of a text to themselves. */
function lettersOf(text: string): Set<string> {
  const codes = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter < 0xe00) continue;
    const told = byLetters.find(([from, to]) => letter >= from && letter <= to);
    if (told !== undefined) codes.add(told[2]);
  }
  return codes;
}

let heads = '';

/** The commonest phrases of a language: the first lines of its strip. */
function headOf(strip: string): string {
  let end = -1;
  for (let line = 0; line < telling.length; line += 1) end = strip.indexOf('\n', end + 1);
  return strip.slice(0, end);
}

/** The phrases that tell a language, so many lines for each in their order; made when a page does not say its language. */
function allHeads(): string {
  if (heads === '') heads = languages.map((code) => headOf(strips[code] ?? '')).join('\n');
  return heads;
}

/** The languages that a text's whole or one of its words is a common phrase of. */
function toldBy(text: string): string[] {
  const codes = [...lettersOf(text)];
  const all = allHeads();
  const normal = normalise(text);
  for (const piece of new Set([normal, ...normal.split(' ')])) {
    const wanted = `|${piece}|`;
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
      codes.push(languages[Math.floor(lineAt(all, at) / telling.length)] ?? '');
  }
  return codes;
}

const LIKELY = 5;

/** The few languages whose commonest words stand most often in a form. */
function likely(said: readonly Evidence[]): string[] {
  const met = new Map<string, number>();
  for (const code of said.flatMap(textsOf).flatMap(toldBy)) {
    met.set(code, (met.get(code) ?? 0) + 1);
  }
  const best = Math.max(0, ...met.values());
  return [...met]
    .filter(([, times]) => times * 2 >= best)
    .sort(([, a], [, b]) => b - a)
    .slice(0, LIKELY)
    .map(([code]) => code);
}

const DECLARED = 2;

/**
 * The languages that a form is to be read in: English and the declared ones where they explain most of its boxes, else
 * those whose commonest words stand in it, else all of them.
 */
export function tonguesOf(said: readonly Evidence[], declared: readonly string[]): Tongues {
  const own = declared
    .flatMap((code) => inTable(others, code) ?? [code])
    .filter((code) => languages.includes(code));
  let use = lexicons(own, own[0]);
  let met = declaredOnly(own);
  if (listen(said, use.spoken, met)) return { ...use, met };
  use = lexicons([...own, ...likely(said)], undefined);
  met = declaredOnly(own);
  if (listen(said, use.spoken, met)) return { ...use, met };
  use = lexicons(languages, undefined);
  met = declaredOnly(own);
  listen(said, use.spoken, met);
  return { ...use, met };
}

const declaredOnly = (own: readonly string[]): Map<string, number> =>
  new Map(own.map((code) => [code, DECLARED]));
