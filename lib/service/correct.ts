import type { Reply } from '../browser/messages.ts';
import { fits } from '../case/correctable.ts';
import { changeCorrections } from './change-corrections.ts';
import type { Clock } from './clock.ts';

/** Which value of which paper, and what the person puts in its place; `null` takes the correction back. */
export interface CorrectionRequest {
  paperId: string;
  field: string;
  value: string | null;
}

/**
 * Keeps one correction or takes it back, also of a paper that is not added yet. Gives the key of the case that a
 * stored paper belongs to now. `bad value` for a text that the field cannot hold.
 */
export async function correct(
  { paperId, field, value }: CorrectionRequest,
  clock: Clock,
): Promise<Reply<{ caseKey: string | null }>> {
  if (value !== null && !fits(field, value)) return { ok: false, why: 'bad value' };
  const caseKey = await changeCorrections(
    paperId,
    async (table, copies) => {
      // What was corrected in another copy of the paper was the same one.
      for (const id of copies) await table.delete([id, field]);
      if (value !== null) await table.put({ paperId, field, value, at: clock.now() });
    },
    clock,
  );
  return { ok: true, value: { caseKey } };
}
