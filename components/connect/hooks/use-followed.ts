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
export function useFollowed(services: Pick<Services, 'told' | 'send'>, listed: boolean): ComponentChild {
  const [shown, setShown] = useState<ComponentChild>(null);
  const looked = useRef(false);
  const load = async () => {
    // What was new when the popup opened stays in sight until it closes.
    if (looked.current) return;
    const stored = await services.told();
    if (stored === undefined || stored === null) return;
    const { FollowedLine, readTold } = await import('../../list/followed-line.tsx');
    const told = readTold(stored);
    if (!told) return;
    looked.current = true;
    setShown(h(FollowedLine, { told, href: FOLLOWS }));
    if (told.fresh + told.changed + told.closed > 0) await services.send('follows.seen', {});
  };
  useWhen(listed, () => {
    if (listed) whenIdle(() => void load().catch(() => {}));
    return undefined;
  });
  return shown;
}
