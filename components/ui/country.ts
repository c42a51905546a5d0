import { language } from '../../lib/browser/words.ts';

let names: Intl.DisplayNames | undefined;

/** The name of a country (ISO 3166-1 alpha-2) in the interface's language; the code where the browser knows none. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames(language(), { type: 'region' });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
