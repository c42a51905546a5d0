import { type About, lengthInForm, shorterLetters, shortestLetter } from './fit.ts';
import type { Appeal, Variant } from './schema.ts';

/** Most characters of each form; a postcard holds about a hundred words in a hand that can be read. */
export const LONGEST: Record<Variant, number | null> = { full: null, short: null, '500': 500, postcard: 650 };

/** A letter in one of its forms. */
export interface VariantLetter {
  appeal: Appeal;
  /** The paragraphs that are left out in it. */
  cut: string[];
  /** By how many characters it is still too long, for nothing else may go. */
  over: number;
}

/**
 * A letter in the form that the person chose. Whole paragraphs go; who it is about, what is asked for and the person's own
 * words stay, even where it is too long then.
 */
export function inVariant(appeal: Appeal, about: About, variant: Variant | null | undefined): VariantLetter {
  const longest = LONGEST[variant ?? 'full'];
  const fits = longest !== null && lengthInForm(appeal.body) <= longest;
  if (variant == null || variant === 'full' || fits) return { appeal, cut: [], over: 0 };
  const [fitting] = longest === null ? [] : shorterLetters(appeal, about, longest);
  const { body, cut, paragraphs, ownAt } = fitting ?? shortestLetter(appeal, about);
  const over = longest === null ? 0 : Math.max(0, lengthInForm(body) - longest);
  return { appeal: { ...appeal, paragraphs, ownAt, body }, cut, over };
}
