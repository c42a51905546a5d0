/**
 * Writes the bill of materials of a build (CycloneDX 1.6): every package that is shipped, with its version, licence and checksum, as
 * they are locked. `npm sbom --omit dev` leaves out what our tests use too, so it is made here.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './setup.mjs';

const file = path.join(root, '.output/materials.cdx.json');
const read = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `sha512-BASE64`, as npm writes it, in the form that the standard asks for. */
function hashOf(integrity) {
  const [, content] = integrity.split('-');
  return { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') };
}

function componentOf([place, { version, license, integrity }]) {
  const name = nameOf(place);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': `${purl}#${place}`,
    name,
    version,
    purl,
    licenses: [{ license: { id: license } }],
    hashes: [hashOf(integrity)],
  };
}

/** Bytes of a package as it stands here, all of its files; the build takes what it needs of them. */
const weightOf = (place) =>
  readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !path.relative(path.join(root, place), entry.parentPath).startsWith('node_modules'),
    )
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

const { name, version } = read('package.json');
const shipped = Object.entries(read('package-lock.json').packages).filter(
  ([place, { dev, devOptional, optional }]) => place !== '' && !dev && !devOptional && !optional,
);
const components = shipped.map(componentOf);
// No time and no random number: the same sources give the same bill.
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
  components,
};
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
const weight = shipped.reduce((sum, [place]) => sum + weightOf(place), 0) / 1e6;
say(
  `${components.length} packages are shipped in part, of ${weight.toFixed(1)} MB in all; they are listed in ${path.relative(root, file)}.`,
);
