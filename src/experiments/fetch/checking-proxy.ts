/**
 * The only way out for a rendered page: an HTTP proxy on loopback that opens nothing the guard refuses. Chromium sends everything through
 * it, each sub-resource, socket and navigation, and looks up no name itself.
 */
import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { messageOf, RefusedError } from '../../core/errors.ts';
import type { Rendering } from '../page.ts';

import type { Guard } from './guard.ts';

export interface CheckingProxy {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** What was asked for and not given. */
  refused: Rendering['refused'];
  /** Hosts (with port) that the guard refused, all of them: a page that asks for many must not hide where it leads at last. */
  forbidden: ReadonlyMap<string, RefusedError>;
  close(): Promise<void>;
}

export interface ProxyOptions {
  guard: Guard;
  /** Bytes that may come in, of all resources together. */
  bytes: number;
  /** A page that is served from memory under this host, for a saved file. */
  own?: { host: string; html: string } | undefined;
  signal: AbortSignal;
}

const MOST_REFUSALS = 50;
/**
 * What Chromium asks for itself (updates, lists, hints), whatever its flags say. It is given nothing, and no page is blamed for it.
 */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'content-autofill.googleapis.com',
  'clients2.google.com',
  'android.clients.google.com',
  'mtalk.google.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
]);
/** Not between us and the server. https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_HEADERS = new Set([
  'connection',
  'proxy-connection',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
]);

export async function startCheckingProxy(options: ProxyOptions): Promise<CheckingProxy> {
  const { guard, own, signal } = options;
  const refused: Rendering['refused'] = [];
  const forbidden = new Map<string, RefusedError>();
  const sockets = new Set<Socket>();
  let left = options.bytes;

  const note = (url: string, error: unknown): void => {
    if (error instanceof RefusedError && URL.canParse(url)) forbidden.set(new URL(url).host, error);
    if (refused.length < MOST_REFUSALS && !refused.some((each) => each.url === url)) {
      refused.push({ url: url.slice(0, 300), why: messageOf(error) });
    }
  };
  /** Counts what comes in; ends the connection when the page has had enough. */
  const metered = (socket: Socket, url: string): Socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      left -= chunk.byteLength;
      if (left >= 0) return;
      note(url, new Error(`the page loads more than ${Math.round(options.bytes / 1024 / 1024)} MB`));
      socket.destroy();
    });
    return socket;
  };

  const server = createServer((request, response) => {
    void forward(request, response);
  });

  /** A browser may stop at a redirect by rules of its own; that it led somewhere private is known here. */
  const noteRedirect = (from: URL, answer: IncomingMessage): void => {
    const { location } = answer.headers;
    if (location === undefined || !URL.canParse(location, from.href)) return;
    const next = new URL(location, from.href);
    try {
      guard.checkUrl(next);
    } catch (error) {
      note(next.href, error);
    }
  };

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = request.url ?? '';
    try {
      const url = new URL(asked);
      if (own !== undefined && url.host === own.host) {
        const found = url.pathname === '/';
        response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(found ? own.html : '');
        return;
      }
      if (BROWSERS_OWN.has(url.hostname)) {
        response.writeHead(403).end();
        return;
      }
      guard.checkUrl(url);
      const port = url.port === '' ? 80 : Number(url.port);
      const socket = metered(await guard.open(url.hostname, port, signal), asked);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !HOP_HEADERS.has(name)),
      );
      const onward = httpRequest({
        method: request.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host, connection: 'close' },
        createConnection: () => socket,
      });
      onward.on('response', (answer) => {
        const kept = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !HOP_HEADERS.has(name)),
        );
        noteRedirect(url, answer);
        response.writeHead(answer.statusCode ?? 502, kept);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => socket.destroy());
      request.pipe(onward);
    } catch (error) {
      note(asked, error);
      if (!response.headersSent) response.writeHead(error instanceof RefusedError ? 403 : 502);
      response.end();
    }
  };

  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    void tunnel(request.url ?? '', client, head);
  });

  const tunnel = async (authority: string, client: Socket, head: Buffer): Promise<void> => {
    client.on('error', () => client.destroy());
    try {
      const url = new URL(`https://${authority}`);
      if (BROWSERS_OWN.has(url.hostname)) {
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      guard.checkUrl(url);
      const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? 443);
      const socket = metered(await guard.open(url.hostname, port, signal), `https://${authority}`);
      socket.on('error', () => client.destroy());
      client.on('close', () => socket.destroy());
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.write(head);
      socket.pipe(client);
      client.pipe(socket);
    } catch (error) {
      note(`https://${authority}`, error);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return {
    url: `http://127.0.0.1:${port}`,
    refused,
    forbidden,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
