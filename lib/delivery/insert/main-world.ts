/** Puts text into the element with the focus as if it were pasted; says whether the page took the paste. */
export type Paste = (text: string, html: string | null) => boolean;

/**
 * Runs in the page's own world, where alone a paste carries its text in every browser; it is sent there as source, so
 * it may use nothing from outside. It waits for the event named `token`, pastes its detail (JSON `[text, html]`) into
 * the element with the focus and cancels the event when the page took it; it ends
 * after three seconds, for no insertion takes longer than two.
 */
export function listenForPaste(token: string): void {
  const active = (): Element | null => {
    let at = document.activeElement;
    for (;;) {
      let next: Element | null | undefined;
      try {
        next =
          at?.shadowRoot?.activeElement ?? (at as HTMLIFrameElement | null)?.contentDocument?.activeElement;
      } catch {
        next = null;
      }
      if (!next) return at;
      at = next;
    }
  };
  const paste = (event: Event): void => {
    const [text, html] = JSON.parse((event as CustomEvent<string>).detail) as [string, string | null];
    const target = active();
    // Events and data of a frame must come from the frame's own realm.
    const view = target?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
    if (!target || !view) return;
    const clipboardData = new view.DataTransfer();
    const pasted = new view.ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData,
    });
    // Firefox gives the event an empty transfer of its own: it is filled afterwards.
    pasted.clipboardData?.setData('text/plain', text);
    if (html !== null) pasted.clipboardData?.setData('text/html', html);
    if (!target.dispatchEvent(pasted)) event.preventDefault();
  };
  document.addEventListener(token, paste);
  setTimeout(() => document.removeEventListener(token, paste), 3000);
}

/** The other end of `listenForPaste`, for the isolated world (or the same one, on a page of our own). */
export function pasteByEvent(doc: Document, token: string): Paste {
  return (text, html) => {
    const detail = JSON.stringify([text, html]);
    return !doc.dispatchEvent(new CustomEvent(token, { detail, cancelable: true }));
  };
}
