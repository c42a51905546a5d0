import { useState } from 'preact/hooks';
import type { Rows } from '../register.tsx';
import type { Services } from './services.ts';
import { useReturn, useWhen } from './use-when.ts';

/**
 * The list of cases (`null` until it was read); `reload` reads it again.
 * @param onFailed called when the store could not be read
 */
export function useRows(
  services: Pick<Services, 'rows' | 'watch'>,
  onFailed: () => void,
): [Rows | null, () => void] {
  const [rows, setRows] = useState<Rows | null>(null);
  const reload = () => {
    services.rows().then(setRows, (error) => {
      console.error(error);
      onFailed();
    });
  };
  useWhen(true, () => {
    reload();
    return services.watch(reload);
  });
  useReturn(reload);
  return [rows, reload];
}
