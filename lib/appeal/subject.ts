import type { UaCase } from '../case/schema.ts';
import { phrasesFor } from './phrases/index.ts';

/** Short words in capitals that stay so: `USA`, `UN`. */
const ABBREVIATION = /^(USA?|UK|UN|EU|UAE|DRC|LGBTIQ?\+?|NGO)$/;

/** A headline in capitals as a sentence; one that is not stays as it is. Names lose their capitals: the person sees it. */
export function sentenceCase(headline: string): string {
  if (headline !== headline.toUpperCase()) return headline;
  const words = headline.split(' ').map((word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `A`, `A and B`, `A, B and C` in the letter's language. */
export function named(people: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(people);
}

/** The subject that is proposed in `language` (BCP 47): who it is about, else the headline. One line. */
export function proposedSubject({ people, headline, label }: UaCase, language: string): string {
  if (people.length > 0 && people.length <= 3) return phrasesFor(language).subject(named(people, language));
  return headline ? sentenceCase(headline) : label;
}
