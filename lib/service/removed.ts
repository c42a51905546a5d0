import type { Removed, TakenOut } from '../journal/removed.ts';
import { database } from '../store/database.ts';
import { changeRemoved } from '../store/removed.ts';
import {
  changeChannelNote,
  changeDetails,
  changeEmbassy,
  loadChannelNotes,
  loadDetails,
  loadEmbassies,
} from '../store/settings.ts';
import { addPaper } from './add-paper.ts';
import type { Clock } from './clock.ts';
import { putBackInJournal } from './note-journal.ts';

/** True where something stands in its place again. */
async function isThere(of: TakenOut): Promise<boolean> {
  const open = await database();
  if (of.kind === 'paper') return (await open.getKey('papers', of.paperId)) !== undefined;
  if (of.kind === 'entry') return (await open.getKey('journal', of.entry.id)) !== undefined;
  if (of.kind === 'embassy') return Object.hasOwn(await loadEmbassies(), of.country);
  if (of.kind === 'note') return (await loadChannelNotes(of.caseKey))[of.way] !== undefined;
  const details = await loadDetails();
  return Object.keys(of.details).every((kind) => Object.hasOwn(details, kind));
}

/** What was taken out within a day and is not there again, the latest first. */
export async function loadRemoved(clock: Clock): Promise<Removed[]> {
  const removed = await changeRemoved(clock.now(), (all) => all);
  const there = await Promise.all(removed.map(({ of }) => isThere(of)));
  return removed.filter((_, at) => !there[at]);
}

async function restore(of: TakenOut, clock: Clock): Promise<void> {
  if (of.kind === 'paper') await addPaper(of.raw, clock, [of.paperId]);
  if (of.kind === 'entry') await putBackInJournal([of.entry], clock);
  if (of.kind === 'embassy') await changeEmbassy(of.country, of.embassy);
  if (of.kind === 'note') await changeChannelNote(of.caseKey, of.way, of.text);
  // What was given since stays.
  if (of.kind === 'details') await changeDetails({ ...of.details, ...(await loadDetails()) });
}

/** Puts something back that was taken out; what is gone for good by now is no fault. */
export async function putBack(id: string, clock: Clock): Promise<null> {
  const found = (await loadRemoved(clock)).find((one) => one.id === id);
  if (!found) return null;
  await restore(found.of, clock);
  await changeRemoved(clock.now(), (all) => all.filter((one) => one.id !== id));
  return null;
}
