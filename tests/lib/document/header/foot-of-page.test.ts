import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const papers = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(papers).toHaveLength(1);
  const [paper] = papers as [(typeof papers)[0]];
  return { ...paper, number: paper.reference && `${paper.reference.number}/${paper.reference.year}` };
}

/** Papers of two pages: the number at the foot of each, and `more information` on top of the second. */
const papers: [language: string, headline: string, text: string][] = [
  [
    'cs',
    'UČITELKA DRŽENA V TAJNÉ VĚZNICI',
    `URGENTNÍ AKCE

UČITELKA DRŽENA V TAJNÉ VĚZNICI
Učitelka Marie Vymyšlená je od 28. února držena na neznámém místě.

JEDNEJTE: NAPIŠTE VLASTNÍ DOPIS

Ministr spravedlnosti
Jan Smyšlený
1 Court Street, Nairobi
E-mail: minister@justice.example

Vážený pane ministře,

žádám Vás o propuštění Marie Vymyšlené, která je držena od 28. února.

S úctou,
        První UA: 12/24 Index: AFR 32/7000/2024 Keňa Datum: 3. března 2024
DALŠÍ INFORMACE

Marie Vymyšlená učí od roku 2009. V roce 2022 o ní vyšla zpráva. Její kolegové o ní nemají žádné zprávy.

Ve škole, kde učí, jsou od té doby zavřené všechny třídy.

V zemi je podle jejích kolegů zadržováno nejméně dvacet učitelů.

Mnozí z nich čekají na soud déle než rok.

PREFEROVANÝ JAZYK: angličtina

Můžete psát také ve svém jazyce.

PIŠTE CO NEJDŘÍVE, NEJPOZDĚJI DO: 14. dubna 2024

JMÉNO: Marie Vymyšlená (ona)

        První UA: 12/24 Index: AFR 32/7000/2024 Keňa Datum: 3. března 2024
`,
  ],
  [
    'zh-Hans',
    '教师被关押在秘密地点',
    `紧急行动

教师被关押在秘密地点
教师玛丽自2月28日起被秘密关押，家人不知其下落。

采取行动：请用您自己的话写信，或使用以下范本

司法部长
陈虚构
北京市虚构路1号
电邮：minister@justice.example

尊敬的部长：

我敦促您释放教师玛丽。

此致
敬礼

首次紧急行动：12/24 索引号：ASA 17/7000/2024 中国 日期：2024年3月3日
补充资料

玛丽自2009年起任教。

请尽快采取行动，截止日期：2024年4月14日

姓名：玛丽（她）
`,
  ],
  [
    'he',
    'מורה מוחזקת במקום סודי',
    `פעולה דחופה

מורה מוחזקת במקום סודי
המורה מרים בדיונית מוחזקת מאז 28 בפברואר במקום לא ידוע.

פעלו עכשיו: כתבו פנייה במילים שלכם או השתמשו במכתב לדוגמה

שר המשפטים
דניאל דמיוני
1 Court Street, Nairobi
דוא"ל: minister@justice.example

אדוני השר,

אני קורא לך לשחרר את מרים בדיונית.

בכבוד רב,

        פעולה דחופה ראשונה: 12/24   Index: AFR 32/7000/2024   קניה   תאריך: 3 במרץ 2024
מידע נוסף

מרים בדיונית מלמדת מאז 2009.

מאז נעצרו במדינה עשרות מורות ומורים.

רבים מהם ממתינים למשפט יותר משנה.

שפה מועדפת: אנגלית

ניתן לכתוב גם בשפתכם.

שם: מרים בדיונית (היא)

נא לפעול בהקדם האפשרי ולא יאוחר מ-14 באפריל 2024

        פעולה דחופה ראשונה: 12/24   Index: AFR 32/7000/2024   קניה   תאריך: 3 במרץ 2024
`,
  ],
];

describe('a number at the foot of a page', () => {
  it.each(papers)('is no update for what the next page begins with: %s', (_, headline, text) => {
    expect(read(text)).toMatchObject({
      number: '12/2024',
      kind: 'first',
      headline,
      issued: '2024-03-03',
      deadline: '2024-04-14',
    });
  });
});

describe('the list of a site’s pages', () => {
  it('says nothing of the paper', () => {
    const text = `- 關於我們
- 最新消息
- 捐款支持

# 菲律賓：教師下落不明

UA 12/24，Index: ASA 35/7000/2024，2024年3月3日

教師瑪麗自2月28日起下落不明，家人找遍了附近的警局。
`;
    expect(read(text).kind).toBe('first');
  });
});

describe('a headline', () => {
  it.each([
    [
      'behind its label in brackets',
      '【編號】UA 12/24\n【索引號】AMR 43/7000/2024\n【標題】農民領袖遭逮捕\n\n農民領袖瑪麗於2月28日被捕。',
      '農民領袖遭逮捕',
    ],
    [
      'of two words, where no word has capitals',
      'UA 12/07          고문 우려\n\n북한              리가상 (여), 38세\n\n리가상은 2월 20일 강제송환되었다.',
      '고문 우려',
    ],
    [
      'above the line with the days',
      'UA 12/24 （MDE 13/7000/2024）\nイラン：教員に禁錮十年の判決\n2024年3月3日発行　★アピール期限：4月14日★\n\n教員のマリアさんは禁錮10年を言い渡された。',
      'イラン：教員に禁錮十年の判決',
    ],
    [
      'and no sentence with a word in capitals',
      'UA 12/24\nMDE 23/7000/2024　2024年3月3日\n\n教員に死刑判決\n\n教員のマリアさんはSNSへの投稿を理由に死刑を言い渡された。',
      '教員に死刑判決',
    ],
    [
      'right above the header',
      '紧急行动更新\n\n土耳其：记者再度被捕\n第二次紧急行动更新：12/24  索引号：EUR 44/7000/2024  土耳其  2024年3月3日\n\n记者阿里于2月20日再次被捕。',
      '土耳其：记者再度被捕',
    ],
    [
      'before the index of the next line',
      'UA 12/04          Fear of torture          3 March 2004\nAI Index: EUR 44/015/2004\n\nTURKEY: Mary Invented, teacher\n\nMary Invented was arrested on 28 February.',
      'Fear of torture',
    ],
    [
      'and not the country behind its label',
      '## チリ：教員がふたたび裁判に\n\n**追加情報**　UA 12/24 (第二報)\n**国**：チリ　**発行日**：2024年3月3日　**期限**：2024年4月14日\n\n教員のマリアさんの裁判が始まった。',
      'チリ：教員がふたたび裁判に',
    ],
  ])('%s', (_, text, headline) => {
    expect(read(text).headline).toBe(headline);
  });
});
