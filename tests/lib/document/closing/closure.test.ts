import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
const opening = 'Luz Ejemplar was arrested on 10 July. She was moved to another prison last week.';

function closingOf(sentences: string, header = head): { closes: boolean | 'unsure'; quote: string | null } {
  const text = `${header}\n\nURGENT ACTION\n\nSTUDENT MOVED TO ANOTHER PRISON\n\n${opening}\n\n${sentences}\n`;
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.closing ?? { closes: false, quote: null };
}

/** Sentences that end all action, with the words that are quoted. */
const ends: [string, string][] = [
  [
    'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.',
    'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.',
  ],
  [
    'No further action is requested of the UA network. Many thanks to all those who sent appeals.',
    'No further action is requested of the UA network. Many thanks to all those who sent appeals.',
  ],
  ['No futher action is requested of the UA Network.', 'No futher action is requested of the UA Network.'],
  [
    'Thank you to all those who sent appeals. No further action is requested from the UA network.',
    'No further action is requested from the UA network.',
  ],
  [
    'Thank you to all who sent appeals. No further action is requested from the Urgent Action network. We will continue monitoring the situation and take further action if anything changes.',
    'No further action is requested from the Urgent Action network.',
  ],
  [
    'Thank you to all who sent appeals. No further action is required on her behalf\nat present.',
    'No further action is required on her behalf at present.',
  ],
  ['No further action by the UA network is requested.', 'No further action by the UA network is requested.'],
  [
    'No further action is needed at this time. Thank you!',
    'No further action is needed at this time. Thank you!',
  ],
  ['No further appeals are needed.', 'No further appeals are needed.'],
  ['No further appeals, please.', 'No further appeals, please.'],
  ['Please do not send any more appeals.', 'Please do not send any more appeals.'],
  ['This Urgent Action is now closed.', 'This Urgent Action is now closed.'],
  [
    '**No further action is requested.** *Many thanks to all who sent appeals.*',
    'No further action is requested. Many thanks to all who sent appeals.',
  ],
  [
    'For now, no further action is requested from the UA Network.',
    'For now, no further action is requested from the UA Network.',
  ],
  [
    'Therefore, no further action is required in this case. Many thanks to those who took action.',
    'Therefore, no further action is required in this case. Many thanks to those who took action.',
  ],
  ['No further action required.', 'No further action required.'],
  ['Please send no further appeals. Many thanks.', 'Please send no further appeals. Many thanks.'],
  ['There is no need for further appeals.', 'There is no need for further appeals.'],
  ['We are not requesting any further action.', 'We are not requesting any further action.'],
  ['> No further action is requested.', 'No further action is requested.'],
  [
    'Amnesty International will go on watching her case. No further action is requested. Thanks to everyone who wrote.',
    'No further action is requested. Thanks to everyone who wrote.',
  ],
];

/** Sentences that look like a closing, and what is made of them. */
const lookAlikes: [string, false | 'unsure'][] = [
  ['No further action has been taken by the authorities.', false],
  ['No further action will be taken against her, the prosecutor said.', false],
  ['The prosecutor said that no further action is required.', false],
  ['The court ruled no further action is needed.', false],
  ['Police said no further action was required.', false],
  ['According to the ministry, no further action is required by the authorities.', false],
  ['No further action is required of the government, it claims.', false],
  ['No further action is required from the court.', false],
  ['No further legal action is required.', false],
  ['No further disciplinary action is needed.', false],
  ['If no further action is required, the file is archived.', false],
  ['Unless further action is requested by her lawyer, the case will be closed by the court.', false],
  ['Until no further action is required, she stays in prison.', false],
  ['Further action is requested.', false],
  ['Further action is urgently needed.', false],
  ['Further appeals are requested.', false],
  ['This does not mean that no further action is required.', false],
  ['It is not true that no further action is needed.', false],
  ['Please do not send appeals after 26 October 2023.', false],
  ['No further appeals should be sent after 26 October 2023.', false],
  ['Please do not send any further appeals after 26 October 2023.', false],
  ['The previous update said: "No further action is requested. Many thanks to all who sent appeals."', false],
  ['In its outcome of July Amnesty International wrote that no further action was requested.', false],
  ['“No further action is requested,” the update of 3 March read.', false],
  ['The update of 3 March stated that no further action is requested.', false],
  ['She was told that no further action is needed.', 'unsure'],
  [
    'No further action is requested on behalf of Luz Ejemplar. Please continue to send appeals for Juan Ejemplar.',
    'unsure',
  ],
  ['No further action is requested for Juan Ejemplar.', 'unsure'],
  ['No further action is required in the cases of Ana and Eva.', 'unsure'],
  ['No further action is requested at this time, but please keep watching for updates.', 'unsure'],
  ['No further action is requested at this time, but we may ask again.', 'unsure'],
  ['No further action is requested until the hearing on 3 October.', 'unsure'],
  ['No further action is requested in respect of the two men.', 'unsure'],
  ['No further action is requested except for letters to the president.', 'unsure'],
  ['No further action is required to secure a visa for her mother.', 'unsure'],
  ['No further action is requested. Please continue to write to the Minister of Justice.', 'unsure'],
  ['No further action is requested. Please send appeals for the other prisoners.', 'unsure'],
  [
    'No further action is requested.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 26 October 2023',
    'unsure',
  ],
  [
    'No further action is requested.\n\nAPPEALS TO:\nMinister of Justice\nPedro Ficticio\nLima, Peru\nFax: +51 1 555 0101',
    'unsure',
  ],
  ['Thank you to everyone who took action.', false],
  ['Many thanks to all who sent appeals.', false],
  ['Thank you to everyone who took action. While she has been freed, we remain deeply concerned.', false],
  ['We encourage you to go on taking part. Thank you for your support!', false],
  ['She was released on bail and is awaiting trial.', false],
  ['She was released without charge.', false],
  ['Her execution was stayed; the stay was upheld on 3 September.', false],
  ['The sentences of two were commuted; one was executed.', false],
  ['Her lawyer is free on bail but the conviction still stands.', false],
  ['The deadline has passed.', false],
  ['This action expired.', false],
  ['53 days left to take action.', false],
  ['Amnesty International will consider other ways of working on the case.', false],
  ['Amnesty International will take further action if anything changes.', false],
  ['The case is closed, the judge told her family.', false],
  ['The case was closed by the prosecutor on 3 September.', false],
  ['The investigation into her death has been closed.', false],
  ['This action by the police is completed, the governor said.', false],
  ['No action is too small.', false],
  ['No further arrests were made.', false],
  ['No further information is available.', false],
  ['No further details are needed for the visa.', false],
  ['The government says that no more action is necessary.', false],
  ['Do not send any more letters to the prison: they are not handed over.', 'unsure'],
  ['Stop action was called for by the union.', false],
  ['Good news! She has been allowed to see her family.', false],
  ['This case is now closed.', 'unsure'],
  ['The case is now closed, police said.', false],
  ['No further action is required by her family.', false],
  ['The company believes no further action is required.', 'unsure'],
];

describe('sentences that end the action', () => {
  it.each(ends)('%s', (sentences, quote) => {
    expect(closingOf(sentences)).toEqual({ closes: true, quote });
  });
});

describe('sentences that only look like it', () => {
  it('are many', () => {
    expect(lookAlikes.length).toBeGreaterThanOrEqual(60);
  });

  it.each(lookAlikes)('%s', (sentences, closes) => {
    expect(closingOf(sentences).closes).toBe(closes);
  });
});

describe('people of the case', () => {
  const two = 'Follow-up on UA 48/23 (3 May 2023) - Fear for safety\n\nPERU  Luz Ejemplar and Juan Ejemplar';

  it('are all named by a plural', () => {
    expect(closingOf('No further action is required on their behalf.', two).closes).toBe(true);
  });

  it('are not all named by one pronoun', () => {
    expect(closingOf('No further action is required on his behalf.', two).closes).toBe('unsure');
  });

  it('are not all named by one name', () => {
    expect(closingOf('No further action is required for Luz Ejemplar.', two).closes).toBe('unsure');
  });

  it('are all named by name', () => {
    expect(closingOf('No further action is required for Luz Ejemplar and Juan Ejemplar.', two).closes).toBe(
      true,
    );
  });
});

describe('words for the type of paper', () => {
  const outcome = 'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';

  it('make an outcome without a closing sentence unsure, with its line', () => {
    expect(closingOf('She is home.', outcome)).toEqual({ closes: 'unsure', quote: outcome });
  });

  it('close nothing beside somebody to write to', () => {
    const block = 'APPEALS TO:\nMinister of Justice\nPedro Ficticio\nLima, Peru\nFax: +51 1 555 0101';
    expect(closingOf(block, outcome)).toEqual({ closes: false, quote: null });
  });
});

describe('an address among the words of an end', () => {
  const words = 'No further action is requested of the network (contact: desk@section.example).';

  it('is asked about, with the sentence: it may be another one to write to', () => {
    expect(closingOf(words)).toEqual({ closes: 'unsure', quote: words });
  });

  it('behind the sentence changes nothing', () => {
    const [end] = words.split(' (');
    expect(closingOf(`${end}. For questions write to desk@section.example.`).closes).toBe(true);
  });
});

describe('thanks that go on to ask for letters', () => {
  const short = 'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
  const closesOf = (text: string): boolean | 'unsure' | undefined =>
    readPapers({ text: `${short}\n\n${text}`, source: { way: 'paste', url: null, title: null } })[0]?.closing
      .closes;
  const asking: [string, string][] = [
    ['No further action is requested.', 'Thanks to all, and write again to the authorities for the others.'],
    ['No further action is requested.', 'Thank you all, now write to the Minister for Ana.'],
    ['No further action is requested.', 'Thank you, then please write to the Minister for Ana.'],
    ['No further action is requested.', 'Thank you to all, keep writing to the authorities for the others.'],
    [
      "Aucune action complémentaire n'est requise.",
      'Merci à tous, et écrivez encore au ministre pour les autres.',
    ],
    [
      "Aucune action complémentaire n'est requise.",
      'Merci à tous, mais envoyez encore des lettres au ministre.',
    ],
    [
      'Es sind keine weiteren Aktionen erforderlich.',
      'Danke an alle, und schreiben Sie weiter an den Minister für die anderen.',
    ],
    [
      'Es sind keine weiteren Aktionen erforderlich.',
      'Danke an alle, schreiben Sie jetzt an den Minister für die anderen.',
    ],
    ['No se requieren más acciones.', 'Gracias a todos, y escriban otra vez al ministro por los demás.'],
    ['No se requieren más acciones.', 'Gracias a todos, ahora envíen cartas al ministro por los demás.'],
    ['Non sono necessarie ulteriori azioni.', 'Grazie a tutti, e scrivete ancora al ministro per gli altri.'],
    [
      'Non sono necessarie ulteriori azioni.',
      'Grazie a tutti, ora inviate lettere al ministro per gli altri.',
    ],
    ['Verdere actie is niet nodig.', 'Dank aan allen, en schrijf opnieuw aan de minister voor de anderen.'],
    ['Verdere actie is niet nodig.', 'Dank aan allen, schrijf nu aan de minister voor de anderen.'],
    [
      'Dalsze działania nie są wymagane.',
      'Dziękujemy wszystkim, i piszcie dalej do ministra w sprawie pozostałych.',
    ],
    ['Дальнейшие действия не требуются.', 'Спасибо всем, и пишите министру за остальных.'],
    ['Дальнейшие действия не требуются.', 'Спасибо всем, теперь пишите письма министру за остальных.'],
    ['Další akce není potřeba.', 'Děkujeme všem, a pište dál ministrovi za ostatní.'],
    ['Další akce není potřeba.', 'Děkujeme všem, teď pište dopisy ministrovi za ostatní.'],
    ['Ďalšia akcia nie je potrebná.', 'Ďakujeme všetkým, a píšte ďalej listy ministrovi za ostatných.'],
    ['Подальші дії не потрібні.', 'Дякуємо всім, і пишіть листи міністрові за інших.'],
    [
      'Não é necessária mais nenhuma ação.',
      'Obrigado a todos, e escrevam novamente ao ministro pelos outros.',
    ],
    ['Inga fler aktioner behövs.', 'Tack till alla, och skriv igen till ministern för de andra.'],
    ['Ingen flere aksjoner er nødvendig.', 'Takk til alle, og skriv igjen til ministeren for de andre.'],
    ['Der er ikke behov for flere aktioner.', 'Tak til alle, og skriv igen til ministeren for de andre.'],
    ['Lisätoimia ei tarvita.', 'Kiitos kaikille, ja kirjoittakaa jälleen ministerille muiden puolesta.'],
    [
      'További fellépésre nincs szükség.',
      'Köszönjük mindenkinek, és írjanak továbbra is a miniszternek a többiekért.',
    ],
    ['Başka bir eyleme gerek yoktur.', 'Herkese teşekkürler, ve diğerleri için bakana yine mektup yazın.'],
    ['Δεν απαιτείται περαιτέρω δράση.', 'Ευχαριστούμε όλους, και γράψτε ξανά στον υπουργό για τους άλλους.'],
    ['لا يلزم اتخاذ أي إجراء آخر.', 'شكراً للجميع، واكتبوا مجدداً إلى الوزير من أجل الآخرين.'],
    ['هیچ اقدام دیگری لازم نیست.', 'با تشکر از همه، و دوباره به وزیر برای دیگران نامه بنویسید.'],
    ['אין צורך בפעולה נוספת.', 'תודה לכולם, וכתבו שוב מכתבים לשר למען האחרים.'],
    [
      '더 이상의 행동은 필요하지 않습니다.',
      '모두에게 감사드리며, 다른 이들을 위해 장관에게 다시 편지를 써 주십시오.',
    ],
    [
      'これ以上の行動は必要ありません。',
      '皆様に感謝します、ほかの人びとのために大臣に手紙を書いてください。',
    ],
    ['No further action is requested.', 'And now write to the authorities for the others.'],
    ['无需采取进一步行动。', '感谢大家，接下来请致信部长。'],
  ];

  it.each(asking)('%s %s', (end, thanks) => {
    expect(closesOf(end)).toBe(true);
    expect(closesOf(`${end} ${thanks}`)).toBe('unsure');
  });

  const thanked: [string, string][] = [
    ['No further action is requested.', 'We will write to the authorities about the others ourselves.'],
    ['No further action is requested.', 'Thanks to everybody, who wrote letters to the Minister.'],
    ['Дальнейшие действия не требуются.', 'Спасибо всем, кто писал письма министру.'],
    ['Дальнейшие действия не требуются.', 'Спасибо всем, за то что писали письма министру.'],
    [
      'Es sind keine weiteren Aktionen erforderlich.',
      'Danke an alle, die Briefe an den Minister geschrieben haben.',
    ],
    [
      'Es sind keine weiteren Aktionen erforderlich.',
      'Danke allen, die mitgemacht und Briefe an die Behörden geschickt haben.',
    ],
    ['Lisätoimia ei tarvita.', 'Kiitos kaikille, jotka kirjoittivat viranomaisille.'],
    ['További fellépésre nincs szükség.', 'Köszönjük mindenkinek, aki levelet írt a hatóságoknak.'],
    ['Der er ikke behov for flere aktioner.', 'Tak til alle, der har skrevet breve til myndighederne.'],
    ['Další akce není potřeba.', 'Děkujeme všem, kteří psali dopisy úřadům.'],
    ['Ďalšia akcia nie je potrebná.', 'Ďakujeme všetkým, ktorí písali listy úradom.'],
    ['Dalsze działania nie są wymagane.', 'Dziękujemy wszystkim, którzy wysyłali listy do władz.'],
    ['Подальші дії не потрібні.', 'Дякуємо всім, хто писав листи владі.'],
    ['هیچ اقدام دیگری لازم نیست.', 'با تشکر از همه کسانی که به مقامات نامه نوشتند.'],
  ];

  it.each(thanked)('%s %s: only thank', (end, thanks) => {
    expect(closesOf(`${end} ${thanks}`)).toBe(true);
  });
});

describe('an end beside what may still be written', () => {
  const short = 'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
  const closesOf = (text: string): boolean | 'unsure' | undefined =>
    readPapers({ text: `${short}\n\n${text}`, source: { way: 'paste', url: null, title: null } })[0]?.closing
      .closes;

  it.each([
    [
      'This Urgent Action has ended.',
      'Her sister hopes, however, that members go on writing in their own name.',
    ],
    ['This UA is closed.', 'New letters should go to the Attorney General.'],
    ["L'action urgente est close.", 'Les membres peuvent toutefois écrire au médiateur en leur nom.'],
    ['本アクションは終了しました。', 'なお、所長への手紙を続けていただいて構いません。'],
  ])('is asked about: %s %s', (end, beside) => {
    expect(closesOf(end)).toBe(true);
    expect(closesOf(`${end} ${beside}`)).toBe('unsure');
  });

  it.each([
    ['Please send no more faxes.', 'Please send no more letters.'],
    ['Bitte schicken Sie keine Faxe mehr.', 'Bitte schicken Sie keine Briefe mehr.'],
    ['Факсов больше слать не нужно.', 'Писем больше слать не нужно.'],
  ])('is asked about when it speaks of one way alone: %s', (oneWay, all) => {
    expect(closesOf(all)).toBe(true);
    expect(closesOf(oneWay)).toBe('unsure');
  });
});

describe('a closing sentence out of columns', () => {
  const address = [
    'Minister of Justice                   Copies to:',
    'Pedro Ficticio                        Embassy of the Republic of Peru',
    'Calle Inventada 5                     Invented Street 9, Exampleton',
    'Lima, Peru                            Email: embassy@peru-mfa.example',
    'Email: desk@minjus.example            Fax: 06 555 no further action is requested.',
  ].join('\n');

  it('is asked about, with the words as they are printed', () => {
    const { closes, quote } = closingOf(address);
    expect(closes).toBe('unsure');
    expect(address.replace(/\s+/g, ' ')).toContain(quote);
  });
});

describe('a later day behind the closing sentence', () => {
  const ended = (...lines: string[]) =>
    readPapers({
      text: `Wynik UA 12/26 Index: MDE 13/0012/2026 Iran 3 listopada 2026\n\nNauczycielka zwolniona\n\nRosa Inventada została zwolniona 1 listopada. Dalsze działania nie są wymagane. Dziękujemy wszystkim, którzy wysłali apele.\n\n${lines.join('\n')}\n`,
      source: { way: 'paste', url: null, title: null },
    })[0]?.closing.closes;

  it('is a doubt, but for one in the head of a mail that hands the paper on', () => {
    expect(ended('Data: 30 grudnia 2026')).toBe('unsure');
    expect(ended('Od: Anna', 'Data: 30 grudnia 2026', 'Temat: Wynik')).toBe(true);
  });
});
