import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containerTools } from '../../../lib/command-line/containers.ts';
import { containerOf, readContainer } from '../../../lib/intake/container.ts';

const folder = new URL('../../fixtures/containers/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)));
const encoded = (text: string) => new TextEncoder().encode(text);
const tools = await containerTools();

const KINDS: Record<string, string> = { pdf: 'pdf', docx: 'word', eml: 'mail' };
const files = readdirSync(folder).filter((file) => /\.(?:pdf|docx|eml)$/u.test(file));

describe('which container a file is', () => {
  it.each(files)('%s: told by its bytes, whatever its name', (file) => {
    expect(containerOf(bytesOf(file), 'paper')).toBe(KINDS[file.split('.').at(-1) as string]);
    expect(containerOf(bytesOf(file), 'paper.txt')).toBe(KINDS[file.split('.').at(-1) as string]);
  });

  it('is told by its name where the bytes do not tell', () => {
    expect(containerOf(encoded('damaged'), 'Paper.PDF')).toBe('pdf');
    expect(containerOf(encoded('damaged'), 'paper.docx')).toBe('word');
    expect(containerOf(encoded('Text'), 'paper.eml')).toBe('mail');
  });

  it.each(['paper.txt', 'paper.html', 'paper.md', ''])('is none for text named %s', (name) => {
    expect(containerOf(encoded('First UA: 1/26 Index: AFR 1/1/2026\n\nURGENT ACTION'), name)).toBeNull();
    expect(
      containerOf(encoded('Subject: Fwd: UA 1/26\nFrom: a@b.example\nDate: today\n\nText'), name),
    ).toBeNull();
    expect(containerOf(encoded('<!doctype html><p>Received: never</p>'), name)).toBeNull();
    expect(containerOf(encoded('PK\u0003\u0004 some other archive'), name)).toBeNull();
  });
});

describe('reading a container', () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

  it.each([
    ['scanned.pdf', 'scanned'],
    ['protected.pdf', 'protected'],
    ['broken.pdf', 'broken'],
  ])('%s fails as %s', async (file, why) => {
    expect(await readContainer(bytesOf(file), file, tools)).toEqual({ ok: false, why });
  });

  it('fails for old and for locked Word files, each in its own word', async () => {
    expect(await readContainer(old, 'paper.doc', tools)).toEqual({ ok: false, why: 'old word' });
    const locked = new Uint8Array([
      ...old,
      ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);
    expect(await readContainer(locked, 'paper.docx', tools)).toEqual({ ok: false, why: 'protected' });
  });

  it('fails for what it does not know', async () => {
    expect(await readContainer(encoded('Text'), 'paper.txt', tools)).toEqual({ ok: false, why: 'unknown' });
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = bytesOf('outcome.pdf');
    await readContainer(bytes, 'outcome.pdf', tools);
    expect(bytes).toEqual(bytesOf('outcome.pdf'));
  });

  it('tells how far it is, and stops when cancelled', async () => {
    const seen: number[] = [];
    await readContainer(bytesOf('two-columns.pdf'), 'x.pdf', tools, {
      onProgress: (done) => seen.push(done),
    });
    expect(seen).toEqual([0.5, 1, 1]);
    const control = new AbortController();
    const reading = readContainer(bytesOf('two-columns.pdf'), 'x.pdf', tools, {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    expect(await reading).toEqual({ ok: false, why: 'cancelled' });
    expect(
      await readContainer(bytesOf('outcome.pdf'), 'x.pdf', tools, { signal: AbortSignal.abort() }),
    ).toEqual({
      ok: false,
      why: 'cancelled',
    });
  });

  it.each(files)('%s, cut off or damaged anywhere, neither throws nor hangs', async (file) => {
    const whole = bytesOf(file);
    for (let part = 1; part < 12; part++) {
      const cut = await readContainer(whole.slice(0, (whole.length * part) / 12), file, tools);
      expect(typeof cut.ok).toBe('boolean');
      const damaged = whole.map((byte, at) => (at % 997 === part ? byte ^ 0x55 : byte));
      expect(typeof (await readContainer(damaged, file, tools)).ok).toBe('boolean');
    }
  });

  it.each(['a.pdf', 'a.docx', 'a.eml', 'a.doc'])(
    'random bytes named %s neither throw nor hang',
    async (name) => {
      const heads = ['%PDF-1.7\n', 'PK\u0003\u0004', 'MIME-Version: 1.0\n', ''].map((head) => [
        ...encoded(head),
      ]);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...heads),
          fc.uint8Array({ maxLength: 2_000 }),
          async (head, rest) => {
            const result = await readContainer(new Uint8Array([...head, ...rest]), name, tools);
            expect(typeof result.ok).toBe('boolean');
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});
