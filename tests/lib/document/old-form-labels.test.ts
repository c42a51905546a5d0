import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

/** The labels of the old form, `RECOMMENDED ACTION` and what follows: a story, the label, two items, whom to write to. */
const papers: [string, string, string, string, string][] = [
  [
    'en',
    'Luz Ejemplar is held in a prison of the capital. Her family does not know why.',
    'SUGGESTED ACTION',
    'APPEALS TO:',
    'Minister of Justice',
  ],
  [
    'fr',
    'Elle a été arrêtée en juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.',
    'ACTIONS RECOMMANDÉES',
    'APPELS À :',
    'Ministre de la Justice',
  ],
  [
    'es',
    'Fue detenida en julio y está en una prisión de la capital. Su familia no sabe por qué ha sido encarcelada.',
    'ACCIÓN SUGERIDA',
    'LLAMAMIENTOS A:',
    'Ministro de Justicia',
  ],
  [
    'de',
    'Sie wurde im Juli festgenommen und ist in einem Gefängnis der Hauptstadt. Ihre Familie weiß nicht, warum sie in Haft ist.',
    'EMPFOHLENE AKTION',
    'APPELLE AN',
    'Justizminister',
  ],
  [
    'it',
    'È stata arrestata a luglio e si trova in una prigione della capitale. La sua famiglia non sa perché è detenuta.',
    'AZIONI RACCOMANDATE',
    'APPELLI A:',
    'Ministro della Giustizia',
  ],
  [
    'nl',
    'Zij werd in juli gearresteerd en zit in een gevangenis in de hoofdstad. Haar familie weet niet waarom zij vastzit.',
    'VOORGESTELDE ACTIE',
    'APPELS AAN:',
    'Minister van Justitie',
  ],
  [
    'pt',
    'Foi detida em julho e está em uma prisão da capital. A sua família não sabe por que ela foi presa.',
    'ACÇÃO RECOMENDADA',
    'APELOS PARA:',
    'Ministro da Justiça',
  ],
  [
    'sv',
    'Hon greps i juli och är i ett fängelse i huvudstaden. Hennes familj vet inte varför hon är där.',
    'REKOMMENDERAD ÅTGÄRD',
    'SKRIV TILL:',
    'Justitieminister',
  ],
  [
    'fi',
    'Hänet pidätettiin heinäkuussa ja hän on vankilassa pääkaupungissa. Hänen perheensä ei tiedä, miksi hän on siellä.',
    'SUOSITELLUT TOIMET',
    'VETOOMUSTEN OSOITTEET:',
    'Oikeusministeri',
  ],
  [
    'tr',
    'Luz temmuz ayında gözaltına alındı ve başkentte bir cezaevinde tutuluyor. Ailesi bunun için bir neden bilmiyor ve çok endişeli.',
    'ÖNERİLEN EYLEM',
    'ADRESLER:',
    'Adalet Bakanı',
  ],
  [
    'uk',
    'Луз була заарештована в липні і перебуває у в’язниці в столиці. Її сім’я не знає, чому вона там, і її не пустили.',
    'РЕКОМЕНДОВАНІ ДІЇ',
    'АДРЕСИ:',
    'Міністр юстиції',
  ],
  [
    'ko',
    '루스는 7월에 체포되어 수도의 교도소에 수감되어 있다. 가족은 그 이유를 알지 못한다.',
    '권고 행동',
    '탄원편지 보낼 곳:',
    '법무부 장관',
  ],
];

describe('the labels of the old form', () => {
  it.each(papers)('are known (%s)', (_, story, asks, recipients, title) => {
    const text = `UA 12/24 Index: AMR 46/7000/2024 20.03.2024\n\n${story}\n\n- Peru Lima Callao\n- Arequipa Cusco Puno\n\n${asks}\n- Luz\n- Ejemplar\n\n${recipients}\n${title}\nJuan Inventado\n1 Court Street, Lima\nEmail: minister@justice-pe.example`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.asks).toEqual(['Luz', 'Ejemplar']);
    expect(ua?.recipients).toMatchObject([
      { name: 'Juan Inventado', title, emails: ['minister@justice-pe.example'] },
    ]);
  });

  it.each([
    ['Expires: 3 May 2024', 'Luz Ejemplar is held in a prison of the capital. Her family does not know why.'],
    [
      'Clôture : 3 mai 2024',
      'Elle a été arrêtée en juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.',
    ],
    [
      'Ota yhteyttä osastoon, jos lähetät vetoomuksia 3.5.2024 jälkeen.',
      'Hänet pidätettiin heinäkuussa ja hän on vankilassa pääkaupungissa. Hänen perheensä ei tiedä, miksi hän on siellä.',
    ],
    [
      'Írj eddig: 2024. május 3.',
      'Júliusban tartóztatták le, és a főváros egyik börtönében van. A családja nem tudja, hogy miért van ott.',
    ],
    [
      'Son gönderme tarihi: 3 Mayıs 2024',
      'Luz temmuz ayında gözaltına alındı ve başkentte bir cezaevinde tutuluyor. Ailesi bunun için bir neden bilmiyor ve çok endişeli.',
    ],
  ])('give the day until which to write (%s)', (line, story) => {
    const text = `UA 12/24 Index: AMR 46/7000/2024 20.03.2024\n\n${story}\n\n${line}`;
    expect(readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.deadline).toBe(
      '2024-05-03',
    );
  });
});
