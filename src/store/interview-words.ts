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
  private readonly ids = new Map<string, number>();
  /** By word id, then by interview: how often; 0 takes it out. */
  private readonly pending = new Map<number, Map<number, number>>();

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
      for (const [chunk, counts] of byChunk(changes)) {
        const row = read.get(word, chunk);
        const body = row === undefined ? encode(counts) : encode(merged(row.body, counts));
        if (body.length === 0) remove.run(word, chunk);
        else write.run(word, chunk, body);
      }
    }
    this.pending.clear();
  }

  private set(word: string, interview: number, count: number): void {
    const id = this.wordId(word);
    const changes = this.pending.get(id);
    if (changes === undefined) this.pending.set(id, new Map([[interview, count]]));
    else changes.set(interview, count);
  }

  private wordId(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const { connection } = this;
    const found = statement<{ id: number }>(connection, 'SELECT id FROM interview_word WHERE word = ?').get(
      word,
    );
    const id =
      found?.id ??
      Number(
        statement(connection, 'INSERT INTO interview_word (word, stem) VALUES (?, ?)').run(
          word,
          this.stemOf(word),
        ).lastInsertRowid,
      );
    this.ids.set(word, id);
    return id;
  }
}

function byChunk(changes: ReadonlyMap<number, number>): Map<number, [number, number][]> {
  const chunks = new Map<number, [number, number][]>();
  for (const [interview, count] of changes) {
    const chunk = interview >> CHUNK_BITS;
    const list = chunks.get(chunk);
    const entry: [number, number] = [interview & LAST, count];
    if (list === undefined) chunks.set(chunk, [entry]);
    else list.push(entry);
  }
  for (const list of chunks.values()) list.sort(([a], [b]) => a - b);
  return chunks;
}

function merged(body: Uint8Array, changes: readonly [number, number][]): [number, number][] {
  const counts = new Map<number, number>();
  decode(body, 0, (id, count) => counts.set(id, count));
  for (const [id, count] of changes) counts.set(id, count);
  return [...counts].sort(([a], [b]) => a - b);
}

/** Pairs of variable-length integers: distance to the interview before, and how often. Entries with 0 are left out. */
function encode(entries: readonly (readonly [number, number])[]): Buffer {
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
