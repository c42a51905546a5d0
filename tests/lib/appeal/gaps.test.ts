import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../lib/appeal/gaps.ts';

const official = [
  'Rosa Tanguila was threatened after she gave evidence before the court on 3 March 2026.',
  'I urge you to give her protection at once and to bring those responsible to justice.',
];
const about = { people: ['Rosa Tanguila'], asks: [] };
const gaps = (paragraphs: string[], own = '', signature = ['Ana Prieto', 'Quito']) =>
  gapsIn({ paragraphs, own, signature }, official, about);

describe('what is missing from a letter', () => {
  it('is nothing in the model letter, with own words or without', () => {
    expect(gaps(official)).toEqual([]);
    expect(
      gaps(official, 'As a nurse I know what fear does. I have worked since 1998, in 3 hospitals.'),
    ).toEqual([]);
  });

  it('is the person, when nobody is named', () => {
    const text = [
      'I urge you to give the witness protection at once and to bring those responsible to justice.',
    ];
    expect(gaps(text)).toEqual([{ kind: 'person', name: 'Rosa Tanguila' }]);
  });

  it.each([
    ['Ирина Вымышленная', 'Я пишу Вам в связи с преследованием Ирины Вымышленной.', 'Прошу освободить её.'],
    ['Wiera Zmyślona', 'Piszę w sprawie Wiery Zmyślonej.', 'Wzywam do jej uwolnienia.'],
    ['Salma Keksitty', 'Kirjoitan Salma Keksitystä, joka katosi.', 'Pyydän, että kerrotte, missä hän on.'],
    ['王偉', '我對王偉被捕一事深表關注。', '我促請閣下釋放他。'],
    ['김가상', '저는 김가상 씨의 안전을 우려합니다.', '그의 석방을 촉구합니다.'],
  ])('is the person also where the name is bent, or short: %s', (name, names, asks) => {
    const of = (paragraphs: string[]) =>
      gapsIn({ paragraphs, own: '', signature: [] }, [names, asks], { people: [name], asks: [] });
    expect(of([names, asks])).toEqual([]);
    expect(of([asks])).toEqual([{ kind: 'person', name }]);
  });

  it('is not the person where only a word like the name stands', () => {
    const model = ['Marina Inventado was arrested.', 'I urge you to free him.'];
    const of = (paragraphs: string[]) =>
      gapsIn({ paragraphs, own: '', signature: [] }, model, { people: ['Marina Inventado'], asks: [] });
    expect(of(['The mariner’s invention was seized.', model[1] ?? ''])).toEqual([
      { kind: 'person', name: 'Marina Inventado' },
    ]);
  });

  it('is an ask that was left out, and not one that was reworded', () => {
    expect(gaps([official[0] ?? ''])).toEqual([{ kind: 'ask', text: official[1] }]);
    expect(
      gaps([
        'Rosa Tanguila needs protection at once. Those responsible must be brought to justice, I urge you.',
      ]),
    ).toEqual([]);
  });

  it('is one of several asks, in a list or in one paragraph', () => {
    const list =
      'I ask you to consider the following:\n- To release Rosa Tanguila and drop all charges;\n- To give her access to a lawyer of her choice;\n- To have the threats investigated by an independent body.';
    const prose =
      'I urge you to release Rosa Tanguila at once and to drop all charges. I also call on you to have the threats investigated by an independent body.';
    const left = (official: string, text: string) =>
      gapsIn({ paragraphs: [text], own: '', signature: [] }, [official], about);
    expect(left(list, list)).toEqual([]);
    expect(left(list, list.replace('- To give her access to a lawyer of her choice;\n', ''))).toEqual([
      { kind: 'ask', text: 'To give her access to a lawyer of her choice;' },
    ]);
    expect(left(prose, prose.replace(/ I also.*$/, ''))).toEqual([
      { kind: 'ask', text: 'I also call on you to have the threats investigated by an independent body.' },
    ]);
    expect(
      left(
        prose,
        'Let an independent body have the threats investigated. All charges against Rosa Tanguila should be dropped and she should be given her release.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['ما يهمني هو رامي المختلق.', 'وأدعوكم إلى الإفراج عنه فورًا ودون قيد أو شرط.'],
    ['我對陳虛構被捕一事深表關注。', '我促請閣下撤銷對他的所有控罪。'],
    [
      'アラシュ・架空さんの健康状態について懸念しています。',
      '直ちに適切な治療を受けさせ、無条件で釈放してください。',
    ],
    ['저는 아웅 가상 씨의 안전을 우려합니다.', '그의 석방을 촉구합니다.'],
    ['אני כותבת אליך בעניינו של יונתן בדוי.', 'אני קוראת לך לשחרר אותו מיד וללא תנאי.'],
    ['Piszę w sprawie Wiery Zmyślonej.', 'Wzywam do jej natychmiastowego uwolnienia.'],
    ['ich bin in Sorge um Somphone Erfunden.', 'Bitte klären Sie sein Schicksal auf.'],
  ])('is an ask that was left out in whatever language: %s', (tells, asks) => {
    const of = (paragraphs: string[]) =>
      gapsIn({ paragraphs, own: '', signature: [] }, [tells, asks], { people: [], asks: [] });
    expect(of([tells, asks])).toEqual([]);
    expect(of([tells])).toEqual([{ kind: 'ask', text: asks }]);
  });

  it('is told for an empty letter too', () => {
    expect(gaps([])).toEqual([{ kind: 'ask', text: official[1] }]);
  });
});

describe('what stands in a letter and should perhaps not', () => {
  it.each([
    ['My name is Ana Prieto.', { kind: 'name twice' }],
    ['Call me: +593 99 555 0101.', { kind: 'phone', text: '+593 99 555 0101' }],
    ['Write to ana@prieto.example please.', { kind: 'email', text: 'ana@prieto.example' }],
    ['I live at 14 Green Hill Road.', { kind: 'street', text: '14 Green Hill Road' }],
    ['Ich wohne in der Lindenstraße 5.', { kind: 'street', text: 'Lindenstraße 5' }],
    ['Vivo en la calle Invented, 12.', { kind: 'street', text: 'calle Invented, 12' }],
  ] as const)('%s', (own, gap) => {
    expect(gaps(official, own)).toEqual([gap]);
  });

  it.each([
    ['J’habite au 12, rue de la Paix.', '12, rue de la Paix'],
    ['J’habite 5 bis avenue Victor-Hugo à Lyon.', '5 bis avenue Victor-Hugo'],
    ['Ich wohne in der Karl-Beispiel-Straße 12.', 'Karl-Beispiel-Straße 12'],
    ['Ich wohne in der Langen Straße 5.', 'Langen Straße 5'],
    ['Mein Haus: Lindenallee 7.', 'Lindenallee 7'],
    ['Vivo en C/ Inventada 12.', 'C/ Inventada 12'],
    ['Abito in Viale dei Colli, 5.', 'Viale dei Colli, 5'],
    ['Moro na Rua das Flores, nº 12.', 'Rua das Flores, nº 12'],
    ['Ik woon op de Herengracht 120.', 'Herengracht 120'],
    ['Jag bor på Storgatan 4.', 'Storgatan 4'],
    ['Jeg bor i Storgata 4.', 'Storgata 4'],
    ['Asun osoitteessa Keksittykatu 5.', 'Keksittykatu 5'],
    ['Mieszkam przy ul. Długiej 5.', 'ul. Długiej 5'],
    ['Я живу на ул. Вымышленной, д. 5.', 'ул. Вымышленной, д. 5'],
    ['Uydurma Caddesi No: 5’te oturuyorum.', 'Uydurma Caddesi No: 5'],
    ['أسكن في شارع النخيل 12.', 'شارع النخيل 12'],
    ['אני גר ברחוב הדקל 12.', 'רחוב הדקל 12'],
    ['我住在和平路12號。', '和平路12號'],
    ['東京都架空町2丁目3番地に住んでいます。', '2丁目3番地'],
    ['Write to P.O. Box 123.', 'P.O. Box 123'],
    ['I live at 4 Elm Close.', '4 Elm Close'],
    ['Ich wohne Am Markt 7 in Musterstadt.', 'Am Markt 7'],
    ['Ich wohne Am Alten Markt 7b, 12345 Musterstadt.', 'Am Alten Markt 7'],
    ['Unter den Linden 5', 'Unter den Linden 5'],
    ['Meine Adresse: An der Kirche 3.', 'An der Kirche 3'],
    ['Im Winkel 12, Musterstadt', 'Im Winkel 12'],
    ['Ich wohne Zum Bahnhof 4.', 'Zum Bahnhof 4'],
    ['Ich wohne am Fischmarkt 3.', 'Fischmarkt 3'],
    ['I live at 17 The Green, Sampletown.', '17 The Green'],
    ['I live at 3 Mill Hill.', '3 Mill Hill'],
    ['My house is 24 Park View in Sampletown.', '24 Park View'],
    ['10 Church Row', '10 Church Row'],
    ['Mieszkam: Plac Wolności 3.', 'Plac Wolności 3'],
    ['Rynek 5, 00-001 Przykład', 'Rynek 5'],
    ['Moro no Largo do Carmo 5.', 'Largo do Carmo 5'],
    ['Vivo en Ronda de Sant Pere 5.', 'Ronda de Sant Pere 5'],
    ['Bydlím: náměstí Míru 5.', 'náměstí Míru 5'],
    ['Я живу: площадь Мира, д. 5.', 'площадь Мира, д. 5'],
    ['저는 세종대로 175에 살고 있습니다.', '세종대로 175'],
    ['저는 가상로 12-3에 삽니다.', '가상로 12-3'],
    ['東京都渋谷区神南1-2-3に住んでいます。', '南1-2-3'],
  ])('is a street in the ways that they are written: %s', (own, text) => {
    expect(gaps(official, own)).toEqual([{ kind: 'street', text }]);
  });

  it.each([
    'Five people went their way, and 3 judges of the court were silent.',
    'Il a 12 ans; 3 avenues restent ouvertes.',
    'Sie kam auf Platz 1 und ging den Weg 3 Mal.',
    'På 4 år har ingen gata 2 gånger ...',
    'In 2026 wurde Artikel 19 der Verfassung verletzt.',
    'Amnesty counted 120 cases in 12 countries.',
    'Am Freitag 13 Menschen, Am Montag 3, Im Mai 12 Fälle.',
    'Am Markt 7 Menschen zu verhaften, ist Unrecht.',
    'Im Artikel 5, Im Absatz 2 und In der Resolution 12.',
    'Im Jahr 2026, Am Tag 4.',
    'On 3 May Gezi Park, where 12 people were held.',
    'Article 17 The State forgot; on page 3. The Green party knew.',
    'She was one of 12 Capitol Hill protesters.',
    'Rynek 5 lat temu był pusty; plac Wolności 3 osoby.',
    'A lo largo de Ecuador 5, y en Ronda 12 personas.',
    'Площадь Мира 12 человек.',
    '경찰은 서울로 3명을 보냈고, 그 방법으로 5건을 처리했다.',
    '日付2026-03-01、結果3-2。',
  ])('is no street where only a number and such a word stand: %s', (own) => {
    expect(gaps(official, own)).toEqual([]);
  });

  it('is found behind what the paper says, and behind a date', () => {
    const text = ['He was held at 5 Invented Street since 2026-03-01.', official[1] ?? ''];
    const own = 'I live at 14 Green Hill Road; since 2026-03-01 you reach me at +593 99 555 0101.';
    expect(gapsIn({ paragraphs: text, own, signature: [] }, text, { people: [], asks: [] })).toEqual([
      { kind: 'phone', text: '+593 99 555 0101' },
      { kind: 'street', text: '14 Green Hill Road' },
    ]);
  });

  it('is the person’s name also in paragraphs that they reworded, and not where the paper says it', () => {
    const reworded = [official[0] ?? '', `${official[1]} I ask this as Ana Prieto.`];
    expect(gaps(reworded)).toEqual([{ kind: 'name twice' }]);
    const named = [...official, 'Ana Prieto was there.'];
    expect(gapsIn({ paragraphs: named, own: '', signature: ['Ana Prieto'] }, named, about)).toEqual([]);
  });

  it('is no date, no law, no number of people, and nothing that the paper itself says', () => {
    expect(gaps(official, 'Since 2026-03-01, Law 23 of 1998, 12,000,000 people.')).toEqual([]);
    expect(gaps([...official, 'x'], '', [])).toEqual([]);
  });
});
