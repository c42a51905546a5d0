import type { Reply } from '../browser/messages.ts';
import { fits } from '../case/correctable.ts';
import { correctionsOf, withCorrections } from '../case/correction.ts';
import { caseKeyOf } from '../case/key.ts';
import { copyKey } from '../case/order.ts';
import type { Correction, Paper } from '../case/schema.ts';
import { database } from '../store/database.ts';
import type { StoredCase } from '../store/read.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { movePapers } from './move-papers.ts';

/** Which value of which paper, and what the person puts in its place; `null` takes the correction back. */
export interface CorrectionRequest {
  paperId: string;
  field: string;
  value: string | null;
}

interface Table {
  delete(key: [string, string]): Promise<unknown>;
  put(row: Correction): Promise<unknown>;
}

/** Writes one correction. What was corrected in another copy of the paper was the same one. */
async function write(
  table: Table,
  { value, ...place }: CorrectionRequest,
  copies: string[],
  at: string,
): Promise<void> {
  for (const id of copies) await table.delete([id, place.field]);
  if (value !== null) await table.put({ ...place, value, at });
}

/** The case that a paper belongs to once the correction is made or taken back. */
function caseAfter(
  { value, ...place }: CorrectionRequest,
  paper: Paper,
  stored: StoredCase,
  at: string,
): string {
  const others = correctionsOf(paper, stored.papers, stored.corrections);
  const rest = others.filter(({ field }) => field !== place.field);
  const all = value === null ? rest : [...rest, { ...place, value, at }];
  return caseKeyOf(withCorrections(paper.ua, all), paper.id);
}

/** Corrects a stored paper, which may belong to another case then: it moves there with its other copies. */
function correctStored(request: CorrectionRequest, { id, caseKey }: Paper, clock: Clock): Promise<string> {
  return changeCase(caseKey, clock.today(), async (transaction, stored, touch) => {
    const paper = stored.papers.find((one) => one.id === id);
    const copies = stored.papers.filter((one) => paper && copyKey(one) === copyKey(paper));
    const now = clock.now();
    const ids = copies.map((copy) => copy.id);
    await write(transaction.objectStore('corrections'), request, ids, now);
    const after = paper ? caseAfter(request, paper, stored, now) : caseKey;
    if (after === caseKey) return caseKey;
    await movePapers(transaction, copies, after, stored);
    touch(after);
    return after;
  });
}

/**
 * Keeps one correction or takes it back, also of a paper that is not added yet. Gives the key of the case that a
 * stored paper belongs to now. `bad value` for a text that the field cannot hold.
 */
export async function correct(
  request: CorrectionRequest,
  clock: Clock,
): Promise<Reply<{ caseKey: string | null }>> {
  const { paperId, field, value } = request;
  if (value !== null && !fits(field, value)) return { ok: false, why: 'bad value' };
  const open = await database();
  const paper = await open.get('papers', paperId);
  if (paper) return { ok: true, value: { caseKey: await correctStored(request, paper, clock) } };
  const transaction = open.transaction('corrections', 'readwrite');
  await write(transaction.store, request, [paperId], clock.now());
  await transaction.done;
  return { ok: true, value: { caseKey: null } };
}
