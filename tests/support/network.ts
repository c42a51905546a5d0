import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came out of a browser. */
export interface Noted {
  method: string;
  /** The full address; of what is sealed (https) the host and port alone. */
  address: string;
  /** As they were sent, in order; none of what is sealed. */
  headers: [name: string, value: string][];
  /** What was sent along, in bytes. */
  bytes: number;
  /** The same as text. */
  body: string;
}

/** A proxy that lets nothing out of this machine and notes what was asked for. */
export interface Refusal {
  port: number;
  /** Hosts beyond this machine that were asked for, each once. */
  hosts(): string[];
  /** Every request, in order. */
  noted: Noted[];
  close(): void;
}

const hostOf = (address: string): string => {
  try {
    return new URL(address.includes('://') ? address : `https://${address}`).hostname;
  } catch {
    return address;
  }
};

const isHere = (address: string): boolean => /^(?:127\.0\.0\.1|localhost)$/.test(hostOf(address));

const pairsOf = (raw: string[]): [string, string][] =>
  Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? '']);

/** Hands a request on to this machine, and its answer back. */
function handOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = '' } = incoming;
  const onward = request(url, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

/** Starts such a proxy on this machine; what is asked of this machine itself it hands on. */
export async function refuseNetwork(): Promise<Refusal> {
  const noted: Noted[] = [];
  const note = ({ method = '', url = '', rawHeaders }: IncomingMessage): Noted => {
    const headers = method === 'CONNECT' ? [] : pairsOf(rawHeaders);
    const one = { method, address: url, headers, bytes: 0, body: '' };
    noted.push(one);
    return one;
  };
  const server = createServer((incoming, outgoing) => {
    const one = note(incoming);
    incoming.on('data', (part: Buffer) => {
      one.bytes += part.length;
      one.body += part.toString('latin1');
    });
    if (isHere(one.address)) handOn(incoming, outgoing);
    else outgoing.writeHead(403).end();
  });
  server.on('connect', (incoming, socket) => {
    note(incoming);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    noted,
    hosts: () =>
      [
        ...new Set(noted.filter(({ address }) => !isHere(address)).map(({ address }) => hostOf(address))),
      ].sort(),
    close: () => server.close(),
  };
}
