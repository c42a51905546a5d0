import { fold } from '../text/fold.ts';
import { has } from '../text/match.ts';
import { languagesByCountry } from './countries.ts';
import { anyOf, foldPattern, type LanguageWords } from './define.ts';

/** How much of a text is looked at, in code units: papers say at once what they are in. */
const sample = 6000;

interface Detector {
  words: Map<string, LanguageWords[]>;
  /** Letters, the language, and what one of them weighs. */
  letters: [RegExp, LanguageWords, number][];
  /** The same, in the text as printed. */
  printed: Detector['letters'];
  /** What a language alone calls an urgent action and the parts of its paper. */
  labels: [RegExp[], LanguageWords][];
  /** What a few words have to be known by: months, countries, what is said of deadlines, and to whom to write. */
  hints: [RegExp[], LanguageWords][];
  /** What a title has beside a country: the series, and the type of the paper. */
  titles: [RegExp, LanguageWords][];
  /** The countries that the files of the languages name. */
  countries: [RegExp, LanguageWords][];
  languages: readonly LanguageWords[];
}

type Scores = Map<LanguageWords, number>;

const detectors = new WeakMap<readonly LanguageWords[], Detector>();

function lettersOf(source: string | undefined, language: LanguageWords, weight: number): Detector['letters'] {
  return source === undefined ? [] : [[new RegExp(foldPattern(source), 'gu'), language, weight]];
}

/** English names stand in papers of every language. */
function labelsOf(language: LanguageWords): RegExp[] {
  if (language.code === 'en') return [];
  const { header, sections, letter, closing } = language;
  return [
    header.urgentAction,
    [...header.update, ...header.first, ...header.outcome],
    [...sections.letter, ...sections.background],
    letter.signOffs,
    [...closing.sentences, ...closing.labels],
  ].flatMap((patterns) => anyOf(patterns, '(?<!\\p{L})', '(?!\\p{L})', 'u') ?? []);
}

function hintsOf({ months, deadline, sections }: LanguageWords): RegExp[] {
  return [months, deadline.before, deadline.by, sections.asks, sections.recipients].flatMap(
    (patterns) => anyOf(patterns, '(?<!\\p{L})', '(?!\\p{L})', 'u') ?? [],
  );
}

/** `UA` stands before a number in every language. */
function titleOf({ code, header }: LanguageWords): RegExp {
  const { series, index, issued, besideUpdate, besideOutcome, goodNews, correction } = header;
  const patterns = [
    code === 'en' ? [] : Object.keys(series),
    index,
    issued,
    besideUpdate,
    besideOutcome,
    goodNews,
    correction,
  ];
  return anyOf(patterns.flat(), '(?<!\\p{L})', '(?!\\p{L})', 'u') ?? /(?!)/u;
}

const countriesOf = ({ countries }: LanguageWords): RegExp =>
  anyOf(Object.values(countries), '(?<!\\p{L})', '(?!\\p{L})', 'u') ?? /(?!)/u;

const labelled = (language: LanguageWords): Detector['labels'][number] => [labelsOf(language), language];
const hinted = (language: LanguageWords): Detector['hints'][number] => [hintsOf(language), language];

function detectorOf(languages: readonly LanguageWords[]): Detector {
  const known = detectors.get(languages);
  if (known) return known;
  const words = new Map<string, LanguageWords[]>();
  for (const language of languages) {
    for (const word of new Set(fold(language.common).split(' '))) {
      if (word !== '') words.set(word, [...(words.get(word) ?? []), language]);
    }
  }
  const letters = languages.flatMap((language) => [
    ...lettersOf(language.script, language, 1 / 8),
    ...lettersOf(language.marks, language, 5),
  ]);
  const printed = languages.flatMap((language): Detector['letters'] =>
    language.printed === undefined ? [] : [[new RegExp(language.printed, 'gu'), language, 2]],
  );
  const detector: Detector = {
    words,
    letters,
    printed,
    labels: languages.map(labelled),
    hints: languages.map(hinted),
    titles: languages.map((language) => [titleOf(language), language]),
    countries: languages.map((language) => [countriesOf(language), language]),
    languages,
  };
  detectors.set(languages, detector);
  return detector;
}

function add(scores: Scores, language: LanguageWords, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

const token = /\p{L}+/gu;

/** A word that several languages have says less for each of them. */
function countWords(detector: Detector, text: string, scores: Scores): void {
  const counts = new Map<string, number>();
  for (const word of text.match(token) ?? [])
    if (detector.words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const having = detector.words.get(word) ?? [];
    for (const language of having) add(scores, language, count / having.length);
  }
}

/** Letters of a script weigh together about what the short words of a text in Latin letters do. */
function countLetters(letters: Detector['letters'], text: string, scores: Scores): void {
  for (const [letter, language, weight] of letters) {
    const count = text.match(letter)?.length ?? 0;
    if (count > 0) add(scores, language, count * weight);
  }
}

/** What a label weighs. */
const labelWeight = 2;

/** How often the commonest language of a text is met. */
const bestOf = (scores: Scores): number => Math.max(0, ...scores.values());

/** Looks for the labels of the languages that could still be half as common as the commonest: looking takes its time. */
function countLabels(detector: Detector, text: string, scores: Scores): void {
  const enough = bestOf(scores) / 2;
  for (const [labels, language] of detector.labels) {
    if ((scores.get(language) ?? 0) + labels.length * labelWeight < enough) continue;
    for (const label of labels) if (has(label, text)) add(scores, language, labelWeight);
  }
}

/** Below this, nothing is known of a text by its commonest words and its labels. */
const enoughForAll = 2;

/** A subject or a title is no longer than this, in code units. */
const line = 240;
/** A series before its number is no word: `AU 12/24` is as Spanish as it is French. */
const numbered = /(?<!\p{L})\p{L}{2}(?=[ :.#-]{0,3}\d)/gu;
/** In a line that could be of more languages than this, nothing of any of them was met. */
const mostAlike = 4;

/**
 * The language of a few words that have none of its commonest: the only one that has most of its other words there. A line alone
 * may be as well of a few languages, which are tried together.
 */
function byHints(detector: Detector, text: string, scores: Scores): LanguageWords[] {
  for (const [patterns, language] of detector.hints)
    for (const pattern of patterns) if (has(pattern, text)) add(scores, language, 1);
  const short = text.length <= line;
  if (short) {
    for (const [pattern, language] of detector.titles) if (has(pattern, text)) add(scores, language, 1);
    for (const language of languagesByCountry(text, detector.languages)) add(scores, language, 1);
  } else {
    for (const [pattern, language] of detector.countries) if (has(pattern, text)) add(scores, language, 1);
  }
  const best = bestOf(scores);
  const first = [...scores].filter(([, score]) => score === best).map(([language]) => language);
  if (best >= enoughForAll && first.length === 1) return first;
  return short && best >= 1 && first.length <= mostAlike ? first : [];
}

/** `zh-Hans` and `zh-Hant` are one language in two scripts: a paper is in one of them. */
function isSameLanguage(one: LanguageWords, other: LanguageWords): boolean {
  return one.code.split('-')[0] === other.code.split('-')[0];
}

/** The beginning of a paper, its header and the first of its story, in code units. */
const beginning = 600;

/** What the words and letters of a text say. */
function scoresOf(detector: Detector, text: string, printed: string): Scores {
  const scores: Scores = new Map();
  countWords(detector, text, scores);
  if (/[^\0-\u024f]/.test(text)) {
    countLetters(detector.letters, text, scores);
    countLetters(detector.printed, printed, scores);
  }
  return scores;
}

/** Of languages that a text has much of, the one that it begins in comes first: a letter in another one stands below. */
function firstByBeginning(
  detector: Detector,
  ranked: LanguageWords[],
  text: string,
  printed: string,
): LanguageWords | undefined {
  const [best] = ranked;
  if (!best || ranked.length < 2 || text.length <= beginning / 2) return best;
  const scores = scoresOf(detector, text.slice(0, beginning), printed.slice(0, beginning));
  const of = (language: LanguageWords) => scores.get(language) ?? 0;
  return ranked.find((one) => of(one) >= 2 * of(best) && of(one) > 2) ?? best;
}

/**
 * The languages of a folded text, the commonest first: that of the paper, and those that it is mixed with (at least half as
 * common). Empty when nothing is known in it. `printed` is the same text before folding.
 */
export function detectLanguages(
  folded: string,
  languages: readonly LanguageWords[],
  printed = '',
): LanguageWords[] {
  const detector = detectorOf(languages);
  const [text, asPrinted] = [folded.slice(0, sample), printed.slice(0, sample)];
  const scores = scoresOf(detector, text.length > line ? text : text.replace(numbered, ' '), asPrinted);
  countLabels(detector, text, scores);
  if (bestOf(scores) < enoughForAll) return byHints(detector, text, scores);
  const best = bestOf(scores);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const least = (part: number) =>
    ranked.filter(([, score]) => score >= best / part).map(([language]) => language);
  const first = firstByBeginning(detector, least(8), text, asPrinted);
  return [...new Set([first as LanguageWords, ...least(2)])]
    .filter((one, at, all) => all.findIndex((other) => isSameLanguage(one, other)) === at)
    .slice(0, 3);
}
