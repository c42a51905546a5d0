import { describe, expect, it } from 'vitest';
import { closingOf } from '../../../support/outcomes.ts';

describe('an ending', () => {
  it.each([
    [
      'en',
      "Please do not send any more appeals to the ministry's inbox, which has been shut down and bounces everything. Paper still gets through, so if you have a stamp to spare, an airmail letter to the same office would be very welcome.",
    ],
    [
      'fr',
      'Merci de ne plus envoyer d’appels : la messagerie du ministère est saturée et tous les courriels sont rejetés. Une enveloppe timbrée, en revanche, finit toujours par arriver sur le bureau du directeur ; à vos stylos !',
    ],
    [
      'es',
      'No se requiere ninguna otra acción por correo electrónico, muchas gracias. Lo que de verdad llega a manos del director es el sobre de toda la vida, así que les agradeceríamos que lo echaran cuanto antes al buzón.',
    ],
    [
      'de',
      'Bitte schreiben Sie keine weiteren Appelle per E-Mail, das Postfach der Behörde nimmt nichts mehr an. Briefe auf Papier kommen dagegen nachweislich durch und werden weiterhin dringend gebraucht.',
    ],
    [
      'it',
      "Non inviate altri appelli per posta: dal 1° marzo il carcere respinge al mittente tutte le buste provenienti dall'estero. Una mail all'ambasciata a Roma, invece, viene letta e inoltrata, e porta via due minuti.",
    ],
    [
      'nl',
      'Stuur alstublieft geen appels meer per mail, want de server van het ministerie weigert ze. Een ouderwetse brief met een postzegel komt wel aan en is nog altijd hard nodig.',
    ],
    [
      'pt',
      'Não é necessária nenhuma outra ação por e-mail, pois a caixa do ministério deixou de receber mensagens. O correio normal continua a chegar à prisão, e uma carta escrita à mão ainda pode pesar muito.',
    ],
    [
      'ar',
      'يرجى عدم إرسال المزيد من المناشدات عبر البريد الإلكتروني، فقد أُغلق صندوق الوزارة. أما الرسائل الورقية فما زالت تصل إلى مكتب الوزير، ونأمل أن تصله منكم أكوام منها.',
    ],
    [
      'tr',
      'Lütfen artık e-posta göndermeyin; bakanlığın adresi kapatıldı, gelen her şey geri dönüyor. Buna karşılık pullu bir zarf müdürün masasına kadar ulaşıyor, elinize kalemi almanız yeterli.',
    ],
    [
      'ru',
      'Просьба больше не отправлять обращений по электронной почте: ящик ведомства заблокирован. А вот обычные конверты с маркой туда доходят, и чем больше их окажется в мешке у почтальона, тем лучше.',
    ],
    [
      'pl',
      'Prosimy nie wysyłać więcej listów, poczta z zagranicy od tygodnia wraca do nadawców. Ambasada w Warszawie odbiera natomiast maile i odpowiada na nie, więc kto może, niech skorzysta z tej drogi.',
    ],
    [
      'uk',
      'Будь ласка, більше не надсилайте звернень електронною поштою, бо скриньку відомства вимкнули. Звичайні листи в конвертах усе ще доходять до начальника в’язниці, і вони зараз дуже на часі.',
    ],
    [
      'sv',
      'Skicka inga fler vädjanden via mejl, departementets inkorg tar inte längre emot något. Ett vanligt brev med frimärke når däremot fortfarande fram och behövs mer än någonsin.',
    ],
    [
      'nb',
      'Vennligst ikke send flere appeller på e-post, for postkassen til departementet er stengt. Brev i konvolutt kommer derimot fram, og jo flere som havner i sekken, desto bedre.',
    ],
    [
      'da',
      'Der skal ikke sendes flere breve i denne sag, da posten til landet ligger stille. Ambassaden i København læser derimod sine mails, og en kort besked dertil er stadig guld værd.',
    ],
    [
      'fi',
      'Älkää enää lähettäkö vetoomuksia sähköpostitse, sillä ministeriön osoite on suljettu. Tavallinen kirje menee yhä perille, joten kirjekuori ja postimerkki kannattaa kaivaa esiin.',
    ],
    [
      'cs',
      'Prosíme, neposílejte už žádné další apely e-mailem, schránka ministerstva je zrušená. Obyčejný dopis se známkou však k řediteli věznice dojde, a těch není nikdy dost.',
    ],
    [
      'el',
      'Παρακαλούμε μη στέλνετε άλλες εκκλήσεις με ηλεκτρονικό ταχυδρομείο, γιατί η διεύθυνση του υπουργείου έχει απενεργοποιηθεί. Ένας φάκελος με γραμματόσημο φτάνει ακόμη στον προορισμό του, και τέτοιους χρειαζόμαστε πολλούς.',
    ],
    [
      'ko',
      '더 이상 편지를 부치지 말아 주세요. 국제우편이 끊겨 모두 반송되고 있습니다. 다만 대사관 이메일은 매일 확인한다고 하니 짧은 글이라도 그쪽으로 보내 주시면 큰 힘이 됩니다.',
    ],
    [
      'zh-Hans',
      '请不要再发送电子邮件呼吁，该部的邮箱已经关闭，来信一律退回。不过贴上邮票的纸质信件仍能送到监狱长手里，有空的话还请寄上一封。',
    ],
    [
      'zh-Hant',
      '請勿再寄送紙本信件，當地郵局罷工，信全堆在倉庫裡。好在大使館的電子信箱還有人看，花兩分鐘寫幾句寄過去，效果可能更好。',
    ],
    [
      'ja',
      'これ以上メールでの要請は送らないでください。法務省のアドレスはすでに閉鎖されています。一方、切手を貼った手紙は所長のもとに届いているとのことですので、ぜひ一通お書きください。',
    ],
    [
      'fa',
      'لطفاً دیگر نامه پستی نفرستید، چون پست خارجی به آن کشور قطع شده است. اما سفارت ایمیل‌ها را می‌خواند و چند خط از شما در صندوق آن هنوز اثر دارد.',
    ],
    [
      'he',
      'נא לא לשלוח עוד פניות בדואר אלקטרוני, תיבת המשרד נחסמה. מכתב רגיל עם בול דווקא מגיע ליעדו, ועכשיו הזמן לשלשל אחד כזה לתיבה.',
    ],
  ])('of one way to write is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'en',
      'No further action is requested for the four adults, who are all safely home. The two boys arrested with them, aged 15 and 16, are still in Kober prison and need every letter you can write.',
    ],
    [
      'fr',
      'Aucune action complémentaire n’est requise en faveur des sept adultes, tous rentrés chez eux. Restent Moussa et Idriss, 14 et 16 ans, que nous vous demandons de ne pas oublier dans vos lettres.',
    ],
    [
      'es',
      'No se requieren más acciones en favor de las cinco mujeres adultas, que ya duermen en su casa. Las dos niñas siguen en el centro de internamiento y por ellas sí hay que insistir.',
    ],
    [
      'de',
      'Für die sechs Erwachsenen sind derzeit keine weiteren Appelle erforderlich, sie sind frei. Anders steht es um die beiden Jugendlichen: Ihnen droht nach wie vor die Hinrichtung, und für sie zählt jeder Brief.',
    ],
    [
      'it',
      'Per gli adulti del gruppo non è richiesta alcuna ulteriore azione. I tre minorenni, invece, sono ancora dietro le sbarre di Borg al-Arab e hanno bisogno che si continui a scrivere per loro.',
    ],
    [
      'nl',
      'Voor Daniel Mukasa is geen verdere actie meer nodig, hij kwam op 3 mei vrij. Maar zijn drie medeverdachten zitten nog vast, en voor hen vragen we u de pen nog niet neer te leggen.',
    ],
    [
      'pt',
      'Não é necessária mais nenhuma ação em favor dos adultos, todos já em liberdade. Falta tirar de lá os três adolescentes, e por eles pedimos que não larguem a caneta.',
    ],
    [
      'ar',
      'لا حاجة إلى اتخاذ أي إجراء آخر بشأن البالغين الخمسة الذين عادوا إلى بيوتهم. أما الفتيان الثلاثة فلا يزالون وراء القضبان، وهم أحوج ما يكونون إلى رسائلكم.',
    ],
    [
      'tr',
      'Serbest bırakılan Murat Demir için başka bir eylem gerekmemektedir. Ancak aynı davanın öteki sanıkları hâlâ içeride ve onlar için yazmayı bırakmamanızı rica ediyoruz.',
    ],
    [
      'ru',
      'В отношении взрослых задержанных дальнейших действий не требуется: все они дома. А двое школьников по-прежнему в СИЗО, и без ваших писем им не обойтись.',
    ],
    [
      'pl',
      'W sprawie dorosłych nie są wymagane żadne dalsze działania. Trójka nastolatków wciąż jednak siedzi w areszcie w Mińsku i o nich prosimy nie zapominać przy biurku.',
    ],
    [
      'uk',
      'Щодо дорослих подальших дій не потрібно: усіх п’ятьох відпустили. А от двоє підлітків досі за ґратами, і за них ще треба поборотися вашими листами.',
    ],
    [
      'sv',
      'För de vuxna krävs inga ytterligare åtgärder, alla är hemma igen. De två pojkarna sitter däremot kvar i häktet, och för deras skull hoppas vi att du fortsätter att skriva.',
    ],
    [
      'nb',
      'For de voksne kreves ingen videre handling, de er alle løslatt. Men de tre tenåringene sitter fortsatt på glattcelle, og dem må vi ikke slutte å skrive for.',
    ],
    [
      'da',
      'For de voksne er der ikke behov for yderligere handling, de er alle løsladt. De to drenge på 14 og 17 sidder derimot stadig fængslet, og for dem gør hvert brev en forskel.',
    ],
    [
      'fi',
      'Aikuisten osalta lisätoimia ei tarvita, sillä kaikki viisi on vapautettu. Kaksi alaikäistä on kuitenkin edelleen sellissä, ja heidän puolestaan toivomme kynien yhä sauhuavan.',
    ],
    [
      'cs',
      'V případě Pavla Hrynkeviče se nevyžadují žádné další kroky. Jeho čtyři spoluobžalovaní ale zůstávají ve vazbě a pro ně má každý list papíru pořád smysl.',
    ],
    [
      'el',
      'Για τους ενήλικες δεν απαιτείται περαιτέρω δράση, αφού όλοι είναι ελεύθεροι. Τα τρία παιδιά όμως παραμένουν στο κρατητήριο και χρειάζονται ακόμη την πένα σας.',
    ],
    [
      'ko',
      '석방된 성인 여섯 명에 대해서는 추가 행동이 필요하지 않습니다. 그러나 함께 붙잡힌 열다섯 살 쌍둥이 형제는 아직 구치소에 있어, 이 아이들을 위한 편지는 여전히 절실합니다.',
    ],
    [
      'zh-Hans',
      '对于已获释的五名成年人，无需采取进一步行动。与他们一同被捕的两名少年至今仍关在看守所，他们还等着您的信。',
    ],
    [
      'zh-Hant',
      '針對已返家的七名成年人，無須採取進一步行動。至於同案的三名未成年人，人還在拘留所裡，請大家別急著把筆收起來。',
    ],
    [
      'ja',
      '釈放されたカマルさんについては、これ以上のアクションは必要ありません。しかし同じ裁判の被告4人は今も拘置所におり、みなさんの手紙を待っています。',
    ],
    [
      'fa',
      'برای بزرگسالان این پرونده اقدام دیگری لازم نیست و همه به خانه برگشته‌اند. ولی دو نوجوان هنوز در بازداشت‌اند و چشم‌شان به نامه‌های شماست.',
    ],
    [
      'he',
      'בעניינו של סמיר חדאד לא נדרשת כל פעולה נוספת, הוא כבר בבית. שני שותפיו לכתב האישום, לעומת זאת, עדיין עצורים, ובשבילם אנחנו מבקשים שלא תניחו את העט.',
    ],
  ])('for some of the people is none for certain (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    [
      'fr',
      'C’est avec une immense tristesse que nous avons appris la mort en détention de Mamadou Baldé, le 3 février, faute de soins ; nos pensées vont à son épouse et à ses trois enfants. Aucune action complémentaire n’est requise. Merci du fond du cœur à toutes celles et ceux qui ont écrit pour lui.',
    ],
    [
      'es',
      'Con profundo pesar hemos sabido que Ramón Cuéllar fue hallado sin vida en su celda el 11 de octubre; acompañamos en el dolor a su madre y a sus hermanos. No se requiere ninguna otra acción de la Red de Acción Urgente. Gracias a todas las personas que escribieron por él.',
    ],
    [
      'de',
      'Wir trauern um Hossein Amiri, der am Morgen des 6. Mai hingerichtet wurde, obwohl sein Wiederaufnahmeantrag noch anhängig war, und sprechen seiner Familie unser tiefes Beileid aus. Weitere Appelle sind nicht mehr erforderlich. Vielen Dank allen, die sich für ihn eingesetzt haben.',
    ],
    [
      'it',
      "Con profondo dolore abbiamo appreso che Tariq Mehmood è stato impiccato all'alba del 7 marzo; ci stringiamo alla moglie e ai figli. Non è richiesta alcuna ulteriore azione. Grazie di cuore a chi ha cercato fino all'ultimo di salvargli la vita.",
    ],
    [
      'nl',
      'Met grote verslagenheid vernamen we dat Ibrahim Saleh op 21 augustus in zijn cel is overleden; onze gedachten zijn bij zijn vrouw en zijn ouders. Er is geen verdere actie meer nodig. Dank aan allen die voor hem geschreven hebben.',
    ],
    [
      'pt',
      'Foi com enorme tristeza que soubemos da morte de Paulo Guajajara, no dia 5 de novembro, sob custódia do Estado; à sua companheira e à sua comunidade, os nossos sentimentos. Não é necessária nenhuma outra ação. Obrigado a todas as pessoas que escreveram por ele.',
    ],
    [
      'ar',
      'ببالغ الأسى علمت منظمة العفو الدولية بإعدام عباس منصور فجر 15 سبتمبر دون إخطار أسرته، وإليها نتقدم بأحرّ التعازي. لا حاجة إلى اتخاذ أي إجراء آخر. ونشكر كل من سعى إلى إنقاذ حياته.',
    ],
    [
      'tr',
      "Farhad Rahimi'nin 2 Şubat sabahı idam edildiğini büyük bir üzüntüyle öğrendik; ailesine ve sevenlerine başsağlığı diliyoruz. Başka bir eylem gerekmemektedir. Onun hayatı için mücadele eden herkese teşekkür ederiz.",
    ],
    [
      'ru',
      'С глубокой скорбью мы узнали, что Анвар Юлдашев скончался в тюремной больнице 29 января; приносим соболезнования его жене и детям. Дальнейших действий не требуется. Спасибо всем, кто боролся за его жизнь.',
    ],
    [
      'pl',
      'Z głębokim smutkiem przyjęliśmy wiadomość, że 18 kwietnia stracono Nguyena Van Tama; jego bliskim składamy wyrazy współczucia. Nie są wymagane żadne dalsze działania. Dziękujemy wszystkim, którzy do końca walczyli o jego życie.',
    ],
    [
      'uk',
      'З невимовним сумом ми дізналися, що 11 грудня в слідчому ізоляторі помер Нурлан Садиков; співчуваємо його матері та братам. Подальших дій не потрібно. Дякуємо всім, хто писав на його захист.',
    ],
    [
      'sv',
      'Det är med stor sorg vi har fått veta att Ahmad Jalali avrättades i gryningen den 24 oktober; våra tankar går till hans hustru och barn. Inga ytterligare åtgärder krävs. Tack till alla som kämpade för hans liv.',
    ],
    [
      'nb',
      'Med stor sorg har vi fått vite at Tran Minh døde i varetekt 8. juli; våre tanker går til kona og de to døtrene. Ingen videre handling kreves. Takk til alle som engasjerte seg for ham.',
    ],
    [
      'da',
      'Det er med dyb sorg, vi har erfaret, at Saeed Moradi blev henrettet den 13. maj; vores tanker går til hans forældre. Der er ikke behov for yderligere handling. Tak til alle, der forsøgte at redde hans liv.',
    ],
    [
      'fi',
      'Suureksi suruksemme saimme kuulla, että Karim Nazari teloitettiin varhain aamulla 4. joulukuuta; osanottomme hänen vaimolleen ja lapsilleen. Lisätoimia ei tarvita. Kiitos kaikille, jotka yrittivät pelastaa hänen henkensä.',
    ],
    [
      'cs',
      'S hlubokým zármutkem jsme přijali zprávu, že Rustam Alijev zemřel 27. března ve vazební věznici; jeho ženě a synovi vyjadřujeme upřímnou soustrast. Žádné další kroky se nevyžadují. Děkujeme všem, kdo za něj psali.',
    ],
    [
      'el',
      'Με βαθιά θλίψη πληροφορηθήκαμε ότι ο Χαμίντ Ρεζαΐ εκτελέστηκε τα ξημερώματα της 30ής Ιανουαρίου· εκφράζουμε τα συλλυπητήριά μας στους γονείς του. Δεν απαιτείται περαιτέρω δράση. Ευχαριστούμε όλους όσοι προσπάθησαν να του σώσουν τη ζωή.',
    ],
    [
      'zh-Hans',
      '我们沉痛地获悉，穆罕默德·礼萨已于11月22日清晨被处决，谨向他的家人致以深切哀悼。无需采取进一步行动。感谢所有曾为挽救他生命而努力的人。',
    ],
    [
      'zh-Hant',
      '我們懷著沉痛的心情得知，阮文海已於3月17日在羈押期間過世，謹向他的妻兒致上最深的哀悼。無須採取進一步行動。感謝每一位曾為他寫信的朋友。',
    ],
    [
      'ja',
      'たいへん残念なお知らせです。12月14日の早朝、ハーディさんの死刑が執行されました。ご遺族に心からお悔やみを申し上げます。これ以上のアクションは必要ありません。最後まで声を上げてくださったみなさん、ありがとうございました。',
    ],
    [
      'fa',
      'با اندوه فراوان باخبر شدیم که بهنام صادقی سحرگاه ۱۲ دی بدون اطلاع خانواده‌اش اعدام شد؛ به مادر و خواهرانش تسلیت می‌گوییم. اقدام دیگری لازم نیست. از همه کسانی که برای نجات جان او کوشیدند سپاسگزاریم.',
    ],
    [
      'he',
      'בצער רב נודע לנו כי מנסור עלאווי מת במעצר ב־19 בינואר; אנו משתתפים באבלם של אשתו וילדיו. לא נדרשת כל פעולה נוספת. תודה לכל מי שפעלו למענו.',
    ],
    [
      'en',
      'Leyla Aydın walked out of prison on Friday evening after 412 days, with all charges dropped and her two daughters waiting at the gate; “I read your letters until the paper fell apart,” she told us, “please never stop writing for others like me.” No further action is requested; many thanks to all who sent appeals. Amnesty International will go on watching how she and her family are treated.',
    ],
    [
      'fr',
      'Graciée le 14 juillet après deux ans et demi d’enfermement, Claire Nkurunziza a retrouvé sa maison, son jardin et ses élèves, et elle nous a confié : « Vos lettres m’ont tenue debout ; je vous en prie, ne cessez jamais d’écrire pour celles qui sont encore là où j’étais. » Merci à toutes les personnes qui ont envoyé des appels, aucune action complémentaire n’est requise de la part du réseau. Amnesty International reste attentive à la suite des événements.',
    ],
    [
      'es',
      'Después de 19 meses en prisión preventiva, la maestra Yolanda Ixchel quedó absuelta el martes y entró en su aldea entre cohetes y marimba: “Me leían sus cartas en voz alta en el patio; por favor, nunca dejen de escribir por otras como yo”, nos dijo emocionada. No se requiere ninguna otra acción. Muchas gracias a quienes enviaron llamamientos; Amnistía Internacional seguirá pendiente de su seguridad.',
    ],
    [
      'de',
      'Am 30. November öffnete sich für Thandiwe Moyo nach 611 Tagen das Tor, noch am selben Abend saß sie wieder am Küchentisch ihrer Mutter, und uns ließ sie ausrichten: „Ihre Briefe waren mein Fenster nach draußen. Bitte hören Sie nie auf, für andere wie mich zu schreiben.“ Weitere Appelle sind nicht erforderlich, allen, die geschrieben haben, herzlichen Dank. Amnesty International behält die Lage im Auge.',
    ],
    [
      'it',
      'Dopo quattordici mesi di carcere Ana Morales è tornata a casa il 2 giugno, prosciolta da ogni accusa, e la prima cosa che ha fatto è stata accendere il forno della sua panetteria: «Le vostre lettere mi hanno salvato la testa e il cuore», ci ha detto, «vi prego, non smettete mai di scrivere per altri come me». Non è richiesta alcuna ulteriore azione, grazie a tutte le persone che hanno inviato appelli. Amnesty International continuerà a seguire la situazione.',
    ],
    [
      'pt',
      'Ao fim de 538 dias, Domingas Chivukuvuku foi absolvida e saiu pela porta principal do tribunal, com a rua inteira a cantar: «As vossas cartas ensinaram os guardas a tratar-me pelo nome; por favor, nunca deixem de escrever por outros como eu», disse-nos nessa mesma noite. Não é necessária qualquer outra ação; muito obrigado a todos os que enviaram apelos. A Amnistia Internacional continuará atenta ao que se passa em Angola.',
    ],
    [
      'ar',
      'بعد سنتين وأربعة أشهر من الحبس الاحتياطي خرجت الصحفية سلمى بن يوسف مساء الخميس إلى حضن والدتها، وقالت لنا: «كانت رسائلكم تدخل الزنزانة قبل ضوء النهار، فأرجوكم لا تكفّوا أبداً عن الكتابة من أجل من هم مثلي». لا حاجة إلى اتخاذ أي إجراء آخر، وشكراً جزيلاً لكل من أرسل مناشدات. وستواصل منظمة العفو الدولية متابعة أوضاعها.',
    ],
    [
      'tr',
      'Öğretmen Zeynep Karaca 297 gün sonra beraat etti, cezaevi kapısında öğrencileri onu papatyalarla karşıladı ve bize şunları söyledi: “Mektuplarınız geldikçe duvarlar inceldi. Ne olur, benim gibi başkaları için yazmaktan hiç vazgeçmeyin.” Başka bir eylem gerekmemektedir, çağrı gönderen herkese çok teşekkürler. Uluslararası Af Örgütü gelişmeleri izlemeyi sürdürecek.',
    ],
    [
      'ru',
      'В пятницу суд прекратил дело Марии Лисовской, и спустя 503 дня она вернулась в свою квартиру, где кот её, по её словам, узнал не сразу, а нам она передала: «Ваши письма приходили, даже когда не приходило ничего. Прошу вас, никогда не переставайте писать ради таких, как я». Дальнейших действий не требуется, огромное спасибо всем, кто отправлял обращения. Amnesty International продолжит следить за ситуацией.',
    ],
    [
      'pl',
      'Po 340 dniach aresztu Ludmiła Wasilewicz wyszła na wolność, wsiadła do podmiejskiego pociągu i jeszcze przed północą była u rodziców, a nam powiedziała: „Wasze listy czytała cała cela. Proszę, nigdy nie przestawajcie pisać w sprawie takich jak ja”. Dalsze działania nie są potrzebne, serdecznie dziękujemy wszystkim, którzy wysłali apele. Amnesty International będzie nadal przyglądać się jej sytuacji.',
    ],
    [
      'sv',
      'Efter nästan två år bakom galler är Beatriz Salinas fri, hon gick ut genom grinden med en plastpåse full av brev i handen och sa till oss: ”De här ska jag läsa för mina barnbarn. Sluta aldrig skriva för andra som jag.” Inga ytterligare åtgärder krävs, stort tack till alla som skickat vädjanden. Amnesty fortsätter att följa utvecklingen.',
    ],
    [
      'nb',
      'Etter 16 måneder i varetekt er Rosa Huanca frikjent på alle punkter, hun feiret med suppe hos søsteren og hilste til oss med ordene: «Brevene deres lå under hodeputa mi hver natt. Vær så snill, slutt aldri å skrive for andre som meg.» Ingen videre handling kreves, tusen takk til alle som sendte appeller. Amnesty kommer til å følge med videre.',
    ],
    [
      'fi',
      'Sairaanhoitaja Lucía Mendoza vapautui 22. elokuuta puolentoista vuoden vankeuden jälkeen, syytteet on hylätty ja hän on jo palannut töihin, ja meille hän kertoi: ”Kirjeitänne luettiin käytävällä ääneen. Älkää koskaan lakatko kirjoittamasta muiden kaltaisteni puolesta.” Lisätoimia ei tarvita, lämmin kiitos kaikille vetoomuksia lähettäneille. Amnesty seuraa tilannetta edelleen.',
    ],
    [
      'cs',
      'Po 389 dnech se brány věznice otevřely a Carmen Tupacová objala na ulici celou svou rodinu, obvinění byla stažena a nám vzkázala: „Vaše dopisy mi nahrazovaly okno. Prosím, nikdy nepřestávejte psát za další, jako jsem já.“ Další kroky se nevyžadují, děkujeme všem, kdo poslali apel. Amnesty International bude její situaci dál sledovat.',
    ],
    [
      'el',
      'Ύστερα από 22 μήνες η Έλενα Βάργκας αθωώθηκε και γύρισε στο χωριό της με τις καμπάνες να χτυπούν, και μας είπε: «Τα γράμματά σας ήταν το ψωμί μου. Σας παρακαλώ, μη σταματήσετε ποτέ να γράφετε για άλλους σαν εμένα». Δεν απαιτείται περαιτέρω δράση, ευχαριστούμε θερμά όσους και όσες έστειλαν εκκλήσεις. Η Διεθνής Αμνηστία θα συνεχίσει να παρακολουθεί την κατάσταση.',
    ],
    [
      'ko',
      '교사 마리아 로페스 씨가 1년 반 만에 무죄 판결을 받고 지난 금요일 가족의 품으로 돌아가 동네 사람들과 밤새 춤을 추었으며, “여러분의 편지가 올 때마다 벽이 한 뼘씩 낮아졌어요. 부디 저 같은 사람들을 위해 편지 쓰기를 절대 멈추지 말아 주세요”라고 전해 왔습니다. 추가 행동은 필요하지 않습니다. 탄원에 참여해 주신 모든 분께 감사드리며, 국제앰네스티는 앞으로도 상황을 지켜볼 것입니다.',
    ],
    [
      'zh-Hans',
      '被关押四百三十天后，记者安娜·戈麦斯上周五终于走出监狱大门，所有指控均已撤销，当晚她就坐在自家院子里给女儿讲故事，她对我们说：“你们的信是我唯一的窗户，请永远不要停止为像我这样的人写信。”无需采取进一步行动，非常感谢所有发出呼吁的人士。国际特赦组织将继续关注事态发展。',
    ],
    [
      'zh-Hant',
      '歷經六百多個日子的牢獄，瑪麗亞姆·歐馬爾獲判無罪，上週三她一走出法院就被孫子們團團圍住，她托人轉告我們：「你們的信一封封陪我熬過來，請永遠不要停止為像我這樣的人寫信。」無須採取進一步行動，衷心感謝所有寄出呼籲的朋友。國際特赦組織會持續關注她的處境。',
    ],
    [
      'ja',
      '1年8カ月ぶりに釈放されたテレサさんは、起訴もすべて取り下げられ、その日のうちに娘さんの待つ家に帰り、「みなさんの手紙は壁を越えて届きました。どうか私のような人のために、書くことを決してやめないでください」と語ってくれました。これ以上のアクションは必要ありません。要請文を送ってくださったみなさん、本当にありがとうございました。アムネスティは今後も状況を見守ります。',
    ],
    [
      'fa',
      'پس از چهارصد و بیست روز، مریم کریمی با لغو همه اتهام‌ها آزاد شد و همان شب کنار پسرش شام خورد؛ او به ما گفت: «نامه‌هایتان دیوارها را نازک می‌کرد. خواهش می‌کنم هرگز از نوشتن برای دیگرانی مثل من دست برندارید.» اقدام دیگری لازم نیست و از همه کسانی که نامه فرستادند سپاسگزاریم. عفو بین‌الملل همچنان وضعیت او را دنبال خواهد کرد.',
    ],
    [
      'he',
      'אחרי 350 ימים מאחורי סורג ובריח זוכתה לוסיה רמירס מכל אשמה, חזרה לכפר על גבי משאית מקושטת בפרחים ואמרה לנו: "המכתבים שלכם החזיקו אותי בחיים. בבקשה, אל תפסיקו לעולם לכתוב למען אחרים כמוני". לא נדרשת כל פעולה נוספת, ותודה רבה לכל מי ששלחו פניות. אמנסטי תמשיך לעקוב אחר מצבה.',
    ],
  ])('stays one beside sad or good news, and what somebody said (%s): %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });
});
