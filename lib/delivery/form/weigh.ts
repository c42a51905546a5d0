import type { Tongues } from './tongues.ts';
import type { WordKind } from './words/define.ts';
import type { Found, Hit } from './words/lookup.ts';

/** What a phrase means here: the meaning in the language most met on the page. */
export function meant(hit: Hit, tongues: Tongues): WordKind {
  let [best] = hit.meanings;
  if (best === undefined) return 'other';
  if (hit.meanings.length === 1) return best.kind;
  let most = tongues.met.get(best.code) ?? 0;
  for (const meaning of hit.meanings) {
    const times = tongues.met.get(meaning.code) ?? 0;
    if (times <= most) continue;
    best = meaning;
    most = times;
  }
  return best.kind;
}

/** Less than this share of known words says little. */
export const HALF = 0.5;

/** How much of a text is known words: what has other words too may ask for something of somebody else. */
export const shareOf = ({ hits, size }: Found): number =>
  hits.reduce((sum, hit) => sum + hit.size, 0) / Math.max(1, size);
