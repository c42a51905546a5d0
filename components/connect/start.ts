import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { direction, language } from '../../lib/browser/words.ts';

const isReloaded = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
  'reload';

/** Gives the page its language, direction and title, and draws `view` into it. */
export function start(title: string, view: ComponentChild): void {
  // Chromium gives no words to a page that opens while the last one of the extension closes.
  if (language() === '' && !isReloaded()) {
    location.reload();
    return;
  }
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
  render(view, document.body);
}
