import type { ComponentChild } from 'preact';
import { Changes } from '../../../../components/case/changes.tsx';
import { ListView, type ListViewProps } from '../../../../components/list/list-view.tsx';
import { NewsSlip, newsLine } from '../../../../components/list/news.tsx';
import { PaceLine } from '../../../../components/list/pace-line.tsx';
import { t } from '../../../../lib/browser/words.ts';
import type { Difference } from '../../../../lib/case/difference.ts';
import type { News } from '../../../../lib/case/rereading.ts';
import { manyRows, rows, TODAY } from '../../invented.ts';
import { changes, foundPaper, news, nothing, saidCopied, trouble, ways } from './shared.tsx';

const closing: Difference = {
  what: 'closing',
  who: null,
  was: ['open'],
  now: ['closed', 'No further action is requested from the UA network.'],
};

const country: Difference = { what: 'value', who: 'country', was: ['PE'], now: ['EC'] };

const empty = { unsure: [], active: [], past: [], closed: [] };

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

const saidClosed = () => ({
  mark: 'closed' as const,
  text: t('said_closed', 'UA 76/26'),
  more: { text: t('see_sentence'), href: '#case=x' },
  undo: nothing,
});

/** After an update that reads papers in another way: more cases than are drawn. */
const reread: News[] = [
  { ...news, after: 'unsure', changes },
  { ...news, caseKey: 'y', label: 'UA 71/26', changes: [country] },
  { ...news, caseKey: 'z', label: 'UA 34/25', before: 'closed', after: 'past', changes: changes.slice(1, 2) },
  { ...news, caseKey: 'w', label: 'UA 12/26' },
];

/** The list of cases, and what the page in front offers. */
export const listScreens: Record<string, () => ComponentChild> = {
  list: () => list({ found: [foundPaper] }),
  'list-said': () => list({ said: saidClosed() }),
  'list-changes': () =>
    list({
      said: {
        ...saidCopied(),
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
  'list-reread': () => list({ said: newsLine(reread), news: <NewsSlip onSeen={nothing} news={reread} /> }),
  'list-reading': () =>
    list({
      said: { mark: 'opened', text: t('file_reading', 'ua08326.pdf'), progress: 0.4, stop: nothing },
    }),
  'list-known': () => list({ found: [{ ...foundPaper, known: true, caseKey: 'x' }], said: saidCopied() }),
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
};
