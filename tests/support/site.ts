import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages served on this machine, for as long as a story lasts. */
export interface Site {
  /** Full address of a page: `at('/paper')`. */
  at(path: string): string;
  /** Fields that arrived by `POST`, a list for each time, in order. */
  arrived(): [name: string, value: string][][];
  /** What was asked for beyond looking at the pages: `POST /send`, `GET /unknown`. */
  strange(): string[];
  close(): Promise<void>;
}

async function fieldsIn(request: IncomingMessage): Promise<[string, string][]> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return [...new URLSearchParams(Buffer.concat(parts).toString('utf8'))];
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const typeOf = (path: string, body: string | Buffer): string =>
  typeof body === 'string'
    ? (TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8')
    : 'application/pdf';

/** Serves `pages` (HTML, styles and scripts by path, or the bytes of a PDF) on loopback. A path like `POST /send` takes what a form sends there, and answers so. */
export async function serve(pages: Record<string, string | Buffer>): Promise<Site> {
  const strange: string[] = [];
  const arrived: [string, string][][] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined && request.method === 'GET') {
      response.writeHead(200, { 'content-type': typeOf(pathname, page) }).end(page);
      return;
    }
    const answer = pages[`${request.method} ${pathname}`];
    if (answer !== undefined) {
      arrived.push(await fieldsIn(request));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
      return;
    }
    if (pathname !== '/favicon.ico') strange.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    arrived: () => [...arrived],
    strange: () => [...strange],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
