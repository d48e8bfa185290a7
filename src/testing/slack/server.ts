import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { METHODS } from './methods.ts';
import { type Args, type MethodContext, Refusal, type SentMessage } from './request.ts';
import { type Json, loadExport, type SlackExport, Workspace } from './workspace.ts';

/**
 * An injected fault. `match`: a method's name or `*`. Without `nth` (counted from 1 over matching requests) or `every` it hits
 * each matching request; `times` caps it. Actions: `status:500`, `429:SECONDS`, `delay:MS`; `reset` (socket closed, nothing
 * done), `reset-after` (done, then closed), `truncate` (done, half the body), `garbage` (HTML with 200).
 */
export interface Fault {
  match: string;
  action: string;
  nth?: number | readonly number[];
  every?: number;
  times?: number;
}

export interface SlackOptions {
  /** Folder of an official export, or one in memory. */
  export: string | SlackExport;
  botIn?: 'all' | readonly string[];
  /** The data's clock, milliseconds UTC. */
  now: () => number;
  /** The only token that is taken; default: any that starts with `xoxb-`. */
  token?: string;
  scopes?: readonly string[];
  faults?: readonly Fault[];
  /** `on`: Slack's per-minute tiers. `nonmarketplace`: also history and replies once a minute, 15 messages each. */
  tiers?: 'off' | 'on' | 'nonmarketplace';
  /** The clock of the tiers, milliseconds. */
  tierClock?: () => number;
}

export interface SlackRequest {
  method: string;
  args: Args;
}

export interface SlackServer {
  /** For SLACK_API_URL: `http://127.0.0.1:PORT/api/`. */
  url: string;
  workspace: Workspace;
  /** All requests so far, in order. */
  requests: SlackRequest[];
  /** All messages posted so far. */
  sent: SentMessage[];
  /** How often each fault fired. */
  fired(): number[];
  setFaults(faults: readonly Fault[]): void;
  /** From now on every call is refused. */
  revokeToken(): void;
  close(): Promise<void>;
}

export const ALL_SCOPES = [
  'channels:read',
  'channels:history',
  'groups:read',
  'groups:history',
  'im:read',
  'im:write',
  'im:history',
  'users:read',
  'users:read.email',
  'chat:write',
];

/** Slack's Web API on loopback, for tests and the demo. */
export async function startSlack(options: SlackOptions): Promise<SlackServer> {
  const workspace = new Workspace({
    export: typeof options.export === 'string' ? loadExport(options.export) : options.export,
    botIn: options.botIn ?? 'all',
    now: options.now,
  });
  const sent: SentMessage[] = [];
  const requests: SlackRequest[] = [];
  const scopes = new Set(options.scopes ?? ALL_SCOPES);
  let faults = track(options.faults ?? []);
  let revoked = false;
  const tiers = new Tiers(options.tiers ?? 'off', options.tierClock ?? Date.now);
  const context: MethodContext = { workspace, sent, scopes };

  function refusalOf(token: string): string | null {
    if (token === '') return 'not_authed';
    if (options.token === undefined ? !token.startsWith('xoxb-') : token !== options.token)
      return 'invalid_auth';
    return revoked ? 'token_revoked' : null;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = url.pathname.split('/').findLast((part) => part !== '') ?? '';
    const { args, token } = argumentsOf(request, url, await bodyOf(request));
    requests.push({ method, args });
    const actions = faults.filter((fault) => fires(fault, method)).map((fault) => fault.action);
    for (const action of actions) if (action.startsWith('delay:')) await sleep(Number(action.slice(6)));
    const [kind = '', value = '0'] = (actions.find((action) => !action.startsWith('delay:')) ?? '').split(
      ':',
    );

    if (kind === 'reset') return void request.socket.destroy();
    if (kind === 'status')
      return send(response, Number(value), `<html><title>${value}</title></html>`, {
        'content-type': 'text/html',
      });
    if (kind === 'garbage')
      return send(response, 200, '<!DOCTYPE html><title>Oops</title>{"ok":', { 'content-type': 'text/html' });
    const wait = kind === '429' ? Number(value) : tiers.wait(method);
    if (wait > 0) {
      return send(response, 429, JSON.stringify({ ok: false, error: 'ratelimited' }), {
        ...headers(scopes),
        'retry-after': String(wait),
      });
    }
    const body = JSON.stringify(answer(context, method, tiers.limited(method, args), refusalOf(token)));
    if (kind === 'reset-after') return void request.socket.destroy();
    if (kind === 'truncate') {
      response.writeHead(200, { ...headers(scopes), 'content-length': Buffer.byteLength(body) });
      response.write(body.slice(0, body.length >> 1), () => request.socket.destroy());
      return;
    }
    send(response, 200, body, headers(scopes));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, 500, String(error), { 'content-type': 'text/plain' });
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    workspace,
    requests,
    sent,
    fired: () => faults.map((fault) => fault.fired),
    revokeToken: () => {
      revoked = true;
    },
    setFaults: (next) => {
      faults = track(next);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const headers = (scopes: ReadonlySet<string>) => ({
  'content-type': 'application/json; charset=utf-8',
  'x-oauth-scopes': [...scopes].join(','),
});

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function answer(context: MethodContext, name: string, args: Args, refusal: string | null): Json {
  try {
    if (refusal !== null) throw new Refusal(refusal);
    const method = METHODS[name];
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
    return { ok: true, ...method[1](context, args) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.message, ...error.more };
    throw error;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Arguments come in the query, as a form or as JSON; the token in the header or among them. */
function argumentsOf(request: IncomingMessage, url: URL, body: string): { args: Args; token: string } {
  const args: Args = Object.fromEntries(url.searchParams);
  if ((request.headers['content-type'] ?? '').includes('json')) {
    for (const [name, value] of Object.entries(JSON.parse(body === '' ? '{}' : body) as Json)) {
      args[name] = typeof value === 'string' ? value : JSON.stringify(value);
    }
  } else Object.assign(args, Object.fromEntries(new URLSearchParams(body)));
  const bearer = /^bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const { token = '', ...rest } = args;
  return { args: rest, token: bearer ?? token };
}

interface TrackedFault extends Fault {
  seen: number;
  fired: number;
}

const ACTION = /^(?:status:\d{3}|429:\d+|delay:\d+|reset|reset-after|truncate|garbage)$/;

function track(faults: readonly Fault[]): TrackedFault[] {
  return faults.map((fault) => {
    if (!ACTION.test(fault.action)) throw new Error(`unknown fault ${fault.action}`);
    return { ...fault, seen: 0, fired: 0 };
  });
}

function fires(fault: TrackedFault, method: string): boolean {
  if (fault.match !== '*' && fault.match !== method) return false;
  fault.seen += 1;
  let hit = true;
  if (fault.nth !== undefined) hit = [fault.nth].flat().includes(fault.seen);
  else if (fault.every !== undefined) hit = fault.seen % fault.every === 0;
  if (fault.times !== undefined && fault.fired >= fault.times) hit = false;
  if (hit) fault.fired += 1;
  return hit;
}

/** https://docs.slack.dev/changelog/2025/05/29/rate-limit-changes-for-non-marketplace-apps */
const SCARCE = new Set(['conversations.history', 'conversations.replies']);

/** Requests a minute by method. */
class Tiers {
  private readonly mode: 'off' | 'on' | 'nonmarketplace';
  private readonly clock: () => number;
  private readonly calls = new Map<string, number[]>();

  constructor(mode: 'off' | 'on' | 'nonmarketplace', clock: () => number) {
    this.mode = mode;
    this.clock = clock;
  }

  /** Seconds to wait; 0 where the call is let through, which then counts. */
  wait(method: string): number {
    const tier = METHODS[method];
    if (this.mode === 'off' || tier === undefined) return 0;
    const allowed = this.mode === 'nonmarketplace' && SCARCE.has(method) ? 1 : tier[0];
    const now = this.clock();
    const recent = (this.calls.get(method) ?? []).filter((at) => at > now - 60_000);
    this.calls.set(method, recent);
    const [first] = recent;
    if (first !== undefined && recent.length >= allowed)
      return Math.max(Math.ceil((first + 60_000 - now) / 1000), 1);
    recent.push(now);
    return 0;
  }

  /** The arguments with the page size that the rule leaves. */
  limited(method: string, args: Args): Args {
    if (this.mode !== 'nonmarketplace' || !SCARCE.has(method)) return args;
    return { ...args, limit: String(Math.min(Number(args['limit'] ?? '') || 15, 15)) };
  }
}
