import { fillFormIn, lookAtFormIn, undoFormIn } from '../../lib/browser/form-scripting.ts';
import type { Place } from '../../lib/browser/frames.ts';
import { activeTab, isPressed } from '../../lib/browser/tabs.ts';
import type { FormServices } from './services.ts';

/** Where the form was found: the tab in front, or one of its frames. */
let found: Place | null = null;

/** The document with the form, as long as its tab is in front: what was shown for one page goes into no other. */
async function place(): Promise<Place | null> {
  const tab = await activeTab();
  if (!tab) return null;
  if (found === null) return { tabId: tab.id };
  return found.tabId === tab.id ? found : null;
}

/** The contact form in the tab in front. */
export const formServices: FormServices = {
  async look() {
    const tab = await activeTab();
    if (!tab) return { ok: false, why: 'restricted page' };
    const there = await lookAtFormIn(tab.id);
    found = there.place;
    return !there.look.ok && !isPressed(tab) ? { ok: false, why: 'not pressed' } : there.look;
  },
  async fill(orders) {
    const target = await place();
    return target ? fillFormIn(target, orders) : orders.map(({ id }) => ({ id, state: 'not found' }));
  },
  async undo() {
    const target = await place();
    return target ? undoFormIn(target) : 0;
  },
};
