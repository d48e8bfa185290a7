/** What a server's refusal means: pure, from status, header and body to a ModelError. */
import { maskSecrets } from '../../core/secrets.ts';
import { oneLine } from '../../core/text.ts';

import { ModelError, type ModelErrorCode } from '../errors.ts';

export interface Refusal {
  status: number;
  /** The headers Retry-After and Retry-After-Ms, where they came. */
  retryAfter: string | null;
  retryAfterMs: string | null;
  body: string;
}

interface Said {
  message: string;
  /** `type` and `code` of OpenAI's error object. */
  kind: string;
}

/** Ollama's 500s about the request itself; src/testing/models/recorded: bad-format-string, bad-option-type. */
const BAD_REQUEST_500 = /invalid format|must be of type|unmarshal|invalid option|does not support/i;
const CONTEXT =
  /exceed_context_size|context_length_exceeded|maximum context length|exceeds the available context|prompt is too long/i;
/** Of texts to embed, with 500 too: llama.cpp above its batch, Ollama with `truncate: false`. */
const TOO_LARGE = /input (?:length exceeds|is too large)/i;
const NO_EMBEDDINGS = /does not support embeddings/i;
const QUOTA = /insufficient_quota|billing|exceeded your current quota/i;

/** Maps a refusal. `now` (milliseconds UTC) is for a Retry-After that is a date. */
export function faultOf(refusal: Refusal, now: number): ModelError {
  const said = whatIsSaid(refusal.body);
  const about = `${said.kind} ${said.message}`;
  const { status } = refusal;
  const make = (code: ModelErrorCode, hint: string, retryable = false): ModelError =>
    new ModelError(code, `the model server answered ${status}: ${said.message || 'without a word'}`, {
      hint,
      retryable,
      status,
      retryAfterMs: retryable ? retryAfter(refusal, now) : null,
    });

  if (status >= 300 && status < 400) {
    return make('llm.redirect', 'Set the address of the model server to the one it redirects to.');
  }
  if (status === 413 || TOO_LARGE.test(about) || (status < 500 && CONTEXT.test(about))) {
    return make(
      'llm.context',
      'Set llm.context in brief.yaml to the context of the model as the server has it loaded.',
    );
  }
  if (status === 401 || status === 403) {
    return make('llm.denied', 'Check OPENAI_API_KEY and that its project may use this model.');
  }
  if (status === 404) {
    return /model/i.test(about)
      ? make('llm.no-model', 'Check llm.model in brief.yaml; with Ollama, `ollama pull` it first.')
      : make(
          'llm.not-found',
          'Check the address of the model server; for OpenAI-compatible servers it ends in /v1.',
        );
  }
  if (status === 429 && QUOTA.test(about)) {
    return make('llm.quota', 'The account has no credit left: check its plan and billing.');
  }
  if (status === 429) {
    return make('llm.rate-limited', 'Lower llm.concurrency in brief.yaml, or wait.', true);
  }
  if (status === 408 || status === 409 || status === 425) {
    return make('llm.busy', 'The server asks to try again.', true);
  }
  if (NO_EMBEDDINGS.test(about)) {
    return make(
      'llm.bad-request',
      'Name a model that is made for embeddings under embeddings in brief.yaml, such as nomic-embed-text.',
    );
  }
  if (status < 500 || status === 501 || (status === 500 && BAD_REQUEST_500.test(about))) {
    return make('llm.bad-request', 'The server does not take this request; run `brief doctor`.');
  }
  if (status === 502 || status === 503 || status === 504 || status === 529) {
    return make('llm.busy', 'Lower llm.concurrency in brief.yaml, or wait.', true);
  }
  return make('llm.server', "Look into the model server's log.", true);
}

/** Ollama says `{error: text}`, and the text may be JSON again; OpenAI and llama.cpp say `{error: {message, type, code}}`. */
function whatIsSaid(body: string, depth = 0): Said {
  const plain = { message: maskSecrets(oneLine(body, 200)), kind: '' };
  if (depth > 2 || !body.trimStart().startsWith('{')) return plain;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return plain;
  }
  const error = field(parsed, 'error');
  if (typeof error === 'string') return whatIsSaid(error, depth + 1);
  const message = field(error, 'message');
  if (typeof message !== 'string') return plain;
  const kind = [field(error, 'type'), field(error, 'code'), field(error, 'param')];
  return {
    message: maskSecrets(oneLine(message, 200)),
    kind: kind.filter((part) => typeof part === 'string').join(' '),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Retry-After: seconds or a date; OpenAI also sends milliseconds. */
function retryAfter(refusal: Refusal, now: number): number | null {
  const exact = Number(refusal.retryAfterMs ?? Number.NaN);
  if (Number.isFinite(exact) && exact >= 0) return exact;
  if (refusal.retryAfter === null) return null;
  const seconds = Number(refusal.retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(refusal.retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
