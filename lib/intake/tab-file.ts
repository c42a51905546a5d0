import { browser } from 'wxt/browser';

/** Largest file that is handed over by a tab, in bytes: what the browser passes on in one piece. */
const MAX_BYTES = 30 * 2 ** 20;

/** Milliseconds that a page of the site may take to load, and between two looks at it. */
const PATIENCE = 10_000;
const LOOK = 50;

/** Sent into the page as source: it may use nothing from outside. The browser has the file, so the cache mostly answers. */
async function fetchThere(address: string, most: number): Promise<string | null> {
  const answer = await fetch(address, { cache: 'force-cache' });
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

/** The file at `url`, asked for by the page in a tab; `null` when it does not give it. */
async function fileBy(tabId: number, url: string): Promise<File | null> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, func: fetchThere, args: [url, MAX_BYTES] })
    .catch(() => []);
  const encoded: unknown = injected?.result;
  if (typeof encoded !== 'string') return null;
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  return new File([bytes], fileNameOf(url));
}

/**
 * The file that a tab shows, such as a PDF; `null` when the tab does not give it. Needs the right to that page, and a
 * browser that lets extensions into its viewer.
 */
export const fileInTab = (tabId: number, url: string): Promise<File | null> => fileBy(tabId, url);

/** Waits until a tab shows a page of `origin`; false when it does not. */
async function isLoaded(tabId: number, origin: string): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const { status, url } = await browser.tabs.get(tabId);
    // Its address is told once it shows a page of a site that is allowed.
    if (status === 'complete' && url !== undefined && url !== 'about:blank') return url.startsWith(origin);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return false;
}

/** Opens a page behind the others, has it ask for the file at `url`, and closes it again. */
async function fileByPage(page: string, url: string): Promise<File | null> {
  const { id } = await browser.tabs.create({ url: page, active: false });
  if (id === undefined) return null;
  try {
    return (await isLoaded(id, new URL(url).origin)) ? await fileBy(id, url) : null;
  } finally {
    await browser.tabs.remove(id);
  }
}

/** Pages that a site has: the small one that is for programs, else the first. */
const PAGES = ['/robots.txt', '/'];

/**
 * The file at `url`, where the browser lets extensions into no viewer: another page of its site asks for it, in a tab
 * behind this one, so that our own pages still cannot ask for anything. `null` when the site does not give it. The site
 * must be allowed.
 */
export async function fileFromSite(url: string): Promise<File | null> {
  for (const page of PAGES) {
    const file = await fileByPage(new URL(page, url).href, url);
    if (file) return file;
  }
  return null;
}
