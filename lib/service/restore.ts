import type { BackupPart } from '../backup/parts.ts';
import type { SavedPaper, SavedRows } from '../backup/schema.ts';
import { copyKey } from '../case/order.ts';
import { newState } from '../follow/schedule.ts';
import { mergeCorrections, mergeWriting } from '../store/backup.ts';
import { database } from '../store/database.ts';
import { mergeFollowed } from '../store/follows.ts';
import { mergeSettings } from '../store/settings.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';
import { noteSites } from './follow/keep.ts';
import { followTools } from './follow/tools.ts';
import { tidyJournal } from './journal.ts';
import { movePapers } from './move-papers.ts';
import { asPaper, identified, type ReadPaper } from './read-paper.ts';

/** What restoring a part brought. */
export interface Restored {
  /** Papers that were not here. */
  papers: number;
  /** Papers in which no Urgent Action can be read: they were left out. */
  unread: number;
}

/** The paper as it is read now; nothing when there is none in its text. */
async function readAgain({ id, raw }: SavedPaper): Promise<ReadPaper | undefined> {
  const papers = (await identified(raw)).filter(({ ua }) => ua.kind !== 'other');
  return papers.find((one) => one.id === id) ?? papers[0];
}

/** A paper that is here goes, with its copies, to the case that a restored correction puts it in. */
async function moveToItsCase({ id, caseKey }: ReadPaper, clock: Clock): Promise<void> {
  const here = await (await database()).get('papers', id);
  if (!here || here.caseKey === caseKey) return;
  await changeCase(here.caseKey, clock.today(), async (transaction, stored, touch) => {
    const copies = stored.papers.filter((one) => copyKey(one) === copyKey(here));
    await movePapers(transaction, copies, caseKey, stored);
    touch(caseKey);
  });
}

async function store(saved: SavedPaper, read: ReadPaper, clock: Clock): Promise<boolean> {
  await moveToItsCase(read, clock);
  return changeCase(read.caseKey, clock.today(), async (transaction) => {
    const papers = transaction.objectStore('papers');
    if (await papers.get(read.id)) return false;
    await papers.add(asPaper(saved.raw, read, saved.takenIn));
    return true;
  });
}

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
  await mergeCorrections(part.corrections);
  const keyNow = new Map<string, string>();
  const restored: Restored = { papers: 0, unread: 0 };
  for (const saved of part.papers) {
    const read = await readAgain(saved);
    if (!read) restored.unread += 1;
    else {
      keyNow.set(saved.caseKey, read.caseKey);
      if (await store(saved, read, clock)) restored.papers += 1;
    }
  }
  for (const [caseKey, writing] of byCase(part, keyNow))
    await changeCase(caseKey, clock.today(), (transaction) => mergeWriting(transaction, writing));
  if (part.settings) {
    await mergeSettings(part.settings);
    await tidyJournal(clock);
  }
  await restoreFollows(part, clock);
  return restored;
}
