import type { InsertTarget } from './insert/schema.ts';

/** Is it a message that somebody began, or a reply? Then nothing is put in before the person was asked. */
export const isOthers = ({ hasText, subject }: InsertTarget, letter: { subject: string }): boolean =>
  hasText || (subject !== '' && subject !== letter.subject.trim());
