/** What people mark in an interview: quotes at their offsets, highlights, tags. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface QuoteRow {
  id: number;
  from: number;
  to: number;
  text: string;
  lostAt: number | null;
}

export function quotesOf(connection: Connection, interview: number): QuoteRow[] {
  return statement<QuoteRow>(
    connection,
    `SELECT id, starts AS "from", ends AS "to", text, lost_at AS lostAt FROM interview_quote WHERE interview_id = ? ORDER BY starts, id`,
  ).all(interview);
}

export function moveQuote(
  connection: Connection,
  id: number,
  to: { from: number; to: number } | null,
  at: number,
): void {
  if (to === null) {
    statement(connection, 'UPDATE interview_quote SET lost_at = coalesce(lost_at, ?) WHERE id = ?').run(
      at,
      id,
    );
  } else {
    statement(connection, 'UPDATE interview_quote SET starts = ?, ends = ?, lost_at = NULL WHERE id = ?').run(
      to.from,
      to.to,
      id,
    );
  }
}

/** A stretch of the text that somebody marked; the quote is the text itself, never retyped. */
export function addHighlight(
  connection: Connection,
  interview: number,
  quote: { from: number; to: number; text: string },
  note: string | null,
  at: number,
): number {
  const same = statement<{ id: number }>(
    connection,
    `SELECT q.id FROM interview_quote AS q JOIN interview_highlight AS h ON h.quote_id = q.id
     WHERE q.interview_id = ? AND q.starts = ? AND q.ends = ?`,
  ).get(interview, quote.from, quote.to);
  if (same !== undefined) {
    statement(connection, 'UPDATE interview_highlight SET note = coalesce(?, note) WHERE quote_id = ?').run(
      note,
      same.id,
    );
    return same.id;
  }
  const { lastInsertRowid } = statement(
    connection,
    'INSERT INTO interview_quote (interview_id, starts, ends, text) VALUES (?, ?, ?, ?)',
  ).run(interview, quote.from, quote.to, quote.text);
  statement(connection, 'INSERT INTO interview_highlight (quote_id, note, at) VALUES (?, ?, ?)').run(
    lastInsertRowid,
    note,
    at,
  );
  return Number(lastInsertRowid);
}

export function addTag(connection: Connection, interview: number, tag: string, at: number): boolean {
  return (
    statement(
      connection,
      'INSERT INTO interview_tag (interview_id, tag, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(interview, tag, at).changes > 0
  );
}

export function removeTag(connection: Connection, interview: number, tag: string): boolean {
  return (
    statement(connection, 'DELETE FROM interview_tag WHERE interview_id = ? AND tag = ?').run(interview, tag)
      .changes > 0
  );
}
