import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

/** Of each language: what the paper is called, the deadline, the beginning of a story, and sentences that tell what others do until 2 July 2024. */
const papers: Record<string, [title: string, deadline: string, story: string, told: string[]]> = {
  en: [
    'URGENT ACTION',
    'Deadline: 14 June 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'The court gave the family until 2 July 2024 to leave their homes.',
      'He was ordered to report to police before 2 July 2024.',
      'The government said the law would be in force by 2 July 2024.',
      'Her lawyer must file the appeal no later than 2 July 2024.',
      'The execution is to be carried out before 2 July 2024.',
      'The letters were sent by her brother before 2 July 2024.',
      'His detention was extended until 2 July 2024.',
      'The hearing was postponed to 2 July 2024.',
      'The state of emergency expires on 2 July 2024.',
      'She was last seen by a neighbour before 2 July 2024.',
      'His visa is valid until 2 July 2024.',
      'The ultimatum ends on 2 July 2024.',
      'The company wrote that villagers had until 2 July 2024 to go.',
      'The deadline set by the army for residents to leave is 2 July 2024.',
    ],
  ],
  de: [
    'URGENT ACTION',
    'Bitte schreiben Sie bis 14. Juni 2024.',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Das Gericht gab der Familie bis zum 2. Juli 2024 Zeit, das Haus zu verlassen.',
      'Er muss sich vor dem 2. Juli 2024 bei der Polizei melden.',
      'Die Untersuchungshaft wurde bis zum 2. Juli 2024 verlängert.',
      'Die Verhandlung wurde auf den 2. Juli 2024 vertagt.',
      'Die Frist für die Räumung endet am 2. Juli 2024.',
      'Ihr Anwalt kann bis 2. Juli 2024 Rechtsmittel einlegen.',
      'Die Hinrichtung soll bis spätestens 2. Juli 2024 vollstreckt werden.',
    ],
  ],
  fr: [
    'ACTION URGENTE',
    'Date limite : 14 juin 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Il doit se présenter à la police avant le 2 juillet 2024.',
      'Sa détention a été prolongée jusqu’au 2 juillet 2024.',
      'Son avocat doit faire appel au plus tard le 2 juillet 2024.',
      'L’exécution devrait avoir lieu avant le 2 juillet 2024.',
      'Il a écrit à sa mère avant le 2 juillet 2024.',
    ],
  ],
  es: [
    'ACCIÓN URGENTE',
    'Fecha límite: 14 de junio de 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'El tribunal dio a la familia plazo hasta el 2 de julio de 2024 para abandonar la casa.',
      'Debe presentarse ante la policía antes del 2 de julio de 2024.',
      'Su detención se prorrogó hasta el 2 de julio de 2024.',
      'Su abogado debe recurrir a más tardar el 2 de julio de 2024.',
      'La ejecución tendrá lugar antes del 2 de julio de 2024.',
      'El estado de excepción tiene vigencia hasta el 2 de julio de 2024.',
      'Escribió a su madre antes del 2 de julio de 2024.',
      'El plazo: 2 de julio de 2024, según el ejército.',
    ],
  ],
  it: [
    'AZIONE URGENTE',
    'Scadenza: 14 giugno 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Il tribunale ha dato alla famiglia tempo fino al 2 luglio 2024 per lasciare la casa.',
      'Deve presentarsi alla polizia entro il 2 luglio 2024.',
      'La detenzione è stata prorogata fino al 2 luglio 2024.',
      'L’avvocato deve fare ricorso entro e non oltre il 2 luglio 2024.',
      'L’esecuzione dovrebbe avvenire prima del 2 luglio 2024.',
    ],
  ],
  nl: [
    'DRINGENDE ACTIE',
    'Deadline: 14 juni 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'De rechter gaf de familie tot 2 juli 2024 om het huis te verlaten.',
      'Hij moet zich voor 2 juli 2024 bij de politie melden.',
      'Zijn voorarrest is verlengd tot 2 juli 2024.',
      'Haar advocaat moet uiterlijk 2 juli 2024 in beroep gaan.',
      'De executie vindt voor 2 juli 2024 plaats.',
    ],
  ],
  sv: [
    'BLIXTAKTION',
    'Sista datum: 14 juni 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Domstolen gav familjen till den 2 juli 2024 att lämna huset.',
      'Han måste anmäla sig hos polisen före den 2 juli 2024.',
      'Häktningen förlängdes till och med den 2 juli 2024.',
      'Hennes advokat måste överklaga senast den 2 juli 2024.',
    ],
  ],
  da: [
    'LYNAKTION',
    'Sidste frist: 14. juni 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Retten gav familien frist til den 2. juli 2024 til at forlade huset.',
      'Han skal melde sig hos politiet inden den 2. juli 2024.',
      'Varetægtsfængslingen blev forlænget til den 2. juli 2024.',
      'Hendes advokat skal anke senest den 2. juli 2024.',
    ],
  ],
  no: [
    'HASTEAKSJON',
    'Siste frist: 14. juni 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Retten ga familien frist til 2. juli 2024 til å forlate huset.',
      'Han må melde seg for politiet innen 2. juli 2024.',
      'Varetekten ble forlenget til 2. juli 2024.',
      'Advokaten må anke senest 2. juli 2024.',
    ],
  ],
  fi: [
    'PIKAVETOOMUS',
    'Määräaika: 14.6.2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Oikeus antoi perheelle aikaa 2.7.2024 asti lähteä talosta.',
      'Hänen on ilmoittauduttava poliisille ennen 2.7.2024.',
      'Tutkintavankeutta jatkettiin 2.7.2024 saakka.',
      'Asianajajan on valitettava viimeistään 2.7.2024.',
    ],
  ],
  pl: [
    'PILNA AKCJA',
    'Termin: 14 czerwca 2024 r.',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Sąd dał rodzinie czas do 2 lipca 2024 r. na opuszczenie domu.',
      'Musi zgłosić się na policję przed 2 lipca 2024 r.',
      'Areszt przedłużono do 2 lipca 2024 r.',
      'Termin rozprawy: 2 lipca 2024 r.',
      'Adwokat musi złożyć apelację nie później niż 2 lipca 2024 r.',
    ],
  ],
  cs: [
    'URGENTNÍ AKCE',
    'Uzávěrka: 14. 6. 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Soud dal rodině čas do 2. července 2024, aby opustila dům.',
      'Vazba mu byla prodloužena do 2. července 2024.',
      'Termín soudu: 2. července 2024',
      'Advokát se musí odvolat nejpozději do 2. července 2024.',
    ],
  ],
  tr: [
    'ACİL EYLEM',
    'Son tarih: 14 Haziran 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Mahkeme aileye evi boşaltması için 2 Temmuz 2024’e kadar süre verdi.',
      '2 Temmuz 2024 tarihinden önce polise gitmesi gerekiyor.',
      'Tutukluluğu 2 Temmuz 2024 tarihine kadar uzatıldı.',
      'Avukatı en geç 2 Temmuz 2024’te itiraz etmeli.',
    ],
  ],
  ru: [
    'СРОЧНАЯ АКЦИЯ',
    'Срок: до 14 июня 2024 г.',
    'Ада Нвосу работает учительницей.',
    [
      'Суд дал семье срок до 2 июля 2024 года, чтобы покинуть дом.',
      'Он должен явиться в полицию до 2 июля 2024 года.',
      'Срок содержания под стражей продлён до 2 июля 2024 года.',
      'Адвокат должен подать жалобу не позднее 2 июля 2024 года.',
    ],
  ],
  uk: [
    'ТЕРМІНОВА АКЦІЯ',
    'Термін: до 14 червня 2024 р.',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Суд дав родині строк до 2 липня 2024 року, щоб залишити дім.',
      'Строк тримання під вартою продовжено до 2 липня 2024 року.',
      'Адвокат має подати скаргу не пізніше 2 липня 2024 року.',
    ],
  ],
  el: [
    'ΕΠΕΙΓΟΥΣΑ ΔΡΑΣΗ',
    'Προθεσμία: 14 Ιουνίου 2024',
    'Ada Madeup, born in 1978, was arrested in her home.',
    [
      'Η κράτησή του παρατάθηκε μέχρι τις 2 Ιουλίου 2024.',
      'Ο δικηγόρος πρέπει να ασκήσει έφεση το αργότερο έως τις 2 Ιουλίου 2024.',
    ],
  ],
  ar: [
    'تحرك عاجل',
    'آخر موعد: 14 يونيو 2024',
    'أدا نوسو معلمة.',
    [
      'أمهلت المحكمة الأسرة حتى 2 يوليو 2024 لمغادرة المنزل.',
      'جُدد حبسه حتى 2 يوليو 2024.',
      'وعلى محاميه تقديم الطعن في موعد أقصاه 2 يوليو 2024.',
      'وينتهي العمل بحالة الطوارئ في 2 يوليو 2024.',
    ],
  ],
  fa: [
    'اقدام فوری',
    'مهلت: ۱۴ ژوئن ۲۰۲۴',
    'ادا نوسو معلم است.',
    [
      'دادگاه تا ۲ ژوئیه ۲۰۲۴ به خانواده فرصت داد خانه را ترک کند.',
      'بازداشت او تا ۲ ژوئیه ۲۰۲۴ تمدید شد.',
      'وکیل او باید حداکثر تا ۲ ژوئیه ۲۰۲۴ اعتراض کند.',
    ],
  ],
  he: [
    'פעולה דחופה',
    'מועד אחרון: 14 ביוני 2024',
    'אדה נווסו היא מורה.',
    [
      'בית המשפט נתן למשפחה זמן עד 2 ביולי 2024 לעזוב את הבית.',
      'מעצרו הוארך עד 2 ביולי 2024.',
      'על עורך דינו להגיש ערעור לא יאוחר מ-2 ביולי 2024.',
    ],
  ],
  ko: [
    '긴급행동',
    '마감: 2024년 6월 14일',
    '아다 느워수는 교사이다.',
    [
      '법원은 가족에게 2024년 7월 2일까지 집을 비우라고 명령했다.',
      '그의 구금은 2024년 7월 2일까지 연장되었다.',
      '변호인은 2024년 7월 2일까지 항소해야 한다.',
    ],
  ],
  ja: [
    '緊急行動',
    '締切:2024年6月14日',
    'アダ・ンウォスさんは教員である。',
    [
      '裁判所は家族に2024年7月2日までに家を出るよう命じた。',
      '勾留は2024年7月2日まで延長された。',
      '弁護士は2024年7月2日までに控訴しなければならない。',
    ],
  ],
  'zh-Hant': [
    '緊急行動',
    '截止日期:2024年6月14日',
    '阿達是教師。',
    [
      '法院要求家屬在2024年7月2日前搬離。',
      '他的羈押被延長至2024年7月2日。',
      '律師須於2024年7月2日前提出上訴。',
    ],
  ],
};

function deadline(title: string, story: string, told: string, until: string) {
  const text = `${title}\n\nUA 12/24 Index: AFR 44/1234/2024 Nigeria\n3 May 2024\n\n${story} ${told}\n\nMinister of Justice\nChidi Madeup\n1 Court Street, Abuja, Nigeria\nEmail: minister@justice.example\n\n${until}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.deadline;
}

describe.each(Object.entries(papers))(
  'what others do until a day, in %s',
  (_, [title, until, story, told]) => {
    it.each(told)('is no deadline: %s', (one) => {
      expect(deadline(title, story, one, '')).toBe(null);
      expect(deadline(title, story, one, until)).toBe('2024-06-14');
    });
  },
);
