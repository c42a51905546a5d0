import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { CatalogueIndex } from '../../follow/catalogue/schema.ts';
import { statementOf, type Unsigned } from '../../follow/catalogue/statement.ts';

/** A key as it was read, or made because there was none. */
export interface SigningKey {
  key: KeyObject;
  isNew: boolean;
}

/** Makes a key that only its owner may read; never over one that is there. */
async function newKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
  return privateKey;
}

/** The Ed25519 key in a PEM file (PKCS #8, as `openssl genpkey -algorithm ed25519` writes it), which is made where there is none. */
export async function signingKey(path: string): Promise<SigningKey> {
  const pem = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (pem === null) return { key: await newKey(path), isNew: true };
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} is no Ed25519 key`);
  return { key, isNew: false };
}

/** The public key, as an index writes it. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x ?? '';

/** Signs an index. */
export function signed(index: Unsigned, key: KeyObject): CatalogueIndex {
  const signature = sign(null, statementOf(index), key).toString('base64url');
  return { ...index, signed: { key: publicKeyOf(key), signature } };
}
