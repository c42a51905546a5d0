import { isAtRisk } from '../case/caution.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { database } from '../store/database.ts';
import { foldStored } from '../store/read.ts';
import { loadCaution } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/**
 * Notes what was put in or written, with id and time. Of a country for which the person has to be careful nothing is kept; the
 * note is only told then.
 */
export async function noteJournal(
  entry: Omit<JournalEntry, 'id' | 'at'>,
  clock: Clock,
): Promise<JournalEntry> {
  const noted: JournalEntry = { ...entry, id: crypto.randomUUID(), at: clock.now() };
  const caution = await loadCaution();
  return changeCase(entry.caseKey, clock.today(), async (transaction, stored) => {
    const country =
      stored.papers.length > 0 ? foldStored(entry.caseKey, stored, clock.today()).country : null;
    if (isAtRisk(caution, country)) return noted;
    await transaction.objectStore('journal').add(noted);
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
