import { describe, expect, it } from 'vitest';
import { readTaught, writeTaught } from '../../../lib/backup/taught.ts';
import type { TaughtSite } from '../../../lib/delivery/plan/taught.ts';
import { textOf } from '../../support/sources.ts';

const site: TaughtSite = {
  host: 'ministry.example:8080',
  fields: [{ name: 'f7', label: 'Código del asunto', kind: 'subject' }],
};

/** A file with these contents, and the right sum. */
const forged = async (contents: unknown): Promise<string> =>
  writeTaught(contents as TaughtSite[], '2026-11-29');

const written = textOf('tests/fixtures/backups/form-fields-1.json');

describe('a file with what was told of form fields', () => {
  it('comes back as it was, and names sites, fields and what they ask for alone', async () => {
    const text = await writeTaught([site], '2026-11-29');
    expect(await readTaught(text)).toEqual({ ok: true, taught: [site] });
    expect(JSON.parse(text)).toEqual({
      format: 'appeal-drafter form fields',
      version: 1,
      made: '2026-11-29',
      sum: expect.stringMatching(/^[0-9a-f]{64}$/),
      contents: { taught: [site] },
    });
  });

  it('is read as it was first written', async () => {
    expect(await readTaught(written)).toMatchObject({ ok: true, taught: [{ host: 'ministry.example' }] });
  });

  it('leaves out a page without a host, which would be named by where it lies', async () => {
    const here = { ...site, host: 'file:///C:/form.html' };
    expect(await readTaught(await writeTaught([here, site], '2026-11-29'))).toEqual({
      ok: true,
      taught: [site],
    });
  });

  it('is taken in no part when it was changed, cut short, made by a newer version, or is another file', async () => {
    const text = await writeTaught([site], '2026-11-29');
    expect(await readTaught(text.replace('subject', 'message'))).toEqual({ ok: false, why: 'damaged' });
    expect(await readTaught(text.slice(0, -5))).toEqual({ ok: false, why: 'damaged' });
    expect(await readTaught(text.replace('"version":1', '"version":2'))).toEqual({ ok: false, why: 'newer' });
    expect(await readTaught('{"format":"appeal-drafter backup","version":1,"made":""}')).toEqual({
      ok: false,
      why: 'no fields',
    });
    expect(await readTaught('A letter.')).toEqual({ ok: false, why: 'no fields' });
    expect(await readTaught(' '.repeat(5_000_001))).toEqual({ ok: false, why: 'no fields' });
  });

  it.each<[string, unknown]>([
    ['a kind that is none', { ...site.fields[0], kind: 'password' }],
    ['something that runs', { ...site.fields[0], script: 'alert(1)' }],
    ['a label without end', { ...site.fields[0], label: 'x'.repeat(301) }],
  ])('is taken in no part when it holds %s', async (_, field) => {
    const text = await forged([site, { host: 'b.example', fields: [field] }]);
    expect(await readTaught(text)).toEqual({ ok: false, why: 'damaged' });
  });
});
