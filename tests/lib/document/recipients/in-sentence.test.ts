import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } });
}

const inSentence = 'It stands in a sentence: check whose address it is.';

/** A sentence that asks to write, in a paper's language: header, sentence, who, and the address. */
const sentences: [string, string, string, { name: string | null; title: string; email: string }][] = [
  [
    'en',
    'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024',
    'Please write to the Minister of Justice, Jane Fictional, 1 Court Street, Capital (minister@justice.example).',
    { name: 'Jane Fictional', title: 'Minister of Justice', email: 'minister@justice.example' },
  ],
  [
    'en',
    'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024',
    'Write by 14 April to President Jane Fictional, president@state.example.',
    { name: 'Jane Fictional', title: 'President', email: 'president@state.example' },
  ],
  [
    'fr',
    'AU 12/24, AFR 62/7000/2024, République démocratique du Congo, 3 mars 2024',
    'Écrivez au ministre de la Justice, M. Jean Fictif, à l’adresse ministre@justice.example, pour demander sa libération.',
    { name: 'M. Jean Fictif', title: 'ministre de la Justice', email: 'ministre@justice.example' },
  ],
  [
    'es',
    'AU 12/24 - PERÚ - 3 de marzo de 2024 - AMR 46/7000/2024',
    'Escribe al presidente Juan Inventado (despacho@presidencia.example) y pide que la liberen.',
    { name: 'Juan Inventado', title: 'presidente', email: 'despacho@presidencia.example' },
  ],
  [
    'sv',
    'UA 12/24\nMDE 13/7000/2024 | Iran | 3 mars 2024',
    'Skriv gärna till justitieminister Karim Påhittad, Gatan 1, 11000 Staden, minister@justice.example.',
    { name: 'Karim Påhittad', title: 'justitieminister', email: 'minister@justice.example' },
  ],
  [
    'ar',
    'التحرك العاجل: 12/24 رقم الوثيقة: MDE 14/7000/2024 العراق بتاريخ: 3 مارس/آذار 2024',
    'اكتبوا إلى رئيس الوزراء محمد المخترع على البريد minister@state.example.',
    { name: 'محمد المخترع', title: 'رئيس الوزراء', email: 'minister@state.example' },
  ],
];

const stories: Record<string, string> = {
  en: 'TEACHER HELD\n\nTeacher Mary Invented has been held since 28 February.',
  fr: 'UNE ENSEIGNANTE ARRÊTÉE\n\nMarie Inventée est détenue depuis le 28 février.',
  es: 'MAESTRA DETENIDA\n\nMaría Inventada está detenida desde el 28 de febrero.',
  ar: 'احتجاز معلمة\n\nالمعلمة مريم المخترعة محتجزة منذ أيام.',
  sv: 'LÄRARE GRIPEN\n\nLäraren Maria Påhittad har suttit i fängelse sedan den 28 februari.',
};

describe('whom a sentence asks to write to', () => {
  it.each(sentences)('is read with its office, in doubt (%s, %s)', (language, header, sentence, expected) => {
    const [ua] = read(`${header}\n\n${stories[language]}\n\n${sentence}\n`);
    const [one] = ua?.recipients ?? [];
    expect({ name: one?.name, title: one?.title, email: one?.emails[0] }).toEqual(expected);
    const found = ua?.evidence.find(({ field }) => field === 'recipients.0.emails.0');
    expect(found?.doubt).toBe(inSentence);
  });

  const header =
    'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024\n\nTEACHER HELD\n\nMary Invented was taken away.\n\n';

  it('is apart from who gets a copy, and from the next one', () => {
    const [ua] = read(
      `${header}Please write to the Minister of Justice, Jane Fictional (minister@justice.example), with a copy to the Bar Council (bar@council.example), and to the Minister of Health, Joe Madeup (1 Ward Road, Capital; tel. +1 202 555 0101).\n`,
    );
    expect(
      ua?.recipients.map(({ name, copiesOnly, post, phones }) => ({ name, copiesOnly, post, phones })),
    ).toEqual([
      { name: 'Jane Fictional', copiesOnly: false, post: null, phones: [] },
      { name: 'Bar Council', copiesOnly: true, post: null, phones: [] },
      { name: 'Joe Madeup', copiesOnly: false, post: '1 Ward Road, Capital', phones: ['+1 202 555 0101'] },
    ]);
  });

  it('is not who gets a copy behind a label', () => {
    const [ua] = read(
      `${header}Please write to the Minister of Justice, Jane Fictional (minister@justice.example).\n\nCopies to: the Minister of Health, Joe Madeup, 1 Ward Road, Capital. Please write a short letter, minister@health.example\n`,
    );
    expect(ua?.recipients.map(({ emails, copiesOnly }) => ({ emails, copiesOnly }))).toEqual([
      { emails: ['minister@justice.example'], copiesOnly: false },
      { emails: ['minister@health.example'], copiesOnly: true },
    ]);
  });

  it('is on each line of a list behind words that ask to write', () => {
    const [ua] = read(
      `${header}You can send a message to them:\n1. Jane Fictional, Minister of Justice, 1 Court Street, minister@justice.example\n2. Joe Madeup, Minister of Health, 1 Ward Road, minister@health.example\n\nHer sister is at home.\n`,
    );
    expect(ua?.recipients.map(({ emails }) => emails)).toEqual([
      ['minister@justice.example'],
      ['minister@health.example'],
    ]);
  });

  const others = [
    'Her lawyer, Attorney Jane Fictional, can be reached at lawyer@office.example.',
    'Please do not write to the Minister of Justice, Jane Fictional (minister@justice.example).',
    'Please write politely. The former Minister of Justice, Jane Fictional (minister@justice.example), is for journalists only.',
    'Write to us when the Minister of Justice, Jane Fictional, replies: group@letters.example',
    'She told the police to write to her brother, brother@family.example.',
  ];

  it.each(others)('is nobody in %j', (sentence) => {
    const found = read(`${header}${sentence}\n`).flatMap(({ recipients }) => recipients);
    expect(found.flatMap(({ emails }) => emails)).toEqual([]);
  });
});

describe('an address that is not to be written to', () => {
  const to =
    'PLEASE SEND APPEALS TO:\nMinister of Justice\nJane Fictional\nEmail: minister@justice.example\n\n';
  const refusals: [string, string, string][] = [
    [
      'en',
      'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024',
      'Note: old@justice.example is no longer valid.',
    ],
    [
      'en',
      'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024',
      'Mail to old@justice.example bounces.',
    ],
    [
      'es',
      'AU: 12/24 Índice: AMR 46/7000/2024 Perú Fecha: 3 de marzo de 2024',
      'Los correos a old@justice.example rebotan: no los utilicen.',
    ],
    [
      'de',
      'UA: 12/24 Index: EUR 44/7000/2024 Türkei Datum: 3. März 2024',
      'Die Adresse old@justice.example funktioniert nicht mehr.',
    ],
    [
      'ru',
      'СА: 12/24 Индекс: EUR 49/7000/2024 Беларусь Дата: 3 марта 2024',
      'Адрес old@justice.example больше не действует.',
    ],
  ];

  it.each(refusals)('is none of the paper (%s, %s, %s)', (_, header, sentence) => {
    const found = read(`${header}\n\nTEACHER HELD\n\n${to}${sentence}\n`).flatMap(
      ({ recipients }) => recipients,
    );
    expect(found.flatMap(({ emails }) => emails)).toEqual(['minister@justice.example']);
  });

  it('leaves the one beside it that is', () => {
    const [ua] = read(
      `UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024\n\nTEACHER HELD\n\n${to}Copies to: Bar Council, bar@council.example (not valid any more: old@council.example)\n`,
    );
    expect(ua?.recipients.flatMap(({ emails }) => emails)).toEqual([
      'minister@justice.example',
      'bar@council.example',
    ]);
  });
});

describe('an address by post in a sentence', () => {
  it('is no word for the way, in a script without capitals', () => {
    const [ua] = read(
      'اقدام فوری UA 12/24 MDE 13/7000/2024 ایران ۲ سپتامبر ۲۰۲۴\n\nمعلم در زندان است.\n\nبه رئیس قوه قضاییه، فلان خیالی، از راه ایمیل info@court.example بنویسید.\n',
    );
    expect(ua?.recipients.map(({ emails, post }) => [emails, post])).toEqual([
      [['info@court.example'], null],
    ]);
  });
});
