import type { Recipient } from '../document/schema.ts';
import type { LookResult } from './insert/schema.ts';
import { type Message, mailtoLink } from './mailto.ts';
import { composeIn, type NoLink, type Webmail } from './webmail/define.ts';

/** A way for an appeal to leave. */
export type Way = 'insert' | 'compose' | 'contact form' | 'mailto' | 'copy';

/** Why a way is not open. */
export type Closed =
  | NoLink
  /** The case asks for no more letters. */
  | 'case closed'
  /** The page has no message field, or cannot be reached; the look at the page says which. */
  | 'page'
  /** It is not known which webmail the person has. */
  | 'no webmail'
  /** The recipient has no e-mail address. */
  | 'no address'
  /** The recipient has no contact form. */
  | 'no form';

export interface OpenRoute {
  way: Way;
  open: true;
  /** Where it leads, for a way that is a link. */
  link: string | null;
  /** False when the link holds recipients and subject alone. */
  withBody: boolean;
  /** What stands in the link reaches the logs of a provider. */
  logged: boolean;
}

export interface ShutRoute {
  way: Way;
  open: false;
  why: Closed;
}

export type Route = OpenRoute | ShutRoute;

/** What there is around a letter to one recipient. */
export interface Surroundings {
  recipient: Pick<Recipient, 'formUrl'>;
  /** What was found in the page of the tab; `null` when nobody looked. */
  look: LookResult | null;
  /** The webmail for a new message, and the address of its page, as `webmailFor` gives them. */
  webmail: Webmail | null;
  page: string;
  caseIsClosed: boolean;
}

/** Longest `mailto:` link that every system takes, in characters. */
export const MAILTO_BUDGET = 1_800;

const open = (way: Way, more: Partial<OpenRoute> = {}): Route => ({
  way,
  open: true,
  link: null,
  withBody: true,
  logged: false,
  ...more,
});
const shut = (way: Way, why: Closed): Route => ({ way, open: false, why });

function composeRoute(message: Message, { webmail, page }: Surroundings): Route {
  if (message.to.length === 0) return shut('compose', 'no address');
  if (!webmail) return shut('compose', 'no webmail');
  const composed = composeIn(webmail, message, page);
  if (!composed.ok) return shut('compose', composed.why);
  const { link, withBody } = composed;
  return open('compose', { link, withBody, logged: webmail.compose?.logged ?? false });
}

function formRoute({ recipient: { formUrl } }: Surroundings): Route {
  return formUrl && /^https?:/i.test(formUrl)
    ? open('contact form', { link: formUrl, withBody: false })
    : shut('contact form', 'no form');
}

function mailtoRoute(message: Message): Route {
  if (message.to.length === 0) return shut('mailto', 'no address');
  const { link, length } = mailtoLink(message);
  return length <= MAILTO_BUDGET ? open('mailto', { link }) : shut('mailto', 'too long');
}

/**
 * All ways for one recipient, best first, each open (with its link, where it is one) or with the reason why not.
 * Copying is open as long as the case is.
 */
export function routesFor(message: Message, around: Surroundings): Route[] {
  const routes = [
    around.look?.ok ? open('insert') : shut('insert', 'page'),
    composeRoute(message, around),
    formRoute(around),
    mailtoRoute(message),
    open('copy'),
  ];
  return around.caseIsClosed ? routes.map(({ way }) => shut(way, 'case closed')) : routes;
}
