import { describe, expect, it } from 'vitest';
import { closingOf } from '../../../support/outcomes.ts';

describe('an ending', () => {
  it.each([
    [
      'en',
      'Many thanks to all who sent appeals; no further letters are required. You can still add your name to the online petition, which stays open until 14 September, and join the weekly vigil outside the embassy.',
    ],
    [
      'fr',
      'Il n’est plus nécessaire d’envoyer de courriers ; un grand merci à toutes celles et ceux qui se sont mobilisés. La pétition, elle, reste en ligne jusqu’au 10 décembre : signez-la et faites-la circuler !',
    ],
    [
      'es',
      'No se requieren más cartas; gracias de corazón a quienes escribieron. Eso sí, aún puedes firmar la ciberacción hasta el 25 de noviembre y acompañarnos en la vigilia de los jueves.',
    ],
    [
      'de',
      'Vielen Dank allen, die Appelle geschrieben haben; weitere Schreiben sind nicht mehr erforderlich. Die Online-Petition läuft noch bis zum 10. Dezember und freut sich über jede Unterschrift.',
    ],
    [
      'it',
      'Grazie a tutti coloro che hanno inviato appelli; non è più necessario scriverne altri. Fino al 20 giugno si può ancora firmare l’appello online sul nostro sito.',
    ],
    [
      'nl',
      'Je hoeft niet meer te schrijven; hartelijk dank aan iedereen die dat wel heeft gedaan. De petitie staat nog tot en met 10 december online, en de wake op de Dam gaat elke vrijdag door.',
    ],
    [
      'pt',
      'Muito obrigado a todas as pessoas que enviaram apelos; não é preciso escrever mais. A petição continua disponível no nosso site até 31 de outubro, por isso assine e partilhe.',
    ],
    [
      'ar',
      'شكرًا جزيلًا لكل من بعث بمناشدات، ولا داعي لإرسال المزيد منها. أما العريضة الإلكترونية فباب التوقيع عليها مفتوح حتى 10 ديسمبر/كانون الأول.',
    ],
    [
      'tr',
      'Mektup gönderen herkese çok teşekkür ederiz, başka çağrı göndermenize gerek yok. İmza kampanyamız ise 10 Aralık’a kadar internet sitemizde devam ediyor.',
    ],
    [
      'ru',
      'Благодарим всех, кто отправил обращения, новых писем не требуется. Подписать петицию на нашем сайте можно до 10 декабря включительно.',
    ],
    [
      'pl',
      'Dziękujemy wszystkim, którzy wysłali apele; kolejne nie są już potrzebne. Do 10 grudnia można jeszcze podpisać petycję na naszej stronie.',
    ],
    [
      'uk',
      'Дякуємо всім, хто надіслав звернення, нових листів уже не потрібно. Онлайн-петицію можна підписати до 10 грудня, а щоп’ятничні пікети біля посольства тривають.',
    ],
    [
      'sv',
      'Tack till alla som har skickat vädjanden, fler behövs inte. Namninsamlingen på vår webbplats pågår till och med den 10 december.',
    ],
    [
      'nb',
      'Takk til alle som har sendt appeller, flere trengs ikke. Underskriftskampanjen på nett er åpen fram til 10. desember, og fakkelmarkeringen går som planlagt.',
    ],
    [
      'da',
      'Tak til alle, der har sendt appeller; der er ikke brug for flere. Underskriftsindsamlingen kører videre på vores hjemmeside frem til 10. december.',
    ],
    [
      'fi',
      'Kiitos kaikille vetoomuksia lähettäneille, uusia ei enää tarvita. Verkkovetoomuksen voi allekirjoittaa 10. joulukuuta saakka.',
    ],
    [
      'cs',
      'Děkujeme všem, kdo poslali apely, další už nejsou zapotřebí. Petici lze na našem webu podepsat ještě do 10. prosince.',
    ],
    [
      'el',
      'Ευχαριστούμε όλους όσοι έστειλαν εκκλήσεις, δεν χρειάζονται άλλες. Το ηλεκτρονικό ψήφισμα παραμένει ανοιχτό για υπογραφές έως τις 10 Δεκεμβρίου.',
    ],
    [
      'ko',
      '탄원에 함께해 주신 모든 분께 감사드리며, 추가 편지는 필요하지 않습니다. 온라인 서명은 12월 10일까지 계속됩니다.',
    ],
    ['zh-Hans', '感谢所有发出呼吁的人，现在不必再写信了。网上联署仍在进行，12月10日前都可以签名。'],
    [
      'zh-Hant',
      '感謝所有寄出呼籲信的朋友，現在不需要再寫信。線上連署開放至12月10日，週五晚間的燭光守夜也照常舉行。',
    ],
    [
      'ja',
      '要請文を送ってくださった皆さま、ありがとうございました。これ以上のお手紙は不要です。オンライン署名は12月10日まで受け付けています。',
    ],
    [
      'fa',
      'از همهٔ کسانی که درخواست فرستادند سپاسگزاریم و به نامهٔ بیشتری نیاز نیست. طومار آنلاین تا ۱۹ آذر برای امضا باز است.',
    ],
    ['he', 'תודה לכל מי ששלחו מכתבים, אין צורך במכתבים נוספים. העצומה המקוונת פתוחה לחתימה עד 10 בדצמבר.'],
  ])('beside a petition or a vigil that goes on is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'en',
      'This Urgent Action is now closed. That said, do keep an eye on your inbox: with the governor still undecided, we may well come back to you within days.',
    ],
    [
      'fr',
      'Cette Action urgente est désormais terminée. Restez néanmoins mobilisés : il se peut que nous fassions à nouveau appel à vous dans les tout prochains jours.',
    ],
    [
      'es',
      'Esta acción ha finalizado. Les rogamos, no obstante, que estén pendientes: es posible que en cuestión de días tengamos que pedirles de nuevo su ayuda.',
    ],
    [
      'de',
      'Die Urgent Action ist beendet. Halten Sie sich aber bitte bereit: Schon in den nächsten Tagen könnte Ihr Einsatz wieder gefragt sein.',
    ],
    [
      'it',
      'L’Azione urgente si chiude qui. Tenetevi però pronti, perché nel giro di pochi giorni potremmo avere di nuovo bisogno di voi.',
    ],
    [
      'nl',
      'Deze actie is afgesloten. Hou je mail wel in de gaten, want het kan zijn dat we je binnen een paar dagen opnieuw om hulp vragen.',
    ],
    [
      'pt',
      'Esta Ação Urgente está encerrada. Mas fiquem de prevenção: é bem possível que dentro de poucos dias voltemos a pedir a vossa ajuda.',
    ],
    [
      'ar',
      'انتهى هذا التحرك العاجل. ومع ذلك نأمل أن تبقوا على استعداد، فقد نطلب منكم التحرك من جديد خلال أيام معدودة.',
    ],
    [
      'tr',
      'Bu Acil Eylem kapatılmıştır. Yine de hazırlıklı olun: birkaç gün içinde sizden tekrar harekete geçmenizi isteyebiliriz.',
    ],
    [
      'ru',
      'Срочная акция закрыта. Но будьте наготове: уже в ближайшие дни нам может снова понадобиться ваша помощь.',
    ],
    [
      'pl',
      'Ta Pilna Akcja jest zamknięta. Prosimy jednak o czujność, bo niewykluczone, że za kilka dni znów będziemy potrzebować waszej pomocy.',
    ],
    [
      'uk',
      'Термінову акцію закрито. Утім, будьте напоготові: можливо, вже за кілька днів ми знову попросимо вас діяти.',
    ],
    [
      'sv',
      'Blixtaktionen är avslutad. Men håll dig beredd, inom några dagar kan vi behöva be dig agera på nytt.',
    ],
    [
      'nb',
      'Hasteaksjonen er avsluttet. Følg likevel med på e-posten din, for det kan hende vi trenger deg igjen om noen få dager.',
    ],
    [
      'da',
      'Aktionen er afsluttet. Men vær klar, for vi kan få brug for jer igen allerede i løbet af et par dage.',
    ],
    [
      'fi',
      'Pikavetoomus on päättynyt. Pysykää kuitenkin valmiudessa, sillä voi olla, että pyydämme apuanne uudelleen jo muutaman päivän kuluttua.',
    ],
    [
      'cs',
      'Naléhavá akce byla ukončena. Buďte ale prosím připraveni, je možné, že vás během několika dní znovu požádáme o pomoc.',
    ],
    [
      'el',
      'Η Επείγουσα Δράση έκλεισε. Μείνετε ωστόσο σε ετοιμότητα, καθώς ίσως χρειαστεί να σας ζητήσουμε ξανά βοήθεια μέσα στις επόμενες ημέρες.',
    ],
    [
      'ko',
      '이 긴급행동은 종료되었습니다. 하지만 며칠 안에 다시 행동을 부탁드릴 수 있으니 소식을 계속 확인해 주세요.',
    ],
    ['zh-Hans', '本紧急行动现已结束。但请做好准备，几天之内我们可能会再次请你伸出援手。'],
    ['zh-Hant', '本緊急行動已經結案。不過請隨時留意消息，也許過幾天就要再麻煩你行動一次。'],
    [
      'ja',
      'この緊急行動は終了しました。ただし、数日中に再度ご協力をお願いする可能性がありますので、お心づもりをお願いします。',
    ],
    [
      'fa',
      'این اقدام فوری بسته شد. با این حال آماده باشید؛ شاید ظرف چند روز آینده باز هم از شما کمک بخواهیم.',
    ],
    ['he', 'הפעולה הדחופה נסגרה. ועדיין, היו מוכנים: ייתכן שכבר בימים הקרובים נבקש מכם לפעול שוב.'],
  ])('beside a word that readers may be needed again is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'en',
      'No further action is requested of the UA network until the appeal hearing on 5 May, when we will let you know whether to take up your pens again.',
    ],
    [
      'fr',
      'Aucune action complémentaire n’est requise de la part du réseau Actions urgentes d’ici au prononcé du verdict, attendu dans le courant du mois de mai.',
    ],
    [
      'es',
      'No se requiere ninguna otra acción por el momento, al menos hasta que se celebre la audiencia fijada para el 5 de mayo.',
    ],
    [
      'de',
      'Weitere Appelle sind derzeit nicht erforderlich. Dies gilt bis zur Urteilsverkündung, die für den 5. Mai angesetzt ist.',
    ],
    [
      'it',
      'Non è richiesta alcuna ulteriore azione fino alla sentenza, che i giudici dovrebbero pronunciare entro la fine di maggio.',
    ],
    [
      'nl',
      'Er is geen verdere actie nodig tot de zitting van 5 mei. Daarna laten we weten of nieuwe brieven zinvol zijn.',
    ],
    [
      'pt',
      'Não é necessária nenhuma outra ação até à audiência de 5 de maio, data em que esperamos saber se o recurso foi aceite.',
    ],
    [
      'ar',
      'لا حاجة إلى اتخاذ أي إجراء آخر ريثما تنعقد جلسة الاستئناف المقررة في 5 مايو/أيار، وسنوافيكم بعدها بما يستجد.',
    ],
    [
      'tr',
      'Mahkemenin 5 Mayıs’taki duruşmasına kadar başka bir eylem gerekmemektedir. Duruşmanın ardından sizi yeniden bilgilendireceğiz.',
    ],
    [
      'ru',
      'Дальнейших действий не требуется до заседания апелляционного суда, назначенного на 5 мая. О его итогах мы сообщим отдельно.',
    ],
    [
      'pl',
      'Do czasu ogłoszenia wyroku, którego spodziewamy się 5 maja, nie są potrzebne żadne dalsze działania.',
    ],
    ['uk', 'Подальших дій не потрібно — принаймні до оголошення вироку, яке очікується 5 травня.'],
    ['sv', 'Inga ytterligare aktioner behövs före rättegången den 5 maj. Därefter hör vi av oss igen.'],
    ['nb', 'Ingen videre aksjon er nødvendig før dommen faller, trolig i løpet av mai.'],
    ['da', 'Der er ikke behov for yderligere handling, før Højesteret har behandlet sagen den 5. maj.'],
    [
      'fi',
      'Lisätoimia ei tarvita ennen 5. toukokuuta pidettävää oikeudenkäyntiä. Kerromme sen jälkeen, miten edetään.',
    ],
    ['cs', 'Žádné další kroky zatím nejsou potřeba, a to až do vynesení rozsudku 5. května.'],
    [
      'el',
      'Δεν απαιτείται καμία περαιτέρω ενέργεια έως την ακρόαση της 5ης Μαΐου. Μετά θα σας ενημερώσουμε εκ νέου.',
    ],
    ['ko', '5월 5일 항소심 공판이 열릴 때까지는 추가 행동이 필요하지 않습니다.'],
    ['zh-Hans', '在5月5日开庭之前，无需采取进一步行动。庭审后我们会另行通知。'],
    ['zh-Hant', '在法院宣判之前，毋須採取進一步行動，判決預計於五月中公布。'],
    ['ja', '5月5日の公判までは、これ以上の行動は必要ありません。公判後、改めてお知らせします。'],
    ['fa', 'تا برگزاری جلسهٔ دادگاه در ۱۵ اردیبهشت، اقدام دیگری لازم نیست.'],
    ['he', 'אין צורך בפעולה נוספת עד למתן פסק הדין, הצפוי ב־5 במאי.'],
  ])('that holds until a day is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'en',
      'No further action is requested. The petition with 40,000 signatures was handed to the ministry in May.',
    ],
    ['en', 'This urgent action is closed. Thank you to everyone who signed the petition.'],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Die Petition mit 40.000 Unterschriften wurde im Mai übergeben.',
    ],
    ['fr', "Aucune action complémentaire n'est requise. La pétition a été remise au ministère en mai."],
    ['es', 'No se requiere ninguna otra acción. La petición, con 40.000 firmas, se entregó en mayo.'],
    ['it', 'Non è richiesta alcuna ulteriore azione. La petizione è stata consegnata al ministero.'],
    [
      'nl',
      'Verdere actie is niet nodig. De petitie met 40.000 handtekeningen is aan het ministerie overhandigd.',
    ],
    ['sv', 'Inga ytterligare åtgärder behövs. Namninsamlingen lämnades över till ministern.'],
    ['ru', 'Дальнейших действий не требуется. Петиция с 40 000 подписей была передана министру.'],
  ])('beside names that were handed over stays one (%s): %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });

  it.each([
    [
      'en',
      'No further action is requested of the UA network. Nadia Karim was released without charge on 12 April and is back with her children; thank you to everyone who wrote on her behalf. We will keep following her case.',
    ],
    [
      'fr',
      'Aucune action complémentaire n’est requise. Condamné à cinq ans de prison, Moussa Traoré a finalement été acquitté en appel le 5 mai et a regagné son domicile. Merci à toutes les personnes qui ont envoyé des appels ; Amnesty International continue de suivre la situation de près.',
    ],
    [
      'es',
      'No se requiere ninguna otra acción de la red. Muchas gracias a quienes enviaron llamamientos: Berta Solís salió de prisión el 5 de mayo, después de que un juez desestimara todos los cargos. Seguiremos atentos a su caso.',
    ],
    [
      'de',
      'Weitere Appelle des Eilaktionsnetzes sind nicht erforderlich. Der Gewerkschafter Reza Karimi kam am 5. Mai nach elf Monaten Haft frei, alle Anklagen wurden fallen gelassen. Vielen Dank allen, die sich für ihn eingesetzt haben; wir behalten den Fall weiter im Auge.',
    ],
    [
      'it',
      'Non è richiesta alcuna ulteriore azione. Dopo quattordici mesi di carcere Amal è tornata a casa il 5 maggio: la condanna è stata annullata dalla corte d’appello. Grazie a chi ha scritto per lei; continueremo a seguire il caso.',
    ],
    [
      'nl',
      'Er is geen verdere actie nodig van het UA-netwerk. Sokha Meas werd op 5 mei op borgtocht vrijgelaten en inmiddels is de aanklacht ingetrokken. Dank aan iedereen die schreef; we blijven haar zaak volgen.',
    ],
    [
      'pt',
      'Não é necessária nenhuma outra ação da rede. Preso desde outubro, o ativista José Marcos foi absolvido a 5 de maio e já está com a família em Cabinda. Obrigado a quem enviou apelos; continuaremos a acompanhar o caso.',
    ],
    [
      'ar',
      'لا حاجة إلى اتخاذ أي إجراء آخر من جانب الشبكة. فقد أُفرج عن الصحفية سلمى الإدريسي في 5 مايو/أيار بعد إسقاط جميع التهم الموجهة إليها. شكرًا لكل من أرسل المناشدات، وسنواصل متابعة قضيتها عن كثب.',
    ],
    [
      'tr',
      'Başka bir eylem gerekmemektedir. 5 Mayıs’ta görülen davada beraat eden öğrenciler evlerine döndü. Çağrıda bulunan herkese teşekkür eder, davayı takip etmeyi sürdüreceğimizi bildiririz.',
    ],
    [
      'ru',
      'Дальнейших действий от сети не требуется. Мадина Исаева вышла на свободу 5 мая и уже встретилась с родными. Спасибо всем, кто писал в её поддержку; мы продолжим следить за её делом.',
    ],
    [
      'pl',
      'Żadne dalsze działania nie są potrzebne. Sąd uchylił wyrok śmierci 5 maja, a Amina przebywa już w domu. Dziękujemy wszystkim, którzy wysłali apele, i nadal śledzimy jej sprawę.',
    ],
    [
      'uk',
      'Подальших дій від мережі не потрібно. Ленур повернувся додому 5 травня, після того як суд зняв із нього всі звинувачення. Дякуємо всім, хто писав листи; ми й надалі стежитимемо за справою.',
    ],
    [
      'sv',
      'Inga ytterligare aktioner behövs. Maha släpptes den 5 maj efter nästan tre år i fängelse. Stort tack till alla som har skrivit, vi fortsätter att följa hennes fall.',
    ],
    [
      'nb',
      'Ingen videre aksjon er nødvendig. Den 5. mai ble alle fire løslatt uten tiltale, og de er nå hjemme hos familiene sine. Tusen takk til alle som sendte appeller, vi følger saken videre.',
    ],
    [
      'da',
      'Der er ikke behov for yderligere handling fra netværket. Yusuf blev løsladt den 5. maj og er genforenet med sine døtre. Tak til alle, der sendte appeller, vi holder fortsat øje med sagen.',
    ],
    [
      'fi',
      'Lisätoimia ei tarvita. Deng vapautui kuolemansellistä 5. toukokuuta, ja hän aikoo nyt jatkaa koulunkäyntiä. Kiitos kaikille vetoomuksia lähettäneille! Seuraamme tapausta edelleen.',
    ],
    [
      'cs',
      'Žádné další kroky nejsou potřeba. Ťü-jü se 5. května vrátila k rodině, obvinění proti ní byla stažena. Děkujeme všem, kdo za ni psali, její případ sledujeme i nadále.',
    ],
    [
      'el',
      'Δεν απαιτείται καμία περαιτέρω ενέργεια από το δίκτυο. Στις 5 Μαΐου το δικαστήριο αθώωσε και τους επτά υπερασπιστές, που είναι πλέον ελεύθεροι. Ευχαριστούμε όσους έστειλαν εκκλήσεις· θα συνεχίσουμε να παρακολουθούμε την υπόθεση.',
    ],
    [
      'ko',
      '더 이상의 행동은 필요하지 않습니다. 5월 5일 대법원에서 무죄가 확정되어 그는 8년 만에 집으로 돌아갔습니다. 탄원해 주신 모든 분께 감사드리며, 국제앰네스티는 이 사건을 계속 지켜보겠습니다.',
    ],
    [
      'zh-Hans',
      '无需采取进一步行动。周律师已于5月5日获释，并与妻子团聚。感谢所有发出呼吁的人，我们将继续关注此案。',
    ],
    [
      'zh-Hant',
      '無需採取進一步行動。5月5日高等法院撤銷原判，林先生當庭獲釋，結束了十二年的牢獄生活。感謝每一位寫信聲援的朋友，我們會持續追蹤本案。',
    ],
    [
      'ja',
      'これ以上の行動は必要ありません。田村さんの再審では5月5日に無罪が言い渡され、検察も控訴を断念しました。要請文を送ってくださったすべての方に感謝するとともに、引き続きこの事件の行方を見守っていきます。',
    ],
    [
      'fa',
      'اقدام دیگری لازم نیست. مریم روز ۱۵ اردیبهشت پس از شش سال از زندان آزاد شد و به خانه برگشت. از همهٔ کسانی که نامه فرستادند سپاسگزاریم و پروندهٔ او را همچنان دنبال می‌کنیم.',
    ],
    [
      'he',
      'אין צורך בפעולה נוספת. סמיר שוחרר ב־5 במאי לאחר שבית המשפט ביטל את כתב האישום, והוא שב לביתו בחברון. תודה לכל מי שכתב למענו; נמשיך לעקוב אחר המקרה.',
    ],
    [
      'en',
      'Please send no further appeals. If you get a reply from the authorities, we would be glad to have a copy at the International Secretariat. Our warmest wishes go to Mr Okello and his family, and our thanks to all of you.',
    ],
    [
      'fr',
      'L’Action urgente est close : merci de ne plus écrire aux autorités. Si vous avez reçu une réponse, n’hésitez pas à nous en transmettre une copie. Nous souhaitons à Leïla et aux siens un prompt retour à une vie paisible.',
    ],
    [
      'es',
      'Por favor, no envíen más llamamientos. Si les llega alguna respuesta de las autoridades, les agradeceremos que nos remitan copia. A Julián y a su familia les deseamos todo lo mejor en esta nueva etapa.',
    ],
    [
      'de',
      'Bitte schreiben Sie keine Appelle mehr. Falls Sie Antworten der Behörden bekommen haben, schicken Sie uns bitte eine Kopie. Wir wünschen Frau Çelik und ihrer Familie von Herzen alles Gute!',
    ],
    [
      'it',
      'Vi chiediamo di non inviare più appelli. Se riceverete risposte dalle autorità, mandatecene cortesemente una copia. A Samuel e ai suoi cari i nostri migliori auguri, e a voi un grazie di cuore.',
    ],
    [
      'nl',
      'Stuur alsjeblieft geen brieven meer. Heb je antwoord gekregen van de autoriteiten, dan ontvangen we daar graag een kopie van. We wensen Gérard en zijn gezin veel sterkte en geluk, en bedanken jullie voor alle steun!',
    ],
    [
      'pt',
      'Por favor, não enviem mais apelos. Caso recebam respostas das autoridades, mandem-nos uma cópia. Desejamos à Dona Lourdes e à sua comunidade muita força e tudo de bom.',
    ],
    [
      'ar',
      'نرجو التوقف عن إرسال المناشدات. وإذا وصلتكم ردود من السلطات فيسعدنا أن ترسلوا إلينا نسخًا منها. نتمنى لعبد الله وأسرته السلامة وراحة البال، ونشكركم على تضامنكم.',
    ],
    [
      'tr',
      'Lütfen başka mektup göndermeyin. Yetkililerden yanıt aldıysanız bir kopyasını bizimle paylaşırsanız seviniriz. Eren’e ve sevdiklerine bundan sonrası için huzurlu günler diliyoruz.',
    ],
    [
      'ru',
      'Пожалуйста, больше не отправляйте обращений. Если вам придёт ответ от властей, пришлите нам, пожалуйста, копию. Желаем Ивану и его близким здоровья и сил, а вас благодарим за неравнодушие.',
    ],
    [
      'pl',
      'Prosimy nie wysyłać już apeli. Jeśli otrzymacie odpowiedź od władz, będziemy wdzięczni za przesłanie nam kopii. Panu Wiktarowi i jego bliskim życzymy wszystkiego dobrego.',
    ],
    [
      'uk',
      'Просимо більше не надсилати звернень. Якщо отримаєте відповідь від влади, надішліть нам, будь ласка, її копію. Пані Олені та її родині бажаємо миру й добра!',
    ],
    [
      'sv',
      'Skicka inga fler vädjanden. Om du får svar från myndigheterna tar vi gärna emot en kopia. Vi önskar Bahrouz och hans familj allt gott!',
    ],
    [
      'nb',
      'Vennligst ikke send flere appeller. Har du fått svar fra myndighetene, tar vi gjerne imot en kopi. Vi ønsker Shirin og hennes nærmeste lykke til videre.',
    ],
    [
      'fi',
      'Pyydämme, ettei vetoomuksia enää lähetetä. Jos saat vastauksen viranomaisilta, lähetäthän meille siitä kopion. Toivotamme Marisolille ja hänen perheelleen kaikkea hyvää.',
    ],
    [
      'cs',
      'Neposílejte už prosím žádné další apely. Pokud vám úřady odpověděly, budeme rádi, když nám zašlete kopii. Panu Aleši i jeho blízkým přejeme hodně sil a štěstí.',
    ],
    [
      'el',
      'Παρακαλούμε μη στείλετε άλλες εκκλήσεις. Αν λάβετε απάντηση από τις αρχές, στείλτε μας ένα αντίγραφο. Ευχόμαστε στη Μαριάμ και την οικογένειά της ό,τι καλύτερο.',
    ],
    [
      'ko',
      '더 이상 탄원 편지를 보내지 말아 주십시오. 당국의 답장을 받으셨다면 사본을 저희에게 보내 주시면 감사하겠습니다. 아웅 민 씨와 가족의 건강과 평안을 기원합니다.',
    ],
    ['zh-Hans', '请不要再发送呼吁信。如果你收到当局的回复，欢迎把副本寄给我们。祝愿方女士和家人一切安好。'],
    [
      'zh-Hant',
      '請不要再寄送呼籲信。若收到官方回函，歡迎將影本寄給我們留存。祝福李女士與家人平安喜樂，也謝謝你們一路相伴。',
    ],
    [
      'fa',
      'لطفاً دیگر درخواستی نفرستید. اگر از مقامات پاسخی گرفتید، رونوشتی از آن را برای ما بفرستید. برای آرش و خانواده‌اش روزهای خوشی آرزو می‌کنیم.',
    ],
    [
      'he',
      'נא לא לשלוח עוד פניות. אם קיבלתם תשובה מהרשויות, נשמח לקבל מכם העתק. אנו מאחלים לנועה ולמשפחתה כל טוב ומודים לכם מקרב לב.',
    ],
  ])('beside good news, thanks and what to do with answers stays one (%s): %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });
});
