import type { Browser } from 'puppeteer-core';

/** Milliseconds after which nobody waits any more for a browser that is gone. */
const PATIENCE = 5000;

/** Ends a browser with all its processes, without letting it do anything more; resolves when it is gone, and its profile free. */
export async function endAtOnce(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('no process');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    // It leads a group of its own, with all that it has started.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
  // What the library has laid into the profile it takes out again, and that takes a moment.
  const closed = browser.close().catch(() => undefined);
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
