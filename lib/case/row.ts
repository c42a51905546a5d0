import * as z from 'zod/mini';
import { daysBetween } from './days.ts';
import type { CaseStatus, UaCase } from './schema.ts';

const text = z.nullable(z.string());

/** What the list shows of a case, kept beside the papers so that the list need not fold them all. Derived; rebuildable. */
export const caseRowSchema = z.object({
  key: z.string(),
  label: z.string(),
  /** Where it stands but for the date: `open` is active or past, by the deadline. */
  standing: z.enum(['open', 'closed', 'unsure']),
  headline: text,
  country: text,
  people: z.array(z.string()),
  deadline: text,
  updateNumber: z.nullable(z.number()),
  closedOn: text,
  /** Recipients one writes to, and how many of them were written to. */
  recipients: z.number(),
  written: z.number(),
  draft: z.boolean(),
  sample: z.boolean(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

/** A row as it stands on one day. */
export interface DatedRow extends CaseRow {
  status: CaseStatus;
  daysLeft: number | null;
}

/** What a row needs to know of a draft: whether anything stands in it. */
type Words = Record<'own' | 'subject' | 'text', string | null>;
/** What a row needs to know of the journal: who was written to. */
type Noted = Record<'recipientKey' | 'state', string>;

const hasWords = ({ own, subject, text: letter }: Words): boolean => Boolean(own || subject || letter);

/** The row of a folded case, its drafts and its journal. */
export function rowOf(ua: UaCase, drafts: Words[], journal: Noted[]): CaseRow {
  const written = new Set(journal.filter(({ state }) => state === 'written').map((one) => one.recipientKey));
  const addressed = ua.recipients.filter(({ copiesOnly }) => !copiesOnly);
  return {
    key: ua.key,
    label: ua.label,
    standing: ua.closure ? 'closed' : ua.question ? 'unsure' : 'open',
    headline: ua.headline,
    country: ua.country,
    people: ua.people,
    deadline: ua.deadline,
    updateNumber: ua.updateNumber,
    closedOn: ua.closure?.issued ?? null,
    recipients: addressed.length,
    written: addressed.filter(({ key }) => written.has(key)).length,
    draft: drafts.some(hasWords),
    sample: ua.sample,
  };
}

/** How the row stands on the day `today` (ISO). */
export function dated(row: CaseRow, today: string): DatedRow {
  const daysLeft = row.deadline === null ? null : daysBetween(today, row.deadline);
  const open = daysLeft !== null && daysLeft < 0 ? 'past' : 'active';
  return { ...row, daysLeft, status: row.standing === 'open' ? open : row.standing };
}

/** The list's four parts. */
export interface Rows {
  unsure: DatedRow[];
  active: DatedRow[];
  past: DatedRow[];
  closed: DatedRow[];
}

/** No date stands last. */
const LAST = '9999';
const by = (date: (row: DatedRow) => string, sign: 1 | -1) => (a: DatedRow, b: DatedRow) =>
  date(a) === date(b) ? (a.key < b.key ? -1 : 1) : date(a) < date(b) ? -sign : sign;

/** Sorts rows into the list's parts: active ones by nearest deadline, past and closed ones by the latest. */
export function listOf(rows: CaseRow[], today: string): Rows {
  const list: Rows = { unsure: [], active: [], past: [], closed: [] };
  for (const row of rows) {
    const one = dated(row, today);
    list[one.status].push(one);
  }
  const nearest = by(({ deadline }) => deadline ?? LAST, 1);
  list.unsure.sort(nearest);
  list.active.sort(nearest);
  list.past.sort(by(({ deadline }) => deadline ?? '', -1));
  list.closed.sort(by(({ closedOn }) => closedOn ?? '', -1));
  return list;
}
