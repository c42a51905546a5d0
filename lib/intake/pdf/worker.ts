// The PDF library's worker, with what older browsers lack. It has no access to the page or to the network.
import './compat.ts';
import 'pdfjs-dist/build/pdf.worker.min.mjs';
