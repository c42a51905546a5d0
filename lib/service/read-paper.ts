import type { ReadAnswer } from '../browser/messages.ts';
import { caseKeyOf } from '../case/key.ts';
import { notesOn } from '../case/notes.ts';
import { copyKey } from '../case/order.ts';
import type { Paper } from '../case/schema.ts';
import { READER_VERSION, readPapers } from '../document/read.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import { database } from '../store/database.ts';
import { KEYS, sift } from '../store/rows.ts';
import type { Clock } from './clock.ts';
import { textId } from './paper-id.ts';

/** A paper that was read, with the id and the case that it would be stored under. */
export interface ReadPaper {
  id: string;
  caseKey: string;
  ua: UaDocument;
}

/** Reads the papers of a text and names them. What is no UA paper is among them, with kind `other`. */
export async function identified(raw: RawDocument): Promise<ReadPaper[]> {
  const id = await textId(raw.text);
  return readPapers(raw).map((ua, at) => {
    const own = at === 0 ? id : `${id}-${at}`;
    return { id: own, caseKey: caseKeyOf(ua, own), ua };
  });
}

/** Papers that are stored of a case; what does not fit is left out. */
async function storedPapers(caseKey: string): Promise<Paper[]> {
  const stored = await (await database()).getAllFromIndex('papers', 'caseKey', caseKey);
  return sift('papers', stored, KEYS.papers).fit;
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
  const { id, ua, caseKey } = read;
  const paper = asPaper(raw, read, clock.now());
  const stored = await storedPapers(caseKey);
  // In this text or in another one.
  const known = stored.some((one) => one.id === id || copyKey(one) === copyKey(paper));
  const notes = notesOn(paper, stored);
  return { id, ua, caseKey: ua.kind === 'other' ? null : caseKey, known, notes };
}

/** Says what a text holds and what of it is stored already; stores nothing. */
export async function readPaper(raw: RawDocument, clock: Clock): Promise<ReadAnswer> {
  const papers = await identified(raw);
  return { papers: await Promise.all(papers.map((paper) => answerOn(raw, paper, clock))) };
}
