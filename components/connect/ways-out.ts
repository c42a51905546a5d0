import type { Appeal } from '../../lib/appeal/schema.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import type { OpenRoute } from '../../lib/delivery/routes.ts';
import { fullName } from '../letter/recipient.ts';
import type { AwaitedLetter, Services } from './services.ts';

/** Notes that a letter to `recipient` was opened; gives the answer of the journal. */
export const noteOpened = (
  services: Services,
  caseKey: string,
  recipient: CaseRecipient,
  channel: 'webmail' | 'form',
) =>
  services.send('journal.note', {
    entry: {
      caseKey,
      recipientKey: recipient.key,
      recipient: fullName(recipient),
      channel,
      state: 'opened',
    },
  });

/** The letter as the background puts it in. */
const orderOf = ({ to, cc, subject, body }: Appeal, recipient: CaseRecipient): AwaitedLetter => ({
  recipient: fullName(recipient),
  letter: { to, cc, subject, body },
});

/** The letter that a way out is of. */
interface Leaving {
  services: Services;
  caseKey: string;
  recipient: CaseRecipient | null;
  appeal: Appeal | null;
}

/**
 * Follows the link of a way out. One that holds the letter is noted; one that does not waits for the letter, which is put in at the
 * next press of the toolbar button there, or by itself where `isPut` is true.
 */
export async function followWay(
  { services, caseKey, recipient, appeal }: Leaving,
  { way, link, withBody }: OpenRoute,
  isPut: boolean,
): Promise<void> {
  if (!link || !recipient) return;
  if (way === 'compose' && withBody) await noteOpened(services, caseKey, recipient, 'webmail');
  const put = way === 'compose' && !withBody && appeal !== null;
  const letter = {
    caseKey,
    recipientKey: recipient.key,
    ...(way === 'contact form' && { form: true }),
    ...(put && { put }),
  };
  await services.follow(link, letter, put && isPut ? orderOf(appeal, recipient) : undefined);
}

/** Opens a contact form on a site that is allowed, and has what is certain filled in there. */
export async function openToFill(
  { services, caseKey, recipient, appeal }: Leaving,
  { link }: OpenRoute,
  site: string,
): Promise<void> {
  if (!link || !recipient || !appeal) return;
  const { subject, body, language } = appeal;
  const awaited = { recipient: fullName(recipient), site, appeal: { subject, body, language } };
  await services.follow(link, { caseKey, recipientKey: recipient.key, form: true }, awaited);
}
