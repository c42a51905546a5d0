import { embassyWord } from '../../language/missions.ts';
import { fold } from '../../text/fold.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { type LetterWords, OFFICES, type Office } from './define.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language that letters can be begun and ended in; the first stands in for those that are not here. */
export const letterLanguages: readonly LetterWords[] = [en, fr, es, de, it, nl, pt, ar];

/** The part of a tag (BCP 47) that names the language: `pt` of `pt-BR`. */
const bare = (language: string): string => language.split('-')[0] ?? language;

/** Whether letters can be begun and ended in a language (BCP 47). */
export const isLetterLanguage = (language: string | null): boolean =>
  language !== null && letterLanguages.some(({ code }) => code === bare(language));

/** The phrases of a language (BCP 47); English where there are none. */
export function phrasesFor(language: string | null): LetterWords {
  return letterLanguages.find(({ code }) => code === bare(language ?? '')) ?? en;
}

/** Whoever stands in for an office is not addressed as its holder. */
const SECOND =
  /(?<!\p{L})(?:vice|deputy|assistant|under|former|adjoint|stellvertret|plaatsvervangend|نائب(?:ه)? (?:رئيس|وزير))/u;

const isOffice = (office: Office, folded: string): boolean =>
  office === 'ambassador'
    ? embassyWord.test(folded)
    : letterLanguages.some(({ titles }) => titles.get(office)?.test(folded));

/** The office that a title names, in whatever of the languages it stands; `null` where none is known. */
export function officeOf(title: string | null): Office | null {
  const folded = fold(title ?? '');
  if (folded === '' || SECOND.test(folded)) return null;
  return OFFICES.find((office) => isOffice(office, folded)) ?? null;
}

/** Of a printed salutation in two languages (`Dear Minister / Estimado Señor Secretario`) the one in `language` (BCP 47); else the first. */
export function greetingIn(printed: string, language: string): string {
  const parts = printed.split(' / ');
  const greets = (part: string, words: LetterWords) => words.greets.test(fold(part));
  const own = letterLanguages.find(({ code }) => code === bare(language));
  const isIn = own
    ? (part: string) => greets(part, own)
    : (part: string) => letterLanguages.every((other) => !greets(part, other));
  return parts.find(isIn) ?? parts[0] ?? printed;
}
