import * as z from 'zod/mini';

/** How often the person wants to write: as many letters as they like, or one a week or a month. */
const paceSchema = z.enum(['any', 'week', 'month']);
export type Pace = z.infer<typeof paceSchema>;

/** What the person chose of the reminders; what they never touched is not there. */
export const reminderSchema = z.object({
  /** The number on the toolbar button. */
  badge: z.optional(z.boolean()),
  /** A notification, once a day at most. */
  notice: z.optional(z.boolean()),
  /** How often they want to write. */
  pace: z.optional(paceSchema),
});
export type ReminderChoices = z.infer<typeof reminderSchema>;

/** What holds of the reminders. */
export interface ReminderSettings {
  badge: boolean;
  notice: boolean;
  pace: Pace;
}

/** What holds by the person's choices: the number unless they want none, a notification and a pace only if they want one. */
export const settingsBy = ({
  badge = true,
  notice = false,
  pace = 'any',
}: ReminderChoices): ReminderSettings => ({ badge, notice, pace });
