import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { SIZES } from '../../../../lib/command-line/simulate/simulate.ts';
import { readIndex, readPage } from '../../../../lib/follow/catalogue/check.ts';
import { type KnownCatalogue, newPapersOf, pageAddress } from '../../../../lib/follow/catalogue/fresh.ts';
import { makeCatalogue } from '../../../../lib/follow/catalogue/make.ts';
import { type CatalogueIndex, catalogueFileSchema, LIMITS } from '../../../../lib/follow/catalogue/schema.ts';
import { sha256 } from '../../../../lib/text/hash.ts';
import { PublisherFolder, publisherKey } from '../../../support/made-catalogue.ts';
import { root } from '../../../support/root.ts';

const NOW = '2026-11-24T10:00:00Z';
const nothing = { index: null, texts: new Map<string, string[]>() };
const papers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `First UA: ${from + at}/26\n\nSomebody invented.`);
describe('a catalogue', () => {
  it('has what was added on pages of its own, and keeps those that it had', async () => {
    const folder = new PublisherFolder();
    await folder.add(papers(0, 60));
    const before = folder.names;
    await folder.add(papers(60, 70));
    expect(folder.index?.pages.map((page) => page.papers)).toEqual([50, 10, 10]);
    expect(folder.names.slice(0, 2)).toEqual(before);
  });

  it('joins small pages once so many papers are newer, and never those', async () => {
    const folder = new PublisherFolder();
    const sizes: number[][] = [];
    let at = 0;
    for (const size of [60, 10, 60, 50]) {
      await folder.add(papers(at, at + size));
      at += size;
      sizes.push(folder.index?.pages.map((page) => page.papers) ?? []);
    }
    expect(sizes).toEqual([
      [50, 10],
      [50, 10, 10],
      [50, 10, 10, 50, 10],
      [50, 20, 50, 10, 50],
    ]);
    expect(folder.names.flatMap((name) => folder.textsOf(name))).toEqual(papers(0, at));
  });

  it('has each paper once', async () => {
    const folder = new PublisherFolder();
    await folder.add([...papers(0, 3), ...papers(0, 3)]);
    const before = folder.index?.pages;
    expect(await folder.add(papers(0, 3))).toMatchObject({ added: 0, pages: [] });
    expect(folder.index?.pages).toEqual(before);
    expect((await folder.add(papers(2, 5))).added).toBe(2);
  });

  it('has its newest page in the index, where that is short', async () => {
    const folder = new PublisherFolder();
    await folder.add(papers(0, 3));
    expect(folder.index?.newest).toBe(folder.stored.get(folder.names[0] ?? ''));
    await folder.add([`${papers(3, 4)[0]} ${'word '.repeat(7_000)}`]);
    expect(folder.index?.newest).toBe(undefined);
    await folder.add(papers(4, 5));
    const before = folder.index?.newest;
    expect(before).toBe(folder.stored.get(folder.names[2] ?? ''));
    await folder.add(papers(4, 5));
    expect(folder.index?.newest).toBe(before);
  });

  it('closes a page of large papers sooner', async () => {
    const folder = new PublisherFolder();
    await folder.add(papers(0, 6).map((text) => text + 'é'.repeat(60_000)));
    expect(folder.index?.pages.map((page) => page.papers)).toEqual([3, 3]);
  });

  /** Somebody who follows it; what they have, and how often they got each paper. */
  class Follower {
    readonly known = new Set<string>();
    readonly got: string[] = [];
    bytes = 0;
    papers: number | null = null;

    check(folder: PublisherFolder): void {
      for (let more = true; more; ) {
        const known = { pages: this.known, made: null, papers: this.papers, missed: [] };
        const fresh = newPapersOf(folder.index as CatalogueIndex, known);
        ({ papers: this.papers, more } = fresh);
        for (const { name } of fresh.pages) {
          expect(this.known.has(name)).toBe(false);
          this.known.add(name);
          this.got.push(...folder.textsOf(name));
          this.bytes += folder.stored.get(name)?.length ?? 0;
        }
      }
    }
  }

  it('gives each paper once to whoever follows from the start, and keeps their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }), async (sizes) => {
        const folder = new PublisherFolder();
        const follower = new Follower();
        let at = 0;
        for (const size of sizes) {
          await folder.add(papers(at, at + size));
          // Of what is there when one begins to follow, only the newest is taken.
          if (at === 0 && size > 50) return;
          at += size;
          follower.check(folder);
        }
        expect(follower.got).toEqual(papers(0, at));
        expect(folder.names.flatMap((name) => folder.textsOf(name))).toEqual(papers(0, at));
      }),
      { numRuns: 100 },
    );
  });

  it('gives every paper to whoever was away, however long', async () => {
    const step = fc.record({ size: fc.integer({ min: 1, max: 40 }), looks: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const folder = new PublisherFolder();
        const follower = new Follower();
        await folder.add(papers(0, 1));
        follower.check(folder);
        let at = 1;
        for (const { size, looks } of steps) {
          await folder.add(papers(at, at + size));
          at += size;
          if (looks) follower.check(folder);
        }
        follower.check(folder);
        expect(new Set(follower.got)).toEqual(new Set(papers(0, at)));
      }),
      { numRuns: 50 },
    );
  });

  it('costs whoever follows each paper once, and an index that stays small', async () => {
    const folder = new PublisherFolder();
    const follower = new Follower();
    const texts = papers(0, 260).map((text) => `${text} ${'word '.repeat(1_200)}`);
    for (const text of texts) {
      await folder.add([text]);
      follower.check(folder);
    }
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    expect(follower.got).toEqual(texts);
    expect(follower.bytes / size).toBeLessThan(1.05);
    const { newest, ...index } = folder.index as CatalogueIndex;
    expect(JSON.stringify(index, null, 1).length).toBeLessThan(SIZES.names);
    expect(JSON.stringify(newest).length).toBeLessThan(SIZES.index - SIZES.names);
  });
});

describe('what is to be fetched', () => {
  const index = (names: string[], made = NOW): CatalogueIndex => ({
    format: 'urgent action catalogue',
    version: 1,
    title: 'A group',
    made,
    pages: names.map((name) => ({ name, papers: 1 })),
    signed: null,
  });
  const taken = (names: string[], known: string[], more: Partial<KnownCatalogue> = {}) =>
    newPapersOf(index(names), { pages: new Set(known), made: null, papers: null, missed: [], ...more });
  const fetched = (names: string[], known: string[], made: string | null = null) =>
    taken(names, known, { made }).pages.map(({ name }) => name);
  const many = Array.from({ length: 200 }, (_, at) => `p${at}`);

  it('are the pages with the newest fifty papers of a catalogue that is new here', () => {
    expect(fetched(many, [])).toEqual(many.slice(-50));
    const { pages } = index(['a', 'b', 'c']);
    const large = {
      ...index([]),
      pages: pages.map((page, at) => ({ ...page, papers: [50, 50, 7][at] ?? 0 })),
    };
    const known = { pages: new Set<string>(), made: null, papers: null, missed: [] };
    expect(newPapersOf(large, known).pages.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(fetched([], [])).toEqual([]);
  });

  it('are the pages behind the last known, never an older one', () => {
    expect(fetched(['a', 'b', 'c2'], ['b', 'c1'])).toEqual(['c2']);
    expect(fetched(['a', 'b', 'c9', 'd1'], ['b', 'c1'])).toEqual(['c9', 'd1']);
    expect(fetched(['a', 'b', 'c1'], ['b', 'c1'])).toEqual([]);
  });

  it('are those with the papers that are not known, where no known page is left', () => {
    expect(fetched(['c9', 'd', 'e'], ['c1'])).toEqual(['c9', 'd', 'e']);
    expect(taken(many, ['gone'], { papers: 142 }).pages.map(({ name }) => name)).toEqual(many.slice(142));
    // It may have been made anew: as much as of one that is new here.
    expect(taken(many, ['gone'], { papers: 199 }).pages.map(({ name }) => name)).toEqual(many.slice(-50));
    expect(taken(many, ['gone'], { papers: 900 }).pages.map(({ name }) => name)).toEqual(many.slice(-50));
  });

  it('are none that was joined of what is known', () => {
    const { pages } = index(['a', 'j', 'z']);
    const large = { ...index([]), pages: pages.map((page) => ({ ...page, papers: 50 })) };
    const known = { pages: new Set(['a', 'b', 'c']), made: null, papers: 100, missed: [] };
    expect(newPapersOf(large, known).pages.map(({ name }) => name)).toEqual(['z']);
    // Fewer than there were: it was made anew.
    expect(newPapersOf(large, { ...known, papers: 151 }).pages.map(({ name }) => name)).toEqual(['j', 'z']);
  });

  it('are the oldest of many, and the others at the next check', () => {
    const first = taken(many, ['p9']);
    expect(first).toMatchObject({ papers: 70, more: true });
    expect(first.pages.map(({ name }) => name)).toEqual(many.slice(10, 70));
    const known = ['p9', ...many.slice(10, 70)];
    expect(taken(many, known).pages.map(({ name }) => name)).toEqual(many.slice(70, 130));
    expect(taken(many, [...known, ...many.slice(70, 150)])).toMatchObject({ papers: 200, more: false });
  });

  it('are those, too, that have now what did not come', () => {
    expect(
      taken(many, ['p9', 'p150'], { missed: [120, 9] })
        .pages.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['p120', 'p151']);
  });

  it('is nothing of an old copy of the index', () => {
    expect(fetched(['a', 'z'], ['a'], '2026-11-24T10:00:01Z')).toEqual([]);
    expect(fetched(['a', 'z'], ['a'], NOW)).toEqual(['z']);
  });

  it('stands beside the index', () => {
    expect(pageAddress('https://group.example/ua/catalogue.json?x=1', 'ab')).toBe(
      'https://group.example/ua/pages/ab.json',
    );
  });
});

describe('an index', () => {
  const made = async () => (await makeCatalogue(nothing, papers(0, 2), 'A group', NOW)).index;
  const read = (index: unknown, pinned: string | null = null) => readIndex(JSON.stringify(index), pinned);

  it('is taken without a signature, as long as it never had one', async () => {
    const index = { ...(await made()), signed: null };
    expect(await read(index)).toEqual({ ok: true, index });
    expect(await read(index, 'x'.repeat(43))).toEqual({ ok: false, why: 'other key' });
  });

  it('is taken with the signature of the key that was seen first, and of no other', async () => {
    const [own, other] = await Promise.all([publisherKey(), publisherKey()]);
    const index = await own.sign(await made());
    expect(await read(index)).toEqual({ ok: true, index });
    expect(await read(index, own.key)).toEqual({ ok: true, index });
    expect(await read(await other.sign(await made()), own.key)).toEqual({ ok: false, why: 'other key' });
  });

  it('is forged when anything of it was changed after it was signed', async () => {
    const { sign } = await publisherKey();
    const index = await sign(await made());
    const forgeries = [
      { ...index, title: 'Another group' },
      { ...index, made: '2026-11-25T10:00:00Z' },
      { ...index, pages: [{ name: 'a'.repeat(64), papers: 2 }] },
      { ...index, pages: [] },
      { ...index, signed: { ...index.signed, signature: 'A'.repeat(86) } },
      { ...index, signed: { ...index.signed, key: 'A'.repeat(43) } },
    ];
    for (const forged of forgeries) expect(await read(forged)).toEqual({ ok: false, why: 'forged' });
  });

  it('is not taken where its signature cannot be checked', async () => {
    const { key, sign } = await publisherKey();
    const index = await sign(await made());
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await read(index, key)).toEqual({ ok: false, why: 'forged' });
    expect(await read(index)).toEqual({ ok: false, why: 'forged' });
  });

  it('is unreadable when it is anything else', async () => {
    const index = { ...(await made()), signed: null };
    const page = index.pages[0];
    const others: unknown[] = [
      null,
      [],
      { ...index, version: 2 },
      { ...index, made: 'yesterday' },
      { ...index, pages: [page, page] },
      { ...index, pages: [{ name: '../../secret', papers: 1 }] },
      { ...index, pages: [{ name: 'a'.repeat(64), papers: 0 }] },
      { ...index, title: 'x'.repeat(201) },
      { ...index, pages: Array.from({ length: LIMITS.pages + 1 }, () => page) },
    ];
    for (const other of others) expect(await read(other)).toEqual({ ok: false, why: 'unreadable' });
    expect(await readIndex('{"format":', null)).toEqual({ ok: false, why: 'unreadable' });
    expect(await readIndex(`${JSON.stringify(index)}${' '.repeat(LIMITS.indexBytes)}`, null)).toEqual({
      ok: false,
      why: 'unreadable',
    });
  });

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect((await readIndex(text, null)).ok).toBe(false);
      }),
    );
  });
});

describe('a page', () => {
  const made = async () => {
    const [page] = (await makeCatalogue(nothing, papers(0, 2), 'A group', NOW)).pages;
    if (!page) throw new Error('no page');
    return page;
  };

  it('gives the texts of its papers', async () => {
    const page = await made();
    expect(await readPage(page.text, page.name)).toEqual({ ok: true, texts: papers(0, 2) });
  });

  it('is forged when it is not what its name says', async () => {
    const page = await made();
    const text = page.text.replace('Somebody', 'Nobody');
    expect(await readPage(text, page.name)).toEqual({ ok: false, why: 'forged' });
  });

  it('is unreadable when it is no page', async () => {
    const other = '{"format":"urgent action catalogue page","version":1,"papers":[]}';
    expect(await readPage(other, await sha256(other))).toEqual({
      ok: false,
      why: 'unreadable',
    });
  });
});

it('is described by catalogue.schema.json', () => {
  const published = JSON.parse(readFileSync(path.join(root, 'catalogue.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(catalogueFileSchema, { io: 'input' }))));
});
