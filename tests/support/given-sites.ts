import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extension that is given these sites when it is installed, as if the person had allowed them: how they are
 * asked for is told in stories of its own. Its background may ask this machine. Gives the folder.
 */
export function withSites(extension: string, sites: string[]): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'given-sites-'));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const { extension_pages: policy } = manifest.content_security_policy;
  // The sites of stories are on this machine, where there is no https.
  const here = policy.replace('connect-src https:', 'connect-src https: http://127.0.0.1:*');
  const content_security_policy = { extension_pages: here };
  writeFileSync(file, JSON.stringify({ ...manifest, content_security_policy, host_permissions: sites }));
  return copy;
}
