import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfEngine, PdfTask } from './engine.ts';
import { pagesToText } from './layout.ts';
import type { PdfItem, PdfLink, PdfPage } from './schema.ts';
import { bulletsFor, listItems } from './tags.ts';
import { isTangled } from './tangled.ts';

/**
 * Far above any paper: bytes of the file, its pages, its letters, runs of text on one page, and the time for reading
 * it. The runs are counted while the page is read, so that a page that swells without end is left early.
 */
export const PDF_LIMITS = {
  bytes: 100 * 2 ** 20,
  pages: 300,
  letters: 4_000_000,
  runs: 40_000,
  milliseconds: 60_000,
};

export type PdfFailure = 'scanned' | 'protected' | 'broken' | 'too large' | 'cancelled';
export type PdfResult = { ok: true; text: string; title: string | null } | { ok: false; why: PdfFailure };

export interface PdfOptions {
  signal?: AbortSignal | undefined;
  /** Called with the share that is done, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/** Fewer letters than this are no text: a scan, perhaps with a stamp or a page number. */
const LEAST_LETTERS = 25;

class Stop extends Error {
  readonly why: PdfFailure;
  constructor(why: PdfFailure) {
    super(why);
    this.why = why;
  }
}

/** Rejects when the person cancels or the time is over; `over` ends the waiting. */
function deadline(signal: AbortSignal | undefined): { stopped: Promise<never>; over: () => void } {
  let over = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const cancel = () => reject(new Stop('cancelled'));
    const timer = setTimeout(() => reject(new Stop('too large')), PDF_LIMITS.milliseconds);
    signal?.addEventListener('abort', cancel);
    over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    if (signal?.aborted) cancel();
  });
  stopped.catch(() => {});
  return { stopped, over };
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

type TextItem = { str: string; transform: unknown[]; width: number; fontName: string };

/** An item in page points from the top left; `null` for text that stands aslant, such as a watermark. */
function toItem(item: TextItem, viewport: Matrix): PdfItem | null {
  const [a, b, c, d, x, y] = times(viewport, item.transform as unknown as Matrix);
  const upright = Math.abs(b) < 0.05 * Math.abs(a) && a > 0;
  const values = [a, c, d, x, y, item.width];
  if (!upright || !values.every(Number.isFinite)) return null;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName };
}

type Mark = { type: string; id?: string };

/** Items, each with the id of the marked content around it. */
function withContents(
  all: (TextItem | Mark)[],
  viewport: Matrix,
): { item: PdfItem; content: string | null }[] {
  const open: (string | null)[] = [];
  return all.flatMap((one) => {
    if ('str' in one) {
      const item = toItem(one, viewport);
      return item ? [{ item, content: open.findLast((id) => id !== null) ?? null }] : [];
    }
    if (one.type === 'endMarkedContent') open.pop();
    else open.push(one.id ?? null);
    return [];
  });
}

type Annotation = { subtype?: unknown; url?: unknown; unsafeUrl?: unknown; rect?: unknown };

function toLink(annotation: Annotation, viewport: Matrix): PdfLink | null {
  const url = annotation.url ?? annotation.unsafeUrl;
  const rect = annotation.rect as number[] | undefined;
  if (annotation.subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const from = times(viewport, [1, 0, 0, 1, x0, y0]);
  const to = times(viewport, [1, 0, 0, 1, x1, y1]);
  const [left = 0, right = 0] = [from[4], to[4]].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = [from[5], to[5]].sort((a, b) => a - b);
  return { left, top, right, bottom, url };
}

/** Text and marks of a page, read in parts. */
async function contentOf(page: PDFPageProxy): Promise<(TextItem | Mark)[]> {
  const reader: ReadableStreamDefaultReader<{ items: (TextItem | Mark)[] }> = page
    .streamTextContent({ includeMarkedContent: true })
    .getReader();
  const items: (TextItem | Mark)[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    items.push(...part.value.items);
    if (items.length > PDF_LIMITS.runs) {
      reader.cancel(new Error('too many runs')).catch(() => {});
      throw new Stop('too large');
    }
  }
  return items;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = transform as unknown as Matrix;
  const content = await contentOf(page);
  const tags = await page.getStructTree().catch(() => null);
  const annotations: Annotation[] = await page.getAnnotations().catch(() => []);
  page.cleanup();
  const items = withContents(content, viewport);
  return {
    width,
    height,
    items: [...items.map(({ item }) => item), ...bulletsFor(items, listItems(tags))],
    links: annotations.map((one) => toLink(one, viewport)).filter((link) => link !== null),
  };
}

const lettersIn = (page: PdfPage): number =>
  page.items.reduce((sum, item) => sum + item.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);

/** Reads all pages, one after the other so that no more than one is held open. */
async function readPages(task: PdfTask, stopped: Promise<never>, options: PdfOptions) {
  const file = await Promise.race([task.promise, stopped]);
  if (file.numPages > PDF_LIMITS.pages) throw new Stop('too large');
  const pages: PdfPage[] = [];
  let letters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await Promise.race([file.getPage(number).then(readPage), stopped]);
    letters += lettersIn(page);
    if (letters > PDF_LIMITS.letters) throw new Stop('too large');
    pages.push(page);
    options.onProgress?.(number / file.numPages);
  }
  if (letters < LEAST_LETTERS) throw new Stop('scanned');
  return { pages, title: await Promise.race([titleOf(file), stopped]) };
}

async function titleOf(file: { getMetadata(): Promise<{ info: object }> }): Promise<string | null> {
  const info = await file.getMetadata().then(
    ({ info }) => info as { Title?: unknown },
    () => null,
  );
  return typeof info?.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
}

function whyOf(error: unknown): PdfFailure {
  if (error instanceof Stop) return error.why;
  return error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'broken';
}

/**
 * Reads the text of a PDF. `bytes` may be taken over by the engine: pass a copy where they are needed later.
 * `title` is the file's own, `null` where it has none. Every failure is a value; nothing in the file is run.
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: PdfEngine,
  options: PdfOptions = {},
): Promise<PdfResult> {
  if (bytes.length > PDF_LIMITS.bytes) return { ok: false, why: 'too large' };
  if (isTangled(bytes)) return { ok: false, why: 'broken' };
  const { stopped, over } = deadline(options.signal);
  let task: PdfTask | undefined;
  try {
    task = await Promise.race([engine.open(bytes), stopped]);
    const { pages, title } = await readPages(task, stopped, options);
    return { ok: true, text: pagesToText(pages), title };
  } catch (error) {
    return { ok: false, why: whyOf(error) };
  } finally {
    over();
    task?.stop();
  }
}
