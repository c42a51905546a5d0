import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function recipientsOf(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } }).flatMap((ua) =>
    ua.recipients.map(({ name, title, emails, fax, post, formUrl, copiesOnly, salutation }) => {
      const all = { name, title, emails: emails.join(), fax, post, formUrl, copiesOnly, salutation };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
    }),
  );
}

const english =
  'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024\n\nTEACHER HELD\n\nMary Invented is in prison.\n\n';
const minister = { name: 'Jane Fictional', title: 'Minister of Justice', copiesOnly: false };

describe('a sentence that asks to write', () => {
  it('says in brackets, behind a label, how to begin', () => {
    expect(
      recipientsOf(
        `${english}Write to the Minister of Justice, Jane Fictional (minister@justice.example; salutation: Dear Minister), and to Governor Joe Madeup, 1 Main Street, Capital (fax 1 405 555 0101; salutation: Dear Governor).\n`,
      ),
    ).toEqual([
      { ...minister, emails: 'minister@justice.example', salutation: 'Dear Minister' },
      {
        name: 'Joe Madeup',
        title: 'Governor',
        fax: '1 405 555 0101',
        post: '1 Main Street, Capital',
        copiesOnly: false,
        salutation: 'Dear Governor',
      },
    ]);
  });

  it('may name a body', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Invented Parole Board, 1 Main Street, Capital (fax 1 405 555 0102).\n`,
      ),
    ).toEqual([
      {
        name: 'Invented Parole Board',
        fax: '1 405 555 0102',
        post: '1 Main Street, Capital',
        copiesOnly: false,
      },
    ]);
  });

  it('may lead to a form that no label stands before', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional, through the form https://justice.example/contact today.\n`,
      ),
    ).toEqual([{ ...minister, formUrl: 'https://justice.example/contact' }]);
  });

  it('is followed by one with how to begin, in quotation marks', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional (minister@justice.example). Begin your letter with "Honourable Minister".\n`,
      ),
    ).toEqual([{ ...minister, emails: 'minister@justice.example', salutation: 'Honourable Minister' }]);
  });

  it('is followed by one with the address', () => {
    expect(
      recipientsOf(
        `${english}Please write to the Minister of Justice, Jane Fictional, and ask for her release. Her address is minister@justice.example.\n`,
      ),
    ).toEqual([{ ...minister, emails: 'minister@justice.example' }]);
  });

  it('names a title in small letters in front of the name', () => {
    expect(
      recipientsOf(
        'UA 12/24, MDE 13/7000/2024, Іран, 3 березня 2024\n\nУЧИТЕЛЬКУ УВ’ЯЗНЕНО\n\nУчительку засудили в лютому.\n\nНапишіть голові верховного суду Івану Вигаданому через посольство: court@state.example.\n',
      ),
    ).toEqual([
      {
        name: 'Івану Вигаданому',
        title: 'голові верховного суду',
        emails: 'court@state.example',
        copiesOnly: false,
      },
    ]);
  });

  it('takes a title with what it is of, as Nordic languages put it', () => {
    expect(
      recipientsOf(
        'UA 12/24\nMDE 13/7000/2024 | Iran | 3. mars 2024\n\nLÆRER DØMT\n\nLæreren ble dømt i februar.\n\nSkriv til domstolenes leder, Ola Oppdiktet, leder@domstol.example.\n',
      ),
    ).toEqual([
      {
        name: 'Ola Oppdiktet',
        title: 'domstolenes leder',
        emails: 'leder@domstol.example',
        copiesOnly: false,
      },
    ]);
  });

  it('ends in whom it is for, as in Japanese', () => {
    expect(
      recipientsOf(
        'UA 12/24（ロシア）\nAI Index: EUR 46/7000/2024（2024年3月3日付）\n\n教師が拘束されている。\n\n連邦法務大臣 Ivan Kakuuski 氏（minister@justice.example、ファックス +7 495 555 0101）へ。\n',
      ),
    ).toEqual([
      {
        name: 'Ivan Kakuuski',
        title: '連邦法務大臣',
        emails: 'minister@justice.example',
        fax: '+7 495 555 0101',
        copiesOnly: false,
      },
    ]);
  });

  it('may be all of the paper, on the line of its number', () => {
    expect(
      recipientsOf(
        'AU 12/99 (AMR 19/017/1999/s), 7 de julio de 1999. BRASIL: temor por la seguridad de la maestra María Inventada. Unos hombres armados rodean su casa desde el 1 de julio. La policía no ha intervenido hasta ahora. Envíen cartas o faxes en portugués pidiendo protección inmediata al gobernador del estado de Ejemplo, Exmo. Sr. Juan Supuesto, Palacio del Gobierno, 1234 Ciudad, fax + 55 91 555 0133, tratamiento: Señor Gobernador. Antes del 18 de agosto de 1999.\n',
      ),
    ).toEqual([
      {
        name: 'Exmo. Sr. Juan Supuesto',
        title: 'gobernador del estado de Ejemplo',
        fax: '+ 55 91 555 0133',
        post: 'Palacio del Gobierno, 1234 Ciudad',
        copiesOnly: false,
        salutation: 'Señor Gobernador',
      },
    ]);
  });

  it('may be followed by the post address, and by one with the others', () => {
    expect(
      recipientsOf(
        'AU 12/24, AMR 46/7000/2024, Perú, 3 de marzo de 2024\n\nMAESTRA DETENIDA\n\nLa maestra está presa desde febrero.\n\nEscribe una carta a la ministra del Interior, Sra. Ana Figurada (Plaza Mayor 30, Lima), pidiendo su libertad. Puedes mandarla por correo a ministra@interior.example.\n',
      ),
    ).toEqual([
      {
        name: 'Sra. Ana Figurada',
        title: 'ministra del Interior',
        emails: 'ministra@interior.example',
        post: 'Plaza Mayor 30, Lima',
        copiesOnly: false,
      },
    ]);
  });

  it('leads with a small word to whoever gets a copy', () => {
    const [, copy] = recipientsOf(
      'AU 12/24, AFR 62/7000/2024, RD Congo, 3 mars 2024\n\nENSEIGNANTE ARRÊTÉE\n\nMarie est détenue depuis le 28 février.\n\nÉcrivez au gouverneur, M. Jean Fictif, gouv@nord.example, avec copie à l’ambassade du Congo (amb@congo.example).\n',
    );
    expect(copy).toEqual({ name: 'ambassade du Congo', emails: 'amb@congo.example', copiesOnly: true });
  });
});

const others: [header: string, sentence: string, title: string, name: string, salutation?: string][] = [
  [
    'UA 12/24 Indeks: EUR 49/7000/2024 Białoruś Data: 3 marca 2024\n\nNAUCZYCIELKA W ARESZCIE\n\nNauczycielka siedzi od lutego.',
    'Napiszcie proszę do prokuratora generalnego Andrieja Zmyślonego na adres a@office.example. List zacznijcie od słów „Szanowny Panie Prokuratorze”.',
    'prokuratora generalnego',
    'Andrieja Zmyślonego',
    'Szanowny Panie Prokuratorze',
  ],
  [
    'UA 12/24 Endeks: MDE 24/7000/2024 Suriye Tarih: 3 Mart 2024\n\nÖĞRETMEN TUTUKLU\n\nÖğretmen şubattan beri tutuklu.',
    'Lütfen 14 Nisan’a kadar İçişleri Bakanı Ali Uydurma’ya (a@office.example) yazın.',
    'İçişleri Bakanı',
    'Ali Uydurma',
  ],
  [
    'UA 12/24 Индекс: EUR 46/7000/2024 Россия Дата: 3 марта 2024\n\nУЧИТЕЛЬНИЦА ПОД СТРАЖЕЙ\n\nУчительница под стражей с февраля.',
    'Пожалуйста, напишите генеральному прокурору РФ Игорю Придуманному (a@office.example).',
    'генеральному прокурору РФ',
    'Игорю Придуманному',
  ],
  [
    'UA 12/24 رقم الوثيقة: MDE 23/7000/2024 السعودية التاريخ: 3 مارس 2024\n\nاحتجاز معلمة\n\nالمعلمة محتجزة منذ فبراير.',
    'يرجى الكتابة إلى الملك فلان الخيالي عبر الديوان الملكي، بريد إلكتروني: a@office.example.',
    'الملك',
    'فلان الخيالي',
  ],
  [
    'UA 12/24 문서번호: ASA 24/7000/2024 날짜: 2024년 3월 3일\n\n갇힌 교사\n\n교사는 갇혀 있습니다.',
    '법무부 장관 김가상 (이메일: a@office.example)에게 편지를 보내 주세요.',
    '법무부 장관',
    '김가상',
  ],
  [
    'UA 12/24 索引号：ASA 17/7000/2024 中国 日期：2024年3月3日\n\n教师被拘押\n\n该教师仍被拘押。',
    '请写信给公安部部长王想象（电邮：a@office.example），要求立即释放她。',
    '公安部部长',
    '王想象',
  ],
];

describe('a sentence of another language that asks to write', () => {
  it.each(others)('gives office and name: %s', (header, sentence, title, name, salutation) => {
    expect(recipientsOf(`${header}\n\n${sentence}\n`)).toEqual([
      { name, title, emails: 'a@office.example', copiesOnly: false, ...(salutation ? { salutation } : {}) },
    ]);
  });
});
