import * as z from 'zod/mini';
import { mannerSchema } from '../appeal/manner.ts';
import { draftSchema, profileSchema } from '../appeal/schema.ts';
import { cautionSchema } from '../case/caution.ts';
import { allChannelNotesSchema } from '../case/channel-notes.ts';
import { embassiesSchema } from '../case/embassy.ts';
import { correctionSchema, decisionSchema } from '../case/schema.ts';
import { formDetailsSchema } from '../delivery/plan/details.ts';
import { taughtSchema } from '../delivery/plan/taught.ts';
import { rawDocumentSchema } from '../document/schema.ts';
import { followSchema, seenItemSchema } from '../follow/schema.ts';
import { keptSchema } from '../journal/keep.ts';
import { journalEntrySchema } from '../journal/schema.ts';
import { reminderSchema } from '../reminder/schema.ts';

/** A paper as it came in. What was read from it is not taken along: a forged file could lie there, so it is read anew. */
export const savedPaperSchema = z.object({
  id: z.string().check(z.maxLength(100)),
  caseKey: z.string().check(z.maxLength(500)),
  raw: rawDocumentSchema,
  takenIn: z.string().check(z.maxLength(40)),
});
export type SavedPaper = z.infer<typeof savedPaperSchema>;

/** Settings of the person. */
export const savedSettingsSchema = z.object({
  profile: profileSchema,
  webmail: z.nullable(z.string().check(z.maxLength(100))),
  details: formDetailsSchema,
  /** Not in backups that were made before there were reminders. */
  reminder: z._default(reminderSchema, {}),
  taught: z.array(z.object({ host: z.string(), fields: z.array(taughtSchema) })),
  // Older backups have neither.
  caution: z.optional(cautionSchema),
  manner: z.optional(mannerSchema),
  /** How long the journal is kept; a backup of before that was asked has neither this nor embassies. */
  journalKept: z.optional(z.nullable(keptSchema)),
  embassies: z.optional(embassiesSchema),
  /** What was noted of the ways of cases; an older backup has none. */
  channelNotes: z.optional(allChannelNotesSchema),
});
export type SavedSettings = z.infer<typeof savedSettingsSchema>;

/** The rows of a backup, by their table. */
export const ROWS = {
  papers: savedPaperSchema,
  decisions: decisionSchema,
  corrections: correctionSchema,
  drafts: draftSchema,
  journal: journalEntrySchema,
  follows: followSchema,
  seen: seenItemSchema,
} as const;
export type SavedTable = keyof typeof ROWS;

export type SavedRows = { [T in SavedTable]: z.infer<(typeof ROWS)[T]>[] };

/** What did not fit and was set aside, as it was stored. */
export const asideSchema = z.object({ table: z.string().check(z.maxLength(100)), row: z.unknown() });
export type Aside = z.infer<typeof asideSchema>;

/** All that a backup holds: what nobody could make again. */
export interface Backup extends SavedRows {
  settings: SavedSettings;
  /** Not in backups of before, nor where nothing was set aside. */
  aside?: Aside[] | undefined;
}

export const noSettings: SavedSettings = {
  profile: { name: '', town: '' },
  webmail: null,
  details: {},
  reminder: {},
  taught: [],
};
