import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fileInTab, fileNameOf } from '../../../lib/intake/tab-file.ts';

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
