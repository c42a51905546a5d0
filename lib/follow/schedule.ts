import type { Meaning } from './answer.ts';
import type { FollowState } from './schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** All in milliseconds. */
export const WAITS = {
  /** Between two checks of what answers well: urgent actions come a few times a week. */
  interval: 6 * HOUR,
  /** A site that says that its answer stays as it is for a year is asked sooner: an outcome must not wait for that. */
  freshest: DAY,
  /** After the first failure, doubled with each further one. */
  backOff: HOUR,
  longestBackOff: DAY,
  /** `Retry-After` is obeyed up to here. */
  longestRetry: 7 * DAY,
  /** After a request whose answer never came to be noted, for the background was ended in between; doubled with each further one. */
  unnoted: 15 * MINUTE,
  /** What is asked for so late was missed: the browser was closed, the computer slept or had no network. */
  late: 15 * MINUTE,
  /** Within so long of the first moment in which it can be, what was missed is asked for. */
  catchUp: 6 * HOUR,
  /** Between two presses of the person. */
  press: MINUTE,
};

/** Each wait is made longer by up to this share of it, so that not everybody asks at the same moment. */
export const SPREAD = 0.2;

/**
 * After a failure the wait is made longer by up to this many times itself. An outage fails everybody who asks in it; were they
 * all to come back within the next hour, that would be twice as many as ever. `npm run simulate` shows what is needed.
 */
export const BACK_OFF_SPREAD = 6;

/** No wait that is ever noted is longer. */
export const LONGEST_WAIT = WAITS.longestRetry * (1 + SPREAD);

const time = (moment: string): number => Date.parse(moment);
const after = (now: string, wait: number): string => new Date(time(now) + wait).toISOString();
const spreadOver = (wait: number, spread: number): number => Math.ceil(wait * (1 + SPREAD * spread));

/** A follow that was never asked for: it is due at once. */
export const newState = (now: string): FollowState => ({
  triedAt: null,
  checkedAt: null,
  next: now,
  notBefore: null,
  failures: 0,
  failing: null,
  etag: null,
  lastModified: null,
});

/** True when what is noted can only have been written before the clock went back. */
const isFromLater = (state: FollowState, now: string): boolean =>
  (state.triedAt !== null && time(state.triedAt) > time(now)) ||
  time(state.next) - time(now) > LONGEST_WAIT ||
  (state.notBefore !== null && time(state.notBefore) - time(now) > LONGEST_WAIT);

/**
 * The state by a clock that may have gone back: then it waits once more, as after an answer at `now`, and no longer. What needs no
 * change is given back itself.
 * @param spread 0 to 1, by chance
 */
export function settled(state: FollowState, now: string, spread: number): FollowState {
  if (!isFromLater(state, now)) return state;
  // How long the site wanted to be left alone from the time that it was asked.
  const asked =
    state.triedAt === null || state.notBefore === null ? 0 : time(state.notBefore) - time(state.triedAt);
  const left = Math.min(Math.max(asked, 0), WAITS.longestRetry);
  const wait = Math.max(left, WAITS.interval);
  return {
    ...state,
    triedAt: state.triedAt === null ? null : now,
    next: after(now, spreadOver(wait, spread)),
    notBefore: state.notBefore === null ? null : after(now, left),
  };
}

/** True while its site wants to be left alone. The state must be `settled`. */
export const isLeftAlone = ({ notBefore }: FollowState, now: string): boolean =>
  notBefore !== null && time(notBefore) > time(now);

/**
 * The state of a follow that may have become due while nothing could ask for it: then it is asked for at some moment of the hours that
 * come, for all who start their browsers at one hour would ask in it together. That is no longer than it waits between two checks. It is
 * put off once: a browser that is open for minutes a day asks at its next start. The state must be `settled`; what needs no change is
 * given back itself.
 * @param spread 0 to 1, by chance
 */
export function caughtUp(state: FollowState, now: string, spread: number): FollowState {
  const due = Math.max(time(state.next), time(state.notBefore ?? state.next));
  if (state.putOff || time(now) - due <= WAITS.late) return state;
  return { ...state, next: after(now, Math.floor(WAITS.catchUp * spread)), putOff: true };
}

/** The state of a follow once the person looks: what was put off is due. What was not is given back itself. */
export const hastened = (state: FollowState, now: string): FollowState =>
  state.putOff && time(state.next) > time(now) ? { ...state, next: now } : state;

/** True when it is to be asked for by itself. The state must be `settled`. */
export const isDue = (state: FollowState, now: string): boolean =>
  time(state.next) <= time(now) && !isLeftAlone(state, now);

/** When the person may have it asked for, ISO; `null`: now. The state must be `settled`. */
export function pressableAt(state: FollowState, now: string): string | null {
  if (isLeftAlone(state, now)) return state.notBefore;
  const soonest = state.triedAt === null ? 0 : time(state.triedAt) + WAITS.press;
  return soonest > time(now) ? new Date(soonest).toISOString() : null;
}

/** So often the background may end by chance; after that it is the answer that ends it. */
const MOST_UNNOTED = 2;

/** Noted before it is asked for: should the background end meanwhile, it is not asked for again and again, and that is told. */
export function begun(state: FollowState, now: string, spread: number): FollowState {
  const before = state.unnoted ?? 0;
  const wait = Math.min(WAITS.unnoted * 2 ** Math.min(before, 30), WAITS.longestBackOff);
  const since = state.failing?.since ?? state.triedAt ?? now;
  return {
    ...state,
    triedAt: now,
    next: after(now, spreadOver(wait, spread)),
    unnoted: before + 1,
    putOff: false,
    ...(before >= MOST_UNNOTED && { failing: { since, why: 'failed' } }),
  };
}

/** The person broke the request off: nothing is wrong with it. */
export const brokenOff = (state: FollowState): FollowState => ({ ...state, unnoted: 0 });

const seconds = (value: number | null): number => (value ?? 0) * 1000;

function afterGood(
  state: FollowState,
  meaning: Exclude<Meaning, { kind: 'trouble' }>,
  now: string,
  spread: number,
) {
  const wait = Math.max(WAITS.interval, Math.min(seconds(meaning.fresh), WAITS.freshest));
  const isSame = meaning.kind === 'same';
  return {
    ...state,
    triedAt: now,
    checkedAt: now,
    next: after(now, spreadOver(wait, spread)),
    notBefore: null,
    failures: 0,
    failing: null,
    unnoted: 0,
    // An answer that says "the same" may leave them out.
    etag: meaning.etag ?? (isSame ? state.etag : null),
    lastModified: meaning.lastModified ?? (isSame ? state.lastModified : null),
  };
}

const backOffOver = (wait: number, spread: number): number =>
  Math.min(
    Math.ceil(wait * (1 + BACK_OFF_SPREAD * spread)),
    spreadOver(Math.max(wait, WAITS.longestBackOff), spread),
  );

function afterTrouble(
  state: FollowState,
  meaning: Extract<Meaning, { kind: 'trouble' }>,
  now: string,
  spread: number,
) {
  const failures = state.failures + 1;
  const backOff = Math.min(WAITS.backOff * 2 ** Math.min(failures - 1, 30), WAITS.longestBackOff);
  const retry = Math.min(seconds(meaning.retry), WAITS.longestRetry);
  const since = state.failing?.since ?? now;
  return {
    ...state,
    triedAt: now,
    next: after(now, Math.max(backOffOver(backOff, spread), spreadOver(retry, spread))),
    notBefore: retry > 0 ? after(now, retry) : null,
    failures,
    failing: { since, why: meaning.why },
    unnoted: 0,
  };
}

/**
 * The state after an answer, or after none. Nothing that it waits for is shorter than what the site asked, and nothing is longer
 * than `LONGEST_WAIT`.
 * @param spread 0 to 1, by chance
 */
export const afterAnswer = (
  state: FollowState,
  meaning: Meaning,
  now: string,
  spread: number,
): FollowState =>
  meaning.kind === 'trouble'
    ? afterTrouble(state, meaning, now, spread)
    : afterGood(state, meaning, now, spread);

/**
 * The state of a follow whose site asked, at whatever of it, to be left alone until then. It has no fault by that.
 * @param spread 0 to 1, by chance
 */
export function leftAlone(state: FollowState, until: string, spread: number): FollowState {
  const end = Math.max(time(until), time(state.notBefore ?? until));
  // Not all that stands on the site in the same moment.
  const next = Math.max(time(state.next), end + WAITS.backOff * SPREAD * spread);
  return { ...state, notBefore: new Date(end).toISOString(), next: new Date(next).toISOString() };
}

/**
 * The state of a follow that was not reached when nothing was, or while the computer had no network: that is no fault of its site. It
 * is asked for again as after a first failure, for all could be out in the same place.
 * @param told true when the person pressed for it: then it is said
 * @param spread 0 to 1, by chance
 */
export const unreached = (state: FollowState, told: boolean, now: string, spread: number): FollowState => ({
  ...state,
  triedAt: now,
  next: after(now, backOffOver(WAITS.backOff, spread)),
  failing: state.failing ?? (told ? { since: now, why: 'not reached' } : null),
  unnoted: 0,
});

/** When the next of some follows is due, ISO, at the earliest `now`; `null` without any. The states must be `settled`. */
export function nextDue(states: readonly FollowState[], now: string): string | null {
  const times = states.map(({ next, notBefore }) => Math.max(time(next), notBefore ? time(notBefore) : 0));
  return times.length === 0 ? null : new Date(Math.max(time(now), Math.min(...times))).toISOString();
}

/** Those that are due, the one that has waited longest first. Each is there once, however long the machine has slept. */
export const dueAmong = <T extends { state: FollowState }>(follows: readonly T[], now: string): T[] =>
  follows
    .filter(({ state }) => isDue(state, now))
    .toSorted((a, b) => time(a.state.next) - time(b.state.next));
