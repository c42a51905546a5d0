import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/store/database.ts';

/** A tab that was opened for a letter, as a test changes it while it is waited for. */
export interface OpenedTab {
  /** What the tab shows at each look, the last one from then on; `null` once it is closed. */
  tabs: ({ url?: string; status?: string } | null)[];
  /** Whether its site is allowed. */
  allowed: boolean;
  /** What the button showed, in turn. */
  badges: (string | null)[];
}

/** The next of all, the last one from then on. */
export const next = <T>(all: T[]): T => (all.length > 1 ? all.shift() : all[0]) as T;

/**
 * Opens tab 7 at an address, with no papers, and nothing in the journal.
 * @param executeScript what its page answers
 */
export async function openedTab(
  url: string,
  executeScript: (call: never) => Promise<unknown>,
): Promise<OpenedTab> {
  const opened: OpenedTab = { tabs: [{ url, status: 'complete' }], allowed: true, badges: [] };
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) =>
    key === 'locale' ? 'en' : key) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => {
    const tab = next(opened.tabs);
    if (!tab) throw new Error('No tab with id: 7.');
    return tab;
  }) as never);
  Object.defineProperty(browser, 'scripting', { value: { executeScript }, configurable: true });
  Object.assign(browser, { permissions: { contains: async () => opened.allowed } });
  Object.assign(browser.action, {
    setBadgeText: async ({ text }: { text: string | null }) => opened.badges.push(text),
    setTitle: async () => {},
  });
  for (const table of ['papers', 'journal'] as const) await (await database()).clear(table);
  return opened;
}
