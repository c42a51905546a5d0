import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) => {
  const [paper] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return { issued: paper?.issued, deadline: paper?.deadline, updateNumber: paper?.updateNumber };
};

describe('the day of issue', () => {
  it.each([
    [
      'el',
      '# Ονδούρα: Απειλές εναντίον δασκάλας\n\nΔημοσιεύθηκε στις 3 Μαρτίου 2024, 12:40\n\nUA 12/24\n\nΗ δασκάλα Μαρία δέχεται απειλές για τη ζωή της.',
    ],
    [
      'cs',
      '# Egypt: Učitelka odsouzena\n\nZveřejněno 3. března 2024\n\nUA 12/24\n\nUčitelka Marie byla odsouzena k pěti letům vězení.',
    ],
    [
      'fa, in two calendars',
      '# مصر: آموزگار در زندان\n\n۳ مارس ۲۰۲۴ برابر با ۱۳ اسفند ۱۴۰۲\n\nاقدام فوری شماره ۱۲/۲۴\n\nآموزگار، مریم، از روز ۲۸ فوریه در زندان است.',
    ],
    [
      'en, below a sentence',
      'Subject: URGENT ACTION: Teacher held (Kenya: UA 12.24)\nDate: Mon, 4 Mar 2024 09:00:00 +0000\n\nTake action before April 14 to free Mary Invented from her cell.\n\nTeacher held\n\nMarch 3, 2024\n\nMary Invented has been held since February 28.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).issued).toBe('2024-03-03');
  });
});

describe('the day until which to write', () => {
  it.each([
    [
      'el',
      'UA 12/24, 3 Μαρτίου 2024\n\nΗ δασκάλα Μαρία δέχεται απειλές.\n\nΣτείλε ΤΩΡΑ το δικό σου μήνυμα – ως τις 14 Απριλίου 2024!',
    ],
    [
      'cs',
      'UA 12/24, 3. března 2024\n\nUčitelka Marie je ve vazbě.\n\nPo 14. dubnu 2024 se před odesláním informujte v kanceláři své sekce.',
    ],
    [
      'he',
      'פעולה דחופה UA 12/24, 3 במרץ 2024\n\nהמורה מרים עצורה.\n\nתאריך אחרון למשלוח: 14.4.2024. לכתוב באנגלית.',
    ],
    [
      'zh-Hant, in the years of Taiwan',
      '緊急行動 UA 12/24，2024年3月3日\n\n教師瑪麗遭到逮捕。\n\n行動截止日：113年4月14日',
    ],
  ])('%s', (_, text) => {
    expect(read(text).deadline).toBe('2024-04-14');
  });
});

describe('which update it is', () => {
  it.each([
    ['he', 'עדכון ראשון לפד"ח UA 12/24, אינדקס AFR 32/7000/2024, קניה, 3 במרץ 2024\n\nהמורה מרים עצורה.', 1],
    [
      'zh',
      '紧急行动更新 ｜ AFR 32/7000/2024 ｜ 2024年3月3日\n\n教师玛丽仍被关押。\n\n本文件为UA 12/24的第二次更新。',
      2,
    ],
    [
      'zh, and the last',
      '紧急行动更新：12/24 索引号：AFR 32/7000/2024\n\n教师玛丽获释。\n\n这是紧急行动12/24的第三次也是最后一次更新。',
      3,
    ],
  ])('%s', (_, text, number) => {
    expect(read(text).updateNumber).toBe(number);
  });
});
