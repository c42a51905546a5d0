import * as z from 'zod/mini';
import { jsonOf, sumOf } from './json.ts';

const envelopeSchema = z.object({ format: z.string(), version: z.number(), made: z.string() });

/** A kind of file, and the version in which it is written. */
export interface Format {
  format: string;
  version: number;
}

export type Opened =
  | { ok: true; contents: unknown }
  /** Another file; made by a newer version; cut short or changed. */
  | { ok: false; why: 'other' | 'newer' | 'damaged' };

/** A file of a kind, with the sum of its contents beside them; `made` is the ISO date. */
export const writeSummed = async ({ format, version }: Format, made: string, contents: unknown) =>
  JSON.stringify({ format, version, made, sum: await sumOf(contents), contents });

/** What is in the text of such a file, as it was written. */
export async function readSummed({ format, version }: Format, text: string): Promise<Opened> {
  const file = jsonOf(text);
  // A file that was cut short is no JSON any more, but still begins as one of ours.
  if (file === undefined) return { ok: false, why: text.includes(`"${format}"`) ? 'damaged' : 'other' };
  const envelope = envelopeSchema.safeParse(file).data;
  if (envelope?.format !== format) return { ok: false, why: 'other' };
  if (envelope.version > version) return { ok: false, why: 'newer' };
  const { sum, contents } = file as { sum?: unknown; contents?: unknown };
  const isWhole = typeof sum === 'string' && (await sumOf(contents)) === sum;
  return isWhole ? { ok: true, contents } : { ok: false, why: 'damaged' };
}
