import { useLayoutEffect } from 'preact/hooks';
import type { PaperSize } from '../../pages/print-view.tsx';

/** As `@page` has them. */
const SIZES: Record<PaperSize, string> = {
  a4: 'A4 portrait',
  us: 'letter portrait',
  postcard: '148mm 105mm',
};

/**
 * Has the browser print on this paper, without margins of its own: so it has no room for a head or foot that names our page. The rule
 * stands for every page of the document, for Firefox does not take the paper's size from one that is meant for some.
 */
export function usePaper(paper: PaperSize): void {
  // At once with what is seen: nobody prints the new sheet on the paper of the old one.
  useLayoutEffect(() => {
    const rule = new CSSStyleSheet();
    rule.replaceSync(`@page { size: ${SIZES[paper]}; margin: 0; }`);
    document.adoptedStyleSheets = [rule];
    return () => {
      document.adoptedStyleSheets = [];
    };
  }, [paper]);
}
