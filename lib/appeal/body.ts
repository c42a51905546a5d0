import type { Appeal } from './schema.ts';

/** What a whole letter is put together from. */
export type Letter = Pick<Appeal, 'salutation' | 'paragraphs' | 'own' | 'ownAt' | 'signOff' | 'signature'>;

/** The paragraphs of a text: what stands between blank lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** The paragraphs between salutation and sign-off, the person's own among them where they want it. */
export function middleOf({
  paragraphs,
  own,
  ownAt = paragraphs.length,
}: Omit<Letter, 'salutation' | 'signOff' | 'signature'>): string[] {
  return [...paragraphs.slice(0, ownAt), own.trim(), ...paragraphs.slice(ownAt)].filter(Boolean);
}

/** The whole letter as plain text: paragraphs apart by one blank line, name and town under the sign-off. */
export function bodyOf(letter: Letter): string {
  const { salutation, signOff, signature } = letter;
  return [salutation, ...middleOf(letter), [signOff, ...signature].join('\n')].filter(Boolean).join('\n\n');
}
