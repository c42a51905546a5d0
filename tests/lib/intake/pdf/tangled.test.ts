import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodePdfEngine } from '../../../../lib/intake/pdf/engine-node.ts';
import { readPdf } from '../../../../lib/intake/pdf/read-pdf.ts';
import { isTangled } from '../../../../lib/intake/pdf/tangled.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const page =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n';
const endless = '4 0 obj<</Type/Font/BaseFont/Helvetdobj\n';

describe('objects within objects', () => {
  it('are told, and such a file is called broken', async () => {
    const tangled = bytesOf(page + endless.repeat(2_000));
    expect(isTangled(tangled)).toBe(true);
    let isOpened = false;
    const open: typeof nodePdfEngine.open = (bytes) => {
      isOpened = true;
      return nodePdfEngine.open(bytes);
    };
    expect(await readPdf(tangled, { ...nodePdfEngine, open })).toEqual({ ok: false, why: 'broken' });
    expect(isOpened).toBe(false);
  });

  it.each([
    ['a few of them in a large file', page + endless.repeat(12) + ' '.repeat(9_000_000)],
    ['whole ones', page + '4 0 obj<</Type/Font>>endobj\n'.repeat(20_000)],
    ['the letters of one by chance', page + 'obj xobj 8obj j'.repeat(40_000)],
  ])('are not taken for such: %s', (_, text) => {
    expect(isTangled(bytesOf(text))).toBe(false);
  });

  it('are in no file that a browser or an office makes', () => {
    const folder = path.join(import.meta.dirname, '../../../fixtures');
    const files = readdirSync(folder, { recursive: true })
      .filter((name) => String(name).endsWith('.pdf'))
      .map((name) => path.join(folder, String(name)));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(isTangled(readFileSync(file))).toBe(false);
  });
});
