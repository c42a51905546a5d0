import type { Meaning } from '../../follow/answer.ts';
import { afterAnswer, caughtUp, newState, WAITS } from '../../follow/schedule.ts';
import type { FollowState } from '../../follow/schema.ts';

/** How finely chance is cut: the longest wait by a second or two. */
export const STEPS = 16_384;
/** Failures in a row that are told apart; the wait no longer grows after them. */
const MOST_FAILURES = 8;

const START = '2026-11-02T00:00:00.000Z';
const same: Meaning = { kind: 'same', fresh: null, etag: null, lastModified: null };
const trouble: Meaning = { kind: 'trouble', why: 'server', retry: null };

const failed = (failures: number): FollowState => {
  let state = newState(START);
  for (let count = 0; count < failures; count += 1) state = afterAnswer(state, trouble, START, 0);
  return state;
};

function waitsOf(state: FollowState, meaning: Meaning, share: number): Float64Array {
  return Float64Array.from({ length: STEPS }, (_, step) => {
    const next = afterAnswer(state, meaning, START, (share * (step + 0.5)) / STEPS).next;
    return Date.parse(next) - Date.parse(START);
  });
}

/** How long a follow waits, in milliseconds, by chance. */
export interface Waits {
  /** After an answer. */
  good: Float64Array;
  /** After the first failure, the second, ...; the last holds for all further ones. */
  bad: readonly Float64Array[];
  /** From the moment in which a browser starts, for what became due while it was off. */
  missed: Float64Array;
}

/** What is asked for no later than this after it became due was not missed. */
export const NOT_MISSED = WAITS.late;

function missedWaits(share: number): Float64Array {
  const now = new Date(Date.parse(START) + NOT_MISSED + 1).toISOString();
  return Float64Array.from({ length: STEPS }, (_, step) => {
    const { next } = caughtUp(newState(START), now, (share * (step + 0.5)) / STEPS);
    return Date.parse(next) - Date.parse(now);
  });
}

/**
 * What the schedule of the extension says itself, asked once for every step of chance. It depends on what was answered and how
 * often that failed, not on the day: so a million followers need not write and read a date at every turn.
 * @param share how much of the spread after failures is used, to see how much is needed; 1 is what the extension does
 * @param start the same of the spread after the start of a browser
 */
export function scheduledWaits(share = 1, start = 1): Waits {
  return {
    good: waitsOf(newState(START), same, 1),
    bad: Array.from({ length: MOST_FAILURES }, (_, failures) => waitsOf(failed(failures), trouble, share)),
    missed: missedWaits(start),
  };
}
