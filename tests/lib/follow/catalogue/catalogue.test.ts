import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { readIndex, readPage } from '../../../../lib/follow/catalogue/check.ts';
import { newPapersOf, pageAddress } from '../../../../lib/follow/catalogue/fresh.ts';
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
  it('keeps its closed pages as they are, and grows by its last one', async () => {
    const folder = new PublisherFolder();
    await folder.add(papers(0, 60));
    const [first, second] = folder.names;
    await folder.add(papers(60, 70));
    expect(folder.names).toHaveLength(2);
    expect(folder.names[0]).toBe(first);
    expect(folder.names[1]).not.toBe(second);
    await folder.add(papers(70, 130));
    expect(folder.index?.pages.map((page) => page.papers)).toEqual([50, 50, 30]);
  });

  it('has each paper once', async () => {
    const folder = new PublisherFolder();
    await folder.add([...papers(0, 3), ...papers(0, 3)]);
    const before = folder.index?.pages;
    expect(await folder.add(papers(0, 3))).toMatchObject({ added: 0, pages: [] });
    expect(folder.index?.pages).toEqual(before);
    expect((await folder.add(papers(2, 5))).added).toBe(2);
  });

  it('closes a page of large papers sooner', async () => {
    const folder = new PublisherFolder();
    await folder.add(papers(0, 6).map((text) => text + 'é'.repeat(60_000)));
    expect(folder.index?.pages.map((page) => page.papers)).toEqual([3, 3]);
  });

  it('is the same in the end however it was added to, and fetches each paper for whoever follows from the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), async (sizes) => {
        const folder = new PublisherFolder();
        const read = new Set<string>();
        const known = new Set<string>();
        let at = 0;
        for (const [step, size] of sizes.entries()) {
          await folder.add(papers(at, at + size), `2026-11-24T10:0${step}:00Z`);
          at += size;
          const index = folder.index as CatalogueIndex;
          for (const { name } of newPapersOf(index, { pages: known, made: null })) {
            expect(known.has(name)).toBe(false);
            known.add(name);
            for (const text of folder.textsOf(name)) read.add(text);
          }
        }
        // Each step adds 60 papers at most: two pages are enough from the beginning.
        expect(read).toEqual(new Set(papers(0, at)));
        const whole = new PublisherFolder();
        await whole.add(papers(0, at));
        expect(folder.names).toEqual(whole.names);
      }),
      { numRuns: 30 },
    );
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
  const fetched = (names: string[], known: string[], made: string | null = null) =>
    newPapersOf(index(names), { pages: new Set(known), made }).map(({ name }) => name);
  const many = Array.from({ length: 30 }, (_, at) => `p${at}`);

  it('are the newest two pages of a catalogue that is new here', () => {
    expect(fetched(['a', 'b', 'c'], [])).toEqual(['b', 'c']);
    expect(fetched([], [])).toEqual([]);
  });

  it('are the pages behind the last known, never an older one', () => {
    expect(fetched(['a', 'b', 'c2'], ['b', 'c1'])).toEqual(['c2']);
    expect(fetched(['a', 'b', 'c9', 'd1'], ['b', 'c1'])).toEqual(['c9', 'd1']);
    expect(fetched(['a', 'b', 'c1'], ['b', 'c1'])).toEqual([]);
  });

  it('are all, up to a limit, where no known page is left', () => {
    expect(fetched(['c9', 'd', 'e'], ['c1'])).toEqual(['c9', 'd', 'e']);
    expect(fetched(many, ['gone'])).toEqual(many.slice(-20));
    expect(fetched(many, ['p1'])).toEqual(many.slice(-20));
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

  it('is taken as one without a signature by a browser that knows no such signatures, the key still held fast', async () => {
    const { key, sign } = await publisherKey();
    const index = await sign(await made());
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await read(index, key)).toEqual({ ok: true, index });
    expect(await read(index, 'x'.repeat(43))).toEqual({ ok: false, why: 'other key' });
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
