import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Space between what is scrolled to and the foot. */
const GAP = 8;

/** The page scrolls a focused line up to above the foot, however tall that is, and never under it. */
function keepClear(foot: HTMLElement): void {
  const covers = getComputedStyle(foot).position === 'sticky';
  document.documentElement.style.scrollPaddingBlockEnd = covers ? `${foot.offsetHeight + GAP}px` : '';
}

/** The foot of a screen: the main act, always in the same place. `quiet` for one without a main act. */
export function Foot({ quiet = false, children }: { quiet?: boolean; children: ComponentChildren }) {
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = foot.current;
    if (!element) return;
    const observer = new ResizeObserver(() => keepClear(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <footer ref={foot} class={quiet ? 'foot foot-quiet' : 'foot'}>
      {children}
    </footer>
  );
}
