import { useEffect, useRef } from 'preact/hooks';

/** Layers that lie on each other, the upmost last. */
const layers: (() => void)[] = [];

function onKey(event: KeyboardEvent): void {
  const upmost = layers.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !upmost) return;
  // Otherwise the browser would close the popup.
  event.preventDefault();
  upmost();
}

/**
 * While `active`, Esc calls `leave` and nothing of the layers below.
 * Text is kept at every keystroke, so none is lost by leaving.
 */
export function useEscape(active: boolean, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!active) return;
    const layer = () => latest.current();
    if (layers.length === 0) addEventListener('keydown', onKey);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) removeEventListener('keydown', onKey);
    };
  }, [active]);
}
