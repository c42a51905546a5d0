import * as z from 'zod/mini';

/** What a catalogue may be; whatever is beyond is not taken. */
export const LIMITS = {
  /** Bytes of an index, and of a page, in UTF-8. */
  indexBytes: 1_000_000,
  pageBytes: 2_000_000,
  pages: 5_000,
  papers: 200,
  /** Characters of the newest page within the index. */
  newest: 30_000,
  /** Characters of one paper. */
  text: 200_000,
} as const;

/** SHA-256 of a page's bytes, hex: its name is its content, so what stands under a name never changes. */
const nameSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Raw bytes in base64url without padding. */
const bytesSchema = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$`)));

/** What a group or section publishes: one index, and pages of papers beside it in `pages/NAME.json`. */
export const indexSchema = z.object({
  format: z.literal('urgent action catalogue'),
  version: z.literal(1),
  /** Who publishes it, for people. */
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** ISO date and time, UTC: an index with an earlier one than was seen before is an old copy. */
  made: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)),
  /** From the oldest to the newest, as are the papers in each. Older ones may be joined to one; the order of all papers stays. */
  pages: z
    .array(
      z.object({
        name: nameSchema,
        papers: z.number().check(z.int(), z.minimum(1), z.maximum(LIMITS.papers)),
      }),
    )
    .check(z.maxLength(LIMITS.pages)),
  /** The newest page, as it stands in its file, where it is short: whoever follows has it with the index. Its name says whether it is that. */
  newest: z.optional(z.string().check(z.maxLength(LIMITS.newest))),
  /** An Ed25519 signature of the statement that README describes, and the public key for it. */
  signed: z.nullable(z.object({ key: bytesSchema(32), signature: bytesSchema(64) })),
});
export type CatalogueIndex = z.infer<typeof indexSchema>;
export type PageRef = CatalogueIndex['pages'][number];

/** Some papers, as their text: whoever follows reads it anew, so nothing is said here of what was read. */
export const pageSchema = z.object({
  format: z.literal('urgent action catalogue page'),
  version: z.literal(1),
  papers: z
    .array(
      z.object({
        /** What a person would read, paragraphs apart by blank lines. */
        text: z.string().check(z.minLength(1), z.maxLength(LIMITS.text)),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.papers)),
});
export type CataloguePage = z.infer<typeof pageSchema>;

/** Either kind of file, for `catalogue.schema.json`. */
export const catalogueFileSchema = z.union([indexSchema, pageSchema]);
