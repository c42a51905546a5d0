import { BUBBLING, viewOf } from './dom.ts';

type Realm = Window & typeof globalThis;

/**
 * Tells `target` of a paste or a copy. It is done from our own world: nothing waits in the page's for it to come upon.
 * @returns the event as the page left it: whether it took it, and of a copy what it put there
 */
export const transfer = (
  target: Element,
  type: 'paste' | 'copy',
  text?: string,
  html?: string,
): ClipboardEvent | undefined => {
  const view = viewOf(target) as Realm & { wrappedJSObject?: Realm };
  // Firefox lets a page read only what was set by classes of the page's own world.
  const page = view.wrappedJSObject ?? view;
  try {
    const event = new page.ClipboardEvent(
      type,
      Object.assign(new page.Object(), BUBBLING, { clipboardData: new page.DataTransfer() }),
    );
    // Firefox gives the event an empty transfer of its own: it is filled afterwards.
    const data = event.clipboardData as DataTransfer;
    if (text) data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    target.dispatchEvent(event);
    return event;
  } catch {
    // The page's own classes may be anything by now.
    return undefined;
  }
};
