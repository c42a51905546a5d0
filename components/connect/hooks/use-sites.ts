import { useState } from 'preact/hooks';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

/**
 * The sites that the person has allowed (`null` until they were read), as they stand: what is taken back elsewhere, in the
 * browser's own pages too, is gone here at once.
 */
export function useSites({ sites }: Pick<Services, 'sites'>): string[] | null {
  const [allowed, setAllowed] = useState<string[] | null>(null);
  const read = () => void sites.allowed().then(setAllowed, () => setAllowed([]));
  useWhen(true, () => {
    read();
    return sites.watch(read);
  });
  return allowed;
}
