import { language } from '../../lib/browser/words.ts';
import { countryName } from './country.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that browsers name and that are no countries: groups of them, and what is kept for private use. */
const NONE = new Set('EU EZ UN XA XB QO ZZ'.split(' '));

/** All countries that the browser can name, by their names in the interface's language. */
export function allCountries(): { code: string; name: string }[] {
  const known = new Intl.DisplayNames(language(), { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => `${one}${other}`));
  const named = codes.filter((code) => !NONE.has(code) && known.of(code) !== undefined);
  const { compare } = new Intl.Collator(language());
  return named
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((one, other) => compare(one.name, other.name));
}
