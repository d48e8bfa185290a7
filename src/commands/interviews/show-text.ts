import type { Shown } from '../../interviews/show.ts';
import { headline } from './headline.ts';
import { statementLines, writtenBy } from './summary-text.ts';
import { customerLines } from './pays.ts';

/** An interview on the terminal. */
export function shownText({
  interview,
  text,
  fields,
  places,
  highlights,
  turns,
  summaries,
  url,
}: Shown): string {
  const lines = [`${interview.ref}  ${headline(interview)}`, interview.title, ''];
  for (const { field, value, source, from, to } of fields) {
    const place = from === null || to === null ? '' : ` ${from}-${to}`;
    lines.push(`${field.padEnd(12)}${value === '' ? 'unknown' : value}  (${source}${place})`);
  }
  lines.push(...customerLines(interview));
  if (interview.tags.length > 0) lines.push(`${'tags'.padEnd(12)}${interview.tags.join(', ')}`);
  for (const { origin, path, line, paragraph, goneAt } of places) {
    const name = path === '' || path === origin ? origin : `${origin}: ${path}`;
    lines.push(
      `${'from'.padEnd(12)}${name}, ${paragraph === null ? `line ${line}` : `paragraph ${paragraph + 1}`}${goneAt === null ? '' : ' (not there any more)'}`,
    );
  }
  if (url !== null) lines.push(`${'link'.padEnd(12)}${url}`);
  const speakers = [
    ...new Set(turns.flatMap(({ speaker, side }) => (speaker === null ? [] : [`${speaker} (${side})`]))),
  ];
  if (speakers.length > 0) lines.push(`${'speakers'.padEnd(12)}${speakers.join(', ')}`);
  lines.push(`${'revision'.padEnd(12)}${interview.revision}`, '');
  for (const { text: quote, note, lostAt } of highlights) {
    lines.push(
      `* ${quote.replaceAll(/\s+/g, ' ')}${note === null ? '' : ` — ${note}`}${lostAt === null ? '' : ' (not in the note any more)'}`,
    );
  }
  if (highlights.length > 0) lines.push('');
  for (const summary of summaries) {
    const old = summary.revision === interview.revision ? '' : `, of revision ${summary.revision}`;
    lines.push(summary.question === null ? `summary${old}` : `summary${old}: ${summary.question}`);
    lines.push(...statementLines(summary), '', writtenBy(summary), '');
  }
  if (summaries.length > 0) lines.push('note', '');
  return `${lines.join('\n')}${text}\n`;
}
