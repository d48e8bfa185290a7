/** `brief interviews site`: pages for one set of rights, that hold nothing else, and that Chromium can search from a folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from '../../experiments/fetch/chromium.ts';
import { run } from '../../run.ts';
import { SAMPLE_MORNING } from '../../testing/sample.ts';
import { terminal } from '../../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-site-'));
const HOSTILE = `---
company: "</title><script>document.title = 'owned'</script>"
person: '"><img src=x onerror=alert(1)>'
date: 2026-11-18
---

# <script>alert(2)</script>

A: We need <b onclick="x">exports</b> &amp; [a link](javascript:alert(3)). \u202Eevil
A: We want ![p](https://evil.example/p.png) charts. ' \` \u2028
`;
const note = (name: string, text: string): void => writeFileSync(join(folder, 'notes', name), text);

async function brief(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
async function site(name: string, ...options: string[]) {
  return brief('interviews', 'site', name, ...options);
}
/** Every file below a folder of the site, by path. */
function filesOf(name: string): Map<string, string> {
  const root = join(folder, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
const idOf = async (company: string): Promise<string> =>
  JSON.parse((await brief('interviews', 'list', '--company', company, '--json')).stdout).hits[0].id;

beforeAll(async () => {
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  note('hostile.md', HOSTILE);
  note(
    'secret.md',
    '---\ncompany: Nightshade\nperson: Ida Marsh\nproducts: [Dashboard]\nreaders: [product]\n---\n\nA: We need a moonlit export.\n',
  );
  await brief('collect', 'notes');
  await brief(
    'interviews',
    'highlight',
    await idOf('Bramblewick'),
    'The report was green.',
    '--note',
    'trust',
  );
  const made = await site('web', '--team', 'web');
  if (made.code !== 0) throw new Error(made.stderr);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('without a browser', () => {
  it('is made for somebody, and says so on every page', async () => {
    const refused = await site('nobody');
    expect([refused.code, refused.stderr]).toEqual([
      5,
      expect.stringContaining('--for PERSON or --team TEAM'),
    ]);
    expect(existsSync(join(folder, 'nobody'))).toBe(false);
    expect((await site('nobody', '--for', 'carol', '--everything')).code).toBe(2);
    expect((await site('nobody', '--team', 'wbe')).code).toBe(2);
    const pages = [...filesOf('web')].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const [path, text] of pages)
      expect([path, text.split('Made for <bdi>team web</bdi>').length]).toEqual([path, 2]);
    expect((await site('hers', '--for', 'carol')).stdout).toContain('Made for Carol Nwanze.');
    expect((await site('all', '--everything')).code).toBe(0);
    expect([...filesOf('all').values()].join('\n')).toContain('moonlit');
  });

  it('holds no byte of what its readers may not see, and does not change with it', async () => {
    const before = filesOf('web');
    const all = [...before].flat().join('\n');
    for (const hidden of [
      'Nightshade',
      'nightshade',
      'moonlit',
      'Ida Marsh',
      'Quaymark',
      'quaymark',
      'Pinehollow',
    ])
      expect(all).not.toContain(hidden);
    expect(all).not.toContain(await idOf('Nightshade'));
    note(
      'secret.md',
      '---\ncompany: Bramblewick Books\nreaders: [product]\n---\n\nA: I only want to press rewind.\n',
    );
    await brief('collect', 'notes');
    const again = await site('web', '--team', 'web');
    expect(again.stdout).toMatch(/, 0 written, 0 removed/);
    expect(filesOf('web')).toEqual(before);
  });

  it('has a policy that lets nothing in, and shows hostile notes as words', () => {
    for (const [path, text] of filesOf('web')) {
      if (!path.endsWith('.html')) continue;
      expect(text).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      const tags = (text.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
      expect(tags).not.toMatch(/\son\w+=|\sstyle=|<img|<iframe|<b |javascript:|evil\.example/i);
      const scripts = text.match(/<script[^>]*>/g) ?? [];
      for (const script of scripts)
        expect(script).toMatch(/^<script src="(?:\.\.\/)?(?:data\/index|site)\.js" defer>$/);
      expect(text).not.toMatch(/[\u202e\u2028]/);
    }
    expect(filesOf('web').get('data/index.js')).not.toMatch(/[\u2028\u2029]/);
  });

  it('marks each quote at its place, and links to it from its request', () => {
    const files = filesOf('web');
    const links = [...files].flatMap(([path, text]) =>
      Array.from(text.matchAll(/href="([^"#]*)#q(\d+)"/g), ([, page = '', at = '']) => ({ path, page, at })),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const { path, page, at } of links) {
      const target = page === '' ? path : page.replace('../', '');
      expect([target, files.get(target)?.includes(`<mark id="q${at}"`)]).toEqual([target, true]);
    }
    const pages = new Set(files.keys());
    for (const [path, text] of files) {
      for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"#:]+)[^":]*"/g)) {
        const target =
          path.includes('/') && !href.startsWith('../')
            ? `${path.split('/')[0]}/${href}`
            : href.replace('../', '');
        expect([path, href, pages.has(target)]).toEqual([path, href, true]);
      }
    }
  });

  it('removes its own old files, and nothing that it did not write', async () => {
    await site('kept', '--team', 'ingestion');
    const gone = await idOf('Quaymark');
    const changed = await idOf('Pinehollow');
    const file = join(folder, 'kept', 'interviews', `${changed}.html`);
    writeFileSync(file, 'mine now');
    writeFileSync(join(folder, 'kept', 'own.txt'), 'mine');
    const second = await site('kept', '--team', 'web');
    expect(second.stdout).toContain(`interviews/${changed}.html was changed by somebody and stays`);
    expect(existsSync(join(folder, 'kept', 'interviews', `${gone}.html`))).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('mine now');
    expect(readFileSync(join(folder, 'kept', 'own.txt'), 'utf8')).toBe('mine');

    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'index.html'), 'mine');
    const refused = await site('full', '--team', 'web');
    expect([refused.code, readdirSync(join(folder, 'full'))]).toEqual([5, ['index.html']]);

    mkdirSync(join(folder, 'elsewhere'));
    await site('linked', '--team', 'web');
    rmSync(join(folder, 'linked', 'interviews'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'linked', 'interviews'));
    expect((await site('linked', '--team', 'web')).code).toBe(5);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });
});

const executablePath = findChromium(process.env);

describe.skipIf(executablePath === null)('in Chromium, opened from the folder', () => {
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  const open = async (path: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL(join(folder, 'web')).href}/${path}`);
  };
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', chromiumSandbox: false });
    page = await browser.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:file|about):/.test(request.url())) wrong.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    if (wrong.length > 0) throw new Error(`a page did what it must not: ${wrong.join('; ')}`);
  });
  const found = async (): Promise<string[]> => page.locator('#results > li > a').allTextContents();

  it('finds what somebody types, in other forms and with a slip, and says so', async () => {
    await open('index.html');
    expect(await found()).toHaveLength(5);
    const type = async (words: string, status: RegExp): Promise<string[]> => {
      await page.getByRole('searchbox').fill(words);
      await expect.poll(() => page.locator('#status').textContent()).toMatch(status);
      return found();
    };
    expect(await type('kitchens printing', /^1 of 5/)).toEqual(['Minato Kagefuji']);
    expect(await type('catalouge', /No interview says “catalouge”: searched for “catalog/)).toEqual([
      'Oda Finkelmeyer',
    ]);
    expect(await type('届く', /^1 of 5/)).toEqual(['Minato Kagefuji']);
    expect(await type('nightshade', /says “nightshade”\. 0 of 5/)).toEqual([]);
    expect(await type('', /^5 interviews, the newest first/)).toHaveLength(5);
  });

  it('narrows down by a value, from the keyboard, and keeps it in the address', async () => {
    await open('index.html');
    await page.setViewportSize({ width: 1440, height: 900 });
    const button = page.getByRole('button', { name: 'Webhooks' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await found()).toEqual(['Minato Kagefuji']);
    expect(page.url()).toContain('#Product=Webhooks');
    expect(await page.getByRole('button', { name: 'Webhooks' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('/');
    await page.keyboard.type('printer');
    await expect.poll(() => page.url()).toContain('q=printer');
    await page.locator('#results a').first().click();
    await page.waitForSelector('mark.word');
    expect(await page.locator('mark.word').first().textContent()).toMatch(/^printer/i);
  });

  it('fits a phone and a desk, light and dark, and runs nothing of a note', async () => {
    const pages = [...filesOf('web').keys()].filter((path) => path.endsWith('.html'));
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      for (const path of pages) {
        await open(path);
        const over = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([path, width, over]).toEqual([path, width, 0]);
        expect(await page.title()).not.toBe('owned');
      }
    }
  }, 60_000);

  it('names its landmarks and keeps enough contrast', async () => {
    await open('index.html');
    for (const role of ['banner', 'main', 'contentinfo', 'search', 'navigation'] as const)
      expect([role, await page.getByRole(role).count()]).toEqual([role, 1]);
    expect(await page.locator('h1').count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const colours: Record<string, string> = await page.evaluate(`Object.fromEntries(
        ['--ink', '--dim', '--accent', '--paper', '--card', '--mark', '--word'].map((name) =>
          [name, getComputedStyle(document.documentElement).getPropertyValue(name).trim()]))`);
      const ratio = (front: string, back: string): number =>
        contrast(colours[front] ?? '', colours[back] ?? '');
      const ratios = ['--paper', '--card'].flatMap((back) =>
        ['--ink', '--dim', '--accent'].map((front) => ratio(front, back)),
      );
      ratios.push(ratio('--ink', '--mark'), ratio('--ink', '--word'));
      // WCAG 2.2, 1.4.3.
      for (const ratio of ratios) expect(ratio).toBeGreaterThan(4.5);
    }
  });
});

/** Of two colours written #rrggbb: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(front: string, back: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [x, y] = [light(front), light(back)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
