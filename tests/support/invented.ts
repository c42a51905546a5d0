import type { CaseRowData } from '../../components/list/case-row.tsx';
import type { Rows } from '../../components/list/register.tsx';
import { noManner } from '../../lib/appeal/manner.ts';
import type { Appeal } from '../../lib/appeal/schema.ts';
import { noCaution } from '../../lib/case/caution.ts';
import { nobody } from '../../lib/case/correction.ts';
import type { CaseRecipient, UaCase } from '../../lib/case/schema.ts';
import { noHints } from '../../lib/document/hints.ts';
import type { UaDocument } from '../../lib/document/schema.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';

/** The day on which everything here happens. All people, cases and addresses are invented. */
export const TODAY = '2026-11-23';

const row = (patch: Partial<CaseRowData> & Pick<CaseRowData, 'key' | 'label'>): CaseRowData => ({
  status: 'active',
  headline: null,
  country: null,
  people: [],
  deadline: null,
  daysLeft: null,
  updateNumber: null,
  closedOn: null,
  recipients: 1,
  written: 0,
  draft: false,
  sample: false,
  ...patch,
});

export const rows: Rows = {
  unsure: [
    row({
      key: 'UA-64-2026',
      label: 'UA 64/26',
      status: 'unsure',
      headline: 'One of two brothers freed from a military jail',
      country: 'MR',
      deadline: '2026-12-20',
      daysLeft: 27,
    }),
  ],
  active: [
    row({
      key: 'UA-71-2026',
      label: 'UA 71/26',
      headline: 'Teacher on hunger strike is refused a doctor',
      country: 'KZ',
      deadline: '2026-11-23',
      daysLeft: 0,
      draft: true,
    }),
    row({
      key: 'UA-76-2026',
      label: 'UA 76/26',
      headline: 'Rosa Tanguila threatened after her testimony',
      people: ['Rosa Tanguila'],
      country: 'EC',
      deadline: '2026-11-29',
      daysLeft: 6,
      updateNumber: 1,
      recipients: 3,
      written: 1,
    }),
    row({
      key: 'UA-80-2026',
      label: 'UA 80/26',
      headline: 'Student missing since a police check',
      country: 'PH',
      deadline: '2026-12-11',
      daysLeft: 18,
    }),
    row({
      key: 'UA-68-2026',
      label: 'UA 68/26',
      headline: 'Execution set for a man with a mental disability',
      country: 'US',
      deadline: '2027-01-07',
      daysLeft: 45,
      updateNumber: 2,
      recipients: 2,
      written: 2,
    }),
  ],
  past: [
    row({
      key: 'UA-59-2026',
      label: 'UA 59/26',
      status: 'past',
      headline: 'Two reporters’ trial put off a third time',
      country: 'MZ',
      deadline: '2026-11-17',
      daysLeft: -6,
    }),
  ],
  closed: [
    row({
      key: 'UA-52-2026',
      label: 'UA 52/26',
      status: 'closed',
      headline: 'Nurse released after eleven weeks',
      country: 'LK',
      closedOn: '2026-11-09',
    }),
  ],
};

/** A case of which the paper says nothing of the manner, of a person who has answered that they have no ties. */
export const untold = {
  hints: noHints,
  goodNews: null,
  caution: { ...noCaution, answered: true },
  manner: noManner,
};

/** `count` active cases, a day apart. */
export const manyRows = (count: number): Rows => ({
  unsure: [],
  active: Array.from({ length: count }, (_, index) =>
    row({
      key: `UA-${index + 1}-2026`,
      label: `UA ${index + 1}/26`,
      headline: `Invented headline number ${index + 1}`,
      country: 'EC',
      deadline: '2026-12-31',
      daysLeft: index + 1,
    }),
  ),
  past: [],
  closed: [],
});

const recipient = (patch: Partial<CaseRecipient> & Pick<CaseRecipient, 'key'>): CaseRecipient => ({
  ...nobody,
  risks: [],
  ...patch,
});

export const minister = recipient({
  key: 'minister',
  name: 'Esteban Quirola Mena',
  title: 'Minister of the Interior',
  emails: ['despacho@interior-gob.example'],
  salutation: 'Dear Minister',
});
export const prosecutor = recipient({
  key: 'prosecutor',
  name: 'Lucía Velarde Ponce',
  title: 'Prosecutor General',
  formUrl: 'https://fiscalia.example/contacto',
  salutation: 'Dear Prosecutor',
});
export const embassy = recipient({
  key: 'embassy',
  title: 'Embassy of Ecuador',
  emails: ['embajada.estocolmo@ecuador.example'],
  copiesOnly: true,
});

export const ua: UaCase = {
  key: 'UA-76-2026',
  reference: { series: 'UA', number: 76, year: 2026 },
  index: 'AMR 28/0411/2026',
  label: 'UA 76/26',
  status: 'active',
  headline: 'Rosa Tanguila threatened after her testimony',
  country: 'EC',
  people: ['Rosa Tanguila'],
  issued: '2026-11-12',
  deadline: '2026-11-29',
  daysLeft: 6,
  language: 'en',
  recipients: [minister, prosecutor, embassy],
  letter: { salutation: 'Dear Minister', body: '', signOff: 'Yours sincerely' },
  asks: [],
  writingPaperId: 'b',
  updateNumber: 1,
  papers: [
    {
      id: 'a',
      kind: 'first',
      updateNumber: null,
      index: 'AMR 28/0355/2026',
      issued: '2026-10-18',
      headline: 'Rosa Tanguila threatened',
    },
    {
      id: 'b',
      kind: 'update',
      updateNumber: 1,
      index: 'AMR 28/0411/2026',
      issued: '2026-11-12',
      headline: 'Rosa Tanguila threatened after her testimony',
    },
  ],
  closure: null,
  question: null,
  reopened: null,
  sample: false,
};

export const closedCase: UaCase = {
  ...ua,
  key: 'UA-52-2026',
  label: 'UA 52/26',
  status: 'closed',
  headline: 'Nurse released after eleven weeks',
  country: 'LK',
  updateNumber: null,
  papers: [
    {
      id: 'c',
      kind: 'outcome',
      updateNumber: null,
      index: 'ASA 37/0214/2026',
      issued: '2026-11-09',
      headline: 'Nurse released after eleven weeks',
    },
  ],
  closure: {
    quote:
      'Dilini Wickramage is at home with her sons. No further action is requested from the UA network. Thank you to all who wrote.',
    paperId: 'c',
    index: 'ASA 37/0214/2026',
    issued: '2026-11-09',
    by: 'paper',
  },
};

export const unsureCase: UaCase = {
  ...closedCase,
  status: 'unsure',
  closure: null,
  question: { quote: 'No further action is needed for the elder of the two brothers.', paperId: 'c' },
};

export const pastCase: UaCase = { ...ua, status: 'past', deadline: '2026-11-17', daysLeft: -6 };

export const entries: JournalEntry[] = [
  {
    id: '1',
    caseKey: 'UA-52-2026',
    recipientKey: 'justice',
    recipient: 'Minister of Justice',
    channel: 'webmail',
    state: 'written',
    at: '2026-09-04T10:00:00Z',
  },
  {
    id: '2',
    caseKey: 'UA-52-2026',
    recipientKey: 'prisons',
    recipient: 'Prison Commissioner',
    channel: 'form',
    state: 'written',
    at: '2026-10-01T10:00:00Z',
  },
];

export const appeal: Appeal = {
  caseKey: ua.key,
  recipientKey: 'minister',
  to: ['despacho@interior-gob.example'],
  cc: ['embajada.estocolmo@ecuador.example'],
  subject: 'Protect Rosa Tanguila and her family',
  salutation: 'Dear Minister,',
  paragraphs: [
    'I am writing about Rosa Tanguila, who defends the land and the rivers of her community in Napo. On 3 November she told the provincial court what mercury from unlicensed mines has done to the river Anzu. Since that day two men on a motorcycle have waited outside her house on four evenings.',
    'She reported it the next morning. Nobody has come to see her.',
    'I ask you to',
    '- give Rosa Tanguila and her family the protection they ask for, in agreement with them and without delay;\n- have the threats against her investigated promptly and thoroughly by officers from outside the province;\n- say in public that those who defend land and water may do so without fear.',
  ],
  own: 'As a nurse I know what clean water means for a child, and what it costs to say so.',
  signOff: 'Yours sincerely,',
  signature: ['Hanna Lindqvist', 'Uppsala, Sweden'],
  body: 'Dear Minister,\n\nI am writing about Rosa Tanguila.\n\nYours sincerely,\nHanna Lindqvist\nUppsala, Sweden',
  language: 'en',
};

export const arabicAppeal: Appeal = {
  ...appeal,
  subject: 'أسقطوا التهم الموجّهة إلى سلمى الورتاني',
  salutation: 'السيدة الوزيرة،',
  paragraphs: [
    'أكتب إليكم بشأن المحامية سلمى الورتاني، التي تُحاكَم منذ 2 نوفمبر 2026 بسبب كلمة ألقتها أمام المحكمة دفاعًا عن موكّليها.',
    'لذلك أطلب منكم:',
    '- إسقاط جميع التهم الموجّهة إلى سلمى الورتاني؛\n- رفع منع السفر عنها دون تأخير؛',
  ],
  own: 'أنا معلّمة، وأقول لتلاميذي كل يوم إن لكل إنسان الحق في من يدافع عنه.',
  signOff: 'وتفضّلوا بقبول فائق الاحترام،',
  signature: ['ليلى حدّاد', 'بيروت، لبنان'],
  language: 'ar',
};

export const paperText = `First UA: 83/26 Index: ASA 23/0318/2026 Cambodia Date: 20 November 2026

ORGANISER MOVED TO A DISTANT PRISON

On 14 November Sokha Chantrea, who organised garment workers in Kandal, was taken without notice to a prison nine hours from her family.

Please write within eight weeks, before 19 January 2027.

Minister of Justice Vuthy Mean, E-mail: minister@moj-gov.example

Dear Minister,

I ask you to release her immediately and without conditions.

Yours sincerely,`;

const evidence = (field: string, value: string, doubt: string | null = null) => ({
  field,
  start: paperText.indexOf(value),
  end: paperText.indexOf(value) + value.length,
  rule: 'invented',
  doubt,
});

export const found: UaDocument = {
  kind: 'first',
  reference: { series: 'UA', number: 83, year: 2026 },
  updateNumber: null,
  index: 'ASA 23/0318/2026',
  country: 'KH',
  issued: '2026-11-20',
  deadline: '2027-01-19',
  language: 'en',
  headline: 'Organiser moved to a distant prison',
  people: ['Sokha Chantrea'],
  closing: { closes: false, quote: null },
  recipients: [
    { ...minister, name: 'Vuthy Mean', title: 'Minister of Justice', emails: ['minister@moj-gov.example'] },
  ],
  letter: {
    salutation: 'Dear Minister',
    body: 'I ask you to release her immediately and without conditions.',
    signOff: 'Yours sincerely',
  },
  asks: [],
  publisher: null,
  evidence: [
    evidence('kind', 'First UA'),
    evidence('reference', '83/26'),
    evidence('index', 'ASA 23/0318/2026'),
    evidence('country', 'Cambodia'),
    evidence('issued', '20 November 2026'),
    evidence('headline', 'ORGANISER MOVED TO A DISTANT PRISON'),
    evidence('people.0', 'Sokha Chantrea'),
    evidence(
      'deadline',
      '19 January 2027',
      'It is long after the date of issue: one of the two may be wrong.',
    ),
    evidence('recipients.0.emails.0', 'minister@moj-gov.example'),
  ],
  missing: [],
};
