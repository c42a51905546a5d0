import { isAtRisk } from '../case/caution.ts';
import { draftedCases, loadEntries } from '../store/journal.ts';
import { changeRemoved } from '../store/removed.ts';
import { loadCaution } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** The keys of the cases of the countries with which the person has to be careful that have notes or words of theirs. */
async function keptCases(): Promise<string[]> {
  const [caution, { entries, rows }, drafted] = await Promise.all([
    loadCaution(),
    loadEntries(),
    draftedCases(),
  ]);
  const countries = new Map(rows.map(({ key, country }) => [key, country]));
  const kept = new Set([...entries.map(({ caseKey }) => caseKey), ...drafted]);
  return [...kept].filter((key) => isAtRisk(caution, countries.get(key) ?? null));
}

/** Whether something is stored of what the person wrote for countries with which they have to be careful. */
export const isKeptAtRisk = async (): Promise<boolean> => (await keptCases()).length > 0;

/**
 * Deletes the drafts and the journal of the cases of those countries, also what was taken out of it within the last day. The
 * papers stay, and it cannot be taken back: that is what it is for.
 */
export async function forgetAtRisk(clock: Clock): Promise<null> {
  const keys = await keptCases();
  for (const caseKey of keys)
    await changeCase(caseKey, clock.today(), async (transaction, { journal, drafts }) => {
      for (const { id } of journal) await transaction.objectStore('journal').delete(id);
      for (const { recipientKey } of drafts)
        await transaction.objectStore('drafts').delete([caseKey, recipientKey]);
    });
  await changeRemoved(clock.now(), (removed) =>
    removed.filter(({ of }) => of.kind !== 'entry' || !keys.includes(of.entry.caseKey)),
  );
  return null;
}
