import { describe, expect, it } from 'vitest';
import { closingOf } from '../../../support/outcomes.ts';

describe('an ending', () => {
  it.each([
    [
      'en',
      "Please send no more appeals. At her lawyer's request we have put the case on ice while he talks to the prosecutor, and we will tell you when the thaw comes.",
    ],
    [
      'fr',
      'N’envoyez plus d’appels, s’il vous plaît. La famille veut laisser une chance à la négociation ; nous mettons donc cette Action urgente entre parenthèses jusqu’à ce qu’elle nous donne son feu vert.',
    ],
    [
      'es',
      'Por favor, no envíen más cartas. A petición de su abogada dejamos el caso en compás de espera hasta que concluya la mediación, y entonces veremos.',
    ],
    [
      'de',
      'Bitte schreiben Sie vorerst nicht mehr. Auf Wunsch der Angehörigen ruht diese Eilaktion, bis das Gespräch mit dem Ministerium stattgefunden hat.',
    ],
    [
      'it',
      "Vi preghiamo di non inviare più appelli. L'azione è congelata, su richiesta dei familiari, finché il garante non avrà visitato il detenuto.",
    ],
    [
      'nl',
      'Gelieve geen appels meer te sturen. Op verzoek van haar advocaat zetten we deze actie even in de koelkast; u hoort van ons zodra ze er weer uit mag.',
    ],
    [
      'pt',
      'Pedimos que não enviem mais apelos. A ação fica suspensa enquanto a defesa negoceia com a procuradoria e será retomada se as conversas falharem.',
    ],
    ['ar', 'نرجو التوقف عن إرسال المناشدات. بناءً على رغبة الأسرة جُمّد هذا التحرك ريثما تتضح نتيجة الوساطة.'],
    [
      'tr',
      'Lütfen başka çağrı göndermeyin. Avukatının isteği üzerine eylemi şimdilik rafa kaldırdık, görüşmelerden sonuç çıkmazsa indireceğiz.',
    ],
    [
      'ru',
      'Пожалуйста, больше не отправляйте обращений. По просьбе родных акция поставлена на паузу до встречи адвоката с уполномоченным.',
    ],
    [
      'pl',
      'Prosimy nie wysyłać więcej apeli. Na prośbę obrońcy akcja jest zawieszona do czasu zakończenia rozmów z prokuraturą.',
    ],
    [
      'uk',
      'Просимо більше не надсилати звернень. На прохання родини акцію поставлено на паузу, доки тривають перемовини про обмін.',
    ],
    [
      'sv',
      'Var snäll och skicka inga fler vädjanden. På advokatens begäran låter vi aktionen vila medan samtalen med åklagaren pågår.',
    ],
    [
      'nb',
      'Vi ber deg om ikke å sende flere appeller. Familien vil prøve den stille veien først, så aksjonen er lagt på is inntil videre.',
    ],
    [
      'da',
      'Vi beder dig om ikke at sende flere appeller. Aktionen er sat i bero efter ønske fra hans forsvarer, og vi vender tilbage, når der er nyt.',
    ],
    [
      'fi',
      'Pyydämme, ettette lähetä enempää vetoomuksia. Perheen toiveesta asia on toistaiseksi jäissä, kunnes neuvottelujen tulos on selvillä.',
    ],
    [
      'cs',
      'Prosíme, neposílejte další apely. Na přání obhájce akce zatím spí a probudíme ji, jen kdyby jednání ztroskotala.',
    ],
    [
      'el',
      'Σας παρακαλούμε να μη στείλετε άλλες εκκλήσεις. Κατόπιν επιθυμίας της οικογένειας, η δράση μπαίνει στον πάγο ώσπου να ολοκληρωθούν οι συνομιλίες.',
    ],
    [
      'ko',
      '탄원을 더 이상 보내지 말아 주시기 바랍니다. 변호인의 요청에 따라 협상이 끝날 때까지 이 사건에 대한 활동을 잠시 멈춰 두기로 했습니다.',
    ],
    ['zh-Hans', '请勿再发送呼吁信。应家属要求，此案的行动暂时搁置，等谈判有了眉目再说。'],
    ['zh-Hant', '請不要再寄出呼籲信。律師希望先私下協商，因此行動暫停，何時重啟我們會另行通知。'],
    [
      'ja',
      '今後は要請文を送らないようお願いします。ご家族の意向により、交渉の行方がはっきりするまで、この件の取り組みはいったん見合わせます。',
    ],
    [
      'fa',
      'خواهشمندیم دیگر نامه نفرستید. به خواست خانواده، این اقدام تا روشن شدن نتیجه گفت‌وگوها معلق مانده است.',
    ],
    ['he', 'אנא אל תשלחו פניות נוספות. לבקשת המשפחה הפעולה מוקפאת עד שיסתיימו המגעים עם השלטונות.'],
  ])('of an action that rests is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'en',
      'This Urgent Action is closed, as long as the court confirms the acquittal on 12 June. Should the prosecutor get his way after all, pick up where you left off.',
    ],
    [
      'fr',
      'Aucune nouvelle action n’est demandée, à moins que le parquet ne fasse appel d’ici au 30 septembre. Dans ce cas, remettez-vous à l’ouvrage sans attendre de nos nouvelles.',
    ],
    [
      'es',
      'No es necesario enviar más llamamientos, siempre y cuando el juez firme la excarcelación antes del viernes. Si llega el lunes y sigue dentro, volvemos todos a la carga.',
    ],
    [
      'de',
      'Es sind keine weiteren Appelle erforderlich, sofern das Berufungsgericht am 17. Oktober beim Freispruch bleibt. Kippt er, dann bitte gleich wieder zur Feder greifen.',
    ],
    [
      'it',
      'Non sono necessari altri appelli, purché la Cassazione non ribalti la sentenza il 4 luglio. Se dovesse succedere, riprendete carta e penna senza aspettare un nostro avviso.',
    ],
    [
      'nl',
      'Er is geen verdere actie meer nodig, tenzij de rechter op 9 september toch meegaat met het beroep van het OM. Dan gaan we gewoon weer door met schrijven.',
    ],
    [
      'pt',
      'Não são necessários mais apelos, desde que o juiz mantenha a decisão na audiência de 23 de abril. Se ele recuar, a gente volta a escrever no mesmo dia.',
    ],
    [
      'ar',
      'لا حاجة إلى مزيد من المناشدات، شريطة أن تؤيد محكمة الاستئناف حكم البراءة في 18 مايو. فإن نقضته عدنا جميعاً إلى الكتابة في اليوم نفسه.',
    ],
    [
      'tr',
      "Savcılık 10 Ocak'a kadar itiraz etmezse başka bir eylem gerekmemektedir. Ederse kaldığımız yerden devam ederiz.",
    ],
    [
      'ru',
      'Дальнейших действий не требуется, если только прокуратура не обжалует приговор до 1 декабря. Обжалует — снова берёмся за перо.',
    ],
    [
      'pl',
      'Dalsze działania nie są wymagane, o ile sąd 6 lutego podtrzyma uniewinnienie. Jeśli je uchyli, wracamy do pisania jeszcze tego samego dnia.',
    ],
    [
      'uk',
      'Подальших дій не потрібно, якщо апеляційний суд 21 червня залишить вирок у силі. Якщо ж ні, беремося за ручки знову.',
    ],
    [
      'sv',
      'Inga fler vädjanden behövs, förutsatt att hovrätten håller fast vid den friande domen den 7 maj. Går det åt andra hållet är det bara att sätta i gång på nytt.',
    ],
    [
      'nb',
      'Det trengs ingen flere appeller, med mindre påtalemyndigheten anker innen 14 dager. Skjer det, er det bare å ta fram skrivesakene igjen.',
    ],
    [
      'da',
      'Der er ikke brug for flere appeller, medmindre landsretten den 5. marts omgør frifindelsen. Sker det, tager vi fat igen med det samme.',
    ],
    [
      'fi',
      'Lisätoimia ei tarvita, kunhan hovioikeus ei muuta tuomiota 9. kesäkuuta. Jos niin käy, jatketaan siitä mihin jäätiin.',
    ],
    [
      'cs',
      'Další apely nejsou potřeba, pokud odvolací soud 16. října zprošťující rozsudek potvrdí. Kdyby ho zrušil, pustíme se do psaní znovu.',
    ],
    [
      'el',
      'Δεν απαιτείται περαιτέρω δράση, εκτός αν ο εισαγγελέας ασκήσει έφεση μέχρι τις 20 Ιουλίου. Σε αυτή την περίπτωση ξαναπιάνουμε το χαρτί και το μολύβι.',
    ],
    [
      'ko',
      '항소 기한인 9월 11일까지 검찰이 움직이지 않는다면 추가 행동은 필요하지 않습니다. 만약 항소한다면 그날로 다시 펜을 들어 주세요.',
    ],
    ['zh-Hans', '只要上诉法院在5月20日维持无罪判决，就无需采取进一步行动。万一改判，请大家马上重新提笔。'],
    ['zh-Hant', '除非檢方在8月1日前提出上訴，否則無須採取進一步行動。真要上訴了，就請大家立刻接著寫。'],
    [
      'ja',
      '4月25日までに検察が控訴しなければ、これ以上のアクションは必要ありません。控訴となった場合には、あらためてペンを取っていただくことになります。',
    ],
    [
      'fa',
      'اقدام دیگری لازم نیست، به شرط آنکه دادگاه تجدیدنظر در نهم تیر حکم برائت را تأیید کند. اگر نکرد، دوباره دست به قلم می‌شویم.',
    ],
    ['he', 'לא נדרשת כל פעולה נוספת, אלא אם הפרקליטות תערער עד 15 במרץ. אם זה יקרה, חוזרים לכתוב.'],
  ])('under a condition is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });
});
