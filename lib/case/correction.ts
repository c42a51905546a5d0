import type { Letter, UaDocument } from '../document/schema.ts';
import { parserOf, recipientPart } from './correctable.ts';
import { copyKey } from './order.ts';
import { addedKey, addressesOf, type KeyedRecipient, nthAdded, withKeys } from './recipient-key.ts';
import type { Correction, Paper } from './schema.ts';

const noLetter: Letter = { salutation: null, body: '', signOff: null };

/** A recipient of whom nothing is known. */
export const nobody: Omit<KeyedRecipient, 'key'> = {
  name: null,
  title: null,
  emails: [],
  fax: null,
  phones: [],
  post: null,
  formUrl: null,
  social: [],
  copiesOnly: false,
  salutation: null,
};

/** A recipient, and whether the person has left them out. */
type Standing = KeyedRecipient & { leftOut?: boolean };

function correctedRecipient(recipient: Standing, name: string, now: unknown): Standing {
  if (name !== 'role') return { ...recipient, [name]: now };
  return { ...recipient, leftOut: now === 'none', copiesOnly: now === 'copy' };
}

function corrected(ua: UaDocument, { field, value }: Correction): UaDocument {
  const now = parserOf(field)?.(value);
  if (now === undefined) return ua;
  if (field === 'letter.body')
    return { ...ua, letter: now === '' ? null : { ...(ua.letter ?? noLetter), body: value.trim() } };
  if (field === 'closing') return { ...ua, closing: { ...ua.closing, closes: now === true } };
  const part = recipientPart(field);
  if (!part) return { ...ua, [field]: now };
  const recipients = withKeys(ua.recipients).map((one) =>
    one.key === part.key ? correctedRecipient(one, part.name, now) : one,
  );
  return { ...ua, recipients };
}

/** Recipients whom the person has added, by the corrections that tell of them; each is empty yet. */
function added(corrections: Correction[]): KeyedRecipient[] {
  const keys = corrections.map(({ field }) => recipientPart(field)?.key ?? '');
  const own = new Set(keys.filter((key) => nthAdded(key) !== null));
  return [...own].sort((a, b) => (nthAdded(a) ?? 0) - (nthAdded(b) ?? 0)).map((key) => ({ ...nobody, key }));
}

const isSomebody = (one: KeyedRecipient): boolean =>
  nthAdded(one.key) === null || (one.name ?? one.title) !== null || addressesOf(one).length > 0;

/** Leaves out whom the person has left out. Each place in the source is for the same recipient as before. */
function withoutLeftOut(ua: UaDocument): UaDocument {
  const all: Standing[] = withKeys(ua.recipients);
  const staying = all.filter((one) => !one.leftOut && isSomebody(one));
  const evidence = ua.evidence.flatMap((one) => {
    const [, at, rest] = /^recipients\.(\d+)(\..*)?$/.exec(one.field) ?? [];
    const recipient = all[Number(at)];
    if (at === undefined || !recipient) return [one];
    const now = staying.indexOf(recipient);
    return now < 0 ? [] : [{ ...one, field: `recipients.${now}${rest ?? ''}` }];
  });
  return { ...ua, evidence, recipients: staying.map(({ leftOut: _, ...one }) => one) };
}

const MISSING = ['reference', 'country', 'issued', 'deadline', 'letter'] as const;

/** What was missing and has been supplied is missing no longer. */
const stillMissing = (ua: UaDocument): string[] =>
  ua.missing.filter(
    (name) =>
      MISSING.every((one) => one !== name || ua[one] === null) &&
      (name !== 'recipients' || ua.recipients.length === 0),
  );

/** What was read from a paper, with the person's corrections over it. Recipients keep the key that they were read with. */
export function withCorrections(ua: UaDocument, corrections: Correction[]): UaDocument {
  if (corrections.length === 0) return ua;
  const recipients = [...withKeys(ua.recipients), ...added(corrections)];
  const all = withoutLeftOut(corrections.reduce(corrected, { ...ua, recipients }));
  return { ...all, missing: stillMissing(all) };
}

/** True for a correction of a recipient that the paper, as it is read now, does not name. */
export function isLost(ua: UaDocument, { field }: Correction): boolean {
  const key = recipientPart(field)?.key ?? null;
  if (key === null || nthAdded(key) !== null) return false;
  return !withKeys(ua.recipients).some((one) => one.key === key);
}

/** The key of the next recipient that the person adds to a paper with these corrections. */
export function nextAddedKey(corrections: Correction[]): string {
  const used = corrections.map(({ field }) => nthAdded(recipientPart(field)?.key ?? '') ?? 0);
  return addedKey(Math.max(0, ...used) + 1);
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
