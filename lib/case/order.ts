import type { Paper } from './schema.ts';

const KIND_RANK = { first: 0, update: 1, outcome: 2, other: 0 } as const;

/** A first paper without a date is the oldest, an update or outcome without one the newest: what is usual. */
const dateOf = ({ ua }: Paper): string => ua.issued ?? (ua.kind === 'first' ? '0000' : '9999');

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of time of the papers of one case: total, and the same in whatever order they arrived. */
export function byTime(a: Paper, b: Paper): number {
  return (
    compare(dateOf(a), dateOf(b)) ||
    compare(KIND_RANK[a.ua.kind], KIND_RANK[b.ua.kind]) ||
    compare(a.ua.updateNumber ?? 0, b.ua.updateNumber ?? 0) ||
    compare(a.ua.index ?? '', b.ua.index ?? '') ||
    compare(a.id, b.id)
  );
}

/** Two texts of one paper, as from a page and from a PDF: same index, kind and language. */
function copyKey({ id, ua }: Paper): string {
  return ua.index ? JSON.stringify([ua.index, ua.kind, ua.language]) : id;
}

/** The copy in which more was read; between equals the smaller id, so that arrival does not matter. */
function richer(a: Paper, b: Paper): Paper {
  const more = a.ua.evidence.length - b.ua.evidence.length;
  return more > 0 || (more === 0 && a.id <= b.id) ? a : b;
}

/** The papers of a case in the order of time, each once however often and in whatever copies it came. */
export function inOrder(papers: Paper[]): Paper[] {
  const copies = new Map<string, Paper>();
  for (const paper of papers) {
    const other = copies.get(copyKey(paper));
    copies.set(copyKey(paper), other ? richer(other, paper) : paper);
  }
  return [...copies.values()].sort(byTime);
}
