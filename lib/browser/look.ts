import { browser } from 'wxt/browser';
import { t } from './words.ts';

/** Kept apart from the setting, so that a page can ask before it shows its title. */
const KEY = 'plainLook';

const pictures = (folder: string, sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [String(size), `/${folder}/${size}.png`]));

/** What shows a title and a picture: the button, and Firefox's sidebar, which the types leave out. */
type Shown = Pick<typeof browser.action, 'setTitle' | 'setIcon'>;
const shown = (): Shown[] => {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Shown };
  return sidebarAction ? [browser.action, sidebarAction] : [browser.action];
};

/** Shows the extension's own title and picture on its button and sidebar, or (`plain`) ones that say nothing. */
export async function wear(plain: boolean): Promise<void> {
  if (plain) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
  for (const one of shown()) {
    await one.setTitle({ title: t(plain ? 'plain_title' : 'extension_name') });
    await one.setIcon({ path: pictures(plain ? 'plain-icon' : 'icon', [16, 32, 48]) });
  }
}

/** Whether the extension shows a title and a picture that say nothing. */
export async function isPlain(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}
