import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBackup, writeBackup } from '../../../lib/backup/file.ts';
import { emptyBackup } from '../../support/empty-backup.ts';
import { filesUnder, textOf } from '../../support/sources.ts';

afterEach(() => void vi.restoreAllMocks());

describe('the key of a backup', () => {
  it('is made by WebCrypto from the passphrase each time, can never be taken out, and is given to nobody', async () => {
    const imported = vi.spyOn(crypto.subtle, 'importKey');
    const derived = vi.spyOn(crypto.subtle, 'deriveKey');
    const exported = vi.spyOn(crypto.subtle, 'exportKey');
    const wrapped = vi.spyOn(crypto.subtle, 'wrapKey');
    const text = await writeBackup(emptyBackup, '2026-11-24T09:00:00Z', 'correct horse');
    await readBackup(text, 'correct horse');
    expect(imported).toHaveBeenCalledTimes(2);
    for (const [format, , way, extractable, uses] of imported.mock.calls)
      expect([format, way, extractable, uses]).toEqual(['raw', 'PBKDF2', false, ['deriveKey']]);
    expect(derived).toHaveBeenCalledTimes(2);
    for (const [way, , , extractable] of derived.mock.calls) {
      expect(way).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256' });
      expect((way as Pbkdf2Params).iterations).toBeGreaterThanOrEqual(600_000);
      expect(extractable).toBe(false);
    }
    for (const { value } of derived.mock.settledResults) {
      const key = value as CryptoKey;
      expect([key.algorithm, key.extractable]).toEqual([{ name: 'AES-GCM', length: 256 }, false]);
    }
    expect(exported).not.toHaveBeenCalled();
    expect(wrapped).not.toHaveBeenCalled();
  });

  it('and its passphrase are never stored: what seals names no store, and no message takes a passphrase', () => {
    for (const file of filesUnder('lib/backup', '.ts'))
      expect(textOf(file), file).not.toMatch(/storage|indexedDB|\/store\//);
    expect(textOf('lib/browser/messages.ts')).not.toMatch(/passphrase/i);
    expect(textOf('lib/service/messages.ts')).not.toMatch(/passphrase/i);
    for (const file of [...filesUnder('lib/store', '.ts'), ...filesUnder('lib/service', '.ts')])
      expect(textOf(file), file).not.toMatch(/passphrase/i);
  });
});
