import { BUBBLING, viewOf } from './dom.ts';

type Realm = Window & typeof globalThis;

/**
 * Puts text into `target` as if it were pasted; says whether the page took the paste. It is done from our own world:
 * nothing waits in the page's for it to come upon.
 */
export function paste(target: Element, text: string, html: string | null): boolean {
  const view = viewOf(target) as Realm & { wrappedJSObject?: Realm };
  // Firefox lets a page read only what was set by classes of the page's own world.
  const page = view.wrappedJSObject ?? view;
  try {
    const init = Object.assign(new page.Object(), BUBBLING, { clipboardData: new page.DataTransfer() });
    const event = new page.ClipboardEvent('paste', init);
    // Firefox gives the event an empty transfer of its own: it is filled afterwards.
    const data = event.clipboardData as DataTransfer;
    data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    return !target.dispatchEvent(event);
  } catch {
    // The page's own classes may be anything by now.
    return false;
  }
}
