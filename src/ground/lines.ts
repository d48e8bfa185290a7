import { z } from 'zod';

import type { Evidence } from '../core/evidence.ts';
import { InputError } from '../core/errors.ts';
import { parseId } from '../core/ids.ts';
import type { ItemKind, Source, State } from '../core/item.ts';
import { isTimeZone } from '../core/time.ts';
import { check } from './check.ts';
import type { Claim, Reason } from './claim.ts';

/** One line that `brief check --json` prints. */
export interface CheckedLine {
  id: string | number;
  ok: boolean;
  reasons: Reason[];
}

/** A checked line with its sentence, for people. */
export interface Checked extends CheckedLine {
  sentence: string;
}

const KINDS = [
  'issue',
  'pull_request',
  'comment',
  'review',
  'review_comment',
  'release',
  'message',
  'note',
] as const satisfies readonly ItemKind[];
const STATES = [
  'open',
  'closed',
  'merged',
  'draft',
  'approved',
  'changes_requested',
  'commented',
  'dismissed',
  'deleted',
] as const satisfies readonly State[];

/** What an item of an unknown kind is taken for: it is no thread's root and no review. */
const KIND_OF = { github: 'comment', slack: 'message', notes: 'note' } as const satisfies Record<
  Source,
  ItemKind
>;

const text = z.string().nullish();

/** Other people's evidence: what is missing is null, unknown fields pass. */
const evidenceSchema = z.object({
  id: z.string().min(1),
  source: text,
  kind: text,
  title: text,
  author: text,
  text,
  state: text,
  url: text,
  at: text,
  thread: text,
});

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  sentence: z.string(),
  cites: z.array(z.string()),
  evidence: z.array(evidenceSchema),
  asOf: text,
  timezone: text,
});

/** Unknown kinds and states prove nothing by themselves. */
function evidenceOf(item: z.infer<typeof evidenceSchema>): Evidence {
  const state = item.state?.toLowerCase();
  const source =
    item.source === 'github' || item.source === 'slack' || item.source === 'notes'
      ? item.source
      : (parseId(item.id)?.source ?? 'notes');
  return {
    id: item.id,
    source,
    kind: KINDS.find((known) => known === item.kind) ?? KIND_OF[source],
    title: item.title ?? null,
    author: item.author ?? null,
    text: item.text ?? '',
    state: STATES.find((known) => known === state) ?? null,
    url: item.url ?? null,
    at: item.at ?? '',
    thread: item.thread ?? item.id,
  };
}

/** What became of one line: judged, or why it cannot be read. Plain data, which goes from thread to thread. */
export type LineOutcome = { checked: Checked } | { fault: { code: string; message: string } };

/** `checkLine` that gives back what it would throw. */
export function outcomeOf({ text: line, number }: NumberedLine): LineOutcome {
  try {
    return { checked: checkLine(line, number) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}

/**
 * Judges one line of JSON: `{id, sentence, cites, evidence, asOf?, timezone?}`.
 * Throws InputError (`check.bad-line`) that names the line number when it is no such line.
 */
export function checkLine(line: string, lineNumber: number): Checked {
  const { id, claim } = readLine(line, lineNumber);
  const { ok, reasons } = check(claim);
  return { id, ok, reasons, sentence: claim.sentence };
}

function readLine(line: string, lineNumber: number): { id: string | number; claim: Claim } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (cause) {
    throw bad(lineNumber, 'is not JSON', cause);
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw bad(
      lineNumber,
      `${issue?.path.join('.') === '' ? 'it' : (issue?.path.join('.') ?? 'it')}: ${issue?.message ?? 'is wrong'}`,
      parsed.error,
    );
  }
  const { id, sentence, cites, evidence, asOf, timezone } = parsed.data;
  if (asOf !== null && asOf !== undefined && Number.isNaN(Date.parse(asOf)))
    throw bad(lineNumber, `asOf: "${asOf}" is no time`);
  if (timezone !== null && timezone !== undefined && !isTimeZone(timezone))
    throw bad(lineNumber, `timezone: "${timezone}" is not in the time zone database`);
  const claim: Claim = { sentence, cites, evidence: evidence.map(evidenceOf) };
  if (typeof asOf === 'string') claim.asOf = asOf;
  if (typeof timezone === 'string') claim.timezone = timezone;
  return { id, claim };
}

function bad(lineNumber: number, what: string, cause?: unknown): InputError {
  return new InputError('check.bad-line', `line ${lineNumber} ${what}`, {
    hint: 'A line is {"id", "sentence", "cites": [id], "evidence": [{"id", "source", "kind", "title", "author", "text", "state", "url", "at", "thread"}], "asOf"?, "timezone"?}.',
    cause,
  });
}

/** A line of the input that is not blank, with its number from 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

/** Splits chunks of UTF-8 into lines as they come; memory holds one chunk and one line. */
export async function* linesFrom(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<NumberedLine> {
  for await (const batch of batchesFrom(chunks)) yield* batch;
}

/** The lines that end in each chunk, without empty batches. */
export async function* batchesFrom(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<NumberedLine[]> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const batch: NumberedLine[] = [];
    for (const [index, part] of parts.entries()) {
      rest.push(part);
      if (index === parts.length - 1) continue;
      number += 1;
      const line = lineOf(rest, number);
      rest = [];
      if (line !== null) batch.push(line);
    }
    if (batch.length > 0) yield batch;
  }
  rest.push(decoder.decode());
  const last = lineOf(rest, number + 1);
  if (last !== null) yield [last];
}

function lineOf(parts: readonly string[], number: number): NumberedLine | null {
  const joined = parts.join('');
  const line = (number === 1 ? joined.replace(/^\ufeff/, '') : joined).trim();
  return line === '' ? null : { number, text: line };
}
