import { defineBackground } from 'wxt/utils/define-background';
import { keepAllowed } from '../lib/browser/allow.ts';
import { onFirstRun } from '../lib/browser/first-run.ts';
import { keepOnce } from '../lib/browser/once.ts';
import { answerMessages } from '../lib/browser/runtime.ts';
import { openOwnPage } from '../lib/browser/tabs.ts';
import { clock } from '../lib/service/clock.ts';
import { keepFollowing } from '../lib/service/follow/keep.ts';
import { followTools } from '../lib/service/follow/tools.ts';
import { tidyDaily } from '../lib/service/journal.ts';
import { isBarred } from '../lib/service/lock/gate.ts';
import { keepLock } from '../lib/service/lock/keep.ts';
import { keepLook } from '../lib/service/look.ts';
import { keepMenu } from '../lib/service/menu.ts';
import { answerMessage } from '../lib/service/messages.ts';
import { keepReminding } from '../lib/service/remind.ts';
import { rereadAll } from '../lib/service/reread.ts';

/** Milliseconds that a popup has for itself before, and between two cases. */
const REST = 500;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST));
/** The same; whether what is stored may be changed then. */
const restOpen = () => rest().then(async () => !(await isBarred()));

/** What is too old in the journal goes; after an update papers are read in another way. What does not get done is done at the next start. */
function rereadSoon(): void {
  restOpen()
    .then(async (open) => void (open && (await tidyDaily(clock))))
    .catch((error: unknown) => console.error(error))
    .then(async () => (await isBarred()) || rereadAll(clock, restOpen))
    .catch((error: unknown) => console.error(error));
}

export default defineBackground(() => {
  answerMessages((message) => answerMessage(message));
  void keepLock(clock);
  keepMenu(clock);
  keepLook().catch((error: unknown) => console.error(error));
  keepReminding();
  keepOnce();
  keepAllowed();
  keepFollowing(followTools);
  rereadSoon();
  onFirstRun(() => void openOwnPage('/desk.html#welcome'));
});
