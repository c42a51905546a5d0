import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { siteToAllow } from '../../../lib/browser/frames.ts';

const around = { tabId: 3 };
const contains = vi.fn(async () => false);
const executeScript = vi.fn();

/** The origin of the document around the frame; `null` when it is gone. */
const inDocumentOf = (origin: string | null): void => {
  executeScript.mockImplementation(async () => {
    if (origin === null) throw new Error('No tab with id: 3');
    return [{ result: origin }];
  });
};

beforeEach(() => {
  contains.mockResolvedValue(false);
  inDocumentOf('https://portal.example');
  Object.assign(browser, { permissions: { contains }, scripting: { executeScript } });
});

describe('siteToAllow', () => {
  it.each([
    ['https://mail.example/compose?id=1', 'https://mail.example/*'],
    ['http://mail.example:8080/', 'http://mail.example/*'],
    ['https://mail.portal.example/', 'https://mail.portal.example/*'],
  ])('names the site of %s', async (address, site) => {
    expect(await siteToAllow(around, address)).toBe(site);
  });

  it('names none for a frame that its own site led elsewhere', async () => {
    expect(await siteToAllow(around, 'https://portal.example/go?to=mail')).toBeUndefined();
  });

  it.each(['', 'about:blank', 'data:text/html,x', 'not an address'])('names none for %j', async (address) => {
    expect(await siteToAllow(around, address)).toBeUndefined();
  });

  it('names none for a site that is allowed already', async () => {
    contains.mockResolvedValue(true);
    expect(await siteToAllow(around, 'https://mail.example/')).toBeUndefined();
  });

  it('names none when the page went away meanwhile', async () => {
    inDocumentOf(null);
    expect(await siteToAllow(around, 'https://mail.example/')).toBeUndefined();
  });
});
