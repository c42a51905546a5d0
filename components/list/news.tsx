import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import type { News } from '../../lib/case/rereading.ts';
import { Changes, ChangesInShort } from '../case/changes.tsx';
import { Button } from '../ui/button.tsx';
import { QuietLink } from '../ui/link.tsx';
import type { MarkShape } from '../ui/mark.tsx';
import type { SaidLine } from '../ui/said.tsx';
import { caseHref } from './case-row.tsx';

const leads: Record<News['after'], MessageKey> = {
  active: 'reread_open',
  past: 'reread_past',
  closed: 'reread_closed',
  unsure: 'reread_unsure',
};

const followLeads: Record<News['after'], MessageKey> = {
  active: 'followed_open',
  past: 'followed_past',
  closed: 'followed_closed',
  unsure: 'followed_unsure',
};

/** A number stays with its series. */
const whole = (label: string): string => label.replaceAll(' ', '\u00a0');

/** That papers of a case were read again, or that a paper came by following, and plainly where it stands when that is not as it was. */
export function newsLead({ before, after, label, wasLabel, by }: News): string {
  if (by === 'follow') return t(before === after ? 'followed_changed' : followLeads[after], whole(label));
  const words = before === after ? 'reread' : leads[after];
  return [t(words, whole(label)), wasLabel && t('reread_number', whole(wasLabel))].filter(Boolean).join(' ');
}

/** The mark beside that sentence. */
export const newsMark = ({ before, after }: News): MarkShape =>
  before === after || after === 'active' ? 'opened' : after === 'unsure' ? 'doubt' : after;

/** That there is news, in a line; what it is stands over the list. */
export const newsLine = (news: News[]): SaidLine => ({
  mark: 'opened',
  text: counted(news.some(({ by }) => by === 'follow') ? 'news_cases' : 'reread_cases', news.length),
});

interface NewsProps {
  news: News;
  /** Called when the person says that they have seen it. */
  onSeen: (caseKey: string) => void;
}

/** What has changed, and the word that it was seen. Short, since it stands over the letter. */
export const NewsDetails = ({ news, onSeen }: NewsProps) => (
  <>
    <ChangesInShort of={news.changes} />
    <Button kind="quiet" unseen={news.label} onPress={() => onSeen(news.caseKey)}>
      {t('reread_seen')}
    </Button>
  </>
);

/** More news than these at once are counted, not drawn. */
const DRAWN = 3;

/** On top of the list: cases whose papers were read again, with what has changed by it. */
export const NewsSlip = ({ news, onSeen }: { news: News[] } & Pick<NewsProps, 'onSeen'>) => (
  <section class="slip news" aria-label={t('reread_title')}>
    {news.slice(0, DRAWN).map((one) => (
      <div key={one.caseKey}>
        <p>{newsLead(one)}</p>
        <Changes of={one.changes} />
        <p class="said-ways">
          <QuietLink href={caseHref(one.caseKey)} unseen={one.label}>
            {t('open_it')}
          </QuietLink>
          <Button kind="quiet" unseen={one.label} onPress={() => onSeen(one.caseKey)}>
            {t('reread_seen')}
          </Button>
        </p>
      </div>
    ))}
    {news.length > DRAWN && <p class="small soft">{counted('and_more', news.length - DRAWN)}</p>}
  </section>
);
