import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const closes = (header: string, text: string) =>
  readPapers({ text: `${header}\n\n${text}\n`, source: { way: 'paste', url: null, title: null } })[0]?.closing
    .closes;

const cs = 'Výsledek UA: 12/24 Index: MDE 12/8000/2024 Egypt Datum: 12. března 2024';
const ja = 'UA 12/24 結果 Index: MDE 12/8000/2024 エジプト 日付：2024年3月12日';

describe('an ending', () => {
  it.each([
    [
      cs,
      'Od sítě Urgentních akcí se nevyžadují žádné další kroky. Velice děkujeme všem, kdo posílali apely.',
    ],
    [cs, 'Další apely už nejsou potřeba. Moc děkujeme všem, kteří psali.'],
    [ja, '本UAはこれをもって終了します。'],
    [ja, '本件に関するアクションは終了いたしました。'],
  ])('closes: %s %s', (header, text) => {
    expect(closes(header, text)).toBe(true);
  });

  it.each([
    [cs, 'Úřady proti ní nepodnikly žádné další kroky.'],
    [cs, 'Petice byla uzavřena, dopisy však posílejte dál.'],
    [ja, '署名は終了しましたが、手紙は引き続き送ってください。'],
    [ja, '本件に関するアクションは終了しましたが、引き続き手紙を送ってください。'],
    [ja, '裁判は終了したが、脅迫は続いている。'],
    [ja, '本件に関する裁判は終了しました。'],
  ])('does not close: %s %s', (header, text) => {
    expect(closes(header, text)).not.toBe(true);
  });
});
