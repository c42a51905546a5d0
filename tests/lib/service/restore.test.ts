import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { partsOf } from '../../../lib/backup/parts.ts';
import type { Backup } from '../../../lib/backup/schema.ts';
import type { MessageName, Messages, Reply } from '../../../lib/browser/messages.ts';
import { answerMessage } from '../../../lib/service/messages.ts';
import { TIDYING } from '../../../lib/store/erase.ts';
import { addFollow, loadFollows, noteFound } from '../../../lib/store/follows.ts';
import { loadList } from '../../../lib/store/list.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';
import { paper } from '../../support/papers.ts';

const TODAY = '2026-11-24';
let seconds = 0;
const clock = {
  today: () => TODAY,
  now: () => new Date(Date.UTC(2026, 10, 24) + ++seconds * 1000).toISOString(),
};
const ask = async <N extends MessageName>(name: N, request: Messages[N]['request']) => {
  const reply = (await answerMessage({ name, request }, clock)) as Reply<Messages[N]['answer']>;
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
};
const pasted = (text: string) => ({ text, source: { way: 'paste', url: null, title: null } as const });
const restore = async (backup: Backup) => {
  const all = [];
  for (const part of partsOf(backup)) all.push(await ask('backup.restore', { part }));
  return all.reduce((sum, { papers }) => sum + papers, 0);
};
const KEY = 'UA-157-2026';

/** Some of everything that can be stored. */
async function fill(): Promise<void> {
  const { added } = await ask('paper.add', { raw: pasted(paper('first-157-26')) });
  await ask('paper.add', { raw: pasted(paper('unsure-157-26')) });
  await ask('paper.add', { raw: pasted(paper('first-34-25')) });
  const paperId = added[0]?.paperId ?? '';
  await ask('decision.make', { caseKey: KEY, paperId, answer: 'open' });
  await ask('correction.make', { paperId, field: 'deadline', value: '2027-03-01' });
  await ask('draft.change', { caseKey: KEY, recipientKey: 'minister', paperId, patch: { own: 'Mine.' } });
  await ask('journal.note', {
    entry: { caseKey: KEY, recipientKey: 'minister', recipient: 'M', channel: 'copy', state: 'written' },
  });
  await ask('profile.change', { patch: { name: 'Ana Prieto', town: 'Quito' } });
  await ask('webmail.save', { webmail: 'gmail' });
  await ask('details.change', { patch: { email: 'ana@prieto.example' } });
  await ask('taught.change', {
    host: 'a.example',
    forget: [],
    keep: [{ name: 'c7', label: 'Campo 7', kind: 'email' }],
  });
}

const sorted = (backup: Backup): Backup => {
  const inOrder = <T>(rows: T[]) => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...backup,
    papers: inOrder(backup.papers),
    decisions: inOrder(backup.decisions),
    corrections: inOrder(backup.corrections),
    drafts: inOrder(backup.drafts),
    journal: inOrder(backup.journal),
  };
};
describe('what is followed', () => {
  const URL = 'https://section.example/urgent-actions/feed';
  const follow = madeFollow(URL);
  const item = { ...madeItem('https://section.example/ua-1-26'), key: 'one' };
  const now = '2026-11-24T10:00:00.000Z';

  it('comes back with what it has seen, asks for nothing before its site is allowed, and stays as it is here', async () => {
    await addFollow(follow);
    await noteFound(follow.id, (state) => state, [item], now);
    const before = await made();
    expect(before).toMatchObject({ follows: [follow], seen: [{ key: 'one', state: 'waiting' }] });
    await ask('everything.erase', {});
    expect(await loadFollows()).toEqual([]);
    await restore(before);
    expect(await loadFollows()).toMatchObject([
      { url: URL, asked: false, state: { failing: { why: 'not allowed' }, checkedAt: null } },
    ]);
    expect(await noteFound(follow.id, (state) => state, [item], now)).toBe(0);
    const [here] = await loadFollows();
    await restore(before);
    expect(await loadFollows()).toEqual([here]);
  });
});

const made = async () => sorted(await ask('backup.make', {}));

beforeEach(async () => {
  TIDYING.pause = 0;
  Object.assign(browser, { permissions: fakePermissions() });
  await ask('everything.erase', {});
  await fakeBrowser.storage.local.clear();
});

describe('a backup', () => {
  it('brings everything back after it was erased', async () => {
    await fill();
    const before = await made();
    const list = await loadList(TODAY);
    expect(before.papers).toHaveLength(3);
    await ask('everything.erase', {});
    expect(await made()).toMatchObject({ papers: [], journal: [], settings: { webmail: null } });
    expect((await loadList(TODAY)).rows).toEqual({ unsure: [], active: [], past: [], closed: [] });

    expect(await restore(before)).toBe(3);
    expect(await made()).toEqual(before);
    expect(await loadList(TODAY)).toEqual(list);
    expect(await restore(before)).toBe(0);
    expect(await made()).toEqual(before);
  });

  it('takes nothing away from what is here, and the later word stands', async () => {
    await fill();
    const before = await made();
    const [{ id = '' } = {}] = before.papers.filter(({ caseKey }) => caseKey === KEY);
    await ask('draft.change', {
      caseKey: KEY,
      recipientKey: 'minister',
      paperId: id,
      patch: { own: 'Newer.' },
    });
    await ask('paper.add', { raw: pasted(paper('first-301-26')) });
    await ask('profile.change', { patch: { town: 'Cuenca' } });
    await restore(before);
    const after = await made();
    expect(after.papers).toHaveLength(4);
    expect(after.drafts[0]?.own).toBe('Newer.');
    expect(after.settings.profile).toEqual({ name: 'Ana Prieto', town: 'Cuenca' });
  });

  it('is read anew: what it claims about a paper counts for nothing', async () => {
    await fill();
    const before = await made();
    await ask('everything.erase', {});
    const forged = before.papers.map((one) => ({ ...one, caseKey: 'UA-1-1999', ua: { recipients: [] } }));
    await restore({ ...before, papers: forged });
    const { papers } = await made();
    expect(papers.map(({ caseKey }) => caseKey).sort()).toEqual(['UA-157-2026', 'UA-157-2026', 'UA-34-2025']);
  });

  it('moves a paper that is here to the case that a restored correction puts it in', async () => {
    const { added } = await ask('paper.add', { raw: pasted(paper('first-157-26')) });
    const paperId = added[0]?.paperId ?? '';
    await ask('correction.make', { paperId, field: 'reference', value: 'UA 158/26' });
    const corrected = await made();
    await ask('correction.make', { paperId, field: 'reference', value: null });
    expect((await made()).papers[0]?.caseKey).toBe(KEY);
    await restore(corrected);
    expect((await made()).papers.map(({ caseKey }) => caseKey)).toEqual(['UA-158-2026']);
    expect((await loadList(TODAY)).rows.active.map(({ key }) => key)).toEqual(['UA-158-2026']);
  });

  it('leaves out and counts a text in which no paper can be read', async () => {
    const row = { id: 'x', caseKey: 'UA-1-2026', raw: pasted('A cake needs flour.'), takenIn: '2026-11-24' };
    const [part] = partsOf({ ...(await made()), papers: [row] });
    expect(await ask('backup.restore', { part: part as never })).toEqual({ papers: 0, unread: 1 });
  });
});
