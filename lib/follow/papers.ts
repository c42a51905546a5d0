import { linkedPapers, namesUrgentActions, pointsToPaper, saysEnd } from '../document/page/listing.ts';
import type { PageLink } from '../text/page-links.ts';
import { addressOf } from './address.ts';
import { eachOnce, type Found } from './found.ts';
import type { FoundItem } from './schema.ts';
import type { Section } from './sections/define.ts';
import { titleOf } from './words.ts';

/** True when a page of a section's site is a paper, by its address. */
export const isPaperOf = (section: Section | null, url: string): boolean => section?.paper.test(url) ?? false;

const isPaper = ({ url, title }: FoundItem, section: Section | null): boolean =>
  isPaperOf(section, url) || pointsToPaper(url, title);

/**
 * Of the items of a feed those that can be papers: by their address or title; all, where the feed itself is of urgent actions. The
 * rest (news, petitions) is never asked for.
 * @param url the address of the feed
 */
export function papersInFeed(found: Found, url: string, section: Section | null): FoundItem[] {
  // The site of a section is known, and may give all it has where it does not understand what was asked for.
  if (section === null && namesUrgentActions(url)) return found.items;
  return found.items.filter((item) => isPaper(item, section));
}

/**
 * Reduces the links of a page to the papers that it lists.
 * @param page address and title of the page
 */
export function reduceListing(
  links: readonly PageLink[],
  page: { url: string; title: string },
  section: Section | null,
): Found {
  const known = linkedPapers(links, page.url);
  const others = links
    .filter(({ url }) => isPaperOf(section, url) && !known.some((one) => one.url === url))
    .map(({ url, text, item }) => ({ url, title: text || item }));
  // A page that is listed all the time is read once more when the list says that its action has ended.
  const stampAt = (url: string) => (links.some((link) => link.url === url && saysEnd(link)) ? 'ended' : '');
  const items = [...known, ...others].flatMap(({ url, title }): FoundItem[] => {
    const address = addressOf(url);
    if (address === null || address === addressOf(page.url)) return [];
    return [
      {
        key: address,
        url: address,
        title: titleOf(title) || address,
        stamp: stampAt(url),
        dated: null,
        text: null,
      },
    ];
  });
  return { title: titleOf(page.title), items: eachOnce(items) };
}
