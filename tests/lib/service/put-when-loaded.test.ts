import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberFor, takeBegun } from '../../../lib/browser/begun.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import type { InsertRequest, InsertTarget, LookResult } from '../../../lib/delivery/insert/schema.ts';
import { putWhenLoaded } from '../../../lib/service/put-when-loaded.ts';
import { database } from '../../../lib/store/database.ts';
import { changeCaution } from '../../../lib/store/settings.ts';
import { madeOutcome, madePaper, madeUa } from '../../support/made-papers.ts';
import { next, type OpenedTab, openedTab } from '../../support/opened-tab.ts';

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00Z' };
const pace = { look: 1, most: 12, subject: 4 };
const letter = { to: ['minister@inventado.example'], cc: [], subject: 'About Rosa', body: 'Dear Minister,' };
const order = { tabId: 7, caseKey: 'UA-76-2026', recipientKey: 'minister', recipient: 'Minister', letter };
const begun = { caseKey: order.caseKey, recipientKey: order.recipientKey };

const target: InsertTarget = {
  host: 'mail.example',
  title: null,
  fields: ['to', 'subject', 'body'],
  subject: letter.subject,
  hasText: false,
};
const found = (patch: Partial<InsertTarget> = {}): LookResult => ({
  ok: true,
  target: { ...target, ...patch },
});

/** What the page says at each look, the last one from then on. */
let looks: LookResult[];
let opened: OpenedTab;
/** What happens at each look. */
let meanwhile: () => Promise<unknown>;
const put: InsertRequest[] = [];

async function executeScript({ args = [] }: { args?: unknown[] }) {
  const isRequest = (one: unknown): one is InsertRequest => Object.hasOwn(one as object, 'body');
  if (args.length === 0) return [{ frameId: 0 }];
  if (!isRequest(args[0])) await meanwhile();
  if (!isRequest(args[0])) return [{ frameId: 0, result: next(looks) }];
  put.push(args[0]);
  const fields = [{ field: 'body', state: 'done', text: letter.body }];
  return [{ frameId: 0, result: { ok: true, target, fields } }];
}

const keep = async (paper: Paper) => (await database()).put('papers', paper);

beforeEach(async () => {
  put.length = 0;
  meanwhile = async () => {};
  looks = [found()];
  opened = await openedTab('https://mail.example/compose', executeScript as never);
  await rememberFor(7, begun);
});

describe('a message that was opened for a letter, on a site that is allowed', () => {
  it('gets it as soon as it is there, once, and says so', async () => {
    looks = [{ ok: false, why: 'no editor' }, found({ subject: '' }), found()];
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([letter]);
    expect(opened.badges).toEqual(['✓']);
    const entries = await (await database()).getAll('journal');
    expect(entries).toMatchObject([{ ...begun, recipient: 'Minister', channel: 'webmail', state: 'opened' }]);
    const fields = [{ field: 'body', state: 'done', text: letter.body }];
    expect(await takeBegun(7)).toEqual({ ...begun, report: { target, fields, noted: entries[0]?.id } });
    expect(opened.badges).toEqual(['✓', null]);
  });

  it('gets it without its subject where its link does not fill that in', async () => {
    looks = [found({ subject: '' })];
    await putWhenLoaded(order, clock, pace);
    expect(put).toHaveLength(1);
  });

  it.each<[string, LookResult]>([
    ['has text', found({ hasText: true })],
    ['is another one', found({ subject: 'Re: your visit' })],
    ['does not come', { ok: false, why: 'no editor' }],
    ['is one of several', { ok: false, why: 'several editors', windows: [target, target] }],
  ])('is left alone when it %s', async (_, look) => {
    looks = [look];
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([]);
    expect(await takeBegun(7)).toEqual(begun);
  });

  it.each([
    ['an outcome', madePaper('z', madeOutcome())],
    ['an update', madePaper('z', madeUa({ kind: 'update', issued: '2026-11-20', deadline: '2027-01-19' }))],
  ])('is left to the next press where %s comes in meanwhile', async (_, paper) => {
    await keep(madePaper('first', madeUa()));
    meanwhile = () => keep(paper);
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([]);
    expect(opened.badges).toEqual([]);
    expect(await takeBegun(7)).toEqual(begun);
  });

  it('is left to the next press where one has to be careful by then', async () => {
    await keep(madePaper('first', madeUa()));
    meanwhile = () => changeCaution({ all: true });
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([]);
  });

  it('is left to the person who was quicker', async () => {
    await takeBegun(7);
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([]);
  });

  it('is not looked at once its site is taken back, or its tab is closed', async () => {
    looks = [{ ok: false, why: 'restricted page' }];
    opened.allowed = false;
    await putWhenLoaded(order, clock, pace);
    opened.tabs = [null];
    opened.allowed = true;
    await putWhenLoaded(order, clock, pace);
    opened.tabs = [{}];
    await putWhenLoaded(order, clock, pace);
    expect(put).toEqual([]);
    expect(await takeBegun(7)).toEqual(begun);
  });
});
