import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const endings = join(import.meta.dirname, '../../../fixtures/endings');
const head = 'UA 48/23 | AMR 46/9048/2023 | 14.09.2023';

/** The paragraph by which a language is known, and sentences of it that end an action. */
function samplesOf(code: string): { opening: string; ends: string[] } {
  const lines = readFileSync(join(endings, `${code}.txt`), 'utf8').split('\n');
  const of = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  return { opening: of('= ')[0] ?? '', ends: of('+ ').slice(0, 10) };
}

function closingOf(...paragraphs: string[]): boolean | 'unsure' | undefined {
  const text = paragraphs.join('\n\n');
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.closing.closes;
}

/**
 * Of each language: no need to write for now; nothing more until further notice; wait for what we say next; a label of names that
 * were collected; a sentence by which these were collected by others.
 */
const samples: [code: string, now: string, held: string, wait: string, drive: string, others: string][] = [
  [
    'en',
    'For now there is no need to write.',
    'No further letters are needed until further notice.',
    'Please wait for our next instructions.',
    'Petition closed',
    'The petition of the students’ union was closed with 40,000 signatures.',
  ],
  [
    'fr',
    "Pour le moment il n'est pas nécessaire d'écrire.",
    "Aucune autre action n'est requise jusqu'à nouvel ordre.",
    'Attendez nos prochaines instructions.',
    'Pétition close',
    'La pétition du syndicat étudiant est close avec 40 000 signatures.',
  ],
  [
    'es',
    'Por ahora no es necesario escribir.',
    'No se requieren más llamamientos hasta nuevo aviso.',
    'Esperen nuevas indicaciones.',
    'Petición cerrada',
    'La petición del sindicato de estudiantes se ha cerrado con 40.000 firmas.',
  ],
  [
    'de',
    'Vorerst ist es nicht nötig zu schreiben.',
    'Weitere Appelle sind bis auf weiteres nicht erforderlich.',
    'Bitte warten Sie auf weitere Anweisungen.',
    'Petition beendet',
    'Die Petition des Studentenbundes ist mit 40.000 Unterschriften beendet.',
  ],
  [
    'it',
    'Per ora non è necessario scrivere.',
    'Non sono necessari altri appelli fino a nuovo avviso.',
    'Attendete le prossime indicazioni.',
    'Petizione chiusa',
    'La petizione del sindacato studentesco si è chiusa con 40.000 firme.',
  ],
  [
    'nl',
    'Voorlopig hoeft u niet te schrijven.',
    'Er is tot nader bericht geen verdere actie nodig.',
    'Wacht op nader bericht.',
    'Petitie afgesloten',
    'De petitie van de studentenbond is gesloten met 40.000 handtekeningen.',
  ],
  [
    'pt',
    'Para já não é necessário escrever.',
    'Não são necessários mais apelos até novo aviso.',
    'Aguarde as próximas indicações.',
    'Petição encerrada',
    'A petição da união de estudantes foi encerrada com 40.000 assinaturas.',
  ],
  [
    'ar',
    'لا حاجة إلى الكتابة مؤقتاً.',
    'لا حاجة إلى مزيد من المناشدات حتى إشعار آخر.',
    'يُرجى انتظار تعليمات جديدة.',
    'انتهت العريضة',
    'انتهت عريضة اتحاد الطلاب بأربعين ألف توقيع.',
  ],
  [
    'tr',
    'Şimdilik yazmanıza gerek yok.',
    'İkinci bir duyuruya kadar başka mektup gerekmemektedir.',
    'Lütfen yeni talimatları bekleyin.',
    'İmza kampanyası sona erdi',
    'Öğrenci birliğinin imza kampanyası 40.000 imzayla sona erdi.',
  ],
  [
    'ru',
    'Пока писать не нужно.',
    'Дальнейших обращений до особого уведомления не требуется.',
    'Ждите дальнейших указаний.',
    'Петиция закрыта',
    'Петиция студенческого союза закрыта, собрано 40 000 подписей.',
  ],
  [
    'uk',
    'Поки що писати не потрібно.',
    'Подальших звернень тимчасово не потрібно.',
    'Чекайте на подальші вказівки.',
    'Петицію закрито',
    'Петицію студентської спілки закрито, зібрано 40 000 підписів.',
  ],
  [
    'pl',
    'Na razie nie trzeba pisać.',
    'Do odwołania dalsze działania nie są wymagane.',
    'Prosimy czekać na dalsze wskazówki.',
    'Petycja zamknięta',
    'Petycja związku studentów została zamknięta z 40 000 podpisów.',
  ],
  [
    'sv',
    'Tills vidare behöver ni inte skriva.',
    'Inga fler vädjanden behövs tills vidare.',
    'Vänta på vidare besked.',
    'Namninsamlingen är avslutad',
    'Studentkårens namninsamling är avslutad med 40 000 namn.',
  ],
  [
    'no',
    'Foreløpig trenger dere ikke å skrive.',
    'Ingen flere appeller er nødvendige inntil videre.',
    'Vent på nærmere beskjed.',
    'Underskriftskampanjen er avsluttet',
    'Studentunionens underskriftskampanje er avsluttet med 40 000 navn.',
  ],
  [
    'da',
    'Indtil videre er det ikke nødvendigt at skrive.',
    'Der er indtil videre ikke brug for flere appeller.',
    'Afvent nærmere besked.',
    'Underskriftsindsamlingen er afsluttet',
    'De studerendes underskriftsindsamling er afsluttet med 40.000 navne.',
  ],
  [
    'fi',
    'Toistaiseksi ei tarvitse kirjoittaa.',
    'Lisävetoomuksia ei tarvita väliaikaisesti.',
    'Odota lisäohjeita.',
    'Keräys on päättynyt',
    'Opiskelijajärjestön keräys päättyi: 40 000 allekirjoitusta.',
  ],
  [
    'cs',
    'Prozatím není třeba psát.',
    'Do odvolání nejsou potřeba žádné další apely.',
    'Vyčkejte dalších pokynů.',
    'Petice ukončena',
    'Petice studentské unie je ukončena se 40 000 podpisy.',
  ],
  [
    'sk',
    'Zatiaľ nie je potrebné písať.',
    'Do odvolania nie sú potrebné ďalšie listy.',
    'Čakajte na ďalšie pokyny.',
    'Petícia ukončená',
    'Petícia študentskej únie je ukončená so 40 000 podpismi.',
  ],
  [
    'hu',
    'Egyelőre nem kell írni.',
    'További értesítésig nincs szükség több levélre.',
    'Kérjük, várjanak a további utasításokra.',
    'Az aláírásgyűjtés lezárult',
    'A diákszövetség aláírásgyűjtése 40 000 aláírással lezárult.',
  ],
  [
    'el',
    'Προς το παρόν δεν χρειάζεται να γράφετε.',
    'Δεν απαιτούνται περαιτέρω επιστολές μέχρι νεωτέρας.',
    'Περιμένετε νέες οδηγίες.',
    'Η συλλογή υπογραφών έληξε',
    'Η συλλογή υπογραφών της φοιτητικής ένωσης έληξε με 40.000 υπογραφές.',
  ],
  [
    'ko',
    '당분간 편지를 보내지 않으셔도 됩니다.',
    '당분간 추가 행동은 필요하지 않습니다.',
    '새로운 안내가 있을 때까지 기다려 주세요.',
    '이 캠페인은 종료되었습니다',
    '학생회의 서명 캠페인은 4만 명으로 종료되었다.',
  ],
  [
    'zh-Hans',
    '暂时不需要写信。',
    '在另行通知之前，无需采取进一步行动。',
    '请等候进一步通知。',
    '联署已结束',
    '学生会的联署已截止，共四万人签名。',
  ],
  [
    'zh-Hant',
    '暫時不需要寫信。',
    '在另行通知之前，無需採取進一步行動。',
    '請等候進一步通知。',
    '連署已結束',
    '學生會的連署已截止，共四萬人簽名。',
  ],
  [
    'ja',
    '今のところ手紙を書く必要はありません。',
    'しばらくの間、これ以上の行動は必要ありません。',
    '次のお知らせをお待ちください。',
    '署名は終了しました',
    '学生自治会の署名は4万人分を集めて終了した。',
  ],
  [
    'fa',
    'فعلاً نیازی به نوشتن نیست.',
    'تا اطلاع ثانوی نیازی به اقدام بیشتر نیست.',
    'لطفاً منتظر دستورهای بعدی باشید.',
    'این کارزار پایان یافت',
    'کارزار امضای اتحادیهٔ دانشجویان با چهل هزار امضا پایان یافت.',
  ],
  [
    'he',
    'לעת עתה אין צורך לכתוב.',
    'עד להודעה חדשה אין צורך במכתבים נוספים.',
    'אנא המתינו להנחיות נוספות.',
    'העצומה נסגרה',
    'העצומה של אגודת הסטודנטים נסגרה עם 40,000 חתימות.',
  ],
];

describe.each(samples)('what ends nothing for good: %s', (code, now, held, wait, drive, others) => {
  const { opening, ends } = samplesOf(code);

  it('is an ending for now, or until further notice', () => {
    expect(closingOf(head, opening, now)).not.toBe(true);
    expect(closingOf(head, opening, held)).not.toBe(true);
  });

  it('is an ending beside a sentence that tells readers to wait', () => {
    expect(ends.filter((end) => closingOf(head, opening, `${end} ${wait}`) === true)).toEqual([]);
    expect(ends.filter((end) => closingOf(head, opening, wait, end) === true)).toEqual([]);
    expect(closingOf(head, opening, wait)).toBe('unsure');
  });

  it('is a label of names that others collected, or that stands where letters are wanted until a day', () => {
    expect(closingOf(head, drive, opening)).toBe(true);
    expect(closingOf(head, drive, `${others} ${opening}`)).not.toBe(true);
    expect(closingOf(drive, head, opening, others)).not.toBe(true);
    expect(closingOf(head, drive, opening, '30.10.2023')).not.toBe(true);
  });
});

describe('what merely says when', () => {
  it.each([
    'No further action is requested at present.',
    'At this time no further letters are needed.',
    'For now no further letters are needed.',
  ])('leaves an ending as it is: %s', (end) => {
    expect(
      closingOf(
        'UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023',
        samplesOf('en').opening,
        end,
      ),
    ).toBe(true);
  });

  it('has others wait', () => {
    const end = 'No further action is requested.';
    expect(closingOf(head, samplesOf('en').opening, 'Her family waits for news of her.', end)).toBe(true);
  });
});
