import { browser } from 'wxt/browser';
import { type Site, siteOf, stillToAllow } from './sites.ts';

/** A document in a tab: its own, or that of one frame. */
export interface Place {
  tabId: number;
  frameIds?: number[];
}

/** What a frame says of itself; sent into it as source, so it may use nothing from outside. */
const tellThere = () => ({
  // A frame that the document around it reaches is looked into from there.
  isForeign: window !== window.top && window.frameElement === null,
  isLarge: innerWidth >= 200 && innerHeight >= 100,
});

/** The large frames of other sites that we may look into: their sites are allowed. None where the browser lets us into no frame. */
export async function foreignFrames(tabId: number): Promise<Place[]> {
  const told = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: tellThere })
    .catch(() => []);
  return told
    .filter(({ result }) => result?.isForeign && result.isLarge)
    .map(({ frameId }) => ({ tabId, frameIds: [frameId] }));
}

// Sent into the document as source, like `tellThere`.
const originThere = (): string => origin;

/**
 * The site that the person would have to allow so that a frame can be reached; `undefined` when it is allowed already, or
 * not to be known: a browser does not tell where a frame went on to.
 * @param around the document that the frame is in
 * @param address the address that this document gave the frame
 */
export async function siteToAllow(around: Place, address: string): Promise<Site | undefined> {
  if (siteOf(address) === null) return undefined;
  const [told] = await browser.scripting.executeScript({ target: around, func: originThere }).catch(() => []);
  // From an address of its own site a document would reach the frame, were it still there.
  if (!told || told.result === new URL(address).origin) return undefined;
  return stillToAllow(address);
}
