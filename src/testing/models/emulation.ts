/** What both emulated protocols share: counting tokens, asking the mind, cutting answers as a real server does. */
import type { EmulatedEmbeddings } from './embedding-server.ts';
import { evidenceIn, type Mind, type MindAnswer, type MindRequest } from './mind.ts';

export interface Emulated {
  mind: Mind;
  model: string;
  contextTokens: number;
  /** How long an answer takes at least, in milliseconds. */
  delayMs: number;
  /** Loaded into memory, as /api/ps shows; the context it is loaded with. */
  loaded: number | null;
  /** Parts of OpenAI's protocol that this server refuses with 400. */
  refuses: ReadonlySet<'json_schema' | 'json_object' | 'max_tokens' | 'temperature'>;
  /** An Ollama that does not know `truncate: false`. */
  ignoresTruncate: boolean;
  /** Null: a server that embeds nothing, as a model that writes is started. */
  embeddings: EmulatedEmbeddings | null;
  /** Prompts seen, and how often. */
  seen: Map<string, number>;
}

export interface Message {
  role: string;
  content: string;
}

/** A server's answer before it is put on the wire. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** An object goes out as JSON, a string as it is. */
  body: unknown;
  /** Of the prompt and the answer, where a mind was asked. */
  usage?: { tokensIn: number; tokensOut: number };
  asked?: MindRequest;
  delayMs?: number;
  fault?: 'reset' | 'endless';
}

/** A tokenizer of its own, so that the estimate in src/llm is not tested against itself: about that of a small vocabulary. */
export function countTokens(text: string): number {
  return text.match(/\p{L}{1,6}|\d|\n+|[^\s\p{L}\d]/gu)?.length ?? 0;
}

/** The first `max` tokens of a text. */
export function firstTokens(text: string, max: number): string {
  const pieces = [...text.matchAll(/\p{L}{1,6}|\d|\n+|[^\s\p{L}\d]/gu)];
  const next = pieces[max];
  return next === undefined ? text : text.slice(0, next.index).trimEnd();
}

export function promptTokens(messages: readonly Message[]): number {
  return messages.reduce((total, message) => total + countTokens(message.content) + 5, 4);
}

export interface Thought {
  text: string;
  finish: 'stop' | 'length' | 'refusal';
  tokensIn: number;
  tokensOut: number;
}

export interface Question {
  messages: readonly Message[];
  schema: object | null;
  maxTokens: number;
  /** What the prompt is cut to before it is read; null: nothing. */
  cutTo: number | null;
}

export type Outcome =
  | { thought: Thought; asked: MindRequest; delayMs: number }
  | { fault: Reply; asked: MindRequest };

/** Shows the mind what the server reads of the prompt, and does to its words what the server does. */
export function think(
  server: Emulated,
  question: Question,
  errorBody: (message: string, type: string) => unknown,
): Outcome {
  const key = JSON.stringify(question.messages);
  const nth = (server.seen.get(key) ?? 0) + 1;
  server.seen.set(key, nth);
  const whole = promptTokens(question.messages);
  let asked = requestOf(question, question.cutTo, nth);
  let tokensIn = question.cutTo === null ? whole : Math.min(whole, question.cutTo);
  let answer: MindAnswer = server.mind.answer(asked);
  if ('cutPrompt' in answer) {
    tokensIn = Math.floor(whole / 2);
    asked = requestOf(question, tokensIn, nth);
    answer = { text: asked.schema === null ? 'As I said.' : '{"headline": "Cut", "sentences": []}' };
  }
  if ('status' in answer) {
    const headers = answer.retryAfter === undefined ? {} : { 'retry-after': answer.retryAfter };
    const body = errorBody(answer.message, answer.type ?? 'server_error');
    return { asked, fault: { status: answer.status, headers, body } };
  }
  if ('resetAfter' in answer)
    return { asked, fault: { status: 200, body: answer.resetAfter, fault: 'reset' } };
  if ('endless' in answer) return { asked, fault: { status: 200, body: '', fault: 'endless' } };
  const text = firstTokens(answer.text, question.maxTokens);
  const finish = answer.refusal === true ? 'refusal' : text.length < answer.text.length ? 'length' : 'stop';
  const delayMs = server.delayMs + (answer.delayMs ?? 0);
  return { asked, delayMs, thought: { text, finish, tokensIn, tokensOut: Math.max(1, countTokens(text)) } };
}

function requestOf(question: Question, cutTo: number | null, nth: number): MindRequest {
  let system = question.messages
    .filter((message) => message.role === 'system')
    .map((message) => message.content)
    .join('\n');
  let user = question.messages
    .filter((message) => message.role === 'user')
    .map((message) => message.content)
    .join('\n');
  if (cutTo !== null) {
    // The front is gone, the system message with it.
    const tokens = countTokens(user);
    const from = Math.max(0, tokens - cutTo);
    user = user.slice(firstTokens(user, from).length);
    system = '';
  }
  const { schema, maxTokens } = question;
  return {
    system,
    user,
    schema: schema ?? schemaIn(`${system}\n${user}`),
    evidence: evidenceIn(user),
    maxTokens,
    nth,
  };
}

/** A schema given as an instruction in the prompt. */
function schemaIn(prompt: string): object | null {
  const found = /JSON Schema:\n(\{.*\})/.exec(prompt)?.[1];
  return found === undefined ? null : (JSON.parse(found) as object);
}

const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** What llama.cpp says of a schema that it cannot compile; null: it can. */
export function schemaFault(schema: unknown): string | null {
  if (typeof schema !== 'object' || schema === null) return null;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'type' && typeof value === 'string' && !TYPES.has(value)) {
      return `JSON schema error at #: unrecognized type ${value}`;
    }
    if (key !== 'properties' && key !== 'items') continue;
    const parts: unknown[] = key === 'items' ? [value] : Object.values(Object(value) as object);
    for (const part of parts) {
      const fault = schemaFault(part);
      if (fault !== null) return fault;
    }
  }
  return null;
}
