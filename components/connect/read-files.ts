import type { RawDocument } from '../../lib/document/schema.ts';
import type { FoundPaper } from '../list/slip.tsx';
import type { SaidLine } from '../ui/said.tsx';
import { type Material, papersIn, problemOf } from './found.ts';
import { fileProblem, readFile } from './read-file.ts';
import type { Services } from './services.ts';

/** What was read from files, and a sentence for each that gave no paper. */
export interface FilesRead {
  materials: Material[];
  problems: string[];
}

type Read = (raw: RawDocument) => Promise<FoundPaper[]>;

/** One file: a message may hold several papers as attachments. */
async function readOne(
  services: Pick<Services, 'readFile'>,
  file: File,
  say: (line: SaidLine) => void,
  read: Read,
): Promise<FilesRead> {
  const reading = await readFile(services, file, say);
  if (!reading.ok) return { materials: [], problems: [fileProblem(reading.why, file.name)] };
  const texts = await Promise.all(reading.raws.map(async (raw) => ({ raw, papers: await read(raw) })));
  const materials = texts
    .map(({ raw, papers }) => ({ raw, found: papersIn(papers) }))
    .filter(({ found }) => found.length > 0);
  return { materials, problems: materials.length > 0 ? [] : [problemOf(texts[0]?.papers ?? [])] };
}

/** Reads files one after another; nothing of them is added. While one takes long, `say` tells how far it is. */
export async function readFiles(
  services: Pick<Services, 'readFile'>,
  files: File[],
  say: (line: SaidLine) => void,
  read: Read,
): Promise<FilesRead> {
  const all: FilesRead = { materials: [], problems: [] };
  for (const file of files) {
    const { materials, problems } = await readOne(services, file, say, read);
    all.materials.push(...materials);
    all.problems.push(...problems);
  }
  return all;
}
