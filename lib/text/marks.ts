import { emailsIn } from './addresses.ts';
import { readRow } from './table-row.ts';

/** A link of the text: where its words end in the cleaned line, and where it leads. */
export interface Link {
  at: number;
  url: string;
  /** Offset of the address in the raw text. */
  raw: number;
}

/** A line without its marks: `map[i]` is the raw offset of the i-th code unit. */
export interface CleanLine {
  text: string;
  map: number[];
  links: Link[];
  bullet: boolean;
  heading: boolean;
  /** How deep it stands in quoted mail. */
  quoted: number;
}

const space = /\s/;
const word = /[\p{L}\p{N}]/u;
/** All of `invisible.ts`, but for the mark that parts letters of a Persian word. */
const invisible =
  /\u200d|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164]|[\ufe00-\ufe0f]|[\ufeff\uffa0\ufff9-\ufffb]/;
/** That mark beside what is no word of such a language: there it only hides. */
const parting = '\u200c';
const plain = /[!-~]/;
/** Vowel signs of Arabic and Hebrew, and the stroke that stretches a word: a word is the same with and without them. */
const vowels = '\u0640\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7';
export const vowelSigns = new RegExp(`[${vowels}]`);
/** Marks that make one letter with the one before: Latin, Arabic and Japanese ones, and the parts of Korean syllables. */
const joining = /[\u0300-\u034e\u0350-\u036f\u0653-\u0655\u3099\u309a\u1161-\u1175\u11a8-\u11c2]/;
const glyphs = '•■▪◾●○·・･＊‣◦◆➢➤✓\uf0b7\uf06e\uf0a7\uf0d8';
const rule = /^[\s>]*(?:[-=_*~–—\u2500-\u257f□■◇◆○●＊★☆＝＿〜]\s?){3,}$/;
const escapable = /[!-/:-@[-`{-~]/;

/** What cannot be seen and yet parts no mark from its letter. */
const variation = /[\u034f\u180b-\u180d\u180f\ufe00-\ufe0f]/;

/** Where the marks and vowel signs end that stand at an offset of a text. */
export function signsEnd(raw: string, at: number): number {
  let end = at;
  for (let look = at; look < raw.length; look += 1) {
    const sign = raw[look] as string;
    if (joining.test(sign) || vowelSigns.test(sign)) end = look + 1;
    else if (!variation.test(sign)) break;
  }
  return end;
}

/** What shows that a line has marks, or runs of spaces, to be taken out. */
export const needsCleaning =
  /\u034f|[\u061c\u115f\u1160\u3164]|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\uffa0\ufff9-\ufffb\udb40]|[!-~]\u200c|\u200c[!-~]|[*_#>\\[\]`\t\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff•■▪◾●○·‣◦◆➢➤✓\uf0b7\uf06e\uf0a7\uf0d8]|[\u0300-\u036f\u0653-\u0655\u3099\u309a\u1161-\u1175\u11a8-\u11c2\u0640\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|\u200d|^[\s+–—・･~＊-]|^[>□■◇◆○●★☆＝＿〜]|^\s*\||^[一二三四五六七八九十]、|[\u2500-\u257f]|^[no][\s\u200b]|\s\s|\s$|^\s*[-=_*~–—]{3,}|(?:^|\s)\S \S \S \S(?:\s|$)/;

/** One line being cleaned: reads `raw` from `at` to `end`, writes code units (a growing text would be copied again and again). */
interface Cleaner {
  raw: string;
  at: number;
  end: number;
  units: string[];
  out: CleanLine;
}

function emit(cleaner: Cleaner, text: string, raw: number): void {
  for (let i = 0; i < text.length; i += 1) {
    cleaner.units.push(text[i] as string);
    cleaner.out.map.push(raw);
  }
}

function emitSpace(cleaner: Cleaner, raw: number): void {
  const last = cleaner.units.at(-1);
  if (last !== undefined && last !== ' ') emit(cleaner, ' ', raw);
}

function skipSpaces(cleaner: Cleaner): void {
  while (cleaner.at < cleaner.end && isBlank(cleaner.raw[cleaner.at] as string)) cleaner.at += 1;
}

function isBlank(letter: string): boolean {
  return letter !== '' && (space.test(letter) || invisible.test(letter));
}

function readQuoting(cleaner: Cleaner): void {
  skipSpaces(cleaner);
  while (cleaner.at < cleaner.end && cleaner.raw[cleaner.at] === '>') {
    cleaner.at += 1;
    cleaner.out.quoted += 1;
    skipSpaces(cleaner);
  }
}

function readHeading(cleaner: Cleaner): void {
  let at = cleaner.at;
  while (at < cleaner.end && cleaner.raw[at] === '#' && at - cleaner.at < 6) at += 1;
  if (at === cleaner.at || !isBlank(cleaner.raw[at] ?? '')) return;
  cleaner.at = at;
  cleaner.out.heading = true;
  skipSpaces(cleaner);
}

/** Bullets of symbol fonts come out as letters: the square one as an `n` before a word, the round one as an `o` far from it. */
function isWingding(raw: string, at: number): boolean {
  let next = at + 1;
  while (next < at + 6 && isBlank(raw[next] ?? '')) next += 1;
  if (raw[next - 1] === '\n' || next < at + (raw[at] === 'o' ? 3 : 2)) return false;
  return /^(?:\p{Lu}|\p{Ll}{2})/u.test(raw.slice(next, next + 2));
}

/** `-calling on them`: a word and more words, and no part of an address or of a word that was broken. */
function isSentence(raw: string, at: number): boolean {
  return /^\p{L}{2,20}[\s\u00ad\u200b\u2060\ufeff]{1,4}\p{L}/u.test(raw.slice(at, at + 28));
}

function isBulletAt(raw: string, at: number): boolean {
  const letter = raw[at] as string;
  if (glyphs.includes(letter)) return true;
  if (letter === 'n' || letter === 'o') return isWingding(raw, at);
  if (letter === '\\' && /[-*+]/.test(raw[at + 1] ?? '')) return space.test(raw[at + 2] ?? '');
  const next = raw[at + 1] ?? '';
  // `一、`: the items of a list, counted.
  if (/[一二三四五六七八九十]/.test(letter) && next === '、') return true;
  if (letter === '-' && next === '-') return isBlank(raw[at + 2] ?? '');
  return (/[-*+–—~]/.test(letter) && isBlank(next)) || (/[-–—]/.test(letter) && isSentence(raw, at + 1));
}

function readBullet(cleaner: Cleaner): void {
  if (cleaner.at >= cleaner.end || !isBulletAt(cleaner.raw, cleaner.at)) return;
  const wide = /^(?:\\|--|.、)/u.test(cleaner.raw.slice(cleaner.at, cleaner.at + 2));
  cleaner.at += wide ? 2 : 1;
  cleaner.out.bullet = true;
  skipSpaces(cleaner);
}

function bracketAt(raw: string, from: number, end: number): number {
  const found = raw.slice(from, end).indexOf(')');
  return found < 0 ? -1 : from + found;
}

/** End of the `[x](address)` that begins at `at`, and its parts; `null` when it is no link. */
function linkAt(raw: string, at: number, end: number): { close: number; open: number; stop: number } | null {
  const limit = Math.min(end, at + 400);
  let depth = 0;
  for (let i = at; i < limit; i += 1) {
    const letter = raw[i];
    if (letter === '\\') i += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth > 0) continue;
      if (raw[i + 1] !== '(') return null;
      const stop = bracketAt(raw, i + 2, Math.min(end, i + 600));
      return stop < 0 ? null : { close: i, open: i + 2, stop };
    }
  }
  return null;
}

function readLink(cleaner: Cleaner): boolean {
  const { raw, at, end, out, units } = cleaner;
  const found = linkAt(raw, at, end);
  if (!found) return false;
  const last = units.at(-1) ?? '';
  let from = units.length;
  while (from > 0 && units.length - from < LONGEST_ADDRESS && !space.test(units[from - 1] as string))
    from -= 1;
  const token = units.slice(from).join('');
  const isMailbox =
    `${token}${raw.slice(at + 1, found.stop)}`.includes('@') || leadsToMailbox(raw, found.stop + 1);
  const isWeb = web.test(token) || web.test(raw.slice(at + 1, found.close));
  // What stands right before or behind an address that is a link, or beside one, is no part of it.
  if ((isMailbox && inAddress.test(last)) || (isWeb && beforeLink.test(last))) emitSpace(cleaner, at);
  const before = units.length;
  readInline({ ...cleaner, at: at + 1, end: found.close });
  const url = (raw.slice(found.open, found.stop).split(/\s/)[0] ?? '').replace(/^<|>$/g, '');
  const words = units.slice(before).join('');
  if (url.toLowerCase().startsWith('mailto:')) emitMailto(cleaner, url, found.open, words);
  else out.links.push({ at: units.length, url, raw: raw.indexOf(url, found.open) });
  // A mailbox may be put there too, and be anything.
  const endsInWeb = isWeb || web.test(units.slice(before).join(''));
  if (
    (isMailbox && goesOn(raw, found.stop + 1, inMailbox)) ||
    (endsInWeb && goesOn(raw, found.stop + 1, inWeb))
  )
    emitSpace(cleaner, found.stop);
  cleaner.at = found.stop + 1;
  return true;
}

/** Letters of an address before a link, and of a mailbox behind one. */
const LONGEST_ADDRESS = 500;
const LONGEST_MAILBOX = 80;
const web = /:\/\/|www\./i;
const between = /[*_`\\\u200c\p{Cs}]|[\u0300-\u036f]/u;
const inAddress = /[\p{L}\p{N}._%+'-]/u;
/** What would go on with an address: letters, a dot and letters, or a sign of mailboxes; in one of the web, almost any sign. */
const inMailbox = /^(?:\.?[\p{L}\p{N}@-]|[_%+']|\.\.)/u;
/** The last sign of a web address that a link stands right behind. */
const beforeLink = /[^\s<>"'()[\]|]/;
const inWeb = /^[.,;:!?]{0,3}[^\s.,;:!?<>"'()[\]|]/u;

/** True where the `@` of an address stands right behind: `[minister](...)@evil.example`. */
const leadsToMailbox = (raw: string, from: number): boolean =>
  /^\S*@/.test(raw.slice(from, from + LONGEST_MAILBOX));

/** True where an address would go on, whatever marks and signs that cannot be seen are in between. */
function goesOn(raw: string, from: number, more: RegExp): boolean {
  let at = from;
  const isBetween = (sign: string): boolean =>
    invisible.test(sign) || between.test(sign) || vowelSigns.test(sign);
  while (at < raw.length && isBetween(raw[at] as string)) at += 1;
  return more.test(raw.slice(at, at + 5));
}

function emitMailto(cleaner: Cleaner, url: string, open: number, words: string): void {
  // What stands behind a line end would be a header of its own.
  const address = (url.slice(7).split(/\?|%0[ad]/i)[0] ?? '').trim();
  // Whoever reads an address there reads that one, wherever the link may lead.
  if (!address.includes('@') || emailsIn(words).length > 0) return;
  const start = cleaner.raw.indexOf(address, open);
  emitSpace(cleaner, start);
  for (const [i, letter] of address.split('').entries())
    if (!invisible.test(letter)) emit(cleaner, letter, start + i);
}

/** Stars and underscores are marks unless they stand alone or within a word. */
function isMark(raw: string, at: number): boolean {
  const letter = raw[at];
  const before = raw[at - 1] ?? ' ';
  const after = raw[at + 1] ?? ' ';
  if (letter === '*') return !(space.test(before) && space.test(after));
  if (letter === '_')
    return !(isWordPart(before) && isWordPart(after)) && !(space.test(before) && space.test(after));
  return false;
}

function isWordPart(letter: string): boolean {
  return word.test(letter) || letter === '_' || letter === '@' || letter === '/' || letter === '.';
}

/** A letter and its marks become one letter; vowel signs among them stay out, all at once: there may be any number. */
function readComposed(cleaner: Cleaner): boolean {
  const { raw, at } = cleaner;
  // A mark does not make a letter that cannot be seen one that can.
  if (invisible.test(raw[at] as string)) return false;
  const stop = Math.min(cleaner.end, signsEnd(raw, at + 1));
  const marks = [...raw.slice(at + 1, stop)].filter((sign) => joining.test(sign));
  if (marks.length === 0) {
    if (!vowelSigns.test(raw[at] as string)) return false;
    cleaner.at = stop;
    return true;
  }
  emit(cleaner, `${raw[at]}${marks.join('')}`.normalize('NFC'), at);
  cleaner.at = stop;
  return true;
}

function readLetter(cleaner: Cleaner): void {
  const { raw, at } = cleaner;
  const letter = raw[at] as string;
  // Tags, which nobody sees, take two code units; half of one that stands alone takes no other sign with it.
  const isTag = letter === '\udb40' && /[\udc00-\udfff]/.test(raw[at + 1] ?? '');
  cleaner.at = at + (isTag ? 2 : 1);
  if (isTag || isHiding(raw, at) || invisible.test(letter) || vowelSigns.test(letter)) return;
  if (space.test(letter)) emitSpace(cleaner, at);
  else if (isEscape(raw, at)) readEscaped(cleaner);
  else if (letter !== '`' && !isMark(raw, at)) emit(cleaner, letter, at);
}

function isHiding(raw: string, at: number): boolean {
  return raw[at] === parting && (plain.test(raw[at - 1] ?? '') || plain.test(raw[at + 1] ?? ''));
}

function isEscape(raw: string, at: number): boolean {
  const next = raw[at + 1] ?? '';
  return raw[at] === '\\' && escapable.test(next) && next !== '\\' && next !== '/';
}

function readEscaped(cleaner: Cleaner): void {
  emit(cleaner, cleaner.raw[cleaner.at] as string, cleaner.at);
  cleaner.at += 1;
}

function readInline(cleaner: Cleaner): void {
  while (cleaner.at < cleaner.end) {
    const letter = cleaner.raw[cleaner.at];
    if (letter === '!' && cleaner.raw[cleaner.at + 1] === '[') {
      const image = linkAt(cleaner.raw, cleaner.at + 1, cleaner.end);
      if (image) {
        emitSpace(cleaner, cleaner.at);
        cleaner.at = image.stop + 1;
        continue;
      }
    }
    if (letter === '[' && readLink(cleaner)) continue;
    if (readComposed(cleaner)) continue;
    readLetter(cleaner);
  }
}

const spaced = /(?:^|\s)((?:\p{Lu}\s{1,4}){3,}\p{Lu})(?![\p{L}\p{N}])/gu;

/** Joins `U R G E N T  A C T I O N`: single spaces go, wider ones stay as one. */
function spacedRanges(raw: string, start: number, end: number): [number, number][] {
  const line = raw.slice(start, end);
  return [...line.matchAll(spaced)].map((found) => {
    const from = start + found.index + (found[0].length - (found[1] ?? '').length);
    return [from, from + (found[1] ?? '').length];
  });
}

function closeSpaced(out: CleanLine, raw: string, ranges: [number, number][]): void {
  const keep: number[] = [];
  let range = 0;
  for (let i = 0; i < out.text.length; i += 1) {
    const at = out.map[i] as number;
    while (range < ranges.length && (ranges[range] as [number, number])[1] <= at) range += 1;
    const inside = range < ranges.length && at > (ranges[range] as [number, number])[0];
    const wide = space.test(raw[at + 1] ?? '');
    if (!(inside && out.text[i] === ' ' && !wide)) keep.push(i);
  }
  const text = keep.map((i) => out.text[i]).join('');
  out.map = keep.map((i) => out.map[i] as number);
  out.text = text;
}

/**
 * Takes Markdown marks, mail quoting, bullets, invisible characters, and needless spaces out of `raw[start, end)`, one line.
 * A rule of dashes comes out empty. Linear in the line's length.
 */
export function cleanLine(raw: string, start: number, end: number): CleanLine {
  const out: CleanLine = { text: '', map: [], links: [], bullet: false, heading: false, quoted: 0 };
  if (rule.test(raw.slice(start, Math.min(end, start + 300)))) return out;
  const cleaner: Cleaner = { raw, at: start, end, units: [], out };
  readQuoting(cleaner);
  readHeading(cleaner);
  readBullet(cleaner);
  readHeading(cleaner);
  readInline(cleaner);
  out.text = cleaner.units.join('');
  const ranges = spacedRanges(raw, start, end);
  if (ranges.length > 0) closeSpaced(out, raw, ranges);
  if (out.text.startsWith('|')) readRow(out);
  const trimmed = out.text.trimEnd();
  out.map.length = trimmed.length;
  out.text = trimmed;
  return out;
}
