import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing out and remembers what was asked for. */
export interface Refusal {
  port: number;
  /** Hosts that were asked for, each once. */
  hosts(): string[];
  close(): void;
}

const hostOf = (address: string): string => {
  try {
    return new URL(address.includes('://') ? address : `https://${address}`).hostname;
  } catch {
    return address;
  }
};

/** Starts such a proxy on this machine. */
export async function refuseNetwork(): Promise<Refusal> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(hostOf(request.url ?? ''));
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.add(hostOf(request.url ?? ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked].sort(),
    close: () => server.close(),
  };
}
