import { newState } from '../../../lib/follow/schedule.ts';
import type { SeenItem } from '../../../lib/follow/schema.ts';
import { noRows } from '../empty-backup.ts';
import type { Chance } from './chance.ts';
import { type Model, message, type Operation } from './model.ts';
import { type EndurePaper, keyOf, paperOf } from './papers.ts';
import { feedLane } from './sites.ts';
import { fileLane, newsLane, putBackLane, undoLane } from './undo-lanes.ts';

/** How many pages write at once: two popups, the desk, the panel. */
export const PAGES = ['popup.html', 'popup.html', 'desk.html', 'sidepanel.html'] as const;

type Work = Omit<Operation, 'id' | 'lane'>;

/** What one page does with one thing, one after the other. */
export interface Lane {
  page: number;
  name: string;
  /** Each of its operations builds on the answer to the one before. */
  binds?: true;
  next(chance: Chance, model: Model, id: number): Work;
}

const words = (chance: Chance, id: number): string => `Words ${id} ${'and more '.repeat(chance.under(6))}`;

/** Adds a paper, or takes it out where it is there. */
function paperWork({ id: paperId, raw }: EndurePaper, model: Model): Work {
  const cell = `paper ${paperId}`;
  return model.sure(cell) === 'there'
    ? { message: message('paper.remove', { paperIds: [paperId] }), effects: [[cell, null]] }
    : { message: message('paper.add', { raw }), effects: [[cell, 'there']] };
}

function draftWork(caseKey: string, field: 'own' | 'subject' | 'text', text: string): Work {
  const recipientKey = `letter-${caseKey}`;
  return {
    message: message('draft.change', { caseKey, recipientKey, paperId: null, patch: { [field]: text } }),
    effects: [[`draft ${recipientKey} ${field}`, text]],
  };
}

function correctionWork(paperId: string, field: string, value: string | null): Work {
  return {
    message: message('correction.make', { paperId, field, value }),
    effects: [[`correction ${paperId} ${field}`, value]],
  };
}

function decisionWork(caseKey: string, paperId: string, chance: Chance): Work {
  const answer = chance.of(['open', 'closed', null] as const);
  return {
    message: message('decision.make', { caseKey, paperId, answer }),
    effects: [[`decision ${paperId}`, answer]],
  };
}

function noteWork(caseKey: string, recipientKey: string, id: number): Work {
  const recipient = `Note ${id}`;
  const entry = { caseKey, recipientKey, recipient, channel: 'copy', state: 'written' } as const;
  return { message: message('journal.note', { entry }), effects: [[`note ${recipient}`, 'there']] };
}

const dayOf = (chance: Chance): string => `2027-0${1 + chance.under(9)}-1${chance.under(10)}`;

/** One case that all pages write in at once: each its own paper, and its own field of the same letter. */
function caseLanes(number: number): Lane[] {
  const caseKey = keyOf(number);
  const [first, update, outcome] = (['first-157-26', 'lookalike-157-26', 'outcome-34-25'] as const).map(
    (name) => paperOf(name, number),
  ) as [EndurePaper, EndurePaper, EndurePaper];
  const work: ((chance: Chance, model: Model, id: number) => Work)[][] = [
    [
      (_, model) => paperWork(first, model),
      (chance, _, id) => draftWork(caseKey, 'own', words(chance, id)),
      (chance) => decisionWork(caseKey, outcome.id, chance),
    ],
    [
      (_, model) => paperWork(update, model),
      (chance, _, id) => draftWork(caseKey, 'subject', words(chance, id)),
      (chance) => correctionWork(first.id, 'deadline', chance.of([null, dayOf(chance)])),
    ],
    [
      (_, model) => paperWork(outcome, model),
      (chance, _, id) => draftWork(caseKey, 'text', words(chance, id)),
      (chance, _, id) => correctionWork(update.id, 'headline', chance.of([null, `HEADLINE ${id}`])),
    ],
    [(_, __, id) => noteWork(caseKey, `noted-${number}`, id)],
  ];
  return work.map((ways, page) => ({
    page,
    name: `case ${number} of ${page}`,
    next: (chance, model, id) => chance.of(ways)(chance, model, id),
  }));
}

/** A paper that is moved to another case and back by correcting its number: its letter and its notes go with it. */
function movingLane(number: number, page: number): Lane {
  const paper = paperOf('first-301-26', number);
  const cell = `moving ${paper.id}`;
  const [home, away] = [keyOf(number), keyOf(number + 1000)];
  const recipientKey = `moving-${number}`;
  const there = (caseKey: string): Work['effects'] => [[cell, caseKey]];
  return {
    page,
    name: cell,
    binds: true,
    next: (chance, model, id) => {
      const at = model.sure(cell);
      if (typeof at !== 'string')
        return { message: message('paper.add', { raw: paper.raw }), effects: there(home) };
      const act = chance.under(3);
      if (act === 0)
        return {
          message: message('draft.change', {
            caseKey: at,
            recipientKey,
            paperId: null,
            patch: { own: `Words ${id}` },
          }),
          effects: [[`draft ${recipientKey} own`, `Words ${id}`]],
        };
      if (act === 1) return noteWork(at, recipientKey, id);
      const value = at === home ? `UA ${number + 1000}/26` : null;
      const { effects, ...rest } = correctionWork(paper.id, 'reference', value);
      return { ...rest, effects: [...effects, ...there(at === home ? away : home)] };
    },
  };
}

/** A backup with a paper and all that belongs to it, restored again and again with newer words. */
function restoringLane(number: number, page: number): Lane {
  const { id: paperId, raw } = paperOf('first-157-26', number);
  const [caseKey, recipientKey] = [keyOf(number), `restored-${number}`];
  return {
    page,
    name: `restoring ${number}`,
    next: (_chance, _model, id) => {
      // Later than all before it: of two letters the later one stands.
      const at = new Date(Date.UTC(2026, 0, 1) + id * 1000).toISOString();
      const [day, own] = [at.slice(0, 10), `Restored ${id}`];
      const part = {
        papers: [{ id: paperId, caseKey, raw, takenIn: at }],
        decisions: [],
        corrections: [{ paperId, field: 'issued', value: day, at }],
        drafts: [{ caseKey, recipientKey, own, subject: null, text: null, paperId, changedAt: at }],
        journal: [],
        follows: [],
        seen: [],
        settings: null,
      };
      return {
        message: message('backup.restore', { part }),
        effects: [
          [`paper ${paperId}`, 'there'],
          [`correction ${paperId} issued`, day],
          [`draft ${recipientKey} own`, own],
        ],
      };
    },
  };
}

/** A site that is followed, with an item that waits for the person; nothing is ever asked of it. */
function followLane(number: number, page: number): Lane {
  const [url, now] = [`https://section${number}.example/feed`, '2026-11-01T00:00:00.000Z'];
  const [id, key] = [`follow-${number}`, 'item'];
  const follow = {
    id,
    kind: 'feed',
    url,
    title: 'Invented',
    section: null,
    addedAt: now,
    asked: false,
    state: newState(now),
  } as const;
  const item: SeenItem = {
    followId: id,
    key,
    url,
    title: 'UA 1/26',
    stamp: '',
    dated: null,
    seenAt: now,
    text: null,
    state: 'person',
    why: 'no paper',
    tries: 1,
    paperIds: [],
  };
  const part = { ...noRows, follows: [follow], seen: [item], settings: null };
  const cell = `follow ${id}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (chance, model) => {
      const here = model.sure(cell);
      if (here === null) return { message: message('backup.restore', { part }), effects: [[cell, 'person']] };
      return here === 'person' && chance.under(2) === 0
        ? { message: message('item.dismiss', { followId: id, key }), effects: [[cell, 'dismissed']] }
        : { message: message('follow.remove', { id }), effects: [[cell, null]] };
    },
  };
}

const COUNTRIES = ['EC', 'US', 'PH', 'TR'] as const;

/** The settings: pages change different parts of the same record. */
const settingsLanes = (): Lane[] => [
  {
    page: 0,
    name: 'profile name',
    next: (_chance, _model, id) => ({
      message: message('profile.change', { patch: { name: `Name ${id}` } }),
      effects: [['profile name', `Name ${id}`]],
    }),
  },
  {
    page: 1,
    name: 'profile town',
    next: (_chance, _model, id) => ({
      message: message('profile.change', { patch: { town: `Town ${id}` } }),
      effects: [['profile town', `Town ${id}`]],
    }),
  },
  ...PAGES.map((_, page): Lane => {
    const kind = (['email', 'city', 'phone', 'postal-code'] as const)[page] ?? 'email';
    return {
      page,
      name: `details ${kind}`,
      next: (chance, _model, id) => {
        // All of them are forgotten now and then, also those that other pages write.
        if (page === 3 && chance.under(8) === 0)
          return {
            message: message('details.forget', {}),
            effects: [[`details ${kind}`, null]],
            empties: 'details ',
          };
        return {
          message: message('details.change', { patch: { [kind]: `Detail ${id}` } }),
          effects: [[`details ${kind}`, `Detail ${id}`]],
        };
      },
    };
  }),
  ...PAGES.map((_, page): Lane => {
    const country = COUNTRIES[page] ?? 'EC';
    return {
      page,
      name: `embassy ${country}`,
      next: (chance, _model, id) => {
        const name = chance.of([`Embassy ${id}`, null]);
        const embassy = name === null ? null : { name, emails: [], formUrl: '', post: 'A street' };
        return {
          message: message('embassy.change', { country, embassy }),
          effects: [[`embassy ${country}`, name]],
        };
      },
    };
  }),
];

/** One choice of a setting, made again and again; `null`: it is not there then. */
const choosing = (
  page: number,
  cell: string,
  choices: readonly (string | null)[],
  ask: (choice: string | null) => Work['message'],
): Lane => ({
  page,
  name: cell,
  next: (chance) => {
    const choice = chance.of(choices);
    return { message: ask(choice), effects: [[cell, choice]] };
  },
});

/** What the person chooses and notes beside that: two pages each change a part of the same record. */
const choiceLanes = (): Lane[] => [
  choosing(2, 'webmail', ['gmail', 'proton', null], (webmail) => message('webmail.save', { webmail })),
  choosing(0, 'reminder badge', ['true', 'false'], (badge) =>
    message('reminder.change', { patch: { badge: badge === 'true' } }),
  ),
  choosing(3, 'reminder pace', ['any', 'week', 'month'], (pace) =>
    message('reminder.change', { patch: { pace: pace as 'any' } }),
  ),
  choosing(1, 'manner amnesty', ['mention', 'leave out', null], (amnesty) =>
    message('manner.change', { patch: { amnesty: amnesty as 'mention' } }),
  ),
  choosing(2, 'manner words', ['own', 'model', null], (words) =>
    message('manner.change', { patch: { words: words as 'own' } }),
  ),
  // None of these is over within a run.
  choosing(1, 'journal kept', ['90 days', '12 months', 'forever'], (kept) =>
    message('journal.keep', { kept: kept as 'forever' }),
  ),
  // No country to be careful with: nothing would be noted of its letters.
  choosing(3, 'caution clear', ['CO', 'PE', null], (country) =>
    message('caution.change', { patch: { clear: country === null ? [] : [country] } }),
  ),
  ...PAGES.map((_, page) => {
    const [host, field] = [`office${page}.example`, { name: 'a', label: 'City' }];
    return choosing(page, `taught ${host}`, ['city', 'state', null], (kind) =>
      message('taught.change', {
        host,
        forget: kind === null ? [{ ...field, kind: 'city' }] : [],
        keep: kind === null ? [] : [{ ...field, kind: kind as 'city' }],
      }),
    );
  }),
  ...PAGES.map((_, page) => {
    const way = (['webmail', 'form', 'post', 'fax'] as const)[page] ?? 'post';
    return choosing(page, `way ${way}`, ['suspended', 'slow', null], (text) =>
      message('channelNote.change', { caseKey: keyOf(990), way, text }),
    );
  }),
];

/** Papers from this number on are moved from case to case. */
export const MOVING = 800;

/**
 * All lanes, with `cases` cases that everybody writes in, and `feeds` to be followed. Locking and erasing take all of it at once:
 * `all-at-once.ts`. What is left out writes by the same ways as these.
 */
export const allLanes = (cases: number, feeds: readonly string[]): Lane[] => [
  ...Array.from({ length: cases }, (_, at) => caseLanes(500 + at)).flat(),
  ...PAGES.flatMap((_, page) => [
    movingLane(MOVING + page, page),
    movingLane(MOVING + 10 + page, page),
    restoringLane(700 + page, page),
    followLane(page, page),
    undoLane(keyOf(500), page),
    putBackLane(keyOf(500), page),
    newsLane(page),
    fileLane(page),
  ]),
  ...feeds.map(feedLane),
  ...settingsLanes(),
  ...choiceLanes(),
];
