import { daysBetween } from './days.ts';
import { isKeyOf } from './recipient-key.ts';
import type { CaseStatus, UaCase } from './schema.ts';

/** Stands for no deadline, after all others. */
export const LAST = '9999-12-31';

/** What the list shows of a case, kept beside the papers so that the list need not fold them all. Derived; rebuildable. */
export interface CaseRow {
  key: string;
  label: string;
  /** Where it stands but for the date: `open` is active or past, by the deadline. */
  standing: 'open' | 'closed' | 'unsure';
  headline: string | null;
  country: string | null;
  people: string[];
  deadline: string | null;
  /** The deadline once more, with `LAST` for none: what the store sorts by. */
  due: string;
  updateNumber: number | null;
  closedOn: string | null;
  /** Names and offices of everybody the paper names to write to, to be found by; rows of before have none until they are made anew. */
  offices?: string[];
  /** Recipients one writes to, and how many of them were written to. */
  recipients: number;
  written: number;
  draft: boolean;
  sample: boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isNumberOrNull = (value: unknown): boolean => value === null || typeof value === 'number';

const FITS: Record<keyof Required<CaseRow>, (value: unknown) => boolean> = {
  key: isText,
  label: isText,
  standing: (value) => value === 'open' || value === 'closed' || value === 'unsure',
  headline: isTextOrNull,
  country: isTextOrNull,
  people: (value) => Array.isArray(value) && value.every(isText),
  deadline: isTextOrNull,
  due: isText,
  updateNumber: isNumberOrNull,
  closedOn: isTextOrNull,
  offices: (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
  recipients: Number.isInteger,
  written: Number.isInteger,
  draft: (value) => typeof value === 'boolean',
  sample: (value) => typeof value === 'boolean',
};
const FIELDS = Object.entries(FITS);

/** Does a stored row fit? By hand, since a schema would weigh more than all else that the popup loads for its list. */
export function isCaseRow(value: unknown): value is CaseRow {
  if (typeof value !== 'object' || value === null) return false;
  return FIELDS.every(([field, fits]) => fits((value as Record<string, unknown>)[field]));
}

/** A row as it stands on one day. */
export interface DatedRow extends CaseRow {
  status: CaseStatus;
  daysLeft: number | null;
}

/** What a row tells of the person's writing. */
export interface Writing {
  /** Keys of the recipients that were written to. */
  written: ReadonlySet<string>;
  /** Is there a draft with words in it? */
  draft: boolean;
}

/** The row of a folded case and of what was written for it. */
export function rowOf(ua: UaCase, { written, draft }: Writing): CaseRow {
  const addressed = ua.recipients.filter(({ copiesOnly }) => !copiesOnly);
  return {
    key: ua.key,
    label: ua.label,
    standing: ua.closure ? 'closed' : ua.question ? 'unsure' : 'open',
    headline: ua.headline,
    country: ua.country,
    people: ua.people,
    deadline: ua.deadline,
    due: ua.deadline ?? LAST,
    updateNumber: ua.updateNumber,
    closedOn: ua.closure?.issued ?? null,
    offices: ua.recipients.flatMap(({ name, title }) => [name, title].filter((one) => one !== null)),
    recipients: addressed.length,
    written: addressed.filter((one) => [...written].some((key) => isKeyOf(one, key))).length,
    draft,
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

const by = (date: (row: DatedRow) => string, sign: 1 | -1) => (a: DatedRow, b: DatedRow) =>
  date(a) === date(b) ? (a.key < b.key ? -1 : 1) : date(a) < date(b) ? -sign : sign;

/** Sorts dated rows into the list's parts: active ones by nearest deadline, past and closed ones by the latest. */
export function inParts(rows: DatedRow[]): Rows {
  const list: Rows = { unsure: [], active: [], past: [], closed: [] };
  for (const one of rows) list[one.status].push(one);
  const nearest = by(({ due }) => due, 1);
  list.unsure.sort(nearest);
  list.active.sort(nearest);
  list.past.sort(by(({ deadline }) => deadline ?? '', -1));
  list.closed.sort(by(({ closedOn }) => closedOn ?? '', -1));
  return list;
}

/** The list as it stands on the day `today` (ISO), of rows in any order. */
export const listOf = (rows: CaseRow[], today: string): Rows => inParts(rows.map((row) => dated(row, today)));
