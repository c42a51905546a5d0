import { type ComponentChild, h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { whenIdle } from '../../ui/idle.ts';
import type { SaidLine } from '../../ui/said.tsx';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

/**
 * What newer readings of stored papers have changed, to be shown on top of the list; nothing when there is nothing. It
 * is asked for when the list is there, and again when a case changed.
 * @param say called once, so that it is announced
 * @param listed true once the list is there: news is not worth a moment of its time
 */
export function useNews(
  services: Pick<Services, 'send' | 'watch'>,
  say: (line: SaidLine | null) => void,
  listed: boolean,
): ComponentChild {
  const [shown, setShown] = useState<ComponentChild>(null);
  const told = useRef(false);
  const gone = useRef(false);
  /** Gives how much there is. */
  const load = async (): Promise<number> => {
    const reply = await services.send('news.load', {});
    const news = reply.ok ? reply.value : [];
    const { NewsSlip, newsLine } = news.length > 0 ? await import('../../list/news.tsx') : {};
    if (gone.current) return 0;
    setShown(NewsSlip ? h(NewsSlip, { news, onSeen }) : null);
    if (newsLine && !told.current) say(newsLine(news));
    told.current ||= news.length > 0;
    return news.length;
  };
  const onSeen = async (caseKey: string) => {
    await services.send('news.forget', { caseKey });
    if ((await load()) === 0) say(null);
  };
  useWhen(listed, () => {
    if (!listed) return undefined;
    whenIdle(load);
    const stop = services.watch(load);
    return () => {
      gone.current = true;
      stop();
    };
  });
  return shown;
}
