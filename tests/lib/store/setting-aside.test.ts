import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { partsOf } from '../../../lib/backup/parts.ts';
import { noSettings } from '../../../lib/backup/schema.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { sweep } from '../../../lib/store/aside.ts';
import { closeDatabase, database } from '../../../lib/store/database.ts';
import { quarantineCount } from '../../../lib/store/list.ts';
import { saveKept } from '../../../lib/store/settings.ts';
import { demandingOf, steadyClock } from '../../support/asking.ts';

const TODAY = '2026-11-24';
const demand = demandingOf(answerMessage, steadyClock(TODAY));
const { local } = fakeBrowser.storage;

beforeEach(async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await local.clear();
});

const embassy = { name: 'Embassy', emails: ['embassy@state.example'], formUrl: '', post: '' };
const bad = { ...embassy, emails: 'of a newer version' };
const field = { name: 'a', label: 'First name', kind: 'first-name' };
const stored = async (name: string) => (await local.get(name))[name];

interface Case {
  name: string;
  is: unknown;
  /** What is there for all who ask, also in a backup. */
  fits: object;
  /** What is set aside. */
  rest: unknown;
  change: () => Promise<unknown>;
  /** What is stored then. */
  next: unknown;
}

const cases: Case[] = [
  {
    name: 'profile',
    is: { name: 'Ana', town: 7, of: 'a newer version' },
    fits: { profile: { name: 'Ana', town: '' } },
    rest: { town: 7 },
    change: () => demand('profile.change', { patch: { town: 'Bern' } }),
    next: { name: 'Ana', town: 'Bern', of: 'a newer version' },
  },
  {
    name: 'profile',
    is: 'Ana',
    fits: { profile: { name: '', town: '' } },
    rest: 'Ana',
    change: () => demand('profile.change', { patch: { name: 'Eva' } }),
    next: { name: 'Eva', town: '' },
  },
  {
    name: 'webmail',
    is: { id: 'gmail' },
    fits: { webmail: null },
    rest: { id: 'gmail' },
    change: () => demand('webmail.save', { webmail: 'proton' }),
    next: 'proton',
  },
  {
    name: 'formDetails',
    is: { city: 'Bern', email: 7, planet: 'Earth' },
    fits: { details: { city: 'Bern' } },
    rest: { email: 7, planet: 'Earth' },
    change: () => demand('details.change', { patch: { city: 'Basel' } }),
    next: { city: 'Basel' },
  },
  {
    name: 'taughtFields',
    is: { 'a.example': [field, { ...field, kind: 'planet' }], 'b.example': 7 },
    fits: { taught: [{ host: 'a.example', fields: [field] }] },
    rest: { 'a.example': [{ ...field, kind: 'planet' }], 'b.example': 7 },
    change: () => demand('taught.change', { host: 'b.example', forget: [], keep: [field] as never }),
    next: { 'a.example': [field], 'b.example': [field] },
  },
  {
    name: 'embassies',
    is: { EC: embassy, PE: bad },
    fits: { embassies: { EC: embassy } },
    rest: { PE: bad },
    change: () => demand('embassy.change', { country: 'CO', embassy }),
    next: { EC: embassy, CO: embassy },
  },
  {
    name: 'channelNotes',
    is: { 'UA-41-2026': { post: 'suspended', pigeon: 'tired' }, 'UA-42-2026': { fax: 7 } },
    fits: { channelNotes: { 'UA-41-2026': { post: 'suspended' } } },
    rest: { 'UA-41-2026': { pigeon: 'tired' }, 'UA-42-2026': { fax: 7 } },
    change: () => demand('channelNote.change', { caseKey: 'UA-42-2026', way: 'fax', text: 'broken' }),
    next: { 'UA-41-2026': { post: 'suspended' }, 'UA-42-2026': { fax: 'broken' } },
  },
  {
    name: 'reminder',
    is: { badge: false, pace: 'year' },
    fits: { reminder: { badge: false } },
    rest: { pace: 'year' },
    change: () => demand('reminder.change', { patch: { pace: 'week' } }),
    next: { badge: false, pace: 'week' },
  },
  {
    name: 'manner',
    is: { amnesty: 'mention', words: 'sung' },
    fits: { manner: { amnesty: 'mention', words: null } },
    rest: { words: 'sung' },
    change: () => demand('manner.change', { patch: { words: 'own' } }),
    next: { amnesty: 'mention', words: 'own' },
  },
  {
    name: 'journalKept',
    is: '7 years',
    fits: { journalKept: '90 days' },
    rest: '7 years',
    change: () => saveKept('forever', `${TODAY}T00:00:00Z`),
    next: 'forever',
  },
  {
    name: 'caution',
    is: { all: false, countries: ['EC', 'Peru'], clear: ['CO'], answered: true },
    fits: { caution: { all: true, countries: [], clear: ['CO'], answered: true } },
    rest: { countries: ['EC', 'Peru'] },
    change: () => demand('caution.change', { patch: { countries: ['PE'] } }),
    next: { all: true, countries: ['PE'], clear: ['CO'], answered: true },
  },
];

describe('of a setting what does not fit', () => {
  it.each(cases)('is set aside before $name is written over, and what fits stays', async (one) => {
    await local.set({ [one.name]: one.is });
    expect((await demand('backup.make', {})).settings).toMatchObject(one.fits);
    await one.change();
    expect(await stored(one.name)).toEqual(one.next);
    const aside = [{ table: 'settings', row: { name: one.name, value: one.rest } }];
    expect(await demand('aside.load', {})).toEqual(aside);
    await sweep(TODAY);
    expect([await demand('aside.load', {}), await stored(one.name)]).toEqual([aside, one.next]);
  });

  it.each(cases)('is found in $name once a day, and told', async ({ name, is, fits, rest }) => {
    await local.set({ [name]: is });
    for (let day = 0; day < 2; day += 1) {
      await sweep(TODAY);
      expect((await demand('backup.make', {})).settings).toMatchObject(fits);
      expect(await demand('aside.load', {})).toEqual([{ table: 'settings', row: { name, value: rest } }]);
      expect(await quarantineCount()).toBe(1);
    }
  });

  it('is set aside once where the background ended before what fits was written', async () => {
    await local.set({ embassies: { EC: embassy, PE: bad } });
    await (await database()).add('quarantine', {
      table: 'settings',
      row: { name: 'embassies', value: { PE: bad } },
    });
    await sweep(TODAY);
    expect([await quarantineCount(), await stored('embassies')]).toEqual([1, { EC: embassy }]);
  });

  it('comes back once it fits, beside what is there by then; what is there stays', async () => {
    await local.set({ embassies: { EC: embassy }, profile: { name: 'Eva', town: '' } });
    const open = await database();
    const asides: [string, unknown][] = [
      ['embassies', { PE: embassy, EC: { ...embassy, name: 'Older' }, CO: bad }],
      ['profile', { name: 'Ana', town: 'Bern' }],
      ['taughtFields', { 'a.example': [field] }],
      ['webmail', 'proton'],
      ['of a newer version', 7],
    ];
    for (const [name, value] of asides)
      await open.add('quarantine', { table: 'settings', row: { name, value } });
    await open.add('quarantine', { table: 'settings', row: 'of a newer version' });
    for (let day = 0; day < 2; day += 1) {
      await sweep(TODAY);
      expect(await local.get(['embassies', 'profile', 'taughtFields', 'webmail'])).toEqual({
        embassies: { EC: embassy, PE: embassy },
        profile: { name: 'Eva', town: 'Bern' },
        taughtFields: { 'a.example': [field] },
        webmail: 'proton',
      });
      expect((await demand('aside.load', {})).map(({ row }) => row)).toEqual([
        { name: 'embassies', value: { EC: { ...embassy, name: 'Older' }, CO: bad } },
        { name: 'profile', value: { name: 'Ana' } },
        { name: 'of a newer version', value: 7 },
        'of a newer version',
      ]);
    }
  });

  it('goes with the rest where the person has all of it forgotten', async () => {
    await local.set({ formDetails: { city: 'Bern', planet: 'Earth' } });
    await sweep(TODAY);
    await demand('details.forget', {});
    expect([await quarantineCount(), await demand('details.load', {})]).toEqual([0, {}]);
  });

  it('stays aside when a backup brings other settings', async () => {
    await local.set({ embassies: { PE: bad }, profile: { name: 7, town: 'Bern' } });
    const settings = { ...noSettings, profile: { name: 'Ana', town: 'Basel' }, embassies: { CO: embassy } };
    const none = {
      papers: [],
      decisions: [],
      corrections: [],
      drafts: [],
      journal: [],
      follows: [],
      seen: [],
    };
    await demand('backup.restore', { part: { ...none, settings } });
    expect(await stored('embassies')).toEqual({ CO: embassy });
    expect(await demand('profile.load', {})).toEqual({ name: 'Ana', town: 'Bern' });
    expect((await demand('aside.load', {})).map(({ row }) => row)).toEqual([
      { name: 'profile', value: { name: 7 } },
      { name: 'embassies', value: { PE: bad } },
    ]);
  });

  it('is in a backup, comes back with it, and twice is once', async () => {
    await local.set({ embassies: { EC: embassy, PE: bad } });
    await (await database()).put('drafts', { caseKey: 'UA-1-2026', recipientKey: 'm', own: 7 } as never);
    const backup = await demand('backup.make', {});
    const aside = [
      { table: 'drafts', row: { caseKey: 'UA-1-2026', recipientKey: 'm', own: 7 } },
      { table: 'settings', row: { name: 'embassies', value: { PE: bad } } },
    ];
    expect(backup.aside).toEqual(aside);
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await local.clear();
    for (const part of [...partsOf(backup), ...partsOf(backup)]) await demand('backup.restore', { part });
    expect(await demand('aside.load', {})).toEqual(aside);
    expect(await stored('embassies')).toEqual({ EC: embassy });
  });
});
