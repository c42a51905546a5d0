import * as z from 'zod/mini';
import { isEmail } from '../text/addresses.ts';
import { nobody } from './correction.ts';
import { EMBASSY_KEY } from './embassy-name.ts';
import type { CaseRecipient, UaCase } from './schema.ts';

const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url) && URL.canParse(url);

const line = z.string().check(z.maxLength(1_000));

/** The embassy of one country in the country where the person lives, as the person gave it. */
export const embassySchema = z.object({
  /** How it is called; empty where the person gave no name. */
  name: line,
  emails: z.array(line.check(z.refine((one) => isEmail(one as string)))).check(z.maxLength(10)),
  /** Address of its contact form; empty where there is none. */
  formUrl: line.check(z.refine((url) => url === '' || isWebAddress(url as string))),
  /** Postal address, one line a line; empty where there is none. */
  post: z.string().check(z.maxLength(2_000)),
});
export type Embassy = z.infer<typeof embassySchema>;

/** By the country (ISO 3166-1 alpha-2) that the embassy is of. */
export const embassiesSchema = z.record(z.string().check(z.maxLength(10)), embassySchema);
export type Embassies = z.infer<typeof embassiesSchema>;

/** How an ambassador is greeted in the letter's language. */
const GREETINGS: Readonly<Record<string, string>> = {
  en: 'Your Excellency',
  de: 'Exzellenz',
  fr: 'Excellence',
  es: 'Excelencia',
  it: 'Eccellenza',
  pt: 'Excelência',
  nl: 'Excellentie',
  ca: 'Excel·lència',
  ar: 'سعادة السفير',
};

/** True where something was given at which it can be written to. */
export const hasAddress = ({ emails, formUrl, post }: Embassy): boolean =>
  emails.length > 0 || formUrl !== '' || post !== '';

const bare = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, '');

/** Whether a recipient is reached at an address of an embassy. */
function isSame(recipient: CaseRecipient, { emails, formUrl, post }: Embassy): boolean {
  const known = [...recipient.emails, recipient.formUrl, recipient.post].map(bare).filter(Boolean);
  return [...emails, formUrl, post].some((one) => known.includes(bare(one)));
}

/**
 * The case with the embassy that the person gave as its last recipient, written to by itself and never by copy: what goes
 * there goes to the state that the letter is about. One that a paper names stays beside it: it is often that in the country
 * of the section, which is another than the person's.
 */
export function withEmbassy(ua: UaCase, embassies: Embassies): UaCase {
  const { country, recipients, language } = ua;
  const given = country !== null && Object.hasOwn(embassies, country) ? embassies[country] : undefined;
  if (!given || !hasAddress(given) || recipients.some((one) => isSame(one, given))) return ua;
  const spoken = language?.split('-')[0] ?? 'en';
  const embassy: CaseRecipient = {
    ...nobody,
    key: EMBASSY_KEY,
    title: given.name || null,
    emails: given.emails,
    formUrl: given.formUrl || null,
    post: given.post || null,
    salutation: GREETINGS[spoken] ?? null,
    risks: [],
  };
  return { ...ua, recipients: [...recipients, embassy] };
}
