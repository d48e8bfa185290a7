import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { proxyFetch } from './proxy.ts';

/** A forward proxy that keeps what it was asked for and answers itself; tunnels (CONNECT) are how undici proxies. */
async function startProxy(asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('from the proxy');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.once('data', () =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\nvia tunnel'),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('proxyFetch', () => {
  const before = getGlobalDispatcher();
  const asked: string[] = [];
  let proxy: Server;
  beforeEach(async () => {
    asked.length = 0;
    proxy = await startProxy(asked);
  });
  afterEach(() => {
    proxy.close();
    setGlobalDispatcher(before);
  });

  it("is Node's own fetch where no proxy is set", () => {
    expect(proxyFetch({ NO_PROXY: 'x' })).toBe(globalThis.fetch);
  });

  it('sends requests through the proxy of the environment', async () => {
    const fetch = proxyFetch({ HTTP_PROXY: `http://127.0.0.1:${portOf(proxy)}` });
    const response = await fetch('http://example.invalid/path');
    expect(await response.text()).toMatch(/via tunnel|from the proxy/);
    expect(asked.join()).toContain('example.invalid');
  });

  it('goes past it for NO_PROXY and for this machine', async () => {
    const direct = createServer((_, response) => response.end('direct'));
    direct.listen(0, '127.0.0.1');
    await once(direct, 'listening');
    const fetch = proxyFetch({
      HTTP_PROXY: `http://127.0.0.1:${portOf(proxy)}`,
      NO_PROXY: 'example.invalid',
    });
    expect(await (await fetch(`http://127.0.0.1:${portOf(direct)}/`)).text()).toBe('direct');
    await expect(fetch('http://example.invalid/')).rejects.toThrow('fetch failed');
    expect(asked).toEqual([]);
    direct.close();
  });
});
