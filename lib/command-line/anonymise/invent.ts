import { fold } from '../../text/fold.ts';

/** Syllables and signs of each script, from which words are made up that mean nothing. */
const SCRIPTS: [RegExp, string[]][] = [
  [/\p{Script=Cyrillic}/u, ['бвгдзклмнпрст', 'аеио']],
  [/\p{Script=Greek}/u, ['βγδζκλμνπρστ', 'αειο']],
  [/\p{Script=Arabic}/u, ['بتجدرزسشفكلمن', 'اوي']],
  [/\p{Script=Hebrew}/u, ['בגדזכלמנפרשת', 'אוי']],
  [/\p{Script=Hangul}/u, ['가나다라마바사아자차카타파하고노도로모보소오조구누두루무부수']],
  [/\p{Script=Han}/u, ['云山河林石田江海松竹梅雪月星木泉谷溪岭岩湖原野川']],
  [/\p{Script=Hiragana}/u, ['あいうえおかきくけこさしすせそたちつてと']],
  [/\p{Script=Katakana}/u, ['アイウエオカキクケコサシスセソタチツテト']],
  [/./u, ['bdfgklmnprstvz', 'aeiou']],
];

/** Invents what stands for a word or a number: of the same shape, the same for the same one, and never two alike. */
export interface Inventor {
  /** A word of as many letters of the same script and case. */
  word(printed: string): string;
  /** A number of as many digits of the same script; none begins with 0 that did not. */
  digits(printed: string): string;
}

/** Capitals where the printed word has them. */
function cased(invented: string, printed: string): string {
  const letters = [...printed];
  const all = letters.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase();
  return [...invented]
    .map((letter, at) => (all || /\p{Lu}/u.test(letters[at] ?? '') ? letter.toUpperCase() : letter))
    .join('');
}

/** A word without case, marks and vowel signs: `GARCÍA` and `Garcia` are one. */
export const wordKey = (word: string): string =>
  fold(word).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * @param taken keys of words that must not be invented: those of the paper
 *
 * What is invented goes by the order of asking and not by the word, so that nobody can try names until one fits.
 */
export function inventor(taken: ReadonlySet<string>): Inventor {
  const known = new Map<string, string>();
  const used = new Set(taken);
  let state = 7;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const spelled = (key: string, length: number): string => {
    const [, sets] = SCRIPTS.find(([script]) => script.test(key)) as [RegExp, string[]];
    return Array.from({ length }, (_, at) => {
      const set = [...(sets[at % sets.length] as string)];
      return set[next(set.length)];
    }).join('');
  };
  const fresh = (name: string, make: () => string): string => {
    const before = known.get(name);
    if (before !== undefined) return before;
    let made = make();
    for (let tries = 0; (used.has(made) || name.endsWith(` ${made}`)) && tries < 50; tries += 1)
      made = make();
    used.add(made);
    known.set(name, made);
    return made;
  };
  const number = (key: string): string =>
    [...key].map((digit, at) => String(at === 0 && digit !== '0' ? 1 + next(9) : next(10))).join('');
  return {
    word(printed) {
      const key = wordKey(printed);
      return cased(
        fresh(`word ${key}`, () => spelled(key, [...key].length)),
        printed.normalize('NFC'),
      );
    },
    digits(printed) {
      const key = fold(printed).replace(/^0+(?=.)/u, '');
      const made = fresh(`number ${key}`, () => number(key)).padStart(printed.length, '0');
      return [...made].map((digit, at) => inScript(digit, printed.charCodeAt(at))).join('');
    },
  };
}

/** A digit in the script of the printed one. */
function inScript(digit: string, printed: number): string {
  const zero = [0x0660, 0x06f0, 0xff10].find((one) => printed >= one && printed < one + 10) ?? 48;
  return String.fromCharCode(zero + Number(digit));
}
