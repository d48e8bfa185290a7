/** A stored summary on the terminal. */
import type { StoredStatement, StoredSummary } from '../../store/interview-summaries.ts';
import { count } from '../progress.ts';

function isoOf(at: number): string;
function isoOf(at: number | null): string | null;
function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** Its statements by section, with numbers, places and who wrote them. */
export function statementLines({ statements, writer }: StoredSummary): string[] {
  const lines: string[] = [];
  let section = '';
  for (const [index, { section: name, text, writtenBy: by, removedAt, quotes }] of statements.entries()) {
    if (removedAt !== null) continue;
    if (name !== section) lines.push('', name);
    section = name;
    const places = quotes.map(({ from, to, lostAt }) =>
      lostAt === null ? `${from}-${to}` : 'not in the note any more',
    );
    lines.push(`${index + 1}. ${text} [${places.join(', ')}]${by === 'person' ? ' (a person’s words)' : ''}`);
    if (by !== 'plain')
      lines.push(...quotes.map((quote) => `   “${quote.text.replaceAll(/\s+/g, ' ').trim()}”`));
  }
  if (lines.length === 0)
    lines.push('', writer === 'plain' ? 'Nothing in the interview speaks of that.' : 'No statement is left.');
  return lines;
}

/** Who wrote it, how long it is, how much of the note was read. */
export function writtenBy({ writer, model, prompt, statements, read }: StoredSummary): string {
  const words = statements
    .filter(({ removedAt }) => removedAt === null)
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const share = read.of === 0 ? 100 : Math.round((read.characters / read.of) * 100);
  const by =
    writer === 'model'
      ? `Written by a model (${model ?? 'unknown'}, prompt ${prompt ?? '?'}), every statement proven`
      : 'In the words of the note';
  return `${by} · ${count(words)} words · ${share} % of the note read`;
}

/** A stored summary in JSON, its statements numbered. */
export function jsonOf({ at, statements, ...rest }: StoredSummary): object {
  return {
    ...rest,
    at: isoOf(at),
    statements: statements.map(({ removedAt, editedAt, ...each }: StoredStatement, index) => ({
      number: index + 1,
      ...each,
      removedAt: isoOf(removedAt),
      editedAt: isoOf(editedAt),
    })),
  };
}
