const typed = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });

/**
 * Puts plain text into the clipboard, and beside it the same as HTML where that is given; needs a press of the person just
 * before. False when the browser refused.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ ...typed('text/plain', text), ...typed('text/html', html) }),
      ]);
    return true;
  } catch {
    return false;
  }
}
