import './compat.ts';
// Brings the library's worker into this thread: where there is no page, no worker can be started.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
import { getDocument } from 'pdfjs-dist';
import type { PdfEngine } from './engine.ts';
import { SAFE_OPTIONS } from './engine.ts';

/** Reads PDF files in the thread that it is called in. Time limits are kept between pages. */
export const herePdfEngine: PdfEngine = {
  async open(bytes) {
    const task = getDocument({ ...SAFE_OPTIONS, data: bytes });
    task.promise.catch(() => {});
    return { promise: task.promise, stop: () => void task.destroy().catch(() => {}) };
  },
};
