/** The summary by a model: asked part by part, every statement proven by words that stand in the notes, merged, and filled up by code. */
import { z } from 'zod';

import type { Evidence } from '../../core/evidence.ts';
import { check } from '../../ground/check.ts';
import { ownWordsFaults } from '../../ground/own-words.ts';
import { ask, type Refused } from '../../llm/ask.ts';
import { plainWords } from '../../llm/prompts/plain-words.ts';
import type { Prompt } from '../../llm/prompts/prompt.ts';
import type { LlmProvider } from '../../llm/provider.ts';
import { estimateTokens } from '../../llm/prompts/tokens.ts';
import type { NoteSentence } from '../evidence/sentences.ts';
import { termsOf } from '../evidence/terms.ts';

import { partsOf, type Piece, piecesOf } from './parts.ts';
import { locateQuote, type Note, type Quote, readOf, type Statement } from './quotes.ts';
import { type SectionName, sectioned, SECTIONS, type Summary, wordsOf } from './sections.ts';
import { wordCount } from './style.ts';
import { summarise, type SummariseOptions } from './summarise.ts';

/** What code knows of the note that is summarised. */
export interface NoteFacts {
  /** `note:HASH`. */
  id: string;
  /** Row of the note in the store: deleting it deletes cached answers. Null: not stored. */
  row: number | null;
  /** Name and company of who was interviewed; null where unknown. */
  customer: string | null;
  /** ISO 8601, UTC. */
  at: string;
}

const MOST_STATEMENTS = 12;
const MAX_TOKENS = 1_200;
const STATEMENT_CHARS = 300;
const QUOTE_CHARS = 400;
/** Prompt, schema, repair and the tags of a part. */
const FIXED_TOKENS = 1_400;
/** Estimates are means; a tokenizer may need more. */
const SAFETY = 0.7;
/** Attributes and tags around a piece. */
const PIECE_TOKENS = 45;
const SMALLEST_ROOM = 300;

const TASK =
  'Say who they are and what they do (context), what troubles them (pains), what they like (praise), and what they ask for or do not want (asks).';

interface Told {
  section: SectionName;
  text: string;
  quotes: { piece: string; words: string }[];
}

interface PartAnswer {
  statements: Told[];
}

/** A summary, and apart from it what was left out: that goes to no reader. */
export interface ModelSummary {
  summary: Summary;
  refused: Refused[];
}

interface Kept {
  section: SectionName;
  statement: Statement;
}

/**
 * Summarises one note with a model. Never throws for what the model or its server does: a part that cannot be told is told by code and named in
 * `failures`. Throws the signal's reason when aborted. Statements that the notes do not prove are dropped and counted.
 */
export async function summariseWithModel(
  note: Note,
  facts: NoteFacts,
  options: SummariseOptions,
  model: { provider: LlmProvider; prompt: Prompt },
  signal: AbortSignal,
): Promise<ModelSummary> {
  const room = Math.max(
    SMALLEST_ROOM,
    Math.floor((model.provider.contextTokens - MAX_TOKENS - FIXED_TOKENS) * SAFETY),
  );
  const parts = partsOf(piecesOf(note.sentences), costOf, room);
  const kept: Kept[] = [];
  const failures: string[] = [];
  const told = new Set<NoteSentence>();
  const untold: NoteSentence[] = [];
  const refused: Refused[] = [];
  for (const [at, part] of parts.entries()) {
    const label = `${at + 1} of ${parts.length}`;
    const answer = await askPart(note, facts, options, part, label, model, signal);
    const sentences = part.flatMap((piece) => piece.sentences);
    if (answer.kept === null) {
      failures.push(`part ${label}: ${answer.failure}`);
      untold.push(...sentences);
      continue;
    }
    for (const sentence of sentences) told.add(sentence);
    kept.push(...answer.kept);
    refused.push(...answer.refused);
  }
  const missing = untold.filter((sentence) => !told.has(sentence));
  if (kept.length === 0) {
    const reasons = failures.length > 0 ? failures : ['the model gave no statement that the notes prove'];
    const plain = { ...summarise(note, options), dropped: refused.length, failures: reasons };
    return { summary: plain, refused };
  }
  const plain = missing.length === 0 ? [] : plainly(note, missing, options);
  const sections = sectioned(fitted(distinct([...kept, ...plain]), options.words));
  const read = readOf(note, new Set([...told, ...missing]));
  const summary: Summary = {
    writer: 'model',
    question: options.question,
    sections,
    read,
    words: wordsOf(sections),
    dropped: refused.length,
    failures,
  };
  return { summary, refused };
}

function costOf(piece: Piece): number {
  return PIECE_TOKENS + piece.sentences.reduce((sum, { text }) => sum + estimateTokens(text) + 1, 0);
}

/** Sentences that no model read, by code, with their share of the budget. */
function plainly(note: Note, sentences: readonly NoteSentence[], options: SummariseOptions): Kept[] {
  const share = sentences.length / Math.max(1, note.sentences.length);
  const words = Math.floor(options.words * share);
  return summarise({ text: note.text, sentences }, { ...options, words }).sections.flatMap(
    ({ name, statements }) => statements.map((statement) => ({ section: name, statement })),
  );
}

interface PartResult {
  /** Null: the model could not be asked, or gave no usable answer. */
  kept: Kept[] | null;
  refused: Refused[];
  failure: string | null;
}

async function askPart(
  note: Note,
  facts: NoteFacts,
  options: SummariseOptions,
  part: readonly Piece[],
  label: string,
  { provider, prompt }: { provider: LlmProvider; prompt: Prompt },
  signal: AbortSignal,
): Promise<PartResult> {
  const pieces = new Map(part.map((piece, at) => [`${facts.id}/${at}`, piece]));
  const names = options.question === null ? SECTIONS.slice(1) : SECTIONS.slice(0, 1);
  const answer = await ask<PartAnswer>(
    provider,
    {
      prompt,
      variables: {
        task: options.question === null ? TASK : `Answer this question: ${options.question}`,
        customer: facts.customer ?? 'unknown',
        part: label,
        statements: String(MOST_STATEMENTS),
      },
      evidence: [...pieces].map(([id, piece]) => ({
        id,
        text: piece.sentences.map(({ text }) => text).join(' '),
        about: { source: 'notes', speaker: piece.speaker, side: piece.side },
        items: facts.row === null ? [] : [facts.row],
      })),
      schema: (id) =>
        z.object({
          statements: z
            .array(
              z.object({
                section: z.enum(names),
                text: z.string().min(3).max(STATEMENT_CHARS).transform(plainWords),
                quotes: z
                  .array(z.object({ piece: id, words: z.string().min(3).max(QUOTE_CHARS) }))
                  .min(1)
                  .max(2),
              }),
            )
            .max(MOST_STATEMENTS),
        }),
      maxTokens: MAX_TOKENS,
      verify: (value) =>
        value.statements.flatMap((told, at) => {
          const judged = judge(note, facts, pieces, told);
          return judged.faults.map((fault) => `Statement ${at + 1}: ${fault}`);
        }),
    },
    signal,
  );
  if (!answer.ok) return { kept: null, refused: [], failure: answer.reason };
  // What did not fit the context was not read: the part counts as not told, whatever came back.
  if (answer.meta.dropped > 0 || answer.meta.shortened > 0) {
    return { kept: null, refused: [], failure: "it does not fit the model's context" };
  }
  const kept: Kept[] = [];
  const refused: Refused[] = [];
  for (const told of answer.value.statements) {
    const { statement, faults } = judge(note, facts, pieces, told);
    if (statement !== null && faults.length === 0) kept.push({ section: told.section, statement });
    else refused.push({ said: told.text, why: faults });
  }
  return { kept, refused, failure: null };
}

/** A statement with its quotes found in the notes, and what is not proven of it. */
function judge(
  note: Note,
  facts: NoteFacts,
  pieces: ReadonlyMap<string, Piece>,
  told: Told,
): { statement: Statement | null; faults: string[] } {
  const faults: string[] = [];
  const quotes: Quote[] = [];
  for (const { piece: id, words } of told.quotes) {
    const piece = pieces.get(id);
    const quote = piece === undefined ? null : locateQuote(note, piece.sentences, words);
    if (quote === null) faults.push(`the quote "${words.slice(0, 60)}" does not stand in that piece`);
    else if (piece?.side === 'interviewer') faults.push('an interviewer is quoted, not the customer');
    else quotes.push(quote);
  }
  const cited = [...new Set(told.quotes.map(({ piece }) => piece))];
  const evidence = cited.flatMap((id) => {
    const piece = pieces.get(id);
    return piece === undefined ? [] : [evidenceOf(note, facts, id, piece)];
  });
  const verdict = check({ sentence: told.text, cites: cited, evidence, asOf: facts.at });
  faults.push(...verdict.reasons.map(({ what }) => what));
  faults.push(...ownWordsFaults(told.text, evidence, { max: STATEMENT_CHARS, headline: true }));
  return { statement: quotes.length === 0 ? null : { text: told.text, quotes }, faults };
}

function evidenceOf(note: Note, facts: NoteFacts, id: string, piece: Piece): Evidence {
  const first = piece.sentences[0];
  const last = piece.sentences.at(-1);
  return {
    id,
    source: 'notes',
    kind: 'note',
    title: facts.customer,
    author: piece.speaker ?? facts.customer,
    text: note.text.slice(first?.from ?? 0, last?.to ?? 0),
    state: null,
    url: null,
    at: facts.at,
    thread: facts.id,
  };
}

/** Shares of words from which two statements say the same. */
const ALIKE = 0.7;

/** Overlapping parts tell the same twice: one of those with the same quote, or nearly the same words, stays. */
function distinct(told: readonly Kept[]): Kept[] {
  const unique: Kept[] = [];
  for (const one of told) if (!unique.some((other) => isRepeated(one, other))) unique.push(one);
  return unique;
}

function isRepeated(a: Kept, b: Kept): boolean {
  const sameQuote = a.statement.quotes.some((quote) =>
    b.statement.quotes.some((other) => quote.from < other.to && other.from < quote.to),
  );
  const [x, y] = [new Set(termsOf(a.statement.text)), new Set(termsOf(b.statement.text))];
  const shared = [...x].filter((term) => y.has(term)).length;
  const likeness = shared / Math.max(1, x.size, y.size);
  const words = likeness >= ALIKE || (sameQuote && likeness >= ALIKE / 2);
  return a.section === b.section && words && turnsOn(a) === turnsOn(b);
}

/** Numbers and denials: two statements that differ in them are two. */
function turnsOn({ statement }: Kept): string {
  return (statement.text.match(/\d+|\b(?:not|no|never|without)\b|n['’]t\b/gi) ?? []).join(' ').toLowerCase();
}

/** The first of each section, then the second of each, while the budget lasts. */
function fitted(told: readonly Kept[], words: number): Kept[] {
  const ranks = new Map<SectionName, number>();
  const turns = told.map((one) => {
    const rank = ranks.get(one.section) ?? 0;
    ranks.set(one.section, rank + 1);
    return { one, rank };
  });
  let left = words;
  return turns
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ one }) => {
      const length = wordCount(one.statement.text);
      if (length > left) return [];
      left -= length;
      return [one];
    });
}
