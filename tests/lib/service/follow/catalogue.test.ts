import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFollow } from '../../../../lib/service/follow/add-follow.ts';
import { loadAll } from '../../../../lib/service/follow/load.ts';
import { check, stopCheck } from '../../../../lib/service/follow/run.ts';
import { database } from '../../../../lib/store/database.ts';
import { loadTold } from '../../../../lib/store/followed.ts';
import { loadFollows } from '../../../../lib/store/follows.ts';
import { loadList } from '../../../../lib/store/list.ts';
import { FakeWeb } from '../../../support/fake-web.ts';
import { followStage } from '../../../support/follow-stage.ts';
import { PublisherFolder, type PublisherKey, publisherKey } from '../../../support/made-catalogue.ts';
import { paper } from '../../../support/papers.ts';

const HOUR = 3_600_000;
const { stage, clock, tools } = followStage(0);

const BASE = 'https://group.example/ua/';
const INDEX = `${BASE}catalogue.json`;
let folder = new PublisherFolder();

/** Puts the folder on the web as it is now. */
function upload(): void {
  for (const [path, body] of Object.entries(folder.files)) stage.web.pages[`${BASE}${path}`] = { body };
}
const publish = async (texts: string[], by: PublisherKey | null = null) => {
  await folder.add(texts, `${clock.now().slice(0, 19)}Z`, by);
  upload();
};
const follow = async () => {
  const reply = await addFollow({ url: INDEX, title: '', asked: true }, tools);
  await check(tools);
  return reply;
};
const later = async (hours = 7) => {
  stage.now += hours * HOUR;
  stage.web.since();
  await check(tools);
};
const rows = async () => (await loadList(clock.today())).rows;
const failing = async () => (await loadAll(tools)).follows[0]?.failing?.why ?? null;
const pageAt = (at: number) => `${BASE}pages/${folder.names.at(at)}.json`;

beforeEach(async () => {
  await stopCheck();
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true, remove: async () => true } });
  stage.now = Date.now();
  stage.web = new FakeWeb();
  folder = new PublisherFolder();
  folder.inIndex = false;
});

describe('a catalogue whose index has its newest page', () => {
  beforeEach(() => {
    folder.inIndex = true;
  });

  it('is asked for its index alone, whatever is added', async () => {
    await publish([paper('first-34-25'), paper('first-157-26')]);
    await follow();
    expect((await rows()).active).toHaveLength(2);
    await publish([paper('outcome-34-25')]);
    await later();
    await later();
    expect(stage.web.since()).toEqual([INDEX]);
    expect(stage.web.asked).toEqual([]);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await failing()).toBe(null);
  });

  it('is asked for the pages before it by whoever has missed them', async () => {
    await publish(['The annual meeting is on Tuesday.']);
    await follow();
    await publish([paper('first-34-25')]);
    await publish([paper('first-157-26')]);
    await later();
    expect(stage.web.since()).toEqual([INDEX, pageAt(1)]);
    expect((await rows()).active).toHaveLength(2);
  });

  it('is asked for the page itself where the index has another text in its place', async () => {
    await publish([paper('first-34-25')], await publisherKey());
    const index = JSON.parse(folder.files['catalogue.json'] ?? '');
    index.newest = index.newest.replace('34/25', '35/25');
    stage.web.pages[INDEX] = { body: JSON.stringify(index) };
    await follow();
    expect(stage.web.since()).toEqual([INDEX, pageAt(0)]);
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
  });
});

describe('a catalogue that is followed', () => {
  it('brings the cases of its papers, and later only what is new', async () => {
    await publish([paper('first-34-25'), paper('first-157-26')]);
    expect(await follow()).toMatchObject({ ok: true });
    expect(stage.web.since()).toEqual([INDEX, pageAt(0)]);
    expect((await loadFollows())[0]).toMatchObject({ kind: 'catalogue', title: 'An invented group' });
    expect((await rows()).active.map(({ label }) => label).sort()).toEqual(['UA 157/26', 'UA 34/25']);
    await later();
    expect(stage.web.since()).toEqual([INDEX]);

    await publish([paper('outcome-34-25')]);
    await later();
    expect(folder.names).toHaveLength(2);
    expect(stage.web.since()).toEqual([INDEX, pageAt(1)]);
    expect((await rows()).closed.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await loadTold()).toMatchObject({ fresh: 2, closed: 1, failing: 0 });
  });

  it('gives to the reader whatever it holds, and adds only what that takes for a paper', async () => {
    await publish(['The annual meeting is on Tuesday.', paper('first-34-25')]);
    await follow();
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await failing()).toBe(null);
  });

  it('is refused when its signature does not fit', async () => {
    await publish([paper('first-34-25')], await publisherKey());
    const index = folder.files['catalogue.json'] ?? '';
    stage.web.pages[INDEX] = { body: index.replace('An invented group', 'Another group') };
    expect(await follow()).toEqual({ ok: false, why: 'forged' });
    expect(await loadFollows()).toEqual([]);
  });

  it('is believed no more with another key than at first, or with none, until the first is back', async () => {
    const [own, other] = await Promise.all([publisherKey(), publisherKey()]);
    await publish([paper('first-34-25')], own);
    await follow();
    const before = folder.index;
    for (const key of [other, null]) {
      folder.index = before;
      await publish([paper('outcome-34-25')], key);
      await later(30);
      expect(await failing()).toBe('other key');
      expect(stage.web.since()).toEqual([INDEX]);
      expect((await rows()).closed).toEqual([]);
    }
    expect(await loadTold()).toMatchObject({ failing: 1 });
    folder.index = before;
    await publish([paper('outcome-34-25')], own);
    await later(30);
    expect(await failing()).toBe(null);
    expect((await rows()).closed).toHaveLength(1);
  });

  it('has its key held fast from the first time that it is signed', async () => {
    await publish([paper('first-34-25')]);
    await follow();
    const own = await publisherKey();
    await publish([paper('first-157-26')], own);
    await later();
    expect((await loadFollows())[0]?.state.catalogue?.key).toBe(own.key);
    await publish([paper('first-301-26')]);
    await later();
    expect(await failing()).toBe('other key');
  });

  it('adds nothing of a page that is not what the index says, and asks for it again', async () => {
    await publish([paper('first-34-25')]);
    stage.web.pages[pageAt(0)] = {
      body: (folder.files[`pages/${folder.names[0]}.json`] ?? '').replace('34/25', '35/25'),
    };
    await follow();
    expect((await rows()).active).toEqual([]);
    expect(await failing()).toBe('forged');
    upload();
    await later(30);
    expect((await rows()).active).toHaveLength(1);
    expect(await failing()).toBe(null);
  });

  it('says so when a page that its index names is not there, and loses nothing of it', async () => {
    await publish([paper('first-34-25')]);
    delete stage.web.pages[pageAt(0)];
    await follow();
    // However long that lasts: its papers are nowhere else.
    for (let times = 0; times < 6; times += 1) {
      expect(await failing()).toBe('server');
      expect(await loadTold()).toMatchObject({ failing: 1 });
      await later(30);
    }
    upload();
    await later(30);
    expect((await rows()).active).toHaveLength(1);
    expect(await failing()).toBe(null);
  });

  it('goes on without a page that was replaced meanwhile', async () => {
    await publish([paper('first-34-25')]);
    const replaced = pageAt(0);
    delete stage.web.pages[replaced];
    await follow();
    // As it was published before each addition had a page of its own.
    folder.index = null;
    await publish([paper('first-34-25'), paper('first-157-26')]);
    delete stage.web.pages[replaced];
    await later();
    expect(stage.web.since()).toEqual([INDEX, pageAt(0)]);
    expect((await rows()).active).toHaveLength(2);
    expect(await failing()).toBe(null);
  });

  it('reads what did not come from the page that it was joined to', async () => {
    const meeting = (at: number) => `The annual meeting ${at} is on Tuesday.`;
    await publish([paper('first-34-25')]);
    const lost = pageAt(0);
    const upload = () => delete stage.web.pages[lost];
    upload();
    await follow();
    for (let at = 0; at < 99; at += 1) await folder.add([meeting(at)], `${clock.now().slice(0, 19)}Z`);
    await publish([meeting(99)]);
    upload();
    expect(folder.names).toHaveLength(52);
    for (let times = 0; times < 3; times += 1) await later(30);
    expect((await rows()).active.map(({ label }) => label)).toEqual(['UA 34/25']);
    expect(await failing()).toBe(null);
  });

  it('that is far ahead is read by and by, and nothing of it is left out', async () => {
    await publish(['The annual meeting is on Tuesday.']);
    await follow();
    const words = [paper('first-34-25'), paper('first-157-26'), paper('first-301-26')];
    for (let at = 0; at < 70; at += 1)
      await folder.add([words[at] ?? `Meeting ${at} is on Tuesday.`], `${clock.now().slice(0, 19)}Z`);
    await publish([paper('outcome-34-25')]);
    stage.web.pages[INDEX] = { ...stage.web.pages[INDEX], headers: { etag: '"1"' } };
    await later();
    expect(stage.web.since()).toHaveLength(61);
    await later();
    expect(stage.web.since()).toHaveLength(12);
    expect((await rows()).active).toHaveLength(2);
    expect((await rows()).closed).toHaveLength(1);
    await later();
    expect(stage.web.since()).toEqual([INDEX]);
  });

  it('forgets no page for an old copy of the index that does not name it yet', async () => {
    await publish([paper('first-34-25')]);
    const old = stage.web.pages[INDEX] ?? {};
    stage.now += HOUR;
    await publish([paper('first-157-26')]);
    delete stage.web.pages[pageAt(0)];
    await follow();
    stage.web.pages[INDEX] = old;
    await later(30);
    upload();
    await later(30);
    expect((await rows()).active).toHaveLength(2);
  });

  it('takes nothing back when an old copy of the index comes from a cache', async () => {
    await publish([paper('first-34-25')]);
    const old = stage.web.pages[INDEX] ?? {};
    stage.now += HOUR;
    await publish([paper('first-157-26')]);
    await follow();
    const made = (await loadFollows())[0]?.state.catalogue?.made;
    stage.web.pages[INDEX] = old;
    await later();
    expect(stage.web.since()).toEqual([INDEX]);
    expect((await loadFollows())[0]?.state.catalogue?.made).toBe(made);
    expect(await failing()).toBe(null);
  });
});
