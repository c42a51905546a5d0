// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fromFile } from '../../../lib/intake/file.ts';
import { MAX_TEXT_BYTES } from '../../../lib/intake/text-file.ts';

describe('fromFile', () => {
  it('reads text as it stands', async () => {
    const reading = await fromFile(new File(['First UA: 41/26'], 'paper.txt'));
    expect(reading).toEqual({
      ok: true,
      raws: [{ text: 'First UA: 41/26', source: { way: 'file', url: null, title: 'paper.txt' } }],
    });
  });

  it('reads the words of HTML, by its name or its beginning', async () => {
    const html = '<!doctype html><html><body><h1>URGENT ACTION</h1><script>alert(1)</script></body></html>';
    for (const name of ['paper.html', 'paper.txt']) {
      const reading = await fromFile(new File([html], name));
      expect(reading.ok && reading.raws[0]?.text).toContain('URGENT ACTION');
      expect(reading.ok && reading.raws[0]?.text).not.toContain('alert');
    }
  });

  it('reads a Word file and a message by their containers', async () => {
    const mail = 'From: a@b.example\r\nSubject: UA 41/26\r\nMIME-Version: 1.0\r\n\r\nFirst UA: 41/26\r\n';
    const reading = await fromFile(new File([mail], 'paper.eml'));
    expect(reading.ok && reading.raws[0]?.text).toContain('First UA: 41/26');
    const word = await readFile('tests/fixtures/containers/office-rich.docx');
    const paper = await fromFile(new File([word], 'paper.docx'));
    expect(paper.ok && paper.raws[0]?.text.length).toBeGreaterThan(500);
  });

  it('says what cannot be read', async () => {
    expect(await fromFile(new File([new Uint8Array([0, 1, 2, 0])], 'a.txt'))).toEqual({
      ok: false,
      why: 'unreadable',
    });
    const big = new File(['a'.repeat(MAX_TEXT_BYTES + 1)], 'a.txt');
    expect(await fromFile(big)).toEqual({ ok: false, why: 'too large' });
    // The browser's own parser takes minutes for it.
    const deep = new File(['<div>'.repeat(MAX_TEXT_BYTES / 5)], 'a.html');
    expect(await fromFile(deep)).toEqual({ ok: false, why: 'too large' });
  });
});
