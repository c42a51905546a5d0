import { t } from '../../lib/browser/words.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { shortDate } from '../ui/dates.ts';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { ShortDate } from '../ui/when.tsx';
import { byChannel, entryMarks } from './journal-words.ts';

function What({ entry }: { entry: JournalEntry }) {
  const who = <bdi>{entry.recipient || t('recipient')}</bdi>;
  if (entry.state === 'ended well') return t('entry_ended_well');
  if (entry.state === 'replied') return <Sentence words="entry_replied">{who}</Sentence>;
  if (entry.state === 'bounced' && entry.address)
    return (
      <Sentence words="entry_bounced">
        <Address of={entry.address} />
      </Sentence>
    );
  return (
    <>
      {who} <span class="soft">{t(byChannel[entry.channel])}</span>
      {entry.state === 'opened' && <span class="soft">, {t('entry_opened')}</span>}
    </>
  );
}

interface EntryLinesProps {
  /** In the order in which they are shown. */
  entries: JournalEntry[];
  today: string;
  /** Of which case an entry is, where that is not plain. */
  caseOf?: (entry: JournalEntry) => { label: string; href: string | null };
  onRemove: (entry: JournalEntry) => void;
}

/** Entries of the journal, a line each: when, what, and the way to take it out. */
export const EntryLines = ({ entries, today, caseOf, onRemove }: EntryLinesProps) => (
  <ul class="entries">
    {entries.map((entry) => {
      const of = caseOf?.(entry);
      return (
        <li key={entry.id}>
          <span class="entry-when">
            <ShortDate iso={entry.at} today={today} />
          </span>
          <span class="entry-what">
            <Mark shape={entryMarks[entry.state]} />
            <What entry={entry} />{' '}
            {of?.href && (
              <a class="nowrap" href={of.href}>
                <bdi>{of.label}</bdi>
              </a>
            )}
            {of && !of.href && <bdi class="soft nowrap">{of.label}</bdi>}
          </span>
          <Button
            kind="quiet"
            unseen={[entry.recipient, of?.label, shortDate(entry.at, today)].filter(Boolean).join(', ')}
            onPress={() => onRemove(entry)}
          >
            {t('entry_remove')}
          </Button>
        </li>
      );
    })}
  </ul>
);
