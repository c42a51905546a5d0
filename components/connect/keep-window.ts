import { allSent, send } from '../../lib/browser/runtime.ts';
import { holdWindow, type LockNews, onLock } from '../../lib/browser/windows.ts';

/** Milliseconds after which a window asks how it stands, when it is told nothing. */
const PATIENCE = 15_000;

/** Shows this page anew, without what its address says of a case. */
export function showAnew(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/**
 * Keeps this window in step with the lock: before all is locked nothing more can be typed in it, and what was typed is sent; then it
 * shows itself anew.
 * @param isLocked tells whether it shows that all is locked
 */
export function keepWindow(isLocked: () => boolean): void {
  let release = isLocked() ? () => {} : holdWindow();
  let used = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    used = Date.now();
  };
  for (const act of ['keydown', 'pointerdown', 'input']) addEventListener(act, note, true);

  const letGo = async (minutes: number | null) => {
    // It was used just now: it keeps its part, and the lock waits.
    if (minutes !== null && Date.now() - used < minutes * 60_000) return;
    document.body.inert = true;
    await allSent();
    release();
    waiting = setTimeout(ask, PATIENCE);
  };
  const goOn = () => {
    clearTimeout(waiting);
    document.body.inert = false;
    release();
    release = holdWindow();
  };
  /** The background may have ended in the middle: then another one knows. */
  const ask = async () => {
    const reply = await send('lock.load', {});
    if (reply.ok && reply.value.locked) showAnew();
    else goOn();
  };
  onLock((news: LockNews) => {
    if (news.becomes === 'closing') void letGo(news.minutes);
    else if (isLocked() ? news.becomes === 'open' : news.becomes === 'locked') showAnew();
    else if (!isLocked()) goOn();
  });
}
