import * as z from 'zod/mini';
import { sha256 } from '../text/hash.ts';
import { fromBase64, seal, toBase64, unseal } from './seal.ts';

/**
 * A lock that shuts without the passphrase and opens only with it. So it can be shut at any time, by itself too, and no key has to be
 * kept anywhere meanwhile: WebCrypto alone, RSA-OAEP around an AES-GCM key that is made anew each time. What opens it is sealed with the
 * passphrase like a backup.
 */

const PAIR = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
const PAIR_BITS = 3072;
const AES = { name: 'AES-GCM', length: 256 } as const;

export const lockKeysSchema = z.object({
  /** Shuts. */
  shutting: z.string(),
  /** Opens; sealed with the passphrase. */
  opening: z.object({ rounds: z.number(), salt: z.string(), iv: z.string(), data: z.string() }),
  /** Of both: what was damaged is not used to lock anything. */
  sum: z.string(),
});
/** Both keys of a lock; bytes as base64. */
export type LockKeys = z.infer<typeof lockKeysSchema>;

export const lockedSchema = z.object({
  keys: lockKeysSchema,
  /** The key of this time, for the opening key alone. */
  key: z.string(),
  iv: z.string(),
  data: z.string(),
});
/** A text that is locked, with all but the passphrase that is needed to open it. */
export type Locked = z.infer<typeof lockedSchema>;

const sumOf = ({ shutting, opening }: Omit<LockKeys, 'sum'>): Promise<string> =>
  sha256(JSON.stringify([shutting, opening.rounds, opening.salt, opening.iv, opening.data]));

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const base64 = (bytes: ArrayBuffer): string => toBase64(new Uint8Array(bytes));

/** The opening key, from that of `LockKeys` and the passphrase; `null` when it is another passphrase. */
export const openingKey = ({ opening }: LockKeys, passphrase: string): Promise<string | null> =>
  unseal(opening, passphrase);

async function decrypted({ iv, data }: Locked, key: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.decrypt({ ...AES, iv: fromBase64(iv) }, key, fromBase64(data));
  return new TextDecoder().decode(bytes);
}

/** The text again, by the opening key; `null` for what was damaged, or another lock's key. */
export async function unlocked(locked: Locked, opening: string): Promise<string | null> {
  try {
    const own = await crypto.subtle.importKey('pkcs8', fromBase64(opening), PAIR, false, ['decrypt']);
    const raw = await crypto.subtle.decrypt(PAIR, own, fromBase64(locked.key));
    return await decrypted(locked, await crypto.subtle.importKey('raw', raw, AES, false, ['decrypt']));
  } catch {
    return null;
  }
}

/** A text that was locked just now, and the way to read a copy of it again while its key is still in memory. */
export interface Shut {
  locked: Locked;
  /** The text of a copy; `null` when that is not what was locked. */
  read(copy: Locked): Promise<string | null>;
}

/** Locks a text; `null` when the keys were damaged, for nobody could open it again. */
export async function shut(text: string, keys: LockKeys): Promise<Shut | null> {
  if ((await sumOf(keys)) !== keys.sum) return null;
  const forKey = await crypto.subtle.importKey('spki', fromBase64(keys.shutting), PAIR, false, ['encrypt']);
  const key = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ ...AES, iv }, key, bytesOf(text));
  const raw = await crypto.subtle.exportKey('raw', key);
  const wrapped = base64(await crypto.subtle.encrypt(PAIR, forKey, raw));
  const locked = { keys, key: wrapped, iv: toBase64(iv), data: base64(data) };
  return {
    locked,
    async read(copy) {
      if (copy.key !== wrapped || JSON.stringify(copy.keys) !== JSON.stringify(keys)) return null;
      return decrypted(copy, key).catch(() => null);
    },
  };
}

const PROBE = 'This can be opened again.';

/** The keys of a new lock for a passphrase. It was shut and opened once, with the passphrase, before they are given. */
export async function makeLock(passphrase: string): Promise<LockKeys> {
  const way = { ...PAIR, modulusLength: PAIR_BITS, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey(way, true, ['encrypt', 'decrypt']);
  const shutting = base64(await crypto.subtle.exportKey('spki', pair.publicKey));
  const own = base64(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const both = { shutting, opening: await seal(own, passphrase) };
  const keys = { ...both, sum: await sumOf(both) };
  const [probe, opening] = [await shut(PROBE, keys), await openingKey(keys, passphrase)];
  if (!probe || opening === null || (await unlocked(probe.locked, opening)) !== PROBE)
    throw new Error('the lock does not open');
  return keys;
}
