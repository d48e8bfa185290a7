/** `llm.local_only` is a promise: each way in which text could leave is tried. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { startModels } from '../../testing/models/server.ts';
import { modelSettings } from '../../testing/models/settings.ts';

import { guardedFetch } from './guarded-fetch.ts';
import { isLocalAddress } from './local-host.ts';
import type { GenerateRequest } from '../provider.ts';
import { assumed, providerOf, serverOf } from './server.ts';

const request: GenerateRequest = {
  purpose: 'p',
  promptVersion: 'p@1',
  system: 's',
  user: 'private text',
  maxTokens: 60,
};
const never = new AbortController().signal;
const secrets = { openaiKey: null };

const closing: (() => Promise<unknown>)[] = [];
const environment = { ...process.env };
afterEach(async () => {
  process.env = { ...environment };
  for (const close of closing.splice(0)) await close();
});

async function listening(
  handle: Parameters<typeof createServer>[1],
): Promise<{ port: number; server: Server }> {
  const server = createServer(handle ?? (() => undefined));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // closeAllConnections leaves out those that a CONNECT took over: a proxy's would keep the server open.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  closing.push(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return { port: (server.address() as AddressInfo).port, server };
}

it.each([
  ['127.0.0.1', true],
  ['127.8.9.1', true],
  ['::1', true],
  ['[::1]', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.9', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['8.8.8.8', false],
  ['0.0.0.0', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['2001:db8::1', false],
  ['2002:0a00:0001::', false],
  ['64:ff9b::0a00:0001', false],
  ['models.example', false],
])('%s is local: %s', (address, local) => {
  expect(isLocalAddress(address)).toBe(local);
});

describe.each(['openai', 'ollama'] as const)('local_only with %s', (protocol) => {
  const settings = (url: string) => modelSettings(protocol, { url }, { localOnly: true });

  it.each([
    'http://8.8.8.8:11434',
    'https://203.0.113.9/v1',
    'http://[2001:db8::1]:11434',
    'http://134744072/v1',
    'http://0x08080808/v1',
  ])('refuses %s before anything is sent', async (url) => {
    await expect(serverOf(settings(url), secrets, { clock: Date.now })).rejects.toMatchObject({
      code: 'llm.not-local',
      exitCode: 5,
    });
  });
  it('refuses a name with one public address among private ones, and a name without any', async () => {
    const lookup = async (): Promise<string[]> => ['10.0.0.5', '203.0.113.9'];
    await expect(
      serverOf(settings('http://models.lan:11434'), secrets, { clock: Date.now, lookup }),
    ).rejects.toMatchObject({ code: 'llm.not-local' });
    const none = async (): Promise<string[]> => [];
    await expect(
      serverOf(settings('http://models.lan:11434'), secrets, { clock: Date.now, lookup: none }),
    ).rejects.toMatchObject({ code: 'llm.not-local' });
  });
  it('takes a name whose addresses are all local', async () => {
    const emulated = await startModels({ protocol });
    closing.push(() => emulated.close());
    const url = emulated.url.replace('127.0.0.1', 'models.lan');
    const lookup = async (): Promise<string[]> => ['127.0.0.1'];
    const server = await serverOf(settings(url), secrets, { clock: Date.now, lookup });
    const provider = await providerOf(server!, assumed(server!));
    expect(await provider.generate(request, never)).toMatchObject({ finish: 'stop' });
    expect(emulated.calls()).toHaveLength(1);
  });
  it('looks again when it connects: a name that turns to a public address gains nothing', async () => {
    let asked = 0;
    const lookup = async (): Promise<string[]> => (asked++ === 0 ? ['10.0.0.5'] : ['203.0.113.9']);
    const server = await serverOf(settings('http://models.lan:11434'), secrets, { clock: Date.now, lookup });
    const provider = await providerOf(server!, assumed(server!));
    await expect(provider.generate(request, never)).rejects.toMatchObject({ code: 'llm.not-local' });
    expect(asked).toBe(2);
  });
  it('follows no redirect', async () => {
    const seen: string[] = [];
    const target = await listening((incoming, outgoing) => {
      seen.push(incoming.url ?? '');
      outgoing.end('{}');
    });
    const from = await listening((_, outgoing) => {
      outgoing.writeHead(307, { location: `http://127.0.0.1:${target.port}/stolen` }).end();
    });
    const server = await serverOf(settings(`http://127.0.0.1:${from.port}`), secrets, { clock: Date.now });
    const provider = await providerOf(server!, assumed(server!));
    await expect(provider.generate(request, never)).rejects.toMatchObject({ code: 'llm.redirect' });
    expect(seen).toEqual([]);
  });
  it('uses no proxy', async () => {
    const proxied: string[] = [];
    const proxy = await listening((incoming, outgoing) => {
      proxied.push(incoming.url ?? '');
      outgoing.end('{}');
    });
    proxy.server.on('connect', (incoming, socket) => {
      proxied.push(incoming.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']) {
      process.env[name] = `http://127.0.0.1:${proxy.port}`;
    }
    process.env['NODE_USE_ENV_PROXY'] = '1';
    // Those of the machine that runs the tests would lead past the proxy.
    for (const name of ['NO_PROXY', 'no_proxy']) delete process.env[name];
    const emulated = await startModels({ protocol });
    closing.push(() => emulated.close());
    for (const localOnly of [true, false]) {
      const server = await serverOf({ ...settings(emulated.url), localOnly }, secrets, { clock: Date.now });
      const provider = await providerOf(server!, assumed(server!));
      expect(await provider.generate(request, never)).toMatchObject({ finish: 'stop' });
    }
    expect(proxied).toEqual([]);
    // The same environment does lead a public host through the proxy, where that is allowed.
    const fetch = await guardedFetch({ localOnly: false, local: false });
    await fetch('http://models.example/v1', {
      method: 'POST',
      headers: {},
      body: '{}',
      signal: AbortSignal.timeout(5000),
      redirect: 'manual',
    }).catch(() => null);
    expect(proxied).toHaveLength(1);
  });
  it('does not trust a connection that is handed in', async () => {
    let used = 0;
    const fetch = async (): Promise<Response> => {
      used += 1;
      return new Response('{}');
    };
    const emulated = await startModels({ protocol });
    closing.push(() => emulated.close());
    const server = await serverOf(settings(emulated.url), secrets, { clock: Date.now, fetch });
    await (await providerOf(server!, assumed(server!))).generate(request, never);
    expect(used).toBe(0);
    expect(emulated.calls()).toHaveLength(1);
  });
});
