import type { BackupPart } from '../backup/parts.ts';
import type { SavedPaper, SavedRows } from '../backup/schema.ts';
import type { Correction } from '../case/schema.ts';
import { isPaper } from '../document/page/is-paper.ts';
import { newState } from '../follow/schedule.ts';
import { keepAside } from '../store/aside.ts';
import { mergeCorrections, mergeWriting } from '../store/backup.ts';
import { mergeFollowed } from '../store/follows.ts';
import { mergeSettings } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import { changeCorrections } from './change-corrections.ts';
import type { Clock } from './clock.ts';
import { noteSites } from './follow/keep.ts';
import { followTools } from './follow/tools.ts';
import { tidyJournal } from './journal.ts';
import { asPaper, identified, named, type ReadPaper } from './read-paper.ts';

/** What restoring a part brought. */
export interface Restored {
  /** Papers that were not here. */
  papers: number;
  /** Papers in which no Urgent Action can be read: they were left out. */
  unread: number;
}

/** The paper as it is read now; nothing when there is none in its text. */
async function readAgain({ id, raw }: SavedPaper): Promise<ReadPaper | undefined> {
  const papers = (await identified(raw)).filter(({ ua }) => isPaper(ua));
  return papers.find((one) => one.id === id) ?? papers[0];
}

/**
 * Stores a paper that is not here with its corrections, in one transaction, in the case that it belongs to by them. `null` when it
 * is here already.
 */
function storeNew(
  saved: SavedPaper,
  read: ReadPaper,
  corrections: readonly Correction[],
  clock: Clock,
): Promise<string | null> {
  return changeCase(read.caseKey, clock.today(), async (transaction, _stored, touch) => {
    const papers = transaction.objectStore('papers');
    if (await papers.get(read.id)) return null;
    const table = transaction.objectStore('corrections');
    await mergeCorrections(table, corrections);
    const { caseKey } = await named(read, table);
    await papers.add(asPaper(saved.raw, { ...read, caseKey }, saved.takenIn));
    touch(caseKey);
    return caseKey;
  });
}

/** Corrections by the paper that they are of. */
function byPaper(corrections: readonly Correction[]): Map<string, Correction[]> {
  const papers = new Map<string, Correction[]>();
  for (const one of corrections) papers.set(one.paperId, [...(papers.get(one.paperId) ?? []), one]);
  return papers;
}

/**
 * Stores the papers of a part with their corrections, and then the corrections of papers that it does not hold. Gives what that
 * brought, and for the key of each case in the backup the one that it has here.
 */
async function storePapers(
  { papers, corrections }: BackupPart,
  clock: Clock,
): Promise<{ restored: Restored; keyNow: Map<string, string> }> {
  const keyNow = new Map<string, string>();
  const restored: Restored = { papers: 0, unread: 0 };
  const left = byPaper(corrections);
  for (const saved of papers) {
    const read = await readAgain(saved);
    if (!read) {
      restored.unread += 1;
      continue;
    }
    const mine = left.get(read.id) ?? [];
    left.delete(read.id);
    const stored = await storeNew(saved, read, mine, clock);
    if (stored !== null) restored.papers += 1;
    keyNow.set(saved.caseKey, stored ?? (await correctStored(read.id, mine, clock)) ?? read.caseKey);
  }
  for (const [paperId, mine] of left) await correctStored(paperId, mine, clock);
  return { restored, keyNow };
}

/** Corrections of a paper that is here, or of none: it goes to the case that they put it in. Gives its key. */
const correctStored = (paperId: string, corrections: readonly Correction[], clock: Clock) =>
  changeCorrections(paperId, (table) => mergeCorrections(table, corrections), clock);

type Writing = Pick<SavedRows, 'decisions' | 'drafts' | 'journal'>;

/** What was written, by the case that it belongs to as its papers are read now. */
function byCase(part: BackupPart, keyNow: ReadonlyMap<string, string>): Map<string, Writing> {
  const cases = new Map<string, Writing>();
  const of = (caseKey: string): Writing => {
    const known = cases.get(caseKey) ?? { decisions: [], drafts: [], journal: [] };
    cases.set(caseKey, known);
    return known;
  };
  const moved = <T extends { caseKey: string }>(row: T): T => ({
    ...row,
    caseKey: keyNow.get(row.caseKey) ?? row.caseKey,
  });
  for (const row of part.decisions.map(moved)) of(row.caseKey).decisions.push(row);
  for (const row of part.drafts.map(moved)) of(row.caseKey).drafts.push(row);
  for (const row of part.journal.map(moved)) of(row.caseKey).journal.push(row);
  return cases;
}

/**
 * Follows what a backup follows, once the person allows its sites here: until then nothing is asked for. What it had seen is not
 * read twice; what waited to be read is read then.
 */
async function restoreFollows({ follows, seen }: BackupPart, clock: Clock): Promise<void> {
  if (follows.length === 0 && seen.length === 0) return;
  const now = clock.now();
  const anew = follows.map((follow) => {
    // The key that a catalogue was first signed with stays: another one may not come in by the way of a backup.
    const { catalogue } = follow.state;
    return { ...follow, asked: false, state: { ...newState(now), ...(catalogue && { catalogue }) } };
  });
  await mergeFollowed(anew, seen);
  await noteSites({ ...followTools, clock });
}

/**
 * Adds a part of a backup to what is here: nothing that is here is taken away, and doing it twice is doing it once. Papers
 * are read anew, for only their text can be trusted.
 */
export async function restorePart(part: BackupPart, clock: Clock): Promise<Restored> {
  const { restored, keyNow } = await storePapers(part, clock);
  for (const [caseKey, writing] of byCase(part, keyNow))
    await changeCase(caseKey, clock.today(), (transaction) => mergeWriting(transaction, writing));
  if (part.settings) {
    await mergeSettings(part.settings);
    await tidyJournal(clock);
  }
  await restoreFollows(part, clock);
  if (part.aside) await keepAside(part.aside);
  return restored;
}
