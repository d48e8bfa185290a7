/** Emulated model servers on loopback, behind which a scripted mind answers. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { EMBEDDINGS, type EmulatedEmbeddings } from './embedding-server.ts';
import type { Emulated, Reply } from './emulation.ts';
import { llamaServer } from './llama-server.ts';
import type { Mark, Mind, MindAnswer, MindRequest } from './mind.ts';
import { type MindName, MINDS } from './minds.ts';
import { ollamaServer } from './ollama-server.ts';

export interface ModelsOptions {
  /** A mind by name, one of your own, or just what it answers. Default: honest. */
  mind?: MindName | Mind | ((request: MindRequest) => MindAnswer);
  /** `openai`: llama.cpp's compatible server. `ollama`: Ollama, with its /v1. */
  protocol: 'openai' | 'ollama';
  model?: string;
  contextTokens?: number;
  delayMs?: number;
  /** Ollama: requests at once, and how many more may wait before it says that it is busy. */
  parallel?: number;
  queue?: number;
  refuses?: ('json_schema' | 'json_object' | 'max_tokens' | 'temperature')[];
  ignoresTruncate?: boolean;
  /** Given: a server of a model for embeddings. */
  embeddings?: Partial<EmulatedEmbeddings>;
}

/** One request that the server saw. */
export interface SeenRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** The body as it came. */
  body: string;
  /** performance.now() at its arrival and when it was answered. */
  startedAt: number;
  endedAt: number | null;
  status: number | null;
  /** What the mind was shown; null where none was asked. */
  asked: MindRequest | null;
  tokensIn: number;
  tokensOut: number;
  /** The bytes that were answered. */
  answered: string;
}

export interface EmulatedModels {
  /** `http://127.0.0.1:PORT`, with /v1 for the openai protocol: what brief.yaml's address would be. */
  url: string;
  requests: SeenRequest[];
  /** Those that asked for an answer. */
  calls(): SeenRequest[];
  /** Those that asked for vectors. */
  embeds(): SeenRequest[];
  marks(): readonly Mark[];
  /** Other words from now on. */
  think(mind: Mind): void;
  close(): Promise<void>;
}

export async function startModels(options: ModelsOptions): Promise<EmulatedModels> {
  const emulated: Emulated = {
    mind: mindOf(options.mind ?? 'honest'),
    model: options.model ?? 'smollm2',
    contextTokens: options.contextTokens ?? 8192,
    delayMs: options.delayMs ?? 0,
    loaded: null,
    refuses: new Set(options.refuses ?? []),
    ignoresTruncate: options.ignoresTruncate ?? false,
    embeddings: options.embeddings === undefined ? null : { ...EMBEDDINGS, ...options.embeddings },
    seen: new Map(),
  };
  const requests: SeenRequest[] = [];
  const past: Mark[] = [];
  const slots = queueOf(options.parallel ?? Infinity, options.queue ?? Infinity);

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const body = await textOf(incoming);
    const path = new URL(incoming.url ?? '/', 'http://emulated').pathname;
    const method = incoming.method ?? 'GET';
    const seen: SeenRequest = {
      method,
      path,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      body,
      startedAt,
      endedAt: null,
      status: null,
      asked: null,
      tokensIn: 0,
      tokensOut: 0,
      answered: '',
    };
    requests.push(seen);
    const release = /chat/.test(path) ? await slots.take() : (): void => undefined;
    try {
      const reply: Reply =
        release === null
          ? { status: 503, headers: JSON_TYPE, body: { error: BUSY } }
          : options.protocol === 'openai'
            ? llamaServer(emulated, method, path, body)
            : ollamaServer(emulated, method, path, body, incoming.headers.origin ?? null);
      seen.asked = reply.asked ?? null;
      seen.tokensIn = reply.usage?.tokensIn ?? 0;
      seen.tokensOut = reply.usage?.tokensOut ?? 0;
      seen.status = reply.status;
      await waitOrGone(reply.delayMs ?? 0, outgoing);
      seen.answered = await send(reply, outgoing);
    } finally {
      seen.endedAt = performance.now();
      release?.();
    }
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${options.protocol === 'openai' ? '/v1' : ''}`,
    requests,
    calls: () => requests.filter((request) => /\/(?:chat|completions)$/.test(request.path)),
    embeds: () => requests.filter((request) => /\/embed(?:dings)?$/.test(request.path)),
    marks: () => [...past, ...emulated.mind.marks],
    think(mind) {
      past.push(...emulated.mind.marks);
      emulated.mind = mind;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const BUSY = 'server busy, please try again.  maximum pending requests exceeded';

function mindOf(given: NonNullable<ModelsOptions['mind']>): Mind {
  if (typeof given === 'string') return MINDS[given]();
  return typeof given === 'function' ? { name: 'scripted', marks: [], answer: given } : given;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Null: the queue is full. */
function queueOf(parallel: number, queue: number): { take(): Promise<(() => void) | null> } {
  let running = 0;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    async take() {
      if (running < parallel) {
        running += 1;
        return release;
      }
      if (waiting.length >= queue) return null;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return release;
    },
  };
}

/** Waits, unless the client goes away. */
function waitOrGone(ms: number, outgoing: ServerResponse): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    outgoing.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function send(reply: Reply, outgoing: ServerResponse): Promise<string> {
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  if (outgoing.destroyed) return '';
  if (reply.fault === 'reset') {
    outgoing.writeHead(reply.status, {
      ...reply.headers,
      'content-length': String(Buffer.byteLength(text) * 2 + 100),
    });
    outgoing.write(text.slice(0, text.length / 2));
    // Long enough for the half to arrive before the reset does.
    await new Promise((resolve) => setTimeout(resolve, 20));
    outgoing.socket?.resetAndDestroy();
    return text.slice(0, text.length / 2);
  }
  if (reply.fault === 'endless') {
    outgoing.writeHead(reply.status, reply.headers ?? {});
    while (!outgoing.destroyed) {
      outgoing.write(' ');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return '';
  }
  outgoing.writeHead(reply.status, { ...reply.headers, 'content-length': String(Buffer.byteLength(text)) });
  outgoing.end(text);
  return text;
}
