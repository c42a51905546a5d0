import * as z from 'zod/mini';

/** What the person chose of the reminders; what they never touched is not there. */
export const reminderSchema = z.object({
  /** The number on the toolbar button. */
  badge: z.optional(z.boolean()),
  /** A notification, once a day at most. */
  notice: z.optional(z.boolean()),
});
export type ReminderChoices = z.infer<typeof reminderSchema>;

/** What holds of the reminders. */
export interface ReminderSettings {
  badge: boolean;
  notice: boolean;
}

/** What holds by the person's choices: the number unless they want none, a notification only if they want one. */
export const settingsBy = ({ badge = true, notice = false }: ReminderChoices): ReminderSettings => ({
  badge,
  notice,
});
