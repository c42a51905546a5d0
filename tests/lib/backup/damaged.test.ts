import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../lib/backup/file.ts';
import { readPack } from '../../../lib/backup/pack.ts';
import { savedSettingsSchema } from '../../../lib/backup/schema.ts';
import { root } from '../../support/root.ts';

const folder = path.join(root, 'tests/fixtures/backups');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const backups = files.filter((file) => /^\d/.test(file));
const open = backups.filter((file) => !file.includes('locked'));
const PASSPHRASE = 'correct horse';
const newest = textOf('6-all.json');
const locked = textOf('6-all-locked.json');
const cases = textOf('cases-1.json');

const refusals = ['no backup', 'newer', 'damaged', 'locked', 'wrong passphrase'];

/** Another byte at a place of the text. */
const altered = (text: string, at: number, to: number): string =>
  text.slice(0, at) + String.fromCharCode(to) + text.slice(at + 1);

const ascii = fc.integer({ min: 32, max: 126 });
const spot = (text: string) => fc.integer({ min: 0, max: text.length - 1 });

describe('a backup of every form that was ever written', () => {
  it.each(open)('is read whole: %s', async (file) => {
    const { contents, made } = JSON.parse(textOf(file));
    const reading = await readBackup(textOf(file), '');
    expect(reading).toMatchObject({ ok: true, made, unfit: 0 });
    if (!reading.ok) return;
    const { settings, ...rows } = contents;
    for (const [table, all] of Object.entries(rows)) expect(reading.backup, table).toHaveProperty(table, all);
    expect(reading.backup.settings).toEqual(savedSettingsSchema.parse(settings));
  });

  it.each(backups.filter((file) => file.includes('locked')))(
    'is read whole with its passphrase: %s',
    async (file) => {
      const reading = await readBackup(textOf(file), PASSPHRASE);
      expect(reading).toEqual(await readBackup(textOf(file.replace('-locked', '')), ''));
    },
  );

  it('is read whole where it holds cases for a group', async () => {
    expect(await readPack(cases)).toMatchObject({ ok: true, unfit: 0, texts: { length: 3 } });
  });
});

describe('a backup that is not as it was written', () => {
  it('is read in no part where a byte of it is another one, or the same is read from it', async () => {
    const whole = await readBackup(newest, '');
    await fc.assert(
      fc.asyncProperty(spot(newest), ascii, async (at, to) => {
        const reading = await readBackup(altered(newest, at, to), '');
        if (!reading.ok) expect(refusals).toContain(reading.why);
        // The day on which it was made is outside of the sum, and is shown to nobody.
        else expect({ ...reading, made: '' }).toEqual({ ...whole, made: '' });
      }),
      { numRuns: 500 },
    );
  });

  it('is read in no part where it was cut short at any place', async () => {
    for (let end = 0; end < newest.length; end += 7) {
      const reading = await readBackup(newest.slice(0, end), '');
      expect(reading).toEqual({ ok: false, why: end < 30 ? 'no backup' : 'damaged' });
    }
  });

  it('is read in no part where it is locked and a byte of it is another one', async () => {
    await fc.assert(
      fc.asyncProperty(spot(locked), ascii, async (at, to) => {
        const text = altered(locked, at, to);
        if (text === locked || /"made":"[^"]*"/.exec(locked)?.[0] !== /"made":"[^"]*"/.exec(text)?.[0])
          return;
        const reading = await readBackup(text, PASSPHRASE);
        if (!reading.ok) expect(refusals).toContain(reading.why);
        else expect(reading).toEqual(await readBackup(locked, PASSPHRASE));
      }),
      { numRuns: 3 },
    );
  });

  it('is none where another program wrote it', async () => {
    const foreign = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc.constant(cases),
      fc.constant('\u0000\u0001PK\u0003\u0004'),
    );
    await fc.assert(
      fc.asyncProperty(foreign, async (text) => {
        expect(await readBackup(text, '')).toEqual({ ok: false, why: 'no backup' });
      }),
    );
    expect(await readPack(newest)).toEqual({ ok: false, why: 'no pack' });
  });

  it('holds no cases for a group where a byte of it is another one', async () => {
    const whole = await readPack(cases);
    await fc.assert(
      fc.asyncProperty(spot(cases), ascii, async (at, to) => {
        const reading = await readPack(altered(cases, at, to));
        if (reading.ok) expect(reading).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
