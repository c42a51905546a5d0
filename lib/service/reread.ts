import { correctionsOf, withCorrections } from '../case/correction.ts';
import { caseKeyOf } from '../case/key.ts';
import { isOutdated, newsOf, readAgain, readingOf } from '../case/rereading.ts';
import type { Paper, UaCase } from '../case/schema.ts';
import { READER_VERSION, readPapers } from '../document/read.ts';
import type { UaDocument } from '../document/schema.ts';
import { type CaseTransaction, database } from '../store/database.ts';
import { keepNews } from '../store/news.ts';
import { foldStored, loadPapers, type StoredCase, storedCase } from '../store/read.ts';
import { KEYS, sift } from '../store/rows.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { movePapers } from './move-papers.ts';

type Folded = Map<string, UaCase | null>;

async function foldAll(transaction: CaseTransaction, keys: Set<string>, today: string): Promise<Folded> {
  const folded: Folded = new Map();
  for (const key of keys) {
    const stored = await storedCase(transaction, key);
    folded.set(key, stored.papers.length > 0 ? foldStored(key, stored, today) : null);
  }
  return folded;
}

/** The papers of a case as the readings have them, each with the case that it belongs to by its number and its corrections. */
function freshPapers({ papers, corrections }: StoredCase, readings: Map<string, UaDocument | null>): Paper[] {
  return papers
    .filter((paper) => readings.has(paper.id))
    .map((paper) =>
      readAgain(paper, readings.get(paper.id) ?? null, (ua, id) =>
        caseKeyOf(withCorrections(ua, correctionsOf(paper, papers, corrections)), id),
      ),
    );
}

/** Puts papers in the place of their older readings, moves those that belong to other cases now, and notes what is new. */
async function replace(
  transaction: CaseTransaction,
  caseKey: string,
  fresh: Paper[],
  stored: StoredCase,
  clock: Clock,
): Promise<string[]> {
  const keys = new Set([caseKey, ...fresh.map((paper) => paper.caseKey)]);
  const before = await foldAll(transaction, keys, clock.today());
  for (const key of keys) {
    const papers = fresh.filter((paper) => paper.caseKey === key);
    if (key !== caseKey) await movePapers(transaction, papers, key, stored);
    else for (const paper of papers) await transaction.objectStore('papers').put(paper);
  }
  for (const [key, after] of await foldAll(transaction, keys, clock.today())) {
    const was = before.get(key) ?? before.get(caseKey);
    const news = was && after ? newsOf(was, after, clock.now()) : null;
    if (news) await keepNews(transaction, news);
  }
  return [...keys];
}

/**
 * Reads the papers of a case again that an older reader has read. The person's corrections and answers stay. What has
 * changed by it is kept as news, in the same transaction: nothing changes unless it is told.
 */
export async function rereadCase(caseKey: string, clock: Clock): Promise<void> {
  const outdated = (await loadPapers(caseKey)).papers.filter(isOutdated);
  if (outdated.length === 0) return;
  // Before the transaction: reading takes its time, and others would wait for it.
  const readings = new Map(outdated.map((paper) => [paper.id, readingOf(paper, readPapers(paper.raw))]));
  await changeCase(caseKey, clock.today(), async (transaction, stored, touch) => {
    const fresh = freshPapers(stored, readings);
    for (const key of await replace(transaction, caseKey, fresh, stored, clock)) touch(key);
  });
}

/** Reads all papers again that an older reader has read, case by case. `rest` is awaited between two of them; once it gives `false`, they stay. */
export async function rereadAll(clock: Clock, rest: () => Promise<unknown>): Promise<void> {
  const open = await database();
  const older = IDBKeyRange.upperBound(READER_VERSION, true);
  for (const id of await open.getAllKeysFromIndex('papers', 'readerVersion', older)) {
    const stored: unknown = await open.get('papers', id);
    const [paper] = sift('papers', stored ? [stored] : [], KEYS.papers).fit;
    if (!paper || !isOutdated(paper)) continue;
    await rereadCase(paper.caseKey, clock);
    if ((await rest()) === false) return;
  }
}
