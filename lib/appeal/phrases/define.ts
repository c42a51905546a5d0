import { foldPattern } from '../../language/define.ts';

/**
 * The offices that letters mostly go to; how each is addressed differs from language to language. A title is tried on them in
 * this order: a court has a president too, and a prison a commissioner.
 */
export const OFFICES = [
  'monarch',
  'ambassador',
  'judge',
  'mayor',
  'member',
  'head of government',
  'president',
  'prosecutor',
  'minister',
  'governor',
  'prison',
  'police',
] as const;
export type Office = (typeof OFFICES)[number];

/** What the beginning of a sentence of one's own is about; a view has a word for each. */
export const STARTERS = [
  'profession',
  'home',
  'family',
  'faith',
  'visit',
  'touched',
  'hope',
  'section',
] as const;
export type Starter = (typeof STARTERS)[number];

/** What a language's file gives for letters: how to begin and to end one, and to begin a sentence of one's own. */
export interface Phrases {
  /** BCP 47; also the file's name. */
  code: string;
  /** In the language itself. */
  name: string;
  /** To somebody of whom no office is known; without the mark at its end. */
  salutation: string;
  /** By the office, without the mark at its end. Languages that change with the person's gender name both. */
  salutations: Record<Office, string>;
  /** How salutations that papers print begin in this language: the source of a regular expression that is tried on the folded words. */
  greets: string;
  /** The mark behind a salutation, and behind a sign-off: a comma, a colon, or nothing. */
  marks: { salutation: string; signOff: string };
  /**
   * Words by which the title of an office is known in this language, each the source of a regular expression that is tried
   * on the folded title. An ambassador's stand in `language/missions.ts`.
   */
  titles: Partial<Record<Exclude<Office, 'ambassador'>, string>>;
  /** The first is the one that is proposed. */
  signOffs: string[];
  subject(who: string): string;
  opening(who: string): string;
  /** Before the list of what is asked for. */
  ask: string;
  /**
   * Papers often list what writers are to do (`calling for`, `instando a`): before such a list. `form` is how each item of it
   * begins, the source of a regular expression that is tried on the folded item.
   */
  telling?: { form: string; lead: string };
  /** Beginnings of sentences of one's own; they end where the person goes on. */
  starters: Record<Starter, string>;
}

/** A language's phrases with the patterns ready to be tried. */
export interface LetterWords extends Omit<Phrases, 'titles' | 'telling' | 'greets'> {
  greets: RegExp;
  titles: ReadonlyMap<Office, RegExp>;
  telling: { form: RegExp; lead: string } | null;
}

/** A language for letters, as its file gives it. */
export function definePhrases(phrases: Phrases): LetterWords {
  const titles = Object.entries(phrases.titles).map(
    ([office, pattern]) =>
      [office as Office, new RegExp(`(?<!\\p{L})(?:${foldPattern(pattern)})`, 'u')] as const,
  );
  const { telling } = phrases;
  const form = telling && new RegExp(`^(?:${foldPattern(telling.form)})`, 'u');
  const greets = new RegExp(`^(?:${foldPattern(phrases.greets)})`, 'u');
  return {
    ...phrases,
    greets,
    titles: new Map(titles),
    telling: telling && form ? { ...telling, form } : null,
  };
}
