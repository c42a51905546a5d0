import type { FollowsAnswer } from '../../lib/browser/messages.ts';
import { siteOf } from '../../lib/browser/sites.ts';
import { counted, digits, t } from '../../lib/browser/words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { momentInWords } from '../ui/moment.ts';
import { AllowButton } from './allow-button.tsx';
import { FollowForm, type FollowFormProps } from './follow-form.tsx';
import { itemWords, troubleWords } from './follow-words.ts';

type Follow = FollowsAnswer['follows'][number];
type Item = FollowsAnswer['items'][number];

export interface FollowCardProps extends FollowFormProps {
  /** `null` until it was read. */
  follows: FollowsAnswer | null;
  /** What came of the last act; empty for nothing. */
  said: string;
  /** Follows again what was just left; `null` where nothing was. */
  onUndo?: (() => void) | null;
  onCheck: (ids: string[] | null) => void;
  onStop: () => void;
  onRemove: (follow: { id: string; url: string; title: string }) => void;
  onDone: (item: { followId: string; key: string }) => void;
  /** Called within the press. */
  onAllow: (site: string) => void;
}

function Standing({ checkedAt, failing, next }: Follow) {
  if (failing)
    return (
      <p class="small warned">
        <Mark shape="refused" />
        {t('follow_failing', momentInWords(failing.since), troubleWords(failing.why))}
      </p>
    );
  return (
    <p class="small soft">
      {checkedAt === null ? t('follow_never') : t('follow_checked', momentInWords(checkedAt))}
      {'. '}
      {t('follow_next', momentInWords(next))}
    </p>
  );
}

function Followed({
  of,
  running,
  onCheck,
  onRemove,
  onAllow,
}: { of: Follow; running: boolean } & Pick<FollowCardProps, 'onCheck' | 'onRemove' | 'onAllow'>) {
  const site = siteOf(of.url);
  const isRefused = of.failing?.why === 'not allowed';
  return (
    <li class="followed">
      <h3 class="voice">
        <bdi>{of.title}</bdi>
      </h3>
      <a class="small" href={of.url} target="_blank" rel="noreferrer">
        <Address of={new URL(of.url).host} />
      </a>
      <Standing {...of} />
      {of.older > 0 && <p class="small soft">{counted('follow_older', of.older)}</p>}
      <p class="data-acts">
        {isRefused && site !== null ? (
          <AllowButton site={site} onAllow={onAllow} />
        ) : (
          <Button
            kind="quiet"
            unseen={of.title}
            impossible={running || of.waitUntil !== null}
            {...(of.waitUntil !== null && { reason: `wait-${of.id}` })}
            onPress={() => onCheck([of.id])}
          >
            {t('follow_check')}
          </Button>
        )}
        <Button kind="quiet" unseen={of.title} onPress={() => onRemove(of)}>
          {t('follow_remove')}
        </Button>
        {of.waitUntil !== null && !isRefused && (
          <span class="small soft" id={`wait-${of.id}`}>
            {t('follow_wait', momentInWords(of.waitUntil))}
          </span>
        )}
      </p>
    </li>
  );
}

/** How far the check is that runs, and the way to break it off. */
function Running({ follows, running }: FollowsAnswer) {
  const title = follows.find(({ id }) => id === running?.followId)?.title ?? '';
  const { done = 0, of = 0 } = running ?? {};
  if (of === 0) return <p class="small">{t('follow_checking', title)}</p>;
  const words = counted('follow_reading', of, digits(Math.min(done + 1, of)), title);
  return (
    <>
      <p class="small">{words}</p>
      <progress max={of} value={done} aria-label={words} />
    </>
  );
}

const ItemRow = ({ item, onDone }: { item: Item; onDone: () => void }) => (
  <li>
    <span>
      <a class="item" href={item.url} target="_blank" rel="noreferrer">
        <bdi class="voice">{item.title}</bdi>
      </a>{' '}
      <span class="small soft">
        <Address of={new URL(item.url).host} /> ({itemWords(item.why)})
      </span>
    </span>
    <Button kind="quiet" unseen={item.title} onPress={onDone}>
      {t('follow_item_done')}
    </Button>
  </li>
);

/** Items that only the person can open: with the host before the press, for they may stand anywhere. */
const Items = ({ items, onDone }: { items: Item[] } & Pick<FollowCardProps, 'onDone'>) => (
  <div class="data-part">
    <h3 class="label">{t('follow_items')}</h3>
    <p class="small soft">{t('follow_items_help')}</p>
    <ul class="sites">
      {items.map((item) => (
        <ItemRow key={`${item.followId} ${item.key}`} item={item} onDone={() => onDone(item)} />
      ))}
    </ul>
  </div>
);

function List(props: FollowCardProps & { all: FollowsAnswer }) {
  const { all, onCheck, onStop } = props;
  const running = all.running !== null;
  return (
    <div class="data-part">
      <ul class="follows">
        {all.follows.map((of) => (
          <Followed key={of.id} {...props} of={of} running={running} />
        ))}
      </ul>
      {running && <Running {...all} />}
      <p class="data-acts">
        {running ? (
          <Button onPress={onStop}>{t('follow_stop')}</Button>
        ) : (
          all.follows.length > 1 && (
            <Button
              impossible={all.follows.every(({ waitUntil }) => waitUntil !== null)}
              onPress={() => onCheck(null)}
            >
              {t('follow_check_all')}
            </Button>
          )
        )}
      </p>
    </div>
  );
}

/** What is followed: how each stands, what only the person can open, and the ways to follow more. */
export const FollowCard = (props: FollowCardProps) => {
  const { follows } = props;
  return (
    <section class="sheet card" aria-labelledby="follow">
      <h2 class="label" id="follow" tabIndex={-1}>
        {t('follow')}
      </h2>
      <p>{t('follow_why')}</p>
      {follows && follows.follows.length > 0 && <List {...props} all={follows} />}
      {follows && follows.items.length > 0 && <Items items={follows.items} onDone={props.onDone} />}
      <FollowForm {...props} />
      <p class="said" role="status">
        {props.said}
      </p>
      {props.onUndo && (
        <p>
          <Button kind="quiet" onPress={props.onUndo}>
            {t('undo')}
          </Button>
        </p>
      )}
    </section>
  );
};
