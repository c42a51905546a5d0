import { afterAll, beforeEach, vi } from 'vitest';
import { browser } from 'wxt/browser';

/**
 * Gives the tests of a file parts of a browser that the fake one has not, and keys in place of words; for other files, which share
 * it, all of that is taken back, and the settings are emptied.
 */
export function lendBrowser(parts: Record<string, unknown>): void {
  const before = Object.fromEntries(
    Object.keys(parts).map((name) => [name, (browser as unknown as Record<string, unknown>)[name]]),
  );
  beforeEach(() => {
    Object.assign(browser, parts);
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  });
  afterAll(async () => {
    Object.assign(browser, before);
    await browser.storage.local.clear();
  });
}

const nothing = async () => {};
const deaf = { addListener: () => {}, removeListener: () => {} };

/** A toolbar button, a menu and permissions that take everything and give nothing. */
export const silentParts = {
  action: {
    setTitle: nothing,
    setIcon: nothing,
    getTitle: async () => '',
    setBadgeText: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  },
  contextMenus: { removeAll: nothing, create: () => {} },
  permissions: { contains: async () => false, onAdded: deaf, onRemoved: deaf },
  notifications: { clear: async () => false, onClicked: deaf },
};
