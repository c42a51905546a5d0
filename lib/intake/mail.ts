import type { Attachment, Email, Header } from 'postal-mime';

/**
 * Bytes of the message with all that is attached, how many attached papers are looked at, lines that could part it, and lines that are
 * shorter than those of a file that is attached.
 */
export const MAIL_LIMITS = {
  bytes: 50 * 2 ** 20,
  attached: 20,
  html: 8 * 2 ** 20,
  partings: 5_000,
  shortLines: 100_000,
};

const [LINE_END, DASH] = [0x0a, 0x2d];

/** A file that is attached has lines of 76 signs. */
const SHORT_LINE = 60;

/** More parts than any message has, or more lines: each costs the reader much more than its bytes. */
function isCrowded(bytes: Uint8Array): boolean {
  let [partings, shortLines, from] = [0, 0, 0];
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, from)) {
    if (at - from < SHORT_LINE) shortLines += 1;
    from = at + 1;
    if (bytes[from] === DASH && bytes[from + 1] === DASH) partings += 1;
    if (partings > MAIL_LIMITS.partings || shortLines > MAIL_LIMITS.shortLines) return true;
  }
  return false;
}

/** What the library has in hand as it turns HTML beside other text into text, in a message or one within it. */
interface Rendering {
  textMap: Map<unknown, { html?: { value: unknown }[] }>;
  renderTextContent(this: Rendering): void;
}

/** Told by its name: what throws it stays with the library, whoever loads this file anew. */
const ENDLESS = 'Endless';

/** Signs behind the last tag that ends, of all HTML of a message: the library looks from each to the end, and again. */
const LONGEST_REST = 20_000;

const restOf = (html: unknown): number =>
  typeof html === 'string' ? html.length - html.lastIndexOf('>') - 1 : 0;

/** The library, which takes no HTML any more that would hold it up. */
const library = async (): Promise<typeof import('postal-mime').default> => {
  const { default: PostalMime } = await import('postal-mime');
  const inner = PostalMime.prototype as unknown as Rendering & { guarded?: true };
  if (inner.guarded) return PostalMime;
  const { renderTextContent } = inner;
  inner.renderTextContent = function () {
    const parts = [...this.textMap.values()].flatMap(({ html = [] }) => html);
    if (parts.reduce((sum, { value }) => sum + restOf(value), 0) > LONGEST_REST)
      throw Object.assign(new Error('its HTML does not end'), { name: ENDLESS });
    renderTextContent.call(this);
  };
  inner.guarded = true;
  return PostalMime;
};

const LONGEST_TITLE = 1_000;

/** A file that came with the message. */
export interface Attached {
  name: string;
  bytes: Uint8Array;
}

export type MailResult =
  | { ok: true; text: string; title: string | null; attached: Attached[] }
  | { ok: false; why: 'broken' | 'too large' };

/** Text of an HTML string, paragraphs apart by blank lines; `null` for one that is made to break a reader. */
export type HtmlToText = (html: string) => Promise<string | null>;

/**
 * A plain part with fewer letters than this is a hint to open the HTML part, where there is one that says so many times more:
 * `Your program does not show HTML. Read this online`.
 */
const HINT = 1_500;
const TIMES = 2;

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Its text; `null` where nobody could read it to its end. */
async function bodyOf(mail: Email, htmlToText: HtmlToText): Promise<string | null> {
  const plain = mail.text ?? '';
  const html = mail.html ?? '';
  if (html === '' || lettersIn(plain) >= HINT) return plain;
  const text = await htmlToText(html);
  return text === null || lettersIn(text) > TIMES * lettersIn(plain) ? text : plain;
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
    const PostalMime = await library();
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 40 });
    if ((mail.html?.length ?? 0) > MAIL_LIMITS.html) return { ok: false, why: 'too large' };
    const body = await bodyOf(mail, htmlToText);
    if (body === null) return { ok: false, why: 'too large' };
    const text = [headOf(mail), tidied(body)].filter((part) => part !== '').join('\n\n');
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
  } catch (error) {
    return { ok: false, why: error instanceof Error && error.name === ENDLESS ? 'too large' : 'broken' };
  }
}
