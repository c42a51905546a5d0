import { basename } from 'node:path';
import { explain } from '../document/explain.ts';
import { readPapers } from '../document/read.ts';
import { materialsOf } from './material.ts';
import { type PaperJson, paperJson } from './paper-json.ts';

/** What one file gives: its papers, in both forms. */
interface FileReading {
  papers: PaperJson[];
  lines: string[];
}

async function readFileOf(path: string): Promise<FileReading> {
  const materials = await materialsOf(path);
  const file = basename(path);
  const found = materials.flatMap((raw) => readPapers(raw).map((ua) => ({ ua, raw })));
  return {
    papers: found.map(({ ua }) => paperJson(file, ua)),
    lines: found.flatMap(({ ua, raw }, at) => [
      found.length > 1 ? `${file}, paper ${at + 1}` : file,
      ...explain(ua, raw.text),
      '',
    ]),
  };
}

/** Where the command writes to. */
export interface Output {
  print: (text: string) => void;
  complain: (text: string) => void;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * `read [--json] FILE...`: prints what is read from each file, explained line by line or as one JSON array.
 * Gives the exit code: 1 when a file cannot be read (the others are still printed), 2 when no file is named, else 0.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json' && arg !== '--');
  if (files.length === 0) {
    output.complain('usage: read [--json] FILE...');
    return 2;
  }
  const readings: FileReading[] = [];
  let code = 0;
  for (const path of files) {
    try {
      readings.push(await readFileOf(path));
    } catch (error) {
      output.complain(`${path}: ${reason(error)}`);
      code = 1;
    }
  }
  if (json)
    output.print(
      JSON.stringify(
        readings.flatMap((one) => one.papers),
        null,
        2,
      ),
    );
  else output.print(readings.flatMap((one) => one.lines).join('\n'));
  return code;
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
