import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../read.ts';
import { kinds } from './kinds.ts';
import { withLine } from './list.ts';
import type { Plan } from './shape.ts';

const USAGE = `usage: new ${[...kinds.keys()].join('|')} NAME`;

/** Writes the files and the line; nothing at all where one of them is there already. */
function write(root: string, { files, index, line }: Plan): void {
  const there = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (there) throw new Error(`${there} is there already`);
  const list = join(root, index);
  const listed = withLine(readFileSync(list, 'utf8'), line);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(list, listed);
}

/**
 * `new KIND NAME`: makes what a new language, webmail, section or language of forms consists of, names it in its list, and
 * says what is to be done next. Gives the exit code: 2 when the arguments make no sense, 1 when it is there already, else 0.
 * @param root folder of the project
 */
export function run(args: readonly string[], root: string, output: Output): number {
  const [kindName = '', name = '', ...others] = args.filter((arg) => arg !== '--');
  const kind = kinds.get(kindName);
  if (!kind || others.length > 0 || !kind.name.test(name)) {
    output.complain(kind ? `NAME is ${kind.named}.\n${USAGE}` : USAGE);
    return 2;
  }
  const plan = kind.plan(name);
  try {
    write(root, plan);
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
  for (const file of Object.keys(plan.files)) output.print(`made     ${file}`);
  output.print(`changed  ${plan.index}\n`);
  for (const [at, step] of plan.next.entries()) output.print(`${at + 1}. ${step}`);
  return 0;
}

if (import.meta.main)
  process.exitCode = run(process.argv.slice(2), join(import.meta.dirname, '../../..'), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
  });
