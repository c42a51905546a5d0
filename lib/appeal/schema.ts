import * as z from 'zod/mini';

/** What the person lets us write about them. */
export const profileSchema = z.object({
  name: z.string().check(z.maxLength(1000)),
  town: z.string().check(z.maxLength(1000)),
});
export type Profile = z.infer<typeof profileSchema>;

/** BCP 47, as far as letters need it: for any other words the browser would throw. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i));

/** A paragraph where the person has put it. */
export const partSchema = z.object({
  /** The official paragraph that it is, literally; `null` for the person's own. */
  of: z.nullable(z.string()),
  /** What stands in its place; `null` for the official words. */
  text: z.nullable(z.string()),
  /** Left out of the letter. */
  out: z.boolean(),
});
export type Part = z.infer<typeof partSchema>;

/** How long a letter is; the shorter forms are made of whole paragraphs. */
export const VARIANTS = ['full', 'short', '500', 'postcard'] as const;
export type Variant = (typeof VARIANTS)[number];

/**
 * What the person typed for one recipient of one case; a field that was never touched is `null`. What is optional came later:
 * older drafts, stored or in a backup, have none of it.
 */
export const draftSchema = z.object({
  caseKey: z.string(),
  recipientKey: z.string(),
  /** Own paragraph, kept apart from the official text. */
  own: z.nullable(z.string()),
  /** Replaces the proposed subject. */
  subject: z.nullable(z.string()),
  /** Replaces the official paragraphs between salutation and sign-off. */
  text: z.nullable(z.string()),
  /** The paragraphs in the person's order, with those that are left out or reworded. Nothing while `text` replaces them all. */
  parts: z.optional(z.nullable(z.array(partSchema))),
  /** In what language the letter begins and ends (BCP 47), where that is not the paper's. */
  language: z.optional(z.nullable(languageTag)),
  variant: z.optional(z.nullable(z.enum(VARIANTS))),
  /** The one address that the letter goes to now, where it would go to many at once. */
  apart: z.optional(z.nullable(z.string())),
  /** The paper the draft was begun on, or the newer one that the person has seen since. */
  paperId: z.nullable(z.string()),
  changedAt: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftPatch = Partial<
  Pick<Draft, 'own' | 'subject' | 'text' | 'parts' | 'language' | 'variant' | 'paperId' | 'apart'>
>;

/** Whether the person has written or arranged anything in a draft. */
export const hasWords = (draft: Draft | null): boolean =>
  draft !== null && Boolean(draft.own || draft.subject || draft.text || draft.parts);

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
  /** Before which of the paragraphs the person's own stands; after the last where it is not given. */
  ownAt?: number;
  signOff: string;
  /** Name and town, as the profile gives them; may be empty. */
  signature: string[];
  /** The whole letter, paragraphs apart by one blank line. */
  body: string;
  /** BCP 47. */
  language: string;
}
