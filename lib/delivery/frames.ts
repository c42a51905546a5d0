import type { InsertRefusal, InsertRequest, InsertTarget, LookResult } from './insert/schema.ts';

/** One message, where several are open. */
type Chosen = NonNullable<InsertRequest['window']>;

/** The messages that were found in one document. */
const windowsOf = (look: LookResult): InsertTarget[] => (look.ok ? [look.target] : (look.windows ?? []));

/**
 * What is found in a page whose message is beyond it, and in its frames of other sites that can be reached: one message, or
 * those among which one is to be chosen, or why there is none.
 * @param own what the page itself says
 * @param beyond what is found in each frame
 */
export function joinLooks(own: InsertRefusal, beyond: LookResult[]): LookResult {
  const windows = beyond.flatMap(windowsOf);
  const [only] = windows;
  if (only && windows.length === 1) return { ok: true, target: only };
  if (only) return { ok: false, why: 'several editors', windows };
  // A frame in an allowed frame may have to be allowed in its turn.
  const deeper = beyond.find((look): look is InsertRefusal => !look.ok && look.site !== undefined);
  return own.site === undefined ? (deeper ?? own) : own;
}

/**
 * Which of the frames has the message that is meant, and which of its messages; `null` when that is not to be told.
 * @param chosen the person's choice among all messages of all frames, where there are several
 */
export function windowIn(beyond: LookResult[], chosen?: Chosen): { at: number; window?: Chosen } | null {
  const places = beyond.flatMap((look, at) =>
    windowsOf(look).map((_, nth, all) => ({ at, ...(!look.ok && { window: { nth, of: all.length } }) })),
  );
  if (chosen) return (chosen.of === places.length && places[chosen.nth]) || null;
  return (places.length === 1 && places[0]) || null;
}
