import { readFileSync } from 'node:fs';
import { nodePdfEngine } from '../../lib/intake/pdf/engine-node.ts';

/** A point of a PDF (1/72 in) in millimetres. */
const POINT = 25.4 / 72;

/** A piece of a line on a printed page; its edges in millimetres from the page's upper left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A printed page: its size in millimetres, and what stands where on it. */
export interface Sheet {
  wide: number;
  high: number;
  pieces: Piece[];
}

/** What a PDF has on its pages. */
export async function sheetsIn(file: string): Promise<Sheet[]> {
  const { promise, stop } = await nodePdfEngine.open(new Uint8Array(readFileSync(file)));
  const pdf = await promise;
  const sheets: Sheet[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x = 0, y = 0] = item.transform.slice(4) as number[];
      const base = (top - y) * POINT;
      const high = item.height * POINT;
      return [
        {
          text: item.str,
          left: (x - left) * POINT,
          right: (x - left + item.width) * POINT,
          // Letters stand on their line, and hang a little below it.
          top: base - high * 0.8,
          bottom: base + high * 0.2,
        },
      ];
    });
    sheets.push({ wide: (right - left) * POINT, high: (top - bottom) * POINT, pieces });
  }
  stop();
  return sheets;
}

/** The words of some pieces in the order in which they stand in the file. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');

/** An area of a page, in millimetres from its upper left corner. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What stands in an area, be it with a part of it. */
export const within = ({ pieces }: Sheet, area: Area): Piece[] =>
  pieces.filter(
    (one) => one.right > area.left && one.left < area.right && one.bottom > area.top && one.top < area.bottom,
  );

/** What stands beyond an area, be it with a part of it. */
export const beyond = ({ pieces }: Sheet, area: Area): Piece[] =>
  pieces.filter(
    (one) => one.left < area.left || one.right > area.right || one.top < area.top || one.bottom > area.bottom,
  );
