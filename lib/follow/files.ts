import { pointsToPaper } from '../document/page/listing.ts';
import type { PageLink } from '../text/page-links.ts';
import { sameOrigin } from './address.ts';
import type { Section } from './sections/define.ts';

/** More files of one page are not looked at. */
const MOST = 2;

const isPdf = (url: string): boolean => /\.pdf$/i.test(new URL(url).pathname);

/**
 * The files on the same site in which the paper of a page can stand, the likeliest first: what its section says, then what names a
 * paper, then a file that is the only one.
 */
export function paperFiles(links: readonly PageLink[], page: string, section: Section | null): string[] {
  const near = links.filter(({ url }) => sameOrigin(url, page));
  const pdfs = [...new Set(near.filter(({ url }) => isPdf(url)).map(({ url }) => url))];
  const bySection = near.filter(({ url }) => section?.file?.test(url)).map(({ url }) => url);
  const byName = near.filter(({ url, text }) => isPdf(url) && pointsToPaper(url, text)).map(({ url }) => url);
  const only = pdfs.length === 1 ? pdfs : [];
  return [...new Set([...bySection, ...byName, ...only])].slice(0, MOST);
}
