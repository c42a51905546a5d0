import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';
import { type Format, readSummed, writeSummed } from './summed.ts';

/** Rises when older programs could not read it; each older version stays readable. */
export const PACK_VERSION = 1;
const FORMAT: Format = { format: 'appeal-drafter cases', version: PACK_VERSION };
/** More papers than a group writes for in years: a forged file must not keep the machine busy. */
const MOST_PAPERS = 1_000;

/** A paper of a pack: its text alone. Neither where somebody found it, nor when, nor what they changed or wrote. */
const packedSchema = z.object({ text: z.string().check(z.minLength(1), z.maxLength(1_000_000)) });
const packSchema = z.object({ papers: z.array(z.unknown()).check(z.maxLength(MOST_PAPERS)) });

export type PackReading =
  /** The texts of papers, to be read anew; `unfit` are entries that are none. */
  | { ok: true; texts: string[]; unfit: number }
  /** Another file; made by a newer version; cut short or changed. */
  | { ok: false; why: 'no pack' | 'newer' | 'damaged' };

/** A file with the texts of papers for a group, made on the day `made` (ISO date: the hour is nobody's business). */
export const writePack = (texts: string[], made: string): Promise<string> =>
  writeSummed(FORMAT, made, { papers: texts.map((text) => ({ text })) });

/** Reads the text of such a file. What it says of itself counts for nothing: papers are read anew from their text. */
export async function readPack(text: string): Promise<PackReading> {
  const opened = await readSummed(FORMAT, text);
  if (!opened.ok) return { ok: false, why: opened.why === 'other' ? 'no pack' : opened.why };
  const pack = packSchema.safeParse(opened.contents);
  if (!pack.success) return { ok: false, why: 'damaged' };
  const all = pack.data.papers.map((one) => packedSchema.safeParse(one));
  const texts = all.flatMap(({ data }) => (data ? [data.text] : []));
  return { ok: true, texts, unfit: all.length - texts.length };
}

/** Shorter words stand in every text. */
const LEAST = 4;

/**
 * Parts texts by whether something of the person stands in them: a paper that came by e-mail may name whom it was sent to.
 * @param personal names, addresses and numbers of the person
 */
export function withoutPerson(texts: string[], personal: string[]): { texts: string[]; left: number } {
  const words = personal.map((one) => fold(one).trim()).filter((one) => one.length >= LEAST);
  const kept = texts.filter((text) => {
    const folded = fold(text);
    return words.every((word) => !folded.includes(word));
  });
  return { texts: kept, left: texts.length - kept.length };
}
