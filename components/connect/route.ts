import { useEffect, useState } from 'preact/hooks';

/** Where one is, as the part of the address after `#`. */
export type Route =
  | { screen: 'list' }
  | { screen: 'read' }
  | { screen: 'files' }
  | { screen: 'paste' }
  | { screen: 'welcome' }
  | { screen: 'case'; key: string }
  | { screen: 'papers'; key: string };

/** Screens that stand for nothing but themselves. */
const PLAIN = ['read', 'files', 'paste', 'welcome'] as const;

/** Reads `#case=KEY`, `#papers=KEY`, `#paste`, `#read`, `#files`, `#welcome`; anything else is the list. */
export function routeOf(hash: string): Route {
  const [screen = '', value = ''] = hash.replace(/^#/, '').split('=', 2);
  if ((screen === 'case' || screen === 'papers') && value) return { screen, key: decodeURIComponent(value) };
  return { screen: PLAIN.find((one) => one === screen) ?? 'list' };
}

/** The route, followed as it changes; so the browser's own Back works. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

/** Goes to a screen, leaving the present one in the browser's history. */
export const go = (hash: string): void => {
  location.hash = hash;
};

/** The screen one layer below, where Esc leads; `null` on the lowest. */
export function below(route: Route): string | null {
  if (route.screen === 'list') return null;
  return route.screen === 'papers' ? `#case=${encodeURIComponent(route.key)}` : '#list';
}
