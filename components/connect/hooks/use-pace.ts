import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Rows } from '../../list/register.tsx';
import { whenIdle } from '../../ui/idle.ts';
import type { Services } from '../services.ts';

/** What is said over the list to somebody who writes at a pace of their own; nothing is loaded for anybody else. */
export function usePace(
  { send, today }: Pick<Services, 'send' | 'today'>,
  rows: Rows | null,
): ComponentChild {
  const [line, setLine] = useState<ComponentChild>(null);
  useEffect(() => {
    if (!rows) return undefined;
    let isOver = false;
    const load = async () => {
      const reply = await send('pace.load', {});
      const state = reply.ok && reply.value?.pace !== 'any' ? reply.value : null;
      const View = state && (await import('../../list/pace-line.tsx')).PaceLine;
      if (!isOver) setLine(View && state && h(View, { ...state, rows, today }));
    };
    whenIdle(() => void load().catch(() => {}));
    return () => {
      isOver = true;
    };
  }, [send, today, rows]);
  return line;
}
