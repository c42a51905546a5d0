import type { ReadAnswer } from '../browser/messages.ts';
import { caseKeyOf } from '../case/key.ts';
import { readPapers } from '../document/read.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import { database } from '../store/database.ts';
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

/** Says what a text holds and what of it is stored already; stores nothing. */
export async function readPaper(raw: RawDocument): Promise<ReadAnswer> {
  const papers = await identified(raw);
  const db = await database();
  const known = await Promise.all(papers.map(({ id }) => db.getKey('papers', id)));
  return {
    papers: papers.map(({ id, caseKey, ua }, at) => ({
      id,
      ua,
      caseKey: ua.kind === 'other' ? null : caseKey,
      known: known[at] !== undefined,
    })),
  };
}
