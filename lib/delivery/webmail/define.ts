import type { FieldPlaces } from '../insert/schema.ts';
import { encodeForLink, linkParameters, type Message, mailtoLink, oneLine } from '../mailto.ts';

/** One webmail: facts about it, as data. */
export interface Webmail {
  /** The file's name. */
  id: string;
  /** As its users call it. */
  name: string;
  /** Matches the address of its pages; `null` for one that lives on anybody's host. */
  matches: RegExp | null;
  compose: ComposeLink | null;
  /** Where its fields are, as CSS selectors, where the general way needs help. */
  fields: FieldPlaces;
  /** How it was checked and when (for a source: when that was read), or that it was not. */
  checked: { how: 'live' | 'its source' | "others' source" | 'not checked'; on: string | null };
  notes: string;
}

/** A link that opens its window for a new message. */
export interface ComposeLink {
  /**
   * The link for a message (see `linkWith` and `linkWithMailto`).
   * @param page address of a page of this webmail, for one that lives on anybody's host
   */
  link(message: Message, page: string): string;
  /** Its message's own address, where the link leads on to another host. */
  at?: string;
  /** True for a webmail on anybody's host: its link begins with the address of an open page. */
  fromPage?: true;
  /** True for a message that the link is known to spoil. */
  spoils?(message: Message): boolean;
  /** True for a letter that would become another text in the link: it stays out of it. */
  spoilsBody?(body: string): boolean;
  /** Longest link that is known to work, in characters. */
  budget: number;
  /** What stands in the link reaches the provider's logs (a query), or stays in the browser (a fragment). */
  logged: boolean;
}

/** What takes recipients, by roles and kinds: for webmails of whose fields little more is known than their order. */
export const anyRecipients = [
  '[role=combobox]',
  '[aria-autocomplete]:not([aria-multiline=true])',
  '[aria-multiline=false]',
  '[type=email]',
  'textarea[rows="1"]',
  ...['[role=combobox]', '[class*="chip" i]', '[class*="token" i]', '[class*="recipient" i]'].map(
    (around) => `${around} input`,
  ),
].join();

/** Declares one webmail; its file is named by its id and listed in `index.ts`. */
export const defineWebmail = (webmail: Webmail): Webmail => webmail;

const from = (page: string, base: string): string => (page ? new URL(base, page).href : base);

/** Names of a compose link's parameters. */
export interface ParameterNames {
  to: string;
  cc: string;
  subject: string;
  body: string;
}

/**
 * Makes links of the form `base` + parameters; `base` ends where the first parameter begins. It is taken from the address
 * of the open page, where there is one.
 */
export const linkWith =
  (base: string, names: ParameterNames) =>
  (message: Message, page = ''): string =>
    from(page, base) +
    linkParameters([
      [names.to, encodeForLink(message.to.map(oneLine).join(','))],
      [names.cc, encodeForLink(message.cc.map(oneLine).join(','))],
      [names.subject, encodeForLink(oneLine(message.subject))],
      [names.body, encodeForLink(message.body)],
    ]);

/** Makes links that hold a whole encoded `mailto:` link after `base`, which may begin at the open page. */
export const linkWithMailto =
  (base: string) =>
  (message: Message, page = ''): string =>
    from(page, base) + encodeForLink(mailtoLink(message).link);

/** Why a webmail gives no link for a message. */
export type NoLink =
  /** It has no such link. */
  | 'no link'
  /** It lives on anybody's host, and no page of it is open. */
  | 'not open'
  /** Its link would make another address of one. */
  | 'changes address'
  /** Not even recipients and subject fit. */
  | 'too long';

/** A compose link for a message, and whether the letter is in it. */
export type Composed = { ok: true; link: string; withBody: boolean } | { ok: false; why: NoLink };

const refused = (why: NoLink): Composed => ({ ok: false, why });

/**
 * The link that opens a new message in `webmail`: with the letter when it fits whole into the measured budget, else with
 * recipients and subject alone.
 * @param page address of a page of this webmail; empty when none is open
 */
export function composeIn({ compose }: Webmail, message: Message, page = ''): Composed {
  if (!compose) return refused('no link');
  if (compose.spoils?.(message)) return refused('changes address');
  if (compose.fromPage && !page) return refused('not open');
  const base = compose.fromPage ? page : '';
  const full = compose.link(message, base);
  if (full.length <= compose.budget && !compose.spoilsBody?.(message.body))
    return { ok: true, link: full, withBody: message.body !== '' };
  const link = compose.link({ ...message, body: '' }, base);
  return link.length <= compose.budget ? { ok: true, link, withBody: false } : refused('too long');
}
