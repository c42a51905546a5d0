import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const headers = {
  en: 'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024\n\nTEACHER HELD\n\nTeacher Mary Invented has been held since 28 February.\n\nAPPEALS TO:\n',
  fr: 'AU 12/24 Index : AFR 17/7000/2024 Cameroun Date : 3 mars 2024\n\nENSEIGNANTE DÉTENUE\n\nMarie Inventée est détenue depuis le 28 février.\n\nAPPELS À :\n',
  nl: 'UA: 12/24 Index: ASA 41/7000/2024 Vietnam Datum: 3 maart 2024\n\nLERARES VASTGEHOUDEN\n\nDe lerares zit sinds 28 februari vast in de gevangenis.\n\nSCHRIJF NAAR:\n',
  pt: 'AU: 12/24 Índice: AMR 23/7000/2024 Colômbia Data: 3 de março de 2024\n\nPROFESSORA DETIDA\n\nA professora está presa desde 28 de fevereiro, sem advogado.\n\nAPELOS PARA:\n',
  pl: 'UA: 12/24 Index: ASA 23/7000/2024 Kambodża Data: 3 marca 2024\n\nNAUCZYCIELKA W ARESZCIE\n\nNauczycielka została zatrzymana 28 lutego i nie ma adwokata.\n\nAPELE DO:\n',
  tr: 'UA: 12/24 Endeks: MDE 13/7000/2024 İran Tarih: 3 Mart 2024\n\nÖĞRETMEN TUTUKLANDI\n\nÖğretmen 28 Şubat’tan beri tutuklu ve avukatıyla görüşemiyor.\n\nÇAĞRILARINIZI ŞU ADRESLERE GÖNDERİN:\n',
  ru: 'UA: 12/24 Индекс: EUR 46/7000/2024 Россия Дата: 3 марта 2024 г.\n\nУЧИТЕЛЬНИЦА ПОД СТРАЖЕЙ\n\nУчительница находится под стражей с 28 февраля.\n\nОБРАЩЕНИЯ НАПРАВЛЯЙТЕ ПО АДРЕСУ:\n',
  ar: 'UA: 12/24 رقم الوثيقة: MDE 12/7000/2024 مصر التاريخ: 3 مارس/آذار 2024\n\nاحتجاز معلمة\n\nالمعلمة محتجزة منذ أيام دون محام.\n\nيُرجى إرسال المناشدات إلى:\n',
  ko: 'UA: 12/24 문서번호: ASA 36/7000/2024 싱가포르 날짜: 2024년 3월 3일\n\n갇힌 교사\n\n교사는 2월 28일부터 갇혀 있습니다.\n\n탄원서를 보내는 곳:\n',
  zh: 'UA: 12/24 索引号：ASA 17/7000/2024 中国 日期：2024年3月3日\n\n教师被拘押\n\n该教师自2月28日以来一直被拘押。\n\n请致函：\n',
};

/** The lines of an address, and who is written to. */
const blocks: [keyof typeof headers, string, name: string | null, title: string | null][] = [
  // An office that does not say what it is of, on the line of the name.
  ['en', 'Governor Jane Fictional\nState Capitol\n12 Main Street', 'Jane Fictional', 'Governor'],
  ['en', 'Attorney General Jane Fictional\n12 Main Street', 'Jane Fictional', 'Attorney General'],
  ['en', 'His Excellency President Joe bin Madeup\n12 Main Street', 'Joe bin Madeup', 'President'],
  ['fr', 'Préfet Jean Fictif\n12 rue du Port', 'Jean Fictif', 'Préfet'],
  // A rank stays with the name.
  ['en', 'General Joe Madeup\n12 Main Street', 'General Joe Madeup', null],
  [
    'nl',
    'Minister van Openbare Werken\nGeneraal Văn Verzonnen\nStraat 12',
    'Generaal Văn Verzonnen',
    'Minister van Openbare Werken',
  ],
  // Two words for a rank, below an office with its part of the country.
  [
    'en',
    'Military Commander, Region IV\nMaj. Gen. J. Madeup\n12 Main Street',
    'Maj. Gen. J. Madeup',
    'Military Commander, Region IV',
  ],
  // What an office is of has commas of its own.
  [
    'nl',
    'General Joe Madeup\nChairman, State Council of Order\n12 Main Street',
    'General Joe Madeup',
    'Chairman, State Council of Order',
  ],
  // An office by which its holder is honoured.
  [
    'pt',
    'Exmo. Sr. Ministro do Interior\nGeneral Júlio Imaginário\nRua 4',
    'General Júlio Imaginário',
    'Exmo. Sr. Ministro do Interior',
  ],
  // The office is said twice.
  ['en', 'The President\nPresident J. R. Madeup\n12 Main Street', 'J. R. Madeup', 'The President'],
  // What stands behind the office is a place, which stands in the address again.
  [
    'pl',
    'Gubernator Nowa Zmyślona\nKem Nikt\nulica 4, Nowa Zmyślona',
    'Kem Nikt',
    'Gubernator Nowa Zmyślona',
  ],
  [
    'en',
    'Commissioner of Police, Invented Province\n12 Main Street',
    null,
    'Commissioner of Police, Invented Province',
  ],
  // Small words, that no name has.
  [
    'fr',
    'M. Jean Fictif\nDélégué spécial à la Pêche maritime\n12 rue du Port',
    'M. Jean Fictif',
    'Délégué spécial à la Pêche maritime',
  ],
  ['pl', 'Wiceminister i Minister Zdrowia\nKem Nikt\nulica 4', 'Kem Nikt', 'Wiceminister i Minister Zdrowia'],
  [
    'pt',
    'Chefe da Polícia Marítima\nJúlio Imaginário\nRua 4',
    'Júlio Imaginário',
    'Chefe da Polícia Marítima',
  ],
  // The office ends its line, as in Turkish.
  [
    'tr',
    'Yüksek Kurul Başkanı\nAyetullah Ali Uydurma\nCadde No. 4',
    'Ayetullah Ali Uydurma',
    'Yüksek Kurul Başkanı',
  ],
  // A father’s name.
  [
    'ru',
    'Прокурор Южной Выдуманной Области\nНикаких Иван Петрович\nул. Мира, 4',
    'Никаких Иван Петрович',
    'Прокурор Южной Выдуманной Области',
  ],
  // One word for a place behind the office.
  ['pl', 'Gubernator Zmyślonii\nKem Nikt\nulica 4', 'Kem Nikt', 'Gubernator Zmyślonii'],
  ['ru', 'Иван Выдуманный\nМэр Придуманска\nул. Мира, 4', 'Иван Выдуманный', 'Мэр Придуманска'],
  // An office that ends its line, and nobody's name.
  ['tr', 'Yüksek Kurul Başkanı\nCadde No. 4', null, 'Yüksek Kurul Başkanı'],
  // A letter between two names is an initial, and before one name an honour.
  ['en', 'Ambassador Jane D. Roe\n1 Court Street', 'Jane D. Roe', 'Ambassador'],
  ['en', 'Ambassador Jane M. Roe\n1 Court Street', 'Jane M. Roe', 'Ambassador'],
  ['fr', 'Ministre de la Justice M. Inventé\n1 rue du Tribunal', 'M. Inventé', 'Ministre de la Justice'],
  // Scripts without capitals.
  ['ar', 'فلان الخيالي\nمحافظ المدينة\nشارع 4', 'فلان الخيالي', 'محافظ المدينة'],
  ['ar', 'وزير العدل السيد فلان الخيالي\nشارع 4', 'السيد فلان الخيالي', 'وزير العدل'],
  ['ar', 'وزير الثروة السمكية، الدكتور فلان الخيالي\nشارع 4', 'الدكتور فلان الخيالي', 'وزير الثروة السمكية'],
  ['ko', '내무장관 소 허구\n중앙로 1', '소 허구', '내무장관'],
  ['zh', '省长 温不存\n中山路1号', '温不存', '省长'],
];

describe('who is written to', () => {
  it.each(blocks)('is known by name and office (%s, %s)', (language, block, name, title) => {
    const text = `${headers[language]}${block}\nFax: +51 1 555 0101\n`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.recipients.map((one) => [one.name, one.title])).toEqual([[name, title]]);
  });
});
