import type { PdfEngine } from './engine.ts';
import { SAFE_OPTIONS } from './engine.ts';

/** Reads PDF files in Node, without a worker. Time limits are kept between pages. */
export const nodePdfEngine: PdfEngine = {
  async open(bytes) {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ ...SAFE_OPTIONS, data: bytes });
    return { promise: task.promise, stop: () => void task.destroy().catch(() => {}) };
  },
};
