import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const headlinesOf = (text: string) =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } }).map(({ headline }) => headline);

const index = 'AMR 46/9048/2023';
const en =
  '\n\nLuz Ejemplar was arrested on 10 July and is in a prison of the capital. Her family does not know why.';
const de =
  '\n\nLuz Ejemplar wurde am 10. Juli festgenommen und ist in einem Gefängnis der Hauptstadt. Ihre Familie weiß nicht, warum sie in Haft ist.';
const fr =
  '\n\nLuz Ejemplar a été arrêtée le 10 juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.';
const pl =
  '\n\nLuz Ejemplar została zatrzymana w lipcu i jest w więzieniu w stolicy. Jej rodzina nie wie, dlaczego tam jest.';
const cs =
  '\n\nLuz Ejemplar byla zatčena v červenci a je ve vězení v hlavním městě. Její rodina neví, proč tam je, a nebyla k ní vpuštěna.';
const ko = '\n\n루스는 7월에 체포되어 수도의 교도소에 수감되어 있다. 가족은 그 이유를 알지 못한다.';
const ja = '\n\nルスさんは7月に逮捕され、首都の刑務所に収監されている。家族はその理由を知らされていない。';

describe('the title of a paper', () => {
  it.each([
    [
      'to whom it may be handed on',
      `Medical Action 48/23\nPUBLIC\nIndex: ${index}\nDate: 8 June 2023\n\nTeacher needs urgent surgery\nDr Luz Ejemplar\nPeru${en}`,
      'Teacher needs urgent surgery',
    ],
    [
      'to whom it may be handed on, in French',
      `AU 48/23\nDOCUMENT PUBLIC\nIndex : ${index}\n8 juin 2023\n\nUne enseignante en danger\nPérou${fr}`,
      'Une enseignante en danger',
    ],
    [
      'its own number, said again',
      `URGENT ACTION\n\nLEHRERIN AUS HAFT ENTLASSEN\n\nPERU\nWeitere Informationen zu UA-048/2023 (AMR 46/9041/2023, 27. Oktober 2023)\nUA-048-2/2023\nAI-Index: ${index}\n4. März 2024\n\nFRAU LUZ EJEMPLAR, 41-jährige Lehrerin${de}`,
      'LEHRERIN AUS HAFT ENTLASSEN',
    ],
    [
      'the number of an update, in two words',
      `긴급행동 결과\n\nUA 48/23 두 번째 업데이트\nIndex: ${index} 페루\n2023년 6월 8일\n\n페루: 교사 두 명 석방${ko}`,
      '교사 두 명 석방',
    ],
    [
      'the number of an update, in Japanese',
      `緊急行動 結果\n\nUA 48/23 第2報\nIndex: ${index} ペルー\n2023年6月8日\n\nペルー：教員二名を釈放${ja}`,
      '教員二名を釈放',
    ],
  ])('is not %s', (_, text, headline) => {
    expect(headlinesOf(text)).toEqual([headline]);
  });

  it.each([
    [
      'below a country and names',
      `PILNA AKCJA\n\nUA 48/23                                     AI Index: ${index}\n28 lipca 2023\n\nPERU\nLuz Zmyślona, lat 24\nGroźba egzekucji${pl}`,
      'Groźba egzekucji',
    ],
    [
      'below a country and names, in English',
      `URGENT ACTION\n\nUA 48/23                                     AI Index: ${index}\n28 July 2023\n\nPERU\nLuz Madeup, aged 24\nJuan Madeup, aged 25\nFear of torture${en}`,
      'Fear of torture',
    ],
    [
      'in small letters behind a country',
      `NALÉHAVÁ AKCE\nPeru: učitelka vězněná za transparent\n\nUA 48/23 | Index: ${index} | 25. února 2023${cs}`,
      'Peru: učitelka vězněná za transparent',
    ],
    [
      'in the bracket of the title of a page, above its own header',
      `# Urgent Action: Teacher missing for three weeks (Peru: UA 48/23)\n\nPrint | Email a friend\n\nUA: 48/23 Index: ${index} Peru Date: 18 January 2023${en}`,
      'Teacher missing for three weeks',
    ],
    [
      'whole, where a mail’s subject has its beginning',
      `From: Network <network@group.example>\nSubject: UA 48/23 Peru - Fear of torture\nDate: Fri, 26 May 2023 10:11:12 +0100\n\nPUBLIC                                     AI Index: ${index}\n\n25 May 2023\n\nUA 48/23       Fear of torture / Detention without charge\n\nPERU          Luz Madeup (f), aged 24${en}`,
      'Fear of torture / Detention without charge',
    ],
    [
      'on top, where the number stands on top and at the foot',
      `AU 48/23, ${index}\nPérou\nDate : 19 janvier 2023\n\nACTION URGENTE\nDEUX ENSEIGNANTES LIBÉRÉES${fr}\n\nNoms : Luz Ejemplar (f)\n\nInformations complémentaires sur l’AU 48/23, ${index}, 19 janvier 2023`,
      'DEUX ENSEIGNANTES LIBÉRÉES',
    ],
  ])('stands %s', (_, text, headline) => {
    expect(headlinesOf(text)).toEqual([headline]);
  });

  it('is no list of people behind a country', () => {
    const text = `UA 48/23 Index: ${index} 25 May 2023\n\nPERU\nLuz Madeup, aged 24\nJuan Madeup and a friend of his, 25${en}`;
    expect(headlinesOf(text)).toEqual([null]);
  });
});
