/** Letters that Unicode does not take apart into a base letter and a mark. */
const singles: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  ʻ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‹': '"',
  '›': '"',
  '‟': '"',
  '＂': '"',
  '〝': '"',
  '〞': '"',
  '〟': '"',
  '﹁': '"',
  '﹂': '"',
  '﹃': '"',
  '﹄': '"',
  '״': '"',
  '׳': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '－': '-',
  '：': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '؟': '?',
  '（': '(',
  '）': ')',
  '／': '/',
  '⁄': '/',
  '［': '[',
  '］': ']',
  '｜': '|',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 's',
  ς: 'σ',
  '！': '!',
  '？': '?',
  æ: 'a',
  œ: 'o',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '\u200c': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
};

const marks = /[\u0300-\u036f\u0653-\u0655]/g;

/** Folded code unit of each code unit; 0 where it was not asked for yet. */
const table = new Uint16Array(0x10000);
for (let code = 1; code < 0x80; code += 1)
  table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
table[0x60] = 0x27;
table[9] = 32;

function digitOf(code: number): number {
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return -1;
}

function foldUnit(code: number): number {
  const digit = digitOf(code);
  if (digit >= 0) return 48 + digit;
  const letter = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (/\s/.test(letter) && letter !== '\n') return 32;
  // Wide letters and figures, as between Chinese signs: `ＵＡ １２`.
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(letter)) return foldUnit(code - 0xfee0);
  const lower = letter.toLowerCase();
  const bare = lower.normalize('NFD').replace(marks, '');
  const one = singles[lower] ?? (bare.length === 1 ? (singles[bare] ?? bare) : letter);
  return one.charCodeAt(0);
}

/** Short texts are put together letter by letter: an array for each would cost more than the folding. */
const short = 256;

function foldedUnit(code: number): number {
  const known = table[code] as number;
  if (known !== 0) return known;
  const folded = foldUnit(code);
  table[code] = folded;
  return folded;
}

function foldShort(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(foldedUnit(text.charCodeAt(at)));
  return folded;
}

/**
 * Folds a text for comparing: lower case, Latin, Greek and Cyrillic letters without marks, straight quotes, plain hyphens, ASCII
 * digits, plain spaces. The result has the same length as the text, code unit by code unit, so that an offset in one is
 * an offset in the other.
 */
export function fold(text: string): string {
  if (text.length < short) return foldShort(text);
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldedUnit(text.charCodeAt(at));
  return fromUnits(units);
}

function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}
