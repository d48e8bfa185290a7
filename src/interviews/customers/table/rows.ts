/** The rows of an exported table: CSV, semicolons or tabs, in any usual encoding, read as a stream. */
import { parse } from 'csv-parse';

import { windows1252toString } from '@exodus/bytes/single-byte.js';

import { InputError, messageOf } from '../../../core/errors.ts';

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
}

export interface BadRow {
  line: number;
  what: string;
}

/** A table that can be read from its beginning as often as needed: a file of any size, or bytes in memory. */
export interface TableSource {
  name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A row that is longer has a quote that never closes. */
const MOST_ROW = 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|'];

/** The rows in order, the header first; rows that cannot be read are given to `bad`. Throws InputError for what is no table. */
export async function* tableRows(source: TableSource, bad: (row: BadRow) => void): AsyncGenerator<TableRow> {
  const encoding = await encodingOf(source);
  const text = textOf(source.bytes(), encoding);
  const begin = await beginningOf(text);
  if (begin.trim() === '') throw new InputError('customers.empty', `${source.name} is empty`);
  // Excel's own first line: sep=;
  const told = /^sep=(.)\r?\n/i.exec(begin);
  const head = told === null ? begin : begin.slice(told[0].length);
  const skipped = told === null ? 0 : 1;
  const parser = parse({
    delimiter: told?.[1] ?? delimiterOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_ROW,
    info: true,
    on_skip: (error) => {
      skips.push(error);
      return undefined;
    },
  });
  const skips: unknown[] = [];
  let end = 0;
  const feeding = feed(parser, head, text);
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>) {
      const inside = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      end = info.lines;
      yield { line: skipped + end - inside, cells: record };
    }
    // An open quote takes in all that follows: it stands behind the last row that ended.
    for (const error of skips)
      bad({ line: skipped + (isOpenQuote(error) ? end + 1 : lineIn(error)), what: whatIn(error) });
  } catch (error) {
    throw new InputError('customers.broken', `${source.name} cannot be read: ${whatIn(error)}`, {
      cause: error,
    });
  } finally {
    parser.destroy();
    await feeding;
  }
}

async function feed(
  parser: ReturnType<typeof parse>,
  head: string,
  text: AsyncIterator<string>,
): Promise<void> {
  const write = (part: string): Promise<void> =>
    new Promise((resolve) => {
      if (parser.destroyed) resolve();
      else parser.write(part, () => resolve());
    });
  await write(head);
  for (let next = await text.next(); next.done !== true && !parser.destroyed; next = await text.next())
    await write(next.value);
  if (!parser.destroyed) parser.end();
}

function lineIn(error: unknown): number {
  return typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : 1;
}

function isOpenQuote(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
}

function whatIn(error: unknown): string {
  return isOpenQuote(error) ? 'a quote is opened and never closed' : messageOf(error);
}

/** Reads the whole once: only the end tells whether it is UTF-8. */
async function encodingOf(source: TableSource): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  let first = true;
  let size = 0;
  for await (const part of source.bytes()) {
    if (first && part.length > 1) {
      first = false;
      if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le';
      if (part[0] === 0xfe && part[1] === 0xff) return 'utf-16be';
    }
    size += part.length;
    if (part.includes(0)) {
      throw new InputError('customers.not-text', `${source.name} is not text`, {
        hint: 'Export the table as CSV; a spreadsheet (xlsx) is not read.',
      });
    }
    if (!valid) continue;
    try {
      utf8.decode(part, { stream: true });
    } catch {
      valid = false;
    }
  }
  if (size === 0) throw new InputError('customers.empty', `${source.name} is empty`);
  try {
    if (valid) utf8.decode();
  } catch {
    valid = false;
  }
  return valid ? 'utf-8' : 'windows-1252';
}

/** The byte order mark is taken off: https://encoding.spec.whatwg.org/#interface-textdecoder */
async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const part of bytes) yield windows1252toString(part);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

/** Enough to hold the header. */
async function beginningOf(text: AsyncIterator<string>): Promise<string> {
  let begin = '';
  while (begin.length < 64 * 1024 && !/\n[^\n]*\n/.test(begin)) {
    const next = await text.next();
    if (next.done === true) break;
    begin += next.value;
  }
  return begin;
}

/** The mark that stands most often in the header outside quotes. */
function delimiterOf(begin: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(begin.trimStart())?.[0] ?? '';
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counted = DELIMITERS.map((mark) => ({ mark, times: bare.split(mark).length - 1 }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).mark;
}
