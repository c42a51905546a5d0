import { useState } from 'preact/hooks';
import type { FollowsAnswer } from '../../../lib/browser/messages.ts';
import { siteOf } from '../../../lib/browser/sites.ts';
import { t } from '../../../lib/browser/words.ts';
import { typedAddress } from '../../../lib/follow/address.ts';
import type { FollowCardProps } from '../../settings/follow-card.tsx';
import { refusalWords } from '../../settings/follow-words.ts';
import { here } from '../route.ts';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

type FollowServices = Pick<Services, 'send' | 'sites' | 'watchFollows'>;

const nothingSaid = { said: '', undo: null };

/** `#follow=ADDRESS`: where the person came from. */
const addressIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('follow') ?? '';

/** Asks for the site within the press, and then follows each address; gives what to say of it. */
async function begin(
  services: FollowServices,
  allowed: string[] | null,
  [first, ...more]: [string, ...string[]],
  title: string,
) {
  const url = typedAddress(first);
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null) return refusalWords('bad address');
  // Before anything is waited for.
  if (!(await services.sites.allow(site, null))) return t('follow_not_given');
  const asked = !allowed?.includes(site);
  const reply = await services.send('follow.add', { url, title, asked });
  if (!reply.ok) return refusalWords(reply.why);
  const said = reply.value.known ? t('follow_known') : t('follow_added', title || new URL(url).host);
  // By the names that they give themselves: two of one name could not be told apart.
  const others = await Promise.all(
    more.map((one) => services.send('follow.add', { url: one, title: '', asked })),
  );
  const refused = others.find(({ ok }) => !ok);
  return refused && !refused.ok ? `${said} ${refusalWords(refused.why)}` : said;
}

/**
 * What is followed, and all that can be done with it.
 * @param allowed the sites that are allowed, `null` until they were read
 */
export function useFollows(services: FollowServices, allowed: string[] | null): FollowCardProps {
  const [follows, setFollows] = useState<FollowsAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const [{ said, undo }, setLine] = useState<{ said: string; undo: (() => void) | null }>(nothingSaid);
  /** Says what was done; the way back stays until the next act. */
  const say = (words: string, back: (() => void) | null = null) => setLine({ said: words, undo: back });
  const load = () =>
    void services
      .send('follows.load', {})
      .then((reply) => reply.ok && reply.value && setFollows(reply.value));
  useWhen(true, () => {
    load();
    if (here().startsWith('#follow')) document.querySelector<HTMLElement>('#follow')?.focus();
    return services.watchFollows(load);
  });
  const onFollow = async (urls: [string, ...string[]], title: string) => {
    const given = begin(services, allowed, urls, title);
    setBusy(true);
    say(t('follow_looking'));
    say(await given.catch(() => t('data_failed')));
    setBusy(false);
    load();
  };
  return {
    follows,
    said,
    busy,
    address: addressIn(here()),
    onFollow: (urls, title) => void onFollow(urls, title),
    onCheck: (ids) => void services.send('follows.check', { ids }).then(load),
    onStop: () => void services.send('follows.stop', {}).then(load),
    onRemove: ({ id, url, title }) =>
      void services.send('follow.remove', { id }).then((reply) => {
        // The browser asks for its site again within the press.
        const again = () => void onFollow([url], title);
        if (reply.ok) say(t('follow_removed', title), again);
        else say(t('data_failed'));
        load();
      }),
    onUndo: undo,
    onDone: ({ followId, key }) => void services.send('item.dismiss', { followId, key }).then(load),
    onAllow: (site) => void services.sites.allow(site, null).then(load),
  };
}
