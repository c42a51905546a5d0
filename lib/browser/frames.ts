import { browser } from 'wxt/browser';
import { stillToAllow } from './sites.ts';

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

/** The address of the frame that is at `host`, in this document or one of its own frames; `null` when there is none. */
const addressThere = (host: string): string | null => {
  const documents = [document];
  for (const one of documents)
    for (const frame of one.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      if (URL.canParse(frame.src) && new URL(frame.src).host === host) return frame.src;
      if (frame.contentDocument) documents.push(frame.contentDocument);
    }
  return null;
};

/**
 * The site that the person would have to allow so that a frame can be reached; `undefined` when it is allowed already.
 * @param host the frame's host, as the document around it tells
 */
export async function siteToAllow(target: Place, host: string): Promise<string | undefined> {
  if (host === '') return undefined;
  const [told] = await browser.scripting
    .executeScript({ target, func: addressThere, args: [host] })
    .catch(() => []);
  return stillToAllow(told?.result ?? `https://${host}/`);
}
