import * as z from 'zod/mini';

/** What the person chose of the reminders; what they never touched is not there. */
export const reminderSchema = z.object({
  /** The number on the toolbar button; on where nothing is chosen. */
  badge: z.optional(z.boolean()),
  /** A notification, once a day at most; off where nothing is chosen. */
  notice: z.optional(z.boolean()),
});
export type ReminderSettings = z.infer<typeof reminderSchema>;
