import { missingAddress } from '../missing-address.ts';
import { directionOf } from './characters.ts';
import type { PdfItem, PdfLink, PdfPage } from './schema.ts';

const overlaps = (item: PdfItem, link: PdfLink): boolean =>
  item.y >= link.top && item.y <= link.bottom + 0.3 * item.size && item.text.trim() !== '';

const isUnder = (item: PdfItem, link: PdfLink): boolean => {
  const middle = item.x + item.width / 2;
  return middle >= link.left - 1 && middle <= link.right + 1;
};

const textOf = (items: PdfItem[]): string => items.map((item) => item.text).join(' ');

function addressOf(link: PdfLink, row: PdfItem[]): string | null {
  const isEarlier = (item: PdfItem) =>
    directionOf(item.text) === 'rtl' ? item.x > link.right - 1 : item.x < link.left - 1;
  const words = textOf(row.filter((item) => isUnder(item, link)));
  return missingAddress(
    link.url,
    words,
    textOf(row.filter((item) => !isUnder(item, link) && isEarlier(item))),
  );
}

/** The address as an item of its own, right behind the words of the link, or in their place where they dropped out. */
function asItem(address: string, link: PdfLink, row: PdfItem[]): PdfItem {
  const covered = row.filter((item) => isUnder(item, link));
  const near = covered.at(-1) ?? row[0];
  const size = near?.size ?? 10;
  const shared = { y: near?.y ?? link.bottom, size, font: near?.font ?? '' };
  if (covered.length === 0) return { ...shared, text: address, x: link.left, width: link.right - link.left };
  const end = Math.max(...covered.map((item) => item.x + item.width));
  return { ...shared, text: ` (${address})`, x: end + 0.01, width: 0 };
}

/**
 * Items of a page, with the addresses of links that the text lacks: `mailto:` ones, and web addresses behind a
 * label such as `Email:`. A link that stands beside no text is left out, so that nothing hidden comes in.
 */
export function withLinks(page: PdfPage): PdfItem[] {
  const added = page.links.slice(0, 500).flatMap((link) => {
    const row = page.items.filter((item) => overlaps(item, link)).sort((a, b) => a.x - b.x);
    const address = row.length === 0 ? null : addressOf(link, row);
    return address === null ? [] : [asItem(address, link, row)];
  });
  return [...page.items, ...added];
}
