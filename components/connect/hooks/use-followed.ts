import { type ComponentChild, h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { whenIdle } from '../../ui/idle.ts';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

/** Where what is followed is shown. */
const FOLLOWS = '/options.html#follow';

/**
 * What came by following since the last look, once the list is there; nothing, and nothing is loaded, while nothing is followed. What
 * was shown counts as seen at the next look.
 */
export function useFollowed(
  services: Pick<Services, 'told' | 'send' | 'watchFollows'>,
  listed: boolean,
): ComponentChild {
  const [shown, setShown] = useState<ComponentChild>(null);
  const hasNews = useRef(false);
  const hastens = useRef(false);
  const load = async () => {
    // What was new stays in sight until the popup closes.
    if (hasNews.current) return;
    const stored = await services.told();
    if (stored === undefined || stored === null) return;
    const { FollowedLine, readTold } = await import('../../list/followed-line.tsx');
    const told = readTold(stored);
    if (!told) return;
    hasNews.current ||= told.fresh + told.changed + told.closed > 0;
    setShown(h(FollowedLine, { told, href: FOLLOWS }));
    if (hasNews.current) await services.send('follows.seen', {});
    if ((told.putOff ?? 0) > 0 && !hastens.current) {
      hastens.current = true;
      await services.send('follows.hasten', {});
    }
  };
  useWhen(listed, () => {
    if (!listed) return undefined;
    const look = () => void load().catch(() => {});
    whenIdle(look);
    // A check may come to its end while the list is looked at.
    return services.watchFollows(look);
  });
  return shown;
}
