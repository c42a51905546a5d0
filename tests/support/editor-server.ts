/** Serves the editor pages from this machine alone. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { bundle, packageFolders } from './editor-extension.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/editors');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const bundles = new Map<string, Promise<string>>();

/** `x.bundle.js` is `x.entry.js` with its packages. */
function bundled(name: string): Promise<string> {
  const entry = `./tests/fixtures/editors/${name.replace('.bundle.js', '.entry.js')}`;
  const made = bundles.get(name) ?? bundle(`import '${entry}';`);
  bundles.set(name, made);
  return made;
}

const packaged = (name: string): string =>
  packageFolders.map((one) => path.resolve(one, name)).find(existsSync) ?? name;

/** What loads its own parts by their addresses cannot be bundled, nor can styles: their folders are served as they are. */
const UNBUNDLED = /^(?:ckeditor4|codemirror5)\/[\w./-]+$/;

async function content(name: string): Promise<string | Buffer> {
  if (name.endsWith('.bundle.js')) return bundled(name);
  return UNBUNDLED.test(name) ? readFile(packaged(name)) : readFile(path.join(folder, path.basename(name)));
}

/** Starts the server; gives its address without a slash at the end. Pages named `strict-*` have a strict policy. */
export async function editorServer(): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/\?.*/, '');
    try {
      const body = await content(name);
      if (name.startsWith('strict-')) response.setHeader('Content-Security-Policy', STRICT);
      response.setHeader('Content-Type', `${TYPES[path.extname(name)] ?? 'text/plain'}; charset=utf-8`);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
