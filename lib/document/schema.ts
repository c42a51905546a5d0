import * as z from 'zod/mini';

/** A calendar date, `YYYY-MM-DD`. */
export const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => !Number.isNaN(Date.parse(day as string))),
);

const nullable = <T extends z.core.SomeType>(inner: T) => z.nullable(inner);

/**
 * Material that came in, before it is understood: its text, and where it came from.
 * `text` is what a person would read, paragraphs apart by blank lines, list items as lines that begin with "- ".
 */
export const rawDocumentSchema = z.object({
  text: z.string().check(z.maxLength(4_000_000)),
  source: z.object({
    way: z.enum(['page', 'paste', 'file', 'sample']),
    /** Address of the page, without its fragment; `null` unless `way` is `page`. */
    url: nullable(z.string()),
    /** The page's title or the file's base name; `null` for pasted text. */
    title: nullable(z.string()),
  }),
});
export type RawDocument = z.infer<typeof rawDocumentSchema>;

/** Series, number and year (four digits) of a case: `UA 34/25` is `{ series: 'UA', number: 34, year: 2025 }`. */
export const referenceSchema = z.object({ series: z.string(), number: z.number(), year: z.number() });
export type Reference = z.infer<typeof referenceSchema>;

export const recipientSchema = z.object({
  name: nullable(z.string()),
  title: nullable(z.string()),
  emails: z.array(z.string()),
  fax: nullable(z.string()),
  phones: z.array(z.string()),
  /** Postal address, one line a line. */
  post: nullable(z.string()),
  formUrl: nullable(z.string()),
  social: z.array(z.string()),
  /** Gets a copy; is not the one addressed. */
  copiesOnly: z.boolean(),
  /** As the paper gives it, `Dear Minister`, without the closing comma. */
  salutation: nullable(z.string()),
});
/** The official written to, as read from one paper. */
export type Recipient = z.infer<typeof recipientSchema>;

/** The model letter: `body` holds its paragraphs, apart by blank lines, without salutation and sign-off. */
export const letterSchema = z.object({
  salutation: nullable(z.string()),
  body: z.string(),
  signOff: nullable(z.string()),
});
export type Letter = z.infer<typeof letterSchema>;

/**
 * Whether this paper ends the action: `true` only for a sentence that ends all action on the whole case,
 * `'unsure'` for one that might. `quote` is that sentence, literally as in the source.
 */
export const closingSchema = z.object({
  closes: z.union([z.boolean(), z.literal('unsure')]),
  quote: nullable(z.string()),
});
export type Closing = z.infer<typeof closingSchema>;

/** Why a value was read: its place in `RawDocument.text` and the rule that found it. */
export const evidenceSchema = z.object({
  /** The value's name: `kind`, `reference`, `index`, `recipients.0.emails.0`, ... */
  field: z.string(),
  /** UTF-16 offsets into `RawDocument.text`, end exclusive. */
  start: z.number(),
  end: z.number(),
  /** Short name of the rule, for people: `header line`, `index code`, ... */
  rule: z.string(),
  /** What makes it doubtful, as a plain sentence; `null` when it is sure. */
  doubt: nullable(z.string()),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const uaDocumentSchema = z.object({
  kind: z.enum(['first', 'update', 'outcome', 'other']),
  reference: nullable(referenceSchema),
  updateNumber: nullable(z.number()),
  /** Normalised: `AMR 51/9117/2025`. */
  index: nullable(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  issued: nullable(isoDate),
  deadline: nullable(isoDate),
  /** BCP 47, of the paper itself: for any other words the browser would throw. */
  language: nullable(z.string().check(z.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i))),
  headline: nullable(z.string()),
  /** Who is at risk, as named. */
  people: z.array(z.string()),
  closing: closingSchema,
  recipients: z.array(recipientSchema),
  letter: nullable(letterSchema),
  /** What is asked for (or, in an outcome, the concerns that remain), an item each. */
  asks: z.array(z.string()),
  /** The office that published it; never a recipient. */
  publisher: nullable(z.object({ name: z.string(), addresses: z.array(z.string()) })),
  evidence: z.array(evidenceSchema),
  /** What a paper of this kind should have and this one has not, as short names: `reference`, `deadline`, ... */
  missing: z.array(z.string()),
});
/** One published UA paper, understood. */
export type UaDocument = z.infer<typeof uaDocumentSchema>;
