/** The proxy alone: no browser, so that every order of events can be tried. */
import { once } from 'node:events';
import { connect as netConnect } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { type Internet, PUBLIC, startInternet } from '../../testing/pages/internet.ts';

import { type CheckingProxy, startCheckingProxy } from './checking-proxy.ts';
import { guardOf } from './guard.ts';

let net: Internet | undefined;
let proxy: CheckingProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  await net?.close();
});

/** Status of the proxy's answer to one request; what follows is not read. */
async function asked(line: string): Promise<number> {
  const socket = netConnect({ host: '127.0.0.1', port: Number(new URL(proxy?.url ?? '').port) });
  socket.write(`${line} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const [data] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString('latin1'))?.[1]);
}

describe('the checking proxy', () => {
  it('opens nothing private, whatever a name says when, and however many ask at once', async () => {
    net = await startInternet({ 'http://news.test/': { body: 'x' } });
    const told: string[] = [];
    // Answers change from look to look, come late, and in another order than they were asked for.
    let seed = 7;
    const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    const answers = [[PUBLIC], ['127.0.0.1'], ['10.0.0.1', PUBLIC], [PUBLIC, '::1'], ['169.254.169.254']];
    const lookup = async (): Promise<string[]> => {
      const answer = answers[Math.floor(random() * answers.length)] ?? [];
      await new Promise((resolve) => {
        setTimeout(resolve, random() * 30);
      });
      told.push(answer.join());
      return answer;
    };
    const { connect, connections } = net;
    proxy = await startCheckingProxy({
      guard: guardOf({ allowPrivate: false, lookup, connect }),
      bytes: 1e6,
      signal: new AbortController().signal,
    });
    const lines = ['GET http://news.test/', 'CONNECT news.test:443', 'CONNECT news.test:80'];
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async (_, at) => asked(lines[at % lines.length] ?? '')),
    );
    const good = told.filter((answer) => answer === PUBLIC).length;
    expect(good).toBeGreaterThan(20);
    expect(statuses.filter((status) => status === 200)).toHaveLength(good);
    expect(statuses.filter((status) => status === 403)).toHaveLength(300 - good);
    expect(connections).toEqual(Array.from({ length: good }, () => PUBLIC));
  });

  it('knows every host that it refused, though it names fifty', async () => {
    net = await startInternet({});
    const { lookup, connect, connections } = net;
    proxy = await startCheckingProxy({
      guard: guardOf({ allowPrivate: false, lookup, connect }),
      bytes: 1e6,
      signal: new AbortController().signal,
    });
    for (let at = 0; at < 60; at += 1) expect(await asked(`GET http://10.0.0.${at}:81/x`)).toBe(403);
    expect(await asked('CONNECT 127.0.0.1:8443')).toBe(403);
    expect(proxy.refused).toHaveLength(50);
    expect(proxy.forbidden.size).toBe(61);
    expect(proxy.forbidden.get('127.0.0.1:8443')?.code).toBe('page.private');
    expect(connections).toEqual([]);
  });

  it('gives the browser nothing for itself, and blames no page for it', async () => {
    net = await startInternet({});
    const { lookup, connect } = net;
    proxy = await startCheckingProxy({
      guard: guardOf({ allowPrivate: false, lookup, connect }),
      bytes: 1e6,
      signal: new AbortController().signal,
    });
    expect(await asked('CONNECT update.googleapis.com:443')).toBe(403);
    expect(await asked('GET http://clients2.google.com/time')).toBe(403);
    expect(proxy.refused).toEqual([]);
    expect(proxy.forbidden.size).toBe(0);
  });
});
