import type { AddAnswer } from '../../lib/browser/messages.ts';
import { counted, t } from '../../lib/browser/words.ts';
import type { Difference } from '../../lib/case/difference.ts';
import { caseHref } from '../list/case-row.tsx';
import type { SaidLine } from '../ui/said.tsx';

type Added = AddAnswer['added'][number];

function words(one: Added, label: string): Pick<SaidLine, 'mark' | 'text'> {
  if (!one.fresh) return { mark: 'opened', text: t('said_same', label) };
  if (one.after === 'unsure') return { mark: 'doubt', text: t('said_unsure', label) };
  if (one.after === 'closed')
    return { mark: 'closed', text: t(one.before === 'closed' ? 'said_still_closed' : 'said_closed', label) };
  if (one.before === 'closed') return { mark: 'written', text: t('said_reopened', label) };
  if (one.after === 'past') return { mark: 'past', text: t('said_past', label) };
  return { mark: 'written', text: t('said_added', label) };
}

/** What a single new paper changed, beside what the line itself says: that a case is closed, or open again. */
export function newsOf({ added }: AddAnswer): Difference[] {
  const fresh = added.filter((one) => one.fresh);
  return fresh.length === 1 ? (fresh[0]?.changes ?? []).filter(({ what }) => what !== 'closing') : [];
}

/**
 * What adding did, in one line: that of a single paper, or the number of papers.
 * @param labelOf the number of the case a paper belongs to
 * @param undo takes out what is new; not offered when nothing is
 */
export function saidOfAdding(
  { added }: AddAnswer,
  labelOf: (caseKey: string) => string,
  undo: (paperIds: string[]) => void,
): SaidLine | null {
  const fresh = added.filter((one) => one.fresh);
  const only = fresh[0] ?? added[0];
  if (!only) return null;
  const line: SaidLine =
    fresh.length > 1
      ? { mark: 'written', text: counted('said_added_papers', fresh.length) }
      : {
          ...words(only, labelOf(only.caseKey)),
          more: {
            text: t(only.after === 'closed' ? 'see_sentence' : 'open_it'),
            href: caseHref(only.caseKey),
          },
        };
  if (fresh.length === 0) return line;
  return { ...line, undo: () => undo(fresh.map((one) => one.paperId)) };
}
