import type { Draft, DraftPatch } from '../appeal/schema.ts';
import { announceDraft } from '../store/changes.ts';
import { given } from '../store/given.ts';
import { changeCase } from '../store/write.ts';
import type { Clock } from './clock.ts';

/** Whose draft it is. */
export interface DraftPlace {
  caseKey: string;
  recipientKey: string;
  /** The paper that the letter comes from now. */
  paperId: string | null;
}

/** `now`, or just after `before` where the clock was set back: what is written later stays the later. */
function after(before: string | undefined, now: string): string {
  const last = Date.parse(before ?? '');
  return Number.isNaN(last) || last < Date.parse(now) ? now : new Date(last + 1).toISOString();
}

/** Changes only the fields in `patch`: two windows that write different fields lose nothing. Gives the whole draft. */
export async function changeDraft(place: DraftPlace, patch: DraftPatch, clock: Clock): Promise<Draft> {
  const { caseKey, recipientKey, paperId } = place;
  const kept = await changeCase(caseKey, clock.today(), async (transaction, { drafts }) => {
    const old = drafts.find((draft) => draft.recipientKey === recipientKey);
    const empty = { caseKey, recipientKey, paperId, own: null, subject: null, text: null };
    const changedAt = after(old?.changedAt, clock.now());
    const draft: Draft = { ...(old ?? empty), ...given(patch), changedAt };
    await transaction.objectStore('drafts').put(draft);
    return draft;
  });
  announceDraft(kept);
  return kept;
}
