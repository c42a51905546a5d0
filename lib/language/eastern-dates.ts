/** Offsets into a text, and the day; `year` is `null` when the text has none. */
interface EasternDate {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
}

/** The year before an era's first. */
const eras: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

const signs = '〇○◯零一二三四五六七八九十廿卅';
const figures = `\\d{1,4}|[${signs}]{1,4}|元`;
/** The day of the week behind the day, which is part of it: `3月9日(火)`, `3월 9일 (화)`, `3月9日星期二`. */
const weekday =
  ' ?[(（](?:[日月火水木金土](?:曜日?)?|[일월화수목금토](?:요일)?|(?:星期|[周週]|[礼禮]拜)?[一二三四五六日天])(?:[・·]?祝)?[)）]| ?(?:[日月火水木金土]曜日|[일월화수목금토]요일|(?:星期|[礼禮]拜)[一二三四五六日天])';
const pattern = new RegExp(
  `(?:(${Object.keys(eras).join('|')})? ?(?<!\\d)(${figures}) ?[年년] ?)?(?<![\\d${signs}])(${figures}) ?[月월] ?(${figures}) ?[日일號号](?:${weekday})?`,
  'gu',
);

const digits = '〇一二三四五六七八九';

/** `12`, `十二`, `二〇二一` and `元` (the first) as a number. */
function numberOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  if (printed === '元') return 1;
  const plain = printed
    .replace(/[零○◯]/g, '〇')
    .replace('廿', '二十')
    .replace('卅', '三十');
  if (!plain.includes('十')) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : numberOf(tens)) * 10 + (ones === '' ? 0 : numberOf(ones));
}

/** A year of three figures without the name of an era is counted as in Taiwan: `113年`. */
function fullYear(year: number, era: string | undefined): number {
  if (era !== undefined) return year + (eras[era] ?? 0);
  return year > 99 && year < 200 ? year + (eras.民國 ?? 0) : year;
}

/** Dates with the signs for year, month and day, in folded text: `2021年3月9日`, `令和3年3月9日`, `二〇二一年三月九日`. */
export function easternDates(folded: string): EasternDate[] {
  if (!/[日일號号]/.test(folded)) return [];
  return [...folded.matchAll(pattern)].flatMap((found) => {
    const [whole, era, year, month = '', day = ''] = found;
    const date = { month: numberOf(month), day: numberOf(day) };
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return [];
    const full = year === undefined ? null : fullYear(numberOf(year), era);
    const blank = whole.length - whole.trimStart().length;
    return [{ ...date, start: found.index + blank, end: found.index + whole.length, year: full }];
  });
}
