import { t } from '../../lib/browser/words.ts';
import type { RecipientRole } from '../../lib/case/correctable.ts';
import type { Reference, UaDocument } from '../../lib/document/schema.ts';

const referenceLabel = ({ series, number, year }: Reference): string =>
  `${series} ${number}/${String(year % 100).padStart(2, '0')}`;

/** What a paper is called by: its reference, else its index, else a plain word. */
export const labelOf = (ua: Pick<UaDocument, 'reference' | 'index'>): string =>
  ua.reference ? referenceLabel(ua.reference) : (ua.index ?? t('no_number'));

/** The kind of a paper, as people say it. */
export function kindName(paper: Pick<UaDocument, 'kind' | 'updateNumber'>): string {
  if (paper.kind === 'update')
    return paper.updateNumber === null
      ? t('kind_update')
      : t('kind_update_number', String(paper.updateNumber));
  return { first: t('kind_first'), outcome: t('kind_outcome'), other: t('kind_other') }[paper.kind];
}

/** Who a paper asks to write to, by name and office; empty when it names nobody. */
export const recipientLine = (ua: UaDocument): string =>
  ua.recipients
    .filter((recipient) => !recipient.copiesOnly)
    .map((recipient) => [recipient.name, recipient.title].filter(Boolean).join(', ') || recipient.emails[0])
    .filter(Boolean)
    .join('; ');

const missingWords = {
  reference: 'value_number',
  index: 'value_index',
  country: 'value_country',
  issued: 'value_issued',
  headline: 'value_headline',
  deadline: 'value_deadline',
  recipients: 'value_recipient',
  letter: 'value_letter',
} as const;

/** Names of what a paper of its kind should have and this one has not. */
export const missingNames = (ua: UaDocument): string[] =>
  ua.missing
    .filter((name) => name in missingWords)
    .map((name) => t(missingWords[name as keyof typeof missingWords]));

const roles = { to: 'role_to', copy: 'role_copy', none: 'role_none' } as const;

/** What a recipient is to the letter, in words. */
export const roleName = (role: RecipientRole): string => t(roles[role]);
