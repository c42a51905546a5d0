import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { mannerSchema } from '../../../lib/appeal/manner.ts';
import { draftSchema, profileSchema } from '../../../lib/appeal/schema.ts';
import { cautionSchema } from '../../../lib/case/caution.ts';
import { allChannelNotesSchema } from '../../../lib/case/channel-notes.ts';
import { correctionsOf, withCorrections } from '../../../lib/case/correction.ts';
import { embassiesSchema } from '../../../lib/case/embassy.ts';
import { caseKeyOf } from '../../../lib/case/key.ts';
import { newsSchema } from '../../../lib/case/rereading.ts';
import { isCaseRow, rowOf } from '../../../lib/case/row.ts';
import {
  type Correction,
  correctionSchema,
  type Decision,
  decisionSchema,
  type Paper,
  paperSchema,
} from '../../../lib/case/schema.ts';
import { formDetailsSchema } from '../../../lib/delivery/plan/details.ts';
import { taughtSchema } from '../../../lib/delivery/plan/taught.ts';
import { followSchema, seenItemSchema } from '../../../lib/follow/schema.ts';
import { type JournalEntry, journalEntrySchema } from '../../../lib/journal/schema.ts';
import { reminderSchema } from '../../../lib/reminder/schema.ts';
import { foldStored } from '../../../lib/store/read.ts';
import { leftBehind, type Stored } from './stored.ts';

interface Check {
  safeParse(value: unknown): { success: boolean };
}

const SCHEMAS: Record<string, Check> = {
  papers: paperSchema,
  decisions: decisionSchema,
  corrections: correctionSchema,
  drafts: draftSchema,
  journal: journalEntrySchema,
  news: newsSchema,
  follows: followSchema,
  seen: seenItemSchema,
  rows: { safeParse: (row) => ({ success: isCaseRow(row) }) },
  // Whatever stands there did not fit.
  quarantine: { safeParse: () => ({ success: false }) },
};

const SETTINGS: Record<string, Check> = {
  profile: profileSchema,
  formDetails: formDetailsSchema,
  embassies: embassiesSchema,
  channelNotes: allChannelNotesSchema,
  caution: cautionSchema,
  manner: mannerSchema,
  reminder: reminderSchema,
  taughtFields: z.record(z.string(), z.array(taughtSchema)),
};

function misfits({ tables, settings }: Stored): string[] {
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    all
      .filter((row) => !SCHEMAS[table]?.safeParse(row).success)
      .map((row) => `${table}: ${JSON.stringify(row).slice(0, 200)}`),
  );
  const records = Object.entries(SETTINGS)
    .filter(([name, schema]) => settings[name] !== undefined && !schema.safeParse(settings[name]).success)
    .map(([name]) => `${name}: ${JSON.stringify(settings[name])}`);
  return [...rows, ...records];
}

interface Case {
  papers: Paper[];
  corrections: Correction[];
  decisions: Decision[];
}

/** The row of the list is the one that the papers give today, and each paper is in the case that it belongs to. */
function unlike(key: string, stored: Case, { tables }: Stored, today: string): string[] {
  const mine = <T extends { caseKey: string }>(table: string): T[] =>
    ((tables[table] ?? []) as unknown as T[]).filter(({ caseKey }) => caseKey === key);
  const journal = mine<JournalEntry>('journal').filter(({ state }) => state === 'written');
  const written = new Set(journal.map(({ recipientKey }) => recipientKey));
  const draft = mine<{ caseKey: string; own: string; subject: string; text: string }>('drafts').some(
    ({ own, subject, text }) => own || subject || text,
  );
  const listed = (tables.rows ?? []).find((one) => one.key === key);
  const { offices, ...rest } = rowOf(foldStored(key, stored, today), { written, draft });
  // A row that an older version made has none until it is made anew.
  const row = listed && 'offices' in listed ? { ...rest, offices } : rest;
  const strays = stored.papers.filter((paper) => {
    const corrections = correctionsOf(paper, stored.papers, stored.corrections);
    return caseKeyOf(withCorrections(paper.ua, corrections), paper.id) !== key;
  });
  return [
    ...(isDeepStrictEqual(listed, row)
      ? []
      : [`the row of ${key} is ${JSON.stringify(listed)} and its papers give ${JSON.stringify(row)}`]),
    ...strays.map(({ id }) => `paper ${id} is in ${key} and belongs elsewhere`),
  ];
}

function casesOf({ tables }: Stored): Map<string, Case> {
  const cases = new Map<string, Case>();
  const corrections = (tables.corrections ?? []) as unknown as Correction[];
  const decisions = (tables.decisions ?? []) as unknown as Decision[];
  for (const paper of (tables.papers ?? []) as unknown as Paper[]) {
    const here = cases.get(paper.caseKey) ?? {
      papers: [],
      corrections: [],
      decisions: decisions.filter(({ caseKey }) => caseKey === paper.caseKey),
    };
    here.papers.push(paper);
    here.corrections.push(...corrections.filter(({ paperId }) => paperId === paper.id));
    cases.set(paper.caseKey, here);
  }
  return cases;
}

/** What is half there: rows that do not fit, cases whose row is not theirs, what belongs to nothing. A line each. */
export function halves(stored: Stored, today: string): string[] {
  const cases = casesOf(stored);
  const follows = new Set((stored.tables.follows ?? []).map(({ id }) => id));
  const papers = new Set((stored.tables.papers ?? []).map(({ id }) => id));
  const read = (stored.tables.seen ?? []).flatMap(({ paperIds }) => paperIds as string[]);
  return [
    ...misfits(stored),
    ...[...cases].flatMap(([key, one]) => unlike(key, one, stored, today)),
    ...(stored.tables.rows ?? [])
      .filter(({ key }) => !cases.has(String(key)))
      .map(({ key }) => `${key} is in the list and has no paper`),
    ...(stored.tables.seen ?? [])
      .filter(({ followId }) => !follows.has(followId))
      .map(({ followId }) => `an item of ${followId}, which is not followed`),
    ...read.filter((id) => !papers.has(id)).map((id) => `paper ${id} was read from a site and is not there`),
    ...leftBehind(stored),
  ];
}
