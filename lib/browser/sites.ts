import { browser } from 'wxt/browser';

/** One site as browsers name it in a permission: `https://mail.example/*`. It is a scheme and a host, with all its ports. */
export type Site = string;

/** The site of an address; `null` for what is no web page. */
export function siteOf(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** A site as people know it: its host, with the scheme before it where that is not safe; `null` for every site at once. */
export function nameOfSite(site: Site): string | null {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]+)/.exec(site) ?? [];
  if (host === '' || host === '*') return null;
  return scheme === 'http' ? `http://${host}` : host;
}

/** The sites that the person has allowed, here or in the browser's own pages, in the order of their names. */
export async function allowedSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Whether a site is allowed now: it is asked each time, for the person may have taken it back anywhere. */
export const isAllowed = (site: Site): Promise<boolean> => browser.permissions.contains({ origins: [site] });

/** The site that would have to be allowed so that an address can be reached; `undefined` when none would help. */
export async function stillToAllow(url: string): Promise<Site | undefined> {
  const site = siteOf(url);
  return site === null || (await isAllowed(site)) ? undefined : site;
}

/** Asks the person for one site, in the browser's own window; true when it is given. It must be called within a press. */
export const askForSite = (site: Site): Promise<boolean> => browser.permissions.request({ origins: [site] });

/** Takes a site back; nothing of ours reaches it from then on. */
export async function takeBackSite(site: Site): Promise<void> {
  await browser.permissions.remove({ origins: [site] });
}

/** What a browser says of a site that came with the install: that one is not the person's to take back. Ours comes with none. */
const CAME_ALONG = /required permission/i;

/** Takes back every site that the person allowed. Rejects when one is still allowed after that. */
export async function takeBackSites(): Promise<void> {
  for (const site of await allowedSites()) {
    const why = await takeBackSite(site).then(() => null, String);
    if (why !== null ? !CAME_ALONG.test(why) : await isAllowed(site))
      throw new Error(`${site}: ${why ?? 'stays'}`);
  }
}

/** Calls `listener` whenever a site was allowed or taken back, here or in the browser's own pages; returns how to stop. */
export function onSites(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = () => listener();
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}
