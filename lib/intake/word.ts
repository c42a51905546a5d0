/**
 * Word files (`.docx`): a zip archive of XML. fflate (8 kB in the bundle, no dependencies) takes the archive apart
 * and stops at a limit; the XML is walked here, about two hundred lines. The usual library, mammoth, weighs 437 kB
 * (98 kB gzip) against 14 (6) for all this, leaves out headers and footers, and sets no limits.
 */
import { ArchiveTooLarge, unzipSome } from './archive.ts';
import { blocksOf } from './word/blocks.ts';
import { BrokenXml, CrowdedXml, weightOf, XML_LIMITS } from './word/shape.ts';
import { readStyles } from './word/styles.ts';
import { childrenOf, firstBelow, type ParseXml } from './word/xml.ts';

/** Bytes of the file, and of the XML in it once inflated: many times those of a paper. */
export const WORD_LIMITS = { bytes: 50 * 2 ** 20, inflated: 32 * 2 ** 20 };

export type WordFailure = 'broken' | 'too large';
export type WordResult = { ok: true; text: string; title: string | null } | { ok: false; why: WordFailure };

const WANTED =
  /^(?:word\/(?:document\d*|header\d*|footer\d*|styles)\.xml|word\/_rels\/[\w.]+\.rels|docProps\/core\.xml)$/u;

interface Parts {
  names: string[];
  /** The part's root element, `null` where it is absent. */
  root(name: string): Element | null;
}

/** What a browser makes of XML that is not whole: a page that says so, or the beginning with that in it. */
const isComplaint = ({ nodeName, firstChild }: Element): boolean =>
  nodeName === 'parsererror' || firstChild?.nodeName === 'parsererror';

function openParts(bytes: Uint8Array, parseXml: ParseXml): Parts {
  const files = unzipSome(bytes, (name) => WANTED.test(name), WORD_LIMITS.inflated);
  const roots = new Map<string, Element | null>();
  let weight = 0;
  const parsed = (file: Uint8Array | undefined): Element | null => {
    const xml = file === undefined ? '' : new TextDecoder().decode(file);
    if (xml === '') return null;
    weight += weightOf(xml, XML_LIMITS.weight - weight);
    const root = parseXml(xml).documentElement;
    if (root && isComplaint(root)) throw new BrokenXml();
    return root;
  };
  return {
    names: [...files.keys()].sort(),
    root(name) {
      const known = roots.get(name);
      if (known !== undefined) return known;
      const root = parsed(files.get(name));
      roots.set(name, root);
      return root;
    },
  };
}

function linksOf(parts: Parts, part: string): Map<string, string> {
  const root = parts.root(part.replace(/^word\//u, 'word/_rels/').replace(/$/u, '.rels'));
  const relations = root ? childrenOf(root) : [];
  return new Map(
    relations
      .filter((one) => /\/hyperlink$/u.test(one.getAttribute('Type') ?? ''))
      .map((one) => [one.getAttribute('Id') ?? '', one.getAttribute('Target') ?? '']),
  );
}

type Styles = ReturnType<typeof readStyles>;

function textOfPart(parts: Parts, part: string, styles: Styles): string {
  const root = parts.root(part);
  if (!root) return '';
  const body = firstBelow(root, 'w:body') ?? root;
  return blocksOf(body, { styles, links: linksOf(parts, part), depth: 0 });
}

const PAGE_ONLY = /^\P{L}*(?:\p{L}{1,8}\.?\s*)?\p{N}*(?:\s*(?:\/|\p{L}{1,3})\s*\p{N}+)?\P{L}*$/u;

/** No page number is longer. */
const LONGEST_NUMBER = 100;
const isPageNumber = (text: string): boolean => text.length <= LONGEST_NUMBER && PAGE_ONLY.test(text);

/** Heads or feet, each text once; those that say no more than a page number are left out. */
function marginTexts(parts: Parts, kind: 'header' | 'footer', styles: Styles): string[] {
  const names = parts.names.filter((name) => name.startsWith(`word/${kind}`));
  const texts = names.map((name) => textOfPart(parts, name, styles));
  return [...new Set(texts)].filter((text) => !isPageNumber(text));
}

function titleOf(parts: Parts): string | null {
  const root = parts.root('docProps/core.xml');
  const title = root && firstBelow(root, 'dc:title')?.textContent?.trim();
  return title || null;
}

/**
 * Reads the text of a `.docx` file: head, body and foot, tables cell by cell, list items as lines with `- `, inserted
 * text but no deleted and no hidden text. `parseXml` is the DOM's XML parser. Every failure is a value.
 */
export function readWord(bytes: Uint8Array, parseXml: ParseXml): WordResult {
  if (bytes.length > WORD_LIMITS.bytes) return { ok: false, why: 'too large' };
  try {
    const parts = openParts(bytes, parseXml);
    const main = parts.names.find((name) => name.startsWith('word/document'));
    if (!main || !parts.root(main)) return { ok: false, why: 'broken' };
    const styles = readStyles(parts.root('word/styles.xml'));
    const body = textOfPart(parts, main, styles);
    const texts = [...marginTexts(parts, 'header', styles), body, ...marginTexts(parts, 'footer', styles)];
    return { ok: true, text: texts.filter((text) => text !== '').join('\n\n'), title: titleOf(parts) };
  } catch (error) {
    const isLarge = error instanceof ArchiveTooLarge || error instanceof CrowdedXml;
    return { ok: false, why: isLarge ? 'too large' : 'broken' };
  }
}
