import type { ReadAnswer } from '../browser/messages.ts';
import { correctedPapers, correctionsOf, withCorrections } from '../case/correction.ts';
import { caseKeyOf } from '../case/key.ts';
import { notesOn } from '../case/notes.ts';
import { copyKey } from '../case/order.ts';
import type { Correction, Paper } from '../case/schema.ts';
import { isPaper } from '../document/page/is-paper.ts';
import { listedPapers } from '../document/page/listing.ts';
import { READER_VERSION, readPapers } from '../document/read.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import { database } from '../store/database.ts';
import { loadPapers, correctionsFor as storedCorrections } from '../store/read.ts';
import type { PageLink } from '../text/page-links.ts';
import type { Clock } from './clock.ts';
import { textId } from './paper-id.ts';

/** A paper that was read, with the id and the case that it would be stored under. */
export interface ReadPaper {
  id: string;
  /** By its number, as the person has corrected it. */
  caseKey: string;
  /** As it was read, without corrections. */
  ua: UaDocument;
  corrections: Correction[];
}

/** A table of corrections, within a transaction. */
type Corrections = Parameters<typeof storedCorrections>[0];

/** A paper with the corrections that there are of it, and the case that it belongs to by them. */
export async function named(
  { ua, id }: Pick<ReadPaper, 'ua' | 'id'>,
  table: Corrections,
): Promise<ReadPaper> {
  const corrections = (await storedCorrections(table, [id])).fit;
  return { id, caseKey: caseKeyOf(withCorrections(ua, corrections), id), ua, corrections };
}

/** Reads the papers of a text and names them. What is no UA paper is among them, with kind `other`. */
export async function identified(raw: RawDocument): Promise<ReadPaper[]> {
  const id = await textId(raw.text);
  const { store } = (await database()).transaction('corrections');
  const papers = readPapers(raw).map((ua, at) => ({ ua, id: at === 0 ? id : `${id}-${at}` }));
  return Promise.all(papers.map((paper) => named(paper, store)));
}

/** A paper as it would be stored at `takenIn` (ISO date and time). */
export const asPaper = (raw: RawDocument, { id, caseKey, ua }: ReadPaper, takenIn: string): Paper => ({
  id,
  caseKey,
  raw,
  ua,
  readerVersion: READER_VERSION,
  takenIn,
});

async function answerOn(
  raw: RawDocument,
  read: ReadPaper,
  clock: Clock,
): Promise<ReadAnswer['papers'][number]> {
  const { id, caseKey } = read;
  const paper = asPaper(raw, read, clock.now());
  const stored = await loadPapers(caseKey);
  // In this text or in another one.
  const known = stored.papers.some((one) => one.id === id || copyKey(one) === copyKey(paper));
  const all = [...stored.papers.filter((one) => one.id !== id), paper];
  const corrections = [...stored.corrections, ...read.corrections];
  const papers = correctedPapers(all, corrections);
  const shown = papers.at(-1) ?? paper;
  return {
    id,
    ua: shown.ua,
    read: paper.ua,
    caseKey: isPaper(shown.ua) ? caseKey : null,
    known,
    corrections: correctionsOf(paper, all, corrections),
    notes: notesOn(shown, papers),
  };
}

/**
 * Says what a text holds and what of it is stored already; stores nothing. A page that only lists papers holds none: with
 * its `links` it gives where they are.
 */
export async function readPaper(
  raw: RawDocument,
  clock: Clock,
  links: readonly PageLink[] = [],
): Promise<ReadAnswer> {
  const papers = await identified(raw);
  const list = listedPapers(
    links,
    raw,
    papers.map(({ ua }) => ua),
  );
  if (list.length > 0) return { papers: [], list };
  return { list, papers: await Promise.all(papers.map((paper) => answerOn(raw, paper, clock))) };
}
