import * as z from 'zod/mini';
import { isPaper } from '../document/page/is-paper.ts';
import { READER_VERSION } from '../document/read.ts';
import type { UaDocument } from '../document/schema.ts';
import { type Difference, differenceSchema, differences } from './difference.ts';
import { referenceLabel } from './key.ts';
import type { Paper, UaCase } from './schema.ts';

const statusSchema = z.enum(['active', 'past', 'closed', 'unsure']);

/** What changed in a case while the person was away: by a newer reader, or by what is followed. Kept until they have seen it. */
export const newsSchema = z.object({
  caseKey: z.string(),
  /** What the case is called now, and before where it was called otherwise. */
  label: z.string(),
  wasLabel: z.nullable(z.string()),
  before: statusSchema,
  after: statusSchema,
  changes: z.array(differenceSchema),
  /** Left out: a newer reader has read its papers again. */
  by: z.optional(z.literal('follow')),
  /** ISO date and time. */
  at: z.string(),
});
export type News = z.infer<typeof newsSchema>;

/** True for a paper that an older reader has read. */
export const isOutdated = ({ readerVersion }: Pick<Paper, 'readerVersion'>): boolean =>
  readerVersion < READER_VERSION;

const numberOf = ({ reference, index }: UaDocument): string =>
  (reference ? referenceLabel(reference) : index) ?? '';

/**
 * Which of the `readings` of its text is that of `paper`: the one with its number, else the one in its place, as long as
 * that cannot be another paper's. `null` when there is none: then the paper stays as it was.
 */
export function readingOf(paper: Paper, readings: UaDocument[]): UaDocument | null {
  const own = numberOf(paper.ua);
  const same = readings.find((one) => isPaper(one) && own !== '' && numberOf(one) === own);
  if (same) return same;
  // Among several, another number is another paper.
  if (own !== '' && readings.length > 1) return null;
  // Papers that share a text have their place in it behind their id.
  const inPlace = readings[Number(/-(\d+)$/.exec(paper.id)?.[1] ?? 0)];
  return inPlace && isPaper(inPlace) ? inPlace : null;
}

/**
 * A paper with what the reader of today understands of it, in the case that it belongs to.
 * @param keyOf the key of that case
 */
export function readAgain(
  paper: Paper,
  reading: UaDocument | null,
  keyOf: (ua: UaDocument, paperId: string) => string,
): Paper {
  const ua = reading ?? paper.ua;
  return { ...paper, ua, caseKey: keyOf(ua, paper.id), readerVersion: READER_VERSION };
}

const VALUES = ['country', 'issued', 'headline', 'people'] as const;

const asList = (value: string | string[] | null): string[] => (value === null ? [] : [value].flat());

/** What else a newer reader may see in another way than what a newer paper changes. */
const otherValues = (before: UaCase, after: UaCase): Difference[] =>
  VALUES.map((who) => ({
    what: 'value' as const,
    who,
    was: asList(before[who]),
    now: asList(after[who]),
  })).filter(({ was, now }) => was.join('\n') !== now.join('\n'));

/** What is to be told of a case whose papers were read again; `null` when nothing has changed that a person would see. */
export function newsOf(before: UaCase, after: UaCase, at: string): News | null {
  const changes = [...differences(before, after), ...otherValues(before, after)];
  const wasLabel = before.label === after.label ? null : before.label;
  if (changes.length === 0 && wasLabel === null && before.status === after.status) return null;
  const { key: caseKey, label } = after;
  return { caseKey, label, wasLabel, before: before.status, after: after.status, changes, at };
}

/** What a paper that came by following changed in a case that was here; `null` when nothing has changed that a person would see. */
export function newsByFollow(before: UaCase, after: UaCase, at: string): News | null {
  const changes = differences(before, after);
  if (changes.length === 0 && before.status === after.status) return null;
  const { key: caseKey, label, status } = after;
  return { caseKey, label, wasLabel: null, before: before.status, after: status, changes, by: 'follow', at };
}

/** Changes and, on top of them, later ones: each thing once, as it was at first and as it is now. */
export function joinChanges(old: Difference[], later: Difference[]): Difference[] {
  const idOf = ({ what, who }: Difference) => `${what} ${who}`;
  const all = new Map(old.map((one) => [idOf(one), one]));
  for (const one of later) all.set(idOf(one), { ...one, was: all.get(idOf(one))?.was ?? one.was });
  return [...all.values()];
}

/** News on top of news that was not seen yet: all that is not as the person last saw it. */
export function joinNews(old: News | undefined, news: News): News {
  if (!old) return news;
  const changes = joinChanges(old.changes, news.changes);
  return { ...news, before: old.before, wasLabel: old.wasLabel ?? news.wasLabel, changes };
}
