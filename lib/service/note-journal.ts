import type { JournalEntry } from '../journal/schema.ts';
import { database } from '../store/database.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { storable } from './journal.ts';

/** Notes what was put in or written, with id and time; of it only what the person wants kept. */
export async function noteJournal(
  entry: Omit<JournalEntry, 'id' | 'at'>,
  clock: Clock,
): Promise<JournalEntry> {
  const noted: JournalEntry = { ...entry, id: crypto.randomUUID(), at: clock.now() };
  const kept = await storable(noted);
  if (!kept) return noted;
  return changeCase(entry.caseKey, clock.today(), async (transaction) => {
    await transaction.objectStore('journal').add(kept);
    return noted;
  });
}

/** Takes a note back; one that is gone already is no fault. */
export async function removeFromJournal(id: string, clock: Clock): Promise<null> {
  const entry = await (await database()).get('journal', id);
  if (!entry) return null;
  await changeCase(entry.caseKey, clock.today(), (transaction) =>
    transaction.objectStore('journal').delete(id),
  );
  return null;
}
