import type { ComponentChild } from 'preact';
import { PapersView } from '../../../../components/case/papers-view.tsx';
import type { FoundPaper } from '../../../../components/list/slip.tsx';
import { ReadView } from '../../../../components/paper/read-view.tsx';
import { t } from '../../../../lib/browser/words.ts';
import { withCorrections } from '../../../../lib/case/correction.ts';
import { found, paperText, TODAY, ua } from '../../invented.ts';
import { changes, deskWay, foundPaper, nothing, noWay, Pressed } from './shared.tsx';

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

const read = (patch: Partial<FoundPaper>, press = 'none') => (
  <Pressed on={press}>
    <ReadView {...reading([{ ...foundPaper, ...patch }])} />
  </Pressed>
);

const paper = {
  id: 'f',
  caseKey: 'UA-83-2026',
  raw: { text: paperText, source: { way: 'page' as const, url: 'https://news.example/ua-83', title: null } },
  ua: found,
  readerVersion: 1,
  takenIn: '2026-11-23T10:00:00Z',
};

export const paste = () => ({
  said: null,
  ways: deskWay(),
  onText: nothing,
  today: TODAY,
  onAdd: nothing,
  onAddAll: nothing,
  onFiles: nothing,
  onCorrect: noWay,
});

/** What was read of papers, and pasted text. */
export const paperScreens: Record<string, () => ComponentChild> = {
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
};
