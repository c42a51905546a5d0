import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fromPage } from '../../../lib/intake/page.ts';

// The stand-in for the browser has no scripting.
const inject = vi.fn();
Object.defineProperty(browser, 'scripting', { value: { executeScript: inject }, configurable: true });

describe('fromPage', () => {
  it('gives the page as material', async () => {
    const page = { text: 'First UA: 41/26', title: 'A paper', url: 'https://section.example/paper' };
    inject.mockResolvedValue([{ result: page }]);
    expect(await fromPage(3)).toEqual({
      ok: true,
      raw: { text: page.text, source: { way: 'page', url: page.url, title: page.title } },
    });
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/read-page.js'] });
  });

  it('says when the browser keeps the page closed', async () => {
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await fromPage(3)).toEqual({ ok: false, why: 'restricted page' });
  });

  it.each([[[]], [[{ result: null }]], [[{ result: { text: 1, title: '', url: '' } }]]])(
    'takes nothing else for a page: %j',
    async (answer) => {
      inject.mockResolvedValue(answer);
      expect(await fromPage(3)).toEqual({ ok: false, why: 'restricted page' });
    },
  );
});
