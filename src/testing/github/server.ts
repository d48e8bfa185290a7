import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import type { RepositoryData } from './data.ts';
import { type FaultAction, type Fault, Faults } from './faults.ts';
import { errorBody, HttpError } from './http-error.ts';
import { type Call, route, type World } from './routes.ts';

export interface GithubOptions {
  /** Kept, not copied: a test may change it between requests. */
  data: RepositoryData[];
  /** The one good token; default: every token that does not start with `bad-`. `token-for-LOGIN` is always LOGIN. */
  token?: string;
  /** Who the token is; default `brief-reader`. */
  login?: string;
  /** Logins that may read and write everything; default: whoever the token is. */
  admins?: readonly string[];
  /** Later things are hidden. Milliseconds UTC; default: everything is there. */
  now?: () => number;
  faults?: readonly Fault[];
  /** Requests an hour for each token; default 5000. */
  rate?: number;
  renamed?: Readonly<Record<string, string>>;
}

export interface EmulatedGithub {
  /** `http://127.0.0.1:PORT`, to be used as GITHUB_API_URL. */
  url: string;
  /** Each request in order: `GET /path?query`. A test may empty it. */
  requests: string[];
  faults: Faults;
  /** Requests that were answered 304. */
  notModified(): number;
  close(): Promise<void>;
}

interface Budget {
  used: number;
  /** Seconds since 1970. */
  reset: number;
}

interface Reply {
  status: number;
  headers: Record<string, string | number>;
  body: string;
}

const WINDOW = 3600;

/** GitHub's REST interface on loopback, as far as the collector uses it; for tests and the demo. */
export async function startGithub(options: GithubOptions): Promise<EmulatedGithub> {
  const login = options.login ?? 'brief-reader';
  const world: World = {
    data: options.data,
    now: options.now ?? (() => Date.UTC(2999, 0, 1)),
    admins: options.admins ?? [login],
    renamed: options.renamed ?? {},
  };
  const requests: string[] = [];
  const faults = new Faults();
  faults.set(options.faults ?? []);
  const budgets = new Map<string, Budget>();
  let notModified = 0;

  function identify(request: IncomingMessage): { login: string; token: string } {
    const token = /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new HttpError(401, 'Requires authentication');
    const other = /^token-for-(.+)$/.exec(token)?.[1];
    if (other !== undefined) return { login: other, token };
    const good = options.token === undefined ? !token.startsWith('bad-') : token === options.token;
    if (!good && !token.startsWith(APP_TOKEN)) throw new HttpError(401, 'Bad credentials');
    return { login, token };
  }

  function budgetOf(token: string): Budget {
    const now = Date.now() / 1000;
    const known = budgets.get(token);
    if (known !== undefined && now < known.reset) return known;
    const fresh = { used: 0, reset: Math.ceil(now) + WINDOW };
    budgets.set(token, fresh);
    return fresh;
  }

  function rateHeaders(budget: Budget): Record<string, number | string> {
    const limit = options.rate ?? 5000;
    return {
      'x-ratelimit-limit': limit,
      'x-ratelimit-remaining': Math.max(limit - budget.used, 0),
      'x-ratelimit-used': Math.min(budget.used, limit),
      'x-ratelimit-reset': budget.reset,
      'x-ratelimit-resource': 'core',
    };
  }

  function reply(request: IncomingMessage, url: URL): Reply {
    const headers: Reply['headers'] = standardHeaders();
    const method = request.method ?? 'GET';
    try {
      if (method === 'POST' && /^\/app\/installations\/\d+\/access_tokens$/.test(url.pathname)) {
        return { status: 201, headers, body: JSON.stringify(installationToken(request)) };
      }
      if (method === 'GET' && url.pathname === '/app') {
        requireJwt(request);
        return { status: 200, headers, body: JSON.stringify({ id: 1, slug: 'brief', name: 'brief' }) };
      }
      const who = identify(request);
      const budget = budgetOf(who.token);
      const limit = options.rate ?? 5000;
      if (url.pathname === '/rate_limit') {
        const rate = { limit, used: budget.used, remaining: limit - budget.used, reset: budget.reset };
        Object.assign(headers, rateHeaders(budget));
        return { status: 200, headers, body: JSON.stringify({ resources: { core: rate }, rate }) };
      }
      if (budget.used >= limit) {
        Object.assign(headers, rateHeaders(budget));
        throw new HttpError(403, `API rate limit exceeded for user ${who.login}.`, RATE_PAGE);
      }
      budget.used += 1;
      Object.assign(headers, rateHeaders(budget), { 'x-oauth-scopes': 'read:org, repo' });
      const call: Call = { method, url, login: who.login };
      const answer = route(world, call);
      const body = JSON.stringify(answer.json);
      const link = answer.link ?? null;
      Object.assign(headers, answer.headers ?? {});
      if (link !== null) headers['link'] = link;
      const etag = `"${createHash('sha256')
        .update(`${body} ${link ?? ''}`.replaceAll(url.origin, ''))
        .digest('hex')}"`;
      headers['etag'] = `W/${etag}`;
      const asked = (request.headers['if-none-match'] ?? '')
        .split(',')
        .map((tag) => tag.trim().replace(/^W\//, ''));
      if (asked.includes(etag)) {
        // Free for who is known: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
        budget.used -= 1;
        notModified += 1;
        Object.assign(headers, rateHeaders(budget));
        delete headers['content-type'];
        return { status: 304, headers, body: '' };
      }
      return { status: answer.status ?? 200, headers, body };
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      Object.assign(headers, error.headers);
      return { status: error.status, headers, body: errorBody(error.status, error.message, error.more) };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const line = `${request.method ?? 'GET'} ${url.pathname}${url.search}`;
    requests.push(line);
    for await (const _ of request);
    const action = faults.next(line);
    if (action?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, action.ms));
    if (action?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    const { status, headers, body } = injected(action) ?? reply(request, url);
    const bytes = Buffer.from(body);
    const length = status === 304 ? {} : { 'content-length': bytes.length };
    response.writeHead(status, { ...headers, ...length });
    if (action?.kind === 'truncate') {
      response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
    } else {
      response.end(bytes);
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // Octokit asks three times after a 5xx; the message shows what is wrong with the emulator.
      response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
      response.end(errorBody(500, `emulated GitHub: ${String(error)}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulated GitHub has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    faults,
    notModified: () => notModified,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const RATE_PAGE = {
  documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
};
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const APP_TOKEN = 'ghs_emulated';

function standardHeaders(): Record<string, string> {
  return {
    date: new Date().toUTCString(),
    server: 'github.com',
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'cache-control': 'private, max-age=60, s-maxage=60',
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP',
    'x-github-request-id': 'EMULATED',
  };
}

function requireJwt(request: IncomingMessage): void {
  if (!/^bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(request.headers.authorization ?? '')) {
    throw new HttpError(401, 'A JSON web token could not be decoded');
  }
}

function installationToken(request: IncomingMessage): unknown {
  requireJwt(request);
  return {
    token: APP_TOKEN,
    expires_at: new Date(Date.now() + WINDOW * 1000).toISOString(),
    permissions: { issues: 'read', metadata: 'read', pull_requests: 'read' },
    repository_selection: 'all',
  };
}

/** The answer that a fault makes up; null where the true one is sent. */
function injected(action: FaultAction | null): Reply | null {
  const headers: Reply['headers'] = standardHeaders();
  switch (action?.kind) {
    case 'status': {
      const message = action.message ?? (action.status === 404 ? 'Not Found' : 'Server Error');
      return {
        status: action.status,
        headers: { ...headers, ...action.headers },
        body: errorBody(action.status, message),
      };
    }
    case 'secondary':
      return {
        status: 403,
        headers: { ...headers, 'retry-after': action.seconds },
        body: errorBody(403, SECONDARY, RATE_PAGE),
      };
    case 'exhausted':
      return {
        status: 403,
        headers: {
          ...headers,
          'x-ratelimit-limit': 5000,
          'x-ratelimit-remaining': 0,
          'x-ratelimit-reset': Math.floor(Date.now() / 1000) + action.seconds,
        },
        body: errorBody(403, 'API rate limit exceeded for user ID 1.', RATE_PAGE),
      };
    case 'garbage':
      return {
        status: 200,
        headers: { 'content-type': action.type ?? 'text/html; charset=utf-8' },
        body: action.body ?? '<!DOCTYPE html><title>Unicorn!</title>',
      };
    case 'reset':
    case 'truncate':
    case 'delay':
    case undefined:
      return null;
  }
}
