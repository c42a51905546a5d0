import type { CaseData, Services } from '../../components/connect/services.ts';
import type { Draft } from '../../lib/appeal/schema.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import {
  appeal,
  closedCase,
  entries,
  found,
  paperText,
  pastCase,
  rows,
  TODAY,
  ua,
  unsureCase,
  untold,
} from './invented.ts';

/** Services that hold everything in memory; `sent` lists what was sent, in order. */
export function fakeServices(
  patch: Partial<Services> = {},
): Services & { sent: [string, unknown][]; copied: string[] } {
  const sent: [string, unknown][] = [];
  const copied: string[] = [];
  const drafts: Draft[] = [];
  const journal: JournalEntry[] = [];
  const paper = {
    id: 'b',
    caseKey: ua.key,
    raw: { text: paperText, source: { way: 'paste' as const, url: null, title: null } },
    ua: found,
    readerVersion: 1,
    takenIn: '2026-11-23T10:00:00Z',
  };
  const cases: Record<string, CaseData['ua']> = {
    [ua.key]: ua,
    [closedCase.key]: closedCase,
    'UA-64-2026': { ...unsureCase, key: 'UA-64-2026' },
    'UA-59-2026': { ...pastCase, key: 'UA-59-2026' },
  };
  const answers: Record<string, (request: never) => unknown> = {
    'news.load': () => [],
    'caution.load': () => untold.caution,
    'caution.kept': () => false,
    'manner.load': () => untold.manner,
    'reminder.load': () => ({ badge: true, notice: false, pace: 'any' }),
    'pace.load': () => ({ pace: 'any', met: false }),
    'follows.load': () => ({ follows: [], items: [], running: null }),
    'correction.make': () => ({ caseKey: null }),
    'paper.read': ({ raw }: { raw: { text: string } }) => ({
      papers: raw.text.includes('First UA')
        ? [
            {
              id: 'f',
              ua: found,
              caseKey: 'UA-83-2026',
              known: false,
              read: found,
              corrections: [],
              notes: { risks: [[]], changes: [] },
            },
          ]
        : [],
      list: [],
    }),
    'paper.add': () => ({
      added: [
        { paperId: 'f', caseKey: 'UA-83-2026', fresh: true, before: null, after: 'active', changes: [] },
      ],
    }),
    'draft.change': ({
      caseKey,
      recipientKey,
      paperId,
      patch: change,
    }: Draft & { patch: Partial<Draft> }) => {
      const old = drafts.find((one) => one.recipientKey === recipientKey);
      const next = {
        own: null,
        subject: null,
        text: null,
        ...old,
        ...change,
        caseKey,
        recipientKey,
        paperId,
      };
      drafts.splice(0, drafts.length, { ...next, changedAt: '' });
      return drafts[0];
    },
    'journal.note': ({ entry }: { entry: Omit<JournalEntry, 'id' | 'at'> }) => {
      const noted = { ...entry, id: `j${journal.length}`, at: '2026-11-23T10:00:00Z' };
      journal.push(noted);
      return noted;
    },
    'journal.load': () => ({
      entries: [...journal, ...entries].reverse().sort((a, b) => b.at.localeCompare(a.at)),
      cases: [
        { key: closedCase.key, label: 'UA 52/26', title: 'Nurse released', country: 'LK', closed: true },
        { key: ua.key, label: 'UA 76/26', title: 'Rosa Tanguila threatened', country: 'EC', closed: false },
      ],
      kept: '90 days',
    }),
    'journal.remove': ({ id }: { id: string }) => {
      journal.splice(
        journal.findIndex((one) => one.id === id),
        1,
      );
      return null;
    },
  };
  const services: Services = {
    today: TODAY,
    send: async (name, request) => {
      sent.push([name, request]);
      return { ok: true, value: (answers[name]?.(request as never) ?? null) as never };
    },
    firstRows: async () => rows,
    rows: async () => rows,
    setAside: async () => 0,
    oneCase: async (key) => {
      const one = cases[key];
      if (!one) return null;
      return {
        ua: one,
        papers: [paper],
        corrections: {},
        read: { b: found },
        news: null,
        notes: {},
        ...untold,
        drafts: [...drafts],
        entries: key === closedCase.key ? entries : [...journal],
      };
    },
    watch: () => () => {},
    watchDrafts: () => () => {},
    profile: async () => ({ name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' }),
    changeProfile: async (patch) => {
      sent.push(['profile', patch]);
    },
    drafter: async () => (_, recipient, draft) => ({
      ...appeal,
      recipientKey: recipient.key,
      to: recipient.emails,
      subject: draft?.subject ?? appeal.subject,
      own: draft?.own ?? '',
    }),
    copy: async (text, html) => {
      void html;
      copied.push(text);
      return true;
    },
    webmail: async () => null,
    saveWebmail: async (id) => {
      sent.push(['webmail', id]);
    },
    pageAddress: async () => 'https://mail.example/compose',
    follow: async (link, letter, awaited) => {
      sent.push(['follow', { link, letter, ...(awaited && { awaited }) }]);
    },
    begun: async () => null,
    readPage: async () => ({
      ok: true,
      raw: { text: paperText, source: { way: 'page', url: 'https://news.example/', title: 'UA' } },
      links: [],
      host: 'news.example',
    }),
    fileInTab: async () => null,
    fileOnce: async () => null,
    readText: (text) => ({ text, source: { way: 'paste', url: null, title: null } }),
    readFile: async (file) => ({
      ok: true,
      raws: [{ text: await file.text(), source: { way: 'file', url: null, title: file.name } }],
    }),
    look: async () => ({
      ok: true,
      target: {
        host: 'mail.example',
        title: 'New message',
        fields: ['to', 'subject', 'body'],
        subject: '',
        hasText: false,
      },
    }),
    insert: async (request) => ({
      ok: true,
      target: {
        host: 'mail.example',
        title: 'New message',
        fields: ['to', 'subject', 'body'],
        subject: '',
        hasText: false,
      },
      fields: [{ field: 'body', state: 'done', text: request.body }],
    }),
    undoInsert: null,
    sites: {
      allowed: async () => [],
      isAllowed: async () => false,
      allow: async () => false,
      takeBack: async () => {},
      watch: () => () => {},
    },
    watchFollows: () => () => {},
    told: async () => undefined,
    hasLock: async () => false,
    openFollows: () => {
      sent.push(['open follows', null]);
    },
    form: null,
    onPage: null,
    openAtSide: null,
    openPractice: () => {},
    filesElsewhere: undefined,
    ...patch,
  };
  return { ...services, sent, copied };
}

/** The browser's leave for notifications, in memory; `asked` counts how often it was asked for. */
export function fakeNotices(answer = true, given = false) {
  const notices = {
    asked: 0,
    allowed: async () => given,
    ask: async () => {
      notices.asked += 1;
      given = answer;
      return answer;
    },
    giveBack: async () => {
      given = false;
    },
  };
  return notices;
}
