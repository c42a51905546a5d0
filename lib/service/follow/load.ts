import type { FollowsAnswer } from '../../browser/messages.ts';
import { pressableAt } from '../../follow/schedule.ts';
import { countIn, countOlder, itemsIn, loadFollows } from '../../store/follows.ts';
import { runningCheck } from './run.ts';
import type { FollowTools } from './tools.ts';

/** As many items as a person would look through. */
const MOST_ITEMS = 100;

/** All follows, how each stands, and the items that only the person can open. */
export async function loadAll({ clock }: FollowTools): Promise<FollowsAnswer> {
  const follows = await loadFollows();
  const ids = follows.map(({ id }) => id);
  const items = (await itemsIn('person', ids)).sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const now = clock.now();
  return {
    follows: await Promise.all(
      follows.map(async ({ id, kind, url, title, section, state }) => ({
        id,
        kind,
        url,
        title,
        section,
        checkedAt: state.checkedAt,
        failing: state.failing,
        next: state.next,
        waitUntil: pressableAt(state, now),
        waiting: await countIn('waiting', id),
        older: await countOlder(id),
      })),
    ),
    items: items
      .slice(0, MOST_ITEMS)
      .map(({ followId, key, url, title, why }) => ({ followId, key, url, title, why })),
    running: runningCheck(),
  };
}
