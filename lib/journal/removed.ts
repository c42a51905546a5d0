import * as z from 'zod/mini';
import { LONGEST_NOTE, NOTED_WAYS } from '../case/channel-notes.ts';
import { embassySchema } from '../case/embassy.ts';
import { formDetailsSchema } from '../delivery/plan/details.ts';
import { rawDocumentSchema } from '../document/schema.ts';
import { journalEntrySchema } from './schema.ts';

/** What a person can take out, with all that is needed to put it back. */
const takenOutSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paper'), name: z.string(), paperId: z.string(), raw: rawDocumentSchema }),
  z.object({ kind: z.literal('entry'), entry: journalEntrySchema }),
  z.object({ kind: z.literal('embassy'), country: z.string(), embassy: embassySchema }),
  z.object({ kind: z.literal('details'), details: formDetailsSchema }),
  z.object({
    kind: z.literal('note'),
    caseKey: z.string(),
    way: z.enum(NOTED_WAYS),
    text: z.string().check(z.maxLength(LONGEST_NOTE)),
  }),
]);
export type TakenOut = z.infer<typeof takenOutSchema>;

/** The same with when (ISO date and time) it was taken out. */
export const removedSchema = z.object({ id: z.string(), at: z.string(), of: takenOutSchema });
export type Removed = z.infer<typeof removedSchema>;

/** Milliseconds for which it can be put back. */
const DAY = 24 * 3_600_000;

/** As many things at most: the oldest go first. */
const MOST = 50;

/** Whether what was taken out at that time is kept still. A clock that was set back makes nothing stay longer. */
export const isWithinADay = ({ at }: Pick<Removed, 'at'>, now: string): boolean =>
  Math.abs(Date.parse(now) - Date.parse(at)) < DAY;

/** What can still be put back at `now` (ISO date and time), the latest first. */
export const stillThere = (removed: readonly Removed[], now: string): Removed[] =>
  removed
    .filter((one) => isWithinADay(one, now))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST);

const datedSchema = z.object({ at: z.string() });

/**
 * What was stored, apart: what can be read of it, and what cannot but has a time (`unread`), for a newer version may have left it, and
 * it has its day at `now` (ISO date and time) like the others.
 */
export function readRemoved(stored: unknown, now: string): { removed: Removed[]; unread: unknown[] } {
  const all: unknown[] = Array.isArray(stored) ? stored : [];
  const removed: Removed[] = [];
  const unread: unknown[] = [];
  for (const one of all) {
    const read = removedSchema.safeParse(one);
    if (read.success) removed.push(read.data as Removed);
    else {
      const { data } = datedSchema.safeParse(one);
      if (data && isWithinADay(data, now)) unread.push(one);
    }
  }
  return { removed, unread };
}
