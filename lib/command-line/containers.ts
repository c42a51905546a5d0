import { basename } from 'node:path';
import type { RawDocument } from '../document/schema.ts';
import { type ContainerTools, containerOf, readContainer } from '../intake/container.ts';
import type { Attached } from '../intake/mail.ts';
import { nodePdfEngine } from '../intake/pdf/engine-node.ts';

const FAILURES: Record<string, string> = {
  scanned: 'it is a scan: pictures of pages, without text',
  protected: 'it is locked by a password',
  broken: 'it is damaged',
  'too large': 'it is too large',
  'old word': 'it is a Word file from before 2007',
};

/** What the containers need, in Node. */
export async function containerTools(): Promise<ContainerTools> {
  const { DOMParser } = await import('linkedom');
  const { readHtml } = await import('../intake/site/parse.ts');
  return {
    pdf: nodePdfEngine,
    parseXml: (xml) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document,
    htmlToText: async (html) => readHtml(html),
  };
}

/**
 * Material out of a PDF, Word or e-mail file, a message's attached papers behind it; `null` where the file is none of
 * these. Throws an error with a plain sentence when it cannot be read.
 */
export async function containedIn(path: string, bytes: Uint8Array): Promise<RawDocument[] | null> {
  const name = basename(path);
  if (containerOf(bytes, name) === null) return null;
  const tools = await containerTools();
  const result = await readContainer(bytes, name, tools);
  if (!result.ok) throw new Error(FAILURES[result.why] ?? 'it cannot be read');
  const attached = await Promise.all(result.attached.map((one) => attachedText(one, tools)));
  return [result.text, ...attached.flat()].map((text) => ({
    text,
    source: { way: 'file', url: null, title: name },
  }));
}

/** The text of an attached file; none where it cannot be read. */
async function attachedText(file: Attached, tools: ContainerTools): Promise<string[]> {
  const result = await readContainer(file.bytes, file.name, tools);
  return result.ok ? [result.text] : [];
}
