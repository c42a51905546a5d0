import { joinNews, type News, newsSchema } from '../case/rereading.ts';
import { type CaseTransaction, database } from './database.ts';

const fits = (row: unknown): row is News => newsSchema.safeParse(row).success;

/** What newer readings have changed and the person has not seen yet, of cases that are still here; the latest first. */
export async function loadNews(): Promise<News[]> {
  const transaction = (await database()).transaction(['news', 'rows']);
  const news: unknown[] = await transaction.objectStore('news').getAll();
  const cases = new Set(await transaction.objectStore('rows').getAllKeys());
  return news
    .filter(fits)
    .filter(({ caseKey }) => cases.has(caseKey))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The news of one case; `null` when there is none. */
export async function newsOfCase(caseKey: string): Promise<News | null> {
  const row: unknown = await (await database()).get('news', caseKey);
  return fits(row) ? row : null;
}

/**
 * Notes what changed while nobody looked, beside what is noted of the case, within the transaction that changes it: nothing
 * changes unless it is told. What is noted and cannot be read is set aside.
 */
export async function keepNews(transaction: CaseTransaction, news: News): Promise<void> {
  const table = transaction.objectStore('news');
  const row: unknown = await table.get(news.caseKey);
  if (row !== undefined && !fits(row))
    await transaction.objectStore('quarantine').add({ table: 'news', row });
  await table.put(joinNews(fits(row) ? row : undefined, news));
}

/** Forgets the news of one case: the person has seen it. */
export async function forgetNews(caseKey: string): Promise<null> {
  await (await database()).delete('news', caseKey);
  return null;
}
