import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { CaseView, type CaseViewProps } from '../../../components/case/case-view.tsx';
import { Changes } from '../../../components/case/changes.tsx';
import { ClosedView } from '../../../components/case/closed-view.tsx';
import { PapersView } from '../../../components/case/papers-view.tsx';
import { PastView } from '../../../components/case/past-view.tsx';
import { UnsureView } from '../../../components/case/unsure-view.tsx';
import { entriesOf, type Result, resultsOf } from '../../../components/form/form-entries.ts';
import { FormReportView, type FormReportViewProps } from '../../../components/form/form-report-view.tsx';
import { FormView, type FormViewProps, NoForm } from '../../../components/form/form-view.tsx';
import type { LetterViewProps } from '../../../components/letter/letter-view.tsx';
import { recipientState } from '../../../components/letter/recipient.ts';
import { ReportView, type ReportViewProps } from '../../../components/letter/report-view.tsx';
import { ListView, type ListViewProps } from '../../../components/list/list-view.tsx';
import { NewsDetails, NewsSlip, newsLead, newsMark } from '../../../components/list/news.tsx';
import { PaceLine } from '../../../components/list/pace-line.tsx';
import type { FoundPaper } from '../../../components/list/slip.tsx';
import { HelpView } from '../../../components/pages/help-view.tsx';
import { LockedView } from '../../../components/pages/locked-view.tsx';
import { type PaperSize, PrintView } from '../../../components/pages/print-view.tsx';
import { WelcomeView } from '../../../components/pages/welcome-view.tsx';
import { PasteView } from '../../../components/paper/paste-view.tsx';
import { ReadView } from '../../../components/paper/read-view.tsx';
import type { DataCardProps } from '../../../components/settings/data-card.tsx';
import { LockCard, type LockCardProps } from '../../../components/settings/lock-card.tsx';
import { SettingsView } from '../../../components/settings/settings-view.tsx';
import { QuietLink } from '../../../components/ui/link.tsx';
import { shorterLetters } from '../../../lib/appeal/fit.ts';
import { type MessageKey, t } from '../../../lib/browser/words.ts';
import type { AddressRisk } from '../../../lib/case/address-risk.ts';
import { type Caution, noCaution } from '../../../lib/case/caution.ts';
import { withCorrections } from '../../../lib/case/correction.ts';
import type { Difference } from '../../../lib/case/difference.ts';
import type { PaperNotes } from '../../../lib/case/notes.ts';
import type { News } from '../../../lib/case/rereading.ts';
import { knownValues, surelyKnown } from '../../../lib/delivery/plan/person.ts';
import { planForm } from '../../../lib/delivery/plan/plan.ts';
import { routesFor, type Surroundings } from '../../../lib/delivery/routes.ts';
import { webmailFor } from '../../../lib/delivery/webmail/index.ts';
import { noHints } from '../../../lib/document/hints.ts';
import { help as arabicHelp } from '../../../lib/help/languages/ar.ts';
import { help } from '../../../lib/help/languages/en.ts';
import {
  appeal,
  arabicAppeal,
  closedCase,
  entries,
  found,
  manyRows,
  minister,
  paperText,
  pastCase,
  rows,
  TODAY,
  ua,
  unsureCase,
} from '../invented.ts';
import { ministryForm } from '../seen-form.ts';

const nothing = () => {};
const noWay = async () => false;
const ways = () => (
  <>
    <QuietLink href="#desk">{t('desk')}</QuietLink>
    <QuietLink href="#settings">{t('settings')}</QuietLink>
  </>
);
const deskWay = () => <QuietLink href="#desk">{t('desk')}</QuietLink>;

const data = {
  busy: false,
  locked: null,
  aside: 0,
  onAside: nothing,
  onSave: nothing,
  onRestore: nothing,
  onUnlock: nothing,
  onLeaveLocked: nothing,
  onErase: nothing,
};

const helpProps = { help, language: 'en', page: null, query: '', onQuery: nothing } as const;

const welcome = (caution: Caution) => (
  <WelcomeView
    profile={profile}
    caution={caution}
    said={null}
    onProfile={nothing}
    onCaution={nothing}
    onSample={nothing}
  />
);
const followed = {
  follows: {
    follows: [
      {
        id: 'a',
        kind: 'feed' as const,
        url: 'https://www.section.example/urgent-actions/feed',
        title: 'An invented section: Urgent actions',
        section: null,
        checkedAt: '2026-11-24T08:05:00Z',
        failing: null,
        next: '2026-11-24T14:20:00Z',
        waitUntil: null,
        waiting: 0,
      },
      {
        id: 'b',
        kind: 'listing' as const,
        url: 'https://group.example/urgent-actions',
        title: 'A group of letter writers',
        section: null,
        checkedAt: '2026-11-20T08:05:00Z',
        failing: { since: '2026-11-21T08:05:00Z', why: 'unreadable' as const },
        next: '2026-11-24T14:20:00Z',
        waitUntil: '2026-11-24T09:20:00Z',
        waiting: 0,
      },
      {
        id: 'c',
        kind: 'catalogue' as const,
        url: 'https://letters.example/catalogue.json',
        title: 'A group that is out of reach: without a network nothing is asked',
        section: null,
        checkedAt: '2026-11-24T06:05:00Z',
        failing: { since: '2026-11-24T08:05:00Z', why: 'not reached' as const },
        next: '2026-11-24T09:20:00Z',
        waitUntil: null,
        waiting: 12,
      },
    ],
    items: [
      {
        followId: 'a',
        key: 'x',
        url: 'https://other.example/ua-9-26',
        title: 'UA 9/26: Teacher held after protest',
        why: 'other site' as const,
      },
    ],
    running: null,
  },
  said: '',
  address: '',
  busy: false,
  onFollow: nothing,
  onCheck: nothing,
  onStop: nothing,
  onRemove: nothing,
  onDone: nothing,
  onAllow: nothing,
};

const lock: LockCardProps = {
  lock: {
    locked: false,
    keys: { shutting: '', opening: { rounds: 0, salt: '', iv: '', data: '' }, sum: '' },
    minutes: 30,
  },
  busy: false,
  onSetUp: nothing,
  onShut: nothing,
  onWait: nothing,
  onRemove: nothing,
};

/** The lock by itself: at its end the page of the settings is long. */
const lockCard = (patch: Partial<LockCardProps>) => (
  <main class="plain-page">
    <h1 class="title">{t('settings')}</h1>
    <LockCard {...lock} {...patch} />
  </main>
);

const locked = (problem?: string, said = '') => (
  <LockedView busy={false} problem={problem} said={said} onOpen={nothing} onErase={nothing} />
);

const settings = (patch: Partial<DataCardProps>) => (
  <SettingsView
    profile={profile}
    webmail="fastmail"
    details={{ email: 'hanna@lindqvist.example', 'postal-code': '753 10' }}
    caution={{ ...noCaution, all: true, answered: true }}
    onForgetAtRisk={nothing}
    manner={{ amnesty: 'leave out', words: null }}
    onPack={nothing}
    onCaution={nothing}
    onManner={nothing}
    taught={{
      sites: [
        { host: 'ministry.example', fields: [{ name: 'f7', label: 'Asunto N.º', kind: 'subject' }] },
        { host: 'وزارة.example', fields: [{ name: 'n', label: 'مقدم الطلب', kind: 'full-name' }] },
      ],
      onSave: nothing,
      onTake: nothing,
    }}
    reminders={{
      settings: { badge: true, notice: false, pace: 'week' },
      onBadge: nothing,
      onNotice: nothing,
      onPace: nothing,
      onCalendar: nothing,
    }}
    sites={['https://mail.example/*', 'http://forms.ministry.example/*']}
    said={t('kept')}
    onProfile={nothing}
    onWebmail={nothing}
    onForget={nothing}
    onTakeBack={nothing}
    data={{ ...data, ...patch }}
    follow={followed}
    lock={lock}
  />
);

const notes: PaperNotes = { risks: [[]], changes: [] };
const foundPaper = {
  id: 'f',
  ua: found,
  read: found,
  corrections: [],
  caseKey: null,
  known: false,
  notes,
};
const correction = (field: string, value: string) => ({
  paperId: 'f',
  field,
  value,
  at: '2026-11-23T10:00:00Z',
});

const corrections = [
  correction('deadline', ''),
  correction('people', 'Sokha Chantrea\nMaly Chantrea'),
  correction('recipients.nobody.name', 'Rithy Sam'),
  correction('recipients.minister.role', 'none'),
  correction('recipients.+1.title', 'Governor of the Province'),
  correction('recipients.+1.emails', 'governor@province-invented.example'),
];

const reading = (papers: FoundPaper[], problems: string[] = []) => ({
  materials: [
    {
      raw: {
        text: paperText,
        source: {
          way: 'page' as const,
          url: 'https://www.amnesty.org/en/documents/asa23/0318/2026/en/',
          title: null,
        },
      },
      found: papers,
    },
  ],
  problems,
  today: TODAY,
  said: null,
  onAdd: nothing,
  onAddAll: nothing,
  onCorrect: noWay,
});

/** A view in which some things were pressed. */
function Pressed({ on, children }: { on: string; children: ComponentChild }) {
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>(on)) element.click();
  }, [on]);
  return children;
}

const read = (patch: Partial<FoundPaper>, press = 'none') => (
  <Pressed on={press}>
    <ReadView {...reading([{ ...foundPaper, ...patch }])} />
  </Pressed>
);

const name = 'Esteban Quirola Mena, Minister of the Interior';
const changes: Difference[] = [
  {
    what: 'closing',
    who: null,
    was: ['open'],
    now: ['unsure', 'No further action is needed for the elder.'],
  },
  { what: 'deadline', who: null, was: ['2026-11-29'], now: ['2027-01-19'] },
  {
    what: 'addresses',
    who: name,
    was: ['ministro@interior-gob.example'],
    now: ['despacho@interior-gob.example'],
  },
  {
    what: 'recipient',
    who: 'Lucía Velarde Ponce',
    was: [],
    now: ['Lucía Velarde Ponce, Prosecutor General', 'https://fiscalia.example/contacto'],
  },
  { what: 'letter', who: null, was: ['x'], now: ['y', 'z'] },
];
const news: News = {
  caseKey: 'x',
  label: 'UA 76/26',
  wasLabel: null,
  before: 'active',
  after: 'active',
  changes: changes.slice(1, 3),
  at: '2026-11-23T10:00:00Z',
};
const closing: Difference = {
  what: 'closing',
  who: null,
  was: ['open'],
  now: ['closed', 'No further action is requested from the UA network.'],
};
const country: Difference = { what: 'value', who: 'country', was: ['PE'], now: ['EC'] };
const [address = ''] = minister.emails;
const risks: AddressRisk[] = [
  { address, kind: 'changed', than: ['ministro@interior-gob.example'] },
  { address, kind: 'invisible', than: [] },
];
const empty = { unsure: [], active: [], past: [], closed: [] };
const profile = { name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' };
const target = {
  host: 'mail.practice.example',
  title: 'New message',
  fields: ['to' as const, 'subject' as const, 'body' as const],
  subject: '',
  hasText: false,
};

const list = (patch: Partial<ListViewProps>) => (
  <ListView
    rows={rows}
    today={TODAY}
    found={[]}
    page={{ state: 'none' }}
    said={null}
    ways={ways()}
    onCopy={nothing}
    onAdd={nothing}
    onFiles={nothing}
    onTabFile={nothing}
    onTabFileOnce={nothing}
    onSample={nothing}
    onFollow={nothing}
    onReadAgain={nothing}
    {...patch}
  />
);

/** A line that says what went wrong. */
const trouble = (words: MessageKey) => ({ mark: 'refused', warned: true, text: t(words) }) as const;

const letter: LetterViewProps = {
  recipient: minister,
  appeal,
  draft: null,
  profile,
  risks: [],
  notes: { gaps: [], likeness: 1 },
  official: appeal.paragraphs,
  cut: [],
  advice: { withSection: true, ownWords: false },
  tools: {
    printHref: '#print',
    editions: [],
    variant: 'full',
    over: 0,
    language: 'en',
    paperLanguage: 'en',
    hints: noHints,
    post: null,
    careful: { atRisk: false, all: false, country: 'EC' },
    onCareful: nothing,
  },
  onDraft: nothing,
  onProfile: nothing,
  onCopy: nothing,
};

const arranged: LetterViewProps = {
  ...letter,
  appeal: {
    ...appeal,
    paragraphs: ['She reported it. Nobody came.', ...appeal.paragraphs.slice(2)],
    ownAt: 1,
  },
  draft: {
    caseKey: ua.key,
    recipientKey: 'minister',
    own: appeal.own,
    subject: null,
    text: null,
    parts: [
      { of: appeal.paragraphs[0] ?? '', text: null, out: true },
      { of: appeal.paragraphs[1] ?? '', text: 'She reported it. Nobody came.', out: false },
      { of: null, text: null, out: false },
      { of: 'An older paragraph.', text: 'My words for an older one.', out: false },
    ],
    paperId: 'b',
    changedAt: '2026-11-23T10:00:00Z',
  },
};

const printed = (paper: PaperSize) => (
  <PrintView
    appeal={appeal}
    cut={paper === 'postcard' ? 1 : 0}
    over={paper === 'postcard' ? 80 : 0}
    paper={paper}
    ways={[
      {
        name: t('print_direct'),
        lines: ['Esteban Quirola Mena', 'Minister of the Interior', '1 Invented Square', 'Quito', 'Ecuador'],
      },
    ]}
    way={0}
    sender=""
    placeAndDate="Uppsala, 23 November 2026"
    warnings={[]}
    onPaper={nothing}
    onWay={nothing}
    onSender={nothing}
    onPrint={nothing}
  />
);

const people = (of = ua.recipients) =>
  of.map((recipient) => ({ recipient, state: recipientState(recipient, [], false) }));

const openCase = (patch: Partial<CaseViewProps>) => (
  <CaseView
    ua={ua}
    today={TODAY}
    people={people()}
    letter={letter}
    newer={{ changes: null, kept: [], onSeen: nothing, onUse: nothing }}
    safety={{ warnings: [], country: 'EC', onTies: nothing }}
    atRisk={false}
    target={{ ok: true, target }}
    asking={null}
    inserting={false}
    said={null}
    ways={deskWay()}
    onRecipient={nothing}
    onCopy={nothing}
    onInsert={nothing}
    onInsertAnyway={nothing}
    onWindow={nothing}
    onLeave={nothing}
    onAllow={nothing}
    onLookAgain={nothing}
    ladder={ladder({})}
    onForm={nothing}
    {...patch}
  />
);

const ladder = (patch: Partial<Surroundings>): CaseViewProps['ladder'] => {
  const around = {
    recipient: minister,
    look: null,
    ...webmailFor('gmail', ''),
    caseIsClosed: false,
    ...patch,
  };
  return {
    routes: routesFor(appeal, around),
    chosen: around.webmail?.id ?? null,
    webmail: around.webmail,
    onePress: null,
    formPress: null,
    onWebmail: nothing,
    onRoute: nothing,
    onFillForm: nothing,
    onAllow: nothing,
  };
};

/** The same for a letter that is too long for a link. */
const longLadder = (allowed: boolean): CaseViewProps['ladder'] => {
  const around = { recipient: minister, look: null, ...webmailFor('gmail', ''), caseIsClosed: false };
  return {
    ...ladder({}),
    routes: routesFor({ ...appeal, body: 'Dear Minister, '.repeat(500) }, around),
    onePress: { site: 'https://mail.google.com/*', allowed },
  };
};

/** A recipient who has nothing but a contact form; `allowed`: its site. */
const formOnly = (allowed: boolean) => {
  const recipient = { ...minister, emails: [], formUrl: 'https://ministerio-inventado.example/escribanos' };
  const around = { recipient, look: null, ...webmailFor('gmail', ''), caseIsClosed: false };
  const known = surelyKnown(
    knownValues(appeal, { name: 'Zoë Ejemplo', town: 'Uppsala, Sweden' }, { email: 'zoe@post.example' }, [
      'en',
    ]),
  );
  return openCase({
    target: { ok: false, why: 'no editor' },
    letter: { ...letter, recipient, appeal: { ...appeal, to: [] } },
    ladder: {
      ...ladder({}),
      routes: routesFor({ ...appeal, to: [] }, around),
      formPress: { site: 'https://ministerio-inventado.example/*', allowed, known, length: 963 },
    },
  });
};

const report = (patch: Partial<ReportViewProps>) => (
  <ReportView
    target={target}
    fields={[
      { field: 'to', state: 'done', text: 'despacho@interior-gob.example' },
      { field: 'cc', state: 'not found', text: 'embajada.estocolmo@ecuador.example' },
      { field: 'subject', state: 'already there', text: 'Protect Rosa Tanguila and her family' },
      { field: 'body', state: 'refused', text: 'x'.repeat(963) },
    ]}
    onBack={nothing}
    recipient="Minister of the Interior"
    next="Prosecutor"
    sent={false}
    said={null}
    ways={deskWay()}
    onCopy={nothing}
    onSent={nothing}
    onNext={nothing}
    onUndoFilling={null}
    {...patch}
  />
);

const formFrame = () => ({ said: null, ways: deskWay(), onBack: nothing });
const { salutation, paragraphs, own, signOff, signature } = appeal;
const body = [salutation, ...paragraphs, own, [signOff, ...signature].join('\n')].join('\n\n');
const plan = (limit: number) =>
  planForm(
    {
      ...ministryForm,
      fields: ministryForm.fields.map((field) => (field.kind === 'message' ? { ...field, limit } : field)),
    },
    {
      appeal: { subject: appeal.subject, body },
      profile,
      details: { email: 'hanna@lindqvist.example' },
      languages: ['en'],
    },
  );

const form = (limit: number, patch: Partial<FormViewProps> = {}) => (
  <FormView
    {...formFrame()}
    form={ministryForm}
    entries={entriesOf(plan(limit))}
    residents={null}
    recipient={minister}
    warnings={[]}
    shorter={[]}
    remember={false}
    filling={false}
    taught={[]}
    onTeach={nothing}
    onEntry={nothing}
    onRemember={nothing}
    onFill={nothing}
    onUndo={nothing}
    {...patch}
  />
);

const shorter = shorterLetters(appeal, { people: ua.people, asks: [] }, 780);
const chosenShorter = () =>
  entriesOf(plan(780)).map((entry) =>
    entry.row.field.kind === 'message' ? { ...entry, value: shorter[0]?.body ?? '', ticked: true } : entry,
  );

const formResults = (): Result[] =>
  resultsOf(entriesOf(plan(4000)), [
    { id: 'Nombre y apellidos', state: 'done' },
    { id: 'Correo electrónico', state: 'already there' },
    { id: 'Asunto', state: 'refused' },
    { id: 'Mensaje', state: 'done' },
  ]);
const formReport = (patch: Partial<FormReportViewProps> = {}) => (
  <FormReportView
    {...formFrame()}
    results={formResults()}
    captcha
    answer={null}
    onCopy={nothing}
    onUndo={nothing}
    onAnswer={nothing}
    {...patch}
  />
);

const paper = {
  id: 'f',
  caseKey: 'UA-83-2026',
  raw: { text: paperText, source: { way: 'page' as const, url: 'https://news.example/ua-83', title: null } },
  ua: found,
  readerVersion: 1,
  takenIn: '2026-11-23T10:00:00Z',
};

const paste = () => ({
  said: null,
  ways: deskWay(),
  onText: nothing,
  today: TODAY,
  onAdd: nothing,
  onAddAll: nothing,
  onFiles: nothing,
  onCorrect: noWay,
});

const saidCopied = { mark: 'written' as const, text: 'Letter copied: UA 76/26.' };
const saidClosed = () => ({
  mark: 'closed' as const,
  text: t('said_closed', 'UA 76/26'),
  more: { text: t('see_sentence'), href: '#case=x' },
  undo: nothing,
});

/** Every view in every state worth seeing, with invented content. */
export const screens: Record<string, () => ComponentChild> = {
  list: () => list({ found: [foundPaper] }),
  'list-said': () => list({ said: saidClosed() }),
  'list-changes': () =>
    list({
      said: {
        ...saidCopied,
        text: t('said_added', 'UA 76/26'),
        undo: nothing,
        details: <Changes of={changes} />,
      },
    }),
  'list-written': () =>
    list({
      rows: { ...rows, unsure: [], active: rows.active.map((row) => ({ ...row, written: row.recipients })) },
      isWhole: true,
    }),
  'list-pace': () => list({ pace: <PaceLine pace="week" met={false} rows={rows} today={TODAY} /> }),
  'list-pace-met': () => list({ pace: <PaceLine pace="month" met rows={rows} today={TODAY} /> }),
  'list-news': () =>
    list({
      news: (
        <NewsSlip
          onSeen={nothing}
          news={[
            { ...news, after: 'closed', changes: [closing, ...changes.slice(1, 3)] },
            { ...news, caseKey: 'y', label: 'UA 71/26', wasLabel: 'UA 17/26', changes: [country] },
          ]}
        />
      ),
    }),
  'case-news': () =>
    openCase({
      said: {
        mark: newsMark(news),
        text: newsLead(news),
        details: <NewsDetails news={news} onSeen={nothing} />,
      },
    }),
  'list-known': () => list({ found: [{ ...foundPaper, known: true, caseKey: 'x' }], said: saidCopied }),
  'list-listed': () =>
    list({
      page: {
        state: 'list',
        papers: [
          {
            title: 'UA 157/26: Two sisters threatened after testimony',
            url: 'https://www.section.example/ua-157-26',
          },
          {
            title: 'Outcome UA 34/25: He is free. No further action is requested.',
            url: 'https://www.section.example/ua-34-25',
          },
          { title: 'هندوراس: صحفية مهددة بالقتل', url: 'https://ar.section.example/ua-170-26' },
          { title: 'Poet faces a long sentence', url: 'https://www.section.example/poet' },
          {
            title:
              'Peru: Leader of the Kukama people at risk after he spoke to a commission of the congress about the spill in the river',
            url: 'https://a-very-long-name-of-a-section-of-the-network.organisation.example/ua-158-26',
          },
          { title: 'UA 12/26: This action has ended', url: 'https://www.section.example/ua-12-26' },
        ],
      },
    }),
  'list-pdf': () =>
    list({
      page: { state: 'pdf', name: 'First UA 8326 Ecuador Rosa Tanguila.pdf', reachable: true, site: null },
    }),
  'empty-pdf-shut': () =>
    list({ rows: empty, page: { state: 'pdf', name: 'ua08326.pdf', reachable: false, site: null } }),
  'list-pdf-site': () =>
    list({
      page: { state: 'pdf', name: 'ua08326.pdf', reachable: false, site: 'https://www.section.example/*' },
    }),
  'list-loading': () => list({ rows: null, page: { state: 'reading' } }),
  'list-full': () => list({ setAside: 3, said: trouble('store_full') }),
  'list-newer-store': () => list({ rows: null, said: trouble('store_newer') }),
  'empty-restricted': () => list({ rows: empty, page: { state: 'restricted' } }),
  'list-long': () => list({ rows: manyRows(60) }),
  empty: () => list({ rows: empty, page: { state: 'no paper', host: 'news.practice.example' } }),
  'empty-found': () => list({ rows: empty, found: [foundPaper], page: { state: 'found' } }),
  case: () => openCase({}),
  'case-risks': () => openCase({ letter: { ...letter, risks } }),
  'case-arabic': () => openCase({ letter: { ...letter, appeal: arabicAppeal } }),
  'case-no-name': () =>
    openCase({
      letter: {
        ...letter,
        profile: { name: '', town: '' },
        appeal: { ...appeal, own: '', signature: [], paragraphs: appeal.paragraphs.slice(1) },
      },
      target: { ok: false, why: 'no editor' },
    }),
  'case-reworded': () =>
    openCase({
      letter: {
        ...letter,
        draft: {
          caseKey: ua.key,
          recipientKey: 'minister',
          own: null,
          subject: null,
          text: 'My own wording.\n\nStill polite.',
          paperId: 'b',
          changedAt: '2026-11-23T10:00:00Z',
        },
      },
      said: { ...saidCopied, undo: nothing },
    }),
  'case-many': () =>
    openCase({
      people: people(
        [1, 2, 3, 4, 5].map((n) => ({
          ...minister,
          key: n === 1 ? 'minister' : `m${n}`,
          salutation: `Dear Minister ${n}`,
        })),
      ),
      asking: { ...target, hasText: true },
    }),
  'case-ties': () => openCase({ safety: { warnings: ['ties'], country: 'EC', onTies: nothing } }),
  'case-looking': () => openCase({ target: 'looking' }),
  'case-not-kept': () => openCase({ inserting: true, said: trouble('not_kept_full') }),
  'case-no-place': () => openCase({ target: { ok: false, why: 'no editor' } }),
  'case-no-way': () =>
    openCase({
      target: { ok: false, why: 'restricted page' },
      ladder: ladder({ ...webmailFor('roundcube', ''), recipient: { formUrl: 'https://fiscalia.example/' } }),
    }),
  'case-no-webmail': () =>
    openCase({ target: { ok: false, why: 'foreign frame' }, ladder: ladder(webmailFor(null, '')) }),
  'case-foreign': () =>
    openCase({
      target: {
        ok: false,
        why: 'foreign frame',
        frame: 'https://3c.gmx.example/mail',
        site: 'https://3c.gmx.example/*',
      },
      ladder: ladder(webmailFor('icloud', '')),
    }),
  'case-one-press': () => (
    <Pressed on=".ladder > summary">
      {openCase({ target: { ok: false, why: 'no editor' }, ladder: longLadder(false) })}
    </Pressed>
  ),
  'case-one-press-allowed': () =>
    openCase({ target: { ok: false, why: 'no editor' }, ladder: longLadder(true) }),
  'case-form-only': () => formOnly(false),
  'case-form-press': () => formOnly(true),
  'case-windows': () =>
    openCase({
      target: {
        ok: false,
        why: 'several editors',
        windows: [target, { ...target, subject: 'Re: your visit', hasText: true }],
      },
    }),
  'case-reopened': () => openCase({ ua: { ...ua, reopened: { by: 'paper', paperId: 'b' } } }),
  report: () => report({}),
  'report-signature': () => report({ signature: true }),
  'report-sent': () =>
    report({
      sent: true,
      said: { mark: 'written', text: t('said_sent', 'Minister of the Interior'), undo: nothing },
    }),
  'form-list': () => form(4000),
  'form-shorter': () => form(780, { shorter, entries: chosenShorter(), remember: true }),
  'form-residents': () => form(500, { residents: 'identity', form: { ...ministryForm, filled: 3 } }),
  'form-none': () => (
    <NoForm
      {...formFrame()}
      refusal={{ ok: false, why: 'gate' }}
      onOpenForm={nothing}
      onLookAgain={nothing}
      onAllow={nothing}
    />
  ),
  'form-foreign': () => (
    <NoForm
      {...formFrame()}
      refusal={{
        ok: false,
        why: 'foreign frame',
        frame: 'https://forms.contact-service.example/ministry',
        site: 'https://forms.contact-service.example/*',
      }}
      onOpenForm={nothing}
      onLookAgain={nothing}
      onAllow={nothing}
    />
  ),
  'form-report': () => formReport(),
  'form-report-yes': () =>
    formReport({
      answer: 'yes',
      said: { mark: 'written', text: t('said_sent', 'Minister of the Interior'), undo: nothing },
    }),
  closed: () => (
    <ClosedView
      onEndedWell={nothing}
      goodNews={null}
      ua={closedCase}
      today={TODAY}
      entries={entries}
      said={null}
      ways={deskWay()}
      onOpenAgain={nothing}
      onCopySentence={nothing}
    />
  ),
  unsure: () => <UnsureView ua={unsureCase} today={TODAY} said={null} ways={deskWay()} onAnswer={nothing} />,
  past: () => (
    <PastView ua={pastCase} today={TODAY} said={null} ways={deskWay()} onWriteAllTheSame={nothing} />
  ),
  'read-risks': () =>
    read({
      notes: {
        risks: [[{ address: 'minister@moj-gov.example', kind: 'ending', than: ['.kh'] }]],
        changes,
      },
    }),
  'read-several': () => (
    <ReadView
      {...reading(
        [
          foundPaper,
          { ...foundPaper, id: 'g', known: true, ua: { ...found, kind: 'update', updateNumber: 1 } },
          { ...foundPaper, id: 'h', ua: { ...found, kind: 'outcome', recipients: [] } },
        ],
        [t('file_scanned', 'scan.pdf')],
      )}
    />
  ),
  'read-text': () => read({}, 'summary'),
  'read-correct': () => read({}, '[data-value="deadline"] .correct, [data-value="recipients.0"] .correct'),
  'read-corrected': () => read({ ua: withCorrections(found, corrections), corrections }),
  'read-add': () => read({}, '.add-value button'),
  read: () => read({}),
  papers: () => (
    <PapersView
      ua={ua}
      papers={[paper, { ...paper, id: 'g', ua: { ...found, kind: 'outcome', index: 'ASA 23/0319/2026' } }]}
      notes={{ g: { risks: [], changes } }}
      said={null}
      ways={deskWay()}
      corrections={{}}
      read={{}}
      onTakeOut={nothing}
      onCorrect={noWay}
    />
  ),
  paste: () => <PasteView {...paste()} text="" read={null} problem={null} />,
  'paste-no-paper': () => <PasteView {...paste()} text="Dear all" read={null} problem={t('no_paper')} />,
  'paste-read': () => (
    <PasteView {...paste()} text={paperText} read={{ text: paperText, found: [foundPaper] }} problem={null} />
  ),
  'case-notes': () =>
    openCase({
      letter: {
        ...letter,
        notes: {
          likeness: 0.43,
          gaps: [
            { kind: 'person', name: 'Rosa Tanguila' },
            {
              kind: 'ask',
              text: 'I urge you to give her protection at once and to bring those responsible to justice.',
            },
            { kind: 'name twice' },
            { kind: 'street', text: '14 Green Hill Road' },
          ],
        },
      },
    }),
  'case-arranged': () => (
    <Pressed on=".letter-act > button:last-child">{openCase({ letter: arranged })}</Pressed>
  ),
  'case-short': () =>
    openCase({
      letter: {
        ...letter,
        cut: [appeal.paragraphs[1] ?? ''],
        tools: {
          ...letter.tools,
          variant: '500',
          over: 120,
          post: 214,
          hints: {
            preferred: ['es'],
            words: 'Please write a letter in your own words.',
            amnesty: 'Please do not mention Amnesty.',
          },
        },
        recipient: {
          ...minister,
          fax: '+593 2 555 0101',
          phones: ['+593 2 555 0102'],
          social: ['@interior_ec'],
        },
        notes: { gaps: [], likeness: 0.4, amnesty: 'there' },
      },
      safety: { warnings: ['address changed', 'private', 'ties'], country: 'EC', onTies: nothing },
    }),
  'case-tools': () => (
    <Pressed on=".letter-tools > summary, .starters > summary">
      {openCase({
        letter: {
          ...letter,
          tools: {
            ...letter.tools,
            post: 214,
            hints: { ...noHints, preferred: ['es'], words: 'Write in your own words.' },
          },
          recipient: {
            ...minister,
            fax: '+593 2 555 0101',
            phones: ['+593 2 555 0102'],
            social: ['@interior_ec'],
          },
        },
      })}
    </Pressed>
  ),
  'case-to-many': () =>
    openCase({
      wayNotes: [['post', 'Post to Ecuador is suspended since 3 November: use the embassy.']],
      many: {
        addresses: Array.from({ length: 8 }, (_, at) => `oficina${at + 1}@interior.example`),
        apart: null,
        onApart: nothing,
      },
    }),
  'case-apart': () =>
    openCase({
      many: {
        addresses: Array.from({ length: 8 }, (_, at) => `oficina${at + 1}@interior.example`),
        apart: 'oficina3@interior.example',
        onApart: nothing,
      },
    }),
  'case-careful': () =>
    openCase({
      letter: {
        ...letter,
        appeal: { ...appeal, cc: [], signature: ['H. L.', 'Uppsala, Sweden'] },
        tools: { ...letter.tools, careful: { atRisk: true, all: false, country: 'EC' } },
      },
      atRisk: true,
      safety: { warnings: ['signature'], country: 'EC', onTies: nothing },
    }),
  'case-newer': () =>
    openCase({
      newer: {
        changes,
        kept: [
          { recipientKey: 'old', recipient: 'Ana Prieto, Minister of Justice', text: 'As a nurse I know.' },
        ],
        onSeen: nothing,
        onUse: nothing,
      },
      safety: { warnings: ['superseded'], country: 'EC', onTies: nothing },
    }),
  'print-a4': () => printed('a4'),
  'print-postcard': () => printed('postcard'),
  'settings-locked': () => settings({ locked: { name: 'appeals-2026-11-20.json', wrong: true }, aside: 2 }),
  'settings-delete': () => <Pressed on=".caution .ask-again button">{settings({})}</Pressed>,
  'settings-erase': () => <Pressed on=".data-part .ask-again button">{settings({})}</Pressed>,
  'locked-erase': () => <Pressed on=".ask-again button">{locked()}</Pressed>,
  'settings-lock': () => lockCard({}),
  'settings-lock-none': () => lockCard({ lock: { locked: false, keys: null, minutes: null } }),
  locked: () => locked(),
  'locked-wrong': () => locked(t('locked_wrong')),
  settings: () => settings({}),
  welcome: () => welcome(noCaution),
  help: () => <HelpView {...helpProps} />,
  'help-found': () => <HelpView {...helpProps} query="letter post" />,
  'help-none': () => <HelpView {...helpProps} query="zebra" />,
  'help-arabic': () => <HelpView {...helpProps} help={arabicHelp} language="ar" page="webmail" />,
  'help-page': () => <HelpView {...helpProps} page="webmail" />,
  'welcome-some': () => welcome({ ...noCaution, countries: ['EC', 'MM'], answered: true }),
};

/** Screens that are pages of their own, not popups. */
export const pages = [
  'settings',
  'settings-delete',
  'settings-erase',
  'settings-lock',
  'settings-lock-none',
  'settings-locked',
  'welcome',
  'welcome-some',
  'help',
  'help-found',
  'help-none',
  'help-arabic',
  'help-page',
];
