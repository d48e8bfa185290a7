import { afterAll, describe, expect, it } from 'vitest';

import { InputError } from '../../core/errors.ts';
import { compileSources } from '../../testing/compiled.ts';
import { nestedDivs } from '../../testing/pages/generated.ts';
import { labelledPages } from '../../testing/pages/pages.ts';
import type { Page } from '../page.ts';

import { type InspectOptions, startInspector } from './inspect.ts';
import { inspected } from './inspected.ts';
import type { Inventory } from './types.ts';

const compiled = compileSources('experiments/inventory/worker.ts', 'testing/pages/generated.ts');
afterAll(() => compiled.remove());

const pageOf = (html: string): Page => ({
  asked: 'page.html',
  from: 'file',
  url: null,
  redirects: [],
  status: null,
  contentType: null,
  charset: 'utf-8',
  charsetFrom: 'content',
  bytes: html.length,
  html,
  rendering: null,
  notes: [],
});
const attributes = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}="${at}"`).join(' ');
const never = new AbortController().signal;
async function inspectPage(page: Page, signal: AbortSignal, options: InspectOptions): Promise<Inventory> {
  const inspector = startInspector(options);
  return inspector.inspect(page, signal).finally(() => inspector.stop());
}
const worker = compiled.url('experiments/inventory/worker.ts');

describe('the worker', () => {
  it('gives what this thread gives', async () => {
    const page = pageOf(labelledPages().find((each) => each.name === 'saas-static')!.html);
    expect(await inspectPage(page, never, { worker })).toEqual(inspected(page));
  });

  it.each([
    ['page.hostile-nesting', nestedDivs(5000)],
    ['page.hostile-nesting', nestedDivs(100_000)],
    ['page.hostile-attributes', `<h1>Hello</h1><p ${attributes(50_000)}>there</p>`],
    ['page.hostile-attributes', `<h1>Hello</h1></p ${attributes(50_000)}>`],
    ['page.hostile-attributes', `<h1>Hello</h1><p ${attributes(50_000)}`],
    ['page.app-shell', labelledPages().find((each) => each.name === 'app-shell')!.html],
  ])('names %s as an InputError with a way on', async (code, html) => {
    const running = inspectPage(pageOf(html), never, { worker });
    await expect(running).rejects.toBeInstanceOf(InputError);
    await expect(running).rejects.toMatchObject({ code, exitCode: 3, hint: expect.any(String) });
  });

  it('reads many attributes, of many tags', () => {
    const html = `<h1>Hello there</h1>${`<p ${attributes(900)}>Some words</p>`.repeat(10)}<a href="/go">Buy</a>`;
    expect(inspected(pageOf(html)).counts.words).toBeGreaterThan(20);
  });

  it('is ended when it takes too long, and when it is aborted', async () => {
    const long = pageOf(labelledPages().find((each) => each.name === 'two-megabytes')!.html);
    await expect(inspectPage(long, never, { worker, timeoutMs: 5 })).rejects.toMatchObject({
      code: 'page.too-slow',
    });
    const controller = new AbortController();
    const running = inspectPage(long, controller.signal, { worker });
    controller.abort(new Error('stopped by the person'));
    await expect(running).rejects.toThrow('stopped by the person');
  });
});

describe('a page of its size', () => {
  /**
   * What the inventory costs in times of what it costs to parse the page alone, in the same process a moment before: seconds grow where
   * other programs use the machine, and both grow alike. And megabytes at the most.
   */
  async function cost(make: string): Promise<{ times: number; megabytes: number; nodes: number }> {
    const output = await compiled.run(`
import { inventoryOf } from './experiments/inventory/inventory.js';
import { parsePage } from './experiments/inventory/page/parse.js';
import { longShop, manyNodes } from './testing/pages/generated.js';
const html = ${make};
const page = { ...${JSON.stringify(pageOf(''))}, html };
const seconds = (work) => {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, made];
};
const [parsing] = seconds(() => parsePage(html).children.length);
const [all, inventory] = seconds(() => inventoryOf(page));
console.log(JSON.stringify({ times: all / parsing, megabytes: process.resourceUsage().maxRSS / 1024, nodes: inventory.counts.nodes }));`);
    return JSON.parse(output) as Awaited<ReturnType<typeof cost>>;
  }

  it('of 2 MB takes a few times its parsing and under 300 MB', { retry: 2 }, async () => {
    const { times, megabytes, nodes } = await cost('longShop(2_000_000).html');
    expect(nodes).toBeGreaterThan(40_000);
    expect(times).toBeLessThan(6);
    expect(megabytes).toBeLessThan(300);
  });

  it('of 120,000 nodes too: no step grows faster than the page', { retry: 2 }, async () => {
    const { times, nodes } = await cost('manyNodes(120_000)');
    expect(nodes).toBeGreaterThan(119_000);
    expect(times).toBeLessThan(6);
  });
});
