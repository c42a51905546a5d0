import type { AddAnswer, Reply } from '../browser/messages.ts';
import { foldCase } from '../case/fold.ts';
import type { Paper } from '../case/schema.ts';
import { READER_VERSION } from '../document/read.ts';
import type { RawDocument } from '../document/schema.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { identified, type ReadPaper } from './read-paper.ts';

async function addOne(raw: RawDocument, { id, caseKey, ua }: ReadPaper, clock: Clock) {
  const paper: Paper = { id, caseKey, raw, ua, readerVersion: READER_VERSION, takenIn: clock.now() };
  return changeCase(caseKey, clock.today(), async (transaction, { papers, decisions }) => {
    const status = (of: Paper[]) => foldCase(caseKey, of, decisions, clock.today()).status;
    const known = papers.some((one) => one.id === id);
    const before = papers.length > 0 ? status(papers) : null;
    if (!known) await transaction.objectStore('papers').add(paper);
    const after = status(known ? papers : [...papers, paper]);
    return { paperId: id, caseKey, fresh: !known, before, after };
  });
}

/** Stores the papers of a text, each with its case; the same paper twice is one. `no paper` when it holds none. */
export async function addPaper(raw: RawDocument, clock: Clock): Promise<Reply<AddAnswer>> {
  const papers = (await identified(raw)).filter(({ ua }) => ua.kind !== 'other');
  if (papers.length === 0) return { ok: false, why: 'no paper' };
  const added: AddAnswer['added'] = [];
  for (const paper of papers) added.push(await addOne(raw, paper, clock));
  return { ok: true, value: { added } };
}
