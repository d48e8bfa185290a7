/**
 * A small internet on loopback: names with public addresses (they are never connected to), and one web server behind all of them. What is
 * given to the code under test as resolver and connection makes its sockets look as if their peers were those addresses.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, connect as netConnect, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Compresses the body and says so. */
  encoding?: 'gzip' | 'deflate' | 'br';
  /** Stops in the middle of the body and stays silent. */
  stall?: boolean;
}

/** `http://name/path` → its answer, made for each request. */
export type Site = Record<string, Answer | ((request: IncomingMessage) => Answer)>;

export interface Internet {
  lookup: (host: string) => Promise<string[]>;
  connect: (address: string, port: number) => Socket;
  /** Requests as they arrived: `GET http://name/path`, with headers. */
  requests: { url: string; headers: IncomingMessage['headers'] }[];
  /** Addresses that connections were asked for, in order. */
  connections: string[];
  port: number;
  close(): Promise<void>;
}

export const PUBLIC = '93.184.215.14';

/**
 * `names`: the addresses of a name; several lists are given one after another, the last for ever. A name that is not in it has one public
 * address when `sites` has a page of it.
 */
export async function startInternet(
  sites: Site,
  names: Record<string, string[] | string[][]> = {},
  peers: Record<string, string> = {},
): Promise<Internet> {
  const requests: Internet['requests'] = [];
  const connections: string[] = [];
  const looked = new Map<string, number>();
  const answer: RequestListener = (request, response) => {
    const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
    requests.push({ url, headers: request.headers });
    const found = sites[url] ?? sites[url.replace(/\?.*/, '')];
    send(
      typeof found === 'function' ? found(request) : (found ?? { status: 404, body: 'not found' }),
      response,
    );
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    connections,
    port,
    lookup: async (host) => {
      const named = names[host];
      if (named === undefined) {
        if (Object.keys(sites).some((url) => new URL(url).hostname === host)) return [PUBLIC];
        throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
      }
      if (!isLists(named)) return named;
      const turn = looked.get(host) ?? 0;
      looked.set(host, turn + 1);
      return named[Math.min(turn, named.length - 1)] ?? [];
    },
    connect: (address) => {
      connections.push(address);
      const socket = netConnect({ host: '127.0.0.1', port });
      Object.defineProperty(socket, 'remoteAddress', { get: () => peers[address] ?? address });
      return socket;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isLists(addresses: string[] | string[][]): addresses is string[][] {
  return Array.isArray(addresses[0]);
}

const COMPRESS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

function send(answer: Answer, response: ServerResponse): void {
  const { status = 200, headers = { 'content-type': 'text/html; charset=utf-8' }, encoding } = answer;
  const plain = Buffer.from(answer.body ?? '');
  const body = encoding === undefined ? plain : COMPRESS[encoding](plain);
  // Header bytes as sites send them: UTF-8.
  const sent = Object.entries({
    ...headers,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
  response.writeHead(
    status,
    Object.fromEntries(sent.map(([name, value]) => [name, Buffer.from(value).toString('latin1')])),
  );
  if (answer.stall === true) response.write(body);
  else response.end(body);
}
