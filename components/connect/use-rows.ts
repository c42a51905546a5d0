import { useState } from 'preact/hooks';
import type { Rows } from '../register.tsx';
import { countOf } from '../search.ts';
import type { Services } from './services.ts';
import { useReturn, useWhen } from './use-when.ts';

/** Calls `work` when the frame that is under way was painted. */
const afterPaint = (work: () => void) => void requestAnimationFrame(() => setTimeout(work));

/** Rows of the first paint: more than a popup shows at once, and enough to be sure that there is a search. */
const FIRST_PAINT = 12;

/**
 * The list of cases (`null` until it was read; its beginning at first, when it is long); `reload` reads it again.
 * @param onFailed called when the store could not be read
 */
export function useRows(
  services: Pick<Services, 'firstRows' | 'rows' | 'watch'>,
  onFailed: () => void,
): [Rows | null, () => void] {
  const [rows, setRows] = useState<Rows | null>(null);
  const reload = () => {
    services.rows().then(setRows, (error) => {
      console.error(error);
      onFailed();
    });
  };
  // Asked for while the first frame is drawn, not after it.
  const [soon] = useState(() => services.firstRows(FIRST_PAINT).catch(() => null));
  const begin = async () => {
    const first = await soon;
    // A short list is painted once, whole.
    if (!first || countOf(first) < FIRST_PAINT) return reload();
    setRows((there) => there ?? first);
    afterPaint(reload);
  };
  useWhen(true, () => {
    begin();
    return services.watch(reload);
  });
  useReturn(reload);
  return [rows, reload];
}
