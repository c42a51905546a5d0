import type { LanguageRules } from '../../language/rules.ts';
import { firstMatch, has, matchEnd } from '../../text/match.ts';

interface Span {
  start: number;
  end: number;
}

/** How far into a line the words are looked for, in code units. */
const far = 40;
/** No more than `of the UA:` stands between the words and the number. */
const between = /^(?:[^\p{L}\p{N}]{0,3}\p{L}{1,6}){0,3}[^\p{L}\p{N}]{0,3}$/u;
/** A mark behind the first words of a title, and in front of its number: `Success: Lawyer free (UA 12/24)`. */
const titled = /^ ?[:!] .*[(:-] ?$/u;

/**
 * The words that a sticky pattern matches in what stands before a number on its line: right before it, or at the beginning, where a
 * mark parts them from a headline.
 */
export function leadingWords(pattern: RegExp, text: string): Span | null {
  const first = text.search(/[\p{L}\p{N}]/u);
  for (let at = first; at >= 0 && at < text.length && at < far; at += 1) {
    const stop = matchEnd(pattern, text, at);
    const rest = stop > at ? text.slice(stop) : null;
    if (rest !== null && (between.test(rest) || (at === first && titled.test(rest))))
      return { start: at, end: stop };
    if (at > far - 10 && !text.includes(' ', at)) break;
  }
  return null;
}

/** `Good news:` at the beginning of a title. */
export function leadingNews({ header }: LanguageRules, text: string): Span | null {
  const found = firstMatch(header.goodNews, text);
  if (!found || found.start !== text.search(/[\p{L}\p{N}]/u)) return null;
  return /^ ?[!:-]/.test(text.slice(found.end)) ? found : null;
}

/** What a site puts on an action that has ended, and nothing else: `Action closed - `. */
export function leadingEnd({ closing }: LanguageRules, text: string): Span | null {
  const bare = text.trim().replace(/^[^\p{L}\p{N}]{1,3}|[^\p{L}\p{N}]{1,3}$/gu, '');
  if (bare === '' || !has(closing.labels, bare)) return null;
  const start = text.indexOf(bare);
  return { start, end: start + bare.length };
}
