import type { Message } from './mailto.ts';

/** Words before addresses and subject, in the person's language. */
export interface MessageWords {
  to: string;
  cc: string;
  subject: string;
}

/** The letter as it is copied: lines apart by `\n`, without blanks at its ends. */
export const letterText = ({ body }: Pick<Message, 'body'>): string => body.trim();

/** Addresses as they are copied into a recipients field. */
export const addressText = (addresses: string[]): string => addresses.join(', ');

/**
 * Everything as plain text, to be copied at once: a line each for recipients, copies and subject (empty ones are left
 * out), a blank line, the letter.
 */
export function everythingText(message: Message, words: MessageWords): string {
  const lines: [string, string][] = [
    [words.to, addressText(message.to)],
    [words.cc, addressText(message.cc)],
    [words.subject, message.subject.trim()],
  ];
  const head = lines.filter(([, value]) => value).map(([word, value]) => `${word}: ${value}`);
  return [head.join('\n'), letterText(message)].filter(Boolean).join('\n\n');
}
