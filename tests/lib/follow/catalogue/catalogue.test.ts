import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { readIndex, readPage } from '../../../../lib/follow/catalogue/check.ts';
import { newPapersOf, pageAddress } from '../../../../lib/follow/catalogue/fresh.ts';
import { type MadeCatalogue, makeCatalogue } from '../../../../lib/follow/catalogue/make.ts';
import { type CatalogueIndex, catalogueFileSchema, LIMITS } from '../../../../lib/follow/catalogue/schema.ts';
import { statementOf, toBase64Url, type Unsigned } from '../../../../lib/follow/catalogue/statement.ts';
import { root } from '../../../support/root.ts';

const NOW = '2026-11-24T10:00:00Z';
const nothing = { index: null, texts: new Map<string, string[]>() };
const papers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `First UA: ${from + at}/26\n\nSomebody invented.`);
const textsIn = (text: string): string[] =>
  JSON.parse(text).papers.map((paper: { text: string }) => paper.text);

/** A publisher's folder: what was made so far, and all pages that were ever stored. */
class Folder {
  index: CatalogueIndex | null = null;
  readonly stored = new Map<string, string>();

  async add(texts: string[], made = NOW): Promise<MadeCatalogue> {
    const known = new Map([...this.stored].map(([name, text]) => [name, textsIn(text)]));
    const current = new Map((this.index?.pages ?? []).map(({ name }) => [name, known.get(name) ?? []]));
    const result = await makeCatalogue({ index: this.index, texts: current }, texts, 'A group', made);
    for (const { name, text } of result.pages) this.stored.set(name, text);
    this.index = { ...result.index, signed: null };
    return result;
  }

  get names(): string[] {
    return this.index?.pages.map(({ name }) => name) ?? [];
  }
}

async function keyPair() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const sign = async (index: Unsigned): Promise<CatalogueIndex> => {
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, statementOf(index));
    return { ...index, signed: { key, signature: toBase64Url(new Uint8Array(signature)) } };
  };
  return { key, sign };
}

describe('a catalogue', () => {
  it('keeps its closed pages as they are, and grows by its last one', async () => {
    const folder = new Folder();
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
    const folder = new Folder();
    await folder.add([...papers(0, 3), ...papers(0, 3)]);
    const before = folder.index?.pages;
    expect(await folder.add(papers(0, 3))).toMatchObject({ added: 0, pages: [] });
    expect(folder.index?.pages).toEqual(before);
    expect((await folder.add(papers(2, 5))).added).toBe(2);
  });

  it('closes a page of large papers sooner', async () => {
    const folder = new Folder();
    await folder.add(papers(0, 6).map((text) => text + 'é'.repeat(60_000)));
    expect(folder.index?.pages.map((page) => page.papers)).toEqual([3, 3]);
  });

  it('is the same in the end however it was added to, and fetches each paper for whoever follows from the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), async (sizes) => {
        const folder = new Folder();
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
            for (const text of textsIn(folder.stored.get(name) ?? '')) read.add(text);
          }
        }
        // Each step adds 60 papers at most: two pages are enough from the beginning.
        expect(read).toEqual(new Set(papers(0, at)));
        const whole = new Folder();
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
    const [own, other] = await Promise.all([keyPair(), keyPair()]);
    const index = await own.sign(await made());
    expect(await read(index)).toEqual({ ok: true, index });
    expect(await read(index, own.key)).toEqual({ ok: true, index });
    expect(await read(await other.sign(await made()), own.key)).toEqual({ ok: false, why: 'other key' });
  });

  it('is forged when anything of it was changed after it was signed', async () => {
    const { sign } = await keyPair();
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
    const { key, sign } = await keyPair();
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
    expect(await readPage(page.text, page)).toEqual({ ok: true, texts: papers(0, 2) });
  });

  it('is forged when it is not what its name says', async () => {
    const page = await made();
    const text = page.text.replace('Somebody', 'Nobody');
    expect(await readPage(text, page)).toEqual({ ok: false, why: 'forged' });
  });

  it('is unreadable when it is no page, or has another number of papers', async () => {
    const page = await made();
    expect(await readPage(page.text, { ...page, papers: 3 })).toEqual({ ok: false, why: 'unreadable' });
    const { sha256 } = await import('../../../../lib/text/hash.ts');
    const other = '{"format":"urgent action catalogue page","version":1,"papers":[]}';
    expect(await readPage(other, { name: await sha256(other), papers: 1 })).toEqual({
      ok: false,
      why: 'unreadable',
    });
  });
});

it('is described by catalogue.schema.json', () => {
  const published = JSON.parse(readFileSync(path.join(root, 'catalogue.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(catalogueFileSchema, { io: 'input' }))));
});
