// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepWindow } from '../../../components/connect/keep-window.ts';
import { send } from '../../../lib/browser/runtime.ts';
import { type LockNews, tellLock } from '../../../lib/browser/windows.ts';

let held = 0;
let answer = (_: unknown) => {};
const anew = vi.fn();

beforeAll(() => {
  const request = async (_name: string, _options: object, work: () => Promise<void>) => {
    held += 1;
    await work();
    held -= 1;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  keepWindow(() => false);
});

beforeEach(async () => {
  vi.spyOn(location, 'reload').mockImplementation(anew);
  anew.mockReset();
  const sendMessage = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  Object.assign(browser.runtime, { sendMessage });
  await tell({ becomes: 'open' });
  anew.mockReset();
});

/** Tells every window, and lets it do what it does then. */
async function tell(news: LockNews) {
  tellLock(news);
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a window, before all is locked,', () => {
  it('takes nothing more, and lets go once what was typed in it is stored', async () => {
    const sent = send('news.forget', { caseKey: 'UA-1-2026' });
    await tell({ becomes: 'closing', minutes: null });
    expect([document.body.inert, held]).toEqual([true, 1]);
    answer({ ok: true, value: null });
    await sent;
    await tell({ becomes: 'closing', minutes: null });
    expect(held).toBe(0);
    await tell({ becomes: 'locked' });
    expect(anew).toHaveBeenCalled();
  });

  it('goes on where nothing was locked', async () => {
    await tell({ becomes: 'closing', minutes: null });
    await tell({ becomes: 'open' });
    expect([document.body.inert, held]).toEqual([false, 1]);
    expect(anew).not.toHaveBeenCalled();
  });

  it('refuses where it was just used, unless the person wants it now', async () => {
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    await tell({ becomes: 'closing', minutes: 5 });
    expect([document.body.inert, held]).toEqual([false, 1]);
    await tell({ becomes: 'closing', minutes: null });
    expect([document.body.inert, held]).toEqual([true, 0]);
  });

  it('shows itself anew once all is open, where it showed that all is locked', async () => {
    const before = held;
    keepWindow(() => true);
    expect(held).toBe(before);
    await tell({ becomes: 'open' });
    expect(anew).toHaveBeenCalled();
  });
});
