import { addressesOf, apart, isToMany } from '../../lib/appeal/apart.ts';
import { officialParagraphs, paperLanguage } from '../../lib/appeal/draft.ts';
import { gapsIn } from '../../lib/appeal/gaps.ts';
import { letterHtml } from '../../lib/appeal/letter-html.ts';
import { likeness } from '../../lib/appeal/likeness.ts';
import { amnestyAgainst } from '../../lib/appeal/manner.ts';
import { warningsFor } from '../../lib/appeal/safety.ts';
import type { Appeal, Draft, Profile } from '../../lib/appeal/schema.ts';
import { callScript, faxText, lengthOfPost, socialPost } from '../../lib/appeal/spoken.ts';
import { inVariant, type VariantLetter } from '../../lib/appeal/variants.ts';
import { digits, t } from '../../lib/browser/words.ts';
import { isAtRisk, isKnown } from '../../lib/case/caution.ts';
import { inEdition } from '../../lib/case/edition.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import type { CaseViewProps } from '../case/case-view.tsx';
import type { CopyWhat } from '../letter/letter-head.tsx';
import type { LetterViewProps } from '../letter/letter-view.tsx';
import { emptyDraft, everything } from './letters.ts';
import { WRITE_PAST } from './route.ts';
import type { CaseData, Drafter } from './services.ts';

/** A letter to one recipient with all that is said of it. */
export interface Written extends VariantLetter {
  recipient: CaseRecipient;
  /** The whole letter; `appeal` is the form in which it leaves. */
  whole: Appeal;
  /** The addresses that it would go to at once, where these are many; else none. */
  many: string[];
  draft: Draft | null;
  atRisk: boolean;
  notes: LetterViewProps['notes'];
  warnings: CaseViewProps['safety']['warnings'];
  /** The official paragraphs as the paper has them. */
  official: string[];
}

const textOfLetter = ({ paragraphs, own }: Appeal): string => [...paragraphs, own].join('\n\n');

/** Writes the letter to one recipient; `null` where the case gives nothing to write. */
export function writtenTo(
  recipient: CaseRecipient | null,
  draft: Draft | null,
  { data, profile, drafter }: { data: CaseData; profile: Profile; drafter: Drafter },
): Written | null {
  const { ua, caution, manner } = data;
  if (!recipient || (!ua.letter && ua.asks.length === 0)) return null;
  const atRisk = isAtRisk(caution, ua.country);
  const toAll = drafter(ua, recipient, draft, profile, { atRisk });
  const whole = apart(toAll, draft?.apart);
  const untouched = draft?.language
    ? { ...emptyDraft(ua.key, recipient.key, null), language: draft.language }
    : null;
  const model = drafter(ua, recipient, untouched, profile, { atRisk });
  const edition = inEdition(ua, whole.language);
  const letter = inVariant(whole, edition, draft?.variant);
  const gaps = gapsIn(letter.appeal, model.paragraphs, edition);
  const isShown = edition.letter && manner.words !== 'model';
  return {
    ...letter,
    recipient,
    whole,
    many: isToMany(toAll) ? addressesOf(toAll) : [],
    draft,
    atRisk,
    official: officialParagraphs(ua, whole.language),
    notes: {
      gaps,
      likeness: isShown ? likeness(textOfLetter(letter.appeal), textOfLetter(model)) : null,
      amnesty: amnestyAgainst(manner, letter.appeal.body),
    },
    warnings: warningsFor({
      ua,
      appeal: letter.appeal,
      draft,
      gaps,
      profile,
      atRisk,
      isKnown: isKnown(caution, ua.country),
    }),
  };
}

/** What is copied, as plain text. */
export function copiedText({ appeal, recipient }: Written, { ua }: CaseData, what: CopyWhat): string {
  switch (what.what) {
    case 'address':
      return what.text;
    case 'letter':
      return appeal.body;
    case 'subject':
      return appeal.subject;
    case 'everything':
      return everything(appeal);
    case 'fax':
      return faxText(appeal, recipient, {
        to: t('field_to'),
        fax: t('field_fax'),
        subject: t('field_subject'),
      });
    case 'post':
      return socialPost(inEdition(ua, appeal.language), appeal, recipient);
    case 'call':
      return callScript(inEdition(ua, appeal.language), appeal);
  }
}

/** The same as HTML, for the letter alone: addresses and posts are plain text everywhere. */
export const copiedHtml = ({ appeal }: Written, { what }: CopyWhat): string | undefined =>
  what === 'letter' ? letterHtml(appeal) : undefined;

/** What is said once it is copied. */
export function saidOfCopying(written: Written, data: CaseData, what: CopyWhat): string {
  switch (what.what) {
    case 'address':
      return t('copied_address', what.text);
    case 'letter':
      return t('copied_letter', data.ua.label);
    case 'subject':
      return t('copied_subject');
    case 'everything':
      return t('copied_everything');
    case 'fax':
      return t('copied_fax');
    case 'post':
      return t('copied_post_short', digits(lengthOfPost(copiedText(written, data, what))));
    case 'call':
      return t('copied_call');
  }
}

/** The page from which a letter is printed. Past the deadline it is offered only once the person's section said yes. */
const printHref = ({ key, status }: CaseData['ua'], recipientKey: string): string =>
  `/print.html#case=${encodeURIComponent(key)}&to=${encodeURIComponent(recipientKey)}${status === 'past' ? WRITE_PAST : ''}`;

/** What the tools under a letter show. */
function toolsOf(
  written: Written,
  data: CaseData,
  onCareful: (careful: boolean) => void,
): LetterViewProps['tools'] {
  const { recipient, draft, whole, over, atRisk } = written;
  const { ua, hints, caution } = data;
  const hasAccounts = recipient.social.length > 0 && !atRisk;
  return {
    printHref: printHref(ua, recipient.key),
    variant: draft?.variant ?? 'full',
    over,
    language: whole.language,
    paperLanguage: paperLanguage(ua),
    editions: (ua.editions ?? []).map((one) => one.language),
    hints,
    post: hasAccounts ? lengthOfPost(copiedText(written, data, { what: 'post' })) : null,
    careful: { atRisk, all: caution.all, country: ua.country },
    onCareful,
  };
}

/** What the letter's sheet shows; whose words they are and what becomes of them is told by the screen. */
export const letterOf = (
  written: Written,
  data: CaseData,
  draft: Draft | null,
  onCareful: (isCareful: boolean) => void,
): Omit<LetterViewProps, 'profile' | 'onDraft' | 'onProfile' | 'onCopy'> => ({
  recipient: written.recipient,
  appeal: written.whole,
  draft,
  risks: data.ua.recipients.flatMap(({ risks }) => risks),
  notes: written.notes,
  official: written.official,
  cut: written.cut,
  advice: {
    withSection: data.manner.amnesty !== 'leave out',
    ownWords: data.manner.words === 'own',
  },
  tools: toolsOf(written, data, onCareful),
});

/** What is said where a letter goes to many addresses at once; `null` where it does not. */
export const manyOf = (
  { many, whole }: Written,
  draft: Draft | null,
  onApart: (address: string | null) => void,
): NonNullable<CaseViewProps['many']> | null =>
  many.length === 0
    ? null
    : {
        addresses: many,
        apart: whole.to.length + whole.cc.length === 1 ? (draft?.apart ?? null) : null,
        onApart,
      };
