/** The inventories of our pages against Chromium: each selector finds its node there, and each text is what a visitor reads. */
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bytesOf, type LabelledPage } from '../../testing/pages/labelled.ts';
import { labelledPages } from '../../testing/pages/pages.ts';
import { decodePage } from '../fetch/charset.ts';
import { findChromium } from '../fetch/chromium.ts';

import { inspected } from './inspected.ts';
import type { Inventory } from './types.ts';

const CHROMIUM = findChromium(process.env);
const NEEDS = CHROMIUM === null ? ' (skipped: no Chromium found; install it or set CHROMIUM_PATH)' : '';
const PAGES = labelledPages().filter((page) => page.refused === undefined && page.html.length < 200_000);

async function inventoryFor(page: LabelledPage): Promise<Inventory> {
  return inspected({
    asked: 'page.html',
    from: 'file',
    url: null,
    redirects: [],
    status: null,
    contentType: null,
    bytes: 0,
    rendering: null,
    notes: [],
    ...(await decodePage(bytesOf(page), page.contentType ?? null, true)),
  });
}

/** What the stylesheets that our pages do not bring along would hide from eyes, and innerText tells all the same. */
const FRAMEWORKS =
  '.visually-hidden, .sr-only, .mat-icon, .material-icons, .dropdown-menu:not(.show), [style*="clip:rect"] { display: none !important }';

/** In the page: what own styles clip away or put off the screen is no more to be read, and innerText tells it all the same. */
const CLIP = `() => {
  for (const node of document.body.querySelectorAll('*')) {
    const { clip, clipPath, position, left } = getComputedStyle(node);
    const gone = /rect\\([01]px/.test(clip) || /inset\\((?:50|100)%/.test(clipPath);
    if (gone || (position !== 'static' && parseInt(left) < -900)) node.style.setProperty('display', 'none', 'important');
  }
}`;

/** In the page: what is wrong with each element, if anything. */
const JUDGE = `(elements) => elements.flatMap(({ id, tag, text, role, visible, ways }) => {
  const line = (words) => words.replace(/[\\s\\u200b\\ufeff]+/g, ' ').trim().toLowerCase();
  const nodes = ways.map((css) => [...document.querySelectorAll(css)]);
  const node = nodes[0][0];
  const wrong = [];
  nodes.forEach((found, at) => {
    if (found.length !== 1 || found[0] !== node) wrong.push(id + ' ' + ways[at] + ' finds ' + found.length);
  });
  if (node === undefined) return wrong;
  if (node.localName !== tag) wrong.push(id + ' is <' + node.localName + '>, not <' + tag + '>');
  if (!visible || text === '') return wrong;
  if (!node.checkVisibility({ visibilityProperty: true })) wrong.push(id + ' is not visible: ' + text);
  // A browser's innerText has no words of buttons and options that are values, and no space where a style sets buttons apart.
  const holdsButtons = role === 'form' || (role === 'navigation' && node.querySelector('button, select') !== null);
  if (!holdsButtons && line(node.innerText ?? node.textContent) !== line(text))
    wrong.push(id + ' says ' + JSON.stringify(line(node.innerText ?? node.textContent)) + ', not ' + JSON.stringify(line(text)));
  return wrong;
})`;

describe.skipIf(CHROMIUM === null)(`the inventories of our pages, in Chromium${NEEDS}`, () => {
  let browser: Browser;
  let tab: Tab;
  let shown: LabelledPage;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    tab = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    // Nothing leaves this machine: one address is the page, all others fail.
    await tab.route('**/*', async (route) =>
      route.request().url() === 'http://page.invalid/'
        ? route.fulfill({
            body: Buffer.from(bytesOf(shown)),
            contentType:
              shown.contentType ?? (shown.encoding === undefined ? 'text/html; charset=utf-8' : 'text/html'),
          })
        : route.abort(),
    );
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(PAGES)('$name: selectors find one node, texts are read', async (page) => {
    shown = page;
    const { elements } = await inventoryFor(page);
    await tab.goto('http://page.invalid/', { waitUntil: 'domcontentloaded' });
    await tab.addStyleTag({ content: FRAMEWORKS });
    await tab.evaluate(`(${CLIP})()`);
    const asked = elements.map(({ id, tag, text, role, visible, selector, fallbacks }) => ({
      id,
      tag,
      text,
      role,
      visible,
      // By words, CSS only narrows.
      ways: [selector, ...fallbacks.filter((way) => way.how !== 'text').map((way) => way.css)],
    }));
    expect(await tab.evaluate(`(${JUDGE})(${JSON.stringify(asked)})`)).toEqual([]);
  });
});
