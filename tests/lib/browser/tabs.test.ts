import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { activeTab } from '../../../lib/browser/tabs.ts';

const origin = 'chrome-extension://our-own-id';
const over = (tab: object | undefined) =>
  vi.spyOn(browser.tabs, 'query').mockResolvedValue((tab ? [tab] : []) as never);

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => origin + path);
});

describe('activeTab', () => {
  it('names the site that it shows', async () => {
    over({ id: 3, url: 'https://mail.example/compose', title: 'New message' });
    expect(await activeTab()).toEqual({
      id: 3,
      url: 'https://mail.example/compose',
      host: 'mail.example',
      title: 'New message',
      isPractice: false,
    });
  });

  it('knows our own practice page', async () => {
    over({ id: 3, url: `${origin}/practice.html#form` });
    expect(await activeTab()).toMatchObject({ isPractice: true });
    over({ id: 3, url: 'https://mail.example/practice.html' });
    expect(await activeTab()).toMatchObject({ isPractice: false });
  });

  it('copes with a tab whose address is not told, and with none', async () => {
    over({ id: 3 });
    expect(await activeTab()).toMatchObject({ url: '', host: '', isPractice: false });
    over(undefined);
    expect(await activeTab()).toBeNull();
  });
});
