import { readPack } from '../backup/pack.ts';
import type { RawDocument } from '../document/schema.ts';
import {
  type ContainerFailure,
  type ContainerOptions,
  type ContainerTools,
  containerOf,
  readContainer,
} from './container.ts';
import { decodeText } from './decode.ts';
import { pagePdfEngine } from './pdf/engine-page.ts';
import { isHtml, MAX_TEXT_BYTES } from './text-file.ts';

/** Longest text that is read, in characters, as its schema says. */
const LONGEST = 4_000_000;
/** Largest file of any kind; each container has a limit of its own below. */
const MAX_FILE_BYTES = 100 * 2 ** 20;

export type FileFailure = ContainerFailure | 'unreadable';

/** One text, or several for a message with papers attached. */
export type FileReading = { ok: true; raws: RawDocument[] } | { ok: false; why: FileFailure };

/**
 * By the code that reads what sites answer, which is loaded at the first page or message: it knows beforehand what would hold its parser
 * up, as nobody can know of the browser's own.
 */
const textOfHtml = async (html: string): Promise<string | null> =>
  (await import('./site/parse.ts')).readHtml(html);

const tools: ContainerTools = {
  pdf: pagePdfEngine,
  // Scripts do not run and nothing is fetched in a document that is only parsed.
  parseXml: (xml) => new DOMParser().parseFromString(xml, 'text/xml'),
  htmlToText: textOfHtml,
};

const fromFileNamed = (title: string, text: string): RawDocument => ({
  text,
  source: { way: 'file', url: null, title },
});

async function readText(bytes: Uint8Array, name: string): Promise<FileReading> {
  if (bytes.length > MAX_TEXT_BYTES) return { ok: false, why: 'too large' };
  const text = decodeText(bytes);
  if (text === null) return { ok: false, why: 'unreadable' };
  const read = isHtml(name, text) ? await textOfHtml(text) : text;
  return read === null ? { ok: false, why: 'too large' } : { ok: true, raws: [fromFileNamed(name, read)] };
}

/** Largest file of a group's cases. */
const MAX_PACK_BYTES = 50 * 2 ** 20;

/** The cases of a group, each as material of its own; `null` for any other file. */
async function readCases(bytes: Uint8Array, name: string): Promise<FileReading | null> {
  if (!/\.json$/i.test(name) || bytes.length > MAX_PACK_BYTES) return null;
  const pack = await readPack(decodeText(bytes) ?? '');
  if (pack.ok) return { ok: true, raws: pack.texts.map((text) => fromFileNamed(name, text)) };
  return pack.why === 'damaged' ? { ok: false, why: 'broken' } : null;
}

async function readContained(
  bytes: Uint8Array,
  name: string,
  options: ContainerOptions,
): Promise<FileReading> {
  const result = await readContainer(bytes, name, tools, options);
  if (!result.ok) return result;
  if (result.text.length > LONGEST) return { ok: false, why: 'too large' };
  const raws = [fromFileNamed(name, result.text)];
  for (const { bytes: inner, name: title } of result.attached) {
    const attached = await readContainer(inner, title, tools, options);
    if (!attached.ok && attached.why === 'cancelled') return attached;
    if (attached.ok && attached.text.length <= LONGEST) raws.push(fromFileNamed(title, attached.text));
  }
  return { ok: true, raws };
}

/**
 * Reads a group's cases (`.json`), or a text, Markdown, HTML, PDF, Word (`.docx`) or e-mail (`.eml`) file as material. Failures are values: `unreadable`
 * when it is no text and none of the containers, `too large` over the limits, else the container's own.
 */
export async function fromFile(file: File, options: ContainerOptions = {}): Promise<FileReading> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, why: 'too large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const cases = await readCases(bytes, file.name);
  if (cases) return cases;
  return containerOf(bytes, file.name) === null
    ? readText(bytes, file.name)
    : readContained(bytes, file.name, options);
}
