import type { Letter, UaDocument } from '../document/schema.ts';
import { parserOf, recipientPart } from './correctable.ts';
import { copyKey } from './order.ts';
import { withKeys } from './recipient-key.ts';
import type { Correction, Paper } from './schema.ts';

const noLetter: Letter = { salutation: null, body: '', signOff: null };

function corrected(ua: UaDocument, { field, value }: Correction): UaDocument {
  const now = parserOf(field)?.(value);
  if (now === undefined) return ua;
  if (field === 'letter.body')
    return { ...ua, letter: now === '' ? null : { ...(ua.letter ?? noLetter), body: value.trim() } };
  if (field === 'closing') return { ...ua, closing: { ...ua.closing, closes: now === true } };
  const part = recipientPart(field);
  if (!part) return { ...ua, [field]: now };
  const recipients = withKeys(ua.recipients).map((one) =>
    one.key === part.key ? { ...one, [part.name]: now } : one,
  );
  return { ...ua, recipients };
}

const MISSING = ['reference', 'country', 'issued', 'deadline', 'letter'] as const;

/** What was missing and has been supplied is missing no longer. */
const stillMissing = (ua: UaDocument): string[] =>
  ua.missing.filter((name) => MISSING.every((one) => one !== name || ua[one] === null));

/** What was read from a paper, with the person's corrections over it. Recipients keep the key that they were read with. */
export function withCorrections(ua: UaDocument, corrections: Correction[]): UaDocument {
  if (corrections.length === 0) return ua;
  const all = corrections.reduce(corrected, { ...ua, recipients: withKeys(ua.recipients) });
  return { ...all, missing: stillMissing(all) };
}

/** True for a correction of a recipient that the paper, as it is read now, does not name. */
export function isLost(ua: UaDocument, { field }: Correction): boolean {
  const part = recipientPart(field);
  return part !== null && !withKeys(ua.recipients).some(({ key }) => key === part.key);
}

/** Later ones last, so that they stand. */
const byMoment = (a: Correction, b: Correction): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The corrections of a paper, also those that were made on another copy of it; of one field the latest. */
export function correctionsOf(paper: Paper, papers: Paper[], corrections: Correction[]): Correction[] {
  const copies = papers.filter((one) => copyKey(one) === copyKey(paper)).map(({ id }) => id);
  const mine = corrections.filter(({ paperId }) => paperId === paper.id || copies.includes(paperId));
  return [...new Map(mine.toSorted(byMoment).map((one) => [one.field, one])).values()];
}

/** Papers as they are to be folded: as read, with the person's corrections. */
export const correctedPapers = (papers: Paper[], corrections: Correction[]): Paper[] =>
  papers.map((paper) => ({
    ...paper,
    ua: withCorrections(paper.ua, correctionsOf(paper, papers, corrections)),
  }));
