/** The fields that no rule could read, by a model: a value counts only where it stands in the note, word for word, and looks like what it should be. */
import { z } from 'zod';

import type { Product } from '../../core/settings.ts';
import { ask, type Refused } from '../../llm/ask.ts';
import type { Prompt } from '../../llm/prompts/prompt.ts';
import { estimateTokens } from '../../llm/prompts/tokens.ts';
import type { LlmProvider } from '../../llm/provider.ts';
import { findWords } from '../edit.ts';
import { daysIn, slashOrder } from '../split/days.ts';

import { isCompanyThere, isInterviewerThere, isPersonThere, isProductThere, isRoleThere } from './around.ts';
import { personShaped, roleShaped } from './names.ts';

/** The fields that a model is asked for, in this order; a note may speak of more products than those that brief.yaml names. */
const ASKED = ['date', 'person', 'company', 'role', 'interviewer', 'product'] as const;
export type AskedField = (typeof ASKED)[number];

export interface ModelField {
  field: AskedField;
  value: string;
  /** Offsets in the stored text, UTF-16 units. */
  from: number;
  to: number;
}

export interface FieldQuestion {
  /** `note:HASH`, and the row of the note: deleting it deletes cached answers. */
  id: string;
  row: number | null;
  text: string;
  /** What is known, by rules or by people; those are not asked for. */
  known: ReadonlyMap<string, string>;
  products: readonly Product[];
}

export interface ModelReading {
  fields: ModelField[];
  refused: Refused[];
  /** Why there is no answer at all; null: there is one. */
  failure: string | null;
}

const MOST_VALUES = 9;
const MAX_TOKENS = 500;
const FIXED_TOKENS = 1_000;
const SAFETY = 0.7;
const PIECE_TOKENS = 30;
const SMALLEST_ROOM = 300;
/** Who somebody is is said at the beginning. */
const MOST_ROOM = 3_000;
const LONGEST_PIECE = 700;
const LONGEST_VALUE = 60;
const MOST_WORDS = 8;

/** The fields to ask a model for; empty: rules and people know all that one asks about. */
export function missingFields(known: ReadonlyMap<string, string>): AskedField[] {
  return ASKED.filter((field) => !known.has(field));
}

/** Asks for what is missing. Never throws for what the model or its server does; throws the signal's reason when aborted. */
export async function fieldsWithModel(
  question: FieldQuestion,
  { provider, prompt }: { provider: LlmProvider; prompt: Prompt },
  signal: AbortSignal,
): Promise<ModelReading> {
  const wanted = missingFields(question.known);
  const room = Math.min(
    MOST_ROOM,
    Math.max(SMALLEST_ROOM, Math.floor((provider.contextTokens - MAX_TOKENS - FIXED_TOKENS) * SAFETY)),
  );
  const pieces = new Map(headOf(question.text, room).map((piece, at) => [`${question.id}/${at}`, piece]));
  const known = [...question.known.keys()];
  const answer = await ask<{ values: Told[] }>(
    provider,
    {
      prompt,
      variables: { fields: wanted.join(', '), known: known.length === 0 ? 'nothing' : known.join(', ') },
      evidence: [...pieces].map(([id, { from, to }]) => ({
        id,
        text: question.text.slice(from, to),
        about: { source: 'notes' },
        items: question.row === null ? [] : [question.row],
      })),
      schema: (id) =>
        z.object({
          values: z
            .array(
              z.object({ field: z.enum(wanted), value: z.string().min(1).max(LONGEST_VALUE), piece: id }),
            )
            .max(MOST_VALUES),
        }),
      maxTokens: MAX_TOKENS,
      verify: ({ values }) =>
        values.flatMap((told) => {
          const judged = judge(question, pieces, told);
          return typeof judged === 'string' ? [`${told.field}: ${judged}`] : [];
        }),
    },
    signal,
  );
  if (!answer.ok) return { fields: [], refused: [], failure: answer.reason };
  const reading: ModelReading = { fields: [], refused: [], failure: null };
  for (const told of answer.value.values) {
    const judged = judge(question, pieces, told);
    if (typeof judged === 'string')
      reading.refused.push({ said: `${told.field}: ${told.value}`, why: [judged] });
    else if (told.field === 'product' || !reading.fields.some(({ field }) => field === told.field))
      reading.fields.push(judged);
  }
  return { ...reading, fields: consistent(reading.fields) };
}

interface Told {
  field: AskedField;
  value: string;
  piece: string;
}

interface Piece {
  from: number;
  to: number;
}

/** Paragraphs from the beginning, as many as have room; a long one in parts. */
function headOf(text: string, room: number): Piece[] {
  const pieces: Piece[] = [];
  let left = room;
  for (const match of text.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g)) {
    for (let from = match.index; from < match.index + match[0].length;) {
      const end = match.index + match[0].length;
      const space = end - from <= LONGEST_PIECE ? end : text.lastIndexOf(' ', from + LONGEST_PIECE);
      const to = space > from ? space : Math.min(end, from + LONGEST_PIECE);
      left -= PIECE_TOKENS + estimateTokens(text.slice(from, to));
      if (left < 0) return pieces;
      pieces.push({ from, to });
      from = to;
    }
  }
  return pieces;
}

/** The value with its place, or why it is not taken; the model's own words are not repeated. */
function judge(question: FieldQuestion, pieces: ReadonlyMap<string, Piece>, told: Told): ModelField | string {
  const place = placeOf(question, pieces, told);
  if (place === null) return 'the value does not stand in the notes, letter for letter';
  const { from, to } = place;
  const value = told.value.trim();
  const inside = (at: number): boolean =>
    /[\p{L}\p{N}]/u.test(question.text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(question.text[at] ?? ' ');
  if (!CJK.test(value) && (inside(from) || inside(to))) return 'the value is only a part of a word';
  const written = question.text.slice(from, to).replaceAll(/\s+/g, ' ');
  const others = [...question.known]
    .filter(([field]) => field !== told.field)
    .map(([, each]) => each.toLowerCase());
  if (told.field !== 'product' && others.includes(written.toLowerCase()))
    return 'that value is already another field';
  const meant = meantBy(told.field, written, question);
  if (meant === null) return `that is no ${NAMES[told.field]}`;
  if (!isShown(told.field, question, from, to)) return `nothing there shows that it is ${SHOWN[told.field]}`;
  return { field: told.field, value: meant, from, to };
}

/** Where the value stands, in the piece that the model names or in another: small models miscount them. A day may be written in another way. */
function placeOf(
  { text }: FieldQuestion,
  pieces: ReadonlyMap<string, Piece>,
  told: Told,
): { from: number; to: number } | null {
  const value = told.value.trim();
  const named = pieces.get(told.piece);
  if (named === undefined || value === '') return null;
  const day = told.field === 'date' ? (daysIn(value, slashOrder(text))[0]?.day ?? null) : null;
  for (const { from, to } of new Set([named, ...pieces.values()])) {
    const piece = text.slice(from, to);
    const place =
      findWords(piece, value) ??
      (day === null ? undefined : daysIn(piece, slashOrder(text)).find((each) => each.day === day));
    if (place !== undefined) return { from: from + place.from, to: from + place.to };
  }
  return null;
}

/** Names in scripts without capitals are taken as they come. */
function isShown(
  field: AskedField,
  { text, known, products }: FieldQuestion,
  from: number,
  to: number,
): boolean {
  const value = text.slice(from, to);
  if (CJK.test(value)) return true;
  switch (field) {
    case 'role':
      return isRoleThere(text, from, to);
    case 'company':
      return isCompanyThere(text, from, to);
    case 'person':
      return (
        isPersonThere(text, from, to) &&
        !isInterviewerThere(text, value) &&
        !sharesName(value, known.get('interviewer') ?? '')
      );
    case 'interviewer':
      return isInterviewerThere(text, value) && !sharesName(value, known.get('person') ?? '');
    case 'product':
      return configured(value, products) !== undefined || isProductThere(text, from, to);
    case 'date':
      return true;
  }
}

function configured(written: string, products: readonly Product[]): Product | undefined {
  return products.find(({ id, names }) =>
    [id, ...names].some((name) => name.toLowerCase() === written.toLowerCase()),
  );
}

function sharesName(one: string, other: string): boolean {
  const words = other.toLowerCase().split(/[\s,]+/);
  return one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.includes(word));
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NAMES: Record<AskedField, string> = {
  person: 'name of a person',
  interviewer: 'name of a person',
  company: 'name of a company',
  role: 'role',
  date: 'day',
  product: 'name of a product',
};

const SHOWN: Record<AskedField, string> = {
  person: 'who was interviewed',
  interviewer: 'who asked',
  company: 'where they work',
  role: 'what they do',
  date: 'the day',
  product: 'a product',
};

function meantBy(field: AskedField, written: string, { text, products }: FieldQuestion): string | null {
  const words = written.split(' ').length;
  if (words > MOST_WORDS || /[!?…]|https?:/.test(written)) return null;
  switch (field) {
    case 'person':
    case 'interviewer':
      return (personShaped(written) !== null && !roleShaped(written)) ||
        (CJK.test(written) && words <= 3 && written.length <= 12)
        ? written
        : null;
    case 'company':
      return words <= 6 && /^[\p{Lu}\p{N}\p{Lo}]/u.test(written) && !roleShaped(written) ? written : null;
    case 'role':
      return written;
    case 'date':
      return daysIn(written, slashOrder(text))[0]?.day ?? null;
    case 'product': {
      return (
        configured(written, products)?.id ??
        (words <= 5 && /^[\p{Lu}\p{N}\p{Lo}]/u.test(written) ? written : null)
      );
    }
  }
}

/** Who asked is not who was asked, and neither is where they work. */
function consistent(fields: readonly ModelField[]): ModelField[] {
  return fields.filter(
    (each, at) =>
      each.field === 'product' ||
      !fields.slice(0, at).some((other) => other.field !== 'product' && other.value === each.value),
  );
}
