import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLine } from '../../../lib/command-line/new/list.ts';
import { run } from '../../../lib/command-line/new/run.ts';
import { OPEN } from '../../../lib/command-line/new/shape.ts';
import { root } from '../../support/root.ts';
import { filesUnder, textOf } from '../../support/sources.ts';

/** A copy of what is added to, so that nothing is added to the project. */
let project = '';
const FOLDERS = [
  'lib/text',
  'lib/language',
  'lib/delivery',
  'lib/follow',
  'lib/document',
  'lib/case',
  'lib/appeal',
];

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'new-'));
  for (const folder of FOLDERS)
    cpSync(path.join(root, folder), path.join(project, folder), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'dir');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs the command there; gives its code and all that it said. */
function added(...args: string[]): { code: number; said: string } {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  return { code: run(args, project, { print: keep, complain: keep }), said: lines.join('\n') };
}

/** Names that nobody will ever take: the first is a code for private use. */
const NEW: [kind: string, name: string][] = [
  ['language', 'qaa'],
  ['webmail', 'nobodys-mail'],
  ['section', 'nowhere-at-all'],
  ['form-words', 'qaa'],
];

/** What the lists hold after that, asked in a process of its own. */
const LISTS = `
const { languages } = await import('./lib/language/index.ts');
const { webmails } = await import('./lib/delivery/webmail/index.ts');
const { SECTIONS } = await import('./lib/follow/sections/index.ts');
const { formLanguages } = await import('./lib/delivery/form/words/index.ts');
const { months } = languages.find(({ code }) => code === 'qaa');
console.log(JSON.stringify({ months: months.length, webmail: webmails.at(-2).id, section: SECTIONS.at(-1).id, words: formLanguages.at(-1).code }));`;

describe('npm run new', () => {
  it('makes each kind with its samples, and says what to do next', () => {
    for (const [kind, name] of NEW) {
      const { code, said } = added(kind, name);
      expect(code, said).toBe(0);
      expect(said).toMatch(/made {5}\S+\.ts\nmade .+\n(?:made .+\n)*changed {2}\S+index\.ts\n\n1\. /);
    }
  });

  it('makes what is found in the lists', () => {
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', LISTS], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(JSON.parse(told)).toEqual({
      months: 12,
      webmail: 'nobodys-mail',
      section: 'nowhere-at-all',
      words: 'qaa',
    });
  });

  it('makes what has the right types', () => {
    const files = [
      'lib/language/index.ts',
      'lib/delivery/webmail/index.ts',
      'lib/follow/sections/index.ts',
      'lib/delivery/form/words/index.ts',
    ];
    const flags = '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck';
    const world =
      '--allowImportingTsExtensions --module preserve --target esnext --lib esnext,dom,dom.iterable';
    const { stdout, status } = spawnSync(
      path.join(root, 'node_modules/.bin/tsc'),
      [...flags.split(' '), ...world.split(' '), '--types', '', ...files],
      { cwd: project, encoding: 'utf8' },
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('makes nothing twice, and changes nothing then', () => {
    const before = readFileSync(path.join(project, 'lib/delivery/webmail/index.ts'), 'utf8');
    expect(added('webmail', 'nobodys-mail')).toEqual({
      code: 1,
      said: 'lib/delivery/webmail/nobodys-mail.ts is there already',
    });
    expect(readFileSync(path.join(project, 'lib/delivery/webmail/index.ts'), 'utf8')).toBe(before);
  });

  it.each([['webmail'], ['webmail', '../up'], ['language', 'Swahili'], ['page', 'x'], ['section', 'a', 'b']])(
    'says what it wants instead of %s %s',
    (...args) => {
      const { code, said } = added(...args.filter((arg) => arg !== undefined));
      expect(code).toBe(2);
      expect(said).toContain('usage: new language|webmail|section|form-words NAME');
    },
  );
});

describe('a line in a list', () => {
  const source =
    "import { aa } from './aa.ts';\nimport { cc } from './cc.ts';\n\nexport const all: readonly string[] = [\n  cc,\n  aa,\n];\n";
  const line = { binding: 'bb', file: 'bb', list: 'all', before: null };

  it('stands in its place among the imports and at the end of the list, or before another', () => {
    const imports =
      "import { aa } from './aa.ts';\nimport { bb } from './bb.ts';\nimport { cc } from './cc.ts';";
    expect(withLine(source, line)).toBe(
      `${imports}\n\nexport const all: readonly string[] = [\n  cc,\n  aa,\n  bb,\n];\n`,
    );
    expect(withLine(source, { ...line, before: 'aa' })).toContain('[\n  cc,\n  bb,\n  aa,\n]');
  });

  it('is not written where it makes no sense', () => {
    expect(() => withLine(source, { ...line, file: 'aa' })).toThrow('aa is listed already');
    expect(() => withLine(source, { ...line, list: 'none' })).toThrow('there is no list none');
    expect(() => withLine(source, { ...line, before: 'zz' })).toThrow('zz is not in all');
  });
});

describe('what was made new', () => {
  it('is filled in', () => {
    const made = ['lib/language', 'lib/delivery', 'lib/follow', 'tests/fixtures', 'public/webmail-windows']
      .flatMap((folder) => filesUnder(folder))
      .filter((file) => /\.(?:ts|html|txt)$/.test(file));
    expect(made.filter((file) => textOf(file).includes(OPEN))).toEqual([]);
  });
});
