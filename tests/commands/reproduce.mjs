/**
 * Builds what is committed twice, in two clean clones in folders of different names, and compares every file: who has the sources can
 * check that a package was made from them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run, say } from './setup.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'appeal-twice-'));

/** The packages are the same in both: linked file by file where the system can do that, for a linked folder would lead back here. */
function giveModules(clone) {
  const from = path.join(root, 'node_modules');
  const to = path.join(clone, 'node_modules');
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    symlinkSync(from, to, 'dir');
  }
}

const listOf = (built) =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)))
    .sort();

const sumOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** SHA-256 of each file of both packages, built from a clean clone. */
async function sums(name) {
  const clone = path.join(folder, name);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  giveModules(clone);
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await run('wxt', ['build', '-b', browser], { quiet: true, cwd: clone });
    if (code !== 0) throw new Error(output);
  }
  const built = path.join(clone, '.output');
  return new Map(listOf(built).map((file) => [file, sumOf(path.join(built, file))]));
}

if (!existsSync(path.join(root, '.git'))) {
  say('There is no repository here, so there is nothing to clone and to compare.');
  process.exit(0);
}
try {
  const one = await sums('one');
  const other = await sums('a-folder-of-another-name');
  const files = [...new Set([...one.keys(), ...other.keys()])];
  const differing = files.filter((file) => one.get(file) !== other.get(file));
  for (const file of differing) say(`Differs: ${file}`);
  say(`${files.length} files of both packages, built twice: ${differing.length} differ.`);
  process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
