/**
 * Builds twice in folders of different names and compares every file: who has the sources can check that a package was made from them.
 * `npm run reproduce`: what is committed, in two clean clones. With `--built`: in one, and what has just been built here is the
 * other, where nothing is changed that is not committed. With `--sources`: what is in the packages of `npm run zip`, and what
 * comes out of the sources package alone, after `npm ci` there, as a store's reviewer does it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { giveUp, root, run, say } from './setup.mjs';

const BROWSERS = ['chrome', 'firefox'];
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

/** SHA-256 of each file of both packages in a folder that has one folder for each. */
const sumsIn = (made) =>
  new Map(
    BROWSERS.map((browser) => `${browser}-mv3`).flatMap((name) =>
      listOf(path.join(made, name)).map((file) => [`${name}/${file}`, sumOf(path.join(made, name, file))]),
    ),
  );

/** Runs a command there to its end, or throws with what it said. */
async function must(command, args, options) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) throw new Error(output);
}

/** Builds a clean clone. */
async function fromClone(name) {
  const clone = path.join(folder, name);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  giveModules(clone);
  for (const browser of BROWSERS) await must('wxt', ['build', '-b', browser], { cwd: clone });
  return sumsIn(path.join(clone, '.output'));
}

const isCommitted = () => execFileSync('git', ['status', '--porcelain'], { cwd: root }).length === 0;

/** What has just been built here, if that is what is committed; else a clean clone. */
const fromHere = () => (isCommitted() ? sumsIn(path.join(root, '.output')) : fromClone('one'));

/** Writes what is in a package into a folder. */
async function unpack(zip, to) {
  const { unzipSync } = await import('fflate');
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    if (name.endsWith('/')) continue;
    const file = path.join(to, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const packageOf = (what) => {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const zip = path.join(root, '.output', `${name}-${version}-${what}.zip`);
  return existsSync(zip) ? zip : giveUp(`${path.relative(root, zip)} is not there. First: npm run zip`);
};

/** What is in the packages. */
async function submitted() {
  const made = path.join(folder, 'submitted');
  for (const browser of BROWSERS) await unpack(packageOf(browser), path.join(made, `${browser}-mv3`));
  return sumsIn(made);
}

/** Builds the sources package, and nothing else than what it says is needed. */
async function fromSources() {
  const sources = path.join(folder, 'sources');
  await unpack(packageOf('sources'), sources);
  // Of what would run as packages are installed, our own part alone: the others only print.
  await must('npm', ['ci', '--ignore-scripts'], { cwd: sources });
  await must('npm', ['run', 'postinstall'], { cwd: sources });
  await must('npm', ['run', 'build'], { cwd: sources });
  return sumsIn(path.join(sources, '.output'));
}

const wantsSources = process.argv.includes('--sources');
const isBuilt = process.argv.includes('--built');
if (!wantsSources && !existsSync(path.join(root, '.git'))) {
  say('There is no repository here, so there is nothing to clone and to compare.');
  process.exit(0);
}
try {
  const one = await (wantsSources ? submitted() : isBuilt ? fromHere() : fromClone('one'));
  const other = await (wantsSources ? fromSources() : fromClone('a-folder-of-another-name'));
  const files = [...new Set([...one.keys(), ...other.keys()])];
  const differing = files.filter((file) => one.get(file) !== other.get(file));
  for (const file of differing) say(`Differs: ${file}`);
  say(`${files.length} files of both packages, built twice: ${differing.length} differ.`);
  process.exitCode = differing.length > 0 || files.length === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
