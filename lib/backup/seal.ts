/** Encryption of a backup: WebCrypto alone, AES-GCM with a key from the passphrase by PBKDF2. The key is never stored. */

/** What OWASP asks for PBKDF2 with SHA-256 since 2023. */
export const ROUNDS = 600_000;
/** More would only keep the machine busy: a forged file must not hang it. */
const MOST_ROUNDS = 10_000_000;

/** A sealed text; bytes as base64. */
export interface Sealed {
  rounds: number;
  salt: string;
  iv: string;
  data: string;
}

/** Bytes as text. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

/** The bytes again; throws for what is no base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same passphrase may be typed in another Unicode form on another machine.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Seals a text with a passphrase. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** The text again; `null` when the passphrase is another one, or the data were changed. */
export async function unseal({ rounds, salt, iv, data }: Sealed, passphrase: string): Promise<string | null> {
  if (!(rounds > 0 && rounds <= MOST_ROUNDS)) return null;
  try {
    const key = await keyFrom(passphrase, fromBase64(salt), rounds);
    const way = { name: 'AES-GCM', iv: fromBase64(iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(way, key, fromBase64(data)));
  } catch {
    return null;
  }
}
