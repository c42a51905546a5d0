import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hasPanel,
  onOtherPage,
  onPlace,
  openPanel,
  takePlace,
  tellPressed,
} from '../../../lib/browser/panel.ts';
import { activeTab } from '../../../lib/browser/tabs.ts';

const own = browser as unknown as Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  own.sidePanel = undefined;
  own.sidebarAction = undefined;
});

describe('openPanel', () => {
  it('opens the panel of Chromium over the tab in front, within the press, and tells it its screen', async () => {
    const open = vi.fn(async () => {});
    own.sidePanel = { open };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    await activeTab();
    const opened = openPanel('#case=UA-1-2026');
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    await opened;
    expect(await takePlace()).toBe('#case=UA-1-2026');
    expect(await takePlace()).toBeNull();
  });

  it('waits for the tab in front where the press comes before that is known', async () => {
    vi.resetModules();
    const early = await import('../../../lib/browser/panel.ts');
    const open = vi.fn(async () => {});
    own.sidePanel = { open };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 8 }] as never);
    await early.openPanel('');
    expect(open).toHaveBeenCalledWith({ tabId: 8 });
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
    vi.resetModules();
    const alone = await import('../../../lib/browser/panel.ts');
    await expect(alone.openPanel('')).rejects.toThrow();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('opens the sidebar of Firefox', async () => {
    const open = vi.fn(async () => {});
    own.sidebarAction = { open };
    const opened = openPanel('');
    expect(open).toHaveBeenCalled();
    await opened;
    expect(await takePlace()).toBeNull();
  });

  it('is possible only where there is one', () => {
    expect(hasPanel()).toBe(false);
    own.sidebarAction = {};
    expect(hasPanel()).toBe(true);
  });

  it('tells a panel that is open already', async () => {
    own.sidebarAction = { open: async () => {} };
    const asked: string[] = [];
    onPlace((hash) => asked.push(hash));
    await openPanel('#journal');
    await vi.waitUntil(() => asked.length > 0, 30_000);
    expect(asked).toEqual(['#journal']);
  });
});

describe('onOtherPage', () => {
  it('is told of a change of tab, of a page that has loaded in front, and of a press of the button', async () => {
    let times = 0;
    const stop = onOtherPage(() => {
      times += 1;
    });
    const trigger = (event: unknown, ...values: unknown[]) =>
      (event as { trigger(...all: unknown[]): Promise<unknown> }).trigger(...values);
    await trigger(browser.tabs.onActivated, { tabId: 1, windowId: 1 });
    await trigger(browser.tabs.onUpdated, 1, { status: 'complete' }, { active: true });
    await trigger(browser.tabs.onUpdated, 1, { status: 'loading' }, { active: true });
    await trigger(browser.tabs.onUpdated, 2, { status: 'complete' }, { active: false });
    expect(times).toBe(2);
    tellPressed();
    await vi.waitUntil(() => times === 3, 30_000);
    stop();
    await trigger(browser.tabs.onActivated, { tabId: 2, windowId: 1 });
    expect(times).toBe(3);
  });
});
