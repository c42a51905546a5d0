import type { JournalAnswer } from '../browser/messages.ts';
import { dated } from '../case/row.ts';
import { type Kept, thinned, tidied } from '../journal/keep.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { sweep } from '../store/aside.ts';
import { journalCase, loadEntries } from '../store/journal.ts';
import { loadKept, noteTidied, saveKept, wasTidied } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** The whole journal, the latest entry first, with the cases that it names. */
export async function loadJournal(): Promise<JournalAnswer> {
  const [{ entries, rows }, kept] = await Promise.all([loadEntries(), loadKept()]);
  const named = new Set(entries.map(({ caseKey }) => caseKey));
  return {
    entries: entries.sort((a, b) => (a.at < b.at ? 1 : -1)),
    cases: rows.filter(({ key }) => named.has(key)).map(journalCase),
    kept,
  };
}

/** Takes out of the journal what is older than the person wants it kept. Nothing else that is stored changes. */
export async function tidyJournal(clock: Clock): Promise<void> {
  const kept = await loadKept();
  if (kept === 'forever') return;
  const { entries, rows } = await loadEntries();
  const today = clock.today();
  const open = new Set(
    rows
      .map((row) => dated(row, today))
      .filter(({ status }) => status === 'active' || status === 'unsure')
      .map(({ key }) => key),
  );
  const { remove, thin } = tidied(entries, kept, today, (key) => open.has(key));
  const gone = new Set(remove);
  const touched = new Set(entries.filter(({ id }) => gone.has(id)).map(({ caseKey }) => caseKey));
  for (const { caseKey } of thin) touched.add(caseKey);
  for (const caseKey of touched)
    await changeCase(caseKey, today, async (transaction, { journal }) => {
      const table = transaction.objectStore('journal');
      for (const { id } of journal) if (gone.has(id)) await table.delete(id);
      for (const entry of thin) if (entry.caseKey === caseKey) await table.put(entry);
    });
}

/** The same, once a day, and what cannot be read is set aside: the background starts far more often. */
export async function tidyDaily(clock: Clock): Promise<void> {
  const today = clock.today();
  if (await wasTidied(today)) return;
  await sweep(today);
  await tidyJournal(clock);
  await noteTidied(today);
}

/** Keeps how long the journal is kept, and brings it in line at once. */
export async function keepJournal(kept: Kept, clock: Clock): Promise<null> {
  await saveKept(kept);
  await tidyJournal(clock);
  return null;
}

/** What is stored of an entry: all of it, or, where the person wants no journal, what is needed to notice a second letter. */
export async function storable(entry: JournalEntry): Promise<JournalEntry | null> {
  if ((await loadKept()) !== 'off') return entry;
  return entry.state === 'written' || entry.state === 'bounced' ? thinned(entry) : null;
}
