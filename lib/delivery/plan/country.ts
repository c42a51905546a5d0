import { fold } from '../../text/fold.ts';

/** Names of countries (ISO 3166-1 alpha-2) that lists use and `Intl` does not, folded. */
const aliases: Readonly<Record<string, string>> = {
  BO: 'plurinational state of bolivia|bolivia, plurinational state of',
  CD: 'democratic republic of the congo|congo, democratic republic of|congo (kinshasa)|drc',
  CG: 'republic of the congo|congo (brazzaville)|congo',
  CI: "cote d'ivoire|ivory coast",
  CZ: 'czech republic|czechia',
  GB: 'uk|u.k.|great britain|britain|united kingdom of great britain and northern ireland|england',
  IR: 'iran, islamic republic of|islamic republic of iran',
  KP: "korea, democratic people's republic of|north korea|korea (north)",
  KR: 'korea, republic of|republic of korea|south korea|korea (south)',
  LA: "lao people's democratic republic|laos",
  MD: 'moldova, republic of|republic of moldova',
  MK: 'macedonia|north macedonia|the former yugoslav republic of macedonia',
  MM: 'burma|myanmar|myanmar (burma)',
  NL: 'the netherlands|netherlands, the|holland',
  PS: 'palestine|palestine, state of|palestinian territory, occupied',
  RU: 'russian federation|russia',
  SY: 'syrian arab republic|syria',
  SZ: 'swaziland|eswatini',
  TR: 'turkey|turkiye|republic of turkiye',
  TW: 'taiwan, province of china|taiwan',
  TZ: 'tanzania, united republic of|tanzania',
  US: 'usa|u.s.a.|us|united states of america|the united states',
  VA: 'holy see|vatican|vatican city state',
  VE: 'venezuela, bolivarian republic of|venezuela',
  VN: 'viet nam|vietnam',
};

/** Languages in which forms list countries, when the page does not say which it is in. */
const languages =
  'en es fr pt de it nl ar tr ru zh ja ko uk pl fa id th vi hi cs da sv nb fi el hu ro bg hr sr sk sl he bn ur sw sq az ka hy kk km lo my ne si mk lt lv et is ms ca'.split(
    ' ',
  );

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const tidy = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

function namesIn(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

/** The names of one country in every language that lists are in, folded. */
function namesOf(code: string, language: string): Set<string> {
  const spoken = [language, ...languages].map((one) => (one === '' ? null : namesIn(one))?.of(code));
  const names = spoken.filter((name) => name !== undefined).map(tidy);
  return new Set([...names, ...(aliases[code]?.split('|') ?? [])]);
}

/** The country (ISO 3166-1 alpha-2) that a text names in one of these languages; `null` when it names none. */
export function countryNamed(text: string, spoken: readonly string[]): string | null {
  const wanted = tidy(text);
  if (wanted === '') return null;
  const byAlias = Object.keys(aliases).find((code) => aliases[code]?.split('|').includes(wanted));
  if (byAlias !== undefined) return byAlias;
  for (const language of new Set([...spoken, 'en'])) {
    const names = namesIn(language);
    for (const a of letters) {
      for (const b of letters) {
        const name = names?.of(a + b);
        if (name !== undefined && tidy(name) === wanted) return a + b;
      }
    }
  }
  return null;
}

/** What stands behind a country's name in a list: its code, or its own name for itself. */
const bare = (option: string): string[] => [tidy(option), tidy(option.replace(/\s*[([（].*$/u, ''))];

/**
 * The option of a list that stands for a country, by its name in any language or its code; `null` when none does, or
 * several.
 * @param language the page's, BCP 47, or empty
 */
export function countryOption(code: string, options: readonly string[], language: string): string | null {
  const names = namesOf(code, language);
  const isIt = (option: string) =>
    option.toUpperCase() === code || bare(option).some((name) => names.has(name));
  const found = options.filter(isIt);
  return found.length === 1 ? (found[0] ?? null) : null;
}
