/** Where a rendered page leads the tab. Nothing here opens or closes the way (the proxy does): it makes sure that what is read is the page asked for. */
import type { CDPSession, Page as Tab, Request } from 'playwright-core';

import { type BriefError, InputError, RefusedError } from '../../core/errors.ts';

import type { CheckingProxy } from './checking-proxy.ts';
import type { Guard } from './guard.ts';

export interface Navigations {
  /** Rejects as soon as the page led to what must not be fetched (RefusedError) or leads on and on (InputError). Never resolves. */
  stopped: Promise<never>;
  /** Resolves when the tab is on its way nowhere and everywhere that it was led to is checked; throws as `stopped`. */
  settled(): Promise<void>;
  /** Documents asked for so far: another number means another page. */
  count(): number;
  /** Whether the tab is on its way to another one. */
  busy(): boolean;
  /** What the last document came with. */
  answer(): { status: number; headers: Record<string, string> };
}

/** As `fetch` follows: the page itself, and ten more. */
const MOST = 11;
/** A navigation that was begun and never ends: the server that the page leads to is silent. */
const PATIENCE_MS = 5000;
/** A navigation that was announced, and of which nothing more is heard: Chromium let it be. */
const ANNOUNCED_MS = 1000;
const TURN_MS = 25;
const HINT = 'Save the page in your browser (as HTML) and give the file.';
/** They lead the tab nowhere. Any other scheme that is not http or https is refused. */
const STAYS = new Set(['about:', 'blob:', 'javascript:', 'mailto:', 'tel:', 'sms:']);

export async function watchNavigations(
  tab: Tab,
  guard: Guard,
  proxy: CheckingProxy,
  ownHost: string,
): Promise<Navigations> {
  const checks = new Set<Promise<void>>();
  const asked: URL[] = [];
  let answer: ReturnType<Navigations['answer']> = { status: 200, headers: {} };
  let underway: { request: Request; since: number } | null = null;
  let announced: number | null = null;
  let problem: BriefError | null = null;
  let reject: (error: BriefError) => void = () => undefined;
  const stopped = new Promise<never>((_, rejects) => {
    reject = rejects;
  });
  // It may be that nobody listens any more.
  stopped.catch(() => null);

  const stop = (error: BriefError): void => {
    problem ??= error;
    reject(problem);
  };
  const check = (text: string): void => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || STAYS.has(url.protocol) || url.host === ownHost) return;
    const refuse = (error: unknown): void => {
      if (error instanceof RefusedError) stop(ledTo(url.href, error));
    };
    try {
      guard.checkUrl(url);
    } catch (error) {
      refuse(error);
      return;
    }
    const looking: Promise<void> = guard
      .addressesOf(url.hostname)
      .then(() => undefined, refuse)
      .finally(() => checks.delete(looking));
    checks.add(looking);
  };
  const checkRefusals = (): void => {
    for (const url of asked) {
      const refusal = proxy.forbidden.get(url.host);
      if (refusal !== undefined) stop(ledTo(url.href, refusal));
    }
  };
  const leads = (request: Request): boolean =>
    request.isNavigationRequest() && request.frame() === tab.mainFrame();

  tab.on('request', (request) => {
    if (!leads(request)) return;
    announced = null;
    underway = { request, since: Date.now() };
    if (URL.canParse(request.url())) asked.push(new URL(request.url()));
    check(request.url());
    if (asked.length > MOST) {
      const [first] = asked;
      stop(
        new InputError(
          'page.redirects',
          `${first?.host ?? 'the page'} redirects or leads on more than ${MOST - 1} times, last to ${asked.at(-1)?.host ?? ''}`,
          { hint: `It may want a cookie or a login. ${HINT}` },
        ),
      );
    }
  });
  tab.on('response', (response) => {
    const status = response.status();
    if (leads(response.request()) && (status < 300 || status > 399)) {
      answer = { status, headers: response.headers() };
    }
  });
  tab.on('requestfailed', (request) => {
    if (!leads(request)) return;
    if (underway?.request === request) underway = null;
    checkRefusals();
    if (!/UNSAFE_REDIRECT/.test(request.failure()?.errorText ?? '')) return;
    // Chromium followed no further by a rule of its own: to a file, say.
    const to = proxy.refused.find(({ url }) => !/^https?:/i.test(url));
    stop(
      ledTo(
        to?.url ?? 'another scheme',
        new RefusedError('page.scheme', to?.why ?? 'only http and https are fetched'),
      ),
    );
  });
  tab.on('framenavigated', (frame) => {
    if (frame !== tab.mainFrame()) return;
    underway = null;
    announced = null;
  });
  const session = await tab.context().newCDPSession(tab);
  await announcements(session, (url, soon) => {
    check(url);
    if (soon && /^https?:/i.test(url)) announced = Date.now();
  });

  const busy = (): boolean =>
    underway !== null || (announced !== null && Date.now() - announced <= ANNOUNCED_MS);

  return {
    stopped,
    count: () => asked.length,
    busy,
    answer: () => answer,
    async settled() {
      // What the page's scripts began before this is answered was announced before the answer.
      await session.send('Runtime.evaluate', { expression: '0' }).catch(() => null);
      for (;;) {
        await Promise.all(checks);
        checkRefusals();
        if (problem !== null) throw problem;
        if (underway !== null && Date.now() - underway.since > PATIENCE_MS) {
          throw new InputError(
            'page.timeout',
            `the page leads on to ${underway.request.url()}, which does not answer`,
            {
              hint: HINT,
            },
          );
        }
        if (!busy()) return;
        await new Promise((resolve) => {
          setTimeout(resolve, TURN_MS);
        });
      }
    },
  };
}

/** Calls `each` with what the page's main frame wants to go to, before anything is asked for; `soon`: at once, not after a time. */
async function announcements(session: CDPSession, each: (url: string, soon: boolean) => void): Promise<void> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  session.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
    if (frameId === main && disposition === 'currentTab') each(url, true);
  });
  session.on('Page.frameScheduledNavigation', ({ frameId, url, delay }) => {
    if (frameId === main) each(url, delay < 1);
  });
}

function ledTo(url: string, { code, message }: BriefError): RefusedError {
  return new RefusedError(code, `the page led to ${url.slice(0, 300)}: ${message}`, {
    hint:
      code === 'page.private'
        ? 'If the page is your own and you trust what it loads and where it leads, add --allow-private.'
        : HINT,
  });
}
