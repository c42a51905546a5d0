import { browser } from 'wxt/browser';

/** Calls `work` once, after the extension came into the browser; not after updates. */
export function onFirstRun(work: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') work();
  });
}
