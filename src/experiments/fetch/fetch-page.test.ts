import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { InputError, RefusedError } from '../../core/errors.ts';
import { type Internet, PUBLIC, type Site, startInternet } from '../../testing/pages/internet.ts';

import { type FetchDeps, fetchPage } from './fetch-page.ts';

const HTML = '<!doctype html><title>Ok</title><h1>Hello</h1><p>A page of words.</p>';
let net: Internet | undefined;
afterEach(async () => {
  await net?.close();
  net = undefined;
});

async function world(...args: Parameters<typeof startInternet>): Promise<Internet> {
  net = await startInternet(...args);
  return net;
}

async function* nothing(): AsyncIterable<string> {
  yield* [];
}

function fetched(url: string, more: Partial<FetchDeps> = {}): Promise<Awaited<ReturnType<typeof fetchPage>>> {
  const deps: FetchDeps = {
    allowPrivate: false,
    lookup: net?.lookup,
    connect: net?.connect,
    cwd: tmpdir(),
    stdin: nothing(),
    ...more,
  };
  return fetchPage(url, deps, new AbortController().signal);
}

async function thrown(promise: Promise<unknown>): Promise<InputError | RefusedError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof InputError || error instanceof RefusedError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Hosts that lead to this machine, to private networks or to a cloud's metadata, in every notation that URL parsers know. */
const PRIVATE_HOSTS = `
  127.0.0.1 127.1 2130706433 0x7f.1 0x7f000001 0177.0.0.1 127.0.0.1. 0 0.0.0.0 localhost LOCALHOST
  localhost. app.localhost ①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1 10.0.0.1 10.255.255.255 172.16.0.1 172.31.9.9
  192.168.1.1 192.168.257 100.64.0.1 169.254.169.254 169.254.0.1 0xa9fea9fe 198.18.0.1 192.0.0.192
  168.63.129.16 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 metadata.google.internal metadata
  [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:a9fe:a9fe] [::127.0.0.1]
  [::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::a00:1] [2002:7f00:1::] [2001::7f00:1] [fe80::1]
  [fec0::1] [fc00::1] [fd00:ec2::254] [ff02::1] [2001:db8::1] printer.local nas.home.arpa intranet
  %6cocalhost 127.0.0.1%2e
`
  .trim()
  .split(/\s+/);

const OTHER_URLS = [
  'file:///etc/passwd',
  'ftp://93.184.215.14/',
  'gopher://93.184.215.14/',
  'data:text/html,<h1>x</h1>',
  'javascript:alert(1)',
  'view-source:http://news.test/',
  'blob:http://news.test/1',
  'ws://news.test/',
  'http://user:pass@news.test/',
  'http://user@news.test/',
  'http://news.test@127.0.0.1/',
  'http://127.0.0.1#@news.test/',
  'http://127.0.0.1\\@news.test/',
];

describe('what must not be fetched', () => {
  it.each([...PRIVATE_HOSTS.map((host) => `http://${host}/`), ...OTHER_URLS])(
    '%s is refused',
    async (url) => {
      await world({ 'http://news.test/': { body: HTML } });
      const error = await thrown(fetched(url));
      expect(error).toBeInstanceOf(RefusedError);
      expect(error.exitCode).toBe(5);
      expect(error.hint).toBeDefined();
      expect(net?.connections).toEqual([]);
    },
  );

  it.each(PRIVATE_HOSTS)('a redirect to %s is refused, whatever its number', async (host) => {
    await world({
      'http://news.test/': { status: 302, headers: { location: `http://${host}/` } },
      'http://news.test/7': { status: 307, headers: { location: '/8' } },
      'http://news.test/8': { status: 308, headers: { location: `//${host}/` } },
    });
    expect(await thrown(fetched('http://news.test/'))).toBeInstanceOf(RefusedError);
    expect(await thrown(fetched('http://news.test/7'))).toBeInstanceOf(RefusedError);
    expect(new Set(net?.connections)).toEqual(new Set([PUBLIC]));
  });

  it.each([301, 302, 303, 307, 308])('a chain that passes a private hop ends there (%i)', async (status) => {
    await world({
      'http://news.test/': { status, headers: { location: 'http://10.0.0.7/' } },
      'http://10.0.0.7/': { status, headers: { location: 'http://news.test/end' } },
      'http://news.test/end': { body: HTML },
    });
    expect(await thrown(fetched('http://news.test/'))).toBeInstanceOf(RefusedError);
    expect(net?.requests.map((request) => request.url)).toEqual(['http://news.test/']);
  });

  it.each(['file:///etc/passwd', 'data:text/html,x', 'ftp://news.test/', 'http://a:b@news.test/'])(
    'a redirect to %s is refused',
    async (location) => {
      await world({ 'http://news.test/': { status: 302, headers: { location } } });
      expect(await thrown(fetched('http://news.test/'))).toBeInstanceOf(RefusedError);
    },
  );

  it('a public name with a private address is refused, alone or beside a public one', async () => {
    await world(
      {},
      { 'a.test': ['10.1.1.1'], 'b.test': [PUBLIC, '127.0.0.1'], 'c.test': ['::ffff:10.0.0.1'] },
    );
    for (const host of ['a.test', 'b.test', 'c.test']) {
      expect(await thrown(fetched(`http://${host}/`))).toBeInstanceOf(RefusedError);
    }
    expect(net?.connections).toEqual([]);
  });

  it('a name that answers public first and private at the second look-up is refused', async () => {
    await world({ 'http://twice.test/': { body: HTML } }, { 'twice.test': [[PUBLIC], ['127.0.0.1']] });
    expect(await thrown(fetched('http://twice.test/'))).toBeInstanceOf(RefusedError);
    expect(net?.connections).toEqual([]);
  });

  it('a name that turns private between a redirect and its target is refused', async () => {
    await world(
      {
        'http://twice.test/': { status: 302, headers: { location: '/b' } },
        'http://twice.test/b': { body: HTML },
      },
      { 'twice.test': [[PUBLIC], [PUBLIC], ['192.168.0.1']] },
    );
    expect(await thrown(fetched('http://twice.test/'))).toBeInstanceOf(RefusedError);
  });

  it('a socket whose peer is private is closed before anything is sent', async () => {
    await world({ 'http://news.test/': { body: HTML } }, {}, { [PUBLIC]: '127.0.0.1' });
    expect(await thrown(fetched('http://news.test/'))).toBeInstanceOf(RefusedError);
    expect(net?.connections).toEqual([PUBLIC]);
    expect(net?.requests).toEqual([]);
  });

  it('--allow-private fetches it, but neither other schemes nor credentials', async () => {
    const { port } = await world({});
    await net?.close();
    net = await startInternet({ [`http://127.0.0.1:${port}/`]: { body: HTML } });
    const own = { allowPrivate: true, lookup: undefined, connect: net.connect };
    expect((await fetched(`http://127.0.0.1:${port}/`, own)).html).toBe(HTML);
    for (const url of ['file:///etc/passwd', 'http://u:p@127.0.0.1/']) {
      expect(await thrown(fetched(url, own))).toBeInstanceOf(RefusedError);
    }
  });
});

describe('a page that was found', () => {
  it('says where it was found and how it was read, and that nothing private was sent', async () => {
    await world({
      'http://news.test/': { status: 301, headers: { location: '/b', 'set-cookie': 'id=1' } },
      'http://news.test/b': {
        status: 302,
        headers: { location: 'http://www.news.test/c?x=1', 'set-cookie': 'id=2' },
      },
      'http://www.news.test/c': { body: HTML },
    });
    const page = await fetched('http://news.test/#top');
    expect(page).toEqual({
      asked: 'http://news.test/#top',
      from: 'url',
      url: 'http://www.news.test/c?x=1#top',
      redirects: ['http://news.test/#top', 'http://news.test/b#top'],
      status: 200,
      contentType: 'text/html; charset=utf-8',
      charset: 'utf-8',
      charsetFrom: 'header',
      bytes: HTML.length,
      html: HTML,
      rendering: null,
      notes: [],
    });
    for (const { headers } of net?.requests ?? []) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it.each(['gzip', 'deflate', 'br'] as const)('is unpacked (%s)', async (encoding) => {
    await world({ 'http://news.test/': { body: HTML, encoding } });
    expect(await fetched('http://news.test/')).toMatchObject({ html: HTML, bytes: HTML.length });
  });

  it.each([
    ['bom', Buffer.from('\ufeff<title>ü</title>', 'utf16le'), 'text/html; charset=utf-8', 'utf-16le', 'ü'],
    [
      'header',
      Buffer.from([...Buffer.from('<meta charset=utf-8><title>'), 0x83, 0x65]),
      'text/html;charset="Shift-JIS"',
      'shift_jis',
      'テ',
    ],
    [
      'meta',
      Buffer.from([...Buffer.from('<meta charset=gb2312><title>'), 0xc4, 0xe3]),
      'text/html',
      'gbk',
      '你',
    ],
    [
      'meta',
      Buffer.from([
        ...Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>'),
        0xb0,
        0xa1,
      ]),
      'text/html',
      'euc-kr',
      '가',
    ],
    [
      'meta',
      Buffer.from('<!-- <meta charset=big5> --><meta charset="utf-16"><title>ü'),
      'text/html',
      'utf-8',
      'ü',
    ],
    [
      'default',
      Buffer.from([...Buffer.from('<title>'), 0x93, 0x80, 0x94]),
      'text/html',
      'windows-1252',
      '“€”',
    ],
    [
      'default',
      Buffer.from(`<title>${' '.repeat(1024)}<meta charset=utf-8>ü`),
      'text/html',
      'windows-1252',
      'Ã¼',
    ],
    ['default', Buffer.from('<title>ü'), 'text/html; charset=no-such', 'windows-1252', 'Ã¼'],
  ])('has its encoding from the %s', async (charsetFrom, body, type, charset, text) => {
    await world({ 'http://news.test/': { body, headers: { 'content-type': type } } });
    const page = await fetched('http://news.test/');
    expect(page).toMatchObject({ charset, charsetFrom });
    expect(page.html).toContain(text);
  });
});

describe('a page that cannot be used is named, with a way on', () => {
  const PDF = '%PDF-1.7 \u0000\u0001';
  const WALL =
    '<title>Just a moment...</title><script>window._cf_chl_opt={}</script><p>Enable JavaScript and cookies to continue';
  it.each<[string, Site[string]]>([
    ['page.not-html', { body: '{}', headers: { 'content-type': 'application/json' } }],
    ['page.not-html', { body: PDF, headers: { 'content-type': 'application/pdf' } }],
    ['page.not-html', { body: PDF, headers: {} }],
    ['page.empty', { body: '', headers: {} }],
    ['page.bot-wall', { status: 403, body: WALL }],
    ['page.bot-wall', { body: WALL }],
    [
      'page.bot-wall',
      { status: 403, headers: { 'cf-mitigated': 'challenge', 'content-type': 'text/html' }, body: HTML },
    ],
    [
      'page.bot-wall',
      {
        body: '<h1>Pardon Our Interruption</h1><p>As you were browsing, something made us think you were a bot.',
      },
    ],
    ['page.login', { status: 401, body: HTML }],
    ['page.status', { status: 404, body: HTML }],
    ['page.status', { status: 500, body: HTML }],
    [
      'page.encoding',
      { body: HTML, headers: { 'content-type': 'text/html', 'content-encoding': 'gzip, zstd' } },
    ],
    ['page.too-large', { body: 'x'.repeat(40_001) }],
    ['page.too-large', { body: 'x'.repeat(4_000_000), encoding: 'gzip' }],
    ['page.timeout', { body: HTML, stall: true }],
    ['page.redirects', { status: 302, headers: { location: '/' } }],
    ['page.redirects', { status: 302, headers: { location: 'http://[' } }],
  ])('%s', async (code, answer) => {
    await world({ 'http://news.test/': answer });
    const began = Date.now();
    const error = await thrown(fetched('http://news.test/', { limits: { bytes: 40_000, timeoutMs: 600 } }));
    expect([error.code, error.exitCode]).toEqual([code, 3]);
    expect(error.hint).toBeDefined();
    expect(error.message).toContain('news.test');
    expect(Date.now() - began).toBeLessThan(2000);
  });

  it('a name without an address, and a server that is not there', async () => {
    await world({});
    expect(await thrown(fetched('http://nowhere.test/'))).toMatchObject({
      code: 'page.unreachable',
      exitCode: 3,
    });
    await net?.close();
    const error = await thrown(fetched('http://gone.test/', { lookup: async () => [PUBLIC, PUBLIC] }));
    expect(error).toMatchObject({ code: 'page.unreachable', exitCode: 3 });
  });

  it('ten redirects are followed, eleven are not', async () => {
    const chain = (length: number): Site =>
      Object.fromEntries([
        ...Array.from({ length }, (_, i) => [
          `http://news.test/${i}`,
          { status: 302, headers: { location: `/${i + 1}` } },
        ]),
        [`http://news.test/${length}`, { body: HTML }],
      ]);
    await world(chain(10));
    expect((await fetched('http://news.test/0')).redirects).toHaveLength(10);
    await net?.close();
    await world(chain(11));
    expect((await thrown(fetched('http://news.test/0'))).code).toBe('page.redirects');
  });

  it('redirects in a circle are named at the first round, and others where time runs out', async () => {
    await world({
      'http://news.test/': { status: 302, headers: { location: '/a' } },
      'http://news.test/a': { status: 302, headers: { location: '/#top' } },
      'http://news.test/b': { status: 302, headers: { location: '/c' } },
      'http://news.test/c': { status: 302, headers: { location: '/d' } },
      'http://news.test/d': { body: HTML, stall: true },
    });
    expect(await thrown(fetched('http://news.test/a'))).toMatchObject({
      code: 'page.redirects',
      message: 'news.test redirects in a circle, back to http://news.test/a#top',
    });
    expect(net?.requests).toHaveLength(2);
    expect(await thrown(fetched('http://news.test/b', { limits: { timeoutMs: 600 } }))).toMatchObject({
      code: 'page.timeout',
      message: 'news.test did not answer in 0.6 s, after 2 redirects',
    });
  });

  it('an article about captchas, and a page that loads a part of a wall, are no walls', async () => {
    const words = 'Are you a robot? We asked visitors to verify you are human, and many left. '.repeat(20);
    await world({
      'http://news.test/': {
        body: `${HTML}<p>${words}</p><script src="/cdn-cgi/challenge-platform/a.js"></script>`,
      },
    });
    expect((await fetched('http://news.test/')).html).toContain('many left');
  });

  it('an abort ends it with the reason of the signal', async () => {
    await world({ 'http://news.test/': { body: HTML, stall: true } });
    const controller = new AbortController();
    const deps = {
      allowPrivate: false,
      lookup: net?.lookup,
      connect: net?.connect,
      cwd: '/',
      stdin: nothing(),
    };
    const running = fetchPage('http://news.test/', deps, controller.signal);
    setTimeout(() => controller.abort(new Error('stopped by the person')), 50);
    await expect(running).rejects.toThrow('stopped by the person');
  });
});

describe('a file and standard input', () => {
  it('are read, and undeclared UTF-8 is seen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-page-'));
    try {
      writeFileSync(join(folder, 'a.html'), '<p>Grüße');
      writeFileSync(join(folder, 'b.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xfc]));
      writeFileSync(join(folder, 'c.txt'), 'only words');
      expect(await fetched('a.html', { cwd: folder })).toMatchObject({
        asked: 'a.html',
        from: 'file',
        url: null,
        status: null,
        html: '<p>Grüße',
        charset: 'utf-8',
        charsetFrom: 'content',
      });
      expect(await fetched(join(folder, 'b.html'))).toMatchObject({ html: '<p>ü', charset: 'windows-1252' });
      expect(await thrown(fetched('c.txt', { cwd: folder }))).toMatchObject({
        code: 'page.not-html',
        exitCode: 3,
      });
      expect(await thrown(fetched('.', { cwd: folder }))).toMatchObject({
        code: 'page.no-file',
        exitCode: 3,
      });
      expect((await thrown(fetched('a.html', { cwd: folder, limits: { bytes: 4 } }))).code).toBe(
        'page.too-large',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
    async function* stdin(): AsyncIterable<string> {
      yield '<!-- saved --><p>';
      yield 'Hi</p>';
    }
    expect(await fetched('-', { stdin: stdin() })).toMatchObject({
      from: 'stdin',
      html: '<!-- saved --><p>Hi</p>',
    });
  });

  it.each(['http://[fe80::1%25eth0]/', 'https://127.0.0.1%00.example.com/', 'http://'])(
    '%s is no file, and no address either',
    async (asked) => {
      const error = await thrown(fetched(asked));
      expect([error.code, error.exitCode]).toEqual(['page.no-url', 3]);
      expect(error.hint).toContain('https://');
    },
  );

  it('a missing file that reads like a host gets the address in the hint', async () => {
    expect((await thrown(fetched('example.com/pricing'))).hint).toContain('https://example.com/pricing');
  });
});
