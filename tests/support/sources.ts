import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'rolldown/utils';
import { root } from './root.ts';

/** Paths of all files under `folder` (relative to the project, with `/`), sorted; an absent folder has none. */
export function filesUnder(folder: string, ending = ''): string[] {
  const whole = path.join(root, folder);
  if (!statSync(whole, { throwIfNoEntry: false })) return [];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Text of a file of the project. */
export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

/** All source files of the product. */
export const sourceFiles = (): string[] =>
  ['lib', 'components', 'entrypoints'].flatMap((folder) => filesUnder(folder)).filter(isSource);

/** One import (or re-export) of a file. `to` is a path within the project, or the name of a package. */
export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const parsed = new Map<string, ReturnType<typeof parseSync>>();

function parse(file: string) {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file, textOf(file));
  if (result.errors.length > 0) throw new Error(`${file}: ${result.errors[0]?.message}`);
  parsed.set(file, result);
  return result;
}

function resolve(file: string, request: string): string {
  if (!request.startsWith('.')) return request;
  const target = request.split('?')[0] ?? request;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
}

/** All imports of a file: static, re-exported and dynamic ones, and those of types. */
export function importsOf(file: string): Import[] {
  const { module } = parse(file);
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    request: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.moduleRequest ? [{ request: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    );
  const late = module.dynamicImports.map(({ moduleRequest }) => ({
    request: textOf(file)
      .slice(moduleRequest.start, moduleRequest.end)
      .replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
  }));
  return [...fixed, ...passedOn, ...late].map(({ request, typeOnly }) => ({
    from: file,
    to: resolve(file, request),
    typeOnly,
  }));
}

/** Whether a file has a default export. */
export const hasDefaultExport = (file: string): boolean =>
  parse(file)
    .module.staticExports.flatMap(({ entries }) => entries)
    .some((entry) => entry.exportName.kind === 'Default');

interface Named {
  name: string;
  start: number;
}

/** Names that are read as variables: neither properties nor keys nor types. */
function variables(file: string): Named[] {
  const names: Named[] = [];
  const keys = new Set<number>();
  const asKey = (node: { computed?: boolean; key: { start: number } }) =>
    void (node.computed || keys.add(node.key.start));
  const visitor: VisitorObject = {};
  visitor.MemberExpression = (node) => void (node.computed || keys.add(node.property.start));
  visitor.Property = (node) => void (node.shorthand || asKey(node));
  visitor.MethodDefinition = asKey;
  visitor.PropertyDefinition = asKey;
  visitor.TSPropertySignature = asKey;
  visitor.TSMethodSignature = asKey;
  visitor.Identifier = (node) => void names.push({ name: node.name, start: node.start });
  new Visitor(visitor).visit(parse(file).program);
  return names.filter(({ start }) => !keys.has(start));
}

const CLOCK = /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?!\s*\())/y;

/**
 * What a file uses of the world around it, as words: global names among `forbidden` that it reads, and
 * `the clock` where it asks for the time without being given one.
 */
export function worldOf(file: string, forbidden: string[]): string[] {
  const text = textOf(file);
  const names = variables(file);
  const used = new Set(names.map(({ name }) => name).filter((name) => forbidden.includes(name)));
  const clock = names.some(({ name, start }) => {
    if (name !== 'Date') return false;
    const before = /\bnew\s+$/.exec(text.slice(Math.max(0, start - 8), start));
    CLOCK.lastIndex = start - (before?.[0].length ?? 0);
    return CLOCK.test(text);
  });
  return [...used, ...(clock ? ['the clock'] : [])];
}
