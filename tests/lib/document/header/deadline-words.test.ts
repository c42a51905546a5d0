import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const headers: Record<string, string> = {
  en: 'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024\n\nURGENT ACTION\nTEACHER HELD\n\nTeacher Mary Invented has been held since 28 February.',
  fr: 'AU : 12/24 Index : AMR 36/7000/2024 Haïti Date : 3 mars 2024\n\nUNE ENSEIGNANTE ARRÊTÉE\n\nMarie Inventée est détenue depuis le 28 février.',
  es: 'AU: 12/24 Índice: AMR 46/7000/2024 Perú Fecha: 3 de marzo de 2024\n\nMAESTRA DETENIDA\n\nMaría Inventada está detenida desde el 28 de febrero.',
  de: 'UA-012/2024 Index: EUR 44/7000/2024 Türkei 3. März 2024\n\nLEHRERIN IN HAFT\n\nDie Lehrerin Maria Erfunden ist seit dem 28. Februar in Haft.',
  it: 'AU 12/24 Indice: MDE 12/7000/2024 Egitto Data: 3 marzo 2024\n\nMAESTRA ARRESTATA\n\nMaria Inventata è in carcere dal 28 febbraio.',
  nl: 'UA 12/24 Index: MDE 12/7000/2024 Egypte Datum: 3 maart 2024\n\nLERARES OPGEPAKT\n\nMaria Verzonnen zit sinds 28 februari vast in de gevangenis.',
  pl: 'PA 12/24 Indeks: EUR 49/7000/2024 Białoruś Data: 3 marca 2024\n\nNAUCZYCIELKA W ARESZCIE\n\nNauczycielka Maria Zmyślona jest w areszcie od 28 lutego.',
  cs: 'UA 12/24 Index: MDE 12/7000/2024 Egypt Datum: 3. března 2024\n\nUČITELKA VE VAZBĚ\n\nUčitelka Marie Smyšlená je ve vazbě od 28. února.',
  fi: 'Pikavetoomus 12/24 Indeksi: MDE 12/7000/2024 Egypti 3.3.2024\n\nOPETTAJA VANGITTU\n\nOpettaja Maria Keksitty on ollut vangittuna helmikuun lopusta.',
  sv: 'UA 12/24 Index: MDE 13/7000/2024 Iran Datum: 3 mars 2024\n\nLÄRARE GRIPEN\n\nLäraren Maria Påhittad har suttit i fängelse sedan den 28 februari.',
  ru: 'СА 12/24 Индекс: EUR 49/7000/2024 Беларусь 3 марта 2024 года\n\nУЧИТЕЛЬНИЦА АРЕСТОВАНА\n\nМария Выдуманная находится под стражей с 28 февраля.',
  ar: 'التحرك العاجل: 12/24 رقم الوثيقة: MDE 28/7000/2024 الجزائر بتاريخ: 3 مارس/آذار 2024\n\nاحتجاز معلمة\n\nالمعلمة مريم المخترعة محتجزة منذ أيام.',
  el: 'ΕΔ 12/24 – MDE 12/7000/2024 – Αίγυπτος – 3 Μαρτίου 2024\n\nΔΑΣΚΑΛΑ ΣΕ ΚΡΑΤΗΣΗ\n\nΗ δασκάλα Μαρία Φανταστική κρατείται από τις 28 Φεβρουαρίου.',
  pt: 'AU 12/24 Índice: AMR 19/7000/2024 Brasil 3 de março de 2024\n\nPROFESSORA PRESA\n\nA professora Maria Inventada está presa desde 28 de fevereiro.',
  uk: 'UA 12/24 Індекс: EUR 49/7000/2024 Білорусь 3 березня 2024 року\n\nВЧИТЕЛЬКУ ЗААРЕШТОВАНО\n\nМарія Вигадана перебуває під вартою з 28 лютого.',
  ko: 'UA 12/24 문서번호: ASA 36/7000/2024 싱가포르 날짜: 2024년 3월 3일\n\n교사 구금\n\n교사는 2월 28일부터 갇혀 있다. 동료들은 모두에게 편지를 부탁했습니다.',
  zh: '緊急行動 UA 12/24　索引：ASA 17/7000/2024　香港　日期：2024年3月3日\n\n教師被捕\n\n教師自2月28日起被關押。',
  da: 'UA 12/24 Indeks: MDE 13/7000/2024 Iran Dato: 3. marts 2024\n\nLÆRER ANHOLDT\n\nLæreren Maria Opdigtet har siddet i fængsel siden den 28. februar.',
  ja: 'UA 12/24　ASA 22/7000/2024　日本　2024年3月3日\n\n教師が拘束される\n\n教師は2月28日に拘束された。',
};

/** Ways of saying until when to write, each of 14 April 2024. */
const ways: [string, string][] = [
  ['en', 'Deadline for action: 14 April 2024. Language: Spanish preferred.'],
  ['en', 'Last day: 14 April 2024.'],
  ['en', 'Ask the office if in doubt after 14 April 2024.'],
  ['da', 'Send det senest d. 14. april 2024.'],
  ['fr', 'Échéance : 14 avril 2024'],
  ['fr', 'Jusqu’au 14 avril, écrivez au procureur de la ville pour demander sa libération.'],
  ['es', 'Tienen tiempo hasta el 14 de abril.'],
  ['de', 'Einsendeschluss: 14. April 2024'],
  ['de', 'Bitte bis 14. April 2024.'],
  ['it', 'Termine: una settimana dopo Pasqua, cioè 14 aprile 2024.'],
  ['nl', 'Blijf schrijven naar de directeur van de gevangenis, tot 14 april 2024.'],
  ['pl', 'Prosimy o kontakt z biurem przed wysłaniem apeli po 14 kwietnia 2024.'],
  ['cs', 'Po 14. dubnu 2024 se prosím poraďte s naší kanceláří.'],
  ['fi', 'Ota yhteyttä toimistoon, jos kirjoitat 14.4.2024 jälkeen.'],
  ['sv', 'Sista dag: 14 april.'],
  ['pt', 'Contacte o secretariado se quiser escrever depois de 14 de abril de 2024.'],
  ['es', 'Consulten con la oficina si van a escribir después del 14 de abril de 2024.'],
  ['fr', 'Contactez le secrétariat si vous écrivez après le 14 avril 2024.'],
  ['uk', 'Просимо вас написати до 14 квітня 2024 року англійською або українською.'],
  ['ko', '가능한 한 빨리, 다음 날짜 전까지 행동해 주세요: 2024년 4월 14일'],
  ['ko', '2024년 4월 14일까지 아래로 보내 주세요.'],
  ['ko', '4월 14일 이전에 보내 주십시오.'],
  ['ru', 'После 14 апреля 2024 года просьба обращаться в отделение.'],
  ['zh', '發出日期：2024年3月3日　截止日期：2024年4月14日'],
  ['zh', '截止日期：二○二四年四月十四日'],
  ['ja', '配信日　2024年3月3日　締切日　2024年4月14日'],
  ['ru', 'Срок — 14 апреля 2024 г.'],
  ['ar', 'آخر أجل: 14 أفريل 2024'],
  ['el', 'Μετά τις 14 Απριλίου 2024 συνεννοηθείτε με το γραφείο μας.'],
  ['ja', '2024年4月14日以降に送る場合は事務所にお問い合わせください。'],
];

/** Days that are no deadline. */
const others: [string, string][] = [
  ['en', 'He asked after 14 April 2024 was announced.'],
  ['en', 'It was an act by the parliament of 14 April 2024.'],
  ['it', 'Il suo visto scade il 14 aprile 2024.'],
  ['de', 'Seine Haft läuft bis 14. April 2024, sagt das Gericht.'],
];

function deadlineOf(language: string, words: string): string | null | undefined {
  const text = `${headers[language]}\n\n${words}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.deadline;
}

describe('until when to write', () => {
  it.each(ways)('is read (%s, %s)', (language, words) => {
    expect(deadlineOf(language, words)).toBe('2024-04-14');
  });

  it.each(others)('is not said (%s, %s)', (language, words) => {
    expect(deadlineOf(language, words)).toBeNull();
  });
});

describe('a deadline without a year in a paper without a day of its own', () => {
  it('has the year of the number, in doubt', () => {
    const text = `From: friends@letters.example
Date: 3 March 2024 16:03
Subject: please write

Two teachers taken away
UA 12/24 -- AFR 29/7000/2024 -- GUINEA

Nobody knows where Mary Invented is.

Deadline: 14 April.`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect([ua?.issued, ua?.deadline]).toEqual([null, '2024-04-14']);
    expect(ua?.evidence.find(({ field }) => field === 'deadline')?.doubt).toBe(
      'It has no year: that of the number was taken.',
    );
  });
});
