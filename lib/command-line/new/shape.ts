import type { ListLine } from './list.ts';

/** What a new thing consists of. Paths are from the project's root. */
export interface Plan {
  /** New files, by their path. */
  files: Record<string, string>;
  /** The list that names it, and its line there. */
  index: string;
  line: ListLine;
  /** What a person does next, in order. */
  next: string[];
}

/** One kind of thing that can be added: a file of one shape in one folder. */
export interface Kind {
  /** What its name looks like. */
  name: RegExp;
  /** The same in words. */
  named: string;
  plan(name: string): Plan;
}

/** Stands wherever a person has to write something; a test holds that none is left. */
export const OPEN = 'FILL IN';

/** Words with hyphens as a name of code: `mail-ru` is `mailRu`. */
export function bindingOf(name: string): string {
  const joined = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return /^(?:do|if|in|is|as|of)$/.test(joined) ? `${joined}Words` : joined;
}

/** Words with hyphens as a name for people: `mail-ru` is `Mail ru`. */
export const titleOf = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');
