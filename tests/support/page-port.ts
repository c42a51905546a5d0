import type { Page } from 'puppeteer-core';
import type { Port } from './driver.ts';

/** A page of either browser as a port; keys and paper are each browser's own. */
export const pagePort = (
  page: Page,
  own: Required<Pick<Port, 'press' | 'print'>> & Pick<Port, 'heard'>,
): Port => ({
  evaluate: async (body) => {
    const told = await page.evaluate(
      `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`,
    );
    return JSON.parse(told as string);
  },
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
  chooseFiles: async (selector, files) => {
    const input = await page.waitForSelector(selector, { timeout: 5000 });
    if (!input) throw new Error(`no ${selector}`);
    await (input as unknown as { uploadFile(...names: string[]): Promise<void> }).uploadFile(...files);
  },
  bringToFront: () => page.bringToFront(),
  close: async () => void (await page.close().catch(() => undefined)),
  isOpen: async () => !page.isClosed(),
  hear: (listener) => void page.on('console', (message) => listener(message.text())),
  ...own,
});
