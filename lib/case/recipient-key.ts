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

const wordsOf = (name: string): string[] => slug(name).split('-');

/** Whether nothing in their names speaks against two being one: one has none, or a shorter one. */
function mayBeOne(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [few = [], many = []] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  return few.every((word) => many.includes(word));
}

/**
 * The keys under which other papers of a case have each of its recipients, by the key of today: by an address in common, where the
 * name does not speak against it. So it is known that they were written to, though a paper calls them otherwise.
 */
export function otherKeys(recipients: KeyedRecipient[], others: Recipient[][]): Map<string, string[]> {
  const here = new Set(recipients.map(({ key }) => key));
  const byAddress = new Map<string, KeyedRecipient[]>();
  for (const other of others.flatMap(withKeys))
    for (const address of here.has(other.key) ? [] : addressesOf(other)) {
      const known = byAddress.get(address);
      if (known) known.push(other);
      else byAddress.set(address, [other]);
    }
  const keysOf = (one: KeyedRecipient): string[] => {
    const found = addressesOf(one).flatMap((address) => byAddress.get(address) ?? []);
    return [...new Set(found.filter(({ name }) => mayBeOne(name, one.name)).map(({ key }) => key))];
  };
  return new Map(recipients.map((one) => [one.key, keysOf(one)]));
}

/** Whether what was noted under a key is of this recipient. */
export const isKeyOf = (
  { key, otherKeys: elsewhere = [] }: { key: string; otherKeys?: string[] },
  noted: string,
): boolean => key === noted || elsewhere.includes(noted);

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
