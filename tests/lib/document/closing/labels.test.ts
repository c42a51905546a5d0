import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const number = 'UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
const story = 'Luz Ejemplar was arrested on 10 July and is in a prison of the capital. Nobody knows why.';
const asks = 'Please write to the Minister of Justice.\n\nPLEASE SEND APPEALS BEFORE 26 October 2023';

const endings = join(import.meta.dirname, '../../../fixtures/endings');

/** A paragraph by which a language is known. */
const openingOf = (code: string): string =>
  readFileSync(join(endings, `${code}.txt`), 'utf8')
    .split('\n')[0]
    ?.slice(2) ?? '';

function closingOf(...lines: string[]): boolean | 'unsure' | undefined {
  const [ua] = readPapers({ text: lines.join('\n'), source: { way: 'paste', url: null, title: null } });
  return ua?.closing.closes;
}

describe('a label that the action has ended', () => {
  it('may stand on a line right above or below the number', () => {
    expect(closingOf('This action has ended', number, 'STUDENT HELD', story)).toBe(true);
    expect(closingOf(number, 'STUDENT HELD', 'This action has ended', story)).toBe(true);
    expect(closingOf(number, 'This action ended on 3 May 2023', 'STUDENT HELD', story)).toBe(true);
  });

  it('is a doubt where its own day is before the one until which to write, and that day is not the paper’s', () => {
    const label = (day: string) => `This action ended on ${day}`;
    expect(closingOf(label('3 October 2023'), number, 'STUDENT HELD', story, asks)).toBe('unsure');
    expect(closingOf(label('3 November 2023'), number, 'STUDENT HELD', story, asks)).toBe(true);
    const text = ['STUDENT HELD', 'UA: Peru 12.23', label('3 May 2023'), story].join('\n\n');
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.issued).toBeNull();
  });

  it('may thank on the same line', () => {
    expect(closingOf('This action has ended. Thank you!', number, 'STUDENT HELD', story)).toBe(true);
  });

  it('is that of a site above the story, whatever the paper itself still asks for', () => {
    expect(closingOf(number, '', 'This action has ended.', '', 'Student held', '', story, '', asks)).toBe(
      true,
    );
    expect(closingOf(number, '', story, '', 'This action has ended.', '', asks)).toBe('unsure');
  });

  it.each([
    [
      'ko',
      '학생 체포',
      '긴급행동 UA 48/23 Index: MDE 13/9048/2023 이란 2023년 9월 14일',
      '루스 에헴플라르는 7월 10일 체포되었다. 그 이유는 아무도 모른다.',
      '이 긴급행동은 종료되었습니다',
      '2023년 10월 26일까지 법무부 장관에게 석방을 요구하는 편지를 보내 주세요.',
    ],
    [
      'ar',
      'اعتقال طالبة',
      'تحرك عاجل UA 48/23 Index: MDE 13/9048/2023 إيران 14 سبتمبر 2023',
      'اعتقلت لوث إخمبلار يوم 10 يوليو. ولا أحد يعرف السبب.',
      'انتهى هذا التحرك',
      'يرجى الكتابة إلى وزير العدل قبل 26 أكتوبر 2023 للمطالبة بالإفراج عنها.',
    ],
    [
      'he',
      'סטודנטית נעצרה',
      'פעולה דחופה UA 48/23 Index: MDE 13/9048/2023 איראן 14 בספטמבר 2023',
      'לוס אחמפלר נעצרה ב-10 ביולי. איש אינו יודע מדוע.',
      'הפעולה הסתיימה',
      'אנא כתבו לשר המשפטים עד 26 באוקטובר 2023 ודרשו לשחררה.',
    ],
    [
      'fa',
      'بازداشت یک دانشجو',
      'اقدام فوری UA 48/23 Index: MDE 13/9048/2023 ایران ۱۴ سپتامبر ۲۰۲۳',
      'لوس اخمپلار روز ۱۰ ژوئیه بازداشت شد. هیچ کس دلیل آن را نمی‌داند.',
      'این اقدام پایان یافت',
      'لطفاً تا ۲۶ اکتبر ۲۰۲۳ به وزیر دادگستری نامه بنویسید و آزادی او را بخواهید.',
    ],
  ])(
    'is known to stand below a story in a script without capitals, too: %s',
    (_, headline, head, told, label, ask) => {
      const more = 'Email: minister@justice.example';
      expect(closingOf(head, '', told, '', label, '', ask, '', more)).toBe('unsure');
      expect(closingOf(head, '', headline, '', label, '', told, '', ask, '', more)).toBe(true);
      // Where the headline would be, it may be of another action.
      expect(closingOf(head, '', label, '', told, '', ask, '', more)).toBe('unsure');
    },
  );

  it('is none of a site’s because the number stands at the foot, below all that the paper asks', () => {
    const above = ['STUDENT HELD WITHOUT A LAWYER', '', story, '', asks, ''];
    expect(closingOf(...above, 'This action has ended.', '', number)).toBe('unsure');
    expect(closingOf('STUDENT HELD', '', story, '', 'This action has ended.', '', asks, '', number)).toBe(
      'unsure',
    );
    expect(closingOf('This action has ended.', '', ...above, number)).toBe(true);
  });

  it.each([
    ['en', 'Action closed?'],
    ['en', 'Action closed to traffic'],
    ['de', 'Aktion beendet?'],
    ['de', 'Aktion nicht beendet'],
    ['fr', 'Action terminée ?'],
    ['es', 'Acción penal cerrada'],
    ['it', 'Appello chiuso'],
    ['ru', 'Акция протеста завершена'],
    ['el', 'Η δράση έκλεισε;'],
  ])('is no question and nothing longer: %s %s', (code, label) => {
    expect(closingOf(label, 'UA 48/23 | AMR 46/9048/2023', openingOf(code))).toBe(false);
  });

  it('is a whole line, and no line that another goes on in', () => {
    expect(closingOf(number, story, 'A neighbour told the radio that', 'this action has ended', story)).toBe(
      false,
    );
    expect(
      closingOf(number, 'STUDENT HELD', 'This action has ended', 'in violence, police said.', story),
    ).toBe(false);
    expect(closingOf(number, 'STUDENT HELD', 'This action has not ended', story)).toBe(false);
    expect(closingOf(number, 'STUDENT HELD', 'Has this action ended?', story)).toBe(false);
  });

  it.each([
    ['en', 'This action is now closed'],
    ['en', 'Action complete'],
    ['de', 'Aktion beendet'],
    ['de', 'Diese Aktion ist abgeschlossen'],
    ['fr', 'Action close'],
    ['fr', 'Cette action est terminée'],
    ['es', 'Acción finalizada'],
    ['es', 'Acción cerrada'],
    ['it', 'Azione terminata'],
    ['it', 'Questa azione è conclusa'],
    ['pt', 'Esta ação foi encerrada'],
    ['pt', 'Ação concluída'],
    ['nl', 'Deze actie is afgelopen'],
    ['nl', 'Actie gesloten'],
    ['sv', 'Avslutad aktion'],
    ['sv', 'Aktion avslutad'],
    ['da', 'Afsluttet aktion'],
    ['da', 'Aktion afsluttet'],
    ['no', 'Avsluttet aksjon'],
    ['no', 'Aksjon avsluttet'],
    ['fi', 'Päättynyt vetoomus'],
    ['fi', 'Pikavetoomus päättynyt'],
    ['pl', 'Ta akcja została zakończona'],
    ['pl', 'Akcja się zakończyła'],
    ['cs', 'Tato akce byla ukončena'],
    ['cs', 'Petice ukončena'],
    ['sk', 'Táto akcia bola ukončená'],
    ['sk', 'Petícia ukončená'],
    ['hu', 'Az akció lezárult'],
    ['hu', 'Ez az akció véget ért'],
    ['ru', 'Акция закрыта'],
    ['ru', 'Эта акция завершена'],
    ['uk', 'Акцію закрито'],
    ['uk', 'Цю акцію завершено'],
    ['el', 'Η δράση έληξε'],
    ['el', 'Αυτή η δράση έχει λήξει'],
    ['tr', 'Eylem sona erdi'],
    ['tr', 'Bu acil eylem tamamlandı'],
    ['ar', 'هذا التحرك منتهٍ'],
    ['ar', 'أُغلق هذا التحرك'],
    ['fa', 'این کارزار به پایان رسیده است'],
    ['fa', 'اقدام پایان یافته'],
    ['he', 'פעולה זו הסתיימה'],
    ['he', 'העצומה נסגרה'],
    ['ja', '終了しました'],
    ['ja', 'アクション終了'],
    ['ko', '종료된 탄원'],
    ['ko', '이 캠페인은 종료되었습니다'],
    ['zh-Hans', '本行动已结束'],
    ['zh-Hans', '紧急行动已结束'],
    ['zh-Hant', '本行動已結束'],
    ['zh-Hant', '緊急行動已結束'],
  ])('is known by its words: %s %s', (code, label) => {
    expect(closingOf(label, 'UA 48/23 | AMR 46/9048/2023', openingOf(code))).toBe(true);
  });
});

describe('a mail that hands a paper on', () => {
  const mail = [
    '-----Original Message-----',
    'From: Ana',
    'Sent: Friday, 15 September 2023 9:12',
    'To: Group 3',
  ];
  const end = 'No further action is requested. Many thanks to all who sent appeals.';

  it('gives the paper no later day by its own head', () => {
    expect(closingOf(...mail, '', number, '', story, '', end)).toBe(true);
    expect(closingOf(number, '', story, '', end, '', ...mail)).toBe(true);
  });

  it('gives it one by what it says', () => {
    expect(closingOf(number, '', story, '', end, '', 'Please write by 20 October.')).toBe('unsure');
  });
});

describe('a heading right above the number', () => {
  const readers = 'No further appeals are needed on this case';
  const below = 'UA 48/23 (AMR 46/90/23)   PERU: Aid workers   10 March 2023';

  it.each([
    `*** STOP ACTION - ${readers} ***`,
    `=== ${readers} ===`,
    'NO FURTHER APPEALS ARE REQUESTED',
    '*** THIS URGENT ACTION IS CLOSED ***',
  ])('closes: %s', (heading) => {
    expect(closingOf(heading, below, story)).toBe(true);
  });

  it.each([
    `*** STOP ACTION - ${readers}? ***`,
    '*** Stop the execution - further appeals are needed ***',
    '*** Action on this case is not closed ***',
    'FURTHER APPEALS ARE REQUESTED',
    '*** No further appeals are needed (for Juan) ***',
    `"${readers}", the police said of`,
  ])('does not close: %s', (heading) => {
    expect(closingOf(heading, below, story)).not.toBe(true);
  });

  it('closes the case that it names', () => {
    const text = ['*** No further appeals are needed on UA 17/95 ***', below, story].join('\n');
    const papers = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(papers.map((ua) => [ua.reference?.number, ua.closing.closes])).toEqual([
      [17, true],
      [48, false],
    ]);
  });

  it('does not close a paper that asks to write', () => {
    expect(closingOf(`*** ${readers} ***`, below, story, '', 'Please write by 20 October.')).not.toBe(true);
  });
});
