import { t } from '../../lib/browser/words.ts';
import type { CaseRecipient, UaCase } from '../../lib/case/schema.ts';
import { planFor } from '../../lib/journal/plan.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { byChannel, writtenBefore } from '../journal/journal-words.ts';
import { QuietLink } from '../ui/link.tsx';
import { Mark } from '../ui/mark.tsx';
import { planHref } from './case-head.tsx';

interface BeforeProps {
  ua: UaCase;
  recipient: CaseRecipient;
  entries: JournalEntry[];
}

/** What was done before for this recipient: that they were written to, or that a letter came back. Nothing where nothing was. */
export function Before({ ua, recipient, entries }: BeforeProps) {
  const [planned] = planFor([recipient], entries);
  if (planned?.state === 'bounced')
    return (
      <p class="before small warned">
        <Mark shape="bounced" />
        {t('letter_came_back')}{' '}
        {planned.next ? t('next_channel', t(byChannel[planned.next])) : t('no_next_channel')}{' '}
        <QuietLink href={planHref(ua.key)}>{t('plan')}</QuietLink>
      </p>
    );
  const words = writtenBefore(entries, recipient, null);
  if (words === null) return null;
  return (
    <p class="before small">
      <Mark shape="written" />
      {words}
    </p>
  );
}
