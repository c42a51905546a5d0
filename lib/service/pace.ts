import { dayOf } from '../browser/today.ts';
import { isPaceMet, type PaceState } from '../reminder/pace.ts';
import { loadEntries } from '../store/journal.ts';
import { loadReminder } from '../store/settings.ts';

/** The person's pace, and whether they have written in the week or month of `today` (ISO date). */
export async function loadPace(today: string): Promise<PaceState> {
  const { pace } = await loadReminder();
  // Without a pace nobody counts.
  if (pace === 'any') return { pace, met: false };
  return { pace, met: isPaceMet((await loadEntries()).entries, pace, today, dayOf) };
}
