import * as z from 'zod/mini';

const codes = z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(300));

/** For which countries a person has to be careful, as they have said; kept in this browser alone. */
export const cautionSchema = z.object({
  /** For every country. */
  all: z.boolean(),
  /** For these, ISO 3166-1 alpha-2. */
  countries: codes,
  /** Of these they have said at a letter that there are no ties. */
  clear: codes,
  /** Whether the person has answered the question for all countries at once. */
  answered: z.boolean(),
});
export type Caution = z.infer<typeof cautionSchema>;

export const noCaution: Caution = { all: false, countries: [], clear: [], answered: false };

/**
 * Whether writing for a case of `country` (ISO 3166-1 alpha-2) could be dangerous, by what the person has said: then a letter
 * has initials alone, nobody gets a copy, it is only copied, and nothing is noted. A case whose country is not known counts
 * as soon as there is any such country.
 */
export function isAtRisk({ all, countries }: Caution, country: string | null): boolean {
  return all || (country === null ? countries.length > 0 : countries.includes(country));
}

/** Whether there is any country for which the person has to be careful: then the extension does not show its name. */
export const isCareful = ({ all, countries }: Caution): boolean => all || countries.length > 0;

/** Whether the person has said of a country that there are ties or none; there is nothing to ask where none is known. */
export const isKnown = ({ all, countries, clear, answered }: Caution, country: string | null): boolean =>
  all || answered || country === null || [...countries, ...clear].includes(country);

/** What changes when the person says of one country whether they have to be careful with it. */
export function cautionFor(
  { countries, clear }: Caution,
  country: string,
  careful: boolean,
): Pick<Caution, 'countries' | 'clear'> {
  const others = (codes: string[]) => codes.filter((one) => one !== country);
  return {
    countries: [...others(countries), ...(careful ? [country] : [])],
    clear: [...others(clear), ...(careful ? [] : [country])],
  };
}
