import type { Fetched, FetchOptions } from '../../browser/fetch.ts';
import type { Meaning } from '../../follow/answer.ts';
import { leftAlone } from '../../follow/schedule.ts';
import { waitOf } from '../../follow/site-wait.ts';
import { changeStatesOf } from '../../store/follows.ts';
import { noteWait, waitingUntil } from '../../store/site-waits.ts';
import { type FollowTools, meaningOfFetched } from './tools.ts';

/** What a request came to. */
export interface Asked {
  /** `null`: it was not made, for the site asked to be left alone. */
  fetched: Fetched | null;
  /** `null` when it was broken off. */
  meaning: Meaning | null;
}

async function askNow(
  origin: string,
  url: string,
  options: FetchOptions,
  tools: FollowTools,
): Promise<Asked> {
  const { clock, chance } = tools;
  const before = clock.now();
  const until = await waitingUntil(origin, before);
  if (until !== null) {
    const retry = Math.ceil((Date.parse(until) - Date.parse(before)) / 1000);
    return { fetched: null, meaning: { kind: 'trouble', why: 'busy', retry } };
  }
  const fetched = await tools.fetch(url, options);
  const now = clock.now();
  const meaning = meaningOfFetched(fetched, now);
  const wait = meaning && waitOf(meaning, now);
  if (wait) {
    await noteWait(origin, wait, now);
    await changeStatesOf(origin, (state) => leftAlone(state, wait.until, chance()));
  }
  return { fetched, meaning };
}

/** The last request to each origin: the next looks first whether that was answered with a wait. */
const last = new Map<string, Promise<unknown>>();

/**
 * Asks a site, unless it asked to be left alone: that holds for all that is asked of one origin, followed or about to be, until it is
 * over. All that follows asks by this.
 */
export function ask(url: string, options: FetchOptions, tools: FollowTools): Promise<Asked> {
  const { origin } = new URL(url);
  const asked = (last.get(origin) ?? Promise.resolve()).then(() => askNow(origin, url, options, tools));
  last.set(
    origin,
    asked.catch(() => undefined),
  );
  return asked;
}
