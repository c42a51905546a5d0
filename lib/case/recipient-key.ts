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

/** The recipients of one paper, each with a key of its own. */
export function withKeys(recipients: Recipient[]): KeyedRecipient[] {
  const times = new Map<string, number>();
  return recipients.map((recipient) => {
    const key = recipientKey(recipient);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return { ...recipient, key: nth === 1 ? key : `${key}-${nth}` };
  });
}

/** Who holds the place of `recipient` in another paper: the same name or, with another name, the same office. */
export function counterpart(recipient: Recipient, others: Recipient[]): Recipient | undefined {
  const office = recipient.title && slug(recipient.title);
  return (
    others.find((other) => recipientKey(other) === recipientKey(recipient)) ??
    others.find((other) => office && other.title && slug(other.title) === office)
  );
}
