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

/** Milliseconds between two looks at the calendar. */
const LOOK = 60_000;

/** Calls `work` when a new day has begun while the window stays open: a deadline may be over since. */
export function useNewDay(services: { readonly today: string }, work: () => void): void {
  const latest = useRef<() => void>(work);
  latest.current = work;
  useEffect(() => {
    let day = services.today;
    const timer = setInterval(() => {
      if (services.today === day) return;
      day = services.today;
      latest.current();
    }, LOOK);
    return () => clearInterval(timer);
  }, [services]);
}
