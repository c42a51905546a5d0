import { isAtRisk } from '../case/caution.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { database } from '../store/database.ts';
import { foldStored } from '../store/read.ts';
import { keepForADay } from '../store/removed.ts';
import { loadCaution } from '../store/settings.ts';
import { changeCase, changeCaseOf } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { storable } from './journal.ts';

/**
 * Notes what was put in or written, with id and time; of it only what the person wants kept, and nothing of a country for which
 * they have to be careful: the note is only told then.
 */
export async function noteJournal(
  entry: Omit<JournalEntry, 'id' | 'at'>,
  clock: Clock,
): Promise<JournalEntry> {
  const noted: JournalEntry = { ...entry, id: crypto.randomUUID(), at: clock.now() };
  const [kept, caution] = await Promise.all([storable(noted, clock.today()), loadCaution()]);
  if (!kept) return noted;
  return changeCase(entry.caseKey, clock.today(), async (transaction, stored) => {
    const country =
      stored.papers.length > 0 ? foldStored(entry.caseKey, stored, clock.today()).country : null;
    if (isAtRisk(caution, country)) return noted;
    await transaction.objectStore('journal').add(kept);
    return noted;
  });
}

/**
 * Takes a note back; one that is gone already is no fault.
 * @param softly whether it can be put back for a day
 */
export async function removeFromJournal(id: string, clock: Clock, softly = false): Promise<null> {
  const entry = softly ? await (await database()).get('journal', id) : undefined;
  if (entry) await keepForADay([{ kind: 'entry', entry }], clock.now());
  await changeCaseOf('journal', id, clock.today(), (transaction) =>
    transaction.objectStore('journal').delete(id),
  );
  return null;
}

/** Puts entries back that were taken out, as they were. */
export async function putBackInJournal(entries: JournalEntry[], clock: Clock): Promise<null> {
  for (const entry of entries)
    await changeCase(entry.caseKey, clock.today(), (transaction) =>
      transaction.objectStore('journal').put(entry),
    );
  return null;
}
