import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName, Messages, Reply } from '../../../lib/browser/messages.ts';
import { loadCase as load } from '../../../lib/service/load-case.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { database } from '../../../lib/store/database.ts';
import { loadList, quarantineCount } from '../../../lib/store/list.ts';
import { witnessPaper } from '../../support/asking.ts';

const TODAY = '2026-11-24';
let seconds = 0;
const clock = {
  today: () => TODAY,
  now: () => new Date(Date.UTC(2026, 10, 24) + ++seconds * 1000).toISOString(),
};
const ask = async <N extends MessageName>(name: N, request: Messages[N]['request']) =>
  (await answerMessage({ name, request }, clock)) as Reply<Messages[N]['answer']>;
const value = async <T>(reply: Promise<Reply<T>>): Promise<T> => {
  const one = await reply;
  if (!one.ok) throw new Error(one.why);
  return one.value;
};
const pasted = (text: string) => ({ text, source: { way: 'paste', url: null, title: null } as const });

const FIRST = witnessPaper();
const OUTCOME = `Outcome UA: 41/26 Index: AMR 28/0052/2026 Ecuador Date: 20 November 2026

WITNESS SAFE

She is under protection now.

NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.
`;
const KEY = 'UA-41-2026';
const loadCase = (caseKey: string) => load(caseKey, clock);
const listed = async () => (await loadList(TODAY)).rows;

// Settings that another file has left are none of a first start.
beforeAll(() => fakeBrowser.reset());

beforeEach(async () => {
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
});

describe('the profile', () => {
  it('is empty at first, is kept, and does not come back in a shape it never had', async () => {
    expect(await value(ask('profile.load', {}))).toEqual({ name: '', town: '' });
    const profile = { name: 'Ana Prieto', town: 'Quito' };
    await ask('profile.change', { patch: profile });
    expect(await value(ask('profile.load', {}))).toEqual(profile);
    await ask('profile.change', { patch: { name: 'A. Prieto', town: undefined as never } });
    expect(await value(ask('profile.load', {}))).toEqual({ name: 'A. Prieto', town: 'Quito' });
    await fakeBrowser.storage.local.set({ profile: { name: 7 } });
    expect(await value(ask('profile.load', {}))).toEqual({ name: '', town: '' });
  });
});

describe('two windows that change the settings at the same time', () => {
  it('lose nothing of the profile', async () => {
    await Promise.all([
      ask('profile.change', { patch: { name: 'Ana Prieto' } }),
      ask('profile.change', { patch: { town: 'Quito' } }),
    ]);
    expect(await value(ask('profile.load', {}))).toEqual({ name: 'Ana Prieto', town: 'Quito' });
  });

  it('lose nothing of what is kept for forms', async () => {
    const field = (name: string) => ({ name, label: name, kind: 'email' as const });
    await ask('details.forget', {});
    await Promise.all([
      ask('details.change', { patch: { email: 'ana@prieto.example' } }),
      ask('details.change', { patch: { city: 'Quito' } }),
      ask('taught.change', { host: 'two.example', forget: [], keep: [field('a')] }),
      ask('taught.change', { host: 'two.example', forget: [], keep: [field('b')] }),
      ask('taught.change', { host: 'three.example', forget: [], keep: [field('c')] }),
    ]);
    expect(await value(ask('details.load', {}))).toEqual({ email: 'ana@prieto.example', city: 'Quito' });
    expect(await value(ask('taught.load', { host: 'two.example' }))).toEqual([field('a'), field('b')]);
    expect(await value(ask('taught.load', { host: 'three.example' }))).toEqual([field('c')]);
    await ask('details.forget', {});
  });
});

describe('the webmail', () => {
  it('is none at first, is kept, and can be taken back', async () => {
    expect(await value(ask('webmail.load', {}))).toBeNull();
    await ask('webmail.save', { webmail: 'gmail' });
    expect(await value(ask('webmail.load', {}))).toBe('gmail');
    await ask('webmail.save', { webmail: null });
    expect(await value(ask('webmail.load', {}))).toBeNull();
    await fakeBrowser.storage.local.set({ webmail: { id: 7 } });
    expect(await value(ask('webmail.load', {}))).toBeNull();
  });
});

describe('taking papers in', () => {
  it('reads without storing', async () => {
    const { papers } = await value(ask('paper.read', { raw: pasted(FIRST) }));
    expect(papers).toMatchObject([{ caseKey: KEY, known: false }]);
    expect(await loadCase(KEY)).toBeNull();
  });

  it('adds a paper to its case and the case to the list', async () => {
    const { added } = await value(ask('paper.add', { raw: pasted(FIRST) }));
    expect(added).toMatchObject([{ caseKey: KEY, fresh: true, before: null, after: 'active' }]);
    expect((await listed()).active).toMatchObject([
      { key: KEY, label: 'UA 41/26', daysLeft: 20, recipients: 1, written: 0, draft: false },
    ]);
  });

  it('takes the same text for the same paper, whatever its white space', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const again = await value(ask('paper.add', { raw: pasted(`  ${FIRST.replaceAll(' ', '  ')}`) }));
    expect(again.added).toMatchObject([{ fresh: false }]);
    expect((await loadCase(KEY))?.papers).toHaveLength(1);
  });

  it('takes another text with the same index for the same paper, and keeps it when it says something else', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const page = pasted(`Our campaigns\n\n${FIRST}\n\nDonate`);
    expect((await value(ask('paper.read', { raw: page }))).papers).toMatchObject([{ known: true }]);
    const again = await value(ask('paper.add', { raw: page }));
    expect(again.added).toMatchObject([{ fresh: false }]);
    expect(await (await database()).count('papers')).toBe(1);

    const corrected = pasted(FIRST.replace('14 December', '15 December'));
    const more = await value(ask('paper.add', { raw: corrected }));
    expect(more.added).toMatchObject([{ fresh: false }]);
    expect(await (await database()).count('papers')).toBe(2);
    expect((await loadCase(KEY))?.papers).toHaveLength(1);
  });

  it('closes by the outcome, and stays closed in the other order', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const { added } = await value(ask('paper.add', { raw: pasted(OUTCOME) }));
    expect(added).toMatchObject([{ before: 'active', after: 'closed' }]);
    const [paperId] = added.map((one) => one.paperId);
    await ask('paper.remove', { paperIds: [paperId as string] });
    expect((await listed()).closed).toHaveLength(0);
    const other = await value(ask('paper.add', { raw: pasted(OUTCOME) }));
    expect(other.added[0]?.after).toBe('closed');
    expect((await listed()).closed).toMatchObject([{ key: KEY, closedOn: '2026-11-20' }]);
  });

  it('gives the line by which the outcome says that there is good news, and notes nothing of itself', async () => {
    const told = async (text: string) => {
      await ask('paper.add', { raw: pasted(text) });
      const found = await value(ask('case.load', { caseKey: KEY }));
      expect(found?.entries).toEqual([]);
      return found?.goodNews;
    };
    expect(await told(FIRST)).toBeNull();
    expect(await told(`Good news! The witness is safe\n\n${OUTCOME}`)).toBe('Good news! The witness is safe');
  });

  it('says of a paper, before and after it is added, which address has changed since the paper before', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const update = FIRST.replace(
      'First UA: 41/26 Index: AMR 28/0041',
      'First update on UA: 41/26 Index: AMR 28/0050',
    )
      .replace('2 November', '9 November')
      .replace('office@', 'minister@');
    const changed = [
      { address: 'minister@interior.example', kind: 'changed', than: ['office@interior.example'] },
    ];
    const { papers } = await value(ask('paper.read', { raw: pasted(update) }));
    expect(papers[0]?.notes.risks).toEqual([changed]);
    const { added } = await value(ask('paper.add', { raw: pasted(update) }));
    const found = await loadCase(KEY);
    expect(found?.ua.recipients[0]?.risks).toEqual(changed);
    expect(found?.notes[added[0]?.paperId as string]?.risks).toEqual([changed]);
  });

  it('refuses a text that is no paper', async () => {
    expect(await ask('paper.add', { raw: pasted('A recipe for soup.') })).toEqual({
      ok: false,
      why: 'no paper',
    });
  });

  it('removes the case from the list with its last paper', async () => {
    const { added } = await value(ask('paper.add', { raw: pasted(FIRST) }));
    await ask('paper.remove', { paperIds: added.map(({ paperId }) => paperId) });
    expect((await listed()).active).toEqual([]);
  });

  it('adds an invented case when asked, always open', async () => {
    const { added } = await value(ask('sample.add', {}));
    expect(added).toMatchObject([{ after: 'active' }]);
    expect((await listed()).active).toMatchObject([{ sample: true, recipients: 1 }]);
  });
});

describe('writing', () => {
  beforeEach(() => ask('paper.add', { raw: pasted(FIRST) }));
  const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId: null };

  it('keeps every change of a draft, field by field', async () => {
    await Promise.all([
      ask('draft.change', { ...place, patch: { own: 'I am a nurse.' } }),
      ask('draft.change', { ...place, patch: { subject: 'Protect her' } }),
    ]);
    expect((await loadCase(KEY))?.drafts).toMatchObject([{ own: 'I am a nurse.', subject: 'Protect her' }]);
    expect((await listed()).active).toMatchObject([{ draft: true }]);
  });

  it('keeps keystrokes in their order', async () => {
    const words = 'As a nurse I know.';
    const sent = [...words].map((_, at) =>
      ask('draft.change', { ...place, patch: { own: words.slice(0, at + 1) } }),
    );
    await Promise.all(sent);
    expect((await loadCase(KEY))?.drafts[0]?.own).toBe(words);
  });

  it('takes a field that is undefined for one that was not given', async () => {
    await ask('draft.change', { ...place, patch: { own: 'I am a nurse.' } });
    const patch = { own: undefined, subject: 'Protect her' } as unknown as { subject: string };
    await ask('draft.change', { ...place, patch });
    expect((await loadCase(KEY))?.drafts).toMatchObject([{ own: 'I am a nurse.', subject: 'Protect her' }]);
  });

  it('notes what was written, and takes it back', async () => {
    const entry = { ...place, recipient: 'Minister', channel: 'webmail', state: 'written' } as const;
    const { caseKey, recipientKey, recipient, channel, state } = entry;
    const noted = await value(
      ask('journal.note', { entry: { caseKey, recipientKey, recipient, channel, state } }),
    );
    expect((await listed()).active).toMatchObject([{ written: 1 }]);
    await ask('journal.remove', { id: noted.id });
    expect((await listed()).active).toMatchObject([{ written: 0 }]);
  });

  it('opens a closed case by the person’s word, and takes the word back', async () => {
    const { added } = await value(ask('paper.add', { raw: pasted(OUTCOME) }));
    const paperId = added[0]?.paperId as string;
    await ask('decision.make', { caseKey: KEY, paperId, answer: 'open' });
    expect((await loadCase(KEY))?.ua).toMatchObject({ status: 'active', reopened: { by: 'person' } });
    await ask('decision.make', { caseKey: KEY, paperId, answer: null });
    expect((await loadCase(KEY))?.ua.status).toBe('closed');
  });
});

describe('adding some of several papers', () => {
  it('leaves the others out', async () => {
    const raw = pasted(`${FIRST}\n\n${FIRST.replace(/41\/26/g, '42/26')}`);
    const { papers } = await value(ask('paper.read', { raw }));
    expect(papers.map(({ caseKey }) => caseKey)).toEqual([KEY, 'UA-42-2026']);
    const paperIds = [papers[1]?.id as string];
    expect((await value(ask('paper.add', { raw, paperIds }))).added).toMatchObject([
      { caseKey: 'UA-42-2026' },
    ]);
    expect((await listed()).active.map((row) => row.key)).toEqual(['UA-42-2026']);
    expect(await ask('paper.add', { raw, paperIds: ['nobody'] })).toEqual({ ok: false, why: 'no paper' });
  });
});

describe('correcting what was read', () => {
  const add = async (text = FIRST) => {
    const { added } = await value(ask('paper.add', { raw: pasted(text) }));
    return added[0]?.paperId as string;
  };
  const MINISTER = 'recipients.esteban-quirola-mena';

  it('puts a value in place of the reader’s, everywhere, and takes it back', async () => {
    const paperId = await add();
    await ask('correction.make', { paperId, field: 'deadline', value: '2026-12-24' });
    const found = await loadCase(KEY);
    expect(found?.ua.deadline).toBe('2026-12-24');
    expect(found?.corrections[paperId]).toMatchObject([{ field: 'deadline', value: '2026-12-24' }]);
    expect((await listed()).active).toMatchObject([{ deadline: '2026-12-24' }]);
    await ask('correction.make', { paperId, field: 'deadline', value: null });
    expect((await loadCase(KEY))?.ua.deadline).toBe('2026-12-14');
    expect((await loadCase(KEY))?.corrections[paperId]).toEqual([]);
  });

  it('keeps the draft of somebody whose name was corrected', async () => {
    const paperId = await add();
    const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId };
    await ask('draft.change', { ...place, patch: { own: 'I am a nurse.' } });
    await ask('correction.make', { paperId, field: `${MINISTER}.name`, value: 'Ana Prieto' });
    const found = await loadCase(KEY);
    expect(found?.ua.recipients).toMatchObject([{ key: place.recipientKey, name: 'Ana Prieto' }]);
    expect(found?.drafts).toMatchObject([{ recipientKey: place.recipientKey }]);
  });

  it('holds before the paper is added, and when it is', async () => {
    const { papers } = await value(ask('paper.read', { raw: pasted(FIRST) }));
    const paperId = papers[0]?.id as string;
    const emails = { paperId, field: `${MINISTER}.emails`, value: 'a@interior.example\nb@interior.example' };
    expect(await ask('correction.make', emails)).toEqual({ ok: true, value: { caseKey: null } });
    const again = await value(ask('paper.read', { raw: pasted(FIRST) }));
    expect(again.papers[0]?.corrections).toMatchObject([{ field: emails.field }]);
    expect(again.papers[0]?.ua.recipients[0]?.emails).toEqual(['a@interior.example', 'b@interior.example']);
    await add();
    expect((await loadCase(KEY))?.ua.recipients[0]?.emails).toHaveLength(2);
  });

  it('holds for another copy of the paper, and is taken back there too', async () => {
    const paperId = await add();
    await ask('correction.make', { paperId, field: 'headline', value: 'My headline' });
    const copy = await add(FIRST.replace('14 December', '15 December').replace('Yours', 'More. Yours'));
    expect((await loadCase(KEY))?.ua.headline).toBe('My headline');
    await ask('correction.make', { paperId: copy, field: 'headline', value: null });
    expect((await loadCase(KEY))?.ua.headline).not.toBe('My headline');
  });

  it('moves the paper, and what was written for it, to the case of its number', async () => {
    const paperId = await add();
    const place = { caseKey: KEY, recipientKey: 'esteban-quirola-mena', paperId };
    await ask('draft.change', { ...place, patch: { own: 'I am a nurse.' } });
    const moved = await ask('correction.make', { paperId, field: 'reference', value: 'UA 42/26' });
    expect(moved).toEqual({ ok: true, value: { caseKey: 'UA-42-2026' } });
    expect(await loadCase(KEY)).toBeNull();
    expect((await listed()).active.map((row) => row.key)).toEqual(['UA-42-2026']);
    expect((await loadCase('UA-42-2026'))?.drafts).toMatchObject([{ own: 'I am a nurse.' }]);

    await ask('paper.add', { raw: pasted(FIRST) });
    expect((await listed()).active.map((row) => row.key)).toEqual(['UA-42-2026']);

    await ask('correction.make', { paperId, field: 'reference', value: null });
    expect((await listed()).active.map((row) => row.key)).toEqual([KEY]);
    expect((await loadCase(KEY))?.drafts).toMatchObject([{ own: 'I am a nurse.' }]);
  });

  it.each([
    ['deadline', '31 December'],
    ['deadline', '2026-02-30'],
    ['country', 'Ecuador'],
    ['reference', '41/26'],
    ['kind', 'letter'],
    [`${MINISTER}.emails`, 'the minister'],
    [`${MINISTER}.key`, 'x'],
    ['closing', 'true'],
    ['constructor', 'x'],
  ])('refuses %s: %s', async (field, text) => {
    const paperId = await add();
    expect(await ask('correction.make', { paperId, field, value: text })).toEqual({
      ok: false,
      why: 'bad value',
    });
  });
});

describe('at the border', () => {
  it.each([
    null,
    'paper.read',
    { name: 'paper.read' },
    { name: 'constructor', request: {} },
    { name: 'paper.add', request: { raw: { text: 1 } } },
    { name: 'draft.change', request: { caseKey: '', recipientKey: 'a', paperId: null, patch: {} } },
    { name: 'decision.make', request: { caseKey: 'a', paperId: 'b', answer: 'perhaps' } },
  ])('refuses %j', async (message) => {
    expect(await answerMessage(message, clock)).toEqual({ ok: false, why: 'bad request' });
  });

  it('sets a stored row aside that does not fit, and keeps the rest', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const db = await database();
    await db.put('drafts', { caseKey: KEY, recipientKey: 'x', own: 7 } as never);
    expect((await loadCase(KEY))?.drafts).toEqual([]);
    expect(await quarantineCount()).toBe(1);
    expect(await db.getAll('quarantine')).toMatchObject([{ table: 'drafts', row: { own: 7 } }]);
    expect(await db.getAll('drafts')).toEqual([]);
  });

  it('writes over nothing that does not fit: it is set aside first', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const db = await database();
    await db.put('drafts', { caseKey: KEY, recipientKey: 'x', own: 7 } as never);
    const place = { caseKey: KEY, recipientKey: 'x', paperId: null };
    expect(await ask('draft.change', { ...place, patch: { own: 'New.' } })).toMatchObject({ ok: true });
    expect(await db.getAll('quarantine')).toMatchObject([{ table: 'drafts', row: { own: 7 } }]);
    expect((await loadCase(KEY))?.drafts).toMatchObject([{ own: 'New.' }]);
  });

  it('takes a case off the list when none of its papers fits', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const db = await database();
    const [paper] = await db.getAll('papers');
    await db.put('papers', { ...paper, readerVersion: 'x' } as never);
    expect(await loadCase(KEY)).toBeNull();
    expect((await listed()).active).toEqual([]);
    expect(await quarantineCount()).toBe(1);
    expect(await ask('paper.add', { raw: pasted(FIRST) })).toMatchObject({ ok: true });
    expect((await listed()).active).toHaveLength(1);
  });

  it('makes a damaged row of the list again from the papers', async () => {
    await ask('paper.add', { raw: pasted(FIRST) });
    const db = await database();
    const good = await db.get('rows', KEY);
    await db.put('rows', { key: KEY, label: 7 } as never);
    expect(await loadList(TODAY)).toMatchObject({ whole: false, rows: { active: [] } });
    await ask('list.mend', {});
    expect(await db.getAll('rows')).toEqual([good]);
    expect((await loadList(TODAY)).whole).toBe(true);
  });

  it('stores nothing when a step fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const db = await database();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('a fault');
    });
    expect(await ask('paper.add', { raw: pasted(FIRST) })).toEqual({ ok: false, why: 'failed' });
    put.mockRestore();
    expect(await db.getAll('papers')).toEqual([]);
  });
});

describe('what the person gives for contact forms', () => {
  it('is kept and forgotten, by kinds that there are', async () => {
    expect(await value(ask('details.load', {}))).toEqual({});
    await value(ask('details.change', { patch: { email: 'hanna@lindqvist.example' } }));
    expect(await value(ask('details.load', {}))).toEqual({ email: 'hanna@lindqvist.example' });
    expect(await ask('details.change', { patch: { password: 'x' } as never })).toEqual({
      ok: false,
      why: 'bad request',
    });
    await value(ask('details.forget', {}));
    expect(await value(ask('details.load', {}))).toEqual({});
  });

  it('is kept of the fields of each site by itself', async () => {
    const field = { name: 'c7', label: 'Campo 7', kind: 'email' as const };
    await value(ask('taught.change', { host: 'a.example', forget: [], keep: [field] }));
    expect(await value(ask('taught.load', { host: 'a.example' }))).toEqual([field]);
    expect(await value(ask('taught.load', { host: 'constructor' }))).toEqual([]);
    await value(ask('taught.change', { host: 'b.example', forget: [], keep: [field] }));
    await value(ask('taught.change', { host: 'a.example', forget: [field], keep: [] }));
    expect(await value(ask('taught.load', { host: 'a.example' }))).toEqual([]);
    expect(await value(ask('taught.load', { host: 'b.example' }))).toEqual([field]);
  });

  it('is added to what is here from a file, of one field what was told here staying', async () => {
    const field = (label: string, kind: 'email' | 'phone' = 'email') => ({ name: '', label, kind });
    await value(ask('taught.change', { host: 'c.example', forget: [], keep: [field('One')] }));
    const taught = [
      { host: 'c.example', fields: [field('One', 'phone'), field('Two'), field('Two', 'phone')] },
      { host: 'd.example', fields: [field('One')] },
    ];
    expect(await value(ask('taught.add', { taught }))).toBe(2);
    expect(await value(ask('taught.add', { taught }))).toBe(0);
    expect(await value(ask('taught.all', {}))).toEqual(
      expect.arrayContaining([
        { host: 'c.example', fields: [field('One'), field('Two')] },
        { host: 'd.example', fields: [field('One')] },
      ]),
    );
    const bad = [{ host: 'not a host/', fields: [field('One')] }];
    expect(await ask('taught.add', { taught: bad })).toEqual({ ok: false, why: 'bad request' });
  });
});
