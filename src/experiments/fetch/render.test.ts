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
import { labelledPages } from '../../testing/pages/pages.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import type { Page } from '../page.ts';

import { findChromium, launchChromium } from './chromium.ts';
import { renderPage } from './render.ts';

const EMPTY: Page = {
  asked: 'page.html',
  from: 'file',
  url: null,
  redirects: [],
  status: null,
  contentType: null,
  charset: 'utf-8',
  charsetFrom: 'content',
  bytes: 0,
  html: '',
  rendering: null,
  notes: [],
};
const CHROMIUM = findChromium(process.env);
const WHY = CHROMIUM === null ? ' (skipped: no Chromium is installed, nor named by CHROMIUM_PATH)' : '';

let net: Internet | undefined;
afterEach(async () => {
  await net?.close();
  net = undefined;
});

async function* nothing(): AsyncIterable<string> {
  yield* [];
}

async function rendered(url: string, sites: Site, names: Record<string, string[]> = {}): Promise<Page> {
  await net?.close();
  net = await startInternet(sites, names);
  const { lookup, connect } = net;
  const deps = { allowPrivate: false, lookup, connect, cwd: tmpdir(), stdin: nothing(), env: process.env };
  return renderPage(url, deps, new AbortController().signal);
}

const BODY =
  '<h1>Hello there</h1><p>Some words to read on this page, enough of them to be a page.</p><a href="/go">Buy now</a>';
const PRIVATE = [
  'http://127.0.0.1:8080/x',
  'http://169.254.169.254/latest',
  'http://[::1]/x',
  'http://10.0.0.1/x',
  'http://localhost/x',
];

describe.skipIf(CHROMIUM === null)(`in Chromium${WHY}`, () => {
  it('what scripts make is there, with place and visibility, and the markers leave no trace', async () => {
    const page = await rendered('http://app.test/', {
      'http://app.test/': {
        body: `<!doctype html><html lang="en"><title>App</title><style>.far{margin-top:2000px}</style><body><div id="root"></div><script>document.getElementById('root').innerHTML = ${JSON.stringify(BODY)} + '<p class="far">Far below</p><p style="display:none">Never seen</p><div style="opacity:0"><p>Faded away</p></div>'</script>`,
      },
    });
    expect(page).toMatchObject({ from: 'url', url: 'http://app.test/', status: 200 });
    expect(page.rendering?.screenshot.slice(0, 8)).toBe('iVBORw0K');
    const inventory = inventoryOf(page);
    expect(inventory.rendered).toBe(true);
    expect(inventory.text).toContain('Hello there');
    expect(inventory.text).not.toMatch(/Never seen|Faded away/);
    expect(JSON.stringify(inventory.elements)).not.toContain('data-brief-seen');
    const [heading] = inventory.elements;
    const far = inventory.elements.find((element) => element.text === 'Far below');
    expect(heading).toMatchObject({ role: 'heading', text: 'Hello there', place: { firstScreen: true } });
    expect(far?.place.firstScreen).toBe(false);
    expect(far?.place.box?.y).toBeGreaterThan(1900);
  });

  it('sub-resources, frames, requests and sockets to private addresses are refused, and named', async () => {
    const wants = PRIVATE.map(
      (url) =>
        `<img src="${url}.png"><iframe src="${url}.html"></iframe><script>fetch('${url}.json').catch(() => 0); try { new WebSocket('${url.replace('http', 'ws')}') } catch {}</script>`,
    ).join('');
    const page = await rendered(
      'http://bad.test/',
      {
        'http://bad.test/': {
          body: `<!doctype html><title>x</title><body>${BODY}${wants}<img src="http://rebound.test/a.png"><img src="/hop.png">`,
        },
        'http://bad.test/hop.png': { status: 302, headers: { location: 'http://192.168.1.1/a.png' } },
      },
      { 'rebound.test': ['10.9.8.7'] },
    );
    const refused = page.rendering?.refused.map((each) => each.url) ?? [];
    for (const url of PRIVATE) expect(refused).toContain(`${url}.png`);
    expect(refused).toContain('http://rebound.test/a.png');
    expect(refused).toContain('http://192.168.1.1/a.png');
    expect(page.notes.join(' ')).toMatch(/refused/);
    expect(new Set(net?.connections)).toEqual(new Set([PUBLIC]));
  });

  /** So often the page asks for something in two seconds of its own clock, and as often again while a busy machine is slow to close it. */
  const TURNS = (2 * 2000) / 250;
  const TICKING = '<script>setInterval(() => fetch("/again"), 250)</script>';
  const WALL = `<title>Just a moment...</title>${TICKING}`;

  it.each<[string, Answer]>([
    ['page.bot-wall', { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: WALL }],
    ['page.status', { status: 500, body: `<h1>Oops</h1>${TICKING}` }],
    ['page.not-html', { headers: { 'content-type': 'application/json' }, body: '{"a":1}' }],
    ['page.not-html', { headers: { 'content-type': 'application/zip' }, body: 'PK' }],
    ['page.too-large', { body: `<h1>Long</h1><!-- ${'long '.repeat(1_700_000)}-->${TICKING}` }],
  ])('%s is named within two seconds of its loading', { timeout: 60_000, retry: 2 }, async (code, answer) => {
    const running = rendered('http://none.test/', {
      'http://none.test/': answer,
      'http://none.test/again': { body: 'again' },
    });
    await expect(running).rejects.toMatchObject({ code });
    const turns = net?.requests.filter(({ url }) => url === 'http://none.test/again').length;
    expect(turns).toBeLessThanOrEqual(TURNS);
  });

  it('an error page that leads on is no error', async () => {
    const page = await rendered('http://spa.test/deep', {
      'http://spa.test/deep': {
        status: 404,
        body: `<script>setTimeout(() => { location = '/' }, 700)</script>`,
      },
      'http://spa.test/': { body: BODY },
    });
    expect(page).toMatchObject({ url: 'http://spa.test/', status: 200 });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'http://u:p@bad.test/',
    'data:text/html,x',
  ])('%s is refused before a browser starts', async (url) => {
    await expect(rendered(url, {})).rejects.toBeInstanceOf(RefusedError);
  });
});

// A Mac may have one where applications are installed.
it.skipIf(findChromium({ PATH: '' }) !== null)(
  'without a browser the person is told how to get one',
  async () => {
    net = await startInternet({ 'http://a.test/': { body: BODY } });
    const { lookup, connect } = net;
    const deps = { allowPrivate: false, lookup, connect, cwd: '/', stdin: nothing(), env: { PATH: '' } };
    const running = renderPage('http://a.test/', deps, new AbortController().signal);
    await expect(running).rejects.toMatchObject({ code: 'page.no-chromium', exitCode: 2 });
  },
);

describe.skipIf(CHROMIUM === null)(`the selectors of the labelled pages${WHY}`, () => {
  it('match exactly one node in Chromium too', async () => {
    const { browser } = await launchChromium(process.env, 'http://127.0.0.1:9');
    try {
      const tab = await browser.newPage();
      let selectors = 0;
      for (const labelled of labelledPages()) {
        if (labelled.refused !== undefined || labelled.html.length > 1_000_000) continue;
        await tab.setContent(labelled.html, { waitUntil: 'commit' });
        const css = inventoryOf({ ...EMPTY, html: labelled.html }).elements.flatMap((element) => [
          element.selector,
          ...element.fallbacks.filter((each) => each.how !== 'text').map((each) => each.css),
        ]);
        const counts = await tab.evaluate<number[]>(
          `${JSON.stringify(css)}.map((each) => document.querySelectorAll(each).length)`,
        );
        expect(css.filter((_, at) => counts[at] !== 1)).toEqual([]);
        selectors += css.length;
      }
      expect(selectors).toBeGreaterThan(600);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
