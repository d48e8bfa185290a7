/** Page in: a URL, a saved file or standard input, as text and with where it came from. Nothing is parsed yet. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Lookup } from '../../core/address.ts';
import { InputError, messageOf } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import { refuseBotWall } from './bot-wall.ts';
import { decodePage } from './charset.ts';
import { type Connect, guardOf } from './guard.ts';
import { FETCH_LIMITS, type FetchLimits, httpGet, tooLarge } from './http.ts';
import { refuseErrorStatus, refuseOtherText, refuseOtherTypes } from './readable.ts';

export interface FetchDeps {
  /** `--allow-private`. */
  allowPrivate: boolean;
  /** Replaces the system's resolver. */
  lookup?: Lookup | undefined;
  /** Replaces the TCP connection; it is given an address that passed. */
  connect?: Connect | undefined;
  limits?: Partial<FetchLimits> | undefined;
  /** Paths are relative to it. */
  cwd: string;
  /** What `-` reads. */
  stdin: AsyncIterable<string | Uint8Array>;
}

/**
 * Reads what the person named. HTTP_PROXY is not used: a proxy would look names up itself, and nothing could be checked.
 * Throws RefusedError (exit 5) for what must not be fetched, InputError (exit 3) for what cannot be read, each with a way on, and the
 * signal's reason when aborted.
 */
export async function fetchPage(asked: string, deps: FetchDeps, signal: AbortSignal): Promise<Page> {
  signal.throwIfAborted();
  const limits = { ...FETCH_LIMITS, ...deps.limits };
  const url = urlIn(asked);
  if (url !== null) return pageOfUrl(asked, url, deps, limits, signal);
  if (/^\s*https?:/i.test(asked)) {
    throw new InputError('page.no-url', `${asked.trim().slice(0, 200)} is not an address`, {
      hint: 'Write it as the browser shows it: https://example.com/page.',
    });
  }
  const fromStdin = asked === '-';
  const what = fromStdin ? 'standard input' : asked;
  const source = fromStdin ? deps.stdin : await openFile(asked, deps.cwd);
  const bytes = await collected(source, what, limits.bytes, signal);
  const decoded = await decodePage(bytes, null, true);
  refuseOtherText(what, decoded.html);
  refuseBotWall(what, null, new Map(), decoded.html, false);
  return {
    asked,
    from: fromStdin ? 'stdin' : 'file',
    url: null,
    redirects: [],
    status: null,
    contentType: null,
    ...decoded,
    bytes: bytes.byteLength,
    rendering: null,
    notes: [],
  };
}

async function pageOfUrl(
  asked: string,
  url: URL,
  deps: FetchDeps,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Page> {
  const answer = await httpGet(
    url,
    guardOf(deps),
    limits,
    (status, type) => {
      // The body of an error page is read whatever its type, for it may be a bot wall.
      if (status < 400) refuseOtherTypes(url.host, type);
    },
    signal,
  );
  const { host } = new URL(answer.url);
  const contentType = answer.headers.get('content-type') ?? null;
  const decoded = await decodePage(answer.body, contentType, false);
  refuseBotWall(host, answer.status, answer.headers, decoded.html, false);
  refuseErrorStatus(answer.url, answer.status);
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(contentType ?? ''))
    refuseOtherText(host, decoded.html);
  return {
    asked,
    from: 'url',
    url: answer.url,
    redirects: answer.redirects,
    status: answer.status,
    contentType,
    ...decoded,
    bytes: answer.body.byteLength,
    rendering: null,
    notes: [],
  };
}

/** Null for a path and for `-`. A single letter before the colon is a drive, not a scheme. */
export function urlIn(asked: string): URL | null {
  const text = asked.trim();
  return /^[a-z][a-z0-9+.-]+:/i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

async function openFile(asked: string, cwd: string): Promise<AsyncIterable<Uint8Array>> {
  const path = resolve(cwd, asked);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new InputError('page.no-file', `${asked} is a folder`, { hint: 'Name the HTML file in it.' });
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const host = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(asked);
    throw new InputError('page.no-file', `there is no file ${asked} (${messageOf(error)})`, {
      cause: error,
      hint: host
        ? `For the page on the web, write https://${asked}.`
        : 'Give a URL that begins with https://, a file, or - for standard input.',
    });
  }
  return createReadStream(path);
}

async function collected(
  source: AsyncIterable<string | Uint8Array>,
  what: string,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    signal.throwIfAborted();
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.byteLength;
    if (size > limit) throw tooLarge(what, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
