import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const bodies: Record<string, string> = {
  en: 'Luz Ejemplar was arrested on 10 July and is in a prison of the capital. Her family does not know why.',
  fr: 'Luz Ejemplar a été arrêtée le 10 juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.',
  es: 'Luz Ejemplar fue detenida el 10 de julio y está en una prisión de la capital. Su familia no sabe por qué ha sido encarcelada.',
  de: 'Luz Ejemplar wurde am 10. Juli festgenommen und ist in einem Gefängnis der Hauptstadt. Ihre Familie weiß nicht, warum sie in Haft ist.',
  it: 'Luz Ejemplar è stata arrestata il 10 luglio e si trova in una prigione della capitale. La sua famiglia non sa perché è detenuta.',
  nl: 'Luz Ejemplar werd op 10 juli gearresteerd en zit in een gevangenis in de hoofdstad. Haar familie weet niet waarom zij vastzit.',
  pt: 'Luz Ejemplar foi detida no dia 10 de julho e está em uma prisão da capital. A sua família não sabe por que ela foi presa.',
  ru: 'Луз была арестована в июле и находится в тюрьме в столице. Ее семья не знает, почему она там, и не была у нее.',
  uk: 'Луз була заарештована в липні і перебуває у в’язниці в столиці. Її сім’я не знає, чому вона там, і її не пустили.',
  pl: 'Luz Ejemplar została zatrzymana w lipcu i jest w więzieniu w stolicy. Jej rodzina nie wie, dlaczego tam jest.',
  cs: 'Luz Ejemplar byla zatčena v červenci a je ve vězení v hlavním městě. Její rodina neví, proč tam je, a nebyla k ní vpuštěna.',
  sv: 'Luz Ejemplar greps i juli och är i ett fängelse i huvudstaden. Hennes familj vet inte varför hon är där och har inte fått träffa henne.',
  no: 'Luz Ejemplar ble arrestert i juli og er i et fengsel i hovedstaden. Familien hennes vet ikke hvorfor hun er der, og har ikke fått se henne.',
  da: 'Luz Ejemplar blev anholdt i juli og er i et fængsel i hovedstaden. Hendes familie ved ikke hvorfor hun er der, og har ikke set hende.',
  fi: 'Luz Ejemplar pidätettiin heinäkuussa ja hän on vankilassa pääkaupungissa. Hänen perheensä ei tiedä, miksi hän on siellä.',
  el: 'Η Λουθ συνελήφθη τον Ιούλιο και είναι σε φυλακή στην πρωτεύουσα. Η οικογένειά της δεν ξέρει γιατί είναι εκεί.',
  tr: 'Luz Ejemplar temmuz ayında gözaltına alındı ve başkentte bir cezaevinde tutuluyor. Ailesi bunun için bir neden bilmiyor ve çok endişeli.',
  ar: 'اعتقلت لوز في يوليو وهي محتجزة في سجن العاصمة. ولا تعرف أسرتها سبب احتجازها في السجن الذي نقلت إليه.',
  fa: 'لوز در ماه ژوئیه دستگیر شد و در زندان پایتخت است. خانواده او نمی‌داند که چرا او را بازداشت کرده‌اند.',
  he: 'לוז נעצרה ביולי והיא נמצאת בכלא בעיר הבירה. המשפחה שלה לא יודעת למה היא שם ולא פגשה אותה.',
  ko: '루스는 7월에 체포되어 수도의 교도소에 수감되어 있다. 가족은 그 이유를 알지 못한다.',
  ja: 'ルスさんは7月に逮捕され、首都の刑務所に収監されている。家族はその理由を知らされていない。',
  'zh-Hans': '露丝于七月被捕，目前被关押在首都的监狱。她的家人不知道她为什么被关押。',
  'zh-Hant': '露絲於七月被捕，目前被關押在首都的監獄。她的家人不知道她為什麼被關押。',
};

const index = 'AMR 46/9048/2023';

const outcomes: Record<string, string[]> = {
  en: [`UA: 48/23 Outcome Index: ${index} Peru`, `UA 48/23 – final report – Index: ${index}`],
  fr: [`AU 48/23 – bilan final – Index : ${index}`, `Dénouement de l’AU 48/23 Index : ${index}`],
  es: [
    `AU 48/23 – CASO CERRADO – Índice: ${index}`,
    `AU: 48/23 – desenlace – Índice: ${index}`,
    `Cierre AU: 48/23 Índice: ${index}`,
  ],
  de: [
    `Letzte Mitteilung – UA 48/23 Index: ${index}`,
    `UA-048/2023 – Abschluss – Index: ${index}`,
    `Ausgang der UA-048/2023 Index: ${index}`,
  ],
  it: [`AU 48/23 (esito finale) Index: ${index}`, `Conclusione della AU: 48/23 Index: ${index}`],
  nl: [`UA 48/23: resultaat. Index: ${index}`, `Slotbericht UA: 48/23 Index: ${index}`],
  pt: [`AU: 48/23 – encerramento – Índice: ${index}`, `Conclusão da AU: 48/23 Índice: ${index}`],
  ru: [`Срочная акция 48/23, результаты. Индекс: ${index}`],
  uk: [`Термінова акція 48/23 – завершення. Індекс: ${index}`],
  pl: [`Pilna Akcja 48/23 – wynik. Indeks: ${index}`],
  cs: [`UA 48/23 – výsledek. Index: ${index}`],
  sv: [`UA 48/23 – utgång. Index: ${index}`, `UA 48/23, sista uppdateringen. Index: ${index}`],
  no: [`UA 48/23 – avslutning. Indeks: ${index}`, `UA 48/23, endelig oppdatering. Indeks: ${index}`],
  da: [`UA 48/23 – udfald. Indeks: ${index}`, `UA 48/23, sidste opdatering. Indeks: ${index}`],
  fi: [`UA: 48/23 – tulos. Indeksi: ${index}`],
  el: [`ΕΔ 48/23 – Αποτέλεσμα. Δείκτης: ${index}`],
  tr: [`AE 48/23 – son güncelleme. Endeks: ${index}`],
  ar: [`تحرك عاجل 48/23 – النتيجة النهائية. رقم الوثيقة: ${index}`],
  fa: [`اقدام فوری 48/23 – نتیجهٔ نهایی. شماره سند: ${index}`],
  he: [`פעולה דחופה 48/23 – סיום. אינדקס: ${index}`],
  ko: [`긴급행동 48/23 최종 결과 색인번호: ${index}`],
  ja: [`UA 48/23 結果 インデックス：${index}`, `緊急行動（UA）最終報告：48/23 インデックス：${index}`],
  'zh-Hans': [`紧急行动 48/23 结案 索引号：${index}`],
  'zh-Hant': [`緊急行動 48/23 最終報告 索引號：${index}`],
};

const updates: Record<string, string[]> = {
  en: [`UA 48/23, second update. Index: ${index}`],
  fr: [`AU 48/23, 3e mise à jour, Index : ${index}`],
  es: [`AU: 48/23 (segunda actualización) Índice: ${index}`],
  de: [
    `UA-048/2023 – Neuigkeiten – Index: ${index}`,
    `Zusätzliche Informationen zur UA-048/2023 Index: ${index}`,
  ],
  it: [`AU 48/23, secondo aggiornamento. Index: ${index}`],
  nl: [`Nieuwe informatie over UA: 48/23 Index: ${index}`],
  pt: [`Informação complementar sobre a AU: 48/23 Índice: ${index}`],
  ru: [`Срочная акция 48/23, второе обновление. Индекс: ${index}`],
  uk: [`Термінова акція 48/23, нова інформація. Індекс: ${index}`],
  pl: [`Pilna Akcja 48/23, druga aktualizacja. Indeks: ${index}`],
  cs: [`UA 48/23, druhá aktualizace. Index: ${index}`],
  sv: [`UA 48/23, uppföljning. Index: ${index}`],
  no: [`UA 48/23, tilleggsinformasjon. Indeks: ${index}`],
  da: [`UA 48/23, nye oplysninger. Indeks: ${index}`],
  fi: [`Jatkotietoa UA: 48/23 Indeksi: ${index}`],
  el: [`Συμπληρωματικές πληροφορίες για την ΕΔ: 48/23 Δείκτης: ${index}`],
  tr: [`AE 48/23, ikinci güncelleme. Endeks: ${index}`],
  ar: [`تحرك عاجل 48/23، متابعة. رقم الوثيقة: ${index}`],
  fa: [`اقدام فوری 48/23، اطلاعات تازه. شماره سند: ${index}`],
  he: [`פעולה דחופה 48/23 – עדכון. אינדקס: ${index}`],
  ko: [`긴급행동 48/23 2차 업데이트 색인번호: ${index}`],
  ja: [`UA続報：48/23 インデックス：${index}`, `UA 48/23 第2回追加情報 インデックス：${index}`],
  'zh-Hans': [`紧急行动后续信息：48/23 索引号：${index}`],
  'zh-Hant': [`緊急行動補充資料：48/23 索引號：${index}`],
};

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([code, heads]) => heads.map((head) => [code, head] as const));

function read(code: string, head: string, title = '') {
  const text = `${head}\n${title}\n${bodies[code]}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0];
}

describe('type words beside the number', () => {
  it.each(pairs(outcomes))('%s, outcome: %s', (code, head) => {
    const ua = read(code, head);
    expect([ua?.kind, ua?.reference?.number]).toEqual(['outcome', 48]);
  });

  it.each(pairs(updates))('%s, update: %s', (code, head) => {
    const ua = read(code, head);
    expect([ua?.kind, ua?.reference?.number]).toEqual(['update', 48]);
  });
});

describe('the same words elsewhere', () => {
  it.each([
    ['en', 'ELECTION RESULT LEADS TO ARRESTS'],
    ['en', 'Closure of a newspaper'],
    ['es', 'RESULTADO DE LAS ELECCIONES'],
    ['de', 'ERGEBNIS DER WAHL ANGEFOCHTEN'],
    ['fr', 'RÉSULTATS CONTESTÉS'],
  ])('%s: %s', (code, title) => {
    const series = code === 'en' || code === 'de' ? 'UA' : 'AU';
    expect(read(code, `${series}: 48/23 Index: ${index} Peru`, `\n${title}\n`)?.kind).toBe('first');
  });

  it('are a concern behind an old number', () => {
    expect(read('en', 'UA 48/23 Result of trial unknown 14 September 2023')?.kind).toBe('first');
  });
});

describe('a line above the number', () => {
  const kindUnder = (language: string, line: string) => {
    const text = `${line}\nUA: 48/23 Index: ${index} Peru\n\nLUZ EJEMPLAR\n\n${bodies[language]}`;
    return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.kind;
  };

  it.each([
    ['nl', 'Derde update'],
    ['sv', 'Tredje uppdateringen'],
    ['no', 'Tilleggsinformasjon til'],
    ['ja', '第3続報'],
    ['el', 'Περαιτέρω πληροφορίες'],
  ])('may count an update, or lead to it: %s', (language, line) => {
    expect(kindUnder(language, line)).toBe('update');
  });

  it('is a label of the site when it says that the action is closed', () => {
    expect(kindUnder('no', 'Aksjonen er avsluttet')).toBe('first');
  });
});

describe('the number of an update', () => {
  it.each([
    ['Urgent Action Update: 10 Students sentenced (Kenya: UA 12.24)', null],
    ['Update: 14 Writers still held (Kenya: UA 12.24)', null],
    ['Update: 3 to UA 12/24 Index: AFR 32/7000/2024 Kenya', 3],
    ['Update: 3 UA 12/24 Index: AFR 32/7000/2024 Kenya', 3],
  ])('is none that counts people: %s', (head, number) => {
    const text = `${head}\n\n3 March 2024\n\n${bodies.en}\n`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect([ua?.kind, ua?.updateNumber]).toEqual(['update', number]);
  });
});
