import { basename } from 'node:path';
import { caseLabel } from '../../case/key.ts';
import { isPaper } from '../../document/page/is-paper.ts';
import { readPapers } from '../../document/read.ts';
import type { UaDocument } from '../../document/schema.ts';
import { fits, makeCatalogue } from '../../follow/catalogue/make.ts';
import type { CatalogueIndex } from '../../follow/catalogue/schema.ts';
import { materialsOf } from '../material.ts';
import type { Output } from '../read.ts';
import { INDEX, type StoredCatalogue, store, storedIn } from './folder.ts';
import { publicKeyOf, signed, signingKey } from './key.ts';

const USAGE = 'usage: catalogue FILE... [--out FOLDER] [--title WORDS] [--sign KEYFILE]';

interface Options {
  files: string[];
  out: string;
  title: string | null;
  keyFile: string | null;
}

/** What the arguments say; `null` when they make no sense. */
function optionsOf(args: readonly string[]): Options | null {
  const options: Options = { files: [], out: 'catalogue', title: null, keyFile: null };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const value = () => {
      at += 1;
      return args[at] ?? '';
    };
    if (arg === '--out') options.out = value();
    else if (arg === '--title') options.title = value();
    else if (arg === '--sign') options.keyFile = value();
    else if (arg.startsWith('--') && arg !== '--') return null;
    else if (arg !== '--') options.files.push(arg);
  }
  const given = [options.out, options.title, options.keyFile].every((one) => one !== '');
  return options.files.length > 0 && given ? options : null;
}

/** A text to publish, and what the reader found in it. */
interface Paper {
  text: string;
  papers: UaDocument[];
}

const CLOSES = { true: ', closes its case', false: '', unsure: ', perhaps closes its case: read it again' };

const lineOf = (ua: UaDocument): string =>
  `  ${caseLabel(ua) || 'no number'}, ${ua.kind}, ${ua.issued ?? 'no date'}${CLOSES[`${ua.closing.closes}`]}`;

/** The papers in a file, each text with what was read of it; throws where nothing can be published. */
async function papersOf(path: string): Promise<Paper[]> {
  const found = (await materialsOf(path)).map((raw) => ({
    text: raw.text,
    papers: readPapers(raw).filter(isPaper),
  }));
  const papers = found.filter((one) => one.papers.length > 0);
  if (papers.length === 0) throw new Error('no paper can be read in it');
  if (!papers.every(({ text }) => fits(text))) throw new Error('it is too large for a catalogue');
  return papers;
}

const firstDate = ({ papers }: Paper): string => papers[0]?.issued ?? '';

async function readAll(files: readonly string[], output: Output): Promise<{ papers: Paper[]; code: number }> {
  const papers: Paper[] = [];
  let code = 0;
  for (const path of files) {
    try {
      const found = await papersOf(path);
      output.print([basename(path), ...found.flatMap((one) => one.papers.map(lineOf))].join('\n'));
      papers.push(...found);
    } catch (error) {
      output.complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      code = 1;
    }
  }
  return { papers: papers.sort((a, b) => (firstDate(a) < firstDate(b) ? -1 : 1)), code };
}

/** Followers are warned when a catalogue is no longer signed, or with another key: that must be meant. */
function keyChange(before: CatalogueIndex | null, key: string | null): string | null {
  const old = before?.signed?.key ?? null;
  if (old === null || old === key) return null;
  return key === null
    ? 'this catalogue is signed: give its key with --sign'
    : 'this catalogue is signed with another key, and everybody who follows it would be warned';
}

async function publish(options: Options, papers: Paper[], now: string, output: Output): Promise<void> {
  const before: StoredCatalogue = await storedIn(options.out);
  const signing = options.keyFile === null ? null : await signingKey(options.keyFile);
  const change = keyChange(before.index, signing && publicKeyOf(signing.key));
  if (change) throw new Error(change);
  const title = options.title ?? before.index?.title;
  if (title === undefined) throw new Error('a new catalogue needs a --title');
  const texts = papers.map(({ text }) => text);
  const { index, pages, added } = await makeCatalogue(before, texts, title, now);
  const same = added === 0 && title === before.index?.title && (signing !== null) === !!before.index?.signed;
  if (same) return output.print('Nothing is new: the catalogue stays as it is.');
  const whole: CatalogueIndex = signing ? signed(index, signing.key) : { ...index, signed: null };
  await store(options.out, whole, pages, before.index);
  const all = index.pages.reduce((sum, page) => sum + page.papers, 0);
  output.print(
    `${added} added, ${all} in all: put ${options.out} on any web host, and tell people the address of ${INDEX}.`,
  );
  if (signing?.isNew)
    output.print(
      `Made a key: ${options.keyFile}. Keep it safe, and do not publish it; without it followers are warned.`,
    );
}

/**
 * `catalogue FILE... [--out FOLDER] [--title WORDS] [--sign KEYFILE]`: adds the papers in files to the catalogue in a folder, or
 * makes one, and prints what the reader finds in each. Gives the exit code: 1 when a file cannot be read (the others are still
 * added) or the catalogue cannot be made, 2 for wrong arguments, else 0.
 * @param now ISO date and time
 */
export async function run(args: readonly string[], now: string, output: Output): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    output.complain(USAGE);
    return 2;
  }
  const { papers, code } = await readAll(options.files, output);
  try {
    if (papers.length > 0) await publish(options, papers, `${now.slice(0, 19)}Z`, output);
    return code;
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2), new Date().toISOString(), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
