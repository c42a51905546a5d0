import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Raises the last part of an extension's version by one, in its manifest. */
export function raiseVersion(extension: string): void {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const parts = String(manifest.version).split('.').map(Number);
  parts.push((parts.pop() ?? 0) + 1);
  writeFileSync(file, JSON.stringify({ ...manifest, version: parts.join('.') }));
}
