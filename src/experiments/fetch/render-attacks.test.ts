/** What a page may try to reach something private from the browser that renders it. `render.test.ts` has what is read. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';

import { afterEach, describe, expect, it } from 'vitest';

import { RefusedError } from '../../core/errors.ts';
import {
  type Answer,
  type Internet,
  PUBLIC,
  type Site,
  startInternet,
} from '../../testing/pages/internet.ts';
import type { Page } from '../page.ts';

import { findChromium } from './chromium.ts';
import { renderPage } from './render.ts';

const CHROMIUM = findChromium(process.env);
const WHY = CHROMIUM === null ? ' (skipped: no Chromium is installed, nor named by CHROMIUM_PATH)' : '';
const BODY =
  '<!doctype html><title>x</title><h1>Hello there</h1><p>Some words to read on this page, enough of them to be a page.</p><a href="/go">Buy now</a>';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function* nothing(): AsyncIterable<string> {
  yield* [];
}

async function rendered(
  sites: Site,
  names: Record<string, string[] | string[][]> = {},
): Promise<{ net: Internet; running: Promise<Page> }> {
  const net = await startInternet(sites, names);
  cleanups.push(() => net.close());
  const { lookup, connect } = net;
  const deps = { allowPrivate: false, lookup, connect, cwd: tmpdir(), stdin: nothing(), env: process.env };
  const running = renderPage('http://bad.test/', deps, new AbortController().signal);
  running.catch(() => null);
  return { net, running };
}

/** Something private on this machine: one port, for TCP and UDP, that counts who comes. */
async function secret(): Promise<{ port: number; visits: string[] }> {
  const visits: string[] = [];
  const tcp: Server = createServer((socket) => {
    visits.push('tcp');
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const address = tcp.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const udp: UdpSocket = createSocket('udp4', () => visits.push('udp')).bind(port, '127.0.0.1');
  await once(udp, 'listening');
  cleanups.push(
    () => tcp.close(),
    () => udp.close(),
  );
  return { port, visits };
}

const script = (text: string): Answer => ({ body: `${BODY}<script>${text}</script>` });
const TO = 'http://10.0.0.1/secret';
/** As `TO`, written so that the markup does not show it. */
const MADE = `['http://10', '0.0.1/secret'].join('.')`;

const LEADS: [string, Answer, Site?][] = [
  ...[301, 302, 303, 307, 308].map((status): [string, Answer] => [
    `a redirect (${status})`,
    { status, headers: { location: TO } },
  ]),
  ['a redirect to a file', { status: 302, headers: { location: 'file:///etc/passwd' } }],
  ['a redirect to data:', { status: 302, headers: { location: 'data:text/html,x' } }],
  ['a redirect to ftp:', { status: 302, headers: { location: 'ftp://127.0.0.1/' } }],
  ['a redirect with credentials', { status: 302, headers: { location: 'http://u:p@bad.test/next' } }],
  [
    'a chain of redirects',
    { status: 302, headers: { location: '/next' } },
    { 'http://bad.test/next': { status: 307, headers: { location: 'http://rebound.test/' } } },
  ],
  ['a meta refresh', { body: `<meta http-equiv="refresh" content="0;url=${TO}">${BODY}` }],
  ['a meta refresh after a minute', { body: `<meta http-equiv="refresh" content="60;url=${TO}">${BODY}` }],
  ['a Refresh header', { headers: { 'content-type': 'text/html', refresh: `0; url=${TO}` }, body: BODY }],
  ['a script', script(`location.href = ${MADE}`)],
  ['a script to a file', script(`location.href = 'file:///etc/passwd'`)],
  ['a script to data:', script(`location.href = 'data:text/html,<h1>Read me instead of it</h1>'`)],
  [
    'a script to a blob',
    script(`location.href = URL.createObjectURL(new Blob(['<h1>x</h1>'], { type: 'text/html' }))`),
  ],
  ['a script to a name that turns private', script(`location.replace('http://turning.test/')`)],
  ['a script after a second', script(`setTimeout(() => location.assign(${MADE}), 1000)`)],
  [
    'a script once it is loaded',
    script(`addEventListener('load', () => setTimeout(() => location.assign(${MADE})))`),
  ],
  [
    'a script when it is scrolled',
    {
      body: `${BODY}<div style="height:3000px"></div><script>addEventListener('scroll', () => location.assign(${MADE}))</script>`,
    },
  ],
  [
    'a script when it is looked at',
    script(`Element.prototype.checkVisibility = () => location.assign(${MADE})`),
  ],
  [
    'a script when its picture is taken',
    {
      body: `${BODY}<div style="height:3000px"></div><script>addEventListener('resize', () => location.assign(${MADE}))</script>`,
    },
  ],
  [
    'a form',
    script(
      `const f = document.createElement('form'); f.action = ${MADE}; f.method = 'post'; document.body.append(f); f.submit()`,
    ),
  ],
  ['a click', script(`const a = document.createElement('a'); a.href = ${MADE}; a.click()`)],
  ['window.open in the same tab', script(`open(${MADE}, '_self')`)],
  ['a frame', { body: `${BODY}<iframe srcdoc="<script>parent.location = ${MADE}</script>"></iframe>` }],
  [
    'history',
    script(
      `history.pushState(0, '', '/other'); history.replaceState(0, '', '/third'); setTimeout(() => { history.back(); location = ${MADE} }, 300)`,
    ),
  ],
  [
    'a second public page',
    script(`location = '/next'`),
    { 'http://bad.test/next': script(`setTimeout(() => { location = 'http://rebound.test/' }, 500)`) },
  ],
  [
    'a public page that comes late',
    script(`setTimeout(() => { location = '/next' }, 1500)`),
    { 'http://bad.test/next': script(`location = ${MADE}`) },
  ],
  [
    'a page with more refusals than are named',
    script(
      `Promise.allSettled(Array.from({ length: 60 }, (_, at) => fetch('http://10.0.1.' + at + '/x'))).then(() => { location = 'http://rebound.test/' })`,
    ),
  ],
];

describe.skipIf(CHROMIUM === null)(`a page is refused, never read${WHY}, when it leads on by`, () => {
  it.each(LEADS)('%s', { timeout: 40_000 }, async (_, answer, more = {}) => {
    const { net, running } = await rendered(
      { 'http://bad.test/': answer, ...more },
      { 'rebound.test': ['10.9.8.7'], 'turning.test': [[PUBLIC], ['10.9.8.7']] },
    );
    await expect(running).rejects.toBeInstanceOf(RefusedError);
    await expect(running).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining('led to') });
    expect(new Set(net.connections)).toEqual(new Set([PUBLIC]));
  });
});

describe.skipIf(CHROMIUM === null)(`a page that leads on in public${WHY}`, () => {
  it('is read where it ends', { timeout: 40_000 }, async () => {
    const { running } = await rendered({
      'http://bad.test/': script(`setTimeout(() => { location = '/next' }, 700)`),
      'http://bad.test/next': { body: BODY.replace('Hello there', 'Arrived at last') },
    });
    const page = await running;
    expect(page.url).toBe('http://bad.test/next');
    expect(page.html).toContain('Arrived at last');
  });

  it.each([
    ['redirects', { status: 302, headers: { location: '/' } }],
    ['reloads', script('location.reload()')],
    ['refreshes', { body: `<meta http-equiv="refresh" content="0">${BODY}` }],
  ] satisfies [string, Answer][])('and on (%s) is named so', { timeout: 40_000 }, async (_, answer) => {
    const { running } = await rendered({ 'http://bad.test/': answer });
    await expect(running).rejects.toMatchObject({
      code: 'page.redirects',
      message: expect.stringContaining('more than 10 times'),
    });
  });
});

/** Each is given the address of something private. */
const REACHES: [string, (host: string) => string][] = [
  [
    'picture and frame',
    (at) =>
      `<img src="http://${at}/a.png"><iframe src="http://${at}/b"></iframe><object data="http://${at}/c"></object><embed src="http://${at}/d">`,
  ],
  [
    'style',
    (at) =>
      `<link rel="stylesheet" href="http://${at}/a.css"><style>@import "http://${at}/b.css"; @font-face { font-family: f; src: url(http://${at}/f.woff) } h1 { font-family: f; background: url(http://${at}/c.png) }</style>`,
  ],
  [
    'media',
    (at) =>
      `<video src="http://${at}/v.mp4" poster="http://${at}/p.png" autoplay muted></video><audio src="http://${at}/a.mp3" autoplay></audio><svg><image href="http://${at}/s.svg"/></svg>`,
  ],
  [
    'hints',
    (at) =>
      [
        'preconnect',
        'dns-prefetch',
        'prefetch',
        'prerender',
        'preload',
        'modulepreload',
        'icon',
        'manifest',
        'next',
      ]
        .map((rel) => `<link rel="${rel}" as="image" href="http://${at}/${rel}" crossorigin>`)
        .join(''),
  ],
  [
    'speculation rules',
    (at) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["http://${at}/p"],"eagerness":"immediate"}],"prerender":[{"source":"list","urls":["http://${at}/r"],"eagerness":"immediate"}]}</script>`,
  ],
  [
    'sockets',
    (at) =>
      `<script>new WebSocket('ws://${at}/w'); try { new WebSocket('wss://${at}/w') } catch {}; new EventSource('http://${at}/e')</script>`,
  ],
  [
    'requests',
    (at) =>
      `<script>fetch('http://${at}/f', { mode: 'no-cors', keepalive: true }).catch(() => 0); navigator.sendBeacon('http://${at}/b', 'x'); const x = new XMLHttpRequest(); x.open('POST', 'http://${at}/x'); x.send('x'); import('http://${at}/m.js').catch(() => 0)</script>`,
  ],
  [
    'workers',
    (at) =>
      `<script>const of = (text) => URL.createObjectURL(new Blob([text])); new Worker(of("fetch('http://${at}/w', { mode: 'no-cors' })")); new SharedWorker(of("importScripts('http://${at}/s.js')")); navigator.serviceWorker?.register('/sw.js')</script>`,
  ],
  [
    'frames of data: and blob:',
    (at) =>
      `<iframe src="data:text/html,<img src='http://${at}/a.png'>"></iframe><iframe id="b"></iframe><iframe srcdoc="<img src='http://${at}/c.png'>"></iframe><script>document.getElementById('b').src = URL.createObjectURL(new Blob(['<img src="http://${at}/b.png">'], { type: 'text/html' }))</script>`,
  ],
  [
    'WebRTC',
    (at) =>
      `<script>for (const policy of ['all', 'relay']) { const c = new RTCPeerConnection({ iceTransportPolicy: policy, iceServers: [{ urls: 'stun:${at}' }, { urls: ['turn:${at}?transport=udp', 'turn:${at}?transport=tcp', 'turns:${at}?transport=tcp'], username: 'u', credential: 'p' }] }); c.createDataChannel('x'); c.createOffer().then((offer) => c.setLocalDescription(offer)); }</script>`,
  ],
  [
    'windows and pings',
    (at) =>
      `<a id="p" href="#x" ping="http://${at}/ping">x</a><form id="f" target="_blank" method="post" action="http://${at}/form"></form><script>open('http://${at}/o'); document.getElementById('p').click(); document.getElementById('f').submit()</script>`,
  ],
];

describe.skipIf(CHROMIUM === null)(`nothing private is reached${WHY}`, () => {
  it(`by ${REACHES.map(([what]) => what).join(', ')}`, { timeout: 90_000 }, async () => {
    const { port, visits } = await secret();
    const hosts = ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '0.0.0.0', '127.1', 'rebound.test'];
    const reaches = hosts.flatMap((host) => REACHES.map(([, markup]) => markup(`${host}:${port}`)));
    const { net, running } = await rendered(
      {
        'http://bad.test/': {
          // Headers that lead on by themselves.
          headers: {
            'content-type': 'text/html',
            link: `<http://127.0.0.1:${port}/l>; rel=preload; as=image, <http://127.0.0.1:${port}>; rel=preconnect`,
            'alt-svc': `h3="127.0.0.1:${port}", h2="127.0.0.1:${port}"`,
            'content-security-policy-report-only': `default-src 'none'; report-uri http://127.0.0.1:${port}/csp`,
          },
          body: `${BODY}${reaches.join('')}`,
        },
        'http://bad.test/sw.js': { headers: { 'content-type': 'text/javascript' }, body: '' },
      },
      { 'rebound.test': ['127.0.0.1'] },
    );
    const page = await running;
    expect(page.html).toContain('Hello there');
    expect(visits).toEqual([]);
    expect(new Set(net.connections)).toEqual(new Set([PUBLIC]));
  });
});
