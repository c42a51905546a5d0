import { foldCase } from '../../../lib/case/fold.ts';
import { caseKeyOf } from '../../../lib/case/key.ts';
import { type CaseRow, rowOf } from '../../../lib/case/row.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import { READER_VERSION, readPapers } from '../../../lib/document/read.ts';
import { textId } from '../../../lib/service/paper-id.ts';
import { dayFromNow, paper } from '../papers.ts';

/** Today's date, ISO. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What the store holds of one case: its papers, and its row of the list. */
export interface MadeCase {
  papers: Paper[];
  row: CaseRow;
}

/** One case of three papers, as the store would hold it: nine in ten are open, the rest are closed. */
async function madeCase(index: number): Promise<MadeCase> {
  const reference = `${(index % 999) + 1}/${String(10 + Math.floor(index / 999)).padStart(2, '0')}`;
  const texts = [
    paper('first-157-26', { issued: dayFromNow(-60), deadline: dayFromNow(-20) }),
    paper('lookalike-157-26', { issued: dayFromNow(-20), deadline: dayFromNow(1 + (index % 90)) }),
    ...(index % 10 === 9 ? [paper('outcome-34-25').replace('34/25', '157/26')] : []),
  ];
  const papers: Paper[] = [];
  for (const text of texts) {
    const raw = {
      text: text.replaceAll('157/26', reference),
      source: { way: 'paste', url: null, title: null },
    } as const;
    const [ua] = readPapers(raw);
    if (!ua) throw new Error('no paper');
    const id = await textId(raw.text);
    const caseKey = caseKeyOf(ua, id);
    papers.push({ id, caseKey, ua, raw, readerVersion: READER_VERSION, takenIn: '2026-01-01T00:00:00Z' });
  }
  const key = papers[0]?.caseKey ?? '';
  return { papers, row: rowOf(foldCase(key, papers, [], today()), { written: new Set(), draft: false }) };
}

/** `count` cases, each with a number of its own. */
export async function madeCases(count: number): Promise<MadeCase[]> {
  const cases: MadeCase[] = [];
  for (let index = 0; index < count; index++) cases.push(await madeCase(index));
  return cases;
}
