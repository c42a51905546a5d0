import { useRef, useState } from 'preact/hooks';
import { type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData } from '../services.ts';
import { useNewDay, useWhen } from './use-when.ts';

interface Needs extends Pick<ScreenProps, 'services' | 'say'> {
  caseKey: string;
  /** Called when there is no such case any more. */
  onGone: () => void;
}

/**
 * One case as it stands: `undefined` until it was read. It is read again by `reload`, when another window changed
 * a case, and when a new day begins: an outcome that was added there, or a deadline that is over, must stop the writing here.
 */
export function useCase({
  services,
  caseKey,
  onGone,
  say,
}: Needs): [CaseData | undefined, () => Promise<void>] {
  const [data, setData] = useState<CaseData>();
  const reload = async () => {
    try {
      const found = await services.oneCase(caseKey);
      if (found) setData(found);
      else onGone();
    } catch (error) {
      console.error(error);
      say(wentWrong(error));
      if (!data) onGone();
    }
  };
  const latest = useRef(reload);
  latest.current = reload;
  useWhen(caseKey, () => {
    reload();
    return services.watch(() => latest.current());
  });
  useNewDay(services, () => latest.current());
  return [data, reload];
}
