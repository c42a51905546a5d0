import { browser } from 'wxt/browser';
import { hidden } from './places.ts';

/** The tab that the popup stands over. */
export interface ActiveTab {
  id: number;
  /** Its address; empty where the browser does not tell. */
  url: string;
  /** Its host, or its address where it has none. */
  host: string;
  title: string;
  /** Our own practice page, where nothing can be injected. */
  isPractice: boolean;
}

/** Host of an address; the address itself where it has none. */
export function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || url;
}

/**
 * False where the browser does not even tell the tab's address: the person has not pressed the button over it since it
 * shows this site, and the site is not allowed.
 */
export const isPressed = ({ url }: ActiveTab): boolean => url !== '';

let last: number | null = null;

/** Id of the tab that `activeTab` gave last, for what may not wait for it; `null` before that. */
export const lastTab = (): number | null => last;

/** The active tab of this window; `null` where there is none (as in a window without tabs). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  last = tab.id;
  const url = tab.url ?? '';
  const practice = browser.runtime.getURL('/practice.html' as '/');
  return {
    id: tab.id,
    url,
    host: hostOf(url),
    title: tab.title ?? '',
    isPractice: url.startsWith(practice),
  };
}

/** What a tab shows: its address, empty while the browser does not tell it, and whether that has loaded; `null` when the tab is gone. */
export async function tabState(tabId: number): Promise<{ url: string; loaded: boolean } | null> {
  try {
    const { url = '', status } = await browser.tabs.get(tabId);
    return { url, loaded: status === 'complete' };
  } catch {
    return null;
  }
}

/** The address of a tab: empty while the browser does not tell it, `null` when the tab is gone. */
export const tabAddress = async (tabId: number): Promise<string | null> =>
  (await tabState(tabId))?.url ?? null;

/** Opens one of our own pages in a new tab; `path` begins with `/`. */
export async function openOwnPage(path: string): Promise<void> {
  const [page = '', hash] = path.split('#', 2);
  const place = hash === undefined ? '' : hidden(`#${hash}`);
  await browser.tabs.create({ url: browser.runtime.getURL((page + place) as '/') });
}

/** True where a file dialog closes the popup over it, so that the chosen file is lost (Firefox). */
export const fileDialogClosesPopup = (): boolean => import.meta.env.FIREFOX;
