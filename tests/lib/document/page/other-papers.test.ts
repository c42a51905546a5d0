import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } });
}

const references = (text: string) =>
  read(text).map(({ reference }) => reference && `${reference.series} ${reference.number}/${reference.year}`);

/** First papers whose background tells of an older one, and that nothing more is asked for there. */
const backgrounds: [string, string][] = [
  [
    'fr',
    `Première AU 12/24
Index : MDE 30/7000/2024
Tunisie
Date : 3 mars 2024

ACTION URGENTE
UNE ENSEIGNANTE EN DÉTENTION

Marie Inventée est en détention depuis le 28 février.

COMPLÉMENT D’INFORMATION
L’année dernière, notre organisation avait publié pour une de ses collègues une action semblable (AU 55/23, MDE 30/6000/2023) ; aucune action complémentaire n’est requise pour elle.

MERCI D’AGIR AVANT LE : 14 avril 2024`,
  ],
  [
    'ru',
    `Первая СА: 12/24 Индекс: EUR 49/7000/2024 Беларусь Дата: 3 марта 2024 года

УЧИТЕЛЬНИЦА АРЕСТОВАНА

Учительница Мария Выдуманная находится под стражей с 28 февраля.

ДОПОЛНИТЕЛЬНАЯ ИНФОРМАЦИЯ
В прошлом году наша организация уже просила писать по очень похожему делу, СА 55/23 (EUR 49/6000/2023 от 24 февраля 2023 года), оно завершено.

ДЕЙСТВУЙТЕ ДО: 14 апреля 2024 года`,
  ],
  [
    'ar',
    `التحرك العاجل: 12/24 رقم الوثيقة: MDE 23/7000/2024 المملكة العربية السعودية بتاريخ: 3 مارس/آذار 2024

احتجاز معلمة

المعلمة مريم المخترعة محتجزة منذ 28 فبراير/شباط.

معلومات إضافية
وكانت المنظمة قد أصدرت في العام الماضي نداء بشأن قضية زميلة لها تشبه هذه القضية كثيرا (التحرك العاجل 55/23، رقم الوثيقة MDE 23/6000/2023)، ولا يلزم اتخاذ أي إجراء آخر في تلك القضية.

يُرجى التحرك قبل: 14 أبريل/نيسان 2024`,
  ],
];

describe('a paper that another one tells of', () => {
  it.each(backgrounds)('is no paper of the text, and ends nothing (%s)', (_, text) => {
    const found = read(text);
    expect(found.map(({ reference }) => reference?.number)).toEqual([12]);
    expect(found[0]?.closing).toEqual({ closes: false, quote: null });
    expect(found[0]?.deadline).toBe('2024-04-14');
  });

  const newsletter = (items: string) => `MEMBERS' NEWS, MARCH 2024
3 March 2024

Dear friends,

Thank you for last month's letters.

GOOD NEWS
${items}

Our group meets on Monday.`;

  it('is none in the items of a newsletter, and ends nothing', () => {
    const found = read(
      newsletter(
        '- Nepal: a teacher was released after UA 55/23. No further action is requested.\n- Togo: the appeal for two nurses (UA 61/23) goes on.',
      ),
    );
    expect(found.map(({ kind, closing }) => [kind, closing.closes])).toEqual([['other', false]]);
  });
});

describe('a closing sentence behind one that names another paper', () => {
  const text = (before: string) =>
    `UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024\n\nTEACHER HELD\n\nMary Invented is at home. ${before} No further action is requested.\n`;

  it('is asked about', () => {
    const found = read(text('There was a like case last year, UA 55/23.'));
    expect(found.map(({ closing }) => closing.closes)).toEqual(['unsure']);
  });

  it('ends the action where the other number is the paper’s own', () => {
    const found = read(text('This is what we asked for in UA 12/24.'));
    expect(found.map(({ closing }) => closing.closes)).toEqual([true]);
  });
});

describe('the number of a paper', () => {
  const body = '\n\nTEACHER HELD\n\nMary Invented was taken away.\n';
  const headers: [string, string][] = [
    [
      `GEORGIA: A teacher faces seven years in prison\nUA 12/24 – EUR 56/7000/2024 – 3.3.2024${body}`,
      'UA 12/2024',
    ],
    [
      `Dear all, do not forget to change the subject of your mail\nUA 12/24. Index EUR 70/7000/2024. 3 March 2024.${body}`,
      'UA 12/2024',
    ],
    [
      `PRIMERA AU\nNúmero: 12/24\nÍndice: AMR 34/7000/2024\nPaís: Guatemala\nFecha: 3 de marzo de 2024${body}`,
      'UA 12/2024',
    ],
    [
      `Indice: AMR 25/7000/2024\nAU numero: 12/24\nData: 3 marzo 2024\n\nMAESTRA ARRESTATA\n\nMaria Inventata è in carcere dal 28 febbraio.`,
      'UA 12/2024',
    ],
    [`緊急行動\n編號：12/24　索引：ASA 17/7000/2024　香港　日期：2024年3月3日${body}`, 'UA 12/2024'],
  ];

  it.each(headers)('is read in %j', (text, expected) => {
    expect(references(text)).toEqual([expected]);
  });

  it('is no more than led to where a sentence goes on in the next line', () => {
    expect(
      references(
        `UA 12/24 – EUR 56/7000/2024 – 3 March 2024${body}\nThe case of her brother was described in\nUA 55/23 (EUR 56/6000/2023) last year.\n`,
      ),
    ).toEqual(['UA 12/2024']);
  });
});
