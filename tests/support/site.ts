import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages served on this machine, for as long as a story lasts. */
export interface Site {
  /** Full address of a page: `at('/paper')`. */
  at(path: string): string;
  /** What was asked for beyond looking at the pages: `POST /send`, `GET /unknown`. */
  strange(): string[];
  close(): Promise<void>;
}

/** Serves `pages` (HTML by path) on loopback. */
export async function serve(pages: Record<string, string>): Promise<Site> {
  const strange: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const html = pages[pathname];
    if (html !== undefined && request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    if (pathname !== '/favicon.ico') strange.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    strange: () => [...strange],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
