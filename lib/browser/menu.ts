import { browser } from 'wxt/browser';

/** A case as the context menu shows it. */
export interface MenuCase {
  key: string;
  title: string;
}

const ROOT = 'insert';
const contexts: ['editable'] = ['editable'];

/** In a menu's title a single `&` would underline what follows. */
const plain = (title: string): string => title.replaceAll('&', '&&');

/** Puts `cases` under `title` into the context menu of fields that can be written in; without any there is no menu. */
export async function showMenu(title: string, cases: MenuCase[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (cases.length === 0) return;
  browser.contextMenus.create({ id: ROOT, title: plain(title), contexts });
  for (const one of cases)
    browser.contextMenus.create({ id: one.key, parentId: ROOT, title: plain(one.title), contexts });
}

/**
 * Calls `work` with the key of the case that was chosen, and the tab's id. It must do all that needs the person's press
 * before it waits for anything.
 */
export function onMenu(work: (caseKey: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) work(String(menuItemId), tab.id);
  });
}
