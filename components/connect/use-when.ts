import { useEffect, useRef } from 'preact/hooks';

/**
 * Does `work` when the view appears and whenever `key` changes, with the values of that moment;
 * what `work` returns is called before the next time.
 */
export function useWhen(key: string | boolean, work: () => undefined | (() => void)): void {
  const latest = useRef<(key: string | boolean) => undefined | (() => void)>(work);
  latest.current = work;
  useEffect(() => latest.current(key), [key]);
}

/**
 * Calls `work` when the window comes to the front again: another one may have changed what is stored.
 * Not when it comes to the front for the first time.
 */
export function useReturn(work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    let away = false;
    const turn = ({ type }: Event) => {
      if (type === 'focus' && away) latest.current();
      away = type === 'blur';
    };
    addEventListener('focus', turn);
    addEventListener('blur', turn);
    return () => {
      removeEventListener('focus', turn);
      removeEventListener('blur', turn);
    };
  }, []);
}
