import { fold } from '../text/fold.ts';
import type { LanguageWords } from './define.ts';

/** How much of a text is looked at, in code units: papers say at once what they are in. */
const sample = 6000;

interface Detector {
  words: Map<string, LanguageWords[]>;
  scripts: [RegExp, LanguageWords][];
}

const detectors = new WeakMap<readonly LanguageWords[], Detector>();

function detectorOf(languages: readonly LanguageWords[]): Detector {
  const known = detectors.get(languages);
  if (known) return known;
  const words = new Map<string, LanguageWords[]>();
  for (const language of languages) {
    for (const word of fold(language.common).split(' ')) {
      if (word !== '') words.set(word, [...(words.get(word) ?? []), language]);
    }
  }
  const scripts = languages.flatMap((language): [RegExp, LanguageWords][] =>
    language.script ? [[new RegExp(language.script, 'gu'), language]] : [],
  );
  const detector = { words, scripts };
  detectors.set(languages, detector);
  return detector;
}

const token = /\p{L}+/gu;

function countWords(detector: Detector, text: string, scores: Map<LanguageWords, number>): void {
  for (const [word] of text.matchAll(token)) {
    for (const language of detector.words.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  }
}

/** A letter of another script weighs as much as a short word's share of a text in Latin letters. */
function countScripts(detector: Detector, text: string, scores: Map<LanguageWords, number>): void {
  for (const [script, language] of detector.scripts) {
    const letters = text.match(script)?.length ?? 0;
    if (letters > 0) scores.set(language, (scores.get(language) ?? 0) + letters / 8);
  }
}

/**
 * The languages of a folded text, the commonest first: that of the paper, and those that it is mixed with (at least half as
 * common). Empty when nothing is known in it.
 */
export function detectLanguages(folded: string, languages: readonly LanguageWords[]): LanguageWords[] {
  const detector = detectorOf(languages);
  const scores = new Map<LanguageWords, number>();
  const text = folded.slice(0, sample);
  countWords(detector, text, scores);
  if (/[^\0-\u024f]/.test(text)) countScripts(detector, text, scores);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= best / 2 && score >= 2)
    .map(([language]) => language)
    .slice(0, 3);
}
