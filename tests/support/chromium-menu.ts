/**
 * Stands in for a choice in Chromium's context menu, which is shown to no test: the background is told of the click as the
 * browser would tell it, of an entry that the browser says it has.
 */
import type { Browser, Page, Target } from 'puppeteer-core';
import { DATABASE } from '../../lib/store/version.ts';

const tellOfClick = (title: string, address: string): string => `(async () => {
  const opening = indexedDB.open(${JSON.stringify(DATABASE)});
  const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const asking = database.transaction('rows').objectStore('rows').getAll();
  const rows = await new Promise((done, failed) => { asking.onsuccess = () => done(asking.result); asking.onerror = failed; });
  database.close();
  const { key } = rows.find(({ label }) => label?.startsWith(${JSON.stringify(title)}));
  // The browser refuses to change an entry that it does not have.
  await chrome.contextMenus.update(key, { visible: true });
  const [tab] = await chrome.tabs.query({ active: true, url: ${JSON.stringify(address)} });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: key, parentMenuItemId: 'insert', editable: true, pageUrl: tab.url }, tab);
})()`;

/**
 * Tells the extension at `base` that the entry whose title begins so was chosen over `page`, which it may enter already; gives
 * the popup that opens.
 */
export async function chooseEntry(browser: Browser, base: string, page: Page, title: string): Promise<Page> {
  const isBackground = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(base);
  const background = await (await browser.waitForTarget(isBackground)).worker();
  const before = new Set(browser.targets());
  const appeared = browser.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`${base}popup.html`),
  );
  await background?.evaluate(tellOfClick(title, page.url()));
  return (await appeared).asPage();
}
