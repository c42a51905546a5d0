import { emailsIn } from '../text/addresses.ts';

/** A notice is a page long; what is longer brings the whole letter back with it. */
const MOST = 200_000;

export type BounceReading =
  /** Addresses that the letter did not reach, as the case has them. */
  | { ok: true; addresses: string[] }
  /**
   * `no notice`: nothing in it says so; `only late`: it is tried again; `other address`: it is about addresses that
   * this case does not write to, which are named.
   */
  | { ok: false; why: 'no notice' | 'only late' | 'other address'; addresses: string[] };

/** Where the notice ends and what was sent begins. */
const ORIGINAL =
  /^(?:content-type:\s*(?:message\/rfc822|text\/rfc822-headers)|-{2,}\s*(?:this is a copy|below this line|original message|forwarded message|ursprüngliche nachricht|message d'origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht).*|begin forwarded message.*|original message headers:?.*|message headers follow:?.*)$/im;

/** Words of a notice in its headers and sentences, in the languages that mail servers speak. */
const NOTICE =
  /undeliver|deliver(?:y|ed)?[^.\n]{0,40}(?:fail|status|problem|incomplete|impossible)|(?:not|n[o']t|never|unable to|couldn.t) (?:be )?deliver|mailer-daemon|mail delivery (?:sub)?system|returned mail|returned to sender|failure notice|address (?:not found|rejected)|(?:user|recipient|mailbox)[^.\n]{0,30}(?:unknown|unavailable|not found|does not exist|full|rejected)|no such (?:user|recipient|mailbox)|unzustellbar|(?:nicht|konnte nicht) zugestellt|zustellung[^.\n]{0,30}(?:fehl|nicht)|non remis|n.a pas pu être (?:remis|livré|distribué)|échec de (?:la )?(?:remise|distribution)|no (?:se (?:ha )?(?:podido|pudo) entregar|entregado)|devuelto|mancato recapito|non (?:è stato )?(?:possibile )?(?:recapita|consegna)|onbestelbaar|niet (?:worden )?bezorgd|não (?:foi|pôde ser) entregue|falha na entrega|kunde inte levereras|kunne ikke leveres|^(?:final|original)-recipient:|^x-failed-recipients:|^action:\s*failed|\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b/im;

/** The server goes on trying. */
const LATE =
  /^action:\s*delayed|^status:\s*4\.|(?:will|continue to|keep) (?:try|retry|be retried|attempt)|delivery[^.\n]{0,30}delayed|delayed[^.\n]{0,20}delivery|no action is required|verzögert|retardé|retrasad/im;
const ON_THE_WAY = /deliver|zustell|remis|entreg|recapit|bezorg/i;
const FAILED =
  /^action:\s*failed|^status:\s*5\.|permanent|gave up|giving up|\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b/im;

/** What the notice itself calls the recipient. */
const NAMED = /^(?:(?:final|original)-recipient:\s*(?:rfc822|utf-8|smtp)\s*;|x-failed-recipients:)(.*)$/gim;

const emailsOf = (text: string): string[] => emailsIn(text).map((found) => found.text);

/** Some notices break an address over a line, and many put it in angle brackets. */
function addressesIn(notice: string): string[] {
  const named = [...notice.matchAll(NAMED)].flatMap(([, value = '']) => emailsOf(value));
  return named.length > 0 ? named : emailsOf(notice);
}

const isOwn = (address: string): boolean =>
  /^(?:mailer-daemon|postmaster|no-?reply|bounces?)[@+-]/i.test(address);

/**
 * Reads a delivery failure notice in plain text, with its headers or without.
 * @param known the addresses that the case was written to: only these can be given
 */
export function readBounce(pasted: string, known: string[]): BounceReading {
  const text = pasted.slice(0, MOST);
  const notice = text.slice(0, ORIGINAL.exec(text)?.index ?? text.length);
  // The machine-readable part may stand behind the letter that it brings back.
  const named = [...text.matchAll(NAMED)].map(([whole]) => whole).join('\n');
  const whole = `${notice}\n${named}`;
  const isLate = LATE.test(whole) && ON_THE_WAY.test(whole) && !FAILED.test(whole);
  if (!isLate && !NOTICE.test(whole)) return { ok: false, why: 'no notice', addresses: [] };
  if (isLate) return { ok: false, why: 'only late', addresses: [] };
  const found = new Set(addressesIn(whole).map((one) => one.toLowerCase()));
  const addresses = known.filter((one) => found.has(one.toLowerCase()));
  if (addresses.length > 0) return { ok: true, addresses: [...new Set(addresses)] };
  return { ok: false, why: 'other address', addresses: [...found].filter((one) => !isOwn(one)) };
}
