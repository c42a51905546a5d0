import { browser } from 'wxt/browser';

/** A letter for which a message was opened in the person's webmail. */
export interface Begun {
  caseKey: string;
  recipientKey: string;
}

const keyOf = (tabId: number): string => `begun:${tabId}`;

const isBegun = (value: unknown): value is Begun =>
  typeof value === 'object' &&
  value !== null &&
  'caseKey' in value &&
  typeof value.caseKey === 'string' &&
  'recipientKey' in value &&
  typeof value.recipientKey === 'string';

/** Opens `link` in a new tab, and remembers there, until the browser ends, which letter it is for. */
export async function openFor(link: string, letter: Begun): Promise<void> {
  // Remembered first: the popup is closed, and all that it still wanted to do, once another tab is in front.
  const { id } = await browser.tabs.create({ url: link, active: false });
  if (id === undefined) return;
  await browser.storage.session.set({ [keyOf(id)]: letter });
  await browser.tabs.update(id, { active: true });
}

/** The letter for which this tab was opened; `null` where there is none. It is told once. */
export async function takeBegun(tabId: number): Promise<Begun | null> {
  const key = keyOf(tabId);
  const { [key]: value } = await browser.storage.session.get(key);
  if (!isBegun(value)) return null;
  await browser.storage.session.remove(key);
  return value;
}
