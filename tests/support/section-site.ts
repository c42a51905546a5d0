import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wait } from './wait.ts';

/** An answer of the site. */
export interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds before it comes. */
  slow?: number;
  /** The connection ends in the middle of the body. */
  broken?: boolean;
  /** The body goes on and on, in pieces of a megabyte. */
  endless?: boolean;
}

/** A request that came. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** A section's site on this machine, whose pages a story changes as it goes on; it notes each request. */
export interface SectionSite {
  origin: string;
  at(path: string): string;
  /** What stands at a path; one that is not there answers 404. */
  pages: Record<string, SiteAnswer>;
  /** All requests so far, but for the browser's own. */
  asked: Asked[];
  /** Paths that were asked for since the last call. */
  since(): string[];
  /** How many requests were answered at the same time at most. */
  most(): number;
  close(): Promise<void>;
}

const typeOf = (path: string, body: string | Buffer): string => {
  if (typeof body !== 'string') return 'application/pdf';
  return /feed|rss|\.xml$/.test(path) ? 'application/rss+xml; charset=utf-8' : 'text/html; charset=utf-8';
};

export async function sectionSite(host = '127.0.0.1'): Promise<SectionSite> {
  const pages: Record<string, SiteAnswer> = {};
  const asked: Asked[] = [];
  let read = 0;
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/favicon.ico') return void response.writeHead(404).end();
    asked.push({ method: request.method ?? '', path, headers: request.headers });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const { status, headers = {}, body = '', slow = 0, broken, endless } = pages[path] ?? { status: 404 };
    await wait(slow);
    const { etag } = headers;
    if (etag !== undefined && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();
    const type = { 'content-type': typeOf(path, body) };
    if (broken) {
      response.writeHead(200, { ...type, 'content-length': String(body.length + 1000), ...headers });
      response.write(body);
      await wait(100);
      return void response.destroy();
    }
    response.writeHead(status ?? 200, { ...type, ...headers });
    if (!endless) return void response.end(body);
    const piece = Buffer.alloc(2 ** 20, 'x');
    while (!response.destroyed) {
      if (!response.write(piece))
        await Promise.race([new Promise((go) => response.once('drain', go)), wait(1000)]);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (path) => origin + path,
    pages,
    asked,
    since() {
      const paths = asked.slice(read).map((one) => one.path);
      read = asked.length;
      return paths;
    },
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Such a site as long as `play` lasts. */
export async function withSite(play: (site: SectionSite) => Promise<void>, host?: string): Promise<void> {
  const site = await sectionSite(host);
  try {
    await play(site);
  } finally {
    await site.close();
  }
}
