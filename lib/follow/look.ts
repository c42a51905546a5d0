const DAY = 86_400_000;

/**
 * A page that was read is looked at again while its case is open: it may be changed in place, and neither a list nor a feed without
 * dates says so. In milliseconds.
 */
export const LOOKS = {
  /** Between two looks at one page, and after its deadline. */
  apart: 7 * DAY,
  apartPast: 14 * DAY,
  /** After a look to which the page did not answer, at the soonest. */
  failed: DAY,
  /** A check that has papers to read looks at no page besides, but at one that has been due for so long. */
  patience: DAY,
  /** Once more from so long before the deadline: does the appeal still hold, and to whom does it go? */
  before: DAY,
  /** Cases are open so long past their deadline: by then an outcome or a further update has come, or another page brings it. */
  past: 60 * DAY,
};

const time = (moment: string): number => Date.parse(moment);

/** True while an outcome or a change is waited for in a case with this deadline (ISO date), which nothing has closed. */
export const isWaitedFor = (deadline: string | null, now: string): boolean =>
  deadline === null || time(now) - time(deadline) <= LOOKS.past;

/**
 * True when a page that was looked at then is to be looked at again.
 * @param deadline of its case, ISO date
 */
export function isLookDue(lookedAt: string, deadline: string | null, now: string): boolean {
  const isPast = deadline !== null && time(now) - time(deadline) > DAY;
  if (time(now) - time(lookedAt) >= (isPast ? LOOKS.apartPast : LOOKS.apart)) return true;
  const near = deadline === null ? Number.POSITIVE_INFINITY : time(deadline) - LOOKS.before;
  return time(lookedAt) < near && near <= time(now);
}

/** Since when a page must be due, to be looked at in a check at `now`. */
export const dueSince = (now: string, hasRead: boolean): string =>
  hasRead ? new Date(time(now) - LOOKS.patience).toISOString() : now;

/** When a page that did not answer at `now` counts as looked at: so that it is due again after `LOOKS.failed`, past its deadline a week later. */
export const failedLook = (now: string): string =>
  new Date(time(now) - LOOKS.apart + LOOKS.failed).toISOString();
