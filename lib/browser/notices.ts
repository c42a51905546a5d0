import { browser } from 'wxt/browser';
import { isPlain } from './look.ts';

/** There is one at most: a new one takes the place of the old. */
const ID = 'reminder';
const permissions: ['notifications'] = ['notifications'];

/** Whether the person allows notifications now; they may have taken that back anywhere. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions });

/** Asks the person for notifications, in the browser's own window; true when they are given. It must be called within a press. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions });

/** Takes notifications back; none is shown from then on. */
export async function giveNotifyingBack(): Promise<void> {
  await browser.permissions.remove({ permissions });
}

/** Shows a notification, without a sound where the browser lets us choose. Nothing happens where the person does not allow any. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = (await isPlain()) ? '/plain-icon/48.png' : '/icon/128.png';
  const options = { type: 'basic', iconUrl, title, message } as const;
  // Firefox knows no such wish, and refuses what it does not know.
  const silent = import.meta.env.BROWSER === 'firefox' ? {} : { silent: true };
  await browser.notifications.create(ID, { ...options, ...silent });
}

/** Takes a notification away that is still shown. */
export async function endNotice(): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(ID);
}

/** Calls `work` when the person presses on a notification of ours. */
export function onNotice(work: () => void): void {
  let listening = false;
  const listen = () => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id === ID) work();
    });
  };
  listen();
  // Where notifications are allowed only now, their part of the browser comes into being now.
  browser.permissions.onAdded.addListener(listen);
}
