import { fold } from '../../text/fold.ts';

/** Names of countries (ISO 3166-1 alpha-2) that lists and people use and `Intl` does not. */
const aliases: Readonly<Record<string, string>> = {
  BO: 'plurinational state of bolivia|bolivia, plurinational state of',
  CD: 'democratic republic of the congo|congo, democratic republic of|congo (kinshasa)|drc',
  CG: 'republic of the congo|congo (brazzaville)|congo',
  CI: "cote d'ivoire|ivory coast",
  CN: "people's republic of china|pr china|中华人民共和国",
  CZ: 'czech republic|czechia|česká republika|tschechische republik|république tchèque|república checa|repubblica ceca|чешская республика',
  DE: 'bundesrepublik deutschland|federal republic of germany|brd',
  FR: 'french republic|république française',
  GB: 'uk|u.k.|great britain|britain|united kingdom of great britain and northern ireland|england|großbritannien|gran bretaña|grande-bretagne|gran bretagna|grã-bretanha|groot-brittannië|storbritannien|storbritannia|великобритания|велика британія|wielka brytania|velká británie|ingiltere|英国|イギリス|영국|بريطانيا',
  IE: 'republic of ireland|éire',
  IR: 'iran, islamic republic of|islamic republic of iran',
  KP: "korea, democratic people's republic of|north korea|korea (north)",
  KR: 'korea, republic of|republic of korea|south korea|korea (south)|한국|韓国|韩国|южная корея',
  LA: "lao people's democratic republic|laos",
  MD: 'moldova, republic of|republic of moldova',
  MK: 'macedonia|north macedonia|the former yugoslav republic of macedonia',
  MM: 'burma|myanmar|myanmar (burma)',
  NL: 'the netherlands|netherlands, the|holland',
  PS: 'palestine|palestine, state of|palestinian territory, occupied',
  RU: 'russian federation|russia|российская федерация|російська федерація|federación rusa|fédération de russie|russische föderation|federazione russa',
  SK: 'slovak republic|slovenská republika|slowakische republik|république slovaque',
  SY: 'syrian arab republic|syria',
  SZ: 'swaziland|eswatini',
  TR: 'turkey|turkiye|republic of turkiye',
  TW: 'taiwan, province of china|taiwan',
  TZ: 'tanzania, united republic of|tanzania',
  US: "usa|u.s.a.|us|united states of america|the united states|états-unis d'amérique|estados unidos de américa|estados unidos da américa|vereinigte staaten von amerika|stati uniti d'america|сша|соединенные штаты америки|الولايات المتحدة الأمريكية|アメリカ|アメリカ合衆国|米国|美国|ee. uu.|eeuu|eua",
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

/** Codes of countries that are no more, or of other codes for one: `Intl` names them as it names those of today. */
const retired = new Set('AN BU CS DD DY FX HV NH QU RH SU TP UK VD YD YU ZR'.split(' '));

const tidy = (name: string): string =>
  fold(name)
    .replace(/[\s-]+/g, ' ')
    .trim();

const byAlias = new Map(
  Object.entries(aliases).flatMap(([code, names]) => names.split('|').map((name) => [tidy(name), code])),
);

/** How `Intl` names countries in a language, at length and in short. */
function namesIn(language: string): Intl.DisplayNames[] {
  const styles = ['long', 'short'] as const;
  try {
    return styles.map(
      (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
    );
  } catch {
    return [];
  }
}

/** The names of one country in every language that lists are in, tidied. */
function namesOf(code: string, language: string): Set<string> {
  const spoken = [language, ...languages].flatMap((one) => (one === '' ? [] : namesIn(one)));
  const names = spoken.map((names) => names.of(code)).filter((name) => name !== undefined);
  return new Set([...names, ...(aliases[code]?.split('|') ?? [])].map(tidy));
}

/** The country (ISO 3166-1 alpha-2) that a text names in one of these languages; `null` when it names none. */
export function countryNamed(text: string, spoken: readonly string[]): string | null {
  // A code may stand before the name.
  const wanted = tidy(text.replace(/^\s*[A-Z]{2,3}\s+[-–—:/]\s+/, ''));
  if (wanted === '') return null;
  const known = byAlias.get(wanted);
  if (known !== undefined) return known;
  for (const names of [...new Set([...spoken, 'en'])].flatMap(namesIn)) {
    for (const a of letters) {
      for (const b of letters) {
        const name = retired.has(a + b) ? undefined : names.of(a + b);
        if (name !== undefined && tidy(name) === wanted) return a + b;
      }
    }
  }
  return null;
}

/** What of an option may be a country's name, the whole of it first: behind a name stands its code, or its own name for itself. */
const readings: readonly ((option: string) => string[])[] = [
  (option) => [option],
  (option) => [option.replace(/\s*[([（].*$/u, '')],
  (option) => option.split(/\s+[-–—:/|]\s+/),
];

/** Options that are looked at for what codes stand for. */
const PROBED = 6;

/** Whether codes are those of the countries that the options name: those of states look alike. */
function areCountries(codes: readonly string[], options: readonly string[], language: string): boolean {
  const probed = options.slice(0, PROBED);
  return probed.some((option, at) => namesOf((codes[at] ?? '').toUpperCase(), language).has(tidy(option)));
}

/**
 * The option of a list that stands for a country, by its name in any language or its code; `null` when none does, or
 * several.
 * @param language the page's, BCP 47, or empty
 * @param codes what the page calls each option in its code, where these may be codes of countries
 */
export function countryOption(
  code: string,
  options: readonly string[],
  language: string,
  codes: readonly string[] = [],
): string | null {
  const names = namesOf(code, language);
  const isIt = (part: string) => part.toUpperCase() === code || names.has(tidy(part));
  for (const partsOf of readings) {
    const [found, other] = options.filter((option) => partsOf(option).some(isIt));
    if (found !== undefined) return other === undefined ? found : null;
  }
  const at = codes.findIndex((one) => one.toUpperCase() === code);
  return at >= 0 && areCountries(codes, options, language) ? (options[at] ?? null) : null;
}
