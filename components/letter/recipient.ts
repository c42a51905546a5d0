import { t } from '../../lib/browser/words.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { planFor } from '../../lib/journal/plan.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { stateMark } from '../journal/journal-words.ts';
import type { MarkShape } from '../ui/mark.tsx';

/** Words of greeting before the office, and forms that name no office. */
const GREETING = /^(dear|honou?rable)\s+/i;
const NO_OFFICE = /^(sirs?|madams?|sir or madam|sir\/madam|excellency)$/i;

/** What a recipient is called on its tab: the office from the salutation, else the title, else the name. */
export function shortName(recipient: CaseRecipient): string {
  const office = recipient.salutation?.replace(GREETING, '').trim() ?? '';
  const useful = GREETING.test(recipient.salutation ?? '') && !NO_OFFICE.test(office);
  return (useful && office) || recipient.title || recipient.name || recipient.emails[0] || t('recipient');
}

/** Name and office, as the letter's head shows them. */
export const fullName = (recipient: CaseRecipient): string =>
  [recipient.name, recipient.title].filter(Boolean).join(', ') || shortName(recipient);

/** How far the writing to one recipient has come. */
export function recipientState(
  recipient: CaseRecipient,
  entries: JournalEntry[],
  hasDraft: boolean,
): { mark: MarkShape; words: string } {
  const [planned] = planFor([recipient], entries);
  if (!planned) return { mark: 'missing', words: t('no_way_there') };
  const { state } = planned;
  if (hasDraft && state !== 'written' && state !== 'bounced' && state !== 'opened')
    return { mark: 'draft', words: t('draft_kept') };
  if (state === 'to do' && recipient.copiesOnly) return { mark: 'todo', words: t('gets_a_copy') };
  const [mark, words] = stateMark(planned);
  return { mark, words: t(words) };
}
