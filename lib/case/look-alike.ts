/** Letters of other scripts (and odd Latin ones) that look like these, in lower case. */
const TWINS: Record<string, string> = {
  a: 'аαɑ',
  b: 'ьв',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  g: 'ɡ',
  h: 'һ',
  i: 'іιı',
  j: 'ј',
  k: 'κк',
  l: 'ӏ',
  m: 'м',
  n: 'ηп',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγ',
};
const letterOf = new Map(
  Object.entries(TWINS).flatMap(([latin, twins]) => [...twins].map((twin) => [twin, latin])),
);

/** Scripts in which people write their languages (UTS 39, table 7): letters of others are in an address to deceive. */
const IN_USE =
  'Latin Cyrillic Greek Armenian Georgian Arabic Hebrew Thaana Ethiopic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Han Hiragana Katakana Bopomofo Hangul Common Inherited'
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
/** Letters out of use, and the Latin ones of phonetic spelling. */
const ODD = new RegExp(
  `[^${IN_USE}\\P{L}]|[\\u0250-\\u02af\\u1d00-\\u1dbf\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua720-\\ua7ff\\uab30-\\uab6f]`,
  'u',
);
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]|[^0-9\P{Nd}]/u;

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

const BETWEEN_WORDS = /[@.\-_/:]+/;

/** True when letters of two scripts stand in one word of an address. */
export function mixesScripts(address: string): boolean {
  return address
    .split(BETWEEN_WORDS)
    .some(
      (word) =>
        SCRIPTS.filter((script) => script.test(word)).length > 1 ||
        (/\p{Script=Latin}/u.test(word) && OTHER_LETTERS.test(word)),
    );
}

/** True when a word of an address could be read as a plain Latin one, and is none. */
export function hasTwins(address: string): boolean {
  const lower = address.toLowerCase();
  const posesAsLatin = (word: string) => {
    const foreign = [...word].filter((letter) => letter > '\u007f');
    return foreign.length > 0 && foreign.every((letter) => letterOf.has(letter));
  };
  return (
    ODD.test(address) || lower.normalize('NFKC') !== lower || lower.split(BETWEEN_WORDS).some(posesAsLatin)
  );
}

/** What an address looks like at a glance: letters without marks, `0` as `o`, `1` and `i` as `l`, `rn` as `m`, twins as the letter they resemble. */
export function glance(address: string): string {
  const plain = [...address.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => letterOf.get(letter) ?? letter)
    .join('');
  return plain.replace(/0/g, 'o').replace(/[1i]/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w');
}
