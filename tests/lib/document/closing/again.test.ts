import { describe, expect, it } from 'vitest';
import { closingOf } from '../../../support/outcomes.ts';

describe('an ending beside a promise to say when to write again', () => {
  it.each([
    ['en', 'No further action is requested. We will let you know when letters are needed again.'],
    [
      'en',
      "At the family's request please refrain from sending appeals. We will tell you when you can write again.",
    ],
    ['en', "Please do not send any more appeals. We'll be in touch as soon as you can write again."],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Nous vous préviendrons quand il sera de nouveau possible d'écrire.",
    ],
    [
      'fr',
      "À la demande de la famille, merci de ne plus envoyer d'appels. Nous vous ferons signe dès que vous pourrez écrire à nouveau.",
    ],
    ['es', 'No se requiere ninguna otra acción. Les avisaremos cuando se pueda volver a escribir.'],
    [
      'es',
      'A petición de la familia, rogamos no envíen más llamamientos. Les avisaremos cuando convenga reanudarlos.',
    ],
    ['es', 'No se requiere ninguna otra acción. Os informaremos en cuanto podáis escribir de nuevo.'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Wir melden uns, sobald Sie wieder schreiben können.'],
    [
      'de',
      'Auf Wunsch der Familie bitten wir, keine Appelle mehr zu schicken. Wir geben Bescheid, wenn wieder geschrieben werden kann.',
    ],
    ['it', 'Non è richiesta alcuna ulteriore azione. Vi faremo sapere quando si potrà scrivere di nuovo.'],
    [
      'it',
      'Su richiesta della famiglia vi preghiamo di non inviare altri appelli. Vi avviseremo quando potrete scrivere nuovamente.',
    ],
    ['nl', 'Verdere actie is niet nodig. We laten het weten wanneer u weer kunt schrijven.'],
    [
      'nl',
      'Op verzoek van de familie vragen we geen brieven meer te sturen. We laten het u weten zodra schrijven weer zinvol is.',
    ],
    ['pt', 'Não é necessária mais nenhuma ação. Avisaremos quando for possível voltar a escrever.'],
    [
      'pt',
      'A pedido da família, pedimos que não enviem mais apelos. Avisá-los-emos assim que puderem escrever de novo.',
    ],
    ['ar', 'لا يلزم اتخاذ أي إجراء إضافي. وسنعلمكم عندما يمكن الكتابة من جديد.'],
    ['ar', 'بناءً على طلب العائلة، يرجى عدم إرسال مناشدات أخرى. سنخبركم متى يمكنكم الكتابة مرة أخرى.'],
    ['tr', 'Başka bir eyleme gerek yoktur. Yeniden yazılabileceği zaman sizi bilgilendireceğiz.'],
    [
      'tr',
      'Ailenin isteği üzerine lütfen başka çağrı göndermeyin. Yeniden yazabileceğiniz zaman haber vereceğiz.',
    ],
    ['ru', 'Дальнейших действий не требуется. Мы сообщим, когда снова можно будет писать.'],
    [
      'ru',
      'По просьбе семьи просим больше не отправлять обращений. Мы дадим знать, когда можно будет писать снова.',
    ],
    [
      'ru',
      'По просьбе семьи пока воздержитесь, пожалуйста, от отправки обращений. Мы сообщим, когда можно будет писать снова.',
    ],
    ['pl', 'Dalsze działania nie są wymagane. Damy znać, kiedy znowu będzie można pisać.'],
    ['pl', 'Na prośbę rodziny prosimy nie wysyłać więcej apeli. Poinformujemy, gdy będzie można znów pisać.'],
    ['uk', 'Подальші дії не потрібні. Ми повідомимо, коли можна буде писати знову.'],
    [
      'uk',
      'На прохання родини просимо більше не надсилати звернень. Ми дамо знати, коли знову можна буде писати.',
    ],
    ['uk', 'На прохання родини наразі утримайтеся, будь ласка, від надсилання звернень.'],
    ['uk', 'На прохання родини наразі не надсилайте звернень.'],
    ['sv', 'Inga ytterligare åtgärder behövs. Vi hör av oss när det går att skriva igen.'],
    [
      'sv',
      'På familjens begäran ber vi er att inte skicka fler vädjanden. Vi meddelar när ni kan skriva igen.',
    ],
    ['nb', 'Det er ikke behov for flere appeller. Vi gir beskjed når dere kan skrive igjen.'],
    [
      'nb',
      'Etter ønske fra familien ber vi dere ikke sende flere appeller. Vi sier fra når det er aktuelt igjen.',
    ],
    ['da', 'Der er ikke behov for flere appeller. Vi giver besked, når I kan skrive igen.'],
    [
      'da',
      'Efter ønske fra familien beder vi jer om ikke at sende flere appeller. Vi siger til, når det igen er relevant at skrive.',
    ],
    ['fi', 'Lisätoimia ei tarvita. Ilmoitamme, kun voitte taas kirjoittaa.'],
    ['fi', 'Perheen pyynnöstä älkää enää lähettäkö vetoomuksia. Kerromme, kun kirjeitä taas tarvitaan.'],
    ['cs', 'Další akce není požadována. Dáme vám vědět, až bude možné znovu psát.'],
    [
      'cs',
      'Na žádost rodiny prosím další apely neposílejte. Jakmile bude vhodné znovu psát, dáme vám vědět.',
    ],
    ['el', 'Δεν απαιτείται περαιτέρω δράση. Θα σας ενημερώσουμε όταν μπορείτε να γράψετε ξανά.'],
    [
      'el',
      'Κατόπιν αιτήματος της οικογένειας, παρακαλούμε μη στέλνετε άλλες εκκλήσεις. Θα σας ειδοποιήσουμε όταν χρειαστεί να γράψετε ξανά.',
    ],
    ['ko', '더 이상의 행동은 필요하지 않습니다. 다시 편지를 쓸 수 있게 되면 알려드리겠습니다.'],
    ['ko', '가족의 요청에 따라 더 이상 탄원을 보내지 말아 주십시오. 다시 보낼 수 있을 때 알려드리겠습니다.'],
    ['zh-Hans', '无需采取进一步行动。可以再写信时，我们会通知大家。'],
    ['zh-Hans', '应家属要求，请不要再寄呼吁信。何时可以再写，我们会另行通知。'],
    ['zh-Hant', '無需採取進一步行動。可以再寫信時，我們會通知大家。'],
    ['zh-Hant', '應家屬要求，請不要再寄呼籲信。何時可以再寫，我們會另行通知。'],
    ['ja', 'これ以上の行動は必要ありません。再び手紙を書ける時期になりましたらお知らせします。'],
    ['ja', 'ご家族の希望により、これ以上の要請文は送らないでください。再開の際はお知らせします。'],
    ['fa', 'اقدام بیشتری لازم نیست. هر زمان که بتوان دوباره نامه نوشت به شما خبر می‌دهیم.'],
    ['fa', 'به درخواست خانواده لطفاً دیگر نامه نفرستید. وقتی دوباره بتوانید بنویسید خبر خواهیم داد.'],
    ['he', 'אין צורך בפעולה נוספת. נודיע לכם מתי ניתן יהיה לכתוב שוב.'],
    ['he', 'לבקשת המשפחה, אנא אל תשלחו עוד פניות. נעדכן כשיהיה אפשר לכתוב שוב.'],
    ['hu', 'További fellépésre nincs szükség. Értesítjük Önöket, amikor ismét lehet írni.'],
    ['sk', 'Ďalšia akcia nie je potrebná. Dáme vám vedieť, keď bude možné opäť písať.'],
  ])('is a pause at most (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });

  it.each([
    ['en', 'No further action is requested. Please do not write again, even if you had no answer.'],
    ['en', 'No further action is requested. He will see his children again when the school year ends.'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Sie wird wieder unterrichten, wenn die Schule beginnt.'],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Il pourra de nouveau enseigner quand l'école ouvrira.",
    ],
    ['es', 'No se requiere ninguna otra acción. Volverá a su escuela cuando empiece el curso.'],
  ])('stays one where nobody is to write again (%s): %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });
});
