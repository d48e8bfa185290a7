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
  /** By word: interview, how often, interview, how often, ...; 0 takes it out, and the last says what counts. */
  private readonly pending = new Map<string, number[]>();

  constructor(connection: Connection, stemOf: (word: string) => string) {
    this.connection = connection;
    this.stemOf = stemOf;
  }

  /** Replaces the words of an interview. `before` are those it was indexed with. */
  put(interview: number, counts: Counts, before: Counts): void {
    for (const word of before.keys()) if (!counts.has(word)) this.set(word, interview, 0);
    for (const [word, count] of counts) if (before.get(word) !== count) this.set(word, interview, count);
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
    const remove = statement(connection, 'DELETE FROM interview_posting WHERE word_id = ? AND chunk = ?');
    for (const [word, changes] of this.pending) {
      const id = this.wordId(word);
      for (const [chunk, counts] of byChunk(changes)) {
        const row = read.get(id, chunk);
        if (row !== undefined) {
          decode(row.body, 0, (interview, count) => {
            if (!counts.has(interview)) counts.set(interview, count);
          });
        }
        const body = encode(counts);
        if (body.length === 0) remove.run(id, chunk);
        else write.run(id, chunk, body);
      }
    }
    this.pending.clear();
  }

  private set(word: string, interview: number, count: number): void {
    const changes = this.pending.get(word);
    if (changes === undefined) this.pending.set(word, [interview, count]);
    else changes.push(interview, count);
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

function byChunk(changes: readonly number[]): Map<number, Map<number, number>> {
  const chunks = new Map<number, Map<number, number>>();
  for (let at = 0; at < changes.length; at += 2) {
    const interview = changes[at] ?? 0;
    const count = changes[at + 1] ?? 0;
    const chunk = interview >> CHUNK_BITS;
    let counts = chunks.get(chunk);
    if (counts === undefined) chunks.set(chunk, (counts = new Map<number, number>()));
    counts.set(interview & LAST, count);
  }
  return chunks;
}

/** Pairs of variable-length integers: distance to the interview before, and how often. Entries with 0 are left out. */
function encode(counts: ReadonlyMap<number, number>): Buffer {
  const entries = [...counts].sort(([a], [b]) => a - b);
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  let last = 0;
  for (const [id, count] of entries) {
    if (count === 0) continue;
    put(id - last);
    put(count);
    last = id;
  }
  return Buffer.from(bytes);
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
