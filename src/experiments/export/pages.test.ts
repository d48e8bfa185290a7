/** Every test of every page of ours: both vendors make the same page of it, and GrowthBook's way leads back to the page as it was. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { labelledPages } from '../../testing/pages/pages.ts';
import { suggest } from '../suggest.ts';
import { findChromium } from '../fetch/chromium.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import type { Page } from '../page.ts';
import { USUAL } from '../plan/plan.ts';
import type { Suggestion } from '../suggestion.ts';
import { visualChange } from './growthbook.ts';
import { transformOf } from './posthog.ts';

const CHROMIUM = findChromium(process.env);
const NEEDS = CHROMIUM === null ? ' (skipped: no Chromium found; install it or set CHROMIUM_PATH)' : '';
/** The first fifty, which have every kind of markup, and of the others each third: a browser is slow. */
const PAGES = labelledPages()
  .filter((page) => page.refused === undefined && page.html.length < 200_000)
  .filter((_, at) => at < 50 || at % 3 === 0);

async function testsOf(html: string): Promise<Suggestion[]> {
  const page: Page = {
    asked: 'page.html',
    from: 'file',
    url: null,
    redirects: [],
    status: null,
    contentType: null,
    charset: 'utf-8',
    charsetFrom: 'default',
    bytes: html.length,
    html,
    rendering: null,
    notes: [],
  };
  const request = { goal: null, plan: USUAL, given: new Set<never>() };
  const deps = { writer: null, now: () => 0 };
  const { tests } = await suggest(page, inventoryOf(page), request, deps, new AbortController().signal);
  return tests;
}

/** In the page: its nodes in order, attributes sorted, styles as the browser reads them, no white space that nobody sees. */
const TELL = `(function tell(node) {
  if (node.nodeType === 3) return node.data.trim().replace(/\\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const names = node.getAttributeNames().sort().filter((name) => name !== 'style');
  const style = node.style && node.style.cssText ? ' style=' + node.style.cssText : '';
  const attributes = names.map((name) => ' ' + name + '=' + node.getAttribute(name)).join('');
  return '<' + node.localName + attributes + style + '>' + [...node.childNodes].map(tell).join('') + '</>';
})(document.body)`;

/** In the page: GrowthBook's change put on as its SDK does, and PostHog's transforms as posthog-js did them all; see browser.test.ts. */
const WAYS = `
window.putOn = ({ js, domMutations }) => {
  const undo = [];
  if (js !== undefined) {
    const script = document.createElement('script');
    script.innerHTML = js;
    document.head.append(script);
    undo.push(() => script.remove());
  }
  for (const mutation of domMutations) {
    const controller = window.mutate.declarative(mutation);
    undo.push(() => controller.revert());
  }
  window.undo = () => undo.forEach((each) => each());
};
window.transform = (transforms) => {
  for (const { selector, text, html, css, attributes } of transforms)
    for (const node of document.querySelectorAll(selector)) {
      for (const { name, value } of attributes ?? []) node.setAttribute(name, value);
      if (text) node.innerText = text;
      if (html) node.innerHTML = html;
      if (css) node.setAttribute('style', css);
    }
};`;

describe.skipIf(CHROMIUM === null)(`the tests of our pages, in Chromium${NEEDS}`, () => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    tab = await (await browser.newContext({ offline: true })).newPage();
  }, 60_000);
  afterAll(() => browser?.close());

  const tell = async (): Promise<string> => String(await tab.evaluate(TELL));

  /** The page with its own scripts asleep: they have no network here. */
  async function load(html: string): Promise<void> {
    await tab.setContent(html.replaceAll(/<script\b/gi, '<script type="text/asleep"'), {
      waitUntil: 'domcontentloaded',
    });
    const file = createRequire(import.meta.url).resolve('dom-mutator/dist/dom-mutator.cjs.production.min.js');
    const mutator = `(function () { var exports = {}; ${readFileSync(file, 'utf8')}\nwindow.mutate = exports.default; })();`;
    await tab.addScriptTag({ content: mutator + WAYS });
  }

  it.each(PAGES.map((page) => [page.name, page.html]))('%s', async (_, html) => {
    const tests = await testsOf(html);
    await load(html);
    const before = await tell();
    for (const test of tests) {
      await tab.evaluate(`putOn(${JSON.stringify(visualChange(test))})`);
      const after = await tell();
      expect(after, test.title).not.toBe(before);
      await tab.waitForTimeout(20);
      expect(await tell(), `${test.title}, a moment later`).toBe(after);
      await tab.evaluate('undo()');
      await tab.waitForTimeout(10);
      expect(await tell(), `${test.title}, taken back`).toBe(before);
      const transforms = test.changes.map(transformOf);
      if (transforms.includes(null)) continue;
      await tab.evaluate(`transform(${JSON.stringify(transforms)})`);
      expect(await tell(), `${test.title}, by PostHog`).toBe(after);
      await load(html);
    }
  });
});
