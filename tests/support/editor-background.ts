/** The background of the editor lab's extension: does for a page what the popup does for a tab. */
import { browser } from 'wxt/browser';
import { insertIntoTab, lookAtTab } from '../../lib/browser/scripting.ts';
import type { FieldPlaces, InsertRequest } from '../../lib/delivery/insert/schema.ts';

interface Errand {
  request?: InsertRequest;
  places?: FieldPlaces;
  letter?: string;
}

async function answer(tabId: number, { request, places = {}, letter = '' }: Errand): Promise<unknown> {
  try {
    return await (request ? insertIntoTab(tabId, request, places) : lookAtTab(tabId, places, letter));
  } catch (error) {
    return { threw: String(error) };
  }
}

browser.runtime.onMessage.addListener((errand: Errand, sender, respond: (answer: unknown) => void) => {
  void answer(sender.tab?.id ?? -1, errand).then(respond);
  return true;
});
