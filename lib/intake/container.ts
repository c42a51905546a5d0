import type { Attached, HtmlToText } from './mail.ts';
import type { PdfEngine } from './pdf/engine.ts';
import type { ParseXml } from './word/xml.ts';

/** A file that holds a paper in a form of its own. */
export type ContainerKind = 'pdf' | 'word' | 'old word' | 'mail';

export type ContainerFailure =
  /** Pictures of pages, without text. */
  | 'scanned'
  /** Locked by a password. */
  | 'protected'
  | 'broken'
  | 'too large'
  | 'cancelled'
  /** A Word file from before 2007. */
  | 'old word'
  /** None of the containers known here. */
  | 'unknown';

export type ContainerResult =
  | { ok: true; text: string; title: string | null; attached: Attached[] }
  | { ok: false; why: ContainerFailure };

/** What reading needs from around it, so that the same code runs in a page and in Node. */
export interface ContainerTools {
  pdf: PdfEngine;
  parseXml: ParseXml;
  htmlToText: HtmlToText;
}

export interface ContainerOptions {
  signal?: AbortSignal | undefined;
  /** Called with the share that is done, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const startOf = (bytes: Uint8Array, length: number): string => latin(bytes.subarray(0, length));

const isZip = (bytes: Uint8Array): boolean => startOf(bytes, 4) === 'PK\u0003\u0004';
/** The names of all files in an archive stand at its end. */
const zipNames = (bytes: Uint8Array): string => latin(bytes.subarray(-65_536)) + startOf(bytes, 4_096);

const MAIL_HEADER = /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature):/imu;
const FIRST_HEADER = /^(?:From [^\n]*\r?\n)?[!-9;-~]{2,60}:[ \t]*\S/u;

function hasMailHead(bytes: Uint8Array): boolean {
  const start = startOf(bytes, 32_768).replace(/^\s+/u, '');
  return FIRST_HEADER.test(start) && MAIL_HEADER.test(start.split(/\r?\n\r?\n/u)[0] ?? '');
}

interface Container {
  kind: ContainerKind;
  /** By the bytes themselves. */
  matches(bytes: Uint8Array): boolean;
  /** By the file's name, where the bytes do not tell. */
  name: RegExp;
}

/** The containers, in the order in which they are tried; the bytes go before the name. */
const CONTAINERS: readonly Container[] = [
  { kind: 'pdf', matches: (bytes) => startOf(bytes, 1_024).includes('%PDF-'), name: /\.pdf$/iu },
  {
    kind: 'word',
    matches: (bytes) => isZip(bytes) && zipNames(bytes).includes('word/document'),
    name: /\.docx$/iu,
  },
  {
    kind: 'old word',
    matches: (bytes) => startOf(bytes, 4) === '\u00d0\u00cf\u0011\u00e0',
    name: /\.doc$/iu,
  },
  { kind: 'mail', matches: hasMailHead, name: /\.eml$/iu },
];

/** Which container a file is, by its first bytes and then by its name; `null` for plain text, HTML and all else. */
export function containerOf(bytes: Uint8Array, name: string): ContainerKind | null {
  const found = CONTAINERS.find((one) => one.matches(bytes)) ?? CONTAINERS.find((one) => one.name.test(name));
  return found?.kind ?? null;
}

/** A locked `.docx` looks like an old Word file; the name of its only stream, in UTF-16, tells. */
const isLocked = (bytes: Uint8Array): boolean =>
  latin(bytes).replaceAll('\u0000', '').includes('EncryptedPackage');

async function readKind(
  kind: ContainerKind | null,
  bytes: Uint8Array,
  tools: ContainerTools,
  options: ContainerOptions,
): Promise<ContainerResult> {
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    // A copy, since the engine takes it over; and a plain array, since it refuses Node's kind.
    const result = await readPdf(new Uint8Array(bytes), tools.pdf, options);
    return result.ok ? { ...result, attached: [] } : result;
  }
  if (kind === 'word') {
    const { readWord } = await import('./word.ts');
    const result = readWord(bytes, tools.parseXml);
    return result.ok ? { ...result, attached: [] } : result;
  }
  if (kind === 'mail') {
    const { readMail } = await import('./mail.ts');
    return withPapers(await readMail(bytes, tools.htmlToText));
  }
  return { ok: false, why: kind === null ? 'unknown' : isLocked(bytes) ? 'protected' : 'old word' };
}

/** Of what came with a message, PDF and Word files alone are papers. */
function withPapers<R extends { ok: false } | { ok: true; attached: Attached[] }>(result: R): R {
  if (!result.ok) return result;
  const isPaper = ({ bytes, name }: Attached) => ['pdf', 'word'].includes(containerOf(bytes, name) ?? '');
  return { ...result, attached: result.attached.filter(isPaper) };
}

/**
 * Reads a PDF, Word or e-mail file: its text with paragraphs apart by blank lines, its title (`null`: none), and the
 * papers attached to a message, to be read in their turn. `name` is the file's base name. Failures are values with
 * their `why`; nothing in the file is run, and nothing is fetched. `bytes` stay the caller's.
 */
export async function readContainer(
  bytes: Uint8Array,
  name: string,
  tools: ContainerTools,
  options: ContainerOptions = {},
): Promise<ContainerResult> {
  if (options.signal?.aborted) return { ok: false, why: 'cancelled' };
  const result = await readKind(containerOf(bytes, name), bytes, tools, options);
  if (options.signal?.aborted) return { ok: false, why: 'cancelled' };
  options.onProgress?.(1);
  return result;
}
