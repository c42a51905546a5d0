import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Puts the focus on the first field within `ref` when it appears. */
export function useFirstFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [ref]);
}
