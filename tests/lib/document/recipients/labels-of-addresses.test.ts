import { describe, expect, it } from 'vitest';
import { beforeAddresses, paperIn, recipientsIn } from '../../../support/reading.ts';

const minister = ['Jane Fictional', 'Minister of Justice', '1 Court Street, Capital', false];

describe('a label for where somebody lives', () => {
  const fax = 'Fax: +1 202 555 0101';
  it.each([
    `APPEALS TO:\nMinister of Justice\nJane Fictional\nAddress: 1 Court Street, Capital\n${fax}`,
    `APPEALS TO:\nMinister of Justice\nJane Fictional\n${fax}\nAddress: 1 Court Street, Capital`,
    `Please write at once.\n\nMinister of Justice\nJane Fictional\nAddress: 1 Court Street, Capital\n${fax}`,
    `APPEALS TO: Minister of Justice Jane Fictional\nPostal address: 1 Court Street, Capital\n${fax}`,
  ])('belongs to the name above it: %j', (part) => {
    expect(recipientsIn(`${beforeAddresses}${part}\n`)).toEqual([minister]);
  });

  it('leaves nothing of a label that is two', () => {
    const lines = 'Minister of Justice\nJane Fictional\n1 Court Street, Capital\nX/Twitter: @justice_example';
    expect(recipientsIn(`${beforeAddresses}APPEALS TO:\n${lines}\n`)).toEqual([minister]);
  });

  it('holds nobody’s name', () => {
    expect(
      recipientsIn(
        `${beforeAddresses}APPEALS TO:\nMinister of Justice\nAddress: Ministry Palace\nCapital\nFax: +1 202 555 0101\n`,
      ),
    ).toEqual([[null, 'Minister of Justice', 'Ministry Palace\nCapital', false]]);
  });

  it('stands above everything that it holds', () => {
    expect(
      recipientsIn(
        `${beforeAddresses}Address:\nMinister of Justice\nJane Fictional\n1 Court Street, Capital\nFax: +1 202 555 0101\n`,
      ),
    ).toEqual([minister]);
  });

  it('is Portuguese, German', () => {
    const lines = [
      [
        'AU 12/24 Índice: EUR 49/7000/2024 Bielorrússia Data: 3 de março de 2024',
        'Para: Procurador-Geral Jan Inventado',
        'Morada: Rua 1, Minsk',
        'Fax: +375 17 555 01',
      ],
      [
        'UA-012/2024 Index: EUR 49/7000/2024 Belarus 3. März 2024',
        'APPELLE AN\nGeneralstaatsanwalt\nJan Inventado',
        'Anschrift: Rua 1, Minsk',
        'Fax: +375 17 555 01',
      ],
    ];
    for (const [head, who, post, fax] of lines)
      expect(recipientsIn(`${head}\n\n${who}\n${post}\n${fax}\n`)?.[0]?.[2]).toBe('Rua 1, Minsk');
  });
});

describe('a heading in brackets, or behind a mark', () => {
  const japanese = (to: string, copy: string) =>
    `UA 12/24\nAI Index: ASA 21/7000/2024 インドネシア 2024年3月3日\n\n教師が拘束される\n\n教師の架空ハナさんが刑務所にいる。\n\n${to}\n法務大臣\nJane Fictional\nFax: +62 21 555 0101\n\n${copy}\n警察庁長官\nJoe Madeup\nFax: +62 21 555 0102\n`;
  it.each([
    ['＜送り先＞', '＜コピー＞'],
    ['〈送り先〉', '〈コピー〉'],
    ['≪宛先≫', '≪写し≫'],
    ['※宛先', '※ コピー：'],
  ])('is nobody: %j, %j', (to, copy) => {
    expect(recipientsIn(japanese(to, copy))?.map(([name, , , copies]) => [name, copies])).toEqual([
      ['Jane Fictional', false],
      ['Joe Madeup', true],
    ]);
  });
});

describe('Arabic headings', () => {
  const arabic = (to: string, copy: string) =>
    `تحرك عاجل UA: 12/24 رقم الوثيقة: MDE 28/7000/2024 الجزائر 3 مارس/آذار 2024\n\nمعلمة محتجزة\n\nالمعلمة في السجن.\n\n${to}\nوزير العدل\nالسيد فلان الخيالي\n1 شارع المحكمة، الجزائر\nفاكس: +213 2 555 0101\n\n${copy}\nوزير الداخلية\nالسيد علان المخترع\nفاكس: +213 2 555 0102\n`;
  it.each([
    ['ترسل المناشدات إلى:', 'وأرسلوا بنسخ إلى:'],
    ['توجه الرسائل قبل 4 أبريل إلى:', 'مع بعث بنسخة منها إلى:'],
  ])('lead to those who get a copy: %j, %j', (to, copy) => {
    expect(recipientsIn(arabic(to, copy))?.map(([, title, , copies]) => [title, copies])).toEqual([
      ['وزير العدل', false],
      ['وزير الداخلية', true],
    ]);
  });

  it('lead to what is asked for', () => {
    const asks = paperIn(
      'تحرك عاجل UA: 12/24 رقم الوثيقة: MDE 28/7000/2024 الجزائر 3 مارس/آذار 2024\n\nمعلمة محتجزة\n\nالمعلمة في السجن.\n\nالإجراء الموصى به: يرجى الكتابة فورا بلغتكم\n- تطلبون الإفراج عنها\n- تطلبون التحقيق في ذلك\n',
    )?.asks;
    expect(asks).toEqual(['تطلبون الإفراج عنها', 'تطلبون التحقيق في ذلك']);
  });
});
