/** Stored summaries of interviews. Their quotes are rows of `interview_quote`, which move with the note's revisions. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export type StatementWriter = 'plain' | 'model' | 'person';

export interface StoredQuote {
  text: string;
  from: number;
  to: number;
  speaker: string | null;
  /** The note does not hold it any more since then. */
  lostAt: number | null;
}

export interface StoredStatement {
  section: string;
  text: string;
  /** Who wrote the words that count now. */
  writtenBy: StatementWriter;
  /** What the writer had said where a person wrote something else or took it out; null: nothing, or it stands. */
  made: string | null;
  madeBy: 'plain' | 'model' | null;
  /** A person took it out; it is kept so that no new summary brings it back. */
  removedAt: number | null;
  editedAt: number | null;
  quotes: StoredQuote[];
}

export interface StoredSummary {
  /** Null: the whole interview. */
  question: string | null;
  words: number;
  writer: 'plain' | 'model';
  /** `openai gpt-4o-mini`; null: no model. */
  model: string | null;
  /** Version of the prompt; null: no model. */
  prompt: string | null;
  /** Of the text that it was made from, and its revision. */
  hash: string;
  revision: number;
  read: { characters: number; of: number };
  dropped: number;
  at: number;
  statements: StoredStatement[];
}

interface SummaryRow extends Omit<StoredSummary, 'question' | 'read' | 'statements'> {
  id: number;
  question: string;
  readCharacters: number;
  readOf: number;
}

const SUMMARY = `SELECT id, question, words, writer, model, prompt, hash, revision, read_characters AS readCharacters, read_of AS readOf, dropped, at
  FROM interview_summary WHERE interview_id = ?`;

/** All summaries of an interview: of the whole first, then the questions. */
export function storedSummaries(connection: Connection, interview: number): StoredSummary[] {
  return statement<SummaryRow>(connection, `${SUMMARY} ORDER BY question`)
    .all(interview)
    .map((row) => summaryOf(connection, row));
}

export function storedSummary(
  connection: Connection,
  interview: number,
  question: string | null,
): StoredSummary | null {
  const row = statement<SummaryRow>(connection, `${SUMMARY} AND question = ?`).get(interview, question ?? '');
  return row === undefined ? null : summaryOf(connection, row);
}

function summaryOf(connection: Connection, row: SummaryRow): StoredSummary {
  const { id, question, readCharacters, readOf, ...rest } = row;
  const quotes = new Map<number, StoredQuote[]>();
  const found = statement<StoredQuote & { statement: number }>(
    connection,
    `SELECT s.id AS statement, q.text, q.starts AS "from", q.ends AS "to", sq.speaker, q.lost_at AS lostAt
     FROM interview_statement AS s JOIN interview_statement_quote AS sq ON sq.statement_id = s.id JOIN interview_quote AS q ON q.id = sq.quote_id
     WHERE s.summary_id = ? ORDER BY s.position, q.id`,
  ).all(id);
  for (const { statement: of, ...quote } of found) quotes.set(of, [...(quotes.get(of) ?? []), quote]);
  const statements = statement<Omit<StoredStatement, 'quotes'> & { id: number }>(
    connection,
    `SELECT id, section, text, written_by AS writtenBy, made, made_by AS madeBy, removed_at AS removedAt, edited_at AS editedAt
     FROM interview_statement WHERE summary_id = ? ORDER BY position`,
  ).all(id);
  return {
    ...rest,
    question: question === '' ? null : question,
    read: { characters: readCharacters, of: readOf },
    statements: statements.map(({ id: own, ...each }) => ({ ...each, quotes: quotes.get(own) ?? [] })),
  };
}

/** Puts a summary in the place of the one before. Call it in a transaction. */
export function saveSummary(connection: Connection, interview: number, summary: StoredSummary): void {
  const question = summary.question ?? '';
  statement(
    connection,
    `DELETE FROM interview_quote WHERE id IN (SELECT sq.quote_id FROM interview_statement_quote AS sq
       JOIN interview_statement AS s ON s.id = sq.statement_id JOIN interview_summary AS m ON m.id = s.summary_id
       WHERE m.interview_id = ? AND m.question = ?) AND id NOT IN (SELECT quote_id FROM interview_highlight)`,
  ).run(interview, question);
  statement(connection, 'DELETE FROM interview_summary WHERE interview_id = ? AND question = ?').run(
    interview,
    question,
  );
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO interview_summary (interview_id, question, words, writer, model, prompt, hash, revision, read_characters, read_of, dropped, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    interview,
    question,
    summary.words,
    summary.writer,
    summary.model,
    summary.prompt,
    summary.hash,
    summary.revision,
    summary.read.characters,
    summary.read.of,
    summary.dropped,
    summary.at,
  );
  for (const [position, each] of summary.statements.entries())
    saveStatement(connection, interview, Number(lastInsertRowid), position, each);
}

function saveStatement(
  connection: Connection,
  interview: number,
  summary: number,
  position: number,
  each: StoredStatement,
): void {
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO interview_statement (summary_id, position, section, text, written_by, made, made_by, removed_at, edited_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    summary,
    position,
    each.section,
    each.text,
    each.writtenBy,
    each.made,
    each.madeBy,
    each.removedAt,
    each.editedAt,
  );
  for (const { text, from, to, speaker, lostAt } of each.quotes) {
    const quote = statement(
      connection,
      'INSERT INTO interview_quote (interview_id, starts, ends, text, lost_at) VALUES (?, ?, ?, ?, ?)',
    ).run(interview, from, to, text, lostAt);
    statement(
      connection,
      'INSERT INTO interview_statement_quote (statement_id, quote_id, speaker) VALUES (?, ?, ?)',
    ).run(lastInsertRowid, quote.lastInsertRowid, speaker);
  }
}
