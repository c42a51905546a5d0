import type { JournalEntry } from '../../../lib/journal/schema.ts';
import type { Lane } from './lanes.ts';
import { message } from './model.ts';

/** One time for all: no entry is too old to be kept, or to be put back. */
const NOW = new Date().toISOString();

const entryOf = (id: string, caseKey: string): JournalEntry => ({
  id,
  at: NOW,
  caseKey,
  recipientKey: id,
  recipient: id,
  channel: 'copy',
  state: 'written',
});

/** An entry of the journal that is taken out for good, and put back as it was. */
export function putBackLane(caseKey: string, page: number): Lane {
  const entry = entryOf(`put-back-${page}`, caseKey);
  const cell = `note ${entry.recipient}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (_chance, model) =>
      model.sure(cell) === 'there'
        ? { message: message('journal.remove', { id: entry.id }), effects: [[cell, null]] }
        : { message: message('journal.putBack', { entries: [entry] }), effects: [[cell, 'there']] },
  };
}

/** One that is taken out softly, so that it can be put back for a day, and put back by that; by itself where many others went since. */
export function undoLane(caseKey: string, page: number): Lane {
  const entry = entryOf(`undone-${page}`, caseKey);
  const cell = `note ${entry.recipient}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (_chance, model) =>
      model.sure(cell) === 'there'
        ? { message: message('journal.remove', { id: entry.id, softly: true }), effects: [[cell, null]] }
        : {
            // What it was kept by is known to the background alone: the page looks for it.
            message: message('removed.putBack', { id: entry.id }),
            orElse: message('journal.putBack', { entries: [entry] }),
            effects: [[cell, 'there']],
          },
  };
}

/** A case that has no papers: nothing but its news, which the run brings. */
export const newsKey = (page: number): string => `endure-news-${page}`;

/** What newer readings changed is seen, and forgotten. */
export function newsLane(page: number): Lane {
  const caseKey = newsKey(page);
  return {
    page,
    name: `news ${caseKey}`,
    next: () => ({ message: message('news.forget', { caseKey }), effects: [[`news ${caseKey}`, null]] }),
  };
}

/** Code that brings news of these cases, as a newer reader would have noted them. */
export const bringNews = (keys: readonly string[]): string => `
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const table = database.transaction('news', 'readwrite').objectStore('news');
  for (const caseKey of ${JSON.stringify(keys)})
    table.put({ caseKey, label: caseKey, wasLabel: null, before: 'active', after: 'past', changes: [], at: '${NOW}' });
  await new Promise((done) => { table.transaction.oncomplete = done; });
  database.close();`;

/** What was told of the fields of a site comes out of a file, and is forgotten. */
export function fileLane(page: number): Lane {
  const host = `file${page}.example`;
  const field = { name: 'a', label: 'City', kind: 'city' } as const;
  const cell = `taught ${host}`;
  return {
    page,
    name: cell,
    next: (chance) =>
      chance.under(2) === 0
        ? {
            message: message('taught.add', { taught: [{ host, fields: [field] }] }),
            effects: [[cell, 'city']],
          }
        : { message: message('taught.change', { host, forget: [field], keep: [] }), effects: [[cell, null]] },
  };
}
