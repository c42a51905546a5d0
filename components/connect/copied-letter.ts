import { letterHtml } from '../../lib/appeal/letter-html.ts';
import { inVariant } from '../../lib/appeal/variants.ts';
import { isAtRisk } from '../../lib/case/caution.ts';
import { draftOf, firstRecipient } from './letters.ts';
import type { Services } from './services.ts';

/** A letter as it is copied: plain text, and the same as HTML. */
export interface CopiedLetter {
  text: string;
  html: string;
}

/** The letter that the list copies, in the length that the person chose: to the first recipient not written to yet. */
export async function letterOf(services: Services, caseKey: string): Promise<CopiedLetter | null> {
  const [data, profile, draft] = await Promise.all([
    services.oneCase(caseKey),
    services.profile(),
    services.drafter(),
  ]);
  const recipient = data && firstRecipient(data);
  if (!data || !recipient) return null;
  const { ua, drafts, caution } = data;
  const own = draftOf(drafts, recipient.key);
  const whole = draft(ua, recipient, own, profile, { atRisk: isAtRisk(caution, ua.country) });
  const { appeal } = inVariant(whole, ua, own?.variant);
  return { text: appeal.body, html: letterHtml(appeal) };
}
