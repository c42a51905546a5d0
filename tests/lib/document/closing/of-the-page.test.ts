import { describe, expect, it } from 'vitest';
import { closingOf } from '../../../support/outcomes.ts';

/** What stands around a paper on its page, or in its mail, asks for nothing in the case. */
describe('an ending', () => {
  it.each([
    [
      'de',
      'Weitere Appelle sind derzeit nicht erforderlich. Amnesty International setzt sich weiterhin dafür ein, dass die Urteile ganz aufgehoben werden.',
    ],
    [
      'de',
      'Amnesty International setzt sich weiterhin dafür ein, dass die Urteile ganz aufgehoben werden. Weitere Appelle sind nicht erforderlich.',
    ],
    ['de', 'Weitere Appelle sind nicht erforderlich. Teilen: Facebook Twitter Drucken'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Das könnte dich auch interessieren'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Urgent Actions per E-MAIL Abonnieren'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Informieren Mitmachen Spenden Shop'],
    ['da', 'Der er ikke behov for yderligere appeller. Send til en ven'],
    ['en', 'No further action is requested. Share this with a friend'],
    ['en', 'No further action is requested. Send to a friend'],
    ['en', 'No further action is requested. Email this page'],
    ['fr', "Aucune action complémentaire n'est requise. Envoyer à un ami"],
    ['es', 'No se requiere ninguna otra acción. Enviar a un amigo'],
    ['de', 'Weitere Appelle sind nicht erforderlich. An Freunde senden'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Seite versenden'],
    ['it', 'Non è richiesta alcuna ulteriore azione. Invia a un amico'],
    ['nl', 'Verdere actie is niet nodig. Stuur naar een vriend'],
    ['pt', 'Não é necessária mais nenhuma ação. Enviar a um amigo'],
    ['pt', 'Não é necessária mais nenhuma ação. Envie a um amigo'],
    ['sv', 'Inga ytterligare åtgärder behövs. Skicka till en vän'],
    ['nb', 'Det er ikke behov for flere appeller. Send til en venn'],
    ['fi', 'Lisätoimia ei tarvita. Lähetä ystävälle'],
    ['pl', 'Dalsze działania nie są wymagane. Wyślij znajomemu'],
    ['ru', 'Дальнейших действий не требуется. Отправить другу'],
    ['ru', 'Дальнейших действий не требуется. Отправьте другу'],
    ['uk', 'Подальші дії не потрібні. Надіслати другу'],
    ['cs', 'Další akce není požadována. Poslat příteli'],
    ['cs', 'Další akce není požadována. Pošlete příteli'],
    ['el', 'Δεν απαιτείται περαιτέρω δράση. Στείλτε σε φίλο'],
    ['tr', 'Başka bir eyleme gerek yoktur. Arkadaşına gönder'],
    ['ar', 'لا يلزم اتخاذ أي إجراء إضافي. أرسل إلى صديق'],
    ['fa', 'اقدام بیشتری لازم نیست. ارسال به دوست'],
    ['he', 'אין צורך בפעולה נוספת. שלחו לחבר'],
    ['ko', '더 이상의 행동은 필요하지 않습니다. 친구에게 보내기'],
    ['ja', 'これ以上の行動は必要ありません。 友達に送る'],
    ['zh-Hans', '无需采取进一步行动。 发送给朋友'],
    ['en', 'No further action is requested. To take a vacation from the list, write to the address below.'],
    ['en', 'No further action is requested. To unsubscribe, write to the address below.'],
    [
      'en',
      'No further action is requested. To stop receiving these mails, send a message to the address above.',
    ],
    [
      'en',
      'No further action is requested. If you no longer wish to receive this bulletin, please write to us.',
    ],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Wenn Sie diese Mails nicht mehr erhalten möchten, schreiben Sie bitte eine Nachricht an die Adresse unten.',
    ],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Pour ne plus recevoir ces courriels, écrivez à l'adresse ci-dessous.",
    ],
    [
      'es',
      'No se requiere ninguna otra acción. Para dejar de recibir estos correos, escriba a la dirección de abajo.',
    ],
    ['de', 'Weitere Appelle sind nicht erforderlich'],
    ['de', 'WEITERE APPELLE SIND NICHT ERFORDERLICH'],
    ['de', 'Weitere Aktionen sind nicht erforderlich'],
    ['cs', 'Další akce není požadována'],
    [
      'en',
      'No further action is requested. Amnesty International will go on watching and will take action again should she be arrested.',
    ],
  ])('stays one beside words of the page or the list itself (%s): %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });

  it.each([
    ['en', 'No further action is requested. If you are not receiving an answer, please write again.'],
    ['en', 'No further action is requested. Send this page to a friend, and write to the governor.'],
    ['de', 'Weitere Appelle sind nicht erforderlich. Setzt euch bitte weiterhin für die anderen ein.'],
    ['fr', "Aucune action complémentaire n'est requise. Envoyez cette page à un ami et écrivez au ministre."],
    ['es', 'No se requiere ninguna otra acción. Envíe esta página a un amigo y escriba al gobernador.'],
    ['da', 'Der er ikke behov for yderligere appeller. Send til en ven, og skriv til ministeren.'],
    [
      'nb',
      'Det er ikke behov for flere appeller. Selv om han ikke lenger ønsker det, skriv videre for de andre.',
    ],
    [
      'da',
      'Der er ikke behov for flere appeller. Selv om han ikke længere vil, så skriv videre for de andre.',
    ],
    ['fi', 'Lisätoimia ei tarvita. Jos et halua enää odottaa, kirjoita muiden puolesta.'],
    [
      'de',
      'Weitere Appelle sind nicht erforderlich. Auch wenn Sie keine Antwort mehr erhalten, schreiben Sie bitte weiter für die anderen.',
    ],
    [
      'fr',
      "Aucune action complémentaire n'est requise. Si vous craignez de ne plus recevoir de réponse, écrivez encore pour les autres.",
    ],
    [
      'es',
      'No se requiere ninguna otra acción. Antes de dejar de recibir noticias, escriba de nuevo por los demás.',
    ],
  ])('is none for certain where more is asked beside them (%s): %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });
});
