import type { Recipient } from '../document/schema.ts';

/** A recipient within a case: `key` stays the same from paper to paper while the address does. */
export interface KeyedRecipient extends Recipient {
  key: string;
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** What stays of a recipient from paper to paper: name or office, rather than the address. */
function recipientKey({ name, title, salutation, emails, formUrl, post }: Recipient): string {
  return slug(name ?? title ?? salutation ?? emails[0] ?? formUrl ?? post ?? '') || 'recipient';
}

/** The recipients of one paper, each with a key of its own. A key that is there stays: a corrected name loses no draft. */
export function withKeys(recipients: (Recipient | KeyedRecipient)[]): KeyedRecipient[] {
  const times = new Map<string, number>();
  return recipients.map((recipient) => {
    if ('key' in recipient) return recipient;
    const key = recipientKey(recipient);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return { ...recipient, key: nth === 1 ? key : `${key}-${nth}` };
  });
}

/** A key for a recipient whom the person has added, `+1`: a slug has no plus. `nth` counts from 1. */
export const addedKey = (nth: number): string => `+${nth}`;

/** Which of the recipients that the person has added a key is for, from 1; `null` for one that was read. */
export const nthAdded = (key: string): number | null => Number(/^\+(\d{1,3})$/.exec(key)?.[1]) || null;

/** The addresses at which a recipient is written to, postal ones on one line. */
export const addressesOf = ({ emails, formUrl, fax, post }: Recipient): string[] =>
  [...emails, formUrl, fax, post?.replaceAll('\n', ', ')].filter((one) => one != null);

type Likeness = (a: Recipient, b: Recipient) => boolean;

/** From the surest to the least: the same name, the same office, an address in common. */
const LIKENESSES: Likeness[] = [
  (a, b) => recipientKey(a) === recipientKey(b),
  (a, b) => a.title !== null && b.title !== null && slug(a.title) === slug(b.title),
  (a, b) => addressesOf(a).some((address) => addressesOf(b).includes(address)),
];

/** Who held the place of each recipient in an earlier paper, each at most once. */
export function predecessors(recipients: Recipient[], earlier: Recipient[]): Map<Recipient, Recipient> {
  const pairs = new Map<Recipient, Recipient>();
  const free = new Set(earlier);
  for (const isLike of LIKENESSES)
    for (const recipient of recipients) {
      const other = !pairs.has(recipient) && [...free].find((one) => isLike(recipient, one));
      if (!other) continue;
      pairs.set(recipient, other);
      free.delete(other);
    }
  return pairs;
}
