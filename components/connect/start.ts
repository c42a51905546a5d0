import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { isPlain } from '../../lib/browser/look.ts';
import { direction, language, t } from '../../lib/browser/words.ts';
import { whenIdle } from '../ui/idle.ts';

const isReloaded = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
  'reload';

/** The tab's title and picture: those of the page, or ones that say nothing. No page has any before. */
function entitle(title: string, plain: boolean): void {
  document.title = plain ? t('plain_title') : title;
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.href = plain ? '/plain-icon.svg' : '/icon.svg';
  document.head.append(icon);
}

/** Gives the page its language, direction and title, and draws `view` into it. */
export function start(title: string, view: ComponentChild): void {
  // Chromium gives no words to a page that opens while the last one of the extension closes.
  if (language() === '' && !isReloaded()) {
    location.reload();
    return;
  }
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  render(view, document.body);
  // Asking holds the page up for milliseconds: what is read comes first.
  whenIdle(() =>
    isPlain().then(
      (plain) => entitle(title, plain),
      () => entitle(title, true),
    ),
  );
}
