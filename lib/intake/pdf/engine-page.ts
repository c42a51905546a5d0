import type { PdfEngine } from './engine.ts';
import { SAFE_OPTIONS } from './engine.ts';

/**
 * Reads PDF files in a page of the extension, in a worker of its own for each file: stopping ends the worker, so
 * that a file made to run forever can be left at once. Library and worker are loaded at the first file.
 */
export const pagePdfEngine: PdfEngine = {
  async open(bytes) {
    await import('./compat.ts');
    const { getDocument, PDFWorker } = await import('pdfjs-dist');
    const port = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const failed = new Promise<never>((_, reject) => {
      port.addEventListener('error', () => reject(new Error('The PDF worker did not start')));
    });
    // The library types its port as `null`, its default.
    const worker = new PDFWorker({ port: port as unknown as null });
    const task = getDocument({ ...SAFE_OPTIONS, data: bytes, worker });
    failed.catch(() => {});
    task.promise.catch(() => {});
    return { promise: Promise.race([task.promise, failed]), stop: () => end(port, worker) };
  },
};

function end(port: Worker, worker: { destroy(): void }): void {
  port.terminate();
  worker.destroy();
}
