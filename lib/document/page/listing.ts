import { has } from '../../text/match.ts';
import type { PageLink } from '../../text/page-links.ts';
import { viewOf } from '../../text/view.ts';
import { indexNumbersIn } from '../header/index-number.ts';
import { referencesIn } from '../header/reference.ts';
import { rulesFor } from '../rules.ts';
import type { RawDocument, UaDocument } from '../schema.ts';
import { isPaper } from './is-paper.ts';

/** A paper that a page only names, with the address where it stands. */
export interface ListedPaper {
  title: string;
  /** `http:` or `https:`. */
  url: string;
}

/** From so many papers on, a page that names them is a list. */
const FEW = 2;
const LONGEST_TITLE = 160;
/** Shorter words of a link say `Read more` and not which paper. */
const SHORTEST_TITLE = 14;

/** What sections call urgent actions in the addresses of their sites. */
const NAMES =
  'urgent-?actions?|actions?-urgentes?|acciones?-urgentes?|acao-urgente|acoes-urgentes|azion[ei]-urgent[ei]|spoedacties?|eilaktion(?:en)?|briefaktion(?:en)?|pilne-akcje|pilna-akcja|naléhavé-akce|nalehave-akce|acil-eylem(?:ler)?|victories|ua';
/** `ua-034-25`, `ua27120`: a number and a year. */
const numbered = /(?<![a-z])(?:ua|au)a?[-_]?\d{1,3}[-_.]?(?:(?:19|20)\d{2}|\d{2})(?!\d)/;
/** The folder of urgent actions, and in it a name of several words. */
const inFolder = new RegExp(
  `/(?:[^/]*-)?(?:${NAMES})/(?:[^/]+/){0,4}(?=[^/]*\\p{L}{3})[^/-]+-[^/-]+-[^/]+/?$`,
  'u',
);
/** `urgent-action-update-lawyer-still-held` */
const inName = /\/(?:urgent-action|action-urgente|accion-urgente)-[^/]+-[^/]+\/?$/;
const documents = /\/documents?\/([a-z]{3}\d{2}\/\d{1,4}\/\d{4})(?!\d)/;

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname.toLowerCase();
  }
}

/** By its address, a link leads to a paper: what is the same paper in all its addresses, else `null`. */
function byAddress(url: string): string | null {
  const path = pathOf(url);
  const index = documents.exec(path)?.[1];
  if (index) return index;
  return [numbered, inFolder, inName].some((pattern) => pattern.test(path)) ? url : null;
}

const lineOfNothing = (): number => 0;

/** True for words with the number or the index of a paper. */
function namesPaper(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  const view = viewOf(text);
  if (indexNumbersIn(view.folded).length > 0) return true;
  return referencesIn(view, rulesFor(view), 0, view.text.length, lineOfNothing).length > 0;
}

/** The words of a link that say which paper it is, else those of its item. */
function titleOf({ text, item }: PageLink): { title: string; own: boolean } {
  const own = text.length >= SHORTEST_TITLE || item === '';
  const title = own ? text : item;
  return { title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title, own };
}

/** A paper among the links, whether its title is the link's own, and the words of its item. */
interface Found extends ListedPaper {
  own: boolean;
  item: string;
}

/** Of two links to one paper, the one with a title of its own, and of such ones the longer. */
function isBetter(one: Found, other: Found | undefined): boolean {
  if (one.title === '') return false;
  if (!other || one.own !== other.own) return !other || one.own;
  return one.title.length > other.title.length;
}

const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Links to papers, each paper once, with the best of its titles. An item's number counts for its first link alone. */
function papersAmong(links: readonly PageLink[], page: string | null): Found[] {
  const own = page !== null && isWeb(page) ? (byAddress(page) ?? page) : null;
  const found = new Map<string, Found>();
  const items = new Set<string>();
  for (const link of links) {
    if (!isWeb(link.url)) continue;
    const key = byAddress(link.url);
    const named = namesPaper(link.text) || (!items.has(link.item) && namesPaper(link.item));
    if ((key === null && !named) || key === own) continue;
    items.add(link.item);
    const before = found.get(key ?? link.url);
    const next = { ...titleOf(link), url: before?.url ?? link.url, item: link.item || link.text };
    if (isBetter(next, before)) found.set(key ?? link.url, next);
  }
  return [...found.values()];
}

/** Links of a page to papers, each paper once, with the best of its titles; whatever else the page holds. */
export const linkedPapers = (links: readonly PageLink[], page: string): ListedPaper[] =>
  papersAmong(links, page).map(({ title, url }) => ({ title, url }));

/** True when an address, or words about what stands there, name an urgent action's paper. */
export const pointsToPaper = (url: string, words: string): boolean =>
  isWeb(url) && (byAddress(url) !== null || namesPaper(words));

/** True for an address in which a section's folder of urgent actions is named. */
export const namesUrgentActions = (url: string): boolean =>
  isWeb(url) &&
  new RegExp(`(?:^|[/_=-])(?:${NAMES})(?:$|[/_&.?-])`, 'u').test(
    `${pathOf(url)}${new URL(url).search.toLowerCase()}`,
  );

/** What parts the words of an item: a label stands by itself. */
const PARTS = /[|·:;()[\]\n]|\s[-–—]\s/;

function saysEndAlone(words: string): boolean {
  const view = viewOf(words);
  const { header, closing } = rulesFor(view);
  return has(closing.labels, view.folded) || has(header.outcome, view.folded);
}

/** True when a link or its item says of its paper that it is an outcome, or that its action has ended: the paper may say more now. */
export function saysEnd({ text, item }: Pick<PageLink, 'text' | 'item'>): boolean {
  const around = item.replace(text, '|');
  return `${text}|${around}`.split(PARTS).some((part) => part.trim() !== '' && saysEndAlone(part.trim()));
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The line of a text that an offset is on. */
function lineOf(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

const bullet = /^\s*(?:-|\d{1,3}\.) /;

/** True for a paper that is no more than an item: its number or index stands in one, and it asks for nothing. */
function isItem(ua: UaDocument, text: string, items: readonly string[]): boolean {
  if (!isPaper(ua)) return true;
  if (ua.recipients.length > 0 || ua.letter !== null || ua.asks.length > 0) return false;
  const places = ua.evidence.filter(({ field }) => field === 'reference' || field === 'index');
  return places.every(({ start }) => {
    const line = lineOf(text, start);
    const bare = squeezed(line);
    // An item may have no link to its paper.
    return (
      bullet.test(line) || items.some((item) => item.includes(bare) || (item !== '' && bare.includes(item)))
    );
  });
}

/**
 * The papers that a page names and links to, in order, when it is a list of papers and no paper itself: a section's urgent
 * actions, a newsletter's items. Empty for any other page. What an item's words say of its paper (that it is closed) is not
 * taken for the paper: it must be opened.
 * @param links of the part of the page that `raw` is of
 * @param papers what was read from `raw`
 */
export function listedPapers(
  links: readonly PageLink[],
  raw: RawDocument,
  papers: readonly UaDocument[],
): ListedPaper[] {
  const listed = papersAmong(links, raw.source.url);
  if (listed.length < FEW) return [];
  const items = listed.map(({ item }) => squeezed(item));
  if (!papers.every((ua) => isItem(ua, raw.text, items))) return [];
  return listed.map(({ title, url }) => ({ title, url }));
}
