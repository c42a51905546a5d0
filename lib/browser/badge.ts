import { browser } from 'wxt/browser';
import { isPlain } from './look.ts';
import { t } from './words.ts';

/** A few characters on the toolbar button, and what is shown when the mouse rests on it. */
export interface Badge {
  text: string;
  title: string;
}

/** `--accent` and `--on-accent` of `tokens.css`: browsers draw it red by themselves, and nothing here is an alarm. */
const COLOUR = '#12505a';
const ON_COLOUR = '#fdfbf5';

/** Shows `badge` over one tab; `null` takes it away there, so that what is shown everywhere is seen again. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const plain = await isPlain();
  const title = (!plain && badge?.title) || (await browser.action.getTitle({}));
  // Without any text of its own the tab shows that of all tabs: `null` says so, which the types do not know.
  await browser.action.setBadgeText({ tabId, text: (badge?.text ?? null) as string });
  await browser.action.setTitle({ tabId, title });
}

/** Takes the characters away everywhere, and leaves the title as it is. */
export const hideBadge = (): Promise<void> => browser.action.setBadgeText({ text: '' });

/** Shows `badge` over every tab that shows nothing of its own; `null` takes it away. None where the button says nothing. */
export async function showBadgeEverywhere(badge: Badge | null): Promise<void> {
  const plain = await isPlain();
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeTextColor({ color: ON_COLOUR });
  await browser.action.setBadgeText({ text: (!plain && badge?.text) || '' });
  await browser.action.setTitle({
    title: plain ? t('plain_title') : (badge?.title ?? t('extension_name')),
  });
}
