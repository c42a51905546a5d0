import type { PdfItem, PdfLink, PdfPage } from './schema.ts';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;
const FORM_LABEL =
  /(?:mail|courriel|correo|e-?post|почта|البريد|ایمیل|邮|郵|メール|이메일|web|site|form|contact)[^:：]{0,20}[:：]\s*\S*$|[:：]\s*$/iu;

/** Addresses of a `mailto:` link, without its subject, copies and the like. */
function mailAddresses(url: string): string[] {
  const path = url.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(path)
      .split(/[,;]/u)
      .map((one) => one.trim())
      .filter((one) => ADDRESS.test(one));
  } catch {
    return [];
  }
}

const overlaps = (item: PdfItem, link: PdfLink): boolean =>
  item.y >= link.top && item.y <= link.bottom + 0.3 * item.size && item.text.trim() !== '';

const isUnder = (item: PdfItem, link: PdfLink): boolean => {
  const middle = item.x + item.width / 2;
  return middle >= link.left - 1 && middle <= link.right + 1;
};

const textOf = (items: PdfItem[]): string =>
  [...items]
    .sort((a, b) => a.x - b.x)
    .map((item) => item.text)
    .join(' ');

/** What the link leads to, where the reader of the text would miss it; `null` where it is written or of no use. */
function missingAddress(link: PdfLink, row: PdfItem[]): string | null {
  const squeeze = (text: string) => text.replace(/\s+/gu, '').toLowerCase();
  const written = squeeze(textOf(row));
  if (/^mailto:/iu.test(link.url)) {
    const missing = mailAddresses(link.url).filter((one) => !written.includes(squeeze(one)));
    return written.includes('@') || missing.length === 0 ? null : missing.join(', ');
  }
  if (
    !/^https?:\/\/\S+$/iu.test(link.url) ||
    written.includes(squeeze(link.url).replace(/^https?:\/\/|\/$/gu, ''))
  )
    return null;
  const label = textOf(row.filter((item) => item.x < link.left - 1));
  return FORM_LABEL.test(label) ? link.url : null;
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
    const row = page.items.filter((item) => overlaps(item, link));
    const address = row.length === 0 ? null : missingAddress(link, row);
    return address === null ? [] : [asItem(address, link, row)];
  });
  return [...page.items, ...added];
}
