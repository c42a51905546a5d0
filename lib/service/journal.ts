import type { JournalAnswer } from '../browser/messages.ts';
import { type CaseRow, dated } from '../case/row.ts';
import { type CaseAtRest, isDraftOver, type Kept, latestDay, thinned, tidied } from '../journal/keep.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { draftedCases, journalCase, loadEntries } from '../store/journal.ts';
import { foldStored, type StoredCase } from '../store/read.ts';
import { changeRemoved } from '../store/removed.ts';
import {
  beginKeeping,
  keptChosenAt,
  keptSince,
  loadKept,
  noteTidied,
  saveKept,
  wasTidied,
} from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { lookThrough } from './look-through.ts';

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

/** Milliseconds until a new choice of how long the journal is kept takes anything away: until then it can be taken back. */
const GRACE = 24 * 3_600_000;

/** Where the case stands by what is stored of it, whatever its row says. */
function restOf(caseKey: string, { papers, decisions, corrections }: StoredCase, today: string): CaseAtRest {
  if (papers.length === 0) return { isOpen: false, over: null };
  const { status, closure, deadline } = foldStored(caseKey, { papers, decisions, corrections }, today);
  // A paper of long ago can close a case today: the person has known that only since it came, or since they said so.
  const known = [...papers.map(({ takenIn }) => takenIn), ...decisions.map(({ at }) => at)];
  return {
    isOpen: status === 'active' || status === 'unsure',
    over: latestDay([status === 'closed' ? closure?.issued : deadline, ...known]) || null,
  };
}

/** The same as its row of the list has it: it is over no later than it really is. */
function restByRow(row: CaseRow | undefined, today: string): CaseAtRest {
  if (!row) return { isOpen: false, over: null };
  const { status, closedOn, deadline } = dated(row, today);
  return {
    isOpen: status === 'active' || status === 'unsure',
    over: status === 'closed' ? closedOn : deadline,
  };
}

/** The keys of the cases of which something may go: only these are written. */
async function casesToTidy(kept: Kept, today: string, since: string): Promise<string[]> {
  const [{ entries, rows }, drafted] = await Promise.all([loadEntries(), draftedCases()]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const restIn = (caseKey: string) => restByRow(byKey.get(caseKey), today);
  const noted = Map.groupBy(entries, ({ caseKey }) => caseKey);
  const noting = [...noted].filter(([caseKey, mine]) => {
    const { remove, thin } = tidied(mine, kept, today, restIn(caseKey));
    return remove.length + thin.length > 0;
  });
  const drafting = drafted.filter((key) => isDraftOver({ changedAt: '' }, kept, today, restIn(key), since));
  return [...new Set([...noting.map(([caseKey]) => caseKey), ...drafting])];
}

/** Notes since when a journal is kept by the end of its cases; see `beginKeeping`. */
async function begin(today: string): Promise<string> {
  const since = await keptSince();
  if (since !== null) return since;
  await beginKeeping(today, (await loadEntries()).entries.length > 0);
  return today;
}

/** Takes out of the journal, and of the letters, what is older than the person wants it kept. Nothing else that is stored changes. */
export async function tidyJournal(clock: Clock): Promise<void> {
  const today = clock.today();
  const since = await begin(today);
  const [kept, chosenAt] = await Promise.all([loadKept(), keptChosenAt()]);
  const isNew = chosenAt !== null && Math.abs(Date.parse(clock.now()) - Date.parse(chosenAt)) < GRACE;
  if (kept === 'forever' || isNew) return;
  for (const caseKey of await casesToTidy(kept, today, since))
    await changeCase(caseKey, today, async (transaction, stored) => {
      const rest = restOf(caseKey, stored, today);
      const { remove, thin } = tidied(stored.journal, kept, today, rest);
      const table = transaction.objectStore('journal');
      for (const id of remove) await table.delete(id);
      for (const entry of thin) await table.put(entry);
      for (const draft of stored.drafts)
        if (isDraftOver(draft, kept, today, rest, since))
          await transaction.objectStore('drafts').delete([caseKey, draft.recipientKey]);
    });
}

/** The same, once a day, and what cannot be read is set aside: the background starts far more often. */
export async function tidyDaily(clock: Clock): Promise<void> {
  const today = clock.today();
  if (await wasTidied(today)) return;
  await lookThrough(clock);
  await tidyJournal(clock);
  await changeRemoved(clock.now(), (removed) => removed);
  await noteTidied(today);
}

/** Keeps how long the journal is kept. What that takes away stays a day longer. */
export async function keepJournal(kept: Kept, clock: Clock): Promise<null> {
  await saveKept(kept, clock.now());
  return null;
}

/** What is stored of an entry: all of it, or, where the person wants no journal, what is needed to notice a second letter. */
export async function storable(entry: JournalEntry, today: string): Promise<JournalEntry | null> {
  await begin(today);
  if ((await loadKept()) !== 'off') return entry;
  return entry.state === 'written' || entry.state === 'bounced' ? thinned(entry) : null;
}
