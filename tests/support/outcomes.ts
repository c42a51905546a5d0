import { readPapers } from '../../lib/document/read.ts';

/** The head of an outcome, and its story, in each language. */
const stories: Record<string, string> = {
  en: 'UA outcome: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nLuz Ejemplar was released from the prison of the capital on Monday, and she is with her children.',
  de: 'UA 48/23 AI-Index: AMR 46/9048/2023 Peru 14. September 2023\n\nLuz Ejemplar ist am Montag aus dem Gefängnis der Hauptstadt entlassen worden und bei ihren Kindern.',
  fr: 'AU 48/23 Index : AMR 46/9048/2023 Pérou Date : 14 septembre 2023\n\nLuz Ejemplar est sortie lundi de la prison de la capitale et elle est avec ses enfants.',
  es: 'AU: 48/23 Índice: AMR 46/9048/2023 Perú Fecha: 14 de septiembre de 2023\n\nLuz Ejemplar salió el lunes de la cárcel de la capital y está con sus hijos.',
  pt: 'AU: 48/23 Índice: AMR 46/9048/2023 Peru Data: 14 de setembro de 2023\n\nLuz Ejemplar saiu na segunda-feira da prisão da capital e está com os seus filhos.',
  it: 'AU 48/23 Index: AMR 46/9048/2023 Perù Data: 14 settembre 2023\n\nLuz Ejemplar è uscita lunedì dalla prigione della capitale ed è con i suoi figli.',
  nl: 'UA 48/23 Index: AMR 46/9048/2023 Peru 14 september 2023\n\nLuz Ejemplar is maandag vrijgelaten uit de gevangenis van de hoofdstad en is bij haar kinderen.',
  sv: 'UA 48/23 Index: AMR 46/9048/2023 Peru Datum: 14 september 2023\n\nLuz Ejemplar frigavs i måndags från fängelset i huvudstaden och är hos sina barn.',
  nb: 'UA 48/23 Indeks: AMR 46/9048/2023 Peru Dato: 14. september 2023\n\nLuz Ejemplar ble løslatt mandag fra fengselet i hovedstaden og er hos barna sine.',
  da: 'UA 48/23 Indeks: AMR 46/9048/2023 Peru Dato: 14. september 2023\n\nLuz Ejemplar blev løsladt mandag fra fængslet i hovedstaden og er nu hos sine børn.',
  fi: 'Pikavetoomus UA 48/23 AMR 46/9048/2023 Peru 14.9.2023\n\nLuz Ejemplar vapautettiin maanantaina pääkaupungin vankilasta ja hän on lastensa luona.',
  pl: 'UA 48/23 Indeks: AMR 46/9048/2023 Peru Data: 14 września 2023\n\nLuz Ejemplar wyszła w poniedziałek z więzienia w stolicy i jest ze swoimi dziećmi.',
  ru: 'UA 48/23 Индекс: AMR 46/9048/2023 Перу Дата: 14 сентября 2023 г.\n\nЛус Примерная вышла в понедельник из тюрьмы столицы, и она со своими детьми.',
  uk: 'UA 48/23 Індекс: AMR 46/9048/2023 Перу 14 вересня 2023\n\nЛус Прикладна вийшла в понеділок із в’язниці столиці й тепер зі своїми дітьми.',
  cs: 'UA 48/23 Index: AMR 46/9048/2023 Peru 14. září 2023\n\nLuz Ejemplar byla v pondělí propuštěna z vězení v hlavním městě a je se svými dětmi.',
  sk: 'UA 48/23 Index: AMR 46/9048/2023 Peru 14. septembra 2023\n\nLuz Ejemplar bola v pondelok prepustená z väzenia v hlavnom meste a je so svojimi deťmi.',
  hu: 'UA 48/23 Index: AMR 46/9048/2023 Peru 2023. szeptember 14.\n\nLuz Ejemplart hétfőn kiengedték a főváros börtönéből, és a gyermekeivel van.',
  el: 'UA 48/23 Index: AMR 46/9048/2023 Περού 14 Σεπτεμβρίου 2023\n\nΗ Λουζ Παραδείγματος αφέθηκε ελεύθερη τη Δευτέρα από τη φυλακή της πρωτεύουσας και είναι με τα παιδιά της.',
  tr: 'Acil Eylem UA 48/23 AMR 46/9048/2023 Peru 14 Eylül 2023\n\nLuz Ejemplar pazartesi günü başkentteki cezaevinden serbest bırakıldı ve çocuklarının yanında.',
  ar: 'التحرك العاجل 48/23 رقم الوثيقة: AMR 46/9048/2023 بيرو 14 سبتمبر/أيلول 2023\n\nأُفرج عن المعلمة لوز إخمبلار يوم الاثنين من سجن العاصمة وهي الآن مع أطفالها.',
  fa: 'اقدام فوری 48/23 شماره: AMR 46/9048/2023 پرو ۱۴ سپتامبر ۲۰۲۳\n\nلوز اخمپلار روز دوشنبه از زندان پایتخت آزاد شد و اکنون نزد فرزندانش است.',
  he: 'פעולה דחופה UA 48/23 AMR 46/9048/2023 פרו 14 בספטמבר 2023\n\nלוס אחמפלאר שוחררה ביום שני מהכלא בבירה והיא עם ילדיה.',
  ko: '긴급행동 UA 48/23 AMR 46/9048/2023 페루 2023년 9월 14일\n\n루스 이햄플라르가 월요일에 수도의 교도소에서 석방되어 자녀들과 함께 있습니다.',
  ja: '緊急行動 UA 48/23 AMR 46/9048/2023 ペルー 2023年9月14日\n\nルス・エヘンプラルさんは月曜日に首都の刑務所から釈放され、子どもたちと一緒にいます。',
  'zh-Hans':
    '紧急行动 UA 48/23 AMR 46/9048/2023 秘鲁 2023年9月14日\n\n露丝·埃亨普拉尔星期一从首都的监狱获释，现在与孩子们在一起。',
  'zh-Hant':
    '緊急行動 UA 48/23 AMR 46/9048/2023 秘魯 2023年9月14日\n\n露絲·埃亨普拉爾星期一從首都的監獄獲釋，現在與孩子們在一起。',
};

/** What is read of an outcome in a language that ends with these words. */
export function closingOf(code: string, words: string): boolean | 'unsure' | undefined {
  const text = `${stories[code]}\n\n${words}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.closing.closes;
}
