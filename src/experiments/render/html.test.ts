/** The report: one file that asks for nothing, with everything escaped; in Chromium its marks sit on their elements, at both widths. */
import { createHash } from 'node:crypto';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ACME_PAGE } from '../../testing/pages/acme-page.ts';
import type { Experiments } from '../document.ts';
import { suggest } from '../suggest.ts';
import { findChromium } from '../fetch/chromium.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import type { Page, Rendering } from '../page.ts';
import { USUAL } from '../plan/plan.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

const page = (html: string, rendering: Rendering | null = null): Page => ({
  asked: 'acme.html',
  from: 'file',
  url: null,
  redirects: [],
  status: null,
  contentType: null,
  charset: 'utf-8',
  charsetFrom: 'meta',
  bytes: html.length,
  html,
  rendering,
  notes: [],
});

const documentOf = (taken: Page): Promise<Experiments> =>
  suggest(
    taken,
    inventoryOf(taken),
    { goal: null, plan: USUAL, given: new Set() },
    { writer: null, now: () => 0 },
    new AbortController().signal,
  );

const HOSTILE = ACME_PAGE.replace('<title>', '<title>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt; ')
  .replace('Welcome to Acme', 'Welcome &lt;img src=x onerror=alert(2)&gt; \u202e')
  .replaceAll('Learn more', 'Learn more [x](https://evil.example) \u001b[31m');

describe('without a browser', () => {
  it('has a policy that fits its one style element, no script, and no address to load from', async () => {
    const html = renderHtml(await documentOf(page(ACME_PAGE)), null);
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`style-src 'sha256-${hash}'`);
    expect(html).toContain("default-src 'none'");
    const tags = (html.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
    expect(tags).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\sstyle=/i);
    expect(style).not.toMatch(/@import|url\(/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('#'))).toBe(true);
  });

  it('numbers every test, with the exact change, metrics, diff, snippet and plan', async () => {
    const document = await documentOf(page(ACME_PAGE));
    const html = renderHtml(document, null);
    expect(document.tests.length).toBeGreaterThanOrEqual(5);
    for (const test of document.tests) expect(html).toContain(`<li class="test" id="${test.id}">`);
    expect(html).toContain('Your events arrive in the warehouse while you sleep');
    expect(html).toContain(
      '<span class="add">+ &lt;h1&gt;Your events arrive in the warehouse while you sleep&lt;/h1&gt;</span>',
    );
    expect(html).toMatch(/if \(isOn\(&#39;ab-t1-/);
    expect(html).toContain('brief ab srm');
  });

  it('shows hostile words as words', async () => {
    const document = await documentOf(page(HOSTILE));
    const html = renderHtml(document, null);
    expect(html).not.toMatch(/<script|<img|\u202e|\u001b/);
    expect(renderMarkdown(document).replaceAll(/(`{3,})[\s\S]*?\1/g, '')).not.toMatch(
      /(?<!\\)(?:\]\(https?:|<script|<img)/,
    );
    const terminal = renderTerminal(document, { color: false, columns: 80, history: [] });
    expect(terminal).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(terminal.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

const CHROMIUM = findChromium(process.env);

describe.skipIf(CHROMIUM === null)(`in Chromium${CHROMIUM === null ? ' (skipped: none found)' : ''}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'brief-report-'));
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function rendered(): Promise<Page> {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.setContent(ACME_PAGE);
    const seen = await tab.evaluate<Rendering['seen']>(`
      [...document.querySelectorAll('*')].map((element, index) => {
        element.setAttribute('data-brief-seen', String(index));
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = width * height > 0 ? { x, y, width, height } : null;
        return { box, visible: box !== null, fontSize: Number.parseFloat(getComputedStyle(element).fontSize) };
      })`);
    const size = await tab.evaluate<Rendering['size']>(
      '({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight })',
    );
    const screenshot = (await tab.screenshot({ fullPage: true })).toString('base64');
    const html = await tab.content();
    await tab.close();
    return page(html, {
      viewport: { width: 1280, height: 800 },
      size,
      seen,
      screenshot,
      sandboxed: false,
      refused: [],
    });
  }

  it.each([360, 1440])(
    'marks sit on their elements and nothing overflows at %d pixels',
    async (width) => {
      const taken = await rendered();
      const document = await documentOf(taken);
      const file = join(folder, `report-${width}.html`);
      writeFileSync(file, renderHtml(document, taken.rendering));
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      const requests: string[] = [];
      const faults: string[] = [];
      tab.on('request', (request) => requests.push(request.url().slice(0, 40)));
      tab.on('console', (message) => faults.push(message.text()));
      await tab.goto(pathToFileURL(file).href);
      expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      expect(faults).toEqual([]);
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const shot = await tab.locator('.overview .shot').boundingBox();
      const scale = (shot?.width ?? 0) / (taken.rendering?.size.width ?? 1);
      let marks = 0;
      for (const test of document.tests) {
        const box = document.elements.find((element) => element.id === test.changes[0]?.element)?.place.box;
        if (box == null) continue;
        marks += 1;
        const mark = await tab.locator(`#mark-${test.id}`).boundingBox();
        expect(Math.abs((mark?.x ?? 0) - (shot?.x ?? 0) - box.x * scale)).toBeLessThan(2);
        expect(Math.abs((mark?.y ?? 0) - (shot?.y ?? 0) - box.y * scale)).toBeLessThan(2);
      }
      expect(marks).toBeGreaterThanOrEqual(5);
      // The variant of a text change is drawn over the same place, in the page's own colours.
      const text = document.tests.find((test) => test.changes[0]?.operation === 'text');
      expect(await tab.locator(`#patch-${text?.id ?? ''}-1`).textContent()).toBe(text?.changes[0]?.after);
      await tab.close();
    },
    60_000,
  );
});
