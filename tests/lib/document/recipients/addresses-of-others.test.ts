import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

/** Of each language: what the paper is called, its story, the addresses, and lines below them whose address (X) is of those who hand it on. */
const papers: Record<string, [title: string, story: string, addresses: string, lines: string[]]> = {
  en: [
    'URGENT ACTION',
    'Ada Madeup is held.',
    'Please send appeals to:\nMinister of Interior\nGen. Chidi Madeup\nMinistry of Interior\nPO Box 12, Abuja\nEmail: minister@justice.example\n\nAnd copies to the Embassy:\nH.E. Ngozi Madeup\nEmbassy of Nigeria\n9 Tree Lane, London\nEmail: embassy@nigeria.example',
    [
      'Please let us know if you have written: X',
      'If you get a reply, please forward it to X',
      'Questions? X',
      'For more information contact X',
      'Please report your letters to X',
      'To unsubscribe, write to X',
      'Send us a copy of your letter: X',
      'Coordinator for this action: Jane Nobody, X',
    ],
  ],
  de: [
    'URGENT ACTION',
    'Ada Erfunden ist in Haft.',
    'Schreiben Sie an:\nInnenminister\nChidi Erfunden\nPO Box 12, Abuja\nE-Mail: minister@justice.example\n\nEine Kopie geht an:\nBotschaft von Nigeria\nMusterweg 3, 10117 Berlin\nE-Mail: embassy@nigeria.example',
    [
      'Bitte sagt uns Bescheid, wenn ihr geschrieben habt: X',
      'Antworten bitte weiterleiten an X',
      'Fragen? X',
      'Weitere Informationen: X',
      'Abmelden: X',
      'Kontakt für diese Aktion: Jana Niemand, X',
    ],
  ],
  fr: [
    'ACTION URGENTE',
    'Ada Fictive est détenue.',
    'À qui écrire ?\n\nMinistre de l’Intérieur\nChidi Fictif\nBP 12, Abuja\nCourriel : minister@justice.example\n\nCopie :\nAmbassade du Nigéria\n3 rue de l’Exemple, 75016 Paris\nCourriel : embassy@nigeria.example',
    [
      'Dites-nous que vous avez écrit : X',
      'Si vous recevez une réponse, transmettez-la à X',
      'Des questions ? X',
      'Plus d’informations : X',
      'Pour vous désabonner : X',
      'Contact du groupe : Jeanne Personne, X',
    ],
  ],
  es: [
    'ACCIÓN URGENTE',
    'Ada Inventada está detenida.',
    'Dirijan sus cartas a:\n\nMinistro del Interior\nChidi Inventado\nApartado 12, Abuya\nCorreo-e: minister@justice.example\n\nY copia a:\nEmbajada de Nigeria\nCalle del Ejemplo 3, 28001 Madrid\nCorreo-e: embassy@nigeria.example',
    [
      'Avísanos de que has escrito: X',
      'Si reciben respuesta, envíenla a X',
      '¿Dudas? X',
      'Más información: X',
      'Para darte de baja: X',
      'Contacto del grupo: Juana Nadie, X',
    ],
  ],
  it: [
    'AZIONE URGENTE',
    'Ada Inventata è in carcere.',
    'Scrivere a:\nMinistro dell’Interno\nChidi Inventato\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nCopia a:\nAmbasciata della Nigeria\nVia dell’Esempio 3, 00100 Roma\nE-mail: embassy@nigeria.example',
    [
      'Facci sapere se hai scritto: X',
      'Se ricevi una risposta, inviala a X',
      'Domande? X',
      'Maggiori informazioni: X',
      'Per cancellarsi: X',
    ],
  ],
  nl: [
    'DRINGENDE ACTIE',
    'Ada Verzonnen zit vast.',
    'Schrijf naar:\nMinister van Binnenlandse Zaken\nChidi Verzonnen\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nKopie aan:\nAmbassade van Nigeria\nVoorbeeldstraat 3, 2500 Den Haag\nE-mail: embassy@nigeria.example',
    [
      'Laat het ons weten als je hebt geschreven: X',
      'Antwoord gekregen? Stuur het door naar X',
      'Vragen? X',
      'Meer informatie: X',
      'Afmelden: X',
    ],
  ],
  pt: [
    'AÇÃO URGENTE',
    'Ada Inventada está presa.',
    'Envie apelos para:\nMinistro do Interior\nChidi Inventado\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nCom cópia para:\nEmbaixada da Nigéria\nRua do Exemplo 3, 1000 Lisboa\nE-mail: embassy@nigeria.example',
    ['Avise-nos que escreveu: X', 'Se receber resposta, envie-a para X', 'Dúvidas? X', 'Mais informações: X'],
  ],
  sv: [
    'BLIXTAKTION',
    'Ada Påhittad sitter fängslad.',
    'Skriv till:\nInrikesminister\nChidi Påhittad\nPO Box 12, Abuja\nE-post: minister@justice.example\n\nKopia till:\nNigerias ambassad\nExempelgatan 3, 111 11 Stockholm\nE-post: embassy@nigeria.example',
    [
      'Berätta för oss att du har skrivit: X',
      'Om du får svar, skicka det till X',
      'Frågor? X',
      'Mer information: X',
    ],
  ],
  da: [
    'LYNAKTION',
    'Ada Opdigtet sidder fængslet.',
    'Skriv til:\nIndenrigsminister\nChidi Opdigtet\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nKopi til:\nNigerias ambassade\nEksempelvej 3, 2100 København\nE-mail: embassy@nigeria.example',
    [
      'Giv os besked, når du har skrevet: X',
      'Får du svar, så send det til X',
      'Spørgsmål? X',
      'Mere information: X',
    ],
  ],
  no: [
    'HASTEAKSJON',
    'Ada Oppdiktet sitter fengslet.',
    'Skriv til:\nInnenriksminister\nChidi Oppdiktet\nPO Box 12, Abuja\nE-post: minister@justice.example\n\nKopi til:\nNigerias ambassade\nEksempelveien 3, 0250 Oslo\nE-post: embassy@nigeria.example',
    [
      'Gi oss beskjed når du har skrevet: X',
      'Får du svar, send det til X',
      'Spørsmål? X',
      'Mer informasjon: X',
    ],
  ],
  fi: [
    'PIKAVETOOMUS',
    'Ada Keksitty on vangittuna.',
    'Kirjoita osoitteeseen:\nSisäministeri\nChidi Keksitty\nPO Box 12, Abuja\nSähköposti: minister@justice.example\n\nKopio:\nNigerian suurlähetystö\nEsimerkkikatu 3, 00100 Helsinki\nSähköposti: embassy@nigeria.example',
    [
      'Ilmoita meille, kun olet kirjoittanut: X',
      'Jos saat vastauksen, lähetä se osoitteeseen X',
      'Kysyttävää? X',
      'Lisätietoja: X',
    ],
  ],
  pl: [
    'PILNA AKCJA',
    'Ada Zmyślona jest w areszcie.',
    'Listy prosimy kierować do:\nMinister Spraw Wewnętrznych\nChidi Zmyślony\nPO Box 12, Abudża\nE-mail: minister@justice.example\n\nKopie do:\nAmbasada Nigerii\nul. Przykładowa 3, 00-001 Warszawa\nE-mail: embassy@nigeria.example',
    [
      'Poinformuj nas o wysłaniu listu: X',
      'Jeśli otrzymasz odpowiedź, prześlij ją na X',
      'Pytania? X',
      'Więcej informacji: X',
    ],
  ],
  cs: [
    'URGENTNÍ AKCE',
    'Ada Smyšlená je ve vazbě.',
    'Dopisy posílejte na adresu:\nMinistr vnitra\nChidi Smyšlený\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nKopie:\nVelvyslanectví Nigérie\nPříkladná 3, 110 00 Praha\nE-mail: embassy@nigeria.example',
    [
      'Napište nám, že jste dopis poslali: X',
      'Pokud dostanete odpověď, pošlete ji na X',
      'Otázky? X',
      'Více informací: X',
    ],
  ],
  hu: [
    'SÜRGŐS AKCIÓ',
    'Kitalált Ada börtönben van.',
    'Leveledet ide küldd:\nBelügyminiszter\nChidi Kitalált\nPO Box 12, Abuja\nE-mail: minister@justice.example\n\nMásolat:\nNigéria Nagykövetsége\nPélda utca 3, 1000 Budapest\nE-mail: embassy@nigeria.example',
    [
      'Jelezd nekünk, ha írtál: X',
      'Ha választ kapsz, küldd el ide: X',
      'Kérdésed van? X',
      'További információ: X',
    ],
  ],
  tr: [
    'ACİL EYLEM',
    'Ada Uydurma tutuklu.',
    'Mektuplarınızı şu adrese gönderin:\nİçişleri Bakanı\nChidi Uydurma\nPO Box 12, Abuja\nE-posta: minister@justice.example\n\nBir kopyasını da şu adrese gönderin:\nNijerya Büyükelçiliği\nÖrnek Sokak 3, Ankara\nE-posta: embassy@nigeria.example',
    [
      'Yazdığınızı bize haber verin: X',
      'Yanıt alırsanız X adresine iletin',
      'Sorularınız için: X',
      'Daha fazla bilgi: X',
    ],
  ],
  ru: [
    'СРОЧНАЯ АКЦИЯ',
    'Ада Выдуманная в тюрьме.',
    'Пишите:\nМинистр внутренних дел\nЧиди Выдуманный\nPO Box 12, Абуджа\nЭл. почта: minister@justice.example\n\nКопии:\nПосольство Нигерии\nул. Примерная, 3, Москва\nЭл. почта: embassy@nigeria.example',
    [
      'Дайте нам знать, что вы написали: X',
      'Если получите ответ, перешлите его на X',
      'Вопросы? X',
      'Подробнее: X',
    ],
  ],
  uk: [
    'ТЕРМІНОВА АКЦІЯ',
    'Ада Вигадана у в’язниці.',
    'Пишіть:\nМіністр внутрішніх справ\nЧіді Вигаданий\nPO Box 12, Абуджа\nЕл. пошта: minister@justice.example\n\nКопії:\nПосольство Нігерії\nвул. Прикладна, 3, Київ\nЕл. пошта: embassy@nigeria.example',
    [
      'Дайте нам знати, що ви написали: X',
      'Якщо отримаєте відповідь, перешліть її на X',
      'Питання? X',
      'Докладніше: X',
    ],
  ],
  ar: [
    'تحرك عاجل',
    'المعلمة أدا المخترعة محتجزة.',
    'أرسلوا مناشداتكم إلى:\nوزير الداخلية\nشيدي المخترع\nPO Box 12, Abuja\nالبريد الإلكتروني: minister@justice.example\n\nنسخ إلى:\nسفارة نيجيريا\nشارع المثال 3، الرباط\nالبريد الإلكتروني: embassy@nigeria.example',
    ['أعلمونا بأنكم كتبتم: X', 'إذا تلقيتم ردا فأرسلوه إلى X', 'للاستفسار: X', 'لمزيد من المعلومات: X'],
  ],
  fa: [
    'اقدام فوری',
    'ادا ساختگی در زندان است.',
    'نامه‌های خود را به این نشانی بفرستید:\nوزیر کشور\nچیدی ساختگی\nPO Box 12, Abuja\nایمیل: minister@justice.example\n\nرونوشت به:\nسفارت نیجریه\nخیابان نمونه ۳، تهران\nایمیل: embassy@nigeria.example',
    [
      'به ما بگویید که نوشته‌اید: X',
      'اگر پاسخی گرفتید برای ما بفرستید: X',
      'پرسش دارید؟ X',
      'اطلاعات بیشتر: X',
      'ما را باخبر کنید: X',
    ],
  ],
  he: [
    'פעולה דחופה',
    'אדה הומצאה עצורה.',
    'שלחו מכתבים אל:\nשר הפנים\nצ\'ידי מומצא\nPO Box 12, Abuja\nדוא"ל: minister@justice.example\n\nהעתק אל:\nשגרירות ניגריה\nרחוב הדוגמה 3, תל אביב\nדוא"ל: embassy@nigeria.example',
    ['עדכנו אותנו שכתבתם: X', 'קיבלתם תשובה? העבירו אותה אל X', 'שאלות? X', 'למידע נוסף: X'],
  ],
  ko: [
    '긴급행동',
    '교사 아다 가상이 갇혀 있다.',
    '보낼 곳:\n내무부 장관\n치디 가상\nPO Box 12, Abuja\n이메일: minister@justice.example\n\n사본:\n주한 나이지리아 대사관\n서울시 예시로 3\n이메일: embassy@nigeria.example',
    ['편지를 보내셨다면 알려 주세요: X', '답장을 받으시면 X 로 보내 주세요', '문의: X', '자세한 정보: X'],
  ],
  ja: [
    '緊急行動',
    '教師のアダさんが拘束されている。',
    '宛先:\n内務大臣\nチディ・カクウ\nPO Box 12, Abuja\nメール: minister@justice.example\n\n写し:\n駐日ナイジェリア大使館\n東京都例示区3\nメール: embassy@nigeria.example',
    [
      '手紙を送ったらお知らせください:X',
      '返事が届いたら X までお送りください',
      'お問い合わせ:X',
      '詳しくは:X',
    ],
  ],
  'zh-Hant': [
    '緊急行動',
    '教師阿達被關押。',
    '請寄信至:\n內政部長\n齊迪\nPO Box 12, Abuja\n電郵:minister@justice.example\n\n副本:\n尼日利亞駐港領事館\n香港例子街3號\n電郵:embassy@nigeria.example',
    ['寄信後請通知我們:X', '如收到回覆,請轉寄至 X', '查詢:X', '更多資訊:X'],
  ],
  el: [
    'ΕΠΕΙΓΟΥΣΑ ΔΡΑΣΗ',
    'Η δασκάλα Άντα Φανταστική κρατείται.',
    'Στείλτε επιστολές στον:\nΥπουργός Εσωτερικών\nΤσίντι Φανταστικός\nPO Box 12, Abuja\nEmail: minister@justice.example\n\nΚοινοποίηση:\nΠρεσβεία της Νιγηρίας\nΟδός Παραδείγματος 3, Αθήνα\nEmail: embassy@nigeria.example',
    [
      'Ενημερώστε μας ότι γράψατε: X',
      'Αν λάβετε απάντηση, στείλτε την στο X',
      'Ερωτήσεις; X',
      'Περισσότερες πληροφορίες: X',
    ],
  ],
};

describe.each(Object.entries(papers))(
  'a line below the addresses, in %s',
  (_, [title, story, addresses, lines]) => {
    it.each(lines)('gives nobody an address: %s', (line) => {
      const below = line.replace('X', 'ours@group.example');
      const text = `${title}\n\nUA 12/24 Index: AFR 44/1234/2024 Nigeria\n3 May 2024\n\n${story}\n\n${addresses}\n\n${below}\n`;
      const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
      expect(ua?.recipients.map(({ emails, copiesOnly }) => [emails.join(), copiesOnly])).toEqual([
        ['minister@justice.example', false],
        ['embassy@nigeria.example', true],
      ]);
    });
  },
);
