import * as z from 'zod/mini';
import { type Letter, type Reference, rawDocumentSchema, uaDocumentSchema } from '../document/schema.ts';
import type { AddressRisk } from './address-risk.ts';
import type { KeyedRecipient } from './recipient-key.ts';

/** A stored paper: the material, and what the reader of version `readerVersion` understood of it. */
export const paperSchema = z.object({
  /** SHA-256 of the normalised text, hex: the same text twice is one paper. */
  id: z.string(),
  caseKey: z.string(),
  raw: rawDocumentSchema,
  ua: uaDocumentSchema,
  readerVersion: z.number(),
  /** ISO date and time. */
  takenIn: z.string(),
});
export type Paper = z.infer<typeof paperSchema>;

/** What the person decided about a closing (or doubtful) sentence of one paper; it outweighs the reader. */
export const decisionSchema = z.object({
  caseKey: z.string(),
  /** The paper whose sentence was answered. */
  paperId: z.string(),
  answer: z.enum(['open', 'closed']),
  at: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What the person puts in place of a value of one paper; it outweighs the reader, also when that reads anew. */
export const correctionSchema = z.object({
  paperId: z.string(),
  /** `deadline`, `recipients.KEY.emails`, ...: see `correction.ts`. */
  field: z.string(),
  /** As text: a date as ISO, a country as its code, several addresses a line each; empty for "there is none". */
  value: z.string(),
  at: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** The sentence that asks for no further action, with its paper. */
export interface Closure {
  quote: string | null;
  paperId: string;
  index: string | null;
  /** ISO date of the paper. */
  issued: string | null;
  /** `person` when the reader was unsure and the person said so. */
  by: 'paper' | 'person';
}

export type CaseStatus = 'active' | 'past' | 'closed' | 'unsure';

/** One paper of a case, in the order of time. */
export interface CasePaper {
  id: string;
  kind: 'first' | 'update' | 'outcome' | 'other';
  updateNumber: number | null;
  index: string | null;
  issued: string | null;
  headline: string | null;
}

/** A recipient within a case, with what there is to look at twice in its addresses. */
export interface CaseRecipient extends KeyedRecipient {
  risks: AddressRisk[];
  /** The keys that it has in other papers, which call it otherwise. */
  otherKeys?: string[];
}

/** The letter of a case in another language, as the same paper has it there. */
export interface Edition {
  /** BCP 47. */
  language: string;
  letter: Letter | null;
  asks: string[];
  /** Whom it is about, as they are written there; empty where it names nobody. */
  people: string[];
  /** How it greets the recipients of the case, by their key. */
  greetings: Record<string, string>;
}

/** All papers of one reference, folded with the person's decisions and today's date. Never stored as the truth. */
export interface UaCase {
  key: string;
  reference: Reference | null;
  index: string | null;
  /** Display form, `UA 34/25`, or the index. */
  label: string;
  status: CaseStatus;
  headline: string | null;
  country: string | null;
  people: string[];
  issued: string | null;
  deadline: string | null;
  /** Days from today to the deadline: 0 today, negative when past, `null` without a deadline. */
  daysLeft: number | null;
  language: string | null;
  recipients: CaseRecipient[];
  letter: Letter | null;
  asks: string[];
  /** The same letter in other languages, where the paper was taken in in several. */
  editions?: Edition[];
  /** The paper that letter and recipients come from. */
  writingPaperId: string | null;
  updateNumber: number | null;
  papers: CasePaper[];
  closure: Closure | null;
  /** The doubtful sentence to be asked about; only when `status` is `unsure`. */
  question: { quote: string | null; paperId: string } | null;
  /** Set when the case is open although a paper closed it before: by a newer update, or by the person. */
  reopened: { by: 'paper' | 'person'; paperId: string } | null;
  /** True when a paper of it is the invented sample. */
  sample: boolean;
}
