import { browser } from 'wxt/browser';

/** Largest file that is handed over by a tab, in bytes: what the browser passes on in one piece. */
const MAX_BYTES = 30 * 2 ** 20;

/** Sent into the page as source: it may use nothing from outside. The tab has the file, so the cache mostly answers. */
async function fetchThere(most: number): Promise<string | null> {
  const answer = await fetch(location.href, { cache: 'force-cache' });
  const blob = await answer.blob();
  if (!answer.ok || blob.size > most) return null;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? null);
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(blob);
  });
}

/** Last part of an address, as a name for the file: `ua02711.pdf`. */
export function fileNameOf(url: string): string {
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

/**
 * The file that a tab shows, such as a PDF; `null` when the tab does not give it. Needs the right to that page, and a
 * browser that lets extensions into its viewer.
 */
export async function fileInTab(tabId: number, url: string): Promise<File | null> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, func: fetchThere, args: [MAX_BYTES] })
    .catch(() => []);
  const encoded: unknown = injected?.result;
  if (typeof encoded !== 'string') return null;
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  return new File([bytes], fileNameOf(url));
}
