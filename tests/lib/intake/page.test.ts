import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fromPage } from '../../../lib/intake/page.ts';

// The stand-in for the browser has no scripting.
const inject = vi.fn();
Object.defineProperty(browser, 'scripting', { value: { executeScript: inject }, configurable: true });

const ADDRESS = 'https://section.example/paper';
const LINKS = [{ url: 'https://section.example/other', text: 'Another paper', item: '' }];
const PDF = 'https://section.example/ua04126.PDF?token=1';

describe('fromPage', () => {
  it('gives the page as material', async () => {
    const page = { text: 'First UA: 41/26', title: 'A paper', url: ADDRESS, type: 'text/html', links: LINKS };
    inject.mockResolvedValue([{ result: page }]);
    expect(await fromPage(3, ADDRESS)).toEqual({
      ok: true,
      raw: { text: page.text, source: { way: 'page', url: page.url, title: page.title } },
      links: LINKS,
    });
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/read-page.js'] });
  });

  it('says when the browser keeps the page closed', async () => {
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await fromPage(3, ADDRESS)).toEqual({ ok: false, why: 'restricted page' });
  });

  it('knows a viewer that stands for a PDF, and an address of one where it is kept closed', async () => {
    inject.mockResolvedValue([
      { result: { text: '', title: '', url: ADDRESS, type: 'application/pdf', links: [] } },
    ]);
    expect(await fromPage(3, ADDRESS)).toEqual({ ok: false, why: 'pdf', reachable: true });
    inject.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await fromPage(3, PDF)).toEqual({ ok: false, why: 'pdf', reachable: false });
  });

  it.each<[unknown[]]>([
    [[]],
    [[{ result: null }]],
    [[{ result: { text: 1, title: '', url: '', type: '', links: [] } }]],
    [[{ result: { text: '', title: '', url: '', type: '', links: [{ url: 1 }] } }]],
  ])('takes nothing else for a page: %j', async (answer) => {
    inject.mockResolvedValue(answer);
    expect(await fromPage(3, ADDRESS)).toEqual({ ok: false, why: 'restricted page' });
  });
});
