/**
 * `npm run release -- vX.Y.Z`: puts what a release consists of into `.output/release`: both packages, the sources, the bill of
 * materials, their sums, and what CHANGELOG.md says of this version. Fails where the names of the version differ. It publishes nothing.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changesOf } from '../support/versions.ts';
import { giveUp, root, say } from './setup.mjs';

const made = path.join(root, '.output');
const folder = path.join(made, 'release');
const read = (name) => readFileSync(path.join(root, name), 'utf8');

const [tag = ''] = process.argv.slice(2);
const { name, version } = JSON.parse(read('package.json'));
if (tag !== `v${version}`)
  giveUp(`package.json says ${version}, so the release is v${version} and not "${tag}".`);
const notes = changesOf(read('CHANGELOG.md'), version);
if (notes === null) giveUp(`CHANGELOG.md says nothing of ${version}.`);

const files = [
  ...['chrome', 'firefox', 'sources'].map((what) => `${name}-${version}-${what}.zip`),
  'materials.cdx.json',
];
const missing = files.filter((file) => !existsSync(path.join(made, file)));
if (missing.length > 0) giveUp(`Not there yet: ${missing.join(', ')}. First: npm run zip`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sums = files.map((file) => {
  copyFileSync(path.join(made, file), path.join(folder, file));
  return `${createHash('sha256')
    .update(readFileSync(path.join(made, file)))
    .digest('hex')}  ${file}\n`;
});
writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
writeFileSync(path.join(folder, 'notes.md'), notes);
say(`${files.length} files, their sums and the notes are in ${path.relative(root, folder)}.`);
