/**
 * The way to the model server. With `local_only` nothing can leave: the host is checked when it is an address, every name is checked
 * at the moment of connecting (so that a name which changes its address gains nothing), no proxy is used, and no redirect followed.
 */
import type { LookupAddress } from 'node:dns';
import { isIPv6, type LookupFunction } from 'node:net';

import { RefusedError } from '../../core/errors.ts';

import { type Lookup, systemLookup } from '../../core/address.ts';
import { isAddress, isLocalAddress } from './local-host.ts';

/** What the layer needs of fetch; the global one and undici's both fit. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
  redirect: 'manual';
}
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface GuardOptions {
  localOnly: boolean;
  /** Whether the configured host is local: then proxies are passed by even without `local_only`. */
  local: boolean;
  /** Replaces the layer's own connection, but for `local_only`, which trusts nothing but its own. */
  fetch?: Fetch | undefined;
  lookup?: Lookup | undefined;
}

const CONNECT_MS = 10_000;

/**
 * A fetch that keeps `local_only`. Throws RefusedError (`llm.not-local`) for any other host. Without an own `fetch`, servers that are not
 * local are reached through HTTPS_PROXY, HTTP_PROXY and NO_PROXY where those are set.
 */
export async function guardedFetch(options: GuardOptions): Promise<Fetch> {
  if (!options.localOnly && options.fetch !== undefined) return options.fetch;
  const { Agent, EnvHttpProxyAgent, fetch } = await import('undici');
  // No limits of the connection's own: an answer that is not streamed may take minutes to begin; time-limit.ts ends it.
  const patient = { headersTimeout: 0, bodyTimeout: 0 };
  const dispatcher = options.localOnly
    ? new Agent({
        ...patient,
        connect: { timeout: CONNECT_MS, lookup: localLookup(options.lookup ?? systemLookup) },
      })
    : options.local
      ? new Agent({ ...patient, connect: { timeout: CONNECT_MS } })
      : new EnvHttpProxyAgent({ ...patient, connect: { timeout: CONNECT_MS } });
  return async (url, init) => {
    if (options.localOnly) refuseForeign(url);
    return fetch(url, { ...init, dispatcher });
  };
}

function refuseForeign(url: string): void {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw notLocal(url);
  if (isAddress(hostname) && !isLocalAddress(hostname)) throw notLocal(hostname);
}

/** Called by the socket itself: the address that was checked is the one that is connected to. */
function localLookup(lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    void (async () => {
      try {
        const found = await localAddresses(hostname, lookup);
        if (options.all === true) callback(null, found);
        else callback(null, found[0]?.address ?? '', found[0]?.family ?? 0);
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)), '', 0);
      }
    })();
  };
}

/** Throws RefusedError when one of the host's addresses is not local, or it has none. */
async function localAddresses(hostname: string, lookup: Lookup): Promise<LookupAddress[]> {
  const addresses = await lookup(hostname);
  if (addresses.length === 0 || !addresses.every(isLocalAddress)) throw notLocal(hostname);
  return addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
}

export function notLocal(host: string): RefusedError {
  return new RefusedError(
    'llm.not-local',
    `llm.local_only is set, and ${host} is neither this machine nor a private address`,
    { hint: 'Point OLLAMA_HOST or OPENAI_BASE_URL to a server of your own, or set llm.local_only to false.' },
  );
}
