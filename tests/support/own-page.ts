import type { Driver, Port } from './driver.ts';

const pages = new WeakMap<Driver, Port>();

/**
 * A page with the extension's rights, and nothing in it that runs: a picture of its own. It stays open behind the story's
 * pages, for opening one costs as much as a popup.
 */
export async function ownPage(driver: Driver): Promise<Port> {
  const open = pages.get(driver);
  if (open && (await open.isOpen())) return open;
  const own = await driver.open('icon.svg');
  pages.set(driver, own);
  return own;
}
