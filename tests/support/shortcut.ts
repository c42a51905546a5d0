import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** The keys that open the popup, as the extension in this folder asks the browser for them. */
export function shortcutOf(extension: string): { key: string; modifiers: string[] } {
  const { commands } = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const modifiers = commands._execute_action.suggested_key.default.split('+') as string[];
  return { key: modifiers.pop() ?? '', modifiers };
}

/** What Chromium's protocol calls them. */
const BITS: Record<string, number> = { Alt: 1, Ctrl: 2, Shift: 8 };

/**
 * Presses keys over a page of Chromium as its keyboard does. Only keys with a code of the system's go on from the page to the
 * browser itself; those that the library presses have none.
 */
export async function pressInChromium(
  page: Page,
  { key, modifiers }: ReturnType<typeof shortcutOf>,
): Promise<void> {
  const code = key.charCodeAt(0);
  const event = {
    key,
    code: `Key${key}`,
    modifiers: modifiers.reduce((bits, name) => bits | (BITS[name] ?? 0), 0),
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  const session = await page.createCDPSession();
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}
