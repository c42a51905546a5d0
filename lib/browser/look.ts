import { browser } from 'wxt/browser';
import { t } from './words.ts';

/** Kept apart from the setting, so that a page can ask before it shows its title. */
const KEY = 'plainLook';

const pictures = (folder: string, sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [String(size), `/${folder}/${size}.png`]));

/** Shows the extension's own title and picture on its button, or (`plain`) ones that say nothing. */
export async function wear(plain: boolean): Promise<void> {
  if (plain) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
  await browser.action.setTitle({ title: t(plain ? 'plain_title' : 'extension_name') });
  await browser.action.setIcon({ path: pictures(plain ? 'plain-icon' : 'icon', [16, 32, 48]) });
}

/** Whether the extension shows a title and a picture that say nothing. */
export async function isPlain(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}
