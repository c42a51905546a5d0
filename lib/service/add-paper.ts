import type { AddAnswer, Reply } from '../browser/messages.ts';
import { differences } from '../case/difference.ts';
import { copyKey } from '../case/order.ts';
import { newsByFollow } from '../case/rereading.ts';
import type { Paper } from '../case/schema.ts';
import { isPaper } from '../document/page/is-paper.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import type { CaseTransaction } from '../store/database.ts';
import { keepNews } from '../store/news.ts';
import { foldStored, type StoredCase } from '../store/read.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { asPaper, identified, named, type ReadPaper } from './read-paper.ts';

/** Do two texts say the same, wherever in them it stands? */
function readsLike(a: UaDocument, b: UaDocument): boolean {
  const values = ({ evidence, ...rest }: UaDocument) => JSON.stringify(rest);
  return values(a) === values(b);
}

async function addTo(
  { id, caseKey, ua, corrections: own }: ReadPaper,
  paper: Paper,
  [transaction, stored]: [CaseTransaction, StoredCase],
  [clock, byFollow]: [Clock, boolean],
): Promise<AddAnswer['added'][number]> {
  const { papers } = stored;
  const corrections = [...stored.corrections, ...own];
  const folded = (of: Paper[]) => foldStored(caseKey, { ...stored, papers: of, corrections }, clock.today());
  const before = papers.length > 0 ? folded(papers) : null;
  const copies = papers.filter((one) => one.id === id || copyKey(one) === copyKey(paper));
  // Another text of a paper that is here is kept only when something else is read from it.
  const kept = copies.every((copy) => copy.id !== id && !readsLike(copy.ua, ua));
  if (kept) await transaction.objectStore('papers').add(paper);
  const after = folded(kept ? [...papers, paper] : papers);
  const news = byFollow && before ? newsByFollow(before, after, clock.now()) : null;
  if (news) await keepNews(transaction, news);
  const changes = before ? differences(before, after) : [];
  const fresh = copies.length === 0;
  return { paperId: id, caseKey, fresh, before: before?.status ?? null, after: after.status, changes };
}

async function addOne(
  raw: RawDocument,
  read: ReadPaper,
  clock: Clock,
  byFollow: boolean,
): Promise<AddAnswer['added'][number]> {
  for (let now = read; ; ) {
    const paper = asPaper(raw, now, clock.now());
    const result = await changeCase(now.caseKey, clock.today(), async (transaction, stored) => {
      // Another window may have corrected it since it was read.
      const latest = await named(now, transaction.objectStore('corrections'));
      return latest.caseKey === now.caseKey
        ? addTo(latest, paper, [transaction, stored], [clock, byFollow])
        : latest;
    });
    if ('fresh' in result) return result;
    now = result;
  }
}

/**
 * Stores the papers of a text, each with its case; the same paper twice is one. `no paper` when it holds none.
 * @param only ids of the papers to store; without it all are
 * @param byFollow true when the person is not there: what it changes is told at their next look
 */
export async function addPaper(
  raw: RawDocument,
  clock: Clock,
  only?: string[],
  byFollow = false,
): Promise<Reply<AddAnswer>> {
  const papers = (await identified(raw)).filter(({ id, ua }) => isPaper(ua) && (only?.includes(id) ?? true));
  if (papers.length === 0) return { ok: false, why: 'no paper' };
  const added: AddAnswer['added'] = [];
  for (const paper of papers) added.push(await addOne(raw, paper, clock, byFollow));
  return { ok: true, value: { added } };
}
