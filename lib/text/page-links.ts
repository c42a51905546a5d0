/** A link of a page: where it leads, its words, and those of the item of a list that it stands in. */
export interface PageLink {
  /** `http:` or `https:`, without the fragment. */
  url: string;
  text: string;
  /** Empty where the link stands in no short item. */
  item: string;
}

/** More links than these are not looked at: no list of papers is so long. */
const MOST = 400;
/** An item longer than this is an article. */
const LONGEST = 500;

const MENUS = 'nav, header, footer, aside, form, [role=navigation], [hidden], [aria-hidden=true]';
const ITEMS = 'li, tr, article, dd, p, h1, h2, h3, h4, h5, h6';

const INLINE = /^(?:A|ABBR|B|BDI|CITE|EM|FONT|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR)$/i;

/** So many items in each other are looked at around a link: a page made to hold us up has hundreds. */
const AROUND = 9;

/** Characters of an element that are gathered: with all the white space of a page's source, an item is no longer. */
const GATHERED = 8 * LONGEST;

function gather(node: Node, pieces: string[], left: number): number {
  let rest = left;
  for (const child of node.childNodes) {
    if (rest <= 0) break;
    const value = child.nodeType === 3 ? (child.nodeValue ?? '') : INLINE.test(child.nodeName) ? '' : ' ';
    pieces.push(value);
    // An element without words counts, too: of those in each other there may be any number.
    rest -= Math.max(1, value.length);
    if (child.nodeType !== 1) continue;
    rest = gather(child, pieces, rest);
    pieces.push(value);
  }
  return rest;
}

/** The words of an element on one line, apart where its blocks are; of a long one its beginning, longer than an item. */
function words(element: Element): string {
  const pieces: string[] = [];
  gather(element, pieces, GATHERED);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** True for one of several of a kind, as cards are: another element of its sort beside it has a link too. */
function isOneOfMany(element: Element): boolean {
  const besides = [...(element.parentElement?.children ?? [])];
  return besides.some(
    (one) => one !== element && one.tagName === element.tagName && one.querySelector('a[href]'),
  );
}

/** The card that a heading or a paragraph is of, without a tag of its own for an item. */
function cardOf(item: Element): Element | null {
  const links = item.querySelectorAll('a[href]').length;
  for (let card = item.parentElement; card; card = card.parentElement) {
    if (card.querySelectorAll('a[href]').length > links || card.querySelector('h1')) return null;
    if (isOneOfMany(card)) return card;
  }
  return null;
}

/** The words of the widest item around a link that is still short: of a card rather than of its heading. */
function itemOf(link: Element): string {
  let widest: Element | undefined;
  let found = '';
  let item: Element | null | undefined = link.closest(ITEMS);
  for (let left = AROUND; item && left > 0; left -= 1) {
    const text = words(item);
    if (text.length > LONGEST) break;
    widest = item;
    found = text;
    item = item.parentElement?.closest(ITEMS);
  }
  const card = widest && cardOf(widest);
  const text = card && words(card);
  return text && text.length <= LONGEST ? text : found;
}

/** Where a link leads; `null` for what is no web page, and for another place of the same page. */
function addressOf(link: Element, page: { base: string; url: string }): string | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, page.base)) return null;
  const url = new URL(href, page.base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.username === '' && url.href !== page.url ? url.href : null;
}

/**
 * Links of a part of a page to other web pages, in order, without those of its menus.
 * @param page its address without the fragment, and the one that its links are relative to
 */
export function linksIn(root: ParentNode, page: { base: string; url: string }): PageLink[] {
  const links: PageLink[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    const url = link.closest(MENUS) ? null : addressOf(link, page);
    if (url !== null && url.length < 2_000)
      links.push({ url, text: words(link).slice(0, LONGEST), item: itemOf(link) });
    if (links.length === MOST) break;
  }
  return links;
}
