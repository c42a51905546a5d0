import { BUBBLING, viewOf } from './dom.ts';

type Realm = Window & typeof globalThis;

/**
 * Tells `target` of a paste or a copy. It is done from our own world: nothing waits in the page's for it to come upon.
 * @returns whether the page took it, and the text that it carries: of a copy, what the page put there
 */
export const transfer = (
  target: Element,
  type: 'paste' | 'copy',
  text?: string,
  html?: string | null,
): [isTaken: boolean, text: string] => {
  const view = viewOf(target) as Realm & { wrappedJSObject?: Realm };
  // Firefox lets a page read only what was set by classes of the page's own world.
  const page = view.wrappedJSObject ?? view;
  try {
    const init = Object.assign(new page.Object(), BUBBLING, { clipboardData: new page.DataTransfer() });
    const event = new page.ClipboardEvent(type, init);
    // Firefox gives the event an empty transfer of its own: it is filled afterwards.
    const data = event.clipboardData as DataTransfer;
    if (text) data.setData('text/plain', text);
    if (html) data.setData('text/html', html);
    return [!target.dispatchEvent(event), data.getData('text/plain')];
  } catch {
    // The page's own classes may be anything by now.
    return [false, ''];
  }
};

/** Puts text into `target` as if it were pasted; says whether the page took the paste. */
export const paste = (target: Element, text: string, html: string | null): boolean =>
  transfer(target, 'paste', text, html)[0];
