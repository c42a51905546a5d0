import { browser } from 'wxt/browser';
import type { FormInPage } from '../delivery/form/in-page.ts';
import type { FilledField, FillOrder, FormLook } from '../delivery/form/schema.ts';
import { unlessRestricted } from './scripting.ts';

const bringIn = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/fill-form.js'] });

// The functions below are sent into the page as source: they may use nothing from outside.
const lookThere = (): FormLook => (globalThis as unknown as { appealForm: FormInPage }).appealForm.look();
const fillThere = (orders: FillOrder[]): Promise<FilledField[]> =>
  (globalThis as unknown as { appealForm: FormInPage }).appealForm.fill(orders);
const undoThere = (): Promise<number> =>
  (globalThis as unknown as { appealForm: FormInPage }).appealForm.undo();

/** Says what fields the contact form in a tab has; changes nothing. Needs the right to that page (`activeTab`). */
export function lookAtFormIn(tabId: number): Promise<FormLook> {
  return unlessRestricted(async () => {
    await bringIn(tabId);
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: lookThere });
    return answer?.result as FormLook | undefined;
  });
}

/** Fills fields of the contact form in a tab; in a page that went away meanwhile none is found. See `fillForm`. */
export async function fillFormIn(tabId: number, orders: FillOrder[]): Promise<FilledField[]> {
  const filled = await unlessRestricted(async () => {
    await bringIn(tabId);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: fillThere,
      args: [orders],
    });
    return answer?.result as FilledField[] | undefined;
  });
  return Array.isArray(filled) ? filled : orders.map(({ id }) => ({ id, state: 'not found' }));
}

/** Takes the last filling in a tab back; says how many fields were put back, 0 when the page is gone. */
export async function undoFormIn(tabId: number): Promise<number> {
  const undone = await unlessRestricted(async () => {
    await bringIn(tabId);
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: undoThere });
    return answer?.result as number | undefined;
  });
  return typeof undone === 'number' ? undone : 0;
}
