import { type Fetched, type Fetching, fetchAllowed } from '../../browser/fetch.ts';
import { isOnline } from '../../browser/online.ts';
import { type Meaning, meaningOf } from '../../follow/answer.ts';
import type { Trouble } from '../../follow/schema.ts';
import { loadSiteReader } from '../../intake/site/load.ts';
import type { SiteReader } from '../../intake/site/reader.ts';
import { type Clock, clock } from '../clock.ts';

/** What following needs from around it. */
export interface FollowTools {
  clock: Clock;
  fetch: Fetching;
  reader(): Promise<SiteReader>;
  /** 0 to 1, by chance. */
  chance(): number;
  /** False while this computer knows that it has no network. */
  online(): boolean;
}

export const followTools: FollowTools = {
  clock,
  fetch: fetchAllowed,
  reader: loadSiteReader,
  chance: Math.random,
  online: isOnline,
};

/** Most bytes that are taken of a feed or page, and of a paper's file. */
export const MOST_BYTES = { page: 10 * 2 ** 20, file: 30 * 2 ** 20 };

/** What a request came to; `null` when it was broken off. */
export function meaningOfFetched(fetched: Fetched, now: string): Meaning | null {
  if (fetched.ok) return meaningOf(fetched, now);
  if (fetched.why === 'cancelled') return null;
  return { kind: 'trouble', why: fetched.why, retry: null };
}

export const trouble = (why: Trouble): Meaning => ({ kind: 'trouble', why, retry: null });

/** An answer that tells what is there, or that it is the same. */
export type Answered = Extract<Meaning, { kind: 'same' | 'body' }>;

/** An answer of which not all was taken: the next is to be whole, too. */
export const withoutMarks = (meaning: Answered): Answered => ({ ...meaning, etag: null, lastModified: null });
