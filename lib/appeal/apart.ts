import type { Appeal } from './schema.ts';

/**
 * Addresses that one message may have before that is said. A paper names one to three, with a copy or two; a message to more is what
 * filters take for a mass mailing, and shows every office to all others.
 */
export const MANY = 5;

/** All addresses that a letter goes to at once. */
export const addressesOf = ({ to, cc }: Pick<Appeal, 'to' | 'cc'>): string[] => [...new Set([...to, ...cc])];

/** Does it go to more addresses at once than is wise? */
export const isToMany = (appeal: Pick<Appeal, 'to' | 'cc'>): boolean => addressesOf(appeal).length > MANY;

/** The letter to one of its addresses alone; as it is where none is chosen, or it does not go there any more. */
export function apart(appeal: Appeal, address: string | null | undefined): Appeal {
  if (address == null || !isToMany(appeal) || !addressesOf(appeal).includes(address)) return appeal;
  return { ...appeal, to: [address], cc: [] };
}

/** The address after `address`; `null` after the last, or where it is none of them. */
export function nextAddress(addresses: string[], address: string): string | null {
  const at = addresses.indexOf(address);
  return at < 0 ? null : (addresses[at + 1] ?? null);
}
