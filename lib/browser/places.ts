/**
 * The browser writes the address of each tab into its own history, where no extension can take it out, and ours would name the case
 * that somebody writes for. So the address of a tab has a name drawn by lot in place of that. What it stands for is in memory alone,
 * and gone when the browser is closed: then such an address is that of the list.
 */
import { browser } from 'wxt/browser';

const PREFIX = '#at-';
/** What each of the names that were met stands for. */
const known = new Map<string, string>();
let isHiding = false;

const keyOf = (name: string): string => `place:${name}`;
const kept = (name: string): Promise<Record<string, unknown>> =>
  browser.storage.session.get(keyOf(name)).catch(() => ({}));

const isName = (hash: string): boolean => hash.startsWith(PREFIX);

/** Where nothing is named there is nothing to hide. */
const names = (hash: string): boolean => hash.includes('=');

/** The part of an address behind `#`, with a name drawn by lot in place of what it says; itself on a page that hides nothing. */
export function hidden(hash: string): string {
  if (!isHiding || !names(hash)) return hash;
  const before = [...known].find(([, one]) => one === hash);
  if (before) return before[0];
  const name = PREFIX + crypto.randomUUID();
  known.set(name, hash);
  // Where that fails the page that it is for shows the list.
  void browser.storage.session.set({ [keyOf(name)]: hash }).catch(() => undefined);
  return name;
}

/** What stands behind `#`, or what the name there stands for; empty where nobody knows that any more. */
export const shown = (hash: string): string => (isName(hash) ? (known.get(hash) ?? '') : hash);

/** Whether `shown` can tell at once. */
export const isKnown = (hash: string): boolean => !isName(hash) || known.has(hash);

/** So often, and after so many milliseconds, it is asked whether another page has kept a name by now. */
const LOOKS = 10;
const PAUSE = 50;

/** Asks what a name stands for that another page drew: afterwards `shown` tells. */
export async function learn(hash: string): Promise<void> {
  for (let looks = 0; looks < LOOKS && !isKnown(hash); looks += 1) {
    if (looks > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const { [keyOf(hash)]: place } = await kept(hash);
    if (typeof place === 'string') known.set(hash, place);
  }
}

/** From now on this page names nothing in an address: not in its own, and not in that of a link that is pressed. */
export function hidePlaces(): void {
  isHiding = true;
  for (const press of ['click', 'auxclick', 'contextmenu'])
    document.addEventListener(
      press,
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
        // Firefox gives such an address no origin.
        const isOurs = link?.protocol === location.protocol && link.host === location.host;
        if (link && isOurs && names(link.hash)) link.hash = hidden(link.hash);
      },
      { capture: true },
    );
}
