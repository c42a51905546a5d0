import { useEffect, useRef } from 'preact/hooks';
import { caseHref } from '../../list/case-row.tsx';
import type { Route } from '../route.ts';
import { useWhen } from './use-when.ts';

const focusOn = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.focus();
};

/**
 * The focus follows the screens: on the heading of one that opens, back on the row one came from,
 * and at first on the first active case.
 * @param ready true once the list is painted
 */
export function useFocus(route: Route, ready: boolean): void {
  const last = useRef<string | null>(null);
  const place = 'key' in route ? `${route.screen}=${route.key}` : route.screen;
  useWhen(`${ready} ${place}`, () => {
    if (!ready) return undefined;
    if (route.screen === 'case') last.current = route.key;
    if (route.screen !== 'list') {
      scrollTo(0, 0);
      return waitFor('h1[tabindex]');
    }
    const row = last.current && `.row-title a[href="${CSS.escape(caseHref(last.current))}"]`;
    return hold(() => {
      const first = document.querySelector('[data-first]') ? '[data-first] .row-title a' : '.row-title a';
      focusOn(row && document.querySelector(row) ? row : first);
    });
  });
}

const hasNone = (): boolean => document.activeElement === document.body || document.activeElement === null;

/** Puts the focus, and for a second puts it again where it was lost: a popup that is still opening may drop it. */
function hold(put: () => void): () => void {
  put();
  let left = 20;
  const timer = setInterval(() => {
    left -= 1;
    if (left === 0) clearInterval(timer);
    // What the person has focused meanwhile keeps the focus.
    if (hasNone()) put();
  }, 50);
  return () => clearInterval(timer);
}

/** A screen reads its case first; the heading is there a moment later. */
function waitFor(selector: string): () => void {
  let left = 20;
  const timer = setInterval(() => {
    left -= 1;
    if (document.querySelector(selector) || left === 0) clearInterval(timer);
    // What the person has focused meanwhile keeps the focus.
    if (hasNone()) focusOn(selector);
  }, 50);
  return () => clearInterval(timer);
}

/**
 * Keeps the focus when a press changes what the screen is: the button that was pressed is gone then, and the focus goes on
 * from the heading rather than from nowhere.
 * @param standing what the screen is now
 */
export function useKeptFocus(standing: string): void {
  const before = useRef(standing);
  useEffect(() => {
    if (before.current !== standing && hasNone()) focusOn('h1[tabindex]');
    before.current = standing;
  }, [standing]);
}
