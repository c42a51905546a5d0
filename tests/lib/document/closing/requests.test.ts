import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

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

function closingOf(code: string, words: string): boolean | 'unsure' | undefined {
  const text = `${stories[code]}\n\n${words}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.closing.closes;
}

describe('an ending', () => {
  it.each([
    ['en', 'No further action is requested. Send us any replies and keep writing for the others.'],
    ['en', 'This action has ended. Thank you! Please write for the others.'],
    [
      'en',
      'No further action is needed. If you get an answer, send it to us and write again to the minister.',
    ],
    ['en', 'No further action is needed. Thank you for your letters, and do write to the new minister.'],
    ['en', 'No further action is needed. Forward any reply to us, then write once more.'],
    ['en', 'This urgent action is closed. Thank you. Letters to the court are still welcome.'],
    [
      'en',
      'No further action is needed. Many thanks to everyone who sent appeals. Further appeals would be helpful.',
    ],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Wenn Sie Antwort bekommen, schicken Sie sie uns und schreiben Sie noch einmal an den Minister.',
    ],
    ['de', 'Die Aktion ist beendet. Vielen Dank! Bitte schreiben Sie für die anderen.'],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Schicken Sie uns Antworten und schreiben Sie weiter für die anderen.',
    ],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Danke für Ihre Briefe, und schreiben Sie bitte auch an das neue Gericht.',
    ],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Si vous recevez une réponse, envoyez-la-nous et écrivez encore au ministre.",
    ],
    ['fr', 'Cette action est terminée. Merci ! Écrivez maintenant pour les autres.'],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Transmettez-nous les réponses et continuez à écrire pour les autres.",
    ],
    ['es', 'No se requieren más acciones. Si recibe respuesta, envíela y escriba de nuevo al ministro.'],
    ['es', 'Esta acción ha terminado. ¡Gracias! Escriban por los demás.'],
    ['es', 'No se requieren más acciones. Envíennos las respuestas y sigan escribiendo por los demás.'],
    ['pt', 'Não são necessárias mais ações. Se receber resposta, envie-nos e escreva de novo ao ministro.'],
    ['pt', 'Esta ação terminou. Obrigado! Escreva pelos outros.'],
    [
      'it',
      'Non sono richieste ulteriori azioni. Se ricevete una risposta, inviatecela e scrivete di nuovo al ministro.',
    ],
    ['it', 'Questa azione è conclusa. Grazie! Scrivete ora per gli altri.'],
    [
      'nl',
      'Verdere acties zijn niet nodig. Als u antwoord krijgt, stuur het ons en schrijf opnieuw aan de minister.',
    ],
    ['nl', 'Deze actie is beëindigd. Bedankt! Schrijf nu voor de anderen.'],
    ['sv', 'Inga fler vädjanden behövs. Om ni får svar, skicka det till oss och skriv igen till ministern.'],
    ['sv', 'Aktionen är avslutad. Tack! Skriv nu för de andra.'],
    [
      'nb',
      'Ingen flere appeller er nødvendig. Hvis du får svar, send det til oss og skriv igjen til ministeren.',
    ],
    ['nb', 'Aksjonen er avsluttet. Takk! Skriv nå for de andre.'],
    [
      'da',
      'Der er ikke brug for flere appeller. Hvis du får svar, så send det til os og skriv igen til ministeren.',
    ],
    ['da', 'Aktionen er afsluttet. Tak! Skriv nu for de andre.'],
    [
      'fi',
      'Uusia vetoomuksia ei tarvita. Jos saat vastauksen, lähetä se meille ja kirjoita uudelleen ministerille.',
    ],
    ['fi', 'Vetoomus on päättynyt. Kiitos! Kirjoita nyt muiden puolesta.'],
    [
      'pl',
      'Dalsze apele nie są potrzebne. Jeśli otrzymasz odpowiedź, prześlij ją nam i napisz ponownie do ministra.',
    ],
    ['pl', 'Akcja zakończona. Dziękujemy! Prosimy pisać w sprawie pozostałych.'],
    [
      'ru',
      'Дальнейшие обращения не требуются. Если вы получите ответ, пришлите его нам и напишите министру ещё раз.',
    ],
    ['ru', 'Акция завершена. Спасибо! Пишите теперь за остальных.'],
    [
      'uk',
      'Подальші звернення не потрібні. Якщо отримаєте відповідь, надішліть її нам і напишіть міністрові ще раз.',
    ],
    ['uk', 'Акцію завершено. Дякуємо! Пишіть тепер за інших.'],
    ['cs', 'Další apely nejsou potřeba. Pokud dostanete odpověď, pošlete ji nám a napište znovu ministrovi.'],
    ['cs', 'Akce je ukončena. Děkujeme! Pište nyní za ostatní.'],
    ['sk', 'Ďalšie apely nie sú potrebné. Ak dostanete odpoveď, pošlite ju nám a napíšte znova ministrovi.'],
    ['sk', 'Akcia je ukončená. Ďakujeme! Píšte teraz za ostatných.'],
    [
      'hu',
      'További levelekre nincs szükség. Ha választ kap, küldje el nekünk, és írjon ismét a miniszternek.',
    ],
    ['hu', 'Az akció lezárult. Köszönjük! Írjanak most a többiekért.'],
    [
      'el',
      'Δεν απαιτείται περαιτέρω δράση. Αν λάβετε απάντηση, στείλτε την σε εμάς και γράψτε ξανά στον υπουργό.',
    ],
    ['el', 'Η δράση έχει λήξει. Ευχαριστούμε! Γράψτε τώρα για τους άλλους.'],
    ['tr', 'Başka bir eyleme gerek yoktur. Yanıt alırsanız bize gönderin ve bakana yeniden yazın.'],
    ['tr', 'Bu eylem sona ermiştir. Teşekkürler! Şimdi diğerleri için yazın.'],
    ['ar', 'لا يلزم اتخاذ أي تحرك آخر. إذا تلقيتم رداً فأرسلوه إلينا واكتبوا مجدداً إلى الوزير.'],
    ['ar', 'انتهى هذا التحرك. شكراً لكم! اكتبوا الآن من أجل الآخرين.'],
    [
      'fa',
      'هیچ اقدام دیگری لازم نیست. اگر پاسخی دریافت کردید، آن را برای ما بفرستید و دوباره به وزیر بنویسید.',
    ],
    ['fa', 'این اقدام پایان یافت. سپاسگزاریم! اکنون برای دیگران بنویسید.'],
    ['he', 'אין צורך בפעולה נוספת. אם קיבלתם תשובה, שלחו אותה אלינו וכתבו שוב לשר.'],
    ['he', 'הפעולה הסתיימה. תודה! כתבו עכשיו למען האחרים.'],
    [
      'ko',
      '더 이상의 행동은 필요하지 않습니다. 답장을 받으시면 저희에게 보내 주시고 장관에게 다시 편지를 써 주세요.',
    ],
    ['ko', '이 긴급행동은 종료되었습니다. 감사합니다! 이제 다른 사람들을 위해 편지를 써 주세요.'],
    [
      'ja',
      'これ以上の行動は必要ありません。返事が届いたら当団体に送り、大臣にもう一度手紙を書いてください。',
    ],
    ['ja', 'この行動は終了しました。ありがとうございました！ 今度は他の人たちのために手紙を書いてください。'],
    ['zh-Hans', '无需采取进一步行动。如果收到回信，请转给我们，并再次写信给部长。'],
    ['zh-Hans', '本行动已结束。谢谢！请为其他人写信。'],
    ['zh-Hant', '無需採取進一步行動。如果收到回信，請轉給我們，並再次寫信給部長。'],
    ['zh-Hant', '本行動已結束。謝謝！請為其他人寫信。'],
    ['en', 'No further action is needed. Do keep an eye on the case and write to your MP about her.'],
    [
      'en',
      'No further action is requested at this time from the network, but local groups are asked to keep writing.',
    ],
    [
      'en',
      'This action has ended. Thank you for all your work on behalf of Luz. A letter to the new governor could make all the difference.',
    ],
    ['en', 'No further action is required. Many thanks to all who sent appeals, and please send one more.'],
    ['en', 'No further action is needed. You can still write to the consulate until Friday.'],
    ['en', 'No further action is needed. Tell the president to free the others.'],
    ['en', 'No further action is needed. Please ask the court to return her passport.'],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Fordern Sie den Minister auf, die anderen freizulassen.',
    ],
    ['de', 'Die Aktion ist beendet. Danke! Sagen Sie dem Präsidenten, dass Sie zusehen.'],
    ['fr', "Aucune action complémentaire n'est requise. Demandez au ministre de libérer les autres."],
    ['es', 'No se requieren más acciones. Pidan al presidente que libere a los demás.'],
    ['it', 'Non sono richieste ulteriori azioni. Chiedete al presidente di liberare gli altri.'],
    ['nl', 'Verdere acties zijn niet nodig. Vraag de minister om de anderen vrij te laten.'],
    ['sv', 'Inga fler vädjanden behövs. Uppmana presidenten att frige de andra.'],
    ['pt', 'Não são necessárias mais ações. Peçam ao presidente que liberte os outros.'],
    ['pl', 'Dalsze apele nie są potrzebne. Wezwijcie prezydenta do uwolnienia pozostałych.'],
    ['ru', 'Дальнейшие обращения не требуются. Призовите президента освободить остальных.'],
    ['tr', 'Başka bir eyleme gerek yoktur. Cumhurbaşkanını diğerlerini serbest bırakmaya çağırın.'],
    ['ar', 'لا يلزم اتخاذ أي تحرك آخر. طالبوا الرئيس بالإفراج عن الآخرين.'],
    ['ja', 'これ以上の行動は必要ありません。大統領に他の人たちの釈放を求めてください。'],
    ['zh-Hans', '无需采取进一步行动。请要求总统释放其他人。'],
    ['ko', '더 이상의 행동은 필요하지 않습니다. 대통령에게 다른 사람들의 석방을 촉구해 주세요.'],
    ['fi', 'Uusia vetoomuksia ei tarvita. Vaatikaa presidenttiä vapauttamaan muut.'],
    ['da', 'Der er ikke brug for flere appeller. Opfordr præsidenten til at løslade de andre.'],
    ['nb', 'Ingen flere appeller er nødvendig. Oppfordre presidenten til å løslate de andre.'],
    ['en', 'No more letters are needed for Luz Ejemplar. For her two colleagues, every letter counts.'],
    ['en', 'Please send no more e-mails.'],
    ['en', 'No further action is needed. A word of thanks to the governor would, however, be kind.'],
    ['en', 'No further action is needed. There is still time to write to the court.'],
    ['de', 'Für Luz Ejemplar sind keine Briefe mehr nötig. Für ihre beiden Kollegen zählt jeder Brief.'],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Wer noch nicht geschrieben hat, kann das bis Freitag tun.',
    ],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Ein Wort des Dankes an den Gouverneur wäre allerdings nett.',
    ],
    [
      'fr',
      "Il n'est plus nécessaire d'écrire pour Luz Ejemplar. Pour ses deux collègues, chaque lettre compte.",
    ],
    ['fr', "Aucune action complémentaire n'est requise. Un mot au gouverneur serait cependant le bienvenu."],
    ['es', 'No hacen falta más cartas por Luz Ejemplar. Por sus dos colegas, cada carta cuenta.'],
    ['sv', 'Inga fler vädjanden behövs för Luz Ejemplar. För hennes två kollegor är varje brev viktigt.'],
    ['nl', "Voor Luz zijn geen brieven meer nodig, voor haar twee collega's des te meer."],
    [
      'pl',
      'Dalsze apele w sprawie Luz nie są potrzebne. W sprawie jej dwóch koleżanek liczy się każdy list.',
    ],
  ])('closes nothing beside what still asks for letters: %s, %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    ['en', 'No further action is requested. Please send us any replies you receive.'],
    [
      'en',
      'No further action is requested. If you get an answer, please forward it to us. Many thanks to all who sent appeals.',
    ],
    ['en', 'This action has ended. Thank you! Amnesty International will go on watching the case.'],
    [
      'en',
      'No further action is requested. Many thanks to all who wrote, and who asked their friends to write.',
    ],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Wenn Sie Antwort bekommen, schicken Sie sie bitte an uns.',
    ],
    ['de', 'Weitere Appelle sind nicht erforderlich. Vielen Dank allen, die Appelle geschrieben haben.'],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Si vous recevez une réponse, merci de nous l'envoyer.",
    ],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Merci à toutes les personnes qui ont envoyé des appels.",
    ],
    ['es', 'No se requieren más acciones. Si recibe respuesta, por favor envíenosla.'],
    ['es', 'No se requieren más acciones. Gracias a todas las personas que enviaron llamamientos.'],
    ['pt', 'Não são necessárias mais ações. Se receber resposta, por favor envie-nos uma cópia.'],
    ['it', 'Non sono richieste ulteriori azioni. Se ricevete una risposta, inviatecela.'],
    ['nl', 'Verdere acties zijn niet nodig. Als u antwoord krijgt, stuur het dan naar ons.'],
    ['sv', 'Inga fler vädjanden behövs. Om ni får svar, skicka det gärna till oss.'],
    ['nb', 'Ingen flere appeller er nødvendig. Hvis du får svar, send det gjerne til oss.'],
    ['da', 'Der er ikke brug for flere appeller. Hvis du får svar, så send det gerne til os.'],
    ['fi', 'Uusia vetoomuksia ei tarvita. Jos saat vastauksen, lähetä se meille.'],
    ['pl', 'Dalsze apele nie są potrzebne. Jeśli otrzymasz odpowiedź, prześlij ją nam.'],
    ['ru', 'Дальнейшие обращения не требуются. Если вы получите ответ, пришлите его нам.'],
    ['uk', 'Подальші звернення не потрібні. Якщо отримаєте відповідь, надішліть її нам.'],
    ['cs', 'Další apely nejsou potřeba. Pokud dostanete odpověď, pošlete ji prosím nám.'],
    ['sk', 'Ďalšie apely nie sú potrebné. Ak dostanete odpoveď, pošlite nám ju.'],
    ['hu', 'További levelekre nincs szükség. Ha választ kap, küldje el nekünk.'],
    ['el', 'Δεν απαιτείται περαιτέρω δράση. Αν λάβετε απάντηση, στείλτε την σε εμάς.'],
    ['tr', 'Başka bir eyleme gerek yoktur. Yanıt alırsanız lütfen bize gönderin.'],
    ['ar', 'لا يلزم اتخاذ أي تحرك آخر. إذا تلقيتم رداً فيرجى إرساله إلينا.'],
    ['fa', 'هیچ اقدام دیگری لازم نیست. اگر پاسخی دریافت کردید، لطفاً آن را برای ما بفرستید.'],
    ['he', 'אין צורך בפעולה נוספת. אם קיבלתם תשובה, אנא שלחו אותה אלינו.'],
    ['ko', '더 이상의 행동은 필요하지 않습니다. 답장을 받으시면 저희에게 보내 주세요.'],
    ['ja', 'これ以上の行動は必要ありません。返事が届いたら当団体に送ってください。'],
    ['zh-Hans', '无需采取进一步行动。如果收到回信，请转给我们。'],
    ['zh-Hant', '無需採取進一步行動。如果收到回信，請轉給我們。'],
    ['en', 'No further action is needed. Please tell us if you got a reply.'],
    [
      'en',
      'No further action is needed. Amnesty will continue to call on the authorities to investigate and write to the minister.',
    ],
    [
      'en',
      'No further action is needed. Her lawyer thanked everyone who wrote to the authorities: "Your letters made a difference."',
    ],
    ['en', 'No further action is needed. Letters from around the world helped to free her.'],
    ['en', 'No further action is needed. The authorities wrote to Amnesty to confirm her release.'],
    ['en', 'No further action is needed. It is important that the authorities investigate the torture.'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Ihre Briefe haben geholfen.'],
    ['fr', "Aucune action complémentaire n'est requise. Vos lettres ont fait la différence."],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Amnesty continuera à suivre la situation et à écrire aux autorités.",
    ],
    ['es', 'No se requieren más acciones. Sus cartas fueron de gran ayuda.'],
    ['es', 'No se requieren más acciones. Amnistía seguirá de cerca el caso y escribirá a las autoridades.'],
    ['en', 'No further action is needed. Other actions are at www.example.org/write-for-others.'],
    ['en', 'The deadline of 26 October 2023 no longer applies. No further action is needed.'],
    ['de', 'Die Frist bis zum 26. Oktober 2023 gilt nicht mehr. Weitere Appelle sind nicht erforderlich.'],
    [
      'fr',
      "La date limite du 26 octobre 2023 n'est plus valable. Aucune action complémentaire n'est requise.",
    ],
    ['es', 'El plazo del 26 de octubre de 2023 ya no es válido. No se requieren más acciones.'],
    ['ru', 'Срок до 26 октября 2023 года больше не действует. Дальнейшие обращения не требуются.'],
  ])(
    'closes beside answers that go to the section, thanks, and what is told of letters: %s, %s',
    (code, words) => {
      expect(closingOf(code, words)).toBe(true);
    },
  );
});
