/**
 * One run of text on a page, as it was drawn. Lengths are PDF points, `x` from the left, `y` from the top
 * down to the baseline.
 */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  /** Name of the font within the file; two runs of one font share it. */
  font: string;
}

/** A link's rectangle on the page (`top` < `bottom`) and where it leads. */
export interface PdfLink {
  left: number;
  top: number;
  right: number;
  bottom: number;
  url: string;
}

/** What layout needs of one page. */
export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
  links: PdfLink[];
}

/** Items on one baseline without a wide gap between them. `start` < `end` along the reading direction. */
export interface Segment {
  text: string;
  start: number;
  end: number;
  y: number;
  size: number;
  font: string;
  /** Place in the order in which the page was drawn. */
  order: number;
}

/** Segments of one column on one baseline. */
export interface Line extends Segment {
  segments: Segment[];
}

/** Lines that are read one after the other; `end` is how far a line could have run. */
export interface Region {
  lines: Line[];
  start: number;
  end: number;
}

/** A paragraph, a list item or an address block (with its line ends). */
export interface Block {
  text: string;
  start: number;
  size: number;
  /** True when its last line runs to the column's edge, so that it may go on in the next column. */
  open: boolean;
}
