import type { Attachment, Email, Header } from 'postal-mime';

/** Bytes of the message with all that is attached, how many attached papers are looked at, and lines that could part it. */
export const MAIL_LIMITS = { bytes: 50 * 2 ** 20, attached: 20, html: 8 * 2 ** 20, partings: 5_000 };

const [LINE_END, DASH] = [0x0a, 0x2d];

/** More parts than any message has: each costs the reader much more than its bytes. */
function isCrowded(bytes: Uint8Array): boolean {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1))
    if (bytes[at + 1] === DASH && bytes[at + 2] === DASH) lines += 1;
  return lines > MAIL_LIMITS.partings;
}

const LONGEST_TITLE = 1_000;

/** A file that came with the message. */
export interface Attached {
  name: string;
  bytes: Uint8Array;
}

export type MailResult =
  | { ok: true; text: string; title: string | null; attached: Attached[] }
  | { ok: false; why: 'broken' | 'too large' };

/** Text of an HTML string, paragraphs apart by blank lines. */
export type HtmlToText = (html: string) => string;

/**
 * A plain part with fewer letters than this is a hint to open the HTML part, where there is one that says so many times more:
 * `Your program does not show HTML. Read this online`.
 */
const HINT = 1_500;
const TIMES = 2;

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

function bodyOf(mail: Email, htmlToText: HtmlToText): string {
  const plain = mail.text ?? '';
  const html = mail.html ?? '';
  if (html === '' || lettersIn(plain) >= HINT) return plain;
  const text = htmlToText(html);
  return lettersIn(text) > TIMES * lettersIn(plain) ? text : plain;
}

/** Words of a header on one line: what is in a subject can begin no line, and so no header, of its own. */
const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const headerOf = (headers: Header[], key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value;

/** Subject and date as first lines, in the form of a forwarded message's head. */
function headOf(mail: Email): string {
  const lines = [
    ['Subject', mail.subject],
    ['Date', headerOf(mail.headers, 'date')],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${oneLine(value)}`] : [])).join('\n');
}

function toBytes(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const tidied = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    // Begun at the first blank alone: a long run of them would else be looked through from each.
    .replace(/(?<![^\S\n])[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/**
 * Reads an e-mail message: `Subject:` and `Date:` as first lines, then the plain part, or the HTML part where there is
 * no plain one. Quoting stays as it is. `title` is the subject. Pictures and the like are not among `attached`.
 */
export async function readMail(bytes: Uint8Array, htmlToText: HtmlToText): Promise<MailResult> {
  if (bytes.length > MAIL_LIMITS.bytes || isCrowded(bytes)) return { ok: false, why: 'too large' };
  try {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 40 });
    if ((mail.html?.length ?? 0) > MAIL_LIMITS.html) return { ok: false, why: 'too large' };
    const text = [headOf(mail), tidied(bodyOf(mail, htmlToText))].filter((part) => part !== '').join('\n\n');
    const papers = mail.attachments.filter((one) => !/^(?:image|audio|video|font)\//u.test(one.mimeType));
    const attached = papers.slice(0, MAIL_LIMITS.attached).map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: toBytes(content),
    }));
    return {
      ok: true,
      text,
      title: mail.subject ? oneLine(mail.subject).slice(0, LONGEST_TITLE) : null,
      attached,
    };
  } catch {
    return { ok: false, why: 'broken' };
  }
}
