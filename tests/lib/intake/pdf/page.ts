import type { PdfItem, PdfLink, PdfPage } from '../../../../lib/intake/pdf/schema.ts';

/** Width of a letter in the test's font, in font sizes. */
const LETTER = 0.5;

/** An item at a place; its width follows from its letters. */
export function item(text: string, x: number, y: number, size = 10): PdfItem {
  return { text, x, y, width: text.length * LETTER * size, size, font: 'f' };
}

/** Lines under each other, one font size and a fifth apart. */
export function lines(texts: string[], x: number, y: number, size = 10): PdfItem[] {
  return texts.map((text, at) => item(text, x, y + at * 1.2 * size, size));
}

/** An A4 page. */
export function page(items: PdfItem[], links: PdfLink[] = []): PdfPage {
  return { width: 595, height: 842, items, links };
}
