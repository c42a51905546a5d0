import { setAlarm } from '../../browser/alarms.ts';
import { isHere } from '../../follow/address.ts';
import { caughtUp, dueAmong, hastened, isLeftAlone, nextDue, settled } from '../../follow/schedule.ts';
import type { Follow, FollowState } from '../../follow/schema.ts';
import { announceFollows } from '../../store/changes.ts';
import { changeState, countIn, loadFollows } from '../../store/follows.ts';
import { isBarred } from '../lock/gate.ts';
import { checkFollows, type Progress } from './check.ts';
import { refreshTold } from './tell.ts';
import type { FollowTools } from './tools.ts';

/** Name of the alarm for the follow that is due next. */
export const ALARM = 'follow';
/** Milliseconds after which what was broken off goes on: the background may end in the middle of it. */
const GO_ON = 60_000;

/** Milliseconds after which a computer without network looks whether it has one. */
const OFFLINE = 15 * 60_000;

const after = (now: string, wait: number): string => new Date(Date.parse(now) + wait).toISOString();

/** What runs: one check at a time, those that are asked for meanwhile after it. */
let running: Promise<void> = Promise.resolve();
let stopping = new AbortController();
let count = 0;
let progress: Progress | null = null;

/** How far the check is that runs now; `null` when none does. */
export const runningCheck = (): Progress | { followId: null } | null =>
  count === 0 ? null : (progress ?? { followId: null });

type Change = (state: FollowState, now: string, spread: number) => FollowState;

/** All follows, each with its state changed where that is needed, and whether any was. */
async function changed(to: Change, { clock, chance }: FollowTools, is: (follow: Follow) => boolean) {
  const follows = await loadFollows();
  const now = clock.now();
  let any = false;
  for (const [index, follow] of follows.entries()) {
    const spread = chance();
    if (!is(follow) || to(follow.state, now, spread) === follow.state) continue;
    const after = await changeState(follow.id, (stored) => to(stored, now, spread));
    if (after) follows[index] = after;
    any = true;
  }
  return { follows, any };
}

/** All follows, each with a state that fits a clock which may have gone back. */
const settledFollows = async (tools: FollowTools): Promise<Follow[]> =>
  (await changed(settled, tools, () => true)).follows;

/** What was begun is gone on with at the next start; where that was put off, its papers wait with it. */
const goesOn = async ({ id, state }: Follow, now: string): Promise<boolean> =>
  state.failing === null && !state.putOff && !isLeftAlone(state, now) && (await countIn('waiting', id)) > 0;

/** False for what needs a network while there is none. A press is tried all the same. */
const isReachable = ({ url }: Follow, { online }: FollowTools): boolean => online() || isHere(url);

/** Sets the alarm for what is due next, and for what was broken off; takes it away while nothing is followed. */
export async function setNext(tools: FollowTools): Promise<void> {
  const follows = await settledFollows(tools);
  const now = tools.clock.now();
  const due = nextDue(
    follows.map(({ state }) => state),
    now,
  );
  const waits = (await Promise.all(follows.map((follow) => goesOn(follow, now)))).includes(true);
  const goOn = after(now, GO_ON);
  const first = due !== null && waits && goOn < due ? goOn : due;
  const soonest = follows.every((follow) => isReachable(follow, tools)) ? now : after(now, OFFLINE);
  // Browsers wake nobody sooner than in half a minute.
  await setAlarm(ALARM, first !== null && first < soonest ? soonest : first);
}

/** The same, each that could be asked for by now put off where it was missed. */
async function caughtUpFollows(tools: FollowTools): Promise<Follow[]> {
  await settledFollows(tools);
  const { follows, any } = await changed(caughtUp, tools, (follow) => isReachable(follow, tools));
  if (any) await refreshTold();
  return follows;
}

async function run(tools: FollowTools, ids: readonly string[] | null): Promise<void> {
  const follows = await (ids === null ? caughtUpFollows(tools) : settledFollows(tools));
  const now = tools.clock.now();
  const due = new Set(dueAmong(follows, now).map(({ id }) => id));
  for (const follow of follows) if (await goesOn(follow, now)) due.add(follow.id);
  const chosen = follows.filter(
    (follow) => ids?.includes(follow.id) ?? (due.has(follow.id) && isReachable(follow, tools)),
  );
  if (chosen.length > 0) {
    await setAlarm(ALARM, after(now, GO_ON));
    await checkFollows(chosen, {
      tools,
      pressed: ids !== null,
      signal: stopping.signal,
      report(now) {
        progress = now;
        announceFollows();
      },
    });
    await refreshTold();
  }
  await setNext(tools);
}

/**
 * Checks what is due and goes on with what was broken off; with `ids`, those follows at the person's press instead. Resolves when
 * it is done; what goes wrong is tried again at the next alarm.
 */
export function check(tools: FollowTools, ids: readonly string[] | null = null): Promise<void> {
  count += 1;
  return inTurn(() =>
    run(tools, ids).finally(() => {
      count -= 1;
      progress = null;
      announceFollows();
    }),
  );
}

/** The person looks: what was missed and put off is asked for now. */
export async function hasten(tools: FollowTools): Promise<void> {
  if ((await changed(hastened, tools, () => true)).any) void check(tools);
}

/**
 * Does what changes follows after the checks that run or wait, and nothing while all is locked. What goes wrong is told to the console
 * alone.
 */
export function inTurn(work: () => Promise<void>): Promise<void> {
  running = running
    .then(async () => ((await isBarred()) ? undefined : work()))
    .catch((error: unknown) => console.error(error));
  return running;
}

/** Breaks off the check that runs, and those that wait; resolves when it has ended. What was not read waits for the next. */
export async function stopCheck(): Promise<void> {
  stopping.abort();
  await running;
  stopping = new AbortController();
}
