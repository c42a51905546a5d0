/** What is added to the list in an `index.ts`. */
export interface ListLine {
  /** The name that the file exports. */
  binding: string;
  /** Of the file beside `index.ts`, without its ending. */
  file: string;
  /** The list's name. */
  list: string;
  /** Before which entry it is put; `null`: at the end. */
  before: string | null;
}

/** The order of imports: by file name, as the formatter has it. */
const comesAfter = (line: string, file: string): boolean => {
  const from = /from '\.\/([\w/-]+)\.ts';$/.exec(line)?.[1];
  return from !== undefined && from.localeCompare(file, 'en') > 0;
};

/**
 * The text of an `index.ts` with one line more in its imports and in its list.
 * Throws where it has no such list, or names the file already: the command is of no use then.
 */
export function withLine(source: string, { binding, file, list, before }: ListLine): string {
  const lines = source.split('\n');
  if (lines.some((line) => line.endsWith(`from './${file}.ts';`)))
    throw new Error(`${file} is listed already`);
  const listed = lines.findIndex((line) => new RegExp(`\\b${list}: [^=]+= \\[$`).test(line));
  if (listed < 0) throw new Error(`there is no list ${list}`);
  const end = lines.indexOf('];', listed);
  const at = before === null ? end : lines.indexOf(`  ${before},`, listed);
  if (at < 0 || at > end) throw new Error(`${before} is not in ${list}`);
  lines.splice(at, 0, `  ${binding},`);
  const last = lines.findLastIndex((line) => /^import .* from '\.\/[\w/-]+\.ts';$/.test(line));
  const next = lines.findIndex((line) => comesAfter(line, file));
  lines.splice(next < 0 ? last + 1 : next, 0, `import { ${binding} } from './${file}.ts';`);
  return lines.join('\n');
}
