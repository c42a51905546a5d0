import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that is given these sites when it is installed, as if the person had allowed them: not every
 * browser lets its question be answered by a story. Gives the folder.
 */
export function withSites(extension: string, sites: string[]): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'given-sites-'));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return copy;
}
