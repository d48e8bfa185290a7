/** Requests that a model points to: it names sentences by their ids, code takes the words from the note and believes nothing that the note does not show. */
import { z } from 'zod';

import { ask, type Refused } from '../../llm/ask.ts';
import type { Prompt } from '../../llm/prompts/prompt.ts';
import { estimateTokens } from '../../llm/prompts/tokens.ts';
import type { LlmProvider } from '../../llm/provider.ts';

import type { NoteSentence } from '../evidence/sentences.ts';
import { isQuotable } from '../note.ts';
import { partsOf } from '../summary/parts.ts';
import { locateQuote, type Note } from '../summary/quotes.ts';

import { type Polarity, REQUEST_KINDS, type RequestKind } from './kinds.ts';
import { deniesIn } from './likeness.ts';
import type { FoundRequest, NamedProduct } from './read.ts';
import { productIn } from './requests.ts';

/** What code knows of the note. */
export interface NoteToRead {
  /** `note:HASH`. */
  id: string;
  /** Row of the note's item: deleting it deletes cached answers. Null: not stored. */
  row: number | null;
  /** Name and company of who was interviewed; null where unknown. */
  customer: string | null;
}

/** What a model said of a sentence, as far as the note shows it. */
export interface Verdict {
  kind: RequestKind;
  polarity: Polarity;
  /** Null: none, or one that the note does not name. */
  product: string | null;
}

export interface ModelReading {
  verdicts: ReadonlyMap<NoteSentence, Verdict>;
  refused: Refused[];
  /** Parts that the model could not be asked of, or gave no usable answer to, one line each. */
  failures: string[];
}

const MOST_REQUESTS = 20;
const MAX_TOKENS = 1_200;
const FIRST_WORDS = 120;
/** Prompt, schema, repair and the tags of a part. */
const FIXED_TOKENS = 1_600;
/** Estimates are means; a tokenizer may need more. */
const SAFETY = 0.7;
/** Attributes and tags around a sentence. */
const SENTENCE_TOKENS = 45;
const SMALLEST_ROOM = 300;

interface Told {
  sentence: string;
  kind: RequestKind;
  polarity: Polarity;
  product: string;
  words: string;
}

/** Asks once for each part of a note that fits the model's context. Never throws for what the model or its server does; throws the signal's reason when aborted. */
export async function readWithModel(
  note: Note,
  facts: NoteToRead,
  products: readonly NamedProduct[],
  model: { provider: LlmProvider; prompt: Prompt },
  signal: AbortSignal,
): Promise<ModelReading> {
  const room = Math.max(
    SMALLEST_ROOM,
    Math.floor((model.provider.contextTokens - MAX_TOKENS - FIXED_TOKENS) * SAFETY),
  );
  const parts = partsOf(note.sentences, ({ text }) => SENTENCE_TOKENS + estimateTokens(text), room);
  const named = products.filter((product) =>
    note.sentences.some(({ text }) => productIn(text, [product]) !== null),
  );
  const verdicts = new Map<NoteSentence, Verdict>();
  const refused: Refused[] = [];
  const failures: string[] = [];
  for (const [at, part] of parts.entries()) {
    const label = `${at + 1} of ${parts.length}`;
    const told = await askPart(note, facts, part, label, named, model, signal);
    if (typeof told === 'string') {
      failures.push(`part ${label}: ${told}`);
      continue;
    }
    for (const [sentence, entry] of told.entries) {
      const fault = faultOf(note, sentence, entry);
      if (fault !== null) refused.push({ said: `${entry.kind}: ${entry.words}`, why: [fault] });
      else if (sentence !== undefined && !verdicts.has(sentence)) {
        const product = named.some(({ id }) => id === entry.product) ? entry.product : null;
        verdicts.set(sentence, { kind: entry.kind, polarity: entry.polarity, product });
      }
    }
  }
  return { verdicts, refused, failures };
}

async function askPart(
  note: Note,
  facts: NoteToRead,
  part: readonly NoteSentence[],
  label: string,
  named: readonly NamedProduct[],
  { provider, prompt }: { provider: LlmProvider; prompt: Prompt },
  signal: AbortSignal,
): Promise<{ entries: [NoteSentence | undefined, Told][] } | string> {
  const sentences = new Map(part.map((sentence) => [`${facts.id}/${sentence.from}`, sentence]));
  if (!part.some(isQuotable)) return { entries: [] };
  const ids: [string, ...string[]] = ['none', ...named.map(({ id }) => id)];
  const answer = await ask<{ requests: Told[] }>(
    provider,
    {
      prompt,
      variables: {
        customer: facts.customer ?? 'unknown',
        part: label,
        products: named.map(({ id, names }) => `${id} (${names.join(', ')})`).join('; ') || 'none',
        requests: String(MOST_REQUESTS),
      },
      evidence: [...sentences].map(([id, { text, speaker, side, heading }]) => ({
        id,
        text,
        about: { source: 'notes', speaker, side: heading ? 'heading' : side },
        items: facts.row === null ? [] : [facts.row],
      })),
      schema: (id) =>
        z.object({
          requests: z
            .array(
              z.object({
                sentence: id,
                kind: z.enum(REQUEST_KINDS),
                polarity: z.enum(['wants', 'rejects']),
                product: z.enum(ids),
                words: z.string().min(1).max(FIRST_WORDS),
              }),
            )
            .max(MOST_REQUESTS),
        }),
      maxTokens: MAX_TOKENS,
      verify: ({ requests }) =>
        requests.flatMap((told, at) => {
          const fault = faultOf(note, sentences.get(told.sentence), told);
          return fault === null ? [] : [`Entry ${at + 1}: ${fault}`];
        }),
    },
    signal,
  );
  if (!answer.ok) return answer.reason;
  if (answer.meta.dropped > 0 || answer.meta.shortened > 0) return "it does not fit the model's context";
  return { entries: answer.value.requests.map((told) => [sentences.get(told.sentence), told]) };
}

/** What the note does not show of an entry; null: it may stand. A model that miscounts gives the id of one sentence and the words of another. */
function faultOf(note: Note, sentence: NoteSentence | undefined, { words, polarity }: Told): string | null {
  if (sentence === undefined) return 'there is no such sentence';
  if (!isQuotable(sentence)) return 'that is no sentence of the customer';
  if (locateQuote(note, [sentence], words.replace(/(?:…|\.{3})$/, '')) === null)
    return 'its first words do not stand in that sentence';
  if (polarity === 'rejects' && !deniesIn(sentence.text)) return 'nothing is refused in that sentence';
  return null;
}

/**
 * What the rules found with what a model found beside it, in the order of the note. Where both found a sentence the rules' kind and polarity stand; a
 * product that they did not see is the model's.
 */
export function withVerdicts(
  note: Note,
  byRules: readonly FoundRequest[],
  verdicts: ReadonlyMap<NoteSentence, Verdict>,
  only: string | null,
): FoundRequest[] {
  const known = new Map(byRules.map((found) => [found.from, found]));
  return note.sentences.flatMap((sentence): FoundRequest[] => {
    const found = known.get(sentence.from);
    const verdict = verdicts.get(sentence);
    if (verdict === undefined) return found === undefined ? [] : [found];
    const { kind, polarity, product } = verdict;
    const placed =
      product !== null
        ? { product, productFrom: 'model' as const }
        : { product: only, productFrom: only === null ? null : ('interview' as const) };
    if (found !== undefined)
      return [found.product === null && product !== null ? { ...found, ...placed } : found];
    const { text: quote, from, to, speaker } = sentence;
    return [{ quote, from, to, speaker, kind, polarity, ...placed, cue: '', foundBy: 'model' }];
  });
}
