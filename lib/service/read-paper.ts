import type { ReadAnswer } from '../browser/messages.ts';
import { caseKeyOf } from '../case/key.ts';
import { copyKey } from '../case/order.ts';
import { readPapers } from '../document/read.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import { database } from '../store/database.ts';
import { KEYS, sift } from '../store/rows.ts';
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

/** Is this paper stored, in this text or in another one? */
async function isKnown(paper: ReadPaper): Promise<boolean> {
  const stored = await (await database()).getAllFromIndex('papers', 'caseKey', paper.caseKey);
  const { fit } = sift('papers', stored, KEYS.papers);
  return fit.some((one) => one.id === paper.id || copyKey(one) === copyKey(paper));
}

/** Says what a text holds and what of it is stored already; stores nothing. */
export async function readPaper(raw: RawDocument): Promise<ReadAnswer> {
  const papers = await identified(raw);
  const known = await Promise.all(papers.map(isKnown));
  return {
    papers: papers.map(({ id, caseKey, ua }, at) => ({
      id,
      ua,
      caseKey: ua.kind === 'other' ? null : caseKey,
      known: known[at] === true,
    })),
  };
}
