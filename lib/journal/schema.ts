import * as z from 'zod/mini';

/** What was put in or written, to whom, by which channel, when. No letter text. */
export const journalEntrySchema = z.object({
  id: z.string(),
  caseKey: z.string(),
  recipientKey: z.string(),
  /** Who it went to, as shown. */
  recipient: z.string(),
  channel: z.enum(['webmail', 'form', 'copy']),
  /** `opened`: put into a page; `written`: the person said that it was sent. */
  state: z.enum(['opened', 'written']),
  at: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
