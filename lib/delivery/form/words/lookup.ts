import { type WordKind, wordKinds } from './define.ts';
import type { Found } from './match.ts';

/** What a phrase means in one language. */
export interface Meaning {
  readonly kind: WordKind;
  readonly code: string;
}

/** One language's phrases in their normal form, `|a|b c|`, a line for each kind: as they are, and run together. */
export interface Phrases {
  readonly code: string;
  readonly spaced: string;
  readonly joined: string;
}

/** The phrases of some languages. */
export interface Lexicon {
  /** The language that the page says it is in: what it explains, others are not asked about. */
  readonly own: Phrases | undefined;
  readonly others: readonly Phrases[];
  /** What was found in texts met before: forms repeat themselves. */
  readonly remembered: Map<string, Found>;
}

/** Makes a language's phrases ready from its strip: a line for each kind. */
export const phrasesOf = (code: string, strip: string): Phrases => ({
  code,
  spaced: strip,
  joined: strip.replaceAll(' ', ''),
});

/** A lexicon of these languages; `own` is the one that the page says it is in. */
export const lexiconOf = (others: readonly Phrases[], own?: Phrases): Lexicon => ({
  own,
  others,
  remembered: new Map(),
});

/** The number of the line of `text` that `at` is in, the first one 0. */
function lineAt(text: string, at: number): number {
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}

/** From this many letters on a word may be a phrase run together. */
const JOINED = 6;

// Looking through one text is faster than making a map of it for the few phrases of a form.
function meaningOf({ code, spaced, joined }: Phrases, phrase: string): Meaning | undefined {
  const text = phrase.length >= JOINED && !phrase.includes(' ') ? joined : spaced;
  const at = text.indexOf(`|${phrase}|`);
  const kind = at < 0 ? undefined : wordKinds[lineAt(text, at)];
  return kind === undefined ? undefined : { kind, code };
}

const NONE: readonly Meaning[] = [];

/** What a phrase in its normal form means in each language of a lexicon; empty when it means nothing. */
export function meaningsIn({ own, others }: Lexicon, phrase: string): readonly Meaning[] {
  const sure = own === undefined ? undefined : meaningOf(own, phrase);
  if (sure !== undefined) return [sure];
  let found: Meaning[] | null = null;
  for (const language of others) {
    const meaning = meaningOf(language, phrase);
    if (meaning === undefined) continue;
    if (found === null) found = [meaning];
    else found.push(meaning);
  }
  return found ?? NONE;
}

/** Whether any phrase of a lexicon begins with `start`. */
export function anyBegins({ own, others }: Lexicon, start: string): boolean {
  const head = `|${start}`;
  return own?.spaced.includes(head) || others.some(({ spaced }) => spaced.includes(head));
}
