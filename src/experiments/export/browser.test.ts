/**
 * Both exports carried out in Chromium: GrowthBook's changes by its dom-mutator package and, for scripts, as its SDK does; PostHog's by appliers
 * that do what posthog-js does. Before, after, and back again.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makePlan, USUAL } from '../plan/plan.ts';
import type { Change, Spot, Suggestion } from '../suggestion.ts';
import { findChromium } from '../fetch/chromium.ts';
import { growthbookFiles, type VisualChange } from './growthbook.ts';
import { posthogFiles, type Transform } from './posthog.ts';
import { flagSnippet } from './snippet.ts';

const CHROMIUM = findChromium(process.env);
const NEEDS = CHROMIUM === null ? ' (skipped: no Chromium found; install it or set CHROMIUM_PATH)' : '';

const PAGE = `<!doctype html><html><head><title>Pipeline</title></head><body>
<main><h1 id="head">Data, <em>moved</em></h1>
<p class="lead" style="color: rgb(1, 2, 3)">We move your data.</p>
<form><input name="email" placeholder="E-mail"><button type="submit">Go</button></form>
<ul><li id="a">A</li><li id="b">B</li><li id="c">C</li></ul>
<aside id="ad">Buy now & save</aside></main></body></html>`;

const on = (selector: string) => ({ element: 'e1', selector, fallbacks: [] });
const to = (selector: string, where: Spot['where']): Spot => ({ element: 'e2', selector, where });

/** A change, and what the page holds after it, in the order of the document. */
const CHANGES: readonly [name: string, change: Change, after: string | RegExp][] = [
  [
    'text',
    { ...on('#head'), operation: 'text', before: 'Data, moved', after: 'Move <data> & sleep' },
    '<h1 id="head">Move &lt;data&gt; &amp; sleep</h1>',
  ],
  [
    'html',
    {
      ...on('main > h1'),
      operation: 'html',
      before: 'Data, <em>moved</em>',
      after: 'Data <strong>moved</strong>',
    },
    '<h1 id="head">Data <strong>moved</strong></h1>',
  ],
  [
    'an attribute',
    {
      ...on('input[name="email"]'),
      operation: 'attribute',
      attribute: 'placeholder',
      before: 'E-mail',
      after: 'you@company.com',
    },
    'placeholder="you@company.com"',
  ],
  [
    'a class',
    { ...on('p'), operation: 'attribute', attribute: 'class', before: 'lead', after: 'lead large' },
    'class="lead large"',
  ],
  [
    'an attribute taken away',
    {
      ...on('input[name="email"]'),
      operation: 'attribute',
      attribute: 'placeholder',
      before: 'E-mail',
      after: null,
    },
    '<input name="email">',
  ],
  [
    'style, with what was there',
    { ...on('.lead'), operation: 'style', before: 'color: rgb(1, 2, 3)', after: 'font-size: 2rem' },
    /style="color: rgb\(1, 2, 3\); ?;? ?font-size: 2rem;?"/,
  ],
  [
    'hide',
    { ...on('#ad'), operation: 'hide', before: 'Buy now & save', after: null },
    /<aside id="ad"[^>]*display: none/,
  ],
  [
    'move before',
    { ...on('#c'), operation: 'move', before: 'C', after: null, to: to('ul > #a', 'before') },
    /C.*A.*B/s,
  ],
  [
    'move after',
    { ...on('#a'), operation: 'move', before: 'A', after: null, to: to('#b', 'after') },
    /B.*A.*C/s,
  ],
  [
    'move after the last',
    { ...on('#a'), operation: 'move', before: 'A', after: null, to: to('main li:nth-child(3)', 'after') },
    /B.*C.*A.*aside/s,
  ],
  [
    'move to the start',
    { ...on('#ad'), operation: 'move', before: 'Buy now & save', after: null, to: to('main', 'start') },
    /<main>\s*<aside.*<h1/s,
  ],
  [
    'move to the end',
    { ...on('#head'), operation: 'move', before: 'Data, moved', after: null, to: to('main', 'end') },
    /aside.*<h1/s,
  ],
  ...(['before', 'after', 'start', 'end'] as const).map((where): [string, Change, RegExp] => [
    `insert ${where}`,
    {
      ...on('#b'),
      operation: 'insert',
      before: null,
      after: '<b title="</script>">new & "old"</b>',
      to: to('#b', where),
    },
    {
      before: /A<\/li>\s*<b .*new.*<\/b><li id="b"/s,
      after: /B<\/li><b .*new/s,
      start: /<li id="b"><b .*<\/b>B/s,
      end: /<li id="b">B<b .*<\/b><\/li>/s,
    }[where],
  ]),
];

function suggestion(changes: readonly Change[]): Suggestion {
  const metric = { event: 'sign_up', name: 'Sign-ups', kind: 'proportion', element: null } as const;
  return {
    id: 't1',
    title: 'Say what it does',
    hypothesis: { text: 'The headline says little.', evidence: ['e1'] },
    changes,
    goal: metric,
    secondary: [],
    guardrails: [
      { ...metric, event: 'error', direction: 'must not rise', margin: 0.02, why: 'It must work.' },
    ],
    rule: null,
    writer: 'plain',
    plan: makePlan(USUAL, new Set()),
  };
}

function bodyOf<T>(files: readonly { name: string; text: string }[], name: string): T | null {
  const file = files.find((each) => each.name === name);
  return file === undefined ? null : (JSON.parse(file.text) as T);
}

describe.skipIf(CHROMIUM === null)(`in Chromium${NEEDS}`, () => {
  let browser: Browser;
  let page: Page;
  let before: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  async function fresh(): Promise<void> {
    page ??= await browser.newPage();
    await page.setContent(PAGE);
    // Observers answer in their own time.
    before = await markup();
    expect(before).toContain('<h1 id="head">Data, <em>moved</em></h1>');
  }

  /** The page without white space between tags, which a node that moved leaves behind. */
  async function markup(): Promise<string> {
    const html = await page.evaluate('document.body.innerHTML');
    return String(html).replaceAll(/>\s+</g, '><').trim();
  }

  /** A variation put on as GrowthBook's SDK does it (`_applyDOMChanges`, packages/sdk-js/src/GrowthBook.ts, read 2026-11-23). */
  async function putOn(change: VisualChange): Promise<void> {
    const file = createRequire(import.meta.url).resolve('dom-mutator/dist/dom-mutator.cjs.production.min.js');
    await page.addScriptTag({
      content: `(function () { var exports = {}; ${readFileSync(file, 'utf8')}\nwindow.mutate = exports.default; })();`,
    });
    await page.evaluate(
      ({ js, domMutations }) => {
        const undo: (() => void)[] = [];
        const window = globalThis as unknown as {
          mutate: { declarative(m: unknown): { revert(): void } };
          undo: unknown;
        };
        const { document } = globalThis as unknown as {
          document: {
            createElement(n: string): { innerHTML: string; remove(): void };
            head: { append(n: unknown): void };
          };
        };
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
      },
      { js: change.js, domMutations: change.domMutations },
    );
  }

  it.each(CHANGES)('GrowthBook: %s', async (_, change, after) => {
    await fresh();
    const files = growthbookFiles(suggestion([change]), { url: null });
    await putOn(bodyOf<VisualChange>(files, '3-visual-change.json')!);
    const changed = await markup();
    expect(changed).toMatch(after);
    expect(changed).not.toBe(before);
    await page.waitForTimeout(100);
    expect(await markup()).toBe(changed);
    await page.evaluate('window.undo()');
    await page.waitForTimeout(20);
    const back = (await markup()).replace(' style=""', '');
    expect(back).toBe(before);
  });

  it('GrowthBook: all that a test changes, at once', async () => {
    await fresh();
    const changes = CHANGES.filter(([name]) =>
      ['text', 'a class', 'hide', 'move before', 'insert after'].includes(name),
    );
    const files = growthbookFiles(suggestion(changes.map(([, change]) => change)), { url: null });
    await putOn(bodyOf<VisualChange>(files, '3-visual-change.json')!);
    const changed = await markup();
    for (const part of [
      /Move &lt;data&gt;/,
      /class="lead large"/,
      /<aside[^>]*display: none/,
      /C.*A.*B.*new/s,
    ])
      expect(changed).toMatch(part);
    await page.evaluate('window.undo()');
    await page.waitForTimeout(20);
    expect(await markup()).toBe(before);
  });

  it.each(CHANGES)("the page's own code: %s", async (_, change, after) => {
    await fresh();
    await page.addScriptTag({ content: flagSnippet(suggestion([change]), 'false') });
    expect(await markup()).toBe(before);
    await page.addScriptTag({ content: flagSnippet(suggestion([change]), 'true') });
    expect(await markup()).toMatch(after);
  });

  /**
   * What posthog-js does with a variant's transforms, packages/browser/src/web-experiments.ts of PostHog/posthog-js, read 2026-11-23: `now` as it
   * is, `all` as src/web-experiments.ts was before 2025, which knew text and attributes too. Control leaves the page as it is.
   */
  async function apply(how: 'now' | 'all', variant: string, transforms: readonly Transform[]): Promise<void> {
    if (variant === 'control') return;
    await page.evaluate(
      ({ how, transforms }) => {
        interface Node {
          innerText: string;
          innerHTML: string;
          setAttribute(name: string, value: string): void;
        }
        const { document } = globalThis as unknown as {
          document: { querySelectorAll(s: string): Iterable<Node> };
        };
        for (const { selector, text, html, css, attributes } of transforms) {
          for (const node of document.querySelectorAll(selector)) {
            if (how === 'all') {
              for (const { name, value } of attributes ?? []) node.setAttribute(name, value);
              if (text) node.innerText = text;
            }
            if (html) node.innerHTML = html;
            if (css) node.setAttribute('style', css);
          }
        }
      },
      { how, transforms: [...transforms] },
    );
  }

  type Web = { variants: Record<string, { transforms: Transform[] }> };
  const WEB = CHANGES.filter(([name]) => !/taken away|move|insert/.test(name));

  it.each(WEB)('PostHog: %s', async (name, change, after) => {
    const web = bodyOf<Web>(
      posthogFiles(suggestion([change]), { url: null }),
      'instead-web-experiment.json',
    )!;
    for (const how of /attribute|class/.test(name) ? (['all'] as const) : (['now', 'all'] as const)) {
      await fresh();
      await apply(how, 'control', web.variants['control']!.transforms);
      expect(await markup()).toBe(before);
      await apply(how, 'test', web.variants['test']!.transforms);
      expect(await markup()).toMatch(after);
      // A visitor of the control, or after the end: the page is loaded anew.
      const was = before;
      await fresh();
      expect(before).toBe(was);
    }
  });

  it.each(CHANGES.filter((each) => !WEB.includes(each)))(
    'PostHog has no web experiment for: %s',
    (_, change) => {
      const fits = WEB[0]![1];
      const files = posthogFiles(suggestion([fits, change]), { url: null });
      expect(files.map((file) => file.name)).toEqual([
        'README.md',
        '1-feature-flag.json',
        '2-experiment.json',
      ]);
    },
  );
});
