import type { InsertTarget } from './insert/schema.ts';

/**
 * Is it a message that somebody began, or a reply, or one that may hold a letter already? Then nothing is put in before the
 * person was asked.
 */
export const isOthers = (
  { hasText, isUnread, subject }: InsertTarget,
  letter: { subject: string },
): boolean => hasText || isUnread === true || (subject !== '' && subject !== letter.subject.trim());
