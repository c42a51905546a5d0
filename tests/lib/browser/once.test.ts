import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askOnce, giveBackOnce } from '../../../lib/browser/once.ts';

const SITE = 'https://section.example/*';
const allowed = new Set<string>();
let answer = true;

const permissions = {
  contains: vi.fn(async ({ origins: [site = ''] }: { origins: string[] }) => allowed.has(site)),
  request: vi.fn(async ({ origins: [site = ''] }: { origins: string[] }) => {
    if (answer) allowed.add(site);
    return answer;
  }),
  remove: vi.fn(async ({ origins: [site = ''] }: { origins: string[] }) => allowed.delete(site)),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  Object.assign(browser, { permissions });
  allowed.clear();
  answer = true;
});

describe('a site that is allowed once', () => {
  it('is asked for within the press, before anything is waited for', () => {
    askOnce(SITE);
    expect(permissions.request).toHaveBeenCalledWith({ origins: [SITE] });
  });

  it('is given back after its use, and only once', async () => {
    expect(await askOnce(SITE)).toBe(true);
    expect([...allowed]).toEqual([SITE]);
    await giveBackOnce();
    expect([...allowed]).toEqual([]);
    await giveBackOnce();
    expect(permissions.remove).toHaveBeenCalledTimes(1);
  });

  it('is noted although the popup ends before anything is answered', async () => {
    permissions.contains.mockReturnValueOnce(new Promise(() => {}));
    void askOnce(SITE);
    await vi.waitUntil(async () => 'once' in (await browser.storage.local.get()), 30_000);
    await giveBackOnce();
    expect([...allowed]).toEqual([]);
  });

  it('stays allowed when it was before', async () => {
    allowed.add(SITE);
    expect(await askOnce(SITE)).toBe(true);
    await giveBackOnce();
    expect([...allowed]).toEqual([SITE]);
  });

  it('is nothing when the person says no', async () => {
    answer = false;
    expect(await askOnce(SITE)).toBe(false);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('waits some minutes for a person whose popup was closed meanwhile, then is given back', async () => {
    await askOnce(SITE);
    await giveBackOnce(60_000);
    expect([...allowed]).toEqual([SITE]);
    const later = Date.now() + 61_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await giveBackOnce(60_000);
    expect([...allowed]).toEqual([]);
  });

  it('is given back where the clock was set back since', async () => {
    await askOnce(SITE);
    const earlier = Date.now() - 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(earlier);
    await giveBackOnce(60_000);
    expect([...allowed]).toEqual([]);
    await askOnce(SITE);
    vi.spyOn(Date, 'now').mockReturnValue(earlier - 3_600_000);
    await giveBackOnce();
    expect([...allowed]).toEqual([]);
  });

  it('is not taken for one when what is stored does not fit', async () => {
    await browser.storage.local.set({ once: 'https://a.example/*' });
    await giveBackOnce();
    expect(permissions.remove).not.toHaveBeenCalled();
    expect(await browser.storage.local.get()).toEqual({});
  });
});
