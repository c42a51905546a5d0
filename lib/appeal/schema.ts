import * as z from 'zod/mini';

/** What the person lets us write about them. */
export const profileSchema = z.object({
  name: z.string().check(z.maxLength(1000)),
  town: z.string().check(z.maxLength(1000)),
});
export type Profile = z.infer<typeof profileSchema>;

/** What the person typed for one recipient of one case; a field that was never touched is `null`. */
export const draftSchema = z.object({
  caseKey: z.string(),
  recipientKey: z.string(),
  /** Own paragraph, kept apart from the official text. */
  own: z.nullable(z.string()),
  /** Replaces the proposed subject. */
  subject: z.nullable(z.string()),
  /** Replaces the official paragraphs between salutation and sign-off. */
  text: z.nullable(z.string()),
  /** The paper the draft was begun on. */
  paperId: z.nullable(z.string()),
  changedAt: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftPatch = Partial<Pick<Draft, 'own' | 'subject' | 'text'>>;

/** A letter in the making to one recipient of one case; all text plain, lines apart by `\n`. */
export interface Appeal {
  caseKey: string;
  recipientKey: string;
  to: string[];
  cc: string[];
  subject: string;
  salutation: string;
  /** Official paragraphs (or the person's rewording of them). */
  paragraphs: string[];
  own: string;
  signOff: string;
  /** Name and town, as the profile gives them; may be empty. */
  signature: string[];
  /** The whole letter, paragraphs apart by one blank line. */
  body: string;
  /** BCP 47. */
  language: string;
}
