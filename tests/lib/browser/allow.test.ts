import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowSite, keepAllowed } from '../../../lib/browser/allow.ts';
import { takeBegun } from '../../../lib/browser/begun.ts';

const SITE = 'https://mail.example/*';
const letter = { caseKey: 'UA-76-2026', recipientKey: 'minister' };
const openPopup = vi.fn(async () => {});
let added: (given: { origins?: string[] }) => void;
let answer: Promise<boolean>;
const permissions = {
  request: vi.fn(() => answer),
  onAdded: {
    addListener: (listener: typeof added) => {
      added = listener;
    },
  },
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(browser, { permissions });
  Object.assign(browser.action, { openPopup });
  answer = Promise.resolve(true);
  keepAllowed();
});

describe('a site that is asked for', () => {
  it('is asked for within the press, before anything is waited for', () => {
    allowSite(SITE, 7, letter);
    expect(permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });

  it.each([true, false])('leaves nothing behind where the popup stays (%s)', async (given) => {
    answer = Promise.resolve(given);
    expect(await allowSite(SITE, 7, letter)).toBe(given);
    expect(await takeBegun(7)).toBeNull();
    added({ origins: [SITE] });
    await settled();
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup with its letter again where the browser closed it', async () => {
    answer = new Promise(() => {});
    allowSite(SITE, 7, { ...letter, form: true });
    await settled();
    added({ origins: ['https://other.example/*'] });
    await settled();
    expect(openPopup).not.toHaveBeenCalled();
    added({ origins: [SITE] });
    await settled();
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await takeBegun(7)).toEqual({ ...letter, form: true });
    added({ origins: [SITE] });
    await settled();
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('stays when it was allowed once before', async () => {
    await browser.storage.local.set({ once: { site: SITE, at: 1 } });
    await allowSite(SITE, null, null);
    expect(await browser.storage.local.get()).toEqual({});
  });
});
