/** What a compose link or a mail program can be given. */
export interface Message {
  to: string[];
  cc: string[];
  subject: string;
  /** Lines apart by `\n`. */
  body: string;
}

/**
 * Percent-encodes `text` for a link: blanks as `%20` (never `+`), line ends as `%0D%0A` (RFC 6068, section 5). Half of a sign
 * beyond 16 bits, which no link can hold, becomes the mark that stands for one.
 */
export function encodeForLink(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A header's text: a line end in it would begin another header, and other control characters mean nothing good. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The `@` may stand as it is; everything else that means something in a link is encoded. */
const encodeAddress = (address: string): string => encodeForLink(oneLine(address)).replace('%40', '@');

const addressList = (addresses: string[]): string =>
  addresses
    .filter((address) => address.trim())
    .map(encodeAddress)
    .join(',');

/** A link's parameters in the order given, `name=value` apart by `&`; empty ones are left out. */
export function linkParameters(pairs: [name: string, encoded: string][]): string {
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/**
 * A `mailto:` link (RFC 6068) and its length in characters, which programs and systems limit (about 2,000 on Windows).
 * Empty parameters are left out.
 */
export function mailtoLink({ to, cc, subject, body }: Message): { link: string; length: number } {
  const parameters = linkParameters([
    ['cc', addressList(cc)],
    ['subject', encodeForLink(oneLine(subject))],
    ['body', encodeForLink(body)],
  ]);
  const link = `mailto:${addressList(to)}${parameters && '?'}${parameters}`;
  return { link, length: link.length };
}
