import * as z from 'zod/mini';
import { languageTag, partSchema as paragraphSchema, VARIANTS } from '../../appeal/schema.ts';
import { asideSchema, ROWS, savedSettingsSchema } from '../../backup/schema.ts';
import { taughtSchema } from '../../delivery/plan/taught.ts';

// What the requests of messages are made of, each with its limits.

export const key = z.string().check(z.minLength(1), z.maxLength(500));
export const some = z.string().check(z.maxLength(2_000));
export const pageLinks = z.array(z.object({ url: some, text: some, item: some })).check(z.maxLength(500));
export const nothing = z.record(z.string(), z.never());
export const taughtFields = z.array(taughtSchema).check(z.maxLength(200));
export const text = z.string().check(z.maxLength(100_000));
export const addresses = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(200));
const typed = z.optional(z.nullable(text));
export const softly = z.optional(z.boolean());
const parts = z.array(paragraphSchema).check(z.maxLength(500));

export const partSchema = z.object({
  papers: z.array(ROWS.papers),
  decisions: z.array(ROWS.decisions),
  corrections: z.array(ROWS.corrections),
  drafts: z.array(ROWS.drafts),
  journal: z.array(ROWS.journal),
  // Backups of older versions have none.
  follows: z._default(z.array(ROWS.follows), []),
  seen: z._default(z.array(ROWS.seen), []),
  settings: z.nullable(savedSettingsSchema),
  aside: z.optional(z.array(asideSchema)),
});

/** Where a letter opens, and whose it is. */
export const awaited = {
  tabId: z.int(),
  caseKey: key,
  recipientKey: key,
  recipient: z.string().check(z.maxLength(1_000)),
};

export const draftPatch = z.object({
  own: typed,
  subject: typed,
  text: typed,
  parts: z.optional(z.nullable(parts)),
  language: z.optional(z.nullable(languageTag)),
  variant: z.optional(z.nullable(z.enum(VARIANTS))),
  paperId: z.optional(z.nullable(key)),
  apart: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
});
