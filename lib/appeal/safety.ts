import { isEmbassy } from '../case/embassy-name.ts';
import type { UaCase } from '../case/schema.ts';
import { fold } from '../text/fold.ts';
import type { Gap } from './gaps.ts';
import { isClosed } from './private.ts';
import { type Appeal, type Draft, hasWords, type Profile } from './schema.ts';

/** Something to look at before a letter leaves; it is said in one quiet line, and stops nothing. */
export type Warning =
  /** The case asks for no more letters. */
  | 'closed'
  /** Its deadline is over. */
  | 'expired'
  /** The draft was begun on an older paper, and the person has not said that they have seen the newer one. */
  | 'superseded'
  /** The last paper has another address than the one before. */
  | 'address changed'
  /** Something is odd in an address to which the letter goes. */
  | 'address flagged'
  /** A street, a telephone number or an e-mail address of the person's stands in the text. */
  | 'private'
  /** The person's own name, or a closing of their own, stands in the text besides under it. */
  | 'signature'
  /** The letter, or a copy of it, goes to an embassy, and so to the state, in the person's own country. */
  | 'embassy'
  /** It is not known whether writing to this country could be dangerous for the person. */
  | 'ties';

export interface Departure {
  ua: Pick<UaCase, 'status' | 'recipients' | 'writingPaperId'>;
  appeal: Pick<Appeal, 'to' | 'cc' | 'body' | 'own' | 'recipientKey'>;
  draft: Draft | null;
  gaps: readonly Gap[];
  profile: Profile;
  atRisk: boolean;
  /** Whether it is known if there are ties to the country. */
  isKnown: boolean;
}

const CHANGED = new Set(['changed', 'new']);

/** What is said of the addresses that this letter goes to: its own recipient's and those who get copies. */
function ofAddresses({ ua, appeal }: Departure): Warning[] {
  const reached = ua.recipients.filter(
    ({ key, emails }) => key === appeal.recipientKey || emails.some((email) => appeal.cc.includes(email)),
  );
  const kinds = reached.flatMap(({ risks }) => risks.map(({ kind }) => kind));
  return [
    ...(kinds.some((kind) => CHANGED.has(kind)) ? (['address changed'] as const) : []),
    ...(kinds.some((kind) => !CHANGED.has(kind)) ? (['address flagged'] as const) : []),
  ];
}

/** What the person has written, each place by itself. */
const ownTexts = (draft: Draft | null, own: string): string[] => {
  const reworded = draft?.text == null ? (draft?.parts ?? []).filter(({ out }) => !out) : [];
  return [own, draft?.text, ...reworded.map(({ text }) => text)].filter((text) => text != null);
};

/** Own name in the text: at risk anywhere in it, for under it stand initials alone. */
function isSigned({ appeal, draft, gaps, profile, atRisk }: Departure): boolean {
  const name = fold(profile.name).trim();
  const named = atRisk && name.length > 3 && fold(appeal.body).includes(name);
  return (
    named || ownTexts(draft, appeal.own).some(isClosed) || gaps.some(({ kind }) => kind === 'name twice')
  );
}

/**
 * What there is to look at before a letter leaves, the weightiest first.
 * @returns empty when there is nothing
 */
export function warningsFor(departure: Departure): Warning[] {
  const { ua, appeal, draft, gaps, atRisk, isKnown } = departure;
  const begunOn = hasWords(draft) ? (draft?.paperId ?? null) : null;
  const isOlder = begunOn !== null && begunOn !== ua.writingPaperId;
  const to = ua.recipients.find(({ key }) => key === appeal.recipientKey);
  const toEmbassy = to !== undefined && (to.copiesOnly || isEmbassy(to));
  const all: [Warning, boolean][] = [
    ['closed', ua.status === 'closed'],
    ['expired', ua.status === 'past'],
    ['superseded', isOlder],
    ['private', gaps.some(({ kind }) => kind === 'street' || kind === 'phone' || kind === 'email')],
    ['signature', isSigned(departure)],
    ['embassy', atRisk && (toEmbassy || appeal.cc.length > 0)],
    ['ties', !isKnown && !atRisk],
  ];
  const said = all.filter(([, holds]) => holds).map(([warning]) => warning);
  const late = said.findIndex((one) => ['private', 'signature', 'embassy', 'ties'].includes(one));
  return said.toSpliced(late < 0 ? said.length : late, 0, ...ofAddresses(departure));
}
