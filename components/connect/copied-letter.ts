import { letterHtml } from '../../lib/appeal/letter-html.ts';
import { t } from '../../lib/browser/words.ts';
import { countryName } from '../ui/country.ts';
import { writtenTo } from './letter-props.ts';
import { draftOf, firstRecipient } from './letters.ts';
import type { Services } from './services.ts';

/** A letter as it is copied: plain text, and the same as HTML. */
export interface CopiedLetter {
  text: string;
  html: string;
  /** What is said once it is copied. */
  said: string;
}

/**
 * The letter that the list copies, in the length that the person chose: to the first recipient not written to yet. `null`
 * where there is none, where the case stopped since the list was painted, and where there is something to look at before it
 * leaves, or to hear of what has changed: that stands with the letter.
 */
export async function letterOf(services: Services, caseKey: string): Promise<CopiedLetter | null> {
  const [data, profile, drafter] = await Promise.all([
    services.oneCase(caseKey),
    services.profile(),
    services.drafter(),
  ]);
  const recipient = data && firstRecipient(data);
  if (!data || !recipient || data.ua.status !== 'active' || data.news !== null) return null;
  const written = writtenTo(recipient, draftOf(data.drafts, recipient.key), { data, profile, drafter });
  if (!written || written.warnings.some((warning) => warning !== 'ties')) return null;
  const { ua } = data;
  const ties = written.warnings.length > 0 && ua.country ? t('warn_ties', countryName(ua.country)) : '';
  return {
    text: written.appeal.body,
    html: letterHtml(written.appeal),
    said: [t('copied_letter', ua.label), ties].filter(Boolean).join(' '),
  };
}
