import type { Fetched } from '../../browser/fetch.ts';
import type { AddAnswer } from '../../browser/messages.ts';
import type { RawDocument } from '../../document/schema.ts';
import { isFetchable, sameOrigin } from '../../follow/address.ts';
import type { Meaning } from '../../follow/answer.ts';
import { LIMITS } from '../../follow/catalogue/schema.ts';
import { paperFiles } from '../../follow/files.ts';
import type { Follow, ItemTrouble, Mark, SeenItem } from '../../follow/schema.ts';
import { sectionOf } from '../../follow/sections/index.ts';
import { containerOf } from '../../intake/container.ts';
import { addPaper } from '../add-paper.ts';
import { identified } from '../read-paper.ts';
import { ask } from './ask.ts';
import { textsInIndex, textsOfPage } from './catalogue.ts';
import { textOf } from './reduce.ts';
import { type FollowTools, MOST_BYTES, trouble } from './tools.ts';
import { areWhole, papersIn, papersOfPage, rawOf } from './whole.ts';

export type ItemReading =
  | { kind: 'added'; added: AddAnswer['added']; marks: Mark[] }
  /** What was looked at again is as it was. */
  | { kind: 'same'; marks: Mark[] }
  /** Only the person can go on. */
  | { kind: 'person'; why: ItemTrouble }
  /** The site does not answer as it should: all of its items wait. */
  | { kind: 'trouble'; meaning: Meaning }
  | { kind: 'cancelled' };

/** One item as it is read. */
interface Reading {
  item: SeenItem;
  follow: Follow;
  tools: FollowTools;
  signal: AbortSignal;
  /** What the site gave this time, for the next. */
  marks: Mark[];
}

/** Material of an item, and where its page says that the paper's files are. */
interface Material {
  raws: RawDocument[];
  files: string[];
  asksPassword: boolean;
}

type Got =
  | { kind: 'material'; material: Material }
  | { kind: 'same' }
  | Exclude<ItemReading, { kind: 'added' | 'same' }>;

const person = (why: ItemTrouble): { kind: 'person'; why: ItemTrouble } => ({ kind: 'person', why });

/** A page and its files. */
const MOST_MARKS = 3;

async function materialOf(
  answer: Extract<Fetched, { ok: true }>,
  { item, follow, tools, signal }: Reading,
): Promise<Material | null> {
  const reader = await tools.reader();
  if (containerOf(answer.body, '') === 'pdf') {
    const pdf = await reader.pdf(answer.body, signal);
    const raws = pdf.ok ? [rawOf(pdf.text, answer.url, pdf.title ?? item.title)] : [];
    return { raws: raws.filter((raw) => papersIn(raw).length > 0), files: [], asksPassword: false };
  }
  const text = textOf(answer);
  const page = text === null ? null : reader.page(text, answer.url);
  if (!page) return null;
  const raw = rawOf(page.text, answer.url, page.title || item.title);
  return {
    raws: papersOfPage(page, raw).length > 0 ? [raw] : [],
    files: paperFiles(page.links, answer.url, sectionOf(follow.section)),
    asksPassword: page.asksPassword,
  };
}

function withoutBody(
  fetched: Fetched | null,
  meaning: Meaning | null,
): Exclude<Got, { kind: 'material' | 'same' }> {
  if (!meaning) return { kind: 'cancelled' };
  if (fetched?.ok === false && fetched.why === 'moved') return person('other site');
  if (fetched?.ok === false && fetched.why === 'large') return person('failed');
  const why = meaning.kind === 'trouble' ? meaning.why : null;
  if (why === 'login' || why === 'gone') return person(why);
  return { kind: 'trouble', meaning: meaning.kind === 'trouble' ? meaning : trouble('server') };
}

async function get(url: string, reading: Reading): Promise<Got> {
  const { item, tools, signal, marks } = reading;
  const mark = item.look?.marks.find((one) => one.url === url);
  const { etag, lastModified } = mark ?? {};
  const options = { etag, lastModified, most: MOST_BYTES.file, signal };
  const { fetched, meaning } = await ask(url, options, tools);
  if (mark && meaning?.kind === 'same') {
    marks.push(mark);
    return { kind: 'same' };
  }
  if (!fetched?.ok || meaning?.kind !== 'body') return withoutBody(fetched, meaning);
  marks.push({ url, etag: meaning.etag, lastModified: meaning.lastModified });
  const material = await materialOf(fetched, reading);
  return material ? { kind: 'material', material } : person('failed');
}

/** The papers of a text that are to be added: at a look only what was not there before, for it may have been taken out since. */
async function freshIn(raw: RawDocument, { state, paperIds }: SeenItem): Promise<string[] | undefined> {
  if (state === 'waiting') return undefined;
  return (await identified(raw)).map(({ id }) => id).filter((id) => !paperIds.includes(id));
}

async function add(raws: RawDocument[], { item, tools, signal, marks }: Reading): Promise<ItemReading> {
  const added: AddAnswer['added'] = [];
  for (const raw of raws) {
    if (signal.aborted) return { kind: 'cancelled' };
    const reply = await addPaper(raw, tools.clock, await freshIn(raw, item), true);
    if (reply.ok) added.push(...reply.value.added);
  }
  return { kind: 'added', added, marks: marks.slice(0, MOST_MARKS) };
}

/** Looks for the whole paper in the files that a page links to. What keeps them from coming is told only for a page without a paper. */
async function withFiles(page: Material, reading: Reading): Promise<ItemReading> {
  let kept: ItemReading | null = null;
  for (const url of page.files) {
    const got = await get(url, reading);
    if (got.kind === 'cancelled' || got.kind === 'trouble') return got;
    if (got.kind === 'same') return { kind: 'same', marks: reading.marks };
    if (got.kind === 'material' && got.material.raws.length > 0) return add(got.material.raws, reading);
    if (got.kind === 'person') kept ??= got;
  }
  if (page.raws.length > 0) return add(page.raws, reading);
  return kept ?? person(page.asksPassword ? 'login' : 'no paper');
}

/** Looks at the files of a page that is as it was: they may have been put anew in their places. */
async function filesAgain(reading: Reading): Promise<ItemReading> {
  const { item, marks } = reading;
  const files = (item.look?.marks ?? []).filter(({ url }) => url !== item.url);
  for (const file of files) {
    const got = await get(file.url, reading);
    if (got.kind === 'cancelled' || got.kind === 'trouble') return got;
    if (got.kind === 'material' && got.material.raws.length > 0) return add(got.material.raws, reading);
  }
  return { kind: 'same', marks };
}

/** Adds those texts of a catalogue's page that the reader takes for papers. */
function addTexts(texts: readonly string[], reading: Reading): Promise<ItemReading> {
  const raws = texts.map((text) => rawOf(text, reading.item.url, reading.item.title));
  return add(
    raws.filter((raw) => papersIn(raw).length > 0),
    reading,
  );
}

/**
 * Reads a page of a catalogue: each of its texts by the reader, as if it had come alone. One that is not there, or not what the index
 * said, is a trouble of the whole catalogue: the index that is asked for next may name another in its place.
 */
async function readCataloguePage(reading: Reading): Promise<ItemReading> {
  const { item, tools, signal } = reading;
  const inIndex = await textsInIndex(item);
  if (inIndex) return addTexts(inIndex, reading);
  const { fetched, meaning } = await ask(item.url, { most: LIMITS.pageBytes, signal }, tools);
  if (!meaning) return { kind: 'cancelled' };
  if (meaning.kind === 'trouble' && meaning.why === 'gone')
    return { kind: 'trouble', meaning: trouble('server') };
  if (!fetched?.ok || meaning.kind !== 'body') return { kind: 'trouble', meaning };
  const page = await textsOfPage(fetched, item.key);
  if (!page.ok) return { kind: 'trouble', meaning: trouble(page.why) };
  return addTexts(page.texts, reading);
}

/**
 * Reads one item by the same intake and reader as any paper: its text in the feed where that is the whole paper, else its page, else
 * the file that the page links to. Only the site of its follow is asked. One that was read from its page is looked at again by the
 * marks that the site gave then.
 */
export async function readItem(
  item: SeenItem,
  follow: Follow,
  tools: FollowTools,
  signal: AbortSignal,
): Promise<ItemReading> {
  const reading: Reading = { item, follow, tools, signal, marks: [] };
  if (follow.kind === 'catalogue') return readCataloguePage(reading);
  const inFeed = item.text === null ? null : rawOf(item.text, item.url, item.title);
  // The page that is followed was just asked for: this is its text.
  const isThere = item.url === follow.url;
  if (inFeed && (isThere || areWhole(papersIn(inFeed)))) return add([inFeed], reading);
  if (!isFetchable(item.url) || !sameOrigin(item.url, follow.url)) return person('other site');
  const got = await get(item.url, reading);
  if (got.kind === 'same') return filesAgain(reading);
  if (got.kind !== 'material') return got;
  const { material } = got;
  if (material.raws.length > 0 && material.raws.every((raw) => areWhole(papersIn(raw))))
    return add(material.raws, reading);
  return withFiles(material, reading);
}
