/** An emulated Vitally: lists with cursors, Basic authentication, rate limits, and faults on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface VitallyData {
  accounts: Record<string, unknown>[];
  users: Record<string, unknown>[];
}

/** What happens to the next request, instead of an answer. */
export type VitallyFaultKind =
  | 'limited'
  | 'limited-by-reset'
  | 'html'
  | 'half'
  | 'error'
  | 'shape'
  | 'hang'
  | 'reset';

export interface VitallyServer {
  url: string;
  data: VitallyData;
  /** Paths with their queries, in order. */
  requests: string[];
  /** Faults of the next requests, in order; each is taken once. */
  faults: VitallyFaultKind[];
  close(): Promise<void>;
}

export const VITALLY_KEY = 'sk_live_made_up_for_tests_0123456789';

export async function startVitally(data: VitallyData): Promise<VitallyServer> {
  const state: Omit<VitallyServer, 'url' | 'close'> = { data, requests: [], faults: [] };
  const server = createServer((request, response) => {
    answer(state, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- listens on TCP
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function answer(
  state: Omit<VitallyServer, 'url' | 'close'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', 'http://vitally');
  state.requests.push(`${url.pathname}${url.search}`);
  const send = (status: number, body: string, headers: Record<string, string> = {}): void => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'ratelimit-limit': '1000, 1000;window=60',
      'ratelimit-remaining': '999',
      'ratelimit-reset': '59',
      ...headers,
    });
    response.end(body);
  };
  if (request.headers.authorization !== `Basic ${Buffer.from(`${VITALLY_KEY}:`).toString('base64')}`) {
    send(401, '{"error":"Unauthorized"}');
    return;
  }
  const list = /^\/resources\/(accounts|users)$/.exec(url.pathname)?.[1];
  if (list !== 'accounts' && list !== 'users') {
    send(404, '{"error":"Not found"}');
    return;
  }
  const limit = Math.min(100, Number(url.searchParams.get('limit') ?? 100));
  const sortBy = url.searchParams.get('sortBy') ?? 'updatedAt';
  const status = url.searchParams.get('status') ?? 'active';
  const rows = state.data[list]
    .filter((row) => list === 'users' || status === 'activeOrChurned' || row['churnedAt'] == null)
    .toSorted((a, b) => String(b[sortBy]).localeCompare(String(a[sortBy])));
  const from = Number(Buffer.from(url.searchParams.get('from') ?? '', 'base64').toString() || 0);
  const next = from + limit < rows.length ? Buffer.from(String(from + limit)).toString('base64') : null;
  const body = JSON.stringify({ results: rows.slice(from, from + limit), next });
  switch (state.faults.shift()) {
    case 'limited':
      return send(429, '{}', { 'retry-after': '7' });
    case 'limited-by-reset':
      return send(429, '{}', { 'ratelimit-remaining': '0', 'ratelimit-reset': '11' });
    case 'html':
      return send(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });
    case 'half':
      return send(200, body.slice(0, body.length / 2));
    case 'error':
      return send(503, '');
    case 'shape':
      return send(200, '{"results":{}}');
    case 'hang':
      return undefined;
    case 'reset':
      request.socket.destroy();
      return undefined;
    default:
      return send(200, body);
  }
}
