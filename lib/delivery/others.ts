import type { InsertTarget } from './insert/schema.ts';
import type { Message } from './mailto.ts';

type Recipients = Pick<Message, 'to' | 'cc'>;

/** An address; a picture's (`/face@2x.png`) is none. */
const ADDRESS = /^[^\s@,;<>/\\]+@[^\s@,;<>/\\]+$/;

/** What ends a sentence that is said of an address ("Remove ana@else.example."). */
const STOP = /[.!?]+$/;

/** Characters that show nothing: an empty field may hold them. */
const BLANK = /[\p{DI}\s]/gu;

/**
 * To whom else a message would go: the first address in its fields that the letter is not for, else what stands in one
 * without an address, as a name does; `undefined` where there is neither.
 */
export function otherRecipient({ recipients = [] }: InsertTarget, letter: Recipients): string | undefined {
  const own = [...letter.to, ...letter.cc].map((address) => address.toLowerCase());
  const held = recipients.map((one) => one.replace(BLANK, ' ').trim().replace(STOP, ''));
  return (
    held.find((one) => ADDRESS.test(one) && !own.includes(one.toLowerCase())) ??
    held.find((one) => one !== '' && !one.includes('@'))
  );
}

/**
 * Is it a message that somebody began, or a reply, or one that may hold a letter already or goes to somebody else too? Then
 * nothing is put in before the person was asked.
 */
export const isOthers = (target: InsertTarget, letter: Recipients & { subject: string }): boolean =>
  target.hasText ||
  target.isUnread === true ||
  (target.subject !== '' && target.subject !== letter.subject.trim()) ||
  otherRecipient(target, letter) !== undefined;
