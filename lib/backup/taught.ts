import * as z from 'zod/mini';
import { type TaughtSite, taughtSchema } from '../delivery/plan/taught.ts';
import { type Format, readSummed, writeSummed } from './summed.ts';

/** Rises when older programs could not read it; each older version stays readable. */
export const TAUGHT_VERSION = 1;
const FORMAT: Format = { format: 'appeal-drafter form fields', version: TAUGHT_VERSION };
/** Longest file that is read, in characters. */
const LONGEST = 5_000_000;

/** A host as addresses have it; a page without one would be named by where it is on somebody's disk. */
const host = z.string().check(z.regex(/^[\w.:[\]-]{1,300}$/));

/** What was told of the fields of sites, as it comes from elsewhere: names, labels and kinds alone, nothing that runs. */
export const taughtSitesSchema = z
  .array(
    z.strictObject({ host, fields: z.array(z.strictObject(taughtSchema.shape)).check(z.maxLength(200)) }),
  )
  .check(z.maxLength(2_000));

export type TaughtReading =
  | { ok: true; taught: TaughtSite[] }
  /** Another file; made by a newer version; cut short or changed. */
  | { ok: false; why: 'no fields' | 'newer' | 'damaged' };

/** A file with what the person told of fields, and nothing of them; made on the day `made` (ISO date). */
export const writeTaught = (taught: readonly TaughtSite[], made: string): Promise<string> =>
  writeSummed(FORMAT, made, { taught: taught.filter((site) => host.safeParse(site.host).success) });

/** Reads the text of such a file; one that does not fit in any part is taken in no part. */
export async function readTaught(text: string): Promise<TaughtReading> {
  if (text.length > LONGEST) return { ok: false, why: 'no fields' };
  const opened = await readSummed(FORMAT, text);
  if (!opened.ok) return { ok: false, why: opened.why === 'other' ? 'no fields' : opened.why };
  const contents = z.object({ taught: taughtSitesSchema }).safeParse(opened.contents);
  return contents.success ? { ok: true, taught: contents.data.taught } : { ok: false, why: 'damaged' };
}
