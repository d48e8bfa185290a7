/** Each recorded refusal, as a caller meets it: whether trying again can help. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { faultOf } from './fault.ts';

interface Row {
  name: string;
  status: number | null;
  body: unknown;
}
const rows = ['ollama', 'llama-server'].flatMap(
  (file) =>
    JSON.parse(
      readFileSync(new URL(`../../testing/models/recorded/${file}.json`, import.meta.url), 'utf8'),
    ) as Row[],
);
const refusals = rows.filter((row) => row.status !== null && row.status >= 400);
const mapped = (row: Row) =>
  faultOf(
    {
      status: row.status ?? 0,
      retryAfter: null,
      retryAfterMs: null,
      body: typeof row.body === 'string' ? row.body : JSON.stringify(row.body),
    },
    0,
  );

describe('the recorded refusals', () => {
  it('are mapped, and only a busy server and a broken pull may get better', () => {
    const table = Object.fromEntries(
      refusals.map((row) => [
        `${row.name} ${row.status}`,
        `${mapped(row).code}${mapped(row).retryable ? ' again' : ''}`,
      ]),
    );
    expect(table).toEqual({
      'show-unknown 404': 'llm.no-model',
      'chat-truncate-false 400': 'llm.context',
      'chat-many-messages-truncate-false 400': 'llm.context',
      'unknown-model 404': 'llm.no-model',
      'no-model 400': 'llm.bad-request',
      'bad-json 400': 'llm.bad-request',
      'empty-body 400': 'llm.bad-request',
      'bad-schema 400': 'llm.bad-request',
      'bad-format-string 500': 'llm.bad-request',
      'bad-option-type 500': 'llm.bad-request',
      'think-unsupported 400': 'llm.bad-request',
      'tools-unsupported 400': 'llm.bad-request',
      'images-unsupported 400': 'llm.bad-request',
      'embed 501': 'llm.bad-request',
      'pull-offline 500': 'llm.server again',
      'not-found 404': 'llm.not-found',
      'wrong-method 405': 'llm.bad-request',
      'v1-unknown-model 404': 'llm.no-model',
      'foreign-origin 403': 'llm.denied',
      'busy 503': 'llm.busy again',
      'too-long 400': 'llm.context',
      'bad-response-format 400': 'llm.bad-request',
      'no-messages 400': 'llm.bad-request',
      'embeddings 501': 'llm.bad-request',
    });
  });
  it('give the words of the server, from however deep, on one line', () => {
    const row = refusals.find(({ name }) => name === 'chat-truncate-false');
    expect(mapped(row!).message).toBe(
      'the model server answered 400: request (8608 tokens) exceeds the available context size (512 tokens), try increasing it',
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-20T07:00:00Z');
  it.each([
    ['7', null, 7000],
    ['0.5', null, 500],
    ['Fri, 20 Nov 2026 07:00:30 GMT', null, 30_000],
    ['Fri, 20 Nov 2026 06:00:00 GMT', null, 0],
    ['soon', null, null],
    [null, null, null],
    ['9', '250', 250],
  ])('%s and %s ms: %s', (retryAfter, retryAfterMs, expected) => {
    expect(faultOf({ status: 429, retryAfter, retryAfterMs, body: '' }, now).retryAfterMs).toBe(expected);
  });
});
