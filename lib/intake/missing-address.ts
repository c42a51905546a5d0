const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;
const LABEL = /[:：]\s*$/u;

/** Addresses of a `mailto:` link, without its subject, copies and the like. */
function mailAddresses(url: string): string[] {
  const path = url.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    const parts = decodeURIComponent(path).split(/[,;]/u);
    return parts.map((one) => one.trim()).filter((one) => ADDRESS.test(one));
  } catch {
    return [];
  }
}

/** No link that somebody wrote is longer; one that is made to hold us up has megabytes of addresses. */
const LONGEST_LINK = 2_000;

const squeeze = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

/**
 * What a link leads to, where a reader of its words alone would miss it: the address of a `mailto:` link whose words
 * are no address, nor a part of it on another line, and a web address right behind a label (`Email:`). `null` where it is written, or of no use.
 * `words` are the link's own, `before` what stands before it on its line.
 */
export function missingAddress(url: string, words: string, before: string): string | null {
  if (url.length > LONGEST_LINK) return null;
  const written = squeeze(words);
  if (/^mailto:/iu.test(url)) {
    const around = squeeze(before + words);
    const missing = mailAddresses(url).filter((one) => !around.includes(squeeze(one)));
    const inPart = written.length > 2 && missing.some((one) => squeeze(one).includes(written));
    return (written.includes('@') && !written.includes('\ufffd')) || inPart || missing.length === 0
      ? null
      : missing.join(', ');
  }
  const bare = squeeze(url).replace(/^https?:\/\/|\/$/gu, '');
  const isWritten = written.includes(bare) || (written.includes('.') && bare.includes(written));
  return /^https?:\/\/\S+$/iu.test(url) && !isWritten && LABEL.test(before) ? url : null;
}
