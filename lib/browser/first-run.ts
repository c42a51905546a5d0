import { browser } from 'wxt/browser';

/** Calls `work` once, after the extension came into the browser; not after updates. */
export function onFirstRun(work: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') work();
  });
}

/** Calls `work` once each time the browser starts, and neither after the extension came in nor after updates. */
export function onBrowserStart(work: () => void): void {
  browser.runtime.onStartup.addListener(work);
}

/** Calls `work` once each time the browser starts with the extension in it, and after it came in or was updated. */
export function onStart(work: () => void): void {
  browser.runtime.onInstalled.addListener(work);
  browser.runtime.onStartup.addListener(work);
}
