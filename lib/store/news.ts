import { type News, newsSchema } from '../case/rereading.ts';
import { database } from './database.ts';

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

/** Forgets the news of one case: the person has seen it. */
export async function forgetNews(caseKey: string): Promise<null> {
  await (await database()).delete('news', caseKey);
  return null;
}
