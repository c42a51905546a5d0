/** Prefixes that keep their hyphen when a line ends behind it. */
const COMPOUND = new Set(
  'anti co cross ex half ill inter long multi non post pre pro re self semi short so socio sub ultra vice well'.split(
    ' ',
  ),
);

/** Words of the texts, in lower case, those with hyphens whole; first and last ones may be halves and do not count. */
export function wordsOf(texts: string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    const all = text.match(/[\p{L}\p{M}]+(?:[-‐’'][\p{L}\p{M}]+)*/gu) ?? [];
    for (const word of all.slice(1, -1)) words.add(word.toLowerCase());
  }
  return words;
}

/** Whether the hyphen between the halves of a word belongs to the word, judged by the paper's own words. */
function keepsHyphen(first: string, second: string, words: Set<string>): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${a}-${b}`)) return true;
  if (words.has(a + b)) return false;
  return COMPOUND.has(a) || a.length < 2 || b.length < 2 || (words.has(a) && words.has(b));
}

/** Scripts that put no white between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]/u;
const ADDRESS_END = /(?:https?:\/\/|www\.|@)\S*$/iu;

/** Letters of the first line that tell how it is joined. */
const TAIL = 300;

/**
 * Joins a line and the one it runs on to. A soft hyphen goes; a hyphen goes where it only divides a word;
 * in an address nothing is put between.
 */
export function joinLines(first: string, second: string, words: Set<string>): string {
  const cut = Math.max(first.length - TAIL, 0);
  return first.slice(0, cut) + joinEnds(first.slice(cut), second, words);
}

function joinEnds(first: string, second: string, words: Set<string>): string {
  const before = first.trimEnd();
  const after = second.trimStart();
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1))) return before + after;
  if (ADDRESS_END.test(before) && /[-/._=?&@]$/u.test(before) && /^[^\s,;]/u.test(after))
    return before + after;
  const half = before.match(/([\p{L}\p{M}]+)[-‐]$/u)?.[1];
  const rest = after.match(/^[\p{Ll}\p{M}]+/u)?.[0];
  if (half === undefined || rest === undefined || ADDRESS_END.test(before)) {
    return /[\p{L}\p{N}][-‐]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
      ? before + after
      : `${before} ${after}`;
  }
  // Programs that divide words by themselves use the other hyphen for it.
  const divided = before.endsWith('‐') && !words.has(`${half}-${rest}`.toLowerCase());
  return (divided || !keepsHyphen(half, rest, words) ? before.slice(0, -1) : before) + after;
}
