import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { languages } from '../../../lib/language/index.ts';
import { compileRules } from '../../../lib/language/rules.ts';

interface Samples {
  /** A paragraph by which the language is known. */
  opening: string;
  ends: string[];
  /** Must not close; unsure or false. */
  lookAlikes: string[];
}

/** Native sentences, language by language. */
const samples: Record<string, Samples> = {
  fr: {
    opening:
      'Luz Ejemplar a été arrêtée le 10 juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.',
    ends: [
      'Aucune action complémentaire n’est requise de la part du réseau Actions urgentes. Un grand merci à toutes les personnes qui ont envoyé des appels.',
      "Aucune nouvelle action n'est demandée. Merci à toutes celles et ceux qui ont envoyé des appels.",
      "Aucune autre action n'est requise pour le moment.",
      'AUCUNE ACTION COMPLÉMENTAIRE N’EST REQUISE. UN GRAND MERCI À TOUTES LES PERSONNES QUI ONT ENVOYÉ DES APPELS.',
    ],
    lookAlikes: [
      "Le tribunal a déclaré qu'aucune action complémentaire n'est requise.",
      "Aucune action supplémentaire n'est requise de la part des autorités.",
      "Aucune autre action n'est demandée en faveur de Juan Inventé. Continuez à écrire pour Luz Ejemplar.",
      "Merci beaucoup pour votre soutien ! Nous avons prolongé le délai jusqu'au 16 décembre.",
      'Délai expiré',
      'Amnesty International va étudier d’autres modes d’action susceptibles d’être plus efficaces.',
    ],
  },
  es: {
    opening:
      'Luz Ejemplar fue detenida el 10 de julio y está en una prisión de la capital. Su familia no sabe por qué ha sido encarcelada.',
    ends: [
      'No se requiere ninguna otra acción. Muchas gracias a quienes enviaron llamamientos.',
      'No se requieren más acciones por el momento.',
      'No se requieren más acciones por parte de la red de Acción Urgente.',
      'No se solicita ninguna otra acción por parte de la Red de Acciones Urgentes.',
      'NO SE REQUIEREN NUEVAS ACCIONES. MUCHAS GRACIAS A TODAS LAS PERSONAS QUE ENVIARON LLAMAMIENTOS.',
    ],
    lookAlikes: [
      'El fiscal dijo que no se requiere ninguna otra acción.',
      'No se requiere ninguna otra acción en favor de Juan Ejemplar. Sigan escribiendo en favor de Luz Ejemplar.',
      'No se requieren más acciones de las autoridades.',
      'Gracias por su apoyo.',
      'Fue puesta en libertad bajo fianza.',
    ],
  },
  de: {
    opening:
      'Luz Ejemplar wurde am 10. Juli festgenommen und ist in einem Gefängnis der Hauptstadt. Ihre Familie weiß nicht, warum sie in Haft ist.',
    ends: [
      'Weitere Aktionen des Eilaktionsnetzes sind derzeit nicht erforderlich.',
      'Weitere Appelle durch das Urgent-Action-Netzwerk sind nicht mehr nötig.',
      'Weitere Appelle sind derzeit nicht erforderlich. Vielen Dank allen, die Appelle geschrieben haben.',
      'Weitere Aktionen des Urgent-Action-Netzwerks sind zurzeit nicht erforderlich.',
      'Es sind keine weiteren Appelle erforderlich.',
      'Bitte keine weiteren Appelle.',
      'Die Urgent Action ist beendet.',
      'Bitte senden Sie keine weiteren Appelle. Vielen Dank!',
    ],
    lookAlikes: [
      'Weitere Appelle des Eilaktionsnetzes sind dringend erforderlich.',
      'Die Staatsanwaltschaft erklärte, weitere Maßnahmen sind nicht erforderlich.',
      'Weitere Appelle für Juan Ejemplar sind nicht erforderlich. Bitte schreiben Sie weiter für Luz Ejemplar.',
      'Frist abgelaufen',
      'Setzt euch hier weiter für ihn ein!',
      'Sie wurde gegen Kaution freigelassen.',
      'Bitte senden Sie keine Appelle nach dem 21. März 2024.',
    ],
  },
  it: {
    opening:
      'Luz Ejemplar è stata arrestata il 10 luglio e si trova in una prigione della capitale. La sua famiglia non sa perché è detenuta.',
    ends: [
      'Non è richiesta alcuna ulteriore azione. Grazie a tutti coloro che hanno inviato appelli.',
      'Nessuna ulteriore azione è richiesta al momento.',
      'Non sono necessarie ulteriori azioni.',
    ],
    lookAlikes: [
      'Il tribunale ha dichiarato che non è richiesta alcuna ulteriore azione.',
      'Non è richiesta alcuna ulteriore azione per Juan Ejemplar. Continuate a scrivere per Luz Ejemplar.',
      'Grazie per il vostro sostegno.',
    ],
  },
  nl: {
    opening:
      'Luz Ejemplar werd op 10 juli gearresteerd en zit in een gevangenis in de hoofdstad. Haar familie weet niet waarom zij vastzit en is niet bij haar geweest.',
    ends: [
      'Er is geen verdere actie meer nodig. Hartelijk dank aan iedereen die brieven heeft gestuurd.',
      'Er is op dit moment geen verdere actie vereist.',
      'Stuur geen brieven meer.',
    ],
    lookAlikes: [
      'De rechtbank zei dat er geen verdere actie nodig is.',
      'Er is geen verdere actie nodig voor Juan Ejemplar. Blijf schrijven voor Luz Ejemplar.',
      'Bedankt voor uw steun.',
    ],
  },
  pt: {
    opening:
      'Luz Ejemplar foi detida no dia 10 de julho e está em uma prisão da capital. A sua família não sabe por que ela foi presa.',
    ends: [
      'Não é necessária nenhuma outra ação. Muito obrigado a todos que enviaram apelos.',
      'Nenhuma outra ação é solicitada no momento.',
      'Não são necessárias mais ações por parte da rede de Ações Urgentes.',
    ],
    lookAlikes: [
      'O tribunal afirmou que não é necessária nenhuma outra ação.',
      'Não é necessária nenhuma outra ação por Juan Ejemplar. Continuem a escrever por Luz Ejemplar.',
      'Obrigado pelo seu apoio.',
    ],
  },
  ar: {
    opening:
      'اعتقلت لوز في يوليو وهي محتجزة في سجن العاصمة. ولا تعرف أسرتها سبب احتجازها في السجن الذي نقلت إليه.',
    ends: [
      'لا حاجة إلى اتخاذ أي إجراء آخر. شكرا لكل من أرسل مناشدات.',
      'لا توجد حاجة لاتخاذ أي إجراء إضافي في الوقت الحالي.',
    ],
    lookAlikes: [
      'قالت المحكمة إنه لا حاجة إلى اتخاذ أي إجراء آخر.',
      'لا حاجة إلى اتخاذ أي إجراء آخر لصالح خوان. واصلوا الكتابة.',
      'شكرا لدعمكم.',
    ],
  },
  tr: {
    opening:
      'Luz Ejemplar temmuz ayında gözaltına alındı ve başkentte bir cezaevinde tutuluyor. Ailesi bunun için bir neden bilmiyor ve çok endişeli.',
    ends: [
      'Başka bir eylem gerekmemektedir. Çağrı gönderen herkese teşekkürler.',
      'Şu an başka bir eyleme gerek yoktur.',
    ],
    lookAlikes: [
      'Mahkeme, başka bir eylem gerekmiyor dedi.',
      'Juan Ejemplar için başka bir eylem gerekmemektedir. Luz Ejemplar için yazmaya devam edin.',
      'Desteğiniz için teşekkürler.',
    ],
  },
  ru: {
    opening:
      'Луз была арестована в июле и находится в тюрьме в столице. Ее семья не знает, почему она там, и не была у нее.',
    ends: [
      'Дальнейших действий не требуется. Спасибо всем, кто отправил обращения.',
      'Дальнейшие действия в настоящее время не требуются.',
      'Больше не отправляйте обращений.',
    ],
    lookAlikes: [
      'Прокурор заявил, что дальнейших действий не требуется.',
      'Дальнейших действий в защиту Хуана не требуется. Продолжайте писать.',
      'Спасибо за поддержку.',
    ],
  },
  pl: {
    opening:
      'Luz Ejemplar została zatrzymana w lipcu i jest w więzieniu w stolicy. Jej rodzina nie wie, dlaczego tam jest, i nie została do niej wpuszczona.',
    ends: [
      'Dalsze działania nie są wymagane. Dziękujemy wszystkim, którzy wysłali apele.',
      'Nie są obecnie wymagane żadne dalsze działania.',
    ],
    lookAlikes: [
      'Prokurator powiedział, że dalsze działania nie są wymagane.',
      'Dalsze działania w sprawie Juana Ejemplara nie są wymagane. Prosimy nadal pisać.',
      'Dziękujemy za wsparcie.',
    ],
  },
  uk: {
    opening:
      'Луз була заарештована в липні і перебуває у в’язниці в столиці. Її сім’я не знає, чому вона там, і її не пустили.',
    ends: [
      'Подальших дій не потрібно. Дякуємо всім, хто надіслав звернення.',
      'Подальші дії наразі не потрібні.',
    ],
    lookAlikes: [
      'Прокурор заявив, що подальших дій не потрібно.',
      'Подальших дій на захист Хуана не потрібно. Продовжуйте писати.',
    ],
  },
  sv: {
    opening:
      'Luz Ejemplar greps i juli och är i ett fängelse i huvudstaden. Hennes familj vet inte varför hon är där och har inte fått träffa henne.',
    ends: [
      'Inga ytterligare aktioner behövs. Tack till alla som skickat vädjanden.',
      'Ytterligare aktioner behövs inte för närvarande.',
    ],
    lookAlikes: [
      'Domstolen sade att inga ytterligare åtgärder behövs.',
      'Inga ytterligare aktioner behövs för Juan Ejemplar. Fortsätt skriva för Luz Ejemplar.',
    ],
  },
  no: {
    opening:
      'Luz Ejemplar ble arrestert i juli og er i et fengsel i hovedstaden. Familien hennes vet ikke hvorfor hun er der, og har ikke fått se henne etter at hun ble tatt.',
    ends: [
      'Ingen flere aksjoner er nødvendig. Takk til alle som har sendt appeller.',
      'Det kreves ingen videre handling.',
    ],
    lookAlikes: [
      'Retten sa at ingen videre handling er nødvendig.',
      'Ingen flere aksjoner er nødvendig for Juan Ejemplar. Fortsett å skrive.',
    ],
  },
  da: {
    opening:
      'Luz Ejemplar blev anholdt i juli og er i et fængsel i hovedstaden. Hendes familie ved ikke hvorfor hun er der, og har ikke set hende efter at hun blev taget af politiet.',
    ends: [
      'Der kræves ingen yderligere handling. Tak til alle, der har sendt appeller.',
      'Yderligere aktioner er ikke nødvendige.',
    ],
    lookAlikes: [
      'Retten sagde, at ingen yderligere handling er nødvendig.',
      'Der kræves ingen yderligere handling for Juan Ejemplar. Bliv ved med at skrive.',
    ],
  },
  fi: {
    opening:
      'Luz Ejemplar pidätettiin heinäkuussa ja hän on vankilassa pääkaupungissa. Hänen perheensä ei tiedä, miksi hän on siellä, eivätkä he ole nähneet häntä.',
    ends: [
      'Lisätoimia ei tarvita. Kiitos kaikille, jotka lähettivät vetoomuksia.',
      'Lisätoimia ei tällä hetkellä tarvita.',
    ],
    lookAlikes: [
      'Tuomioistuin sanoi, että lisätoimia ei tarvita.',
      'Lisätoimia ei tarvita Juan Ejemplarin puolesta. Jatkakaa kirjoittamista.',
    ],
  },
  cs: {
    opening:
      'Luz Ejemplar byla zatčena v červenci a je ve vězení v hlavním městě. Její rodina neví, proč tam je, a nebyla k ní vpuštěna, protože se to nesmí.',
    ends: [
      'Další akce nejsou zapotřebí. Děkujeme všem, kteří poslali dopisy.',
      'Tato petice je již ukončena.',
    ],
    lookAlikes: [
      'Soud uvedl, že další kroky nejsou nutné.',
      'Další akce pro Juana Ejemplara nejsou zapotřebí. Pokračujte v psaní.',
    ],
  },
  el: {
    opening:
      'Η Λουθ συνελήφθη τον Ιούλιο και είναι σε φυλακή στην πρωτεύουσα. Η οικογένειά της δεν ξέρει γιατί είναι εκεί.',
    ends: ['Δεν απαιτείται καμία περαιτέρω δράση. Ευχαριστούμε όλους όσοι έστειλαν εκκλήσεις.'],
    lookAlikes: [
      'Το δικαστήριο δήλωσε ότι δεν απαιτείται καμία περαιτέρω δράση.',
      'Δεν απαιτείται καμία περαιτέρω δράση για τον Χουάν. Συνεχίστε να γράφετε.',
    ],
  },
  ko: {
    opening: '루스는 7월에 체포되어 수도의 교도소에 수감되어 있다. 가족은 그 이유를 알지 못한다.',
    ends: [
      '추가 행동은 필요하지 않습니다. 탄원을 보내주신 모든 분께 감사드립니다.',
      '더 이상의 행동이 필요하지 않습니다.',
    ],
    lookAlikes: [
      '법원은 추가 조치가 필요하지 않습니다 라고 말했다.',
      '후안을 위한 추가 행동은 필요하지 않습니다. 계속해서 탄원을 보내 주세요.',
    ],
  },
  'zh-Hans': {
    opening: '露丝于七月被捕，目前被关押在首都的监狱。她的家人不知道她为什么被关押。',
    ends: ['无需采取进一步行动。感谢所有写信呼吁的人。', '目前无需采取进一步行动。', '本紧急行动已结束。'],
    lookAlikes: [
      '法院表示无需采取进一步行动。',
      '就胡安的案件无需采取进一步行动。请继续写信声援露丝。',
      '感谢你们的支持。',
    ],
  },
  'zh-Hant': {
    opening: '露絲於七月被捕，目前被關押在首都的監獄。她的家人不知道她為什麼被關押。',
    ends: ['無需採取進一步行動。感謝所有發出呼籲的人。', '此緊急行動已經結束。'],
    lookAlikes: [
      '檢方表示無需採取進一步行動。',
      '就胡安的案件，無需採取進一步行動。請繼續寫信聲援露絲。',
      '感謝各位的支持。',
    ],
  },
  ja: {
    opening: 'ルスさんは7月に逮捕され、首都の刑務所に収監されている。家族はその理由を知らされていない。',
    ends: [
      'これ以上の行動は必要ありません。要請を送ってくださった皆さまに感謝いたします。',
      'この緊急行動は終了しました。ご協力ありがとうございました。',
    ],
    lookAlikes: [
      '裁判所は、これ以上の行動は必要ありませんと述べた。',
      'フアンさんについて、これ以上の行動は必要ありません。引き続きルスさんのために書いてください。',
    ],
  },
  fa: {
    opening:
      'لوز در ماه ژوئیه دستگیر شد و در زندان پایتخت است. خانواده او نمی‌داند که چرا او را بازداشت کرده‌اند و چگونه می‌توانند او را ببینند.',
    ends: ['اقدام دیگری لازم نیست. با سپاس از همه کسانی که نامه فرستادند.', 'نیازی به اقدام بیشتر نیست.'],
    lookAlikes: [
      'دادگاه اعلام کرد که اقدام دیگری لازم نیست.',
      'برای خوان اقدام دیگری لازم نیست. لطفا به نوشتن برای لوز ادامه دهید.',
    ],
  },
  he: {
    opening: 'לוז נעצרה ביולי והיא נמצאת בכלא בעיר הבירה. המשפחה שלה לא יודעת למה היא שם ולא פגשה אותה.',
    ends: ['לא נדרשת פעולה נוספת. תודה לכל מי ששלח פניות.', 'אין צורך בפעולה נוספת.'],
    lookAlikes: ['בית המשפט קבע כי לא נדרשת פעולה נוספת.', 'לא נדרשת פעולה נוספת עבור חואן. המשיכו לכתוב.'],
  },
};

/** Every pattern of every language compiles, beside English. */
describe('languages', () => {
  it.each(languages.map((one) => [one.code, one] as const))('%s compiles', (_, language) => {
    expect(() => compileRules([language, languages[0] ?? language])).not.toThrow();
  });

  it('have ids of their own', () => {
    expect(new Set(languages.map((one) => one.code)).size).toBe(languages.length);
  });
});

function read(opening: string, sentences: string) {
  const text = `UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023\n\n${opening}\n\n${sentences}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0];
}

describe.each(Object.entries(samples))('%s', (code, { opening, ends, lookAlikes }) => {
  it('is a language that is listed', () => {
    expect(languages.map((one) => one.code)).toContain(code);
  });

  it('is known by its words', () => {
    expect(read(opening, '')?.language).toBe(code);
  });

  it.each(ends)('ends the action: %s', (sentences) => {
    expect(read(opening, sentences)?.closing.closes).toBe(true);
  });

  it.each(lookAlikes)('does not: %s', (sentences) => {
    expect(read(opening, sentences)?.closing.closes).not.toBe(true);
  });
});
