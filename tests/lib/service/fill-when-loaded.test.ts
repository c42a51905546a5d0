import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberFor, takeBegun } from '../../../lib/browser/begun.ts';
import type { FillOrder, FormLook, SeenForm } from '../../../lib/delivery/form/schema.ts';
import { fillWhenLoaded } from '../../../lib/service/fill-when-loaded.ts';
import { database } from '../../../lib/store/database.ts';
import { changeProfile, changeTaught } from '../../../lib/store/settings.ts';
import { madeOutcome, madePaper, madeUa } from '../../support/made-papers.ts';
import { next, type OpenedTab, openedTab } from '../../support/opened-tab.ts';
import { ministryForm, seenField } from '../../support/seen-form.ts';

const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00Z' };
const pace = { look: 1, most: 12, without: 4 };
const site = 'https://ministry.example/*';
const appeal = { subject: 'About Rosa', body: 'Dear Minister,', language: 'en' };
const order = { tabId: 7, caseKey: 'UA-76-2026', recipientKey: 'm', recipient: 'Minister', site, appeal };
const begun = { caseKey: order.caseKey, recipientKey: order.recipientKey, form: true };

const name = seenField({ id: 'name', label: 'Name', kind: 'full-name' });
const topic = seenField({
  id: 'topic',
  label: 'Topic',
  kind: 'topic',
  shape: 'list',
  options: ['Human rights'],
});
const letter = seenField({ id: 'letter', label: 'Message', kind: 'message', shape: 'area' });
const form: SeenForm = {
  ...ministryForm,
  host: 'ministry.example',
  fields: [name, topic, letter],
  captcha: true,
};
const found = (fields = form.fields): FormLook => ({ ok: true, form: { ...form, fields } });

/** What the page says at each look, the last one from then on. */
let looks: FormLook[];
let opened: OpenedTab;
/** What happens at each look. */
let meanwhile: () => Promise<unknown>;
let states: Record<string, string>;
const filled: FillOrder[][] = [];

async function executeScript({ args, files }: { args?: [FillOrder[]]; files?: string[] }) {
  if (files) return [{ frameId: 0 }];
  if (!args) await meanwhile();
  if (!args) return [{ frameId: 0, result: next(looks) }];
  filled.push(args[0]);
  return [{ frameId: 0, result: args[0].map(({ id }) => ({ id, state: states[id] ?? 'done' })) }];
}

beforeEach(async () => {
  filled.length = 0;
  meanwhile = async () => {};
  looks = [found()];
  states = {};
  opened = await openedTab('https://ministry.example/write', executeScript as never);
  await changeProfile({ name: 'Zoë Ejemplo', town: '' });
  await rememberFor(7, begun);
});

const came = async () => (await takeBegun(7))?.came;

describe('a contact form that was opened to be filled, on a site that is allowed', () => {
  it('gets what is certain as soon as it is there, once, and what came of it is told', async () => {
    opened.tabs = [
      { url: 'about:blank', status: 'complete' },
      { url: '', status: 'loading' },
      { url: 'https://ministry.example/write', status: 'complete' },
    ];
    looks = [{ ok: false, why: 'no form' }, found([letter]), found()];
    await fillWhenLoaded(order, clock, pace);
    expect(filled).toEqual([
      [
        { id: 'name', value: 'Zoë Ejemplo' },
        { id: 'letter', value: appeal.body },
      ],
    ]);
    expect(opened.badges).toEqual(['✓']);
    const entries = await (await database()).getAll('journal');
    expect(entries).toMatchObject([
      { recipientKey: 'm', recipient: 'Minister', channel: 'form', state: 'opened' },
    ]);
    const told = await takeBegun(7);
    expect(told).toMatchObject({ ...begun, came: { ok: true, form, noted: entries[0]?.id } });
    expect(told?.came?.ok && told.came.plan.rows.map(({ state }) => state)).toEqual([
      'certain',
      'doubtful',
      'certain',
    ]);
    expect(opened.badges).toEqual(['✓', null]);
  });

  it('gets what the person taught of its fields', async () => {
    const odd = seenField({ id: 'odd', name: 'f9', label: 'Signed', kind: null, sure: false });
    await changeTaught(form.host, [], [{ name: 'f9', label: 'Signed', kind: 'full-name' }]);
    looks = [found([odd, letter])];
    await fillWhenLoaded(order, clock, pace);
    expect(filled[0]).toContainEqual({ id: 'odd', value: 'Zoë Ejemplo' });
  });

  it('says so where the page did not take all, and notes nothing where it took none', async () => {
    states = { name: 'refused', letter: 'not found' };
    await fillWhenLoaded(order, clock, pace);
    expect(opened.badges).toEqual(['!']);
    expect(await (await database()).getAll('journal')).toEqual([]);
    expect(await came()).toMatchObject({ ok: true, noted: null });
  });

  it.each<[string, () => void, string]>([
    [
      'leads on to another site',
      () => (opened.tabs = [{ url: 'https://other.example/', status: 'complete' }]),
      'elsewhere',
    ],
    [
      'leads on to a site of which nothing is told',
      () => (opened.tabs = [{ status: 'complete' }]),
      'elsewhere',
    ],
    [
      'is by another scheme',
      () => (opened.tabs = [{ url: 'http://ministry.example/', status: 'complete' }]),
      'elsewhere',
    ],
    ['does not come', () => (opened.tabs = [{ url: '', status: 'loading' }]), 'late'],
    ['has a step before it', () => (looks = [{ ok: false, why: 'gate' }]), 'gate'],
    ['is none', () => (looks = [{ ok: false, why: 'no form' }]), 'no form'],
    [
      'never stands still',
      () => (looks = [...Array(20)].map((_, at) => found([name, letter].slice(at % 2)))),
      'late',
    ],
    ['gives nothing certain', () => (looks = [found([topic])]), 'doubtful'],
    [
      'is for residents',
      () => (looks = [found([...form.fields, seenField({ id: 'n', kind: 'identity', required: true })])]),
      'doubtful',
    ],
    [
      'goes on while it is planned',
      () =>
        (opened.tabs = [
          ...Array(2).fill({ url: 'https://ministry.example/', status: 'complete' }),
          { url: '' },
        ]),
      'elsewhere',
    ],
  ])('is left alone, and that is said, when it %s', async (_, arrange, why) => {
    arrange();
    await fillWhenLoaded(order, clock, pace);
    expect(filled).toEqual([]);
    expect(opened.badges).toEqual(['!']);
    expect(await takeBegun(7)).toEqual({ ...begun, came: { ok: false, why } });
    expect(await (await database()).getAll('journal')).toEqual([]);
  });

  it.each([
    ['an outcome', madePaper('z', madeOutcome())],
    ['an update', madePaper('z', madeUa({ kind: 'update', issued: '2026-11-20', deadline: '2027-01-19' }))],
  ])('is left to the next press where %s comes in meanwhile', async (_, paper) => {
    const store = await database();
    await store.put('papers', madePaper('first', madeUa()));
    meanwhile = () => store.put('papers', paper);
    await fillWhenLoaded(order, clock, pace);
    expect(filled).toEqual([]);
    expect(opened.badges).toEqual([]);
    expect(await takeBegun(7)).toEqual(begun);
  });

  it('is left to the person who was quicker', async () => {
    await takeBegun(7);
    await fillWhenLoaded(order, clock, pace);
    expect(filled).toEqual([]);
    expect(opened.badges).toEqual([]);
  });

  it('is not looked at once its site is taken back, or its tab is closed', async () => {
    opened.allowed = false;
    await fillWhenLoaded(order, clock, pace);
    opened.allowed = true;
    opened.tabs = [null];
    await fillWhenLoaded(order, clock, pace);
    expect(filled).toEqual([]);
    expect(await takeBegun(7)).toEqual(begun);
  });
});
