import { t } from '../../lib/browser/words.ts';
import type { NotedWay } from '../../lib/case/channel-notes.ts';
import { wayNames } from '../journal/journal-words.ts';
import { Mark } from '../ui/mark.tsx';

/** What the person noted of the ways of a letter, before it leaves; nothing where nothing is noted. */
export const ChannelNotes = ({ notes }: { notes: [NotedWay, string][] }) =>
  notes.length > 0 && (
    <ul class="channel-notes small" aria-label={t('way_notes')}>
      {notes.map(([way, note]) => (
        <li key={way}>
          <Mark shape="doubt" />
          <b>{t(wayNames[way])}:</b>{' '}
          <bdi class="plain" dir="auto">
            {note}
          </bdi>
        </li>
      ))}
    </ul>
  );
