import { type Found, type Hit, type Lexicon, meaningsAt, type Place, wholeMeaning } from './lookup.ts';
import { hasSpaceless, normalise, spaceless } from './normal.ts';

const MOST_WORDS = 30;

/** A normal form with runs without spaces set apart from their neighbours. */
const setApart = (normal: string): string =>
  hasSpaceless(normal)
    ? normal
        .split(new RegExp(`(${spaceless.source}+)`))
        .join(' ')
        .replace(/ +/g, ' ')
        .trim()
    : normal;

/** Forms of a word with its article, ending or prefix taken off, likeliest first. */
function bareForms(word: string): string[] {
  if (word.charCodeAt(0) < 0x500) return [];
  const forms: string[] = [];
  if (/^[وب]?ال/.test(word) && word.length > 4) forms.push(word.replace(/^[وب]?ال/, ''));
  if (word.startsWith('و') && word.length > 4) forms.push(word.slice(1));
  if (word.startsWith('ה') && word.length > 3) forms.push(word.slice(1));
  if (/[을를은는이가]$/.test(word) && word.length > 2) forms.push(word.slice(0, -1));
  return forms;
}

/** The longest phrase that begins with the word at `at` of a normal form. */
function longestAt(lexicon: Lexicon, normal: string, at: number, word: string): Place | null {
  const whole = meaningsAt(lexicon, normal, at, word, true);
  if (whole !== null) return whole;
  for (const form of bareForms(word)) {
    const bare = meaningsAt(lexicon, form, 0, form, true);
    if (bare !== null) return { meanings: bare.meanings, phrase: word };
  }
  return null;
}

/** Phrases inside a run; one letter alone means something only when it is the whole run. */
function hitsInRun(lexicon: Lexicon, run: string, place: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < run.length - 1; ) {
    const found = meaningsAt(lexicon, run, at, run.slice(at, at + 2), false);
    if (found !== null) hits.push({ ...found, at: place + at, size: found.phrase.length });
    at += found?.phrase.length ?? 1;
  }
  return hits;
}

const weightOf = (word: string): number => (hasSpaceless(word) ? word.length : 1);

/** Words in a phrase, those of a run without spaces counted by their letters. */
function weigh(phrase: string): number {
  if (hasSpaceless(phrase)) return phrase.split(' ').reduce((sum, word) => sum + weightOf(word), 0);
  let words = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** The phrases in a normal form, from left to right, the longest at each place, none inside another. */
function hitsInNormal(lexicon: Lexicon, normal: string): Found {
  const meaning = wholeMeaning(lexicon, normal);
  if (meaning !== null) {
    const size = weigh(normal);
    return { hits: [{ phrase: normal, meanings: [meaning], at: 0, size }], size };
  }
  const hits: Hit[] = [];
  let place = 0;
  for (let at = 0; at < normal.length && place < MOST_WORDS; ) {
    const end = normal.indexOf(' ', at);
    const word = end < 0 ? normal.slice(at) : normal.slice(at, end);
    const found = longestAt(lexicon, normal, at, word);
    const covered = found?.phrase ?? word;
    const size = weigh(covered);
    if (found !== null) hits.push({ ...found, at: place, size });
    else if (size > 1) hits.push(...hitsInRun(lexicon, word, place));
    place += size;
    at += covered.length + 1;
  }
  return { hits, size: place };
}

/** The phrases in the words of a name. */
export const hitsIn = (lexicon: Lexicon, words: readonly string[]): Found =>
  hitsInNormal(lexicon, setApart(words.join(' ')));

/** The phrases in a text as people read it. Texts met before are remembered: forms repeat themselves. */
export function hitsInText(lexicon: Lexicon, text: string): Found {
  const before = lexicon.remembered.get(text);
  if (before !== undefined) return before;
  const found = hitsInNormal(lexicon, setApart(normalise(text)));
  lexicon.remembered.set(text, found);
  return found;
}
