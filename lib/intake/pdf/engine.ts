import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A file being opened; `stop` ends it at once, whatever it is doing, and frees its memory. */
export interface PdfTask {
  promise: Promise<PDFDocumentProxy>;
  stop(): void;
}

/** Opens PDF files; there is one for pages (with a worker) and one for Node. */
export interface PdfEngine {
  open(bytes: Uint8Array): Promise<PdfTask>;
}

/**
 * The library's options for reading text alone: no fonts are loaded, nothing is drawn, fetched or run, and a
 * damaged file gives what can be read of it.
 */
export const SAFE_OPTIONS = {
  disableFontFace: true,
  useSystemFonts: false,
  fontExtraProperties: false,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableWorkerRendering: true,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  stopAtErrors: false,
  pdfBug: false,
  maxImageSize: 0,
  verbosity: 0,
} as const;
