import { browser } from 'wxt/browser';

/** A case as the context menu shows it. */
export interface MenuCase {
  key: string;
  title: string;
}

/** Firefox on a telephone has no context menu. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

const ROOT = 'insert';
const MORE = 'all';
const contexts: ['editable'] = ['editable'];

/** In a menu's title a single `&` would underline what follows. */
const plain = (title: string): string => title.replaceAll('&', '&&');

/**
 * Puts `cases` under `title` into the context menu of fields that can be written in; without any there is no menu.
 * @param more title of a last entry, where there are more cases than these
 */
export async function showMenu(title: string, cases: MenuCase[], more?: string): Promise<void> {
  const menu = menus();
  await menu?.removeAll();
  if (cases.length === 0) return;
  menu?.create({ id: ROOT, title: plain(title), contexts });
  const entries = more === undefined ? cases : [...cases, { key: MORE, title: more }];
  for (const one of entries) menu?.create({ id: one.key, parentId: ROOT, title: plain(one.title), contexts });
}

/**
 * Calls `work` with the key of the case that was chosen (`null`: all cases are asked for), and the tab's id. It must do all
 * that needs the person's press before it waits for anything.
 */
export function onMenu(work: (caseKey: string | null, tabId: number) => void): void {
  menus()?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) work(menuItemId === MORE ? null : String(menuItemId), tab.id);
  });
}
