import * as z from 'zod/mini';
import type { Meaning } from './answer.ts';
import { WAITS } from './schedule.ts';

const moment = z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d{2}-\d{2}T/));

/** What a site asked for: from when, and until when, it is left alone, whatever of it is followed. */
export const siteWaitSchema = z.object({ from: moment, until: moment });
export type SiteWait = z.infer<typeof siteWaitSchema>;

const after = (now: string, wait: number): string => new Date(Date.parse(now) + wait).toISOString();

/** What an answer asks for, if it does. */
export function waitOf(meaning: Meaning, now: string): SiteWait | null {
  const retry = meaning.kind === 'trouble' ? (meaning.retry ?? 0) * 1000 : 0;
  return retry > 0 ? { from: now, until: after(now, Math.min(retry, WAITS.longestRetry)) } : null;
}

/** A wait by a clock that may have gone back: then it begins anew, and is no longer; `null` when it is over. */
export function settledWait({ from, until }: SiteWait, now: string): SiteWait | null {
  const begins = from > now ? now : from;
  const ends = from > now ? after(now, Date.parse(until) - Date.parse(from)) : until;
  return ends > now ? { from: begins, until: ends } : null;
}
