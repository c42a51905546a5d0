import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIndex, readPage } from '../../follow/catalogue/check.ts';
import type { MadePage } from '../../follow/catalogue/make.ts';
import type { CatalogueIndex } from '../../follow/catalogue/schema.ts';

/** The index of a catalogue, within its folder. */
export const INDEX = 'catalogue.json';
const PAGES = 'pages';

/** A catalogue as it stands in its folder. */
export interface StoredCatalogue {
  index: CatalogueIndex | null;
  /** The papers of each page, by its name. */
  texts: Map<string, string[]>;
}

const pageFile = (folder: string, name: string): string => join(folder, PAGES, `${name}.json`);

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The catalogue in a folder; one without an index is new. Throws for a damaged one: nothing is built on that. */
export async function storedIn(folder: string): Promise<StoredCatalogue> {
  const texts = new Map<string, string[]>();
  const file = await textOrNull(join(folder, INDEX));
  if (file === null) return { index: null, texts };
  const reading = await readIndex(file, null);
  if (!reading.ok) throw new Error(`${join(folder, INDEX)} is damaged (${reading.why})`);
  for (const page of reading.index.pages) {
    const text = await textOrNull(pageFile(folder, page.name));
    const papers = text === null ? null : await readPage(text, page.name);
    if (!papers?.ok) throw new Error(`${pageFile(folder, page.name)} is damaged or missing`);
    texts.set(page.name, papers.texts);
  }
  return { index: reading.index, texts };
}

/** In place of what is there, and never half: a host may be serving it at this moment. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/**
 * Stores a catalogue: first its new pages, then its index. Pages that neither this index nor the one before names are taken
 * away; those of the one before stay, for whoever still has that from a cache.
 */
export async function store(
  folder: string,
  index: CatalogueIndex,
  pages: readonly MadePage[],
  before: CatalogueIndex | null,
): Promise<void> {
  await mkdir(join(folder, PAGES), { recursive: true });
  for (const { name, text } of pages) await replace(pageFile(folder, name), text);
  await replace(join(folder, INDEX), `${JSON.stringify(index, null, 1)}\n`);
  const named = new Set([...index.pages, ...(before?.pages ?? [])].map(({ name }) => `${name}.json`));
  for (const file of await readdir(join(folder, PAGES)))
    if (/^[0-9a-f]{64}\.json$/.test(file) && !named.has(file)) await rm(join(folder, PAGES, file));
}
