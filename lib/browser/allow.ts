import { browser } from 'wxt/browser';
import { type Begun, rememberFor } from './begun.ts';
import { forgetOnce } from './once.ts';
import { askForSite, type Site } from './sites.ts';

/** Where it is noted that the person was asked from a popup. */
const KEY = 'asked';

/** True where the browser's question for a site closes the popup under it (Chromium). */
const questionClosesPopup = (): boolean => import.meta.env.BROWSER !== 'firefox';

/**
 * Asks the person for a site, for good; true when it is given. It must be called within the press. The browser may close the
 * popup for it: then this never returns, and the popup opens again, or is pressed open, with `letter`.
 * @param tabId the tab under the popup; `null` where this page is no popup
 */
export async function allowSite(site: Site, tabId: number | null, letter: Begun | null): Promise<boolean> {
  // All begin at once: a press is not remembered beyond the first wait.
  const noted = tabId === null ? null : browser.storage.session.set({ [KEY]: site });
  const remembered = tabId !== null && letter ? rememberFor(tabId, letter) : null;
  const asked = askForSite(site);
  await Promise.all([noted, remembered]);
  const given = await asked;
  // This page is still there, and goes on by itself.
  if (given) await forgetOnce(site);
  if (noted) await browser.storage.session.remove(KEY);
  if (tabId !== null && remembered) await rememberFor(tabId, null);
  return given;
}

async function goOn(origins: string[] = []): Promise<void> {
  const { [KEY]: site } = await browser.storage.session.get(KEY);
  if (typeof site !== 'string' || !origins.includes(site)) return;
  await browser.storage.session.remove(KEY);
  await forgetOnce(site);
  await browser.action.openPopup();
}

/** Opens the popup again that the browser closed to ask for a site, once the person has allowed it. */
export function keepAllowed(): void {
  if (!questionClosesPopup()) return;
  browser.permissions.onAdded.addListener(({ origins }) => {
    // Where the browser opens none, the next press of the button leads to the letter.
    goOn(origins).catch((error: unknown) => console.error(error));
  });
}
