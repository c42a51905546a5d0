import { browser } from 'wxt/browser';
import type { FormInPage } from '../delivery/form/in-page.ts';
import type { FilledField, FillOrder, FormLook } from '../delivery/form/schema.ts';
import { foreignFrames, type Place, siteToAllow } from './frames.ts';
import { unlessRestricted } from './scripting.ts';
import { filledTold, formTold } from './told-by-page.ts';

const bringIn = (target: Place) => browser.scripting.executeScript({ target, files: ['/fill-form.js'] });

// The functions below are sent into the page as source: they may use nothing from outside.
const lookThere = (): Promise<FormLook> =>
  (globalThis as unknown as { appealForm: FormInPage }).appealForm.look();
const fillThere = (orders: FillOrder[]): Promise<FilledField[]> =>
  (globalThis as unknown as { appealForm: FormInPage }).appealForm.fill(orders);
const undoThere = (): Promise<number> =>
  (globalThis as unknown as { appealForm: FormInPage }).appealForm.undo();

/** Looks at one document; a frame that it names has the site with it that would have to be allowed. */
function lookAt(target: Place): Promise<FormLook> {
  return unlessRestricted(async () => {
    await bringIn(target);
    const [answer] = await browser.scripting.executeScript({ target, func: lookThere });
    const look = formTold(answer?.result);
    if (!look || look.ok || look.why !== 'foreign frame') return look;
    const site = await siteToAllow(target, look.frame ?? '');
    return { ...look, ...(site !== undefined && { site }) };
  });
}

/** What was found in a tab, and in which of its documents. */
export interface FormThere {
  look: FormLook;
  place: Place;
}

/**
 * Says what fields the contact form in a tab has, also in a frame of another site that is allowed; changes nothing. Needs
 * the right to that page (`activeTab`).
 */
export async function lookAtFormIn(tabId: number): Promise<FormThere> {
  const own: FormThere = { look: await lookAt({ tabId }), place: { tabId } };
  if (own.look.ok || own.look.why !== 'foreign frame') return own;
  const frames = await foreignFrames(tabId);
  const beyond = await Promise.all(frames.map(async (place) => ({ look: await lookAt(place), place })));
  const needsMore = own.look.site === undefined;
  const deeper = beyond.find(({ look }) => needsMore && !look.ok && look.site !== undefined);
  return beyond.find(({ look }) => look.ok) ?? deeper ?? own;
}

/** Fills fields of the contact form in a document; in a page that went away meanwhile none is found. See `fillForm`. */
export async function fillFormIn(target: Place, orders: FillOrder[]): Promise<FilledField[]> {
  const filled = await unlessRestricted(async () => {
    await bringIn(target);
    const [answer] = await browser.scripting.executeScript({ target, func: fillThere, args: [orders] });
    return filledTold(answer?.result, orders);
  });
  return Array.isArray(filled) ? filled : orders.map(({ id }) => ({ id, state: 'not found' }));
}

/** Takes the last filling in a document back; says how many fields were put back, 0 when the page is gone. */
export async function undoFormIn(target: Place): Promise<number> {
  const undone = await unlessRestricted(async () => {
    await bringIn(target);
    const [answer] = await browser.scripting.executeScript({ target, func: undoThere });
    return answer?.result as unknown;
  });
  return typeof undone === 'number' && undone >= 0 ? undone : 0;
}
