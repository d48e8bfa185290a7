/** One exchange with a model server: the whole answer read, checked to be JSON, and every fault mapped to a ModelError. */
import { BriefError, messageOf } from '../../core/errors.ts';
import type { Clock } from '../../core/time.ts';

import { ModelError } from '../errors.ts';
import { faultOf } from './fault.ts';
import type { Fetch } from './guarded-fetch.ts';

/** An answer above this is none: 8 MiB is a thousand times the longest we ask for. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A fetch for the vendors' clients that gives only complete JSON answers with a status of 2xx and throws ModelError otherwise. */
export function jsonFetch(fetch: Fetch, clock: Clock, signal: AbortSignal): typeof globalThis.fetch {
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    signal.throwIfAborted();
    let status: number;
    let body: string;
    let headers: { get(name: string): string | null };
    try {
      const answer = await fetch(url, {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers)),
        body: typeof init?.body === 'string' ? init.body : null,
        signal,
        redirect: 'manual',
      });
      ({ status, headers } = answer);
      body = await wholeText(answer.body);
    } catch (error) {
      signal.throwIfAborted();
      throw connectionFault(error, url);
    }
    if (status < 200 || status > 299) {
      const retryAfter = headers.get('retry-after');
      throw faultOf({ status, retryAfter, retryAfterMs: headers.get('retry-after-ms'), body }, clock());
    }
    if (!isJson(body)) {
      throw new ModelError('llm.bad-answer', 'the model server answered something that is not JSON', {
        hint: 'Check that the address is the model server and not a web page or a proxy.',
        retryable: true,
        status,
      });
    }
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
}

async function wholeText(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) {
      throw new ModelError(
        'llm.bad-answer',
        `the model server's answer does not end (${MAX_BYTES} bytes read)`,
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** undici wraps what the socket said in one or two causes; a name that was refused at connecting is among them. */
function connectionFault(error: unknown, url: string): BriefError {
  const chain: unknown[] = [];
  for (let at: unknown = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at);
  for (const link of chain) if (link instanceof BriefError) return link;
  const codes = chain
    .map((link) => Reflect.get(Object(link), 'code'))
    .filter((code) => typeof code === 'string');
  const { host } = new URL(url);
  const begun =
    codes.some((code) => /ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES/.test(code)) ||
    /terminated/.test(messageOf(error));
  if (begun) {
    return new ModelError('llm.broken-off', `${host} broke off its answer`, {
      cause: error,
      retryable: true,
      hint: "Look into the model server's log: it may have run out of memory.",
    });
  }
  return new ModelError(
    'llm.unreachable',
    `no connection to the model server at ${host} (${codes[0] ?? messageOf(error)})`,
    {
      cause: error,
      retryable: !codes.some((code) => /CERT|SELF_SIGNED|ERR_TLS|ENOTFOUND|ERR_INVALID_URL/.test(code)),
      hint: 'Start the server, or set OLLAMA_HOST or OPENAI_BASE_URL to where it listens.',
    },
  );
}
