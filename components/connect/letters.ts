import type { Appeal, Draft } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import { isAtRisk } from '../../lib/case/caution.ts';
import { isEmbassy } from '../../lib/case/embassy-name.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { everythingText } from '../../lib/delivery/clipboard.ts';
import { type PlannedState, planFor } from '../../lib/journal/plan.ts';
import type { CaseData } from './services.ts';

/** How far the writing to a recipient has come. */
const stateOf = ({ entries }: CaseData, recipient: CaseRecipient): PlannedState | undefined =>
  planFor([recipient], entries)[0]?.state;

const isWritten = (data: CaseData, recipient: CaseRecipient): boolean =>
  stateOf(data, recipient) === 'written';

/**
 * The recipient to begin with: the first who is addressed and was not written to yet. Whoever has to be careful is led to an
 * embassy, which tells its state who writes, only where there is nobody else.
 */
export function firstRecipient(data: CaseData): CaseRecipient | null {
  const all = data.ua.recipients.filter((recipient) => !recipient.copiesOnly);
  const safe = isAtRisk(data.caution, data.ua.country) ? all.filter((one) => !isEmbassy(one)) : [];
  const addressed = safe.length > 0 ? safe : all;
  return (
    addressed.find((recipient) => !isWritten(data, recipient)) ??
    addressed[0] ??
    data.ua.recipients[0] ??
    null
  );
}

/** Who comes after `recipient`: the next one who is addressed, and to whom nothing was put in or written yet. */
export function nextRecipient(data: CaseData, { key }: CaseRecipient): CaseRecipient | null {
  const { ua } = data;
  const at = ua.recipients.findIndex((one) => one.key === key);
  const others = [...ua.recipients.slice(at + 1), ...ua.recipients.slice(0, at)];
  const isBegun = (one: CaseRecipient) => ['written', 'opened'].includes(stateOf(data, one) ?? '');
  return others.find((one) => !one.copiesOnly && !isBegun(one)) ?? null;
}

/** The draft of one recipient, or none. */
export const draftOf = (drafts: Draft[], recipientKey: string): Draft | null =>
  drafts.find((draft) => draft.recipientKey === recipientKey) ?? null;

/** Addresses, subject and letter in one text, each named, in the order in which one fills them in. */
export const everything = (appeal: Appeal): string =>
  everythingText(appeal, { to: t('field_to'), cc: t('field_cc'), subject: t('field_subject') });

/** An untouched draft, to which a patch is applied. */
export const emptyDraft = (caseKey: string, recipientKey: string, paperId: string | null): Draft => ({
  caseKey,
  recipientKey,
  own: null,
  subject: null,
  text: null,
  paperId,
  changedAt: '',
});
