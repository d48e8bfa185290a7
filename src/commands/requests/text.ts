import type { Book, RequestRow } from '../../interviews/requests/book.ts';
import type { GatheredRequest, Mention, StatusChange } from '../../interviews/requests/gather.ts';
import type { IssueRow } from '../../store/request-threads.ts';
import { jsonRow } from '../interviews/find.ts';
import { count } from '../progress.ts';

/** `feature · pipeline, team ingestion · asked by 1 of the 4 interviewed about pipeline · last heard 2026-11-05 · planned`. */
export function aboutRow(book: Book, row: RequestRow): string {
  const { kind, polarity, product, team, customers, newest, status } = row;
  const whose = [product, team === null ? null : `team ${team}`].filter((each) => each !== null).join(', ');
  const who = product === null ? 'interviewed' : `interviewed about ${product}`;
  const verb = kind === 'praise' ? 'said' : 'asked';
  return [
    polarity === 'rejects' ? `${kind} they do not want` : kind,
    whose,
    `${verb} by ${count(customers.size)} of the ${count(book.interviewed(product))} ${who}`,
    newest.day === null ? '' : `last heard ${newest.day}`,
    status === 'new' ? '' : status,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a linked issue asks for, with the command that does it. */
export function markText({ id, mark }: RequestRow): string | null {
  if (mark === null) return null;
  return `${outcomeText(mark.thread)}: brief requests status ${id} ${mark.status}`;
}

/** `acme/ingest#12 was merged`. */
export function outcomeText({ id, state, reason }: IssueRow): string {
  if (state === 'merged') return `${id} was merged`;
  if (state !== 'closed') return `${id} is ${state ?? 'open'}`;
  if (reason === 'not_planned') return `${id} was closed as not planned`;
  return reason === 'completed' ? `${id} was closed as completed` : `${id} was closed`;
}

/** A request in JSON: ids and names as people know them, no row ids. */
export function jsonRequest(row: RequestRow, { mentions, ...request }: GatheredRequest, book: Book): object {
  return {
    ...request,
    merged: row.wordings.length < 2 ? [] : row.wordings.map((id) => book.ref(id)),
    links: row.links.map(jsonIssue),
    asksFor: row.mark === null ? null : { status: row.mark.status, because: row.mark.thread.id },
    mentions: mentions.map(jsonMention),
  };
}

export function jsonIssue({ id, kind, title, state, reason, url }: IssueRow): object {
  return { id, kind, title, state, stateReason: reason, url };
}

export function jsonChange({ at, ...change }: StatusChange): object {
  return { at: new Date(at).toISOString(), ...change };
}

function jsonMention({ interview, ...rest }: Mention): object {
  return { ...rest, interview: jsonRow(interview) };
}
