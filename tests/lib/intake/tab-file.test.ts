import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fileFromSite, fileInTab, fileNameOf } from '../../../lib/intake/tab-file.ts';

// The stand-in for the browser has no scripting.
const inject = vi.fn();
Object.defineProperty(browser, 'scripting', { value: { executeScript: inject }, configurable: true });

const ADDRESS = 'https://section.example/files/First%20UA%204126.pdf?token';

describe('fileInTab', () => {
  it('gives the file byte for byte, with its name', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    inject.mockResolvedValue([{ result: Buffer.from(bytes).toString('base64') }]);
    const file = await fileInTab(3, ADDRESS);
    expect(file?.name).toBe('First UA 4126.pdf');
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('gives nothing when the tab does not', async () => {
    inject.mockResolvedValue([{ result: null }]);
    expect(await fileInTab(3, ADDRESS)).toBeNull();
    inject.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await fileInTab(3, ADDRESS)).toBeNull();
  });
});

describe('fileFromSite', () => {
  const tabs = (loaded: Record<string, string | undefined>) => {
    const opened: string[] = [];
    const closed: number[] = [];
    vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url = '' }) => ({
      id: opened.push(url),
    })) as never);
    vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({
      status: 'complete',
      url: loaded[opened[id - 1] ?? ''],
    })) as never);
    vi.spyOn(browser.tabs, 'remove').mockImplementation((async (id: number) => closed.push(id)) as never);
    return { opened, closed };
  };
  const small = 'https://section.example/robots.txt';
  const first = 'https://section.example/';

  it('has a small page of the site ask for it, behind the others, and closes that', async () => {
    const { opened, closed } = tabs({ [small]: small });
    inject.mockReset().mockResolvedValue([{ result: btoa('%PDF') }]);
    const file = await fileFromSite(ADDRESS);
    expect(await file?.text()).toBe('%PDF');
    expect(opened).toEqual([small]);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: small, active: false });
    expect(closed).toEqual([1]);
    expect(inject.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 1 }, args: [ADDRESS, 30 * 2 ** 20] });
  });

  it('tries the first page of a site whose small one leads elsewhere', async () => {
    const { opened, closed } = tabs({ [small]: 'https://other.example/', [first]: first });
    inject.mockReset().mockResolvedValue([{ result: btoa('%PDF') }]);
    expect(await (await fileFromSite(ADDRESS))?.text()).toBe('%PDF');
    expect(opened).toEqual([small, first]);
    expect(closed).toEqual([1, 2]);
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it('gives nothing where no page of the site does, and leaves no tab behind', async () => {
    const { closed } = tabs({ [small]: small, [first]: first });
    inject.mockReset().mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await fileFromSite(ADDRESS)).toBeNull();
    expect(closed).toEqual([1, 2]);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['https://section.example/files/ua02711.pdf#page=2', 'ua02711.pdf'],
    ['https://section.example/', 'https://section.example/'],
    ['https://section.example/100%.pdf', '100%.pdf'],
    ['', ''],
  ])('%s', (url, name) => {
    expect(fileNameOf(url)).toBe(name);
  });
});
