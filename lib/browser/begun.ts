import { browser } from 'wxt/browser';

/** A letter for which a message was opened in the person's webmail, or that is to be put into this page. */
export interface Begun {
  caseKey: string;
  /** `null`: whoever is next. */
  recipientKey: string | null;
  /** True when the person chose it for this page: it is put in without another press. */
  put?: boolean;
}

const keyOf = (tabId: number): string => `begun:${tabId}`;

const isBegun = (value: unknown): value is Begun =>
  typeof value === 'object' &&
  value !== null &&
  'caseKey' in value &&
  typeof value.caseKey === 'string' &&
  'recipientKey' in value &&
  (value.recipientKey === null || typeof value.recipientKey === 'string');

/** Opens `link` in a new tab, and remembers there, until the browser ends, which letter it is for. */
export async function openFor(link: string, letter: Begun): Promise<void> {
  // Remembered first: the popup is closed, and all that it still wanted to do, once another tab is in front.
  const { id } = await browser.tabs.create({ url: link, active: false });
  if (id === undefined) return;
  await browser.storage.session.set({ [keyOf(id)]: letter });
  await browser.tabs.update(id, { active: true });
}

/** Opens the popup over a tab, for the letter of a case to be put in there. It must be called within the person's press. */
export function putAtNextPress(caseKey: string, tabId: number): void {
  const letter: Begun = { caseKey, recipientKey: null, put: true };
  // Both begin at once: a press is not remembered beyond the first wait. The popup reads what is kept after its list.
  const kept = browser.storage.session.set({ [keyOf(tabId)]: letter });
  const opened = browser.action.openPopup();
  // Where the browser opens none, the next press of the button goes on from here.
  Promise.all([kept, opened]).catch((error: unknown) => console.error(error));
}

/** The letter for which this tab was opened; `null` where there is none. It is told once. */
export async function takeBegun(tabId: number): Promise<Begun | null> {
  const key = keyOf(tabId);
  const { [key]: value } = await browser.storage.session.get(key);
  if (!isBegun(value)) return null;
  await browser.storage.session.remove(key);
  return value;
}
