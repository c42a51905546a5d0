import * as z from 'zod/mini';

const nullable = <T extends z.core.SomeType>(inner: T) => z.nullable(inner);
/** ISO date and time. */
const moment = z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d{2}-\d{2}T/));
const short = z.string().check(z.maxLength(500));
const isWeb = (url: string): boolean => /^https?:\/\//.test(url) && URL.canParse(url);
const address = z.string().check(
  z.maxLength(2_000),
  z.refine((url) => isWeb(url as string)),
);

/** Why a follow could not be checked; each has a sentence that says what to do. */
export const troubleSchema = z.enum([
  /** The person took the site back, or another browser does not have it yet. */
  'not allowed',
  'not reached',
  'slow',
  'large',
  /** It leads to another site. */
  'moved',
  'gone',
  'login',
  /** The site asks to wait. */
  'busy',
  'server',
  /** What came is neither a feed nor a list of papers. */
  'unreadable',
  /** A catalogue, or a page of it, was changed after it was signed. */
  'forged',
  /** A catalogue is signed with another key than it was at first, or no longer. */
  'other key',
  /** Reading its answer came to no end here, again and again. */
  'failed',
]);
export type Trouble = z.infer<typeof troubleSchema>;

/** When a follow was and will be asked for. Times that lie after now were written before the clock went back. */
export const followStateSchema = z.object({
  /** When it was last asked for. */
  triedAt: nullable(moment),
  /** When it last told what is there: until then all is known. */
  checkedAt: nullable(moment),
  /** It is not asked for by itself before. */
  next: moment,
  /** The site asked to be left alone until then, also by a press. */
  notBefore: nullable(moment),
  /** Failures since it last told what is there. */
  failures: z.number().check(z.minimum(0)),
  failing: nullable(z.object({ since: moment, why: troubleSchema })),
  /** How often in a row it was asked for without that its answer came to be noted; nothing for none. */
  unnoted: z.optional(z.number().check(z.minimum(0))),
  /** It became due while nothing could ask for it, and was put off for that. */
  putOff: z.optional(z.boolean()),
  /** What the site gave to ask whether anything has changed. */
  etag: nullable(short),
  lastModified: nullable(short),
  /**
   * Of a catalogue: the key that it was first signed with, if it was, when the newest index that was seen was made, and how many papers
   * stand on the pages that were taken, from the first.
   */
  catalogue: z.optional(
    z.object({ key: nullable(short), made: moment, papers: z.optional(z.number().check(z.minimum(0))) }),
  ),
});
export type FollowState = z.infer<typeof followStateSchema>;

/** A feed or listing that the person chose to watch. */
export const followSchema = z.object({
  /** SHA-256 of its address, hex: the same address twice is one follow. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What its answer is reduced from: RSS, Atom or JSON Feed; a page with links; a catalogue of papers. */
  kind: z.enum(['feed', 'listing', 'catalogue']),
  url: address,
  title: short,
  /** Id of the section whose site it is; `null` for any other. */
  section: nullable(short),
  addedAt: moment,
  /** True when its site was allowed for it: it is given back with it. */
  asked: z.boolean(),
  state: followStateSchema,
});
export type Follow = z.infer<typeof followSchema>;
export type FollowKind = Follow['kind'];

/** Why an item needs the person. */
export const itemTroubleSchema = z.enum([
  /** No paper can be read in it. */
  'no paper',
  'login',
  /** It stands on a site that is not followed. */
  'other site',
  'gone',
  /** It was tried more than once, and did not come or could not be read. */
  'failed',
]);
export type ItemTrouble = z.infer<typeof itemTroubleSchema>;

const keysSchema = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50));

/** What a site gave to ask whether what stands at an address has changed. */
const markSchema = z.object({ url: address, etag: nullable(short), lastModified: nullable(short) });
export type Mark = z.infer<typeof markSchema>;

/** One item of a follow that was seen, so that none is read twice and none is lost. */
export const seenItemSchema = z.object({
  followId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What names it in its feed or listing. */
  key: z.string().check(z.minLength(1), z.maxLength(2_000)),
  url: address,
  title: short,
  /** What changes when the item is changed, as its feed says; empty where it says nothing. */
  stamp: short,
  /** ISO date and time by its feed; `null` where it says none. */
  dated: nullable(moment),
  seenAt: moment,
  /** Its text as the feed gave it, until it is read. */
  text: nullable(z.string().check(z.maxLength(200_000))),
  /** `person`: only the person can open it. */
  state: z.enum(['waiting', 'read', 'person', 'dismissed']),
  why: nullable(itemTroubleSchema),
  /** How often reading was begun: what ends the background each time is left to the person. */
  tries: z.number().check(z.minimum(0)),
  /** Its papers that were added. */
  paperIds: keysSchema,
  /** Of one that was read: when its page was last looked at, the cases that had its papers already, the marks of page and files. */
  look: z.optional(
    z.object({ at: moment, caseKeys: keysSchema, marks: z.array(markSchema).check(z.maxLength(3)) }),
  ),
});
export type SeenItem = z.infer<typeof seenItemSchema>;

/** An item as a feed, listing or catalogue names it, before it is known whether it was seen. */
export type FoundItem = Pick<SeenItem, 'key' | 'url' | 'title' | 'stamp' | 'dated' | 'text'>;

/** What came since the person last looked, in a small record for the popup. */
export const followedSchema = z.object({
  /** Cases that are new, that changed, that closed. */
  fresh: z.number(),
  changed: z.number(),
  closed: z.number(),
  /** Items that wait for the person. */
  waiting: z.number(),
  /** Follows that fail. */
  failing: z.number(),
  /** Until then everything is known that was ever read; `null` while nothing was. */
  checkedAt: nullable(moment),
  /** Follows that were never read yet. */
  unread: z.optional(z.number()),
  /** Follows that are to be asked for in the hours that come, for they became due while nothing could ask. */
  putOff: z.optional(z.number()),
});
export type Followed = z.infer<typeof followedSchema>;
