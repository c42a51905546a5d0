import { type AnyKind, fillKinds, leaveKinds } from '../kinds.ts';

/** What a phrase says: a kind, or `confirm`, which says that a box asks for something once more. */
export type WordKind = AnyKind | 'confirm';

/** All kinds that words may say. */
export const wordKinds: readonly WordKind[] = [...fillKinds, ...leaveKinds, 'confirm'];

/** Kinds whose commonest phrases tell a language. */
export const telling: readonly WordKind[] = [
  'full-name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'city',
  'subject',
  'message',
];

/** So many phrases of a kind come first and are its commonest. */
export const HEADS = 2;

/** What each line of a strip says: the commonest phrases of the telling kinds, then the others of all kinds. */
export const lineKinds: readonly WordKind[] = [...telling, ...wordKinds];

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
