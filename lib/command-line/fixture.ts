import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { explain } from '../document/explain.ts';
import { readPapers } from '../document/read.ts';
import type { RawDocument, UaDocument } from '../document/schema.ts';
import { containerOf } from '../intake/container.ts';
import { type Anonymiser, anonymiser, isReadAlike, type Wishes } from './anonymise/anonymise.ts';
import { materialsOf } from './material.ts';
import { type PaperJson, paperJson } from './paper-json.ts';
import type { Output } from './read.ts';

const USAGE = `usage: fixture [--anonymise [--also WORDS]... [--keep WORDS]...] [--name NAME] [--into FOLDER] FILE...`;

/** Where the papers that the reader is tested with are. */
const PAPERS = join(import.meta.dirname, '../../tests/fixtures/papers');

interface Options extends Wishes {
  files: string[];
  anonymise: boolean;
  /** Of the new folder; `null`: made from what was read. */
  name: string | null;
  /** Folder that gets the new one. */
  into: string;
}

/** What the arguments say; `null` when they make no sense. */
function optionsOf(args: readonly string[]): Options | null {
  const options = { files: [] as string[], anonymise: false, name: null as string | null, into: PAPERS };
  const also: string[] = [];
  const keep: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const value = () => {
      at += 1;
      return args[at] ?? '';
    };
    if (arg === '--anonymise') options.anonymise = true;
    else if (arg === '--name') options.name = value();
    else if (arg === '--into') options.into = value();
    else if (arg === '--also') also.push(value());
    else if (arg === '--keep') keep.push(value());
    else if (arg.startsWith('--') && arg !== '--') return null;
    else if (arg !== '--') options.files.push(arg);
  }
  const named = options.name === null || (/^[\w-]+$/.test(options.name) && options.files.length === 1);
  return options.files.length > 0 && named ? { ...options, also, keep } : null;
}

/** What a fixture is of: the bytes of its source with their ending, and the text that the tests will read from it. */
interface Source {
  bytes: Uint8Array | string;
  ending: string;
  /** What a person should know of how it was made. */
  remarks: string[];
}

const read = (raw: RawDocument): UaDocument[] =>
  readPapers({ ...raw, source: { ...raw.source, title: null } });

async function anonymisedPage(bytes: Uint8Array, { replace }: Anonymiser): Promise<string> {
  const [{ parseHTML }, { anonymisePage }] = await Promise.all([
    import('linkedom'),
    import('./anonymise/page.ts'),
  ]);
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  anonymisePage(document as unknown as Document, replace);
  return document.toString();
}

function remarksOf(text: string, { replace, perhaps }: Anonymiser): string[] {
  return [
    'Names are replaced where a rule finds them. A person must still read the source before it is sent to anybody.',
    ...(perhaps.length > 0
      ? [`These words may be names, and are left: ${perhaps.join(', ')}. Replace them with --also WORD.`]
      : []),
    ...(isReadAlike(text, replace(text))
      ? []
      : ['The reader finds other values than in the original: compare the two, and try --keep WORD.']),
  ];
}

async function anonymised(
  path: string,
  bytes: Uint8Array,
  raw: RawDocument,
  wishes: Wishes,
): Promise<Source> {
  const ending = extname(path).toLowerCase();
  const made = anonymiser(raw.text, read(raw), wishes);
  const remarks = remarksOf(raw.text, made);
  if (/^\.html?$/.test(ending)) return { bytes: await anonymisedPage(bytes, made), ending: '.html', remarks };
  if (containerOf(bytes, basename(path)) === null) return { bytes: made.replace(raw.text), ending, remarks };
  return {
    bytes: `${made.replace(raw.text)}\n`,
    ending: '.txt',
    remarks: [`Of ${ending} the text alone is written: the file itself would still name people.`, ...remarks],
  };
}

/** Whose names and addresses are in it is not known: what may be kept in the project is said. */
const AS_IT_IS: readonly string[] = [
  'The source is copied as it is. The project keeps no paper that names real people: use --anonymise for one that does.',
];

async function sourceOf(
  path: string,
  bytes: Uint8Array,
  raw: RawDocument,
  options: Options,
): Promise<Source> {
  if (options.anonymise) return anonymised(path, bytes, raw, options);
  return { bytes, ending: extname(path).toLowerCase(), remarks: [...AS_IT_IS] };
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/** `fr-2014-update`, and the file's own name unless that could name somebody. */
function nameOf(ua: UaDocument | undefined, path: string, { anonymise, name }: Options): string {
  if (name !== null) return name;
  const year = ua?.issued?.slice(0, 4) ?? ua?.reference?.year;
  const own = anonymise ? 'anonymised' : slug(basename(path, extname(path)));
  return [ua?.language?.toLowerCase() ?? 'en', year, ua?.kind, own].filter(Boolean).join('-');
}

/** What a person must look at: every value with its line, doubts, and what was not found. */
function checks(papers: readonly UaDocument[], text: string): string[] {
  return papers.flatMap((ua, at) => [
    papers.length > 1 ? `Paper ${at + 1} of ${papers.length}:` : 'Read from it:',
    ...explain(ua, text).map((line) => `  ${line}`),
  ]);
}

async function propose(path: string, options: Options): Promise<string[]> {
  const bytes = await readFile(path);
  const [original] = await materialsOf(path);
  if (!original) throw new Error('there is no text in it');
  const source = await sourceOf(path, bytes, original, options);
  const folder = join(options.into, nameOf(read(original)[0], path, options));
  await mkdir(options.into, { recursive: true });
  await mkdir(folder).catch(() => {
    throw new Error(`${folder} is there already; give another --name`);
  });
  const file = join(folder, `source${source.ending}`);
  await writeFile(file, source.bytes, { flag: 'wx' });
  const [raw] = await materialsOf(file);
  const papers = raw ? read(raw) : [];
  const expected: PaperJson[] = papers.map((ua) => paperJson(basename(file), ua));
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`, { flag: 'wx' });
  return [
    `Written: ${folder}`,
    ...source.remarks,
    ...checks(papers, raw?.text ?? ''),
    'Check each value above beside the source, doubts (!) and what is missing first, and mend expected.json by hand:',
    'it says what the reader found, not what is right.',
    '',
  ];
}

/**
 * `fixture [--anonymise] [--name NAME] [--into FOLDER] FILE...`: proposes a fixture for the reader from each file, as a new
 * folder with `source.EXT` and `expected.json`, and prints what a person must check. Never overwrites. Gives the exit code:
 * 1 when a file cannot be read or its folder is there already (the others are still done), 2 for wrong arguments, else 0.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    output.complain(USAGE);
    return 2;
  }
  let code = 0;
  for (const path of options.files) {
    try {
      output.print((await propose(path, options)).join('\n'));
    } catch (error) {
      output.complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return code;
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
