/** What people change by hand: a field, tags, highlights. The note itself is never touched. */
import { UsageError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Product } from '../core/settings.ts';
import { addHighlight } from '../store/interview-marks.ts';
import { IndexWriter } from '../store/interview-words.ts';
import { effectiveFields, interviewById, saveCorrection } from '../store/interviews.ts';
import type { Connection } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

import { FIELDS, type FieldName } from './fields/fields.ts';
import { countsOf } from './search/counts.ts';
import { stemOf } from './search/words.ts';

export interface FieldEdit {
  field: FieldName;
  /** '' says "unknown". */
  value: string;
}

/** Reads `company=Acme`; a product may be called by its id or one of its names, several with commas. Throws UsageError. */
export function parseEdit(text: string, products: readonly Product[]): FieldEdit {
  const at = text.indexOf('=');
  const name = text
    .slice(0, at === -1 ? text.length : at)
    .trim()
    .toLowerCase();
  const field = FIELDS.find((known) => known === name);
  if (at === -1 || field === undefined) {
    const near = nearest(name, FIELDS);
    throw new UsageError('interviews.field', `"${text}" is no field=value`, {
      hint: `Fields: ${FIELDS.join(', ')}.${near === null || near === name ? '' : ` Did you mean ${near}?`}`,
    });
  }
  const value = text
    .slice(at + 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (field === 'date' && value !== '' && !isDay(value)) {
    throw new UsageError('interviews.date', `"${value}" is no day`, {
      hint: 'Write it as 2026-11-05, or 2026-11 for a month.',
    });
  }
  return { field, value: field === 'product' ? productIds(value, products) : value };
}

function isDay(value: string): boolean {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(value);
  if (match === null || match[3] === undefined) return match !== null;
  const last = new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
  return Number(match[3]) >= 1 && Number(match[3]) <= last;
}

function productIds(value: string, products: readonly Product[]): string {
  return value
    .split(',')
    .map((each) => each.trim())
    .map(
      (each) =>
        products.find(({ id, names }) =>
          [id, ...names].some((name) => name.toLowerCase() === each.toLowerCase()),
        )?.id ?? each,
    )
    .join(',');
}

/** Corrects fields; the corrections outlive every import. */
export function editInterview(store: Store, id: number, edits: readonly FieldEdit[], at: number): void {
  store.write((connection) =>
    indexedAgain(connection, id, () => {
      for (const { field, value } of edits) saveCorrection(connection, id, field, value, at);
    }),
  );
}

/** Changes the fields of an interview and has it found by those that count then. */
export function indexedAgain(connection: Connection, id: number, change: () => void): void {
  const { title, text } = interviewById(connection, id);
  const before = countsOf(title, text, effectiveFields(connection, id));
  change();
  const index = new IndexWriter(connection, stemOf);
  index.put(id, countsOf(title, text, effectiveFields(connection, id)).counts, before.counts);
  index.flush();
}

/**
 * Marks a stretch of the note, given by its words; white space and the form of quotes may differ from the note's. What is kept is the
 * note's own text. Throws UsageError where it is not in the note, word for word.
 */
export function highlight(
  store: Store,
  id: number,
  quote: string,
  note: string | null,
  at: number,
): { id: number; text: string } {
  return store.write((connection) => {
    const { text } = interviewById(connection, id);
    const place = findWords(text, quote);
    if (place === null) {
      throw new UsageError('interviews.no-quote', 'these words do not stand in the interview', {
        hint: 'Copy them from `brief interviews show`; a highlight is word for word.',
      });
    }
    return { id: addHighlight(connection, id, place, note, at), text: place.text };
  });
}

/** Where words stand in a text, word for word; white space and the form of quotation marks may differ. Null: nowhere. */
export function findWords(text: string, words: string): { from: number; to: number; text: string } | null {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll(/["“”„«»]/g, '["“”„«»]')
        .replaceAll(/['’‘]/g, "['’‘]"),
    )
    .join(String.raw`\s+`);
  const match = pattern === '' ? null : new RegExp(pattern, 'u').exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length, text: match[0] };
}
