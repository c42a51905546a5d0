import type { CaseRecipient, UaCase } from '../case/schema.ts';
import { namesMission } from '../language/missions.ts';

/** A way for a printed letter to reach somebody. */
export interface PostalWay {
  /** Key of the embassy that hands it on; `null` for the office itself. */
  via: string | null;
  /** The lines for the envelope's window, as they stand in the paper. */
  lines: string[];
}

const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Name and office over the address, unless it begins with them. */
function addressed({ name, title, post }: CaseRecipient): string[] {
  const lines = linesOf(post);
  const has = (text: string) => lines.some((line) => line.toLowerCase().includes(text.toLowerCase()));
  const head = [name, title].filter((text): text is string => text !== null && !has(text));
  return [...head, ...lines];
}

const isEmbassy = ({ name, title, post }: CaseRecipient): boolean =>
  namesMission([title, name, linesOf(post)[0]].filter(Boolean).join(' '));

/** Papers often name an embassy and say no more of where it is: no letter gets there. */
const isWholeAddress = (post: string | null): boolean =>
  linesOf(post).length > 1 || /[\p{N},،、]/u.test(post ?? '');

/** The name of whoever hands a letter on. */
export const nameOfVia = ({ title, name, post, key }: CaseRecipient): string =>
  title ?? name ?? linesOf(post)[0] ?? key;

/**
 * The postal ways to a recipient: their own address, and care of each embassy of the case that has one. Only addresses of the
 * paper; none where it gives none.
 * @param careOf what stands on an envelope before the embassy
 * @param atRisk then no embassy is to know who writes
 */
export function postalWays(
  ua: Pick<UaCase, 'recipients'>,
  recipient: CaseRecipient,
  { careOf, atRisk }: { careOf: string; atRisk: boolean },
): PostalWay[] {
  const own = recipient.post ? [{ via: null, lines: addressed(recipient) }] : [];
  const others = atRisk
    ? []
    : ua.recipients.filter((one) => one.key !== recipient.key && isWholeAddress(one.post) && isEmbassy(one));
  const head = [recipient.name, recipient.title].filter((text): text is string => text !== null);
  const through = others.map((embassy) => {
    const [first = '', ...rest] = addressed({ ...embassy, name: null });
    return { via: embassy.key, lines: [...head, `${careOf} ${first}`.trim(), ...rest] };
  });
  return [...own, ...through];
}

/** A date (ISO) as a letter has it, in its language (BCP 47). */
export const dateOfLetter = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00Z`));

/** Town and date over a letter, each by itself: the town without its country, where one was given. */
export const placeAndDate = (town: string, date: string): string[] =>
  [town.split(',')[0]?.trim() ?? '', date].filter(Boolean);
