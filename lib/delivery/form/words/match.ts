import { type Found, type Hit, type Lexicon, meaningsAt, type Place, wholeMeaning } from './lookup.ts';
import { hasSpaceless, normalise, spaceless } from './normal.ts';

/** So many words of a text are looked at. */
export const MOST_WORDS = 30;

/** A normal form with runs without spaces set apart from their neighbours. */
const setApart = (normal: string): string =>
  normal
    .split(new RegExp(`(${spaceless.source}+)`))
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();

/** Forms of a word with its article, ending or prefix taken off, likeliest first. */
function bareForms(word: string): string[] {
  const forms: string[] = [];
  if (/^[وب]?ال/.test(word) && word.length > 4) forms.push(word.replace(/^[وب]?ال/, ''));
  if (word.startsWith('و') && word.length > 4) forms.push(word.slice(1));
  if (word.startsWith('ה') && word.length > 3) forms.push(word.slice(1));
  if (/[을를은는이가]$/.test(word) && word.length > 2) forms.push(word.slice(0, -1));
  return forms;
}

/** The phrase that a word is but for its article, ending or prefix. */
function bareAt(lexicon: Lexicon, word: string): Place | null {
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
const weigh = (phrase: string): number => phrase.split(' ').reduce((sum, word) => sum + weightOf(word), 0);

/** From this letter on a word may be one with its article. */
const ARTICLES = 0x500;

/** The phrases in a normal form, from left to right, the longest at each place, none inside another. */
function hitsInNormal(lexicon: Lexicon, form: string): Found {
  const hasRuns = hasSpaceless(form);
  const normal = hasRuns ? setApart(form) : form;
  const meaning = wholeMeaning(lexicon, normal);
  if (meaning !== null) {
    const size = hasRuns ? weigh(normal) : normal.split(' ').length;
    return { hits: [{ phrase: normal, meanings: [meaning], at: 0, size }], size };
  }
  const hits: Hit[] = [];
  let place = 0;
  for (let at = 0; at < normal.length && place < MOST_WORDS; ) {
    const end = normal.indexOf(' ', at);
    const word = end < 0 ? normal.slice(at) : normal.slice(at, end);
    let found = meaningsAt(lexicon, normal, at, word, true);
    if (found === null && word.charCodeAt(0) >= ARTICLES) found = bareAt(lexicon, word);
    const covered = found?.phrase ?? word;
    const size = hasRuns ? weigh(covered) : covered.split(' ').length;
    if (found !== null) hits.push({ phrase: covered, meanings: found.meanings, at: place, size });
    else if (size > 1) hits.push(...hitsInRun(lexicon, word, place));
    place += size;
    at += covered.length + 1;
  }
  return { hits, size: place };
}

/** The phrases in the words of a name. */
export const hitsIn = (lexicon: Lexicon, words: readonly string[]): Found =>
  hitsInNormal(lexicon, words.join(' '));

/** The phrases in a text as people read it. Texts met before are remembered: forms repeat themselves. */
export function hitsInText(lexicon: Lexicon, text: string): Found {
  let found = lexicon.remembered.get(text);
  if (found === undefined) {
    found = hitsInNormal(lexicon, normalise(text));
    lexicon.remembered.set(text, found);
  }
  return found;
}
