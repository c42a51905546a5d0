import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../lib/backup/file.ts';
import { sumOf } from '../../../lib/backup/json.ts';
import { type Backup, noSettings } from '../../../lib/backup/schema.ts';
import { ROUNDS } from '../../../lib/backup/seal.ts';
import { madeFollow } from '../../support/made-follows.ts';

const MADE = '2026-11-24T09:00:00Z';
const backup: Backup = {
  papers: [
    {
      id: 'a1',
      caseKey: 'UA-76-2026',
      raw: { text: 'First UA: 76/26 “Łódź”', source: { way: 'paste', url: null, title: null } },
      takenIn: MADE,
    },
  ],
  decisions: [{ caseKey: 'UA-76-2026', paperId: 'a1', answer: 'open', at: MADE }],
  corrections: [{ paperId: 'a1', field: 'deadline', value: '2027-01-01', at: MADE }],
  drafts: [
    {
      caseKey: 'UA-76-2026',
      recipientKey: 'minister',
      own: 'Mine.',
      subject: null,
      text: null,
      paperId: 'a1',
      changedAt: MADE,
    },
  ],
  follows: [madeFollow('https://section.example/feed')],
  seen: [],
  journal: [
    {
      id: 'j1',
      caseKey: 'UA-76-2026',
      recipientKey: 'minister',
      recipient: 'Minister',
      channel: 'copy',
      state: 'written',
      at: MADE,
    },
  ],
  settings: { ...noSettings, profile: { name: 'Zoë Ejemplo', town: 'Łódź' } },
};

describe('a backup file', () => {
  it('gives back what went in', async () => {
    const text = await writeBackup(backup, MADE, '');
    expect(await readBackup(text, '')).toEqual({ ok: true, backup, made: MADE, unfit: 0 });
  });

  it('is sealed by a passphrase: nothing of it can be read without', async () => {
    const text = await writeBackup(backup, MADE, 'correct horse');
    for (const word of ['Mine.', 'Ejemplo', 'minister', 'deadline', 'UA-76'])
      expect(text).not.toContain(word);
    expect(await readBackup(text, '')).toEqual({ ok: false, why: 'locked' });
    expect(await readBackup(text, 'wrong horse')).toEqual({ ok: false, why: 'wrong passphrase' });
    expect(await readBackup(text, 'correct horse')).toMatchObject({ ok: true, backup });
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  });

  it('is never sealed twice the same', async () => {
    const [one, other] = await Promise.all([writeBackup(backup, MADE, 'a'), writeBackup(backup, MADE, 'a')]);
    expect(one).not.toBe(other);
  });

  it('that was cut short anywhere is read in no part', async () => {
    const text = await writeBackup(backup, MADE, '');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (end) => {
        expect((await readBackup(text.slice(0, end), '')).ok).toBe(false);
      }),
    );
    expect(await readBackup(text.slice(0, 200), '')).toEqual({ ok: false, why: 'damaged' });
  });

  it('in which a letter was changed is read in no part', async () => {
    const text = await writeBackup(backup, MADE, '');
    expect(await readBackup(text.replace('Mine.', 'Yours.'), '')).toEqual({ ok: false, why: 'damaged' });
    const sealed = await writeBackup(backup, MADE, 'a');
    const at = sealed.indexOf('"data":"') + 30;
    const other = sealed[at] === 'A' ? 'B' : 'A';
    expect(await readBackup(sealed.slice(0, at) + other + sealed.slice(at + 1), 'a')).toEqual({
      ok: false,
      why: 'wrong passphrase',
    });
  });

  it('of another program is none', async () => {
    for (const text of ['', 'hello', '[]', 'null', '{"format":"other"}', '{"cases":[]}'])
      expect(await readBackup(text, '')).toEqual({ ok: false, why: 'no backup' });
  });

  it('of a newer version says so', async () => {
    const text = (await writeBackup(backup, MADE, '')).replace('"version":1', '"version":2');
    expect(await readBackup(text, '')).toEqual({ ok: false, why: 'newer' });
  });

  it('loses only the rows that do not fit, and counts them', async () => {
    const odd = { ...backup, drafts: [...backup.drafts, { caseKey: 7 }] } as Backup;
    const reading = await readBackup(await writeBackup(odd, MADE, ''), '');
    expect(reading).toMatchObject({ ok: true, unfit: 1, backup: { drafts: backup.drafts } });
  });

  it('keeps no machine busy by a number of rounds beyond reason', async () => {
    const text = (await writeBackup(backup, MADE, 'a')).replace(`"rounds":${ROUNDS}`, '"rounds":1e15');
    expect(await readBackup(text, 'a')).toEqual({ ok: false, why: 'wrong passphrase' });
  });
});

describe('the settings of a backup', () => {
  const embassy = { name: 'Embassy', emails: ['embassy@state.example'], formUrl: '', post: '' };
  const field = { name: 'a', label: 'City', kind: 'city' };
  const sound = {
    profile: { name: 'Zoë', town: 'Łódź' },
    webmail: 'gmail',
    details: { city: 'Łódź' },
    reminder: { badge: false },
    taught: [{ host: 'a.example', fields: [field] }],
    caution: { all: false, countries: ['EC'], clear: [], answered: true },
    manner: { amnesty: 'mention', words: null },
    journalKept: '30 days',
    embassies: { EC: embassy },
    channelNotes: { 'UA-1-2026': { post: 'suspended' } },
  };

  const readOf = async (settings: unknown) => {
    const { settings: _, ...rows } = backup;
    const contents = { ...rows, settings };
    const file = {
      format: 'appeal-drafter backup',
      version: 1,
      made: MADE,
      sum: await sumOf(contents),
      contents,
    };
    const reading = await readBackup(JSON.stringify(file), '');
    return reading.ok ? { settings: reading.backup.settings, unfit: reading.unfit } : reading.why;
  };

  it.each([
    ['profile', { name: 'Zoë', town: 7 }, { name: 'Zoë', town: '' }],
    ['webmail', 7, null],
    ['details', { city: 'Łódź', planet: 'Earth' }, { city: 'Łódź' }],
    ['reminder', { badge: false, pace: 'year' }, { badge: false }],
    [
      'taught',
      [
        { host: 'a.example', fields: [field] },
        { host: 7, fields: [] },
      ],
      sound.taught,
    ],
    ['caution', { ...sound.caution, countries: 'all' }, { ...sound.caution, all: true, countries: [] }],
    ['manner', { ...sound.manner, words: 'sung' }, sound.manner],
    ['journalKept', '7 years', undefined],
    ['embassies', { EC: embassy, PE: { ...embassy, emails: 7 } }, { EC: embassy }],
    ['channelNotes', { 'UA-1-2026': { post: 'suspended', pigeon: 'tired' } }, sound.channelNotes],
  ])('are not lost by a part of %s that does not fit', async (name, value, fits) => {
    expect(await readOf(sound)).toEqual({ settings: sound, unfit: 0 });
    expect(await readOf({ ...sound, [name]: value })).toEqual({
      settings: { ...sound, [name]: fits },
      unfit: 1,
    });
  });
});
