import type { ComponentChild } from 'preact';
import { ClosedView } from '../../../../components/case/closed-view.tsx';
import { PastView } from '../../../../components/case/past-view.tsx';
import { UnsureView } from '../../../../components/case/unsure-view.tsx';
import type { LetterViewProps } from '../../../../components/letter/letter-view.tsx';
import { NewsDetails, newsLead, newsMark } from '../../../../components/list/news.tsx';
import { type PaperSize, PrintView, type PrintViewProps } from '../../../../components/pages/print-view.tsx';
import { PasteView } from '../../../../components/paper/paste-view.tsx';
import { t } from '../../../../lib/browser/words.ts';
import type { AddressRisk } from '../../../../lib/case/address-risk.ts';
import { webmailFor } from '../../../../lib/delivery/webmail/index.ts';
import { noHints } from '../../../../lib/document/hints.ts';
import {
  appeal,
  arabicAppeal,
  closedCase,
  entries,
  minister,
  paperText,
  pastCase,
  TODAY,
  ua,
  unsureCase,
} from '../../invented.ts';
import { formOnly, ladder, letter, longLadder, openCase, people } from './open-case.tsx';
import { paste } from './paper.tsx';
import {
  changes,
  deskWay,
  foundPaper,
  news,
  nothing,
  Pressed,
  saidCopied,
  target,
  trouble,
} from './shared.tsx';

const [address = ''] = minister.emails;

const risks: AddressRisk[] = [
  { address, kind: 'changed', than: ['ministro@interior-gob.example'] },
  { address, kind: 'invisible', than: [] },
];

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

const printed = (paper: PaperSize, changed: PrintViewProps['changed'] = null) => (
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
    placeAndDate={['Uppsala', '23 November 2026']}
    warnings={[]}
    changed={changed}
    country="EC"
    onPaper={nothing}
    onWay={nothing}
    onSender={nothing}
    onPrint={nothing}
  />
);

/** A case: its letter, ways out of it and on paper; closed, unsure and past. */
export const caseScreens: Record<string, () => ComponentChild> = {
  'case-news': () =>
    openCase({
      said: {
        mark: newsMark(news),
        text: newsLead(news),
        details: <NewsDetails news={news} onSeen={nothing} />,
      },
    }),
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
      said: { ...saidCopied(), undo: nothing },
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
  'case-unread': () => openCase({ asking: { ...target, isUnread: true } }),
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
  'print-changed': () => printed('a4', { lead: t('newer_title'), changes }),
};
