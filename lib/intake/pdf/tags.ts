import { isMostlyRtl } from './characters.ts';
import type { PdfItem } from './schema.ts';

/** A node of the structure that a tagged file gives of itself. */
interface TagNode {
  role?: unknown;
  type?: unknown;
  id?: unknown;
  children?: unknown;
}

/** Deeper than any paper's structure. */
const MAX_DEPTH = 60;

const childrenOf = (node: TagNode): TagNode[] => (Array.isArray(node.children) ? node.children : []);

function contentIds(node: TagNode, depth: number): string[] {
  if (node.type === 'content' && typeof node.id === 'string') return [node.id];
  // An item within an item stands for itself.
  return depth > MAX_DEPTH
    ? []
    : childrenOf(node).flatMap((child) => (child.role === 'LI' ? [] : contentIds(child, depth + 1)));
}

/** The contents of each list item of a tagged page, by the ids of its marked contents; empty without tags. */
export function listItems(tree: TagNode | null, depth = 0): string[][] {
  if (!tree || depth > MAX_DEPTH) return [];
  const below = childrenOf(tree).flatMap((child) => listItems(child, depth + 1));
  return tree.role === 'LI' ? [contentIds(tree, 0), ...below] : below;
}

const STARTS_AS_ITEM = /^\s*(?:[^\p{L}\p{N}\s"'“‘«(¿¡]|(?:\p{N}{1,3}|\p{L})[.)])/u;

function bulletFor(items: PdfItem[]): PdfItem[] {
  const first = items[0];
  if (!first || STARTS_AS_ITEM.test(first.text)) return [];
  const line = items.filter((item) => Math.abs(item.y - first.y) < 0.3 * first.size);
  const left = Math.min(...line.map((item) => item.x));
  const right = Math.max(...line.map((item) => item.x + item.width));
  const x = isMostlyRtl(line.map((item) => item.text)) ? right + 0.4 * first.size : left - 0.7 * first.size;
  return [{ ...first, text: '•', x, width: 0.3 * first.size }];
}

/**
 * Bullets for list items whose marks were drawn, not written. `items` with the id of the marked content that each
 * belongs to; `lists` as `listItems` gives them.
 */
export function bulletsFor(items: { item: PdfItem; content: string | null }[], lists: string[][]): PdfItem[] {
  const byContent = Map.groupBy(items, ({ content }) => content ?? '');
  return lists.flatMap((ids) => {
    const own = ids.flatMap((id) => byContent.get(id) ?? []).map(({ item }) => item);
    return bulletFor(own.filter((item) => item.text.trim() !== ''));
  });
}
