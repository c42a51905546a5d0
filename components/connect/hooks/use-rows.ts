import { useState } from 'preact/hooks';
import type { Rows } from '../../list/register.tsx';
import { whenIdle } from '../../ui/idle.ts';
import type { Services } from '../services.ts';
import { useNewDay, useReturn, useWhen } from './use-when.ts';

/**
 * The list of cases (`null` until it was read); `reload` reads it again.
 * @param first the beginning of a long list, where it is there already
 * @param onFailed called when the store could not be read
 */
export function useRows(
  services: Pick<Services, 'today' | 'rows' | 'watch'>,
  first: Rows | null,
  onFailed: (error: unknown) => void,
): [Rows | null, () => void] {
  const [rows, setRows] = useState(first);
  const reload = () => {
    services.rows().then(setRows, (error) => {
      console.error(error);
      onFailed(error);
    });
  };
  useWhen(true, () => {
    if (first) whenIdle(reload);
    else reload();
    return services.watch(reload);
  });
  useReturn(reload);
  useNewDay(services, reload);
  return [rows, reload];
}
