import { browser } from 'wxt/browser';
import type { InPage } from '../delivery/insert/in-page.ts';
import { listenForPaste } from '../delivery/insert/main-world.ts';
import type { FieldPlaces, InsertRequest, InsertResult, LookResult } from '../delivery/insert/schema.ts';

/** What browsers say of pages that extensions may not enter, and of tabs that are gone. */
const RESTRICTED =
  /cannot access|cannot be scripted|missing host permission|showing error page|no tab with id|tab was closed|invalid tab id|frame .*removed/i;

/** A page that the browser keeps closed. */
export interface Restricted {
  ok: false;
  why: 'restricted page';
}
const restricted: Restricted = { ok: false, why: 'restricted page' };

/** Runs `work`; a page that the browser keeps closed is a result, anything else thrown is a bug. */
export async function unlessRestricted<T>(work: () => Promise<T | undefined>): Promise<T | Restricted> {
  try {
    // A page that goes away meanwhile leaves no result.
    return (await work()) ?? restricted;
  } catch (error) {
    if (RESTRICTED.test(String(error))) return restricted;
    throw error;
  }
}

const bringIn = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/insert.js'] });

// The functions below are sent into the page as source: they may use nothing from outside.
const lookThere = (places: FieldPlaces, letter: string): LookResult =>
  (globalThis as unknown as { appealDrafter: InPage }).appealDrafter.look(places, letter);
const insertThere = (request: InsertRequest, token: string, places: FieldPlaces): Promise<InsertResult> =>
  (globalThis as unknown as { appealDrafter: InPage }).appealDrafter.insert(request, token, places);

/**
 * Says where a letter would go in the page of a tab; changes nothing. Needs the right to that page (`activeTab`).
 * @param places where this webmail is known to have its fields
 * @param letter the letter, where it is known: a message that holds it already has no text to be asked about
 */
export function lookAtTab(tabId: number, places: FieldPlaces = {}, letter = ''): Promise<LookResult> {
  return unlessRestricted(async () => {
    await bringIn(tabId);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: lookThere,
      args: [places, letter],
    });
    return answer?.result as LookResult | undefined;
  });
}

/**
 * Puts a letter into the page of a tab and reports each field; see `insertAppeal`. Needs the right to that page.
 * @param places where this webmail is known to have its fields
 */
export function insertIntoTab(
  tabId: number,
  request: InsertRequest,
  places: FieldPlaces = {},
): Promise<InsertResult> {
  return unlessRestricted(async () => {
    const target = { tabId };
    const token = crypto.randomUUID();
    await bringIn(tabId);
    await browser.scripting.executeScript({ target, world: 'MAIN', func: listenForPaste, args: [token] });
    const args: Parameters<typeof insertThere> = [request, token, places];
    const [answer] = await browser.scripting.executeScript({ target, func: insertThere, args });
    return answer?.result as InsertResult | undefined;
  });
}
