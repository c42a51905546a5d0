import * as z from 'zod/mini';
import { mailHead } from '../document/page/mail-lines.ts';
import { emailsIn } from '../text/addresses.ts';
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

/** A paper that may go into such a file. */
export interface ToPack {
  text: string;
  /** Whom the paper names: those it is about and those who are written to. Somebody may have the person's first name. */
  names: string[];
  /** The e-mail addresses that it asks to write to. */
  addresses: string[];
}

/** Shorter ones, but names, stand in every text. */
const LEAST = 4;
/** A greeting or the head of a mail is no longer. */
const LONGEST_GREETING = 80;

/** Words of a name, long enough to be one. */
const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}'-]+/u)
    .filter((part) => part.length >= 3);

/** True for a line that greets or names a sender or receiver: `Dear Hanna,`, `To: hanna.l@post.example`. */
const isToSomebody = (line: string): boolean =>
  line.length <= LONGEST_GREETING &&
  (/[,!،，、:：]\s*$/u.test(line) || line.includes('@') || /^[\p{L} -]{1,20} ?:/u.test(line));

/** A paper without the lines of a mail's head whose addresses it does not ask to write to. */
function withoutMailHead({ text, addresses }: ToPack): string {
  const known = addresses.map((one) => one.toLowerCase());
  const isOthers = (line: string): boolean => {
    if (!line.includes('@') || !mailHead.test(fold(line).replace(/^[>\s]+/, ''))) return false;
    return emailsIn(line).every((one) => !known.includes(one.text.toLowerCase()));
  };
  return text
    .split('\n')
    .filter((line) => !isOthers(line))
    .join('\n');
}

/**
 * The texts of papers without the heads of the mails that they came by, and without those papers in which something of the
 * person stands: one that came by e-mail may name whom it was sent to.
 * @param name the person's
 * @param exact addresses and numbers of the person
 */
export function withoutPerson(
  papers: ToPack[],
  { name, exact }: { name: string; exact: string[] },
): { texts: string[]; left: number } {
  const words = [name, ...exact].map((one) => fold(one).trim()).filter((one) => one.length >= LEAST);
  const parts = partsOf(name);
  const isPersons = ({ text, names }: ToPack): boolean => {
    const folded = fold(text);
    if (words.some((word) => folded.includes(word))) return true;
    const others = new Set(names.flatMap(partsOf));
    const own = parts.filter((part) => !others.has(part));
    const lines = own.length > 0 ? folded.split('\n').filter(isToSomebody) : [];
    return lines.some((line) => own.some((part) => line.split(/[^\p{L}'-]+/u).includes(part)));
  };
  const kept = papers.map((one) => ({ ...one, text: withoutMailHead(one) })).filter((one) => !isPersons(one));
  return { texts: kept.map(({ text }) => text), left: papers.length - kept.length };
}
