import * as z from 'zod/mini';

/** By which way something went to a recipient. */
export const channelSchema = z.enum(['webmail', 'form', 'copy', 'post', 'fax', 'social']);
export type Channel = z.infer<typeof channelSchema>;

/** What was put in or written, to whom, by which channel, when; and what came of it. No letter text. */
export const journalEntrySchema = z.object({
  id: z.string(),
  caseKey: z.string(),
  /** Empty in an entry of the whole case. */
  recipientKey: z.string(),
  /** Who it went to, as shown; empty where the person wants no journal. */
  recipient: z.string(),
  channel: channelSchema,
  /**
   * `opened`: put into a page; `written`: the person said that it was sent; `bounced`: it came back; `replied`: an answer
   * came; `ended well`: the person said so of the case.
   */
  state: z.enum(['opened', 'written', 'bounced', 'replied', 'ended well']),
  /** The address that it came back from. */
  address: z.optional(z.string().check(z.maxLength(1_000))),
  /** ISO date and time: what is none could not be shown. */
  at: z.string().check(
    z.maxLength(40),
    z.refine((at) => !Number.isNaN(Date.parse(at as string))),
  ),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
