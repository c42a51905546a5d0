import type { Recipient, UaDocument } from '../document/schema.ts';
import { namesMission } from '../language/missions.ts';
import { hasInvisible, isTurned, withoutInvisible } from '../text/invisible.ts';
import { isFreeMail } from './free-mail.ts';
import { glance, hasTwins, mixesScripts } from './look-alike.ts';
import { predecessors } from './recipient-key.ts';

/** What makes one look twice at an address. It is said beside the address and stops nothing. */
export interface AddressRisk {
  /** As the recipient has it. */
  address: string;
  /**
   * - `invisible`: the paper has characters in it that cannot be seen, or that turn it round; they were taken out
   * - `mixed scripts`: letters of two alphabets in one word
   * - `twins`: letters that look like the usual ones and are others
   * - `look-alike`: a domain that could be mistaken for another one of the case
   * - `free mail`: a provider that gives anybody an address
   * - `ending`: not one that the country's offices usually have
   * - `other domain`: another than this office's other addresses have
   * - `changed`, `new`: the paper before, or another copy of this one, had another one, or fewer, for this recipient
   */
  kind:
    | 'invisible'
    | 'mixed scripts'
    | 'twins'
    | 'look-alike'
    | 'free mail'
    | 'ending'
    | 'other domain'
    | 'changed'
    | 'new';
  /** What it is measured by: the usual ending, the domain's real name, what it resembles or replaces. */
  than: string[];
}

/** A paper as far as its addresses go, and the recipients of the last paper of the case before it. */
export interface AddressContext {
  ua: Pick<UaDocument, 'country' | 'recipients' | 'evidence'>;
  /** The text that the evidence points into. */
  text: string;
  before: Recipient[];
  /** The recipients of each other copy of this very paper: one of them may be forged. */
  copies?: Recipient[][];
}

/** Endings of offices that are not their country's code. */
const ENDINGS: ReadonlyMap<string, string[]> = new Map([
  ['GB', ['uk']],
  ['US', ['gov', 'mil', 'us']],
  ['HK', ['hk', 'cn']],
  ['MO', ['mo', 'cn']],
]);
/** Between states, or nobody's (RFC 2606, 6761): these tell nothing. */
const NO_COUNTRYS = new Set(['int', 'eu', 'example', 'test', 'invalid', 'localhost']);
/** True for an address of the web, whatever signs are in it: `https://site.example/@office`. */
const isWeb = (address: string): boolean => /^(?:https?:|www\.)/i.test(address);

/** The domain in small letters; of a web address whatever stands before its `@` is none. */
const domainOf = (address: string): string =>
  (
    (isWeb(address) ? null : /@([^@]+)$/.exec(address)?.[1]) ??
    /^(?:https?:\/\/)?(?:[^/?#]*@)?(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ??
    ''
  ).toLowerCase();

const endingOf = (domain: string): string => domain.slice(domain.lastIndexOf('.') + 1);

const OFFICIAL = /(?:^|\.)(?:gov|gob|gouv|go|gub|govt|gv|mil|admin|government)\.[a-z]{2}$|\.(?:gov|mil)$/;
const SECOND_LEVEL = /^(?:com?|net|org|edu|ac|gov|gob|gouv|go|gub|govt|mil|or|ne|in|gv|nic)$/;

/** The part of a domain that its owner registered: `moj.gov.example` of `mail.moj.gov.example`. */
function ownDomain(domain: string): string {
  const labels = domain.split('.');
  return labels.slice(SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** Endings that offices of a country usually have; none when it is not known. */
const usualEndings = (country: string | null): string[] =>
  country === null ? [] : (ENDINGS.get(country) ?? [country.toLowerCase()]);

/** Missions abroad use the domains of either country. */
const isMission = ({ name, title, post, copiesOnly }: Recipient): boolean =>
  copiesOnly || namesMission([name, title, post].filter(Boolean).join(' '));

const reached = ({ emails, formUrl }: Recipient): string[] => (formUrl ? [...emails, formUrl] : emails);

type Risk = Omit<AddressRisk, 'address'>;

type Places = UaDocument['evidence'];

/** Places that recipients were read from, by their number: a long paper has too many to go through them for each address. */
const placesByRecipient = (evidence: Places): Map<number, Places> =>
  Map.groupBy(evidence, ({ field }) => Number(/^recipients\.(\d+)\./.exec(field)?.[1] ?? -1));

function inTheSource(address: string, places: Places, text: string): Risk[] {
  const seen = (words: string): string => withoutInvisible(words).normalize('NFC');
  const here = places.filter(({ start, end }) => seen(text.slice(start, end)) === seen(address));
  const hidden = here.some(
    ({ start, end }) => hasInvisible(text.slice(start, end)) || isTurned(lineBefore(text, end)),
  );
  return hidden ? [{ kind: 'invisible', than: [] }] : [];
}

/** The line that `end` stands in, up to there; of a long one its end. */
function lineBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 1_000), end);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** Domains by how they look at a glance. */
type Domains = ReadonlyMap<string, string[]>;

/** Another domain of the case that this one could be mistaken for, or Amnesty's: that itself is nobody's who is written to. */
function mistakable(domain: string, known: Domains): string | undefined {
  const looks = glance(domain);
  const other = known.get(looks)?.find((one) => one !== domain);
  return other ?? (/(?:^|[.-])amnesty/.test(looks) ? 'amnesty.org' : undefined);
}

/** The name by which the network knows a domain, when that is another one. */
function inPlainLetters(address: string): string[] {
  const domain = domainOf(address);
  const real = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
  return real === domain ? [] : [real];
}

function inTheLetters(address: string, known: Domains): Risk[] {
  if (mixesScripts(address)) return [{ kind: 'mixed scripts', than: inPlainLetters(address) }];
  const other = mistakable(domainOf(address), known);
  if (other) return [{ kind: 'look-alike', than: [other] }];
  return hasTwins(address) ? [{ kind: 'twins', than: inPlainLetters(address) }] : [];
}

/** The domain that most addresses of an office have; of two the first. */
function usualDomain(addresses: string[]): string | undefined {
  const domains = addresses.map((address) => ownDomain(domainOf(address)));
  const times = (domain: string) => domains.filter((one) => one === domain).length;
  return domains.toSorted((a, b) => times(b) - times(a))[0];
}

function inTheDomain(address: string, recipient: Recipient, country: string | null): Risk[] {
  const domain = domainOf(address);
  if (!isWeb(address) && isFreeMail(domain)) return [{ kind: 'free mail', than: [] }];
  const ending = endingOf(domain);
  const usual = usualEndings(country);
  if (NO_COUNTRYS.has(ending) || isMission(recipient)) return otherDomain(address, recipient);
  if (usual.length > 0 && !usual.includes(ending) && !/[^a-z]/.test(ending))
    return [{ kind: 'ending', than: usual.map((one) => `.${one}`) }];
  return otherDomain(address, recipient);
}

function otherDomain(address: string, recipient: Recipient): Risk[] {
  const domain = domainOf(address);
  const addresses = reached(recipient).filter((one) => !isFreeMail(domainOf(one)));
  const usual = usualDomain(addresses);
  const official = OFFICIAL.test(domain) && usual !== undefined && OFFICIAL.test(usual);
  return usual === undefined || usual === ownDomain(domain) || official
    ? []
    : [{ kind: 'other domain', than: [usual] }];
}

function sinceBefore(address: string, recipient: Recipient, same: Recipient | undefined): Risk[] {
  const way = (one: Recipient) => reached(one).filter((other) => isWeb(other) === isWeb(address));
  const old = same ? way(same) : [];
  const has = (list: string[], one: string) =>
    list.some((other) => other.toLowerCase() === one.toLowerCase());
  if (old.length === 0 || has(old, address)) return [];
  const gone = old.filter((one) => !has(way(recipient), one));
  return [gone.length > 0 ? { kind: 'changed', than: gone } : { kind: 'new', than: [] }];
}

const firstOf = (all: Risk[][]): Risk[] => all.find((risks) => risks.length > 0) ?? [];

/** What there is to look at twice in the e-mail and form addresses of a paper: a list for each of its recipients. */
export function addressRisks(context: AddressContext): AddressRisk[][] {
  const { ua, text, before, copies = [] } = context;
  const domains = new Set([...ua.recipients, ...before].flatMap(reached).map(domainOf));
  const known = Map.groupBy(domains, glance);
  const places = placesByRecipient(ua.evidence);
  const others = [before, ...copies].map((recipients) => predecessors(ua.recipients, recipients));
  return ua.recipients.map((recipient, at) =>
    reached(recipient).flatMap((address) =>
      [
        ...inTheSource(address, places.get(at) ?? [], text),
        ...inTheLetters(address, known),
        ...inTheDomain(address, recipient, ua.country),
        ...firstOf(others.map((other) => sinceBefore(address, recipient, other.get(recipient)))),
      ].map((risk) => ({ address, ...risk })),
    ),
  );
}
