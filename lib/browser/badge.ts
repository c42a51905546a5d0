import { browser } from 'wxt/browser';
import { isPlain } from './look.ts';
import { t } from './words.ts';

/** Shows a few characters on the toolbar button over one tab, and `title` when the mouse rests on it; `null` takes them away. */
export async function showBadge(tabId: number, badge: { text: string; title: string } | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  await browser.action.setTitle({
    tabId,
    title: (await isPlain()) ? t('plain_title') : (badge?.title ?? t('extension_name')),
  });
}
