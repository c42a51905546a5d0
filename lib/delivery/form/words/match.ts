import { anyBegins, type Lexicon, type Meaning, meaningsIn } from './lookup.ts';
import { normalise, spaceless } from './normal.ts';

/** A phrase found in a text. */
export interface Hit {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
  /** Index of its first word, and how many words (a run without spaces: letters) it covers. */
  readonly at: number;
  readonly size: number;
}

/** What was found in one text. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Words in the text, a run without spaces counted by its letters. */
  readonly size: number;
}

const runs = new RegExp(`(${spaceless.source}+)`);
const MOST_WORDS = 30;
const LONGEST = 7;
const LONGEST_RUN = 14;

/** Words of a normal form; a run without spaces stands apart from its neighbours. */
function wordsOf(normal: string): string[] {
  if (!spaceless.test(normal)) return normal.split(' ');
  return normal
    .split(' ')
    .flatMap((word) => word.split(runs))
    .filter((word) => word !== '');
}

/** Forms of a word with its article, ending or prefix taken off, likeliest first. */
function bareForms(word: string): string[] {
  const forms: string[] = [];
  if (/^[وب]?ال/.test(word) && word.length > 4) forms.push(word.replace(/^[وب]?ال/, ''));
  if (word.startsWith('ה') && word.length > 3) forms.push(word.slice(1));
  if (/[을를은는이가]$/.test(word) && word.length > 2) forms.push(word.slice(0, -1));
  return forms;
}

function meaningsOf(lexicon: Lexicon, phrase: string): readonly Meaning[] {
  const whole = meaningsIn(lexicon, phrase);
  if (whole.length > 0) return whole;
  for (const form of bareForms(phrase)) {
    const bare = meaningsIn(lexicon, form);
    if (bare.length > 0) return bare;
  }
  return whole;
}

function longestAt(lexicon: Lexicon, words: readonly string[], at: number): Hit | null {
  const word = words[at] as string;
  const most = Math.min(LONGEST, words.length - at);
  const goesOn = most > 1 && anyBegins(lexicon, `${word} ${words[at + 1]}`);
  for (let size = goesOn ? most : 1; size > 0; size -= 1) {
    const phrase = size === 1 ? word : words.slice(at, at + size).join(' ');
    const meanings = size === 1 ? meaningsOf(lexicon, phrase) : meaningsIn(lexicon, phrase);
    if (meanings.length > 0) return { phrase, meanings, at, size };
  }
  return null;
}

function longestInRun(lexicon: Lexicon, run: string, at: number): Hit | null {
  if (!anyBegins(lexicon, run.slice(at, at + 2))) return null;
  for (let size = Math.min(LONGEST_RUN, run.length - at); size > 1; size -= 1) {
    const phrase = run.slice(at, at + size);
    const meanings = meaningsIn(lexicon, phrase);
    if (meanings.length > 0) return { phrase, meanings, at, size };
  }
  return null;
}

/** Phrases inside a run; one letter alone means something only when it is the whole run. */
function hitsInRun(lexicon: Lexicon, run: string, place: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < run.length - 1; ) {
    const hit = longestInRun(lexicon, run, at);
    if (hit !== null) hits.push({ ...hit, at: place + at });
    at += hit?.size ?? 1;
  }
  return hits;
}

/** The phrases in words, from left to right, the longest at each place, none inside another. */
export function hitsIn(lexicon: Lexicon, words: readonly string[]): Found {
  const hits: Hit[] = [];
  let place = 0;
  for (let at = 0; at < words.length && at < MOST_WORDS; ) {
    const word = words[at] as string;
    const whole = longestAt(lexicon, words, at);
    if (whole !== null) {
      const covered = words.slice(at, at + whole.size).reduce((sum, one) => sum + weightOf(one), 0);
      hits.push({ ...whole, at: place, size: covered });
      place += covered;
      at += whole.size;
      continue;
    }
    if (spaceless.test(word)) hits.push(...hitsInRun(lexicon, word, place));
    place += weightOf(word);
    at += 1;
  }
  return { hits, size: place };
}

function weightOf(word: string): number {
  return spaceless.test(word) ? word.length : 1;
}

/** The phrases in a text as people read it. Texts met before are remembered: forms repeat themselves. */
export function hitsInText(lexicon: Lexicon, text: string): Found {
  const before = lexicon.remembered.get(text);
  if (before !== undefined) return before;
  const normal = normalise(text);
  const found = normal === '' ? { hits: [], size: 0 } : hitsIn(lexicon, wordsOf(normal));
  lexicon.remembered.set(text, found);
  return found;
}
