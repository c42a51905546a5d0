import type { Recipient } from '../document/schema.ts';
import type { LookResult } from './insert/schema.ts';
import { type Message, mailtoLink } from './mailto.ts';

/** A way for an appeal to leave. */
export type Way = 'insert' | 'contact form' | 'mailto' | 'copy';

/** Why a way is not open. */
export type Closed =
  /** The case asks for no more letters. */
  | 'case closed'
  /** The page has no message field, or cannot be reached; the look at the page says which. */
  | 'page'
  /** The recipient has no e-mail address. */
  | 'no address'
  /** The recipient has no contact form. */
  | 'no form'
  /** The letter is too long for a link. */
  | 'too long';

export type Route = { way: Way; open: true; link: string | null } | { way: Way; open: false; why: Closed };

/** Longest `mailto:` link that every system takes, in characters. */
export const MAILTO_BUDGET = 1_800;

const open = (way: Way, link: string | null = null): Route => ({ way, open: true, link });
const shut = (way: Way, why: Closed): Route => ({ way, open: false, why });

function mailtoRoute(message: Message): Route {
  if (message.to.length === 0) return shut('mailto', 'no address');
  const { link, length } = mailtoLink(message);
  return length <= MAILTO_BUDGET ? open('mailto', link) : shut('mailto', 'too long');
}

function formRoute({ formUrl }: Pick<Recipient, 'formUrl'>): Route {
  return formUrl && /^https?:/i.test(formUrl)
    ? open('contact form', formUrl)
    : shut('contact form', 'no form');
}

/**
 * All ways for one recipient, best first, each open (with its link, where it is one) or with the reason why not.
 * Copying is open as long as the case is.
 * @param look what was found in the page of the tab; `null` when nobody looked
 */
export function routesFor(
  recipient: Pick<Recipient, 'formUrl'>,
  message: Message,
  look: LookResult | null,
  caseIsClosed: boolean,
): Route[] {
  const routes = [
    look?.ok ? open('insert') : shut('insert', 'page'),
    formRoute(recipient),
    mailtoRoute(message),
    open('copy'),
  ];
  return caseIsClosed ? routes.map(({ way }) => shut(way, 'case closed')) : routes;
}
