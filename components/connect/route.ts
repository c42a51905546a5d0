import { useEffect, useState } from 'preact/hooks';
import { hidden, isKnown, learn, shown } from '../../lib/browser/places.ts';

/** Where one is, as the part of the address after `#`. */
export type Route =
  | { screen: 'list' }
  | { screen: 'read' }
  | { screen: 'files' }
  | { screen: 'paste' }
  | { screen: 'welcome' }
  | { screen: 'case'; key: string /** Key of the recipient to begin with. */; to?: string }
  | { screen: 'papers'; key: string }
  /** The case as a whole. */
  | { screen: 'plan'; key: string }
  | { screen: 'journal' };

/** Behind the address of a letter that is to be printed: it is written though its deadline is over. */
export const WRITE_PAST = '&past=1';

/** Screens that stand for nothing but themselves. */
const PLAIN = ['read', 'files', 'paste', 'welcome', 'journal'] as const;

/**
 * Reads `#case=KEY` (with `&to=RECIPIENT`), `#papers=KEY`, `#plan=KEY`, `#journal`, `#paste`, `#read`, `#files`, `#welcome`; anything else is the
 * list.
 */
export function routeOf(hash: string): Route {
  const [place = '', to] = hash.replace(/^#/, '').split('&to=', 2);
  const [screen = '', value = ''] = place.split('=', 2);
  const key = decodeURIComponent(value);
  if (screen === 'case' && key) return { screen, key, ...(to && { to: decodeURIComponent(to) }) };
  if ((screen === 'papers' || screen === 'plan') && key) return { screen, key };
  return { screen: PLAIN.find((one) => one === screen) ?? 'list' };
}

/** Where one is, as `routeOf` reads it: what stands behind `#`, or what the name there stands for. */
export const here = (): string => shown(location.hash);

/** The route, followed as it changes; so the browser's own Back works. */
export function useRoute(): Route {
  const [hash, setHash] = useState(here());
  useEffect(() => {
    const follow = () => {
      if (isKnown(location.hash)) setHash(here());
      else void learn(location.hash).then(() => setHash(here()));
    };
    addEventListener('hashchange', follow);
    // A press may have been quicker.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

/** Goes to a screen, leaving the present one in the browser's history. */
export const go = (hash: string): void => {
  location.hash = hidden(hash);
};

/** The screen one layer below, where Esc leads; `null` on the lowest. */
export function below(route: Route): string | null {
  if (route.screen === 'list') return null;
  return route.screen === 'papers' || route.screen === 'plan'
    ? `#case=${encodeURIComponent(route.key)}`
    : '#list';
}
