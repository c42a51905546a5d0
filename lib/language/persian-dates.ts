/** Of Iran, and, in the same order, of Afghanistan. */
const months =
  'فروردين|ارديبهشت|خرداد|تير|مرداد|شهريور|مهر|ابان|اذر|دي|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|ميزان|عقرب|قوس|جدي|دلو|حوت'.split(
    '|',
  );
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/])(\\d{1,2}) (?:ام |ماه )?(${months.join('|')})(?!\\p{L})(?: ماه)?(?:[،,]? ?(1[34]\\d\\d))(?!\\d)`,
  'gu',
);
const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const day = 86_400_000;

/** Milliseconds of the year's first day: the one of 19 to 23 March that the calendar calls 1/1. */
function newYear(year: number): number {
  const from = Date.UTC(year + 621, 2, 19);
  const at = [0, 1, 2, 3, 4].find((days) => calendar.format(from + days * day) === '1/1');
  return from + (at ?? 2) * day;
}

/** Offsets into a text, and the day in the common calendar. */
interface PersianDate {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
}

/** Dates of the Persian calendar in folded text, `20 تیر 1402`, as days of the common one. */
export function persianDates(folded: string): PersianDate[] {
  return [...folded.matchAll(pattern)].map((found) => {
    const [whole, date = '', name = '', year = ''] = found;
    const month = months.indexOf(name) % 12;
    const days = Math.min(month, 6) * 31 + Math.max(month - 6, 0) * 30 + Number(date) - 1;
    const common = new Date(newYear(Number(year)) + days * day);
    return {
      start: found.index,
      end: found.index + whole.length,
      year: common.getUTCFullYear(),
      month: common.getUTCMonth() + 1,
      day: common.getUTCDate(),
    };
  });
}
