// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fromFile, MAX_FILE_BYTES } from '../../../lib/intake/file.ts';

describe('fromFile', () => {
  it('reads text as it stands', async () => {
    const reading = await fromFile(new File(['First UA: 41/26'], 'paper.txt'));
    expect(reading).toEqual({
      ok: true,
      raw: { text: 'First UA: 41/26', source: { way: 'file', url: null, title: 'paper.txt' } },
    });
  });

  it('reads the words of HTML, by its name or its beginning', async () => {
    const html = '<!doctype html><html><body><h1>URGENT ACTION</h1><script>alert(1)</script></body></html>';
    for (const name of ['paper.html', 'paper.txt']) {
      const reading = await fromFile(new File([html], name));
      expect(reading.ok && reading.raw.text).toContain('URGENT ACTION');
      expect(reading.ok && reading.raw.text).not.toContain('alert');
    }
  });

  it('says what cannot be read', async () => {
    expect(await fromFile(new File([new Uint8Array([0, 1, 2, 0])], 'a.txt'))).toEqual({
      ok: false,
      why: 'unreadable',
    });
    const big = new File(['a'.repeat(MAX_FILE_BYTES + 1)], 'a.txt');
    expect(await fromFile(big)).toEqual({ ok: false, why: 'too large' });
  });
});
