import { fillFormIn, lookAtFormIn, undoFormIn } from '../../lib/browser/form-scripting.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import type { FormServices } from './services.ts';

/** The contact form in the tab in front. */
export const formServices: FormServices = {
  async look() {
    const tab = await activeTab();
    return tab ? lookAtFormIn(tab.id) : { ok: false, why: 'restricted page' };
  },
  async fill(orders) {
    const tab = await activeTab();
    return tab ? fillFormIn(tab.id, orders) : orders.map(({ id }) => ({ id, state: 'not found' }));
  },
  async undo() {
    const tab = await activeTab();
    return tab ? undoFormIn(tab.id) : 0;
  },
};
