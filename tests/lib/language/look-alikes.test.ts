import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

/** A paragraph by which the language is known: nobody has been freed. */
const openings: Record<string, string> = {
  ru: 'Ирина Вымышленная находится под стражей уже три месяца, её семья не может с ней увидеться.',
  uk: 'Олена Вигадана перебуває під вартою вже три місяці, її родина не може з нею побачитися.',
  pl: 'Wiera Zmyślona jest w areszcie od trzech miesięcy i jej rodzina nie może się z nią zobaczyć.',
  cs: 'Jana Vymyšlená je ve vazbě již tři měsíce a její rodina ji nemůže navštívit.',
  sv: 'Anna Påhittad sitter häktad sedan tre månader och hennes familj får inte träffa henne.',
  no: 'Anna Oppdiktet har sittet varetektsfengslet i tre måneder, og familien hennes får ikke besøke henne.',
  da: 'Anna Opdigtet har siddet varetægtsfængslet i tre måneder, og hendes familie må ikke besøge hende.',
  fi: 'Anna Keksitty on ollut tutkintavankeudessa kolme kuukautta, eikä hänen perheensä saa tavata häntä.',
  el: 'Η Άννα Φανταστική κρατείται εδώ και τρεις μήνες και η οικογένειά της δεν μπορεί να τη δει.',
  tr: 'Elif Uydurma üç aydır tutuklu ve ailesi onunla görüşemiyor.',
  ar: 'لا تزال ليلى الافتراضية محتجزة منذ ثلاثة أشهر، ولا يُسمح لأسرتها بزيارتها.',
  fa: 'مینا نمونه‌ای سه ماه است که در بازداشت است و خانواده او اجازه ملاقات ندارند.',
  he: 'נועה בדויה עצורה כבר שלושה חודשים והמשפחה שלה לא יכולה לבקר אותה.',
  ko: '김가상은 석 달째 구금되어 있으며 가족은 면회를 할 수 없다.',
  ja: '架空花子さんは三か月間拘束されており、家族は面会できない。',
  'zh-Hans': '林虚构已被关押三个月，家人无法与她见面。',
  'zh-Hant': '林虛構已被關押三個月，家人無法與她見面。',
};

/** Sentences that speak of ending or of not writing, and do not end the action. */
const lookAlikes: Record<string, string[]> = {
  ru: [
    'Пожалуйста, не отправляйте обращения после 15 июля 2021 года.',
    'Пожалуйста, не отправляйте письма в тюрьму: их не передают.',
    'Адвокат считает, что дальнейших действий не требуется.',
    'Дальнейших действий не требуется до суда 3 октября.',
    'В прошлом обновлении говорилось: «Дальнейших действий не требуется».',
    'Это не значит, что дальнейших действий не требуется.',
    'Расследование завершено, дело закрыто.',
    'Акция протеста завершена.',
    'Властям не требуется никаких дальнейших действий.',
    'Эта акция закрыта полицией.',
  ],
  uk: [
    'Будь ласка, не надсилайте звернень після 15 липня 2021 року.',
    'Це не означає, що подальших дій не потрібно.',
    'Слідчий каже, що подальші дії не потрібні.',
    'Подальших дій не потрібно до суду 3 жовтня.',
    'Акцію протесту завершено.',
  ],
  pl: [
    'Prosimy nie wysyłać listów po 15 lipca 2021 r.',
    'Prosimy nie wysyłać więcej listów do więzienia.',
    'Zdaniem rządu dalsze działania nie są konieczne.',
    'Dalsze działania nie są wymagane, dopóki trwa proces.',
    'Nie oznacza to, że dalsze działania nie są wymagane.',
    'Akcja protestacyjna została zakończona.',
    'Nie są wymagane żadne dalsze działania ze strony władz.',
  ],
  cs: [
    'Neposílejte další dopisy po 15. červenci 2021.',
    'Podle policie nejsou další kroky nutné.',
    'Neznamená to, že další akce nejsou zapotřebí.',
    'Protestní akce byla ukončena.',
    'Další akce nejsou zapotřebí, dokud trvá soud.',
  ],
  sv: [
    'Skicka inte fler brev efter den 15 juli 2021.',
    'Enligt myndigheterna behövs inga ytterligare åtgärder.',
    'Det betyder inte att inga ytterligare aktioner behövs.',
    'Inga ytterligare åtgärder behövs från regeringens sida.',
    'Inga fler brev behövs till domstolen.',
    'Aktionen avslutades av polisen.',
    'Inga fler brev krävs om hon friges.',
  ],
  no: [
    'Ikke send flere brev etter 15. juli 2021.',
    'Ifølge politiet er ingen videre handling nødvendig.',
    'Det betyr ikke at ingen videre handling er nødvendig.',
    'Ingen flere brev er nødvendig hvis hun løslates.',
    'Det er ikke nødvendig å sende brev til fengselet, men skriv til ministeren.',
  ],
  da: [
    'Send ikke flere breve efter den 15. juli 2021.',
    'Ifølge politiet kræves der ingen yderligere handling.',
    'Det betyder ikke, at der ikke er behov for yderligere breve.',
    'Der er ikke behov for at sende breve til fængslet.',
    'Yderligere breve er ikke nødvendige, hvis hun løslades.',
  ],
  fi: [
    'Älä lähetä enää vetoomuksia 15. heinäkuuta 2021 jälkeen.',
    'Poliisin mukaan lisätoimia ei tarvita.',
    'Se ei tarkoita, että lisätoimia ei tarvita.',
    'Lisätoimia ei tarvita, jos hänet vapautetaan.',
    'Vetoomuksia ei tarvitse lähettää vankilaan.',
  ],
  el: [
    'Παρακαλούμε μην στέλνετε άλλες εκκλήσεις μετά τις 15 Ιουλίου 2021.',
    'Σύμφωνα με την αστυνομία δεν απαιτείται περαιτέρω δράση.',
    'Αυτό δεν σημαίνει ότι δεν απαιτείται περαιτέρω δράση.',
    'Δεν απαιτείται περαιτέρω δράση αν απελευθερωθεί.',
  ],
  tr: [
    '15 Temmuz 2021 tarihinden sonra lütfen çağrı göndermeyin.',
    'Polise göre başka bir eylem gerekmiyor.',
    'Bu, başka bir eylem gerekmediği anlamına gelmez.',
    'Serbest bırakılırsa başka bir eylem gerekmemektedir.',
    'Cezaevine mektup gönderilmesine gerek yoktur.',
  ],
  ar: [
    'يرجى عدم إرسال مناشدات بعد 15 يوليو 2021.',
    'ووفقًا للشرطة لا حاجة إلى اتخاذ أي إجراء آخر.',
    'وهذا لا يعني أنه لا حاجة إلى اتخاذ أي إجراء آخر.',
    'لا حاجة إلى اتخاذ أي إجراء آخر إذا أُفرج عنها.',
    'يرجى عدم إرسال رسائل إلى السجن.',
    'ورأت المحكمة أنه لا يلزم اتخاذ أي إجراء إضافي.',
  ],
  fa: [
    'لطفا پس از ۲۴ تیر نامه نفرستید.',
    'به گفته پلیس اقدام دیگری لازم نیست.',
    'این بدان معنا نیست که اقدام دیگری لازم نیست.',
    'اگر او آزاد شود اقدام دیگری لازم نیست.',
    'لطفا دیگر نامه به زندان نفرستید.',
  ],
  he: [
    'אנא אל תשלחו מכתבים לאחר 15 ביולי 2021.',
    'לפי המשטרה לא נדרשת פעולה נוספת.',
    'אין זה אומר שלא נדרשת פעולה נוספת.',
    'לא נדרשת פעולה נוספת אם תשוחרר.',
    'אין צורך לשלוח מכתבים לכלא.',
  ],
  ko: [
    '2021년 7월 15일 이후에는 더 이상 탄원서를 보내지 마십시오.',
    '경찰에 따르면 추가 조치가 필요하지 않습니다.',
    '석방될 경우 추가 행동은 필요하지 않습니다.',
    '이는 추가 행동이 필요하지 않다는 뜻이 아닙니다.',
    '교도소로는 더 이상 편지를 보내지 마세요.',
  ],
  ja: [
    '2021年7月15日以降は、これ以上手紙を送らないでください。',
    '警察によると、これ以上の行動は必要ありません。',
    '釈放された場合、これ以上の行動は必要ありません。',
    'これ以上の行動は必要ありませんという意味ではありません。',
    '刑務所にはこれ以上手紙を送らないでください。',
  ],
  'zh-Hans': [
    '2021年7月15日之后请勿再寄信。',
    '警方称无需采取进一步行动。',
    '这并不表示无需采取进一步行动。',
    '如果她获释，则无需采取进一步行动。',
    '请不要再寄信到监狱。',
    '抗议行动已结束。',
    '警方的行动已经结束。',
  ],
  'zh-Hant': [
    '2021年7月15日之後請勿再寄信。',
    '警方稱無需採取進一步行動。',
    '這並不代表無需採取進一步行動。',
    '如果她獲釋，則無需採取進一步行動。',
    '請勿再寄信到監獄。',
    '警方的行動已經結束。',
  ],
};

/** Sentences that end it without the network's formula. */
const ends: Record<string, string[]> = {
  ru: [
    'Большое спасибо всем, кто писал письма! Просим больше не отправлять обращения.',
    'Необходимости в дальнейших действиях со стороны активистов сети срочных акций нет. Благодарим за участие!',
  ],
  uk: ['Надсилати нові звернення більше не потрібно. Дякуємо за участь!'],
  pl: ['Prosimy o niewysyłanie kolejnych apeli. Dziękujemy za Wasze zaangażowanie!'],
  cs: ['Už není potřeba posílat další dopisy. Děkujeme!'],
  no: ['Det er ikke lenger nødvendig å sende appeller i denne saken. Tusen takk for innsatsen!'],
  da: ['Der er ikke længere behov for at sende breve. Tak for indsatsen!'],
  sv: ['Vi ber er att inte skicka fler brev. Tack för alla brev!'],
  fi: ['Vetoomuksia ei enää tarvitse lähettää. Kiitos kaikille osallistuneille!'],
  el: ['Δεν χρειάζεται να στείλετε άλλες εκκλήσεις. Σας ευχαριστούμε!'],
  tr: ['Artık mektup gönderilmesine gerek yoktur. Destek veren herkese teşekkürler.'],
  ar: [
    'ولا يُطلب من شبكة التحركات العاجلة القيام بأي تحرك آخر في الوقت الراهن.',
    'ليس ثمة حاجة لمزيد من المناشدات. شكراً جزيلاً.',
  ],
  fa: ['لطفا دیگر نامه‌ای ارسال نکنید. از همراهی شما سپاسگزاریم.'],
  he: ['אין עוד צורך לשלוח מכתבים. תודה לכל מי שהשתתפו!'],
  ko: ['더 이상 탄원서를 보내지 않으셔도 됩니다. 참여해 주신 모든 분께 감사드립니다.'],
  ja: ['これ以上手紙を送る必要はありません。ご協力ありがとうございました。'],
  'zh-Hans': ['请停止寄出呼吁信。感谢大家的支持。'],
  'zh-Hant': ['毋須再作進一步呼籲。多謝各位支持。'],
};

function closingOf(language: string, sentences: string): boolean | 'unsure' | undefined {
  const head = 'Further information on UA: 48/21 Index: AMR 46/9048/2021 Peru 14.09.2021';
  const text = `${head}\n\n${openings[language]}\n\n${sentences}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(ua?.language).toBe(language);
  return ua?.closing.closes;
}

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([language, sentences]) => sentences.map((one) => [language, one] as const));

describe('sentences that do not end the action', () => {
  it.each(pairs(lookAlikes))('%s: %s', (language, sentences) => {
    expect(closingOf(language, sentences)).not.toBe(true);
  });
});

describe('sentences that end it', () => {
  it.each(pairs(ends))('%s: %s', (language, sentences) => {
    expect(closingOf(language, sentences)).toBe(true);
  });
});
