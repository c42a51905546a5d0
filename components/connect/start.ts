import { type ComponentChild, h, render } from 'preact';
import { isPlain } from '../../lib/browser/look.ts';
import { hidePlaces, learn } from '../../lib/browser/places.ts';
import { send } from '../../lib/browser/runtime.ts';
import { direction, language, t } from '../../lib/browser/words.ts';
import { isLocked } from '../../lib/store/first.ts';
import { whenIdle } from '../ui/idle.ts';
import { keepWindow, showAnew } from './keep-window.ts';

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

/** A store that takes longer than these milliseconds is not waited for. */
const PATIENCE = 300;
const slow = () => new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));

/** Draws in place of the page that all is locked. What does so comes only then. */
async function drawLocked(): Promise<void> {
  const { LockedScreen } = await import('./screens/locked-screen.tsx');
  render(h(LockedScreen, { services: { send }, onOpen: showAnew }), document.body);
}

/** Gives the page its language, direction and title, and draws `view` into it; while all is locked, only that it is. */
export async function start(
  title: string,
  view: () => ComponentChild | Promise<ComponentChild>,
): Promise<void> {
  // Chromium gives no words to a page that opens while the last one of the extension closes.
  if (language() === '' && !isReloaded()) {
    location.reload();
    return;
  }
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  hidePlaces();
  const asked = isLocked();
  let shut = (await Promise.race([asked, slow()])) ?? false;
  keepWindow(() => shut);
  if (!shut) {
    await learn(location.hash);
    render(await view(), document.body);
  }
  // Asking holds the page up for milliseconds: what is read comes first.
  whenIdle(() =>
    isPlain().then(
      (plain) => entitle(title, plain || shut),
      () => entitle(title, true),
    ),
  );
  shut = await asked;
  if (shut) await drawLocked();
}
