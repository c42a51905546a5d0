/** First and last code unit of each run of punctuation and symbols, in the scripts of the word lists. */
const gaps = [
  0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xa9, 0xab, 0xb4, 0xb6, 0xb9, 0xbb, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7,
  0x37e, 0x37e, 0x387, 0x387, 0x55a, 0x55f, 0x589, 0x58a, 0x5be, 0x5be, 0x5c0, 0x5c0, 0x5c3, 0x5c3, 0x5c6,
  0x5c6, 0x5f3, 0x5f4, 0x600, 0x60f, 0x61b, 0x61f, 0x66a, 0x66d, 0x6d4, 0x6d4, 0x964, 0x965, 0x970, 0x970,
  0xdf4, 0xdf4, 0xe4f, 0xe4f, 0xe5a, 0xe5b, 0x104a, 0x104f, 0x10fb, 0x10fb, 0x1360, 0x1368, 0x17d4, 0x17dc,
  0x1800, 0x180a, 0x2000, 0x206f, 0x20a0, 0x20cf, 0x2100, 0x2bff, 0x3000, 0x3004, 0x3008, 0x3020, 0x3030,
  0x3030, 0x30fb, 0x30fb, 0xfe10, 0xfe6f, 0xff00, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65,
];
/** The same of marks that stand for no letter: accents, vowel points, joiners. */
const strays = [
  0x300, 0x36f, 0x591, 0x5bd, 0x5bf, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5c7, 0x610, 0x61a, 0x640,
  0x640, 0x64b, 0x65f, 0x670, 0x670, 0x200b, 0x200f, 0xfeff, 0xfeff,
];

function isIn(ranges: readonly number[], code: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (code >= (ranges[at] as number) && code <= (ranges[at + 1] as number)) return true;
  }
  return false;
}

const DROP = 1;
const SPACE = 32;
const APOSTROPHE = 39;
const ASCII = 0x80;

/** What each code unit becomes; 0 where it was not asked for yet. */
const table = new Uint16Array(0x10000);
for (let code = 0; code < ASCII; code += 1) table[code] = isIn(gaps, code) ? SPACE : code;
table[APOSTROPHE] = APOSTROPHE;

/** Runs of small letters that are their own folded form, and of no punctuation. */
const plain = [
  0x430, 0x438, 0x43a, 0x44f, 0x561, 0x586, 0x5d0, 0x5ea, 0x62a, 0x63a, 0x641, 0x648, 0x905, 0x963, 0x966,
  0x96f, 0x971, 0xd7f, 0xe01, 0xe4e, 0xe81, 0xeff, 0x1000, 0x1049, 0x10d0, 0x10fa, 0x1200, 0x135a, 0x1780,
  0x17d3, 0x3041, 0x30fa, 0x3400, 0x9fff, 0xac00, 0xd7a3,
];

/** What the letters from U+00E0 on fold to: asking Unicode is slow at first. */
const latin =
  'aaaaaaaceeeeiiiiðnooooo÷ouuuuyþyaaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋoooooooorrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ';
const LATIN = 0xe0;

/** What no table tells: apostrophes of many kinds, and letters that are one to those who look for them. */
const others = "ßsæaøo‘'’'‚'‛'´'ʼ'ʻ'′'״\"׳'ςσىيیيکكةه";
/** Arabic and Persian figures. */
const figures = [0x660, 0x669, 0x6f0, 0x6f9];
const marks = /[\u0300-\u036f\u0653-\u0655]/g;

/** The folded form of one letter, as that of all texts (`lib/text/fold.ts`): a page is given only what forms need. */
function foldOf(code: number): number {
  if (code >= LATIN && code < LATIN + latin.length) return latin.charCodeAt(code - LATIN);
  if (isIn(figures, code)) return 0x30 + (code & 0xf);
  const letter = String.fromCharCode(code);
  const bare = letter.normalize('NFD').replace(marks, '');
  const one = bare.length === 1 ? bare : letter;
  const at = others.indexOf(one);
  return (at >= 0 && at % 2 === 0 ? others : one).charCodeAt(at >= 0 && at % 2 === 0 ? at + 1 : 0);
}

/** Most letters are told by the first question: in a new page each letter is asked about, by code that has not run yet. */
function unitOf(code: number): number {
  if (isIn(plain, code)) return code;
  if (isIn(strays, code)) return DROP;
  const folded = foldOf(code);
  if (folded < ASCII) return table[folded] as number;
  return isIn(gaps, folded) ? SPACE : folded;
}

/** Where one letter may be written in several ways: elsewhere there is nothing to compose, and asking is slow at first. */
const composed = /[\u0300-\u036f\u0900-\u0dff\u1100-\u11ff\u2100-\u2fff\u3099\u309a\uf900-\uffff]/;
/** The first of those: no Latin letter of a word list stands behind it. */
const MARKS = 0x300;

/**
 * The units of the normal form. One loop: each function more is one more to be made in each new page.
 * @param isComposed whether letters that may be written in several ways are composed already
 */
function unitsOf(lower: string, isComposed: boolean): number[] {
  const units: number[] = [];
  let last = SPACE;
  let isAsked = isComposed;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code >= MARKS && !isAsked) {
      if (composed.test(lower)) return unitsOf(lower.normalize('NFKC'), true);
      isAsked = true;
    }
    let unit = table[code] as number;
    if (unit === 0) {
      unit = unitOf(code);
      table[code] = unit;
    }
    // Between letters an apostrophe goes without a trace.
    if (unit === APOSTROPHE) unit = last !== SPACE && lower.charCodeAt(at + 1) > 0x40 ? DROP : SPACE;
    if (unit === DROP || (unit === SPACE && last === SPACE)) continue;
    units.push(unit);
    if (code === 0xdf) units.push(unit);
    last = unit;
  }
  if (last === SPACE) units.pop();
  return units;
}

const MOST = 4096;

/**
 * A text as words for comparing: folded, without marks of vowels and accents, without punctuation, one space between
 * words; at most some thousand letters of it. An apostrophe inside a word goes without a trace, so that both spellings
 * of it agree.
 */
export function normalise(text: string): string {
  const lower = text.slice(0, MOST).toLowerCase();
  return String.fromCharCode.apply(null, unitsOf(lower, false));
}

/** Whether a text is in a script without spaces (Thai, Lao, Myanmar, Khmer, Kana, Han): there a word is looked for inside a run. */
export const hasSpaceless = (text: string): boolean => spaceless.test(text);

/** A letter of one of those scripts. */
export const spaceless =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
