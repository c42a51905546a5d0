import type { AddAnswer } from '../../browser/messages.ts';
import type { Followed } from '../../follow/schema.ts';
import { changeTold } from '../../store/followed.ts';
import { countIn, loadFollows } from '../../store/follows.ts';

const nothing: Followed = { fresh: 0, changed: 0, closed: 0, waiting: 0, failing: 0, checkedAt: null };

type Counts = Pick<Followed, 'fresh' | 'changed' | 'closed'>;

/**
 * What adding papers came to, in cases.
 * @param fresh keys of cases that were new in this check, also of those that came closed; those of `added` are added to them
 */
export function countsOf(added: AddAnswer['added'], fresh: Set<string>): Counts {
  const counts: Counts = { fresh: 0, changed: 0, closed: 0 };
  for (const { caseKey, fresh: isFresh, before, after, changes } of added) {
    // Another text of a paper that was here may say another thing: an address that is not as it was must be told.
    if (!isFresh && changes.length === 0) continue;
    const closes = after === 'closed' && before !== 'closed';
    // A case that comes closed asks nothing of anybody, unless another paper of this check opens it.
    const opens = before === 'closed' && after !== 'closed' && fresh.has(caseKey);
    if (before === null || opens) {
      fresh.add(caseKey);
      if (!closes) counts.fresh += 1;
    } else if (closes && fresh.has(caseKey)) counts.fresh -= 1;
    else if (closes) counts.closed += 1;
    else if (!fresh.has(caseKey)) counts.changed += 1;
  }
  return counts;
}

/** Adds to what the person is told at the next look. */
export const tellMore = (counts: Counts): Promise<void> =>
  changeTold((told) => {
    const before = told ?? nothing;
    return {
      ...before,
      fresh: Math.max(0, before.fresh + counts.fresh),
      changed: before.changed + counts.changed,
      closed: before.closed + counts.closed,
    };
  });

/** The person has looked. */
export const forgetTold = (): Promise<void> =>
  changeTold((told) => told && { ...told, fresh: 0, changed: 0, closed: 0 });

/** Brings what is told of the follows themselves in line with them. */
export async function refreshTold(): Promise<void> {
  const follows = await loadFollows();
  const waiting = await Promise.all(follows.map(({ id }) => countIn('person', id)));
  const times = follows.flatMap(({ state }) => state.checkedAt ?? []).sort();
  await changeTold((told) =>
    follows.length === 0
      ? null
      : {
          ...(told ?? nothing),
          waiting: waiting.reduce((sum, count) => sum + count, 0),
          failing: follows.filter(({ state }) => state.failing !== null).length,
          checkedAt: times[0] ?? null,
          unread: follows.length - times.length,
          putOff: follows.filter(({ state }) => state.putOff).length,
        },
  );
}
