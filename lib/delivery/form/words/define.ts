import { type AnyKind, fillKinds, leaveKinds } from '../kinds.ts';

/** What a phrase says: a kind, or `confirm`, which says that a box asks for something once more. */
export type WordKind = AnyKind | 'confirm';

/** All kinds that words may say, in the order of the lines of `strips.ts`. */
export const wordKinds: readonly WordKind[] = [...fillKinds, ...leaveKinds, 'confirm'];

/** One language's words for boxes: phrases as printed on forms, divided by `|`. */
export interface FormWords {
  /** Language subtag, also the file's name. */
  readonly code: string;
  readonly words: Readonly<Partial<Record<WordKind, string>>>;
}

/**
 * Names a language's words. A phrase that may be a full name, or a first or last name when the other one stands beside
 * it ("Name", "Nom", "Nombre"), belongs under `full-name` alone.
 */
export function defineWords(code: string, words: FormWords['words']): FormWords {
  return { code, words };
}

/** So many phrases of a kind come first and are its commonest. */
export const HEADS = 2;
