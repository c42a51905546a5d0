import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  allowedSites,
  isAllowed,
  nameOfSite,
  onSites,
  siteOf,
  takeBackSite,
  takeBackSites,
} from '../../../lib/browser/sites.ts';
import { fakePermissions } from '../../support/fake-permissions.ts';

const event = () => {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
    fire: () => {
      for (const listener of listeners) listener();
    },
  };
};

const permissions = {
  getAll: vi.fn(),
  contains: vi.fn(async () => true),
  remove: vi.fn(async () => true),
  onAdded: event(),
  onRemoved: event(),
};

beforeEach(() => {
  Object.assign(browser, { permissions });
});

describe('a site', () => {
  it.each([
    ['https://mail.example/inbox?x=1#mailto=a', 'https://mail.example/*'],
    ['http://Mail.Example:8080/', 'http://mail.example/*'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/*'],
  ])('of %s is %s: a scheme and a host alone', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    '',
    'about:blank',
    'mailto:a@b.example',
    'file:///paper.pdf',
    'moz-extension://own/desk.html',
    'data:,x',
  ])('is none for %s', (url) => {
    expect(siteOf(url)).toBeNull();
  });

  it.each([
    ['https://mail.example/*', 'mail.example'],
    ['*://mail.example/*', 'mail.example'],
    ['http://mail.example/*', 'http://mail.example'],
    ['https://*.mail.example/*', '*.mail.example'],
    ['https://*/*', null],
    ['<all_urls>', null],
  ])('%s is called %s', (site, name) => {
    expect(nameOfSite(site)).toBe(name);
  });
});

describe('allowed sites', () => {
  it('are those that the browser knows of', async () => {
    permissions.getAll.mockResolvedValue({
      permissions: ['storage'],
      origins: ['https://b.example/*', 'https://a.example/*'],
    });
    expect(await allowedSites()).toEqual(['https://a.example/*', 'https://b.example/*']);
    permissions.getAll.mockResolvedValue({});
    expect(await allowedSites()).toEqual([]);
  });

  it('are asked for and taken back one by one', async () => {
    expect(await isAllowed('https://a.example/*')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
    await takeBackSite('https://a.example/*');
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  });

  it('are all taken back together, and it is said when one is not', async () => {
    const fake = fakePermissions({ origins: ['https://a.example/*', 'http://b.example/*'] });
    Object.assign(browser, { permissions: fake });
    await takeBackSites();
    expect(await allowedSites()).toEqual([]);
    const stuck = fakePermissions({ origins: ['https://c.example/*'] });
    Object.assign(browser, { permissions: { ...stuck, remove: async () => false } });
    await expect(takeBackSites()).rejects.toThrow('c.example');
    Object.assign(browser, {
      permissions: { ...stuck, remove: async () => Promise.reject(new Error('no')) },
    });
    await expect(takeBackSites()).rejects.toThrow('no');
  });

  it('are watched until one stops', () => {
    const listener = vi.fn();
    const stop = onSites(listener);
    permissions.onAdded.fire();
    permissions.onRemoved.fire();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    permissions.onRemoved.fire();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
