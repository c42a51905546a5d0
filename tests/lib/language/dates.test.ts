import { describe, expect, it } from 'vitest';
import { dateFinder, isoOf } from '../../../lib/language/dates.ts';
import { languages } from '../../../lib/language/index.ts';
import { fold } from '../../../lib/text/fold.ts';

function firstDate(code: string, text: string): string | null {
  const words = languages.filter((one) => one.code === code);
  const [date] = dateFinder(words)(fold(text));
  return date ? isoOf(date, date.year ?? 2021) : null;
}

/** A language, a date as its papers print it, and the day; a day without a year is taken for one of 2021. */
const dates: [string, string, string][] = [
  ['ar', '٥ فبراير/شباط ٢٠١٢', '2012-02-05'],
  ['hu', '2018. május 24-ig', '2018-05-24'],
  ['hu', '2022.04.05.', '2022-04-05'],
  ['hu', 'március 9-én', '2021-03-09'],
  ['ar', '4 نيسان/أبريل 2024', '2024-04-04'],
  ['ar', '20 كانون الأول 2022', '2022-12-20'],
  ['fa', '۵ اکتبر ۲۰۲۲', '2022-10-05'],
  ['fa', '۱ فروردین ۱۴۰۰', '2021-03-21'],
  ['fa', '۲۰ تیر ۱۴۰۲', '2023-07-11'],
  ['fa', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
  ['he', '25 במאי 2020', '2020-05-25'],
  ['ru', '18 февраля 2020 г.', '2020-02-18'],
  ['uk', '4 березня 2024 року', '2024-03-04'],
  ['pl', '14 maja 2009 r.', '2009-05-14'],
  ['cs', '20. listopadu 2017', '2017-11-20'],
  ['sv', '3 september 1996', '1996-09-03'],
  ['no', '5. juli 2021', '2021-07-05'],
  ['da', '31. maj 1988', '1988-05-31'],
  ['fi', '9. maaliskuuta 2021', '2021-03-09'],
  ['fi', '2.8.2021', '2021-08-02'],
  ['el', '14 ΑΥΓΟΥΣΤΟΥ 2012', '2012-08-14'],
  ['tr', "12 Şubat'ta", '2021-02-12'],
  ['ko', '2020년 3월 5일', '2020-03-05'],
  ['ko', '2015. 6. 8.', '2015-06-08'],
  ['zh-Hans', '2021年3月9日', '2021-03-09'],
  ['zh-Hans', '二〇二一年十二月二十三日', '2021-12-23'],
  ['zh-Hant', '民國109年5月12日', '2020-05-12'],
  ['zh-Hant', '6月23日', '2021-06-23'],
  ['ja', '平成6年6月21日', '1994-06-21'],
  ['ja', '令和元年5月7日', '2019-05-07'],
  ['en', '30 April 24', '2024-04-30'],
  ['en', "30 April '24", '2024-04-30'],
  ['en', '30 April 99', '1999-04-30'],
  ['en', '30 April', '2021-04-30'],
  ['en', '30 April at 12:00', '2021-04-30'],
  ['en', '04/30/2024', '2024-04-30'],
  ['de', '30.04.24', '2024-04-30'],
];

describe('dates', () => {
  it.each(dates)('%s: %s', (code, text, day) => {
    expect(firstDate(code, text)).toBe(day);
  });

  it.each([
    ['zh-Hans', '第13月45日'],
    ['fa', '۴۰۰ تیر'],
    ['ru', '45 марта 2020'],
    ['en', '30 April 9999'],
    ['en', '30 April, 9999'],
    ['en', 'April 30, 9999'],
    ['en', '30 April 204'],
    ['en', '30 April 20245'],
    ['en', '30 April 20 24'],
    ['en', '30 April 2 024'],
    ['en', '30 April 1924'],
    ['en', '30 April 2204'],
    ['en', '31 February 2024'],
    ['en', '29 February 2023'],
    ['en', '9999-04-30'],
    ['en', '31.04.24'],
    ['en', 'AMR 23/02/91'],
    ['es', '30 de abril de 9999'],
    ['pt', '30 de abril de 204'],
    ['de', '30. April 9999'],
    ['de', '30.04.9999'],
    ['fr', '1er mai 9999'],
    ['nl', '30 april 20 24'],
    ['hu', '9999. április 30.'],
    ['ru', '30 апреля 9999 г.'],
    ['ar', '٣٠ أبريل ٩٩٩٩'],
    ['fa', '۳۰ تیر ۹۹۹۹'],
    ['he', '30 באפריל 9999'],
    ['ja', '9999年4月30日'],
    ['zh-Hans', '20245年4月30日'],
    ['ko', '20245년 4월 30일'],
  ])('%s: none in %s', (code, text) => {
    expect(firstDate(code, text)).toBe(null);
  });
});
