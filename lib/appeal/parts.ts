import type { Part } from './schema.ts';

/** A paragraph in the person's order, and whose words it has. */
export interface PlacedPart extends Part {
  /**
   * - `own`: the person's own paragraph, whose words stand elsewhere
   * - `official`: the paper's, reworded where `text` is not `null`
   * - `older`: reworded by the person, of a paragraph that the paper's letter does not have (any more)
   */
  kind: 'own' | 'official' | 'older';
}

const OWN: PlacedPart = { kind: 'own', of: null, text: null, out: false };
const official = (of: string): PlacedPart => ({ kind: 'official', of, text: null, out: false });

/** Without paragraphs of an older letter that the person has not reworded: the paper does not say them any more. */
function kept(stored: readonly Part[], paragraphs: readonly string[]): PlacedPart[] {
  const free = [...paragraphs];
  return stored.flatMap((part): PlacedPart[] => {
    if (part.of === null) return [{ ...OWN }];
    const at = free.indexOf(part.of);
    if (at >= 0) free.splice(at, 1);
    if (at >= 0) return [{ kind: 'official', ...part }];
    return part.text !== null && !part.out ? [{ kind: 'older', ...part }] : [];
  });
}

/** Puts in what a newer letter has besides: after the paragraph that it follows in the paper. */
function withNew(parts: PlacedPart[], paragraphs: readonly string[]): PlacedPart[] {
  const all = [...parts];
  const counted = (list: readonly string[], text: string) => list.filter((one) => one === text).length;
  paragraphs.forEach((text, at) => {
    const have = all.filter(({ kind, of }) => kind === 'official' && of === text).length;
    if (have >= counted(paragraphs.slice(0, at + 1), text)) return;
    const before = all.findLastIndex(({ of }) => of !== null && of === paragraphs[at - 1]);
    all.splice(before + 1, 0, official(text));
  });
  return all;
}

/**
 * The paragraphs of a letter where the person has put them.
 * @param paragraphs the official ones as the paper has them now
 * @param stored what the person arranged, perhaps by an older paper; nothing where they have not
 */
export function placedParts(
  paragraphs: readonly string[],
  stored: readonly Part[] | null | undefined,
): PlacedPart[] {
  const all = withNew(kept(stored ?? [], paragraphs), paragraphs);
  const own = all.findIndex(({ kind }) => kind === 'own');
  const parts = all.filter(({ kind }, at) => kind !== 'own' || at === own);
  return own >= 0 ? parts : [...parts, { ...OWN }];
}

/** What is stored of an arrangement: `null` when it is as the paper has it, the person's own paragraph last. */
export function storedParts(placed: readonly PlacedPart[], paragraphs: readonly string[]): Part[] | null {
  const asPrinted = [...paragraphs, null];
  const untouched =
    placed.length === asPrinted.length &&
    placed.every(({ of, text, out }, at) => of === asPrinted[at] && text === null && !out);
  return untouched ? null : placed.map(({ of, text, out }) => ({ of, text, out }));
}

/** The parts with the one at `at` moved by `by` places; as they were where there is no such place. */
export function movedPart(placed: readonly PlacedPart[], at: number, by: number): PlacedPart[] {
  const to = at + by;
  const part = placed[at];
  if (!part || to < 0 || to >= placed.length) return [...placed];
  return placed.toSpliced(at, 1).toSpliced(to, 0, part);
}

/** The parts with some of the one at `at` changed. */
export const changedPart = (
  placed: readonly PlacedPart[],
  at: number,
  change: Partial<Pick<Part, 'text' | 'out'>>,
): PlacedPart[] => placed.map((part, index) => (index === at ? { ...part, ...change } : part));

/** The paragraphs that are in the letter, and before which of them the person's own stands. */
export function writtenParts(placed: readonly PlacedPart[]): { paragraphs: string[]; ownAt: number } {
  const inLetter = placed.filter(({ kind, out }) => kind === 'own' || !out);
  const texts = inLetter.map(({ kind, text, of }) => (kind === 'own' ? null : (text ?? of ?? '').trim()));
  const full = texts.filter((text) => text !== '');
  return { paragraphs: full.filter((text) => text !== null), ownAt: full.indexOf(null) };
}
