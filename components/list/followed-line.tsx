import { counted, t } from '../../lib/browser/words.ts';
import { type Followed, followedSchema } from '../../lib/follow/schema.ts';
import { momentInWords } from '../ui/moment.ts';

/** The record that the background keeps, when it can be read. */
export const readTold = (stored: unknown): Followed | null => followedSchema.safeParse(stored).data ?? null;

/** What is new since the last look, in some words; empty when nothing is. */
export const newsWords = ({ fresh, changed, closed }: Followed): string =>
  [
    fresh > 0 && counted('told_fresh', fresh),
    changed > 0 && counted('told_changed', changed),
    closed > 0 && counted('told_closed', closed),
  ]
    .filter(Boolean)
    .join(', ');

/** Over the list: what came by following since the last look, since when all is known, and what needs the person. */
export const FollowedLine = ({ told, href }: { told: Followed; href: string }) => {
  const news = newsWords(told);
  const { waiting, failing, checkedAt, unread = 0 } = told;
  const needs = [
    waiting > 0 && counted('told_waiting', waiting),
    failing > 0 && counted('told_failing', failing),
  ].filter(Boolean);
  return (
    <p class="checked">
      {news !== '' && <b>{news}</b>} {checkedAt !== null && t('follow_checked', momentInWords(checkedAt))}{' '}
      {unread > 0 && counted('told_unread', unread)}{' '}
      <a href={href} target="_blank" rel="noopener">
        {needs.length > 0 ? needs.join(', ') : t('told_follows')}
      </a>
    </p>
  );
};
