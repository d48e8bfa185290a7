/**
 * The inverted index of interviews: for each word the interviews that hold it and how often, in blocks of 1,024 interviews. Our own and
 * not FTS5's, because FTS5 weighs a word by all rows: what a reader finds would then depend on interviews that they may not see.
 */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** Interviews whose ids share all but the last ten bits stand in one row. */
const CHUNK_BITS = 10;
const LAST = (1 << CHUNK_BITS) - 1;

/** How often words occur, by word. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Gathers changes of the index and writes them with one row a word and block: an import of many touches each row once. Call
 * `flush` in the transaction of the interviews.
 */
export class IndexWriter {
  private readonly connection: Connection;
  private readonly stemOf: (word: string) => string;
  /** Words in the order in which they were seen, with their numbers here. */
  private readonly words = new Map<string, number>();
  /** Word, interview, how often, word, ...; 0 takes it out, and the last says what counts. Flat: a list a word costs a third of an import. */
  private pending = new Uint32Array(3 * 4096);
  private filled = 0;

  constructor(connection: Connection, stemOf: (word: string) => string) {
    this.connection = connection;
    this.stemOf = stemOf;
  }

  /** The number of a word in this writer, from 0. */
  numberOf(word: string): number {
    let number = this.words.get(word);
    if (number === undefined) this.words.set(word, (number = this.words.size));
    return number;
  }

  /** How often an interview holds a word, by the word's number; 0: not any more. */
  set(word: number, interview: number, count: number): void {
    if (this.filled === this.pending.length) {
      const more = new Uint32Array(2 * this.pending.length);
      more.set(this.pending);
      this.pending = more;
    }
    this.pending[this.filled] = word;
    this.pending[this.filled + 1] = interview;
    this.pending[this.filled + 2] = count;
    this.filled += 3;
  }

  /** Replaces the words of an interview. `before` are those it was indexed with. */
  put(interview: number, counts: Counts, before: Counts): void {
    for (const word of before.keys()) if (!counts.has(word)) this.set(this.numberOf(word), interview, 0);
    for (const [word, count] of counts)
      if (before.get(word) !== count) this.set(this.numberOf(word), interview, count);
  }

  flush(): void {
    const { connection } = this;
    const read = statement<{ body: Buffer }>(
      connection,
      'SELECT body FROM interview_posting WHERE word_id = ? AND chunk = ?',
    );
    const write = statement(
      connection,
      'INSERT INTO interview_posting (word_id, chunk, body) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
    );
    // A block that no interview from before has is begun without looking for it.
    const begin = statement(
      connection,
      'INSERT INTO interview_posting (word_id, chunk, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    const held = new Set<number>();
    const remove = statement(connection, 'DELETE FROM interview_posting WHERE word_id = ? AND chunk = ?');
    const { pairs, ends } = this.byWord();
    const words = [...this.words]
      .filter(([, number]) => ends[number] !== (ends[number - 1] ?? 0))
      .map(([word, number]) => ({
        id: this.wordId(word),
        from: ends[number - 1] ?? 0,
        to: ends[number] ?? 0,
      }))
      // In the order of the table: neighbours lie on one page.
      .sort((a, b) => a.id - b.id);
    for (const { id, from, to } of words) {
      for (let at = from; at < to;) {
        const chunk = (pairs[at] ?? 0) >> CHUNK_BITS;
        const first = at;
        while (at < to && (pairs[at] ?? 0) >> CHUNK_BITS === chunk) at += 2;
        const counts = pairs.subarray(first, at);
        if (!held.has(chunk)) {
          const body = appended(null, counts);
          if (body !== null && begin.run(id, chunk, body).changes > 0) continue;
          held.add(chunk);
        }
        const before = read.get(id, chunk)?.body ?? null;
        const body = appended(before, counts) ?? merged(before, counts);
        if (body.length === 0) remove.run(id, chunk);
        else write.run(id, chunk, body);
      }
    }
    this.filled = 0;
  }

  /** What is pending, sorted by word (a counting sort, so that what came later stays behind): interview, how often, ... */
  private byWord(): { pairs: Uint32Array; ends: Uint32Array } {
    const { pending, filled } = this;
    const ends = new Uint32Array(this.words.size);
    for (let at = 0; at < filled; at += 3) {
      const word = pending[at] ?? 0;
      ends[word] = (ends[word] ?? 0) + 2;
    }
    let end = 0;
    for (const [word, length] of ends.entries()) {
      ends[word] = end;
      end += length;
    }
    const pairs = new Uint32Array(end);
    for (let at = 0; at < filled; at += 3) {
      const word = pending[at] ?? 0;
      const to = ends[word] ?? 0;
      pairs[to] = pending[at + 1] ?? 0;
      pairs[to + 1] = pending[at + 2] ?? 0;
      ends[word] = to + 2;
    }
    return { pairs, ends };
  }

  private wordId(word: string): number {
    const { connection } = this;
    const found = statement<{ id: number }>(connection, 'SELECT id FROM interview_word WHERE word = ?').get(
      word,
    );
    if (found !== undefined) return found.id;
    const added = statement(connection, 'INSERT INTO interview_word (word, stem) VALUES (?, ?)');
    return Number(added.run(word, this.stemOf(word)).lastInsertRowid);
  }
}

/** New interviews stand behind all others, so that nothing has to be taken apart; null where that is not so. */
function appended(before: Buffer | null, changes: Uint32Array): Buffer | null {
  let last = -1;
  if (before !== null) {
    decode(before, 0, (id) => {
      last = id;
    });
  }
  const bytes: number[] = [];
  for (let at = 0; at < changes.length; at += 2) {
    const id = (changes[at] ?? 0) & LAST;
    const count = changes[at + 1] ?? 0;
    if (id <= last || count === 0) return null;
    putNumber(bytes, id - Math.max(0, last));
    putNumber(bytes, count);
    last = id;
  }
  return before === null ? Buffer.from(bytes) : Buffer.concat([before, Buffer.from(bytes)]);
}

function merged(before: Buffer | null, changes: Uint32Array): Buffer {
  const counts = new Map<number, number>();
  if (before !== null) decode(before, 0, (id, count) => counts.set(id, count));
  for (let at = 0; at < changes.length; at += 2) counts.set((changes[at] ?? 0) & LAST, changes[at + 1] ?? 0);
  return encode(counts);
}

/** Pairs of variable-length integers: distance to the interview before, and how often. Entries with 0 are left out. */
function encode(counts: ReadonlyMap<number, number>): Buffer {
  const entries = [...counts].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  let last = 0;
  for (const [id, count] of entries) {
    if (count === 0) continue;
    putNumber(bytes, id - last);
    putNumber(bytes, count);
    last = id;
  }
  return Buffer.from(bytes);
}

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function decode(body: Uint8Array, first: number, each: (id: number, count: number) => void): void {
  let at = 0;
  let id = first;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = body[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < body.length) {
    id += take();
    each(id, take());
  }
}

/** Calls `each` with every interview that holds the word, and how often. */
export function eachPosting(
  connection: Connection,
  wordId: number,
  each: (interview: number, count: number) => void,
): void {
  const rows = statement<{ chunk: number; body: Buffer }>(
    connection,
    'SELECT chunk, body FROM interview_posting WHERE word_id = ? ORDER BY chunk',
  ).all(wordId);
  for (const { chunk, body } of rows) decode(body, chunk << CHUNK_BITS, each);
}

export interface VocabularyWord {
  id: number;
  word: string;
}

/** All forms of a word: those with its stem. */
export function formsOf(connection: Connection, stem: string): VocabularyWord[] {
  return statement<VocabularyWord>(
    connection,
    'SELECT id, word FROM interview_word WHERE stem = ? ORDER BY word',
  ).all(stem);
}

/** Every word that was ever indexed, also those of interviews that a reader may not see: look before you show one. */
export function vocabulary(connection: Connection): VocabularyWord[] {
  return statement<VocabularyWord>(connection, 'SELECT id, word FROM interview_word ORDER BY word').all();
}
