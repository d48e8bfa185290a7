/** `--render`: a page as it stands in Chromium once its scripts have run, with what of it can be seen, and where. */
import type { Page as Tab } from 'playwright-core';

import { BriefError, InputError, messageOf, RefusedError } from '../../core/errors.ts';
import type { Page, Rendering, Seen } from '../page.ts';

import { refuseBotWall } from './bot-wall.ts';
import { startCheckingProxy } from './checking-proxy.ts';
import { launchChromium } from './chromium.ts';
import { type FetchDeps, fetchPage, urlIn } from './fetch-page.ts';
import { guardOf } from './guard.ts';
import { type Navigations, watchNavigations } from './navigations.ts';
import { refuseErrorStatus, refuseOtherTypes } from './readable.ts';

export interface RenderDeps extends FetchDeps {
  /** `CHROMIUM_PATH` and `PATH`; nothing that looks like a secret is handed to the browser. */
  env: Readonly<Record<string, string | undefined>>;
  viewport?: { width: number; height: number };
}

const VIEWPORT = { width: 1440, height: 900 };
/** Of all resources together. */
const BYTES = 64 * 1024 * 1024;
/** Chromium's textures end at 16,384. */
const TALLEST_SHOT = 16_000;
const LOAD_MS = 20_000;
const SETTLE_MS = 2000;
/** A page is left alone for so long before it is read: it may lead on, or fill itself, by a clock. */
const FIRST_MS = 2000;
/** So long after a page is loaded, a wall that opens by itself has opened, and an error page that leads on has led on. */
const OPENS_MS = 1500;
const HTML_CHARS = 8 * 1024 * 1024;
/** Chromium asks its maker for things of its own, which are none of the page's. */
const BROWSERS_MAKER = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;
/** Reserved for names that never exist: https://www.rfc-editor.org/rfc/rfc6761#section-6.4 */
const OWN_HOST = 'saved-page.invalid';

/**
 * As `fetchPage`, in a browser. Throws as it does, and UsageError where there is no browser. A saved file is shown under a name of its own,
 * and what it asks for is checked like everything else.
 */
export async function renderPage(asked: string, deps: RenderDeps, signal: AbortSignal): Promise<Page> {
  signal.throwIfAborted();
  const guard = guardOf(deps);
  const url = urlIn(asked);
  if (url !== null) {
    guard.checkUrl(url);
    await guard.addressesOf(url.hostname);
  }
  const saved = url === null ? await fetchPage(asked, deps, signal) : null;
  const proxy = await startCheckingProxy({
    guard,
    bytes: BYTES,
    own: saved === null ? undefined : { host: OWN_HOST, html: saved.html },
    signal,
  });
  try {
    const { browser, sandboxed } = await launchChromium(deps.env, proxy.url);
    const stop = (): void => void browser.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const context = await browser.newContext({
        viewport: deps.viewport ?? VIEWPORT,
        serviceWorkers: 'block',
        acceptDownloads: false,
        ignoreHTTPSErrors: false,
      });
      const tab = await context.newPage();
      const hosts = new Set<string>();
      context.on('request', (request) => {
        if (URL.canParse(request.url())) hosts.add(new URL(request.url()).hostname);
      });
      // Windows that it opens are not read.
      context.on('page', (other) => void other.close().catch(() => null));
      const target = url?.href ?? `http://${OWN_HOST}/`;
      const navigations = await watchNavigations(tab, guard, proxy, OWN_HOST);
      const { seen, picture, landed } = await Promise.race([
        navigations.stopped,
        readAtRest(tab, target, navigations, proxy.refused),
      ]);
      const answer = navigations.answer();
      refuseNoPage(landed, answer, seen.html);
      const rendering: Rendering = {
        viewport: deps.viewport ?? VIEWPORT,
        size: seen.size,
        seen: seen.seen,
        screenshot: picture.toString('base64'),
        sandboxed,
        refused: proxy.refused.filter(({ url: each }) => !isBrowsersOwn(each, hosts)),
      };
      return {
        ...(saved ?? {
          asked,
          from: 'url' as const,
          url: landed.href,
          redirects: landed.href === target ? [] : [target],
          status: answer.status,
          contentType: answer.headers['content-type'] ?? null,
          charset: 'utf-8',
          charsetFrom: 'header' as const,
          bytes: Buffer.byteLength(seen.html),
        }),
        html: seen.html,
        rendering,
        notes: notesOf(rendering),
      };
    } finally {
      signal.removeEventListener('abort', stop);
      await browser.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BriefError) throw error;
    throw new InputError(
      'page.render-failed',
      `the page could not be rendered: ${messageOf(error).slice(0, 300)}`,
      {
        cause: error,
        hint: 'Save the page in your browser (as HTML) and give the file.',
      },
    );
  } finally {
    await proxy.close();
  }
}

function isBrowsersOwn(url: string, asked: ReadonlySet<string>): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return BROWSERS_MAKER.test(host) && !asked.has(host);
}

interface Reading {
  seen: Look;
  picture: Buffer;
  landed: URL;
}

/**
 * Looks at the page that the tab stands on, and looks again when it led on meanwhile. Whatever fails because the tab was led elsewhere is
 * named by where it was led, not by what failed.
 */
async function readAtRest(
  tab: Tab,
  target: string,
  navigations: Navigations,
  refused: Rendering['refused'],
): Promise<Reading> {
  await open(tab, target, navigations);
  // `navigations` ends a page that leads on and on.
  for (;;) {
    await settle(tab);
    await scrollThrough(tab);
    await settle(tab);
    await navigations.settled();
    const before = navigations.count();
    let reading: Reading | null = null;
    let failure: unknown;
    try {
      reading = await readNow(tab, refused);
    } catch (error) {
      failure = error;
    }
    await navigations.settled();
    if (navigations.count() !== before) continue;
    if (reading === null) throw failure;
    return reading;
  }
}

async function readNow(tab: Tab, refused: Rendering['refused']): Promise<Reading> {
  const landed = landedOn(tab, refused);
  const seen = await look(tab);
  refuseTooLarge(landed, seen.html);
  const picture = await tab.screenshot({
    type: 'png',
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: 0, width: seen.size.width, height: Math.min(seen.size.height, TALLEST_SHOT) },
  });
  return { seen, picture, landed };
}

function refuseTooLarge({ host }: URL, html: string): void {
  if (html.length <= HTML_CHARS) return;
  throw new InputError('page.too-large', `${host} makes a page of more than 8 MB in the browser`, {
    hint: 'Save the page in your browser (as HTML), cut it down, and give the file.',
  });
}

function refuseNoPage(landed: URL, answer: ReturnType<Navigations['answer']>, html: string): void {
  refuseBotWall(landed.host, answer.status, new Map(Object.entries(answer.headers)), html, true);
  refuseErrorStatus(landed.href, answer.status);
}

/** Names a page that is none, without waiting until it rests. Nothing is said of one that leads on. */
async function nameEarly(tab: Tab, navigations: Navigations, refuse: (html: string) => void): Promise<void> {
  const before = navigations.count();
  const html = await tab.content().catch(() => null);
  if (html !== null && !navigations.busy() && navigations.count() === before) refuse(html);
}

/**
 * The page, and what its scripts do in the first seconds: where they lead in that time belongs to it. What no time changes is named at
 * once, a wall or an error page within two seconds of its loading.
 */
async function open(tab: Tab, target: string, navigations: Navigations): Promise<void> {
  try {
    await tab.goto(target, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    await navigations.settled();
    if (/download is starting/i.test(messageOf(error))) refuseType(new URL(target), navigations);
    // Slow pictures do not matter: what is there by now is looked at. And it may lead on before it is loaded.
    const ledOn =
      navigations.count() > 1 && /interrupted by another navigation|ERR_ABORTED/i.test(messageOf(error));
    if (!ledOn && !/timeout/i.test(messageOf(error))) throw error;
  }
  await nameEarly(tab, navigations, (html) => {
    refuseType(new URL(tab.url()), navigations);
    refuseTooLarge(new URL(tab.url()), html);
  });
  await tab.waitForTimeout(OPENS_MS);
  await nameEarly(tab, navigations, (html) => refuseNoPage(new URL(tab.url()), navigations.answer(), html));
  await tab.waitForTimeout(FIRST_MS - OPENS_MS);
}

function refuseType({ host }: URL, navigations: Navigations): void {
  const { status, headers } = navigations.answer();
  // The body of an error page is read whatever its type, for it may be a bot wall.
  if (status < 400) refuseOtherTypes(host, headers['content-type'] ?? null);
}

async function settle(tab: Tab): Promise<void> {
  try {
    await tab.waitForLoadState('networkidle', { timeout: SETTLE_MS });
  } catch {
    // A page that never rests is looked at as it is.
  }
}

/** As a visitor would: pictures that wait to be scrolled to are loaded, and parts that come in show themselves. */
async function scrollThrough(tab: Tab): Promise<void> {
  try {
    await tab.evaluate(SCROLL);
  } catch {
    // It went somewhere else meanwhile, which is looked at next.
  }
  await settle(tab);
}

/** Runs in the page. At most 40 screens, so that one that grows as it is scrolled has an end; back at the top at last. */
const SCROLL = `(async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  for (let screen = 1; screen <= 40; screen += 1) {
    if (screen * innerHeight >= document.documentElement.scrollHeight) break;
    scrollTo({ top: screen * innerHeight, behavior: 'instant' });
    await pause(50);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await pause(100);
})()`;

/** Throws RefusedError where the tab shows no page of the web, InputError where Chromium shows its own page of an error. */
function landedOn(tab: Tab, refused: Rendering['refused']): URL {
  const url = new URL(tab.url());
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  if (url.protocol === 'chrome-error:') {
    const last = refused.at(-1);
    throw new InputError(
      'page.unreachable',
      `the page led to one that cannot be shown${last === undefined ? '' : ` (${last.url}: ${last.why})`}`,
      { hint: 'Look whether it opens in a browser on this machine.' },
    );
  }
  throw new RefusedError('page.scheme', `the page led to ${url.protocol}, which is not fetched`, {
    hint: 'Save the page in your browser (as HTML) and give the file.',
  });
}

interface Look {
  html: string;
  seen: Seen[];
  size: { width: number; height: number };
}

/** Runs in the page. Numbers a copy of the document, so that the page itself stays as it is. */
const LOOK = `(() => {
  const seen = [];
  const copy = document.documentElement.cloneNode(true);
  const visit = (element, twin) => {
    const at = seen.length;
    const entry = { box: null, visible: false, fontSize: 0 };
    seen.push(entry);
    twin.setAttribute('data-brief-seen', String(at));
    let within = false;
    for (let i = 0; i < element.children.length; i += 1) {
      const child = twin.children[i];
      if (child && visit(element.children[i], child)) within = true;
    }
    const style = getComputedStyle(element);
    entry.fontSize = parseFloat(style.fontSize) || 0;
    const rect = element.getBoundingClientRect();
    const area = rect.width > 1 && rect.height > 1;
    if (style.display !== 'none' && (rect.width > 0 || rect.height > 0)) {
      entry.box = { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height };
    }
    const shown = element.checkVisibility
      ? element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })
      : style.visibility === 'visible';
    const right = rect.x + scrollX + rect.width > 0 && rect.y + scrollY + rect.height > 0;
    const clipped = /rect\\(0|rect\\(1px|inset\\((?:50|100)%/.test(style.clip + style.clipPath);
    const picture = /^(?:img|picture|svg|video|canvas|iframe|embed|object|input|select|textarea)$/i.test(element.localName);
    const cutOut = (style.backgroundClip || style.webkitBackgroundClip || '').includes('text');
    const inked = picture || cutOut || (style.color !== 'rgba(0, 0, 0, 0)' && style.color !== 'transparent' && entry.fontSize > 1);
    const same = !picture && !cutOut && style.backgroundImage === 'none' && style.color === style.backgroundColor;
    entry.visible = (shown && area && right && !clipped && inked && !same) || (within && !clipped && right);
    if (element.shadowRoot && twin.querySelector(':scope > template[shadowrootmode]') === null) {
      const root = document.createElement('template');
      root.setAttribute('shadowrootmode', 'open');
      for (const part of element.shadowRoot.children)
        if (!/^(?:style|script|link|slot)$/.test(part.localName)) root.content.append(part.innerText ?? '', ' ');
      twin.append(root);
    }
    if (style.display === 'contents') entry.visible = within || element.textContent.trim() !== '';
    return entry.visible;
  };
  visit(document.documentElement, copy);
  const root = document.documentElement;
  return {
    html: '<!doctype html>' + copy.outerHTML,
    seen,
    size: { width: Math.max(root.scrollWidth, innerWidth), height: Math.max(root.scrollHeight, innerHeight) },
  };
})()`;

async function look(tab: Tab): Promise<Look> {
  return tab.evaluate<Look>(LOOK);
}

function notesOf(rendering: Rendering): string[] {
  const notes: string[] = [];
  if (!rendering.sandboxed)
    notes.push('Chromium ran without its sandbox: the page was shown with less protection.');
  const count = rendering.refused.length;
  if (count > 0)
    notes.push(
      `${count === 1 ? 'One thing' : `${count} things`} that the page asked for could not be loaded or were refused.`,
    );
  return notes;
}
