import type { PdfEngine } from './engine.ts';
import { SAFE_OPTIONS } from './engine.ts';

/**
 * What the library rejects for a broken file while nobody waits for it any more: in a browser that stays in the worker, here it would
 * end the program.
 */
const LEFT_BEHIND =
  /^(?:FormatError|ParserEOFException|XRefEntryException|XRefParseException|MissingDataException|InvalidPDFException|AbortException)$/;

const pass = (reason: unknown): void => {
  if (!LEFT_BEHIND.test((reason as Error | null)?.name ?? '')) throw reason;
};

/** Reads PDF files in Node, without a worker. Time limits are kept between pages. */
export const nodePdfEngine: PdfEngine = {
  async open(bytes) {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    if (!process.listeners('unhandledRejection').includes(pass)) process.on('unhandledRejection', pass);
    const task = getDocument({ ...SAFE_OPTIONS, data: bytes });
    return { promise: task.promise, stop: () => void task.destroy().catch(() => {}) };
  },
};
