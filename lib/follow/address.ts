/** Longest address that is followed or kept. */
const LONGEST = 2_000;

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** True for what may be asked for: `https:`, and this machine itself, whose answers cross no network. */
export function isFetchable(url: string): boolean {
  if (!URL.canParse(url) || url.length > LONGEST) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/** True for this machine itself, which is there without any network. */
export const isHere = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** What is added to an address to see where readers come from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+)$/i;

/**
 * An address in the one form in which it is kept, without fragment and marks of tracking; `null` for what is no web page.
 * @param base what it is relative to
 */
export function addressOf(href: string, base?: string): string | null {
  const words = href.trim();
  // Of very long words a parser may say that they are an address, and then take them for none.
  if (words.length > 10 * LONGEST || !URL.canParse(words, base)) return null;
  const url = new URL(words, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  const marks = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of marks) url.searchParams.delete(name);
  return url.href.length > LONGEST ? null : url.href;
}

/** What a person types for an address: the scheme may be left out. `null` for what can not be followed. */
export function typedAddress(words: string): string | null {
  const text = words.trim();
  if (text === '' || /\s/.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  const url = addressOf(whole.replace(/^feed:(?:\/\/)?(?:https?:\/\/)?/i, 'https://'));
  const safe = url?.replace(/^http:\/\/(?!127\.0\.0\.1|localhost|\[::1\])/, 'https://') ?? null;
  return safe !== null && isFetchable(safe) && new URL(safe).hostname.match(/\.|^localhost$|^\[/)
    ? safe
    : null;
}

/** True when two addresses are of one origin: scheme, host and port. */
export const sameOrigin = (a: string, b: string): boolean => new URL(a).origin === new URL(b).origin;
