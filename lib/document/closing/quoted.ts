import { has } from '../../text/match.ts';
import type { Sentence } from '../../text/paragraphs.ts';
import { folded, type Paper } from '../paper.ts';

/** The paragraph that words stand in, and the one before. */
interface Place extends Sentence {
  before: Sentence | undefined;
}

/** How far back an opening single quotation mark is looked for. */
const reach = 300;

/** `'No action is needed.'`: opened behind a space and closed behind the words; an apostrophe stands within or behind a word. */
function isSingleQuoted(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - reach), at + 1);
  const opened = [...before.matchAll(/(?<=^|[\s:,(>-])'(?=[\p{L}¡¿])/gu)].at(-1)?.index ?? -1;
  if (opened < 0 || /[\p{L}.,!?]'(?=[\s.,;:)]|$)/u.test(before.slice(opened + 1))) return false;
  return /[\p{L}.,!?。]'(?=[\s.,;:)-]|$)/u.test(text.slice(at, at + reach));
}

/** True at the head of a paragraph when the one before ends with a colon, and tells what somebody wrote. */
function isAnnounced(paper: Paper, place: Place, at: number): boolean {
  if (!place.before || at - place.start > 3) return false;
  const text = folded(paper, place.before).slice(-200);
  return text.endsWith(':') && paper.rules.endings.some(({ words }) => has(words.says, text));
}

/** Quotation marks: within a word such a sign is none (`ארה"ב`), but in scripts that have no blanks. */
const marks =
  /(?<!\p{L})"|"(?!\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])"|"(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

/** True for words within quotation marks, or behind words that announce what another paper said. */
export function isQuoted(paper: Paper, at: number, place: Place): boolean {
  const { folded } = paper.view;
  const { start } = place;
  const before = folded.slice(Math.max(start, at - 400), at);
  const opened = (before.match(marks) ?? []).length % 2 === 1;
  return (
    opened ||
    /[《〈][^》〉]*$/.test(before) ||
    isAnnounced(paper, place, at) ||
    isSingleQuoted(folded, start, at) ||
    has(paper.rules.closing.quoting, before.split(/[.\n]/).at(-1) ?? '')
  );
}
