const RTL_LETTER = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LTR_LETTER = /\p{L}/u;
const LIGATURES = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufbff\ufc00-\ufdf9\ufe70-\ufefc]+/gu;

/** `'rtl'` or `'ltr'` by the first letter of `text`, `null` where it has none. */
export function directionOf(text: string): 'rtl' | 'ltr' | null {
  for (const char of text) {
    if (RTL_LETTER.test(char)) return 'rtl';
    if (LTR_LETTER.test(char)) return 'ltr';
  }
  return null;
}

/** Whether most letters of the texts run from right to left. */
export function isMostlyRtl(texts: string[]): boolean {
  let balance = 0;
  for (const text of texts) {
    for (const char of text) {
      if (RTL_LETTER.test(char)) balance++;
      else if (LTR_LETTER.test(char)) balance--;
    }
  }
  return balance > 0;
}

/** Letters for what fonts draw as one shape: ligatures and the joined forms of Arabic and Hebrew. */
export function plainLetters(text: string): string {
  return text.replace(LIGATURES, (shapes) => shapes.normalize('NFKC'));
}

const SPACED_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}])/gu;

/** Words that papers space for show; they part a row of capitals in which the white between words is no wider. */
const SHOWN =
  /URGENT(?:ES?)?|ACTION|APPEAL|ACCIÓN|AZIONE|AÇÃO|AMNESTY|INTERNATIONAL|AMNISTÍA|INTERNACIONAL|ADDITIONAL|BACKGROUND|INFORMATION|TAKE|MEDICAL|EXTRA|OUTCOME|UPDATE/gu;

/** Parts joined capitals into words that are often shown so; as they are, where something would be left over. */
function intoWords(capitals: string): string {
  const words = capitals.match(SHOWN) ?? [];
  return words.join('') === capitals ? words.join(' ') : capitals;
}

/** Joins capitals that were spaced for show: `U R G E N T` is `URGENT`. Initials (`J F K`) stay. */
export function joinSpacedCapitals(text: string): string {
  return text.replace(SPACED_CAPITALS, (letters) => intoWords(letters.replaceAll(' ', '')));
}

/** Whether the text begins with a mark that belongs to the letter before it. */
export const isMark = (text: string): boolean => /^\p{M}/u.test(text);

const BULLET = /^(?:[•●▪■◦‣⁃∙·○□➢➤❖✓►▶\uf0a7\uf0b7\uf06e\uf0d8\uf076\uf0fc]\s*|[-–—*]\s+)(?=\S)/u;

/** The text behind a bullet mark, or `null` where the line has none. */
export function afterBullet(text: string): string | null {
  return BULLET.test(text) ? text.replace(BULLET, '') : null;
}
