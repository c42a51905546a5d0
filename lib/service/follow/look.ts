import type { Meaning } from '../../follow/answer.ts';
import { dueSince, failedLook } from '../../follow/look.ts';
import type { Follow, SeenItem, Trouble } from '../../follow/schema.ts';
import { nextLook, noteLook, storedAmong } from '../../store/looks.ts';
import { type ItemReading, readItem } from './read-item.ts';
import { countsOf, tellMore } from './tell.ts';
import type { FollowTools } from './tools.ts';

/** As many papers of one item, and as many of their cases, are noted with it. */
const MOST = 50;

const some = (before: readonly string[], now: readonly string[]): string[] =>
  [...new Set([...now, ...before])].slice(0, MOST);

/** Faults that one page can have while the others of its site are well. */
const OF_ONE_PAGE: ReadonlySet<Trouble> = new Set(['server', 'slow']);

/** True for a trouble for which all of its site is to wait. */
export const isOfAll = (meaning: Meaning): boolean =>
  meaning.kind !== 'trouble' || !OF_ONE_PAGE.has(meaning.why) || meaning.retry !== null;

/** An item that was read at `now`, with what its page is looked at again by. */
export async function afterReading(
  { paperIds, look }: Pick<SeenItem, 'paperIds' | 'look'>,
  reading: Extract<ItemReading, { kind: 'added' | 'same' }>,
  now: string,
): Promise<Partial<SeenItem>> {
  const added = reading.kind === 'added' ? reading.added : [];
  // What was here in another text is known by its case; all else by its paper, so that one which is taken out is looked for no more.
  const known = added.filter(({ fresh }) => !fresh);
  const stored = known.length > 0 ? await storedAmong(known.map(({ paperId }) => paperId)) : new Set();
  const elsewhere = known.filter(({ paperId }) => !stored.has(paperId));
  return {
    state: 'read',
    why: null,
    paperIds: some(
      paperIds,
      added.map(({ paperId }) => paperId),
    ),
    look: {
      at: now,
      caseKeys: some(
        look?.caseKeys ?? [],
        elsewhere.map(({ caseKey }) => caseKey),
      ),
      marks: reading.marks,
    },
  };
}

/** Its look moved to another time. */
const movedTo =
  (at: string) =>
  ({ look }: SeenItem): Partial<SeenItem> => ({
    look: { caseKeys: [], marks: [], ...look, at },
  });

/** True where its paper came from its page, so that the page has something to lose. */
const cameFromPage = ({ look }: SeenItem): boolean => look === undefined || look.marks.length > 0;

/**
 * Looks again at the one page of a follow that is due for it. A page that has its paper no more is left to the person, who is told; its
 * case stays as it is, and the page is still looked at. Gives the trouble for which the site is to be left alone, else `null`.
 * @param fresh keys of cases that were new in this check
 * @param hasRead whether papers were read in this check
 */
export async function lookAgain(
  follow: Follow,
  { fresh, hasRead }: { fresh: Set<string>; hasRead: boolean },
  tools: FollowTools,
  signal: AbortSignal,
): Promise<Meaning | null> {
  if (follow.kind === 'catalogue') return null;
  const now = tools.clock.now();
  const item = await nextLook(follow, now, dueSince(now, hasRead));
  if (!item) return null;
  // Noted before: should the background end meanwhile, another page is the next.
  await noteLook(item, movedTo(now));
  const reading = await readItem(item, follow, tools, signal);
  if (reading.kind === 'cancelled') await noteLook(item, () => ({ look: item.look }));
  if (reading.kind === 'added') await tellMore(countsOf(reading.added, fresh));
  if (reading.kind === 'added' || reading.kind === 'same') {
    const after = await afterReading(item, reading, now);
    await noteLook(item, () => after);
  }
  if (reading.kind === 'person' && cameFromPage(item))
    await noteLook(item, ({ state }) => ({ state: state === 'read' ? 'person' : state, why: reading.why }));
  if (reading.kind !== 'trouble') return null;
  await noteLook(item, movedTo(failedLook(now)));
  return isOfAll(reading.meaning) ? reading.meaning : null;
}
