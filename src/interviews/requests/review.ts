/** What `brief requests review` asks: marks of what was done, requests that may be one, issues that may be about them. */
import type { IssueRow } from '../../store/request-threads.ts';

import type { Book, RequestRow } from './book.ts';
import { proposeFor, type WordingMeaning } from './propose.ts';
import { proposeIssues } from './threads.ts';

export type Question =
  | { kind: 'mark'; request: RequestRow; status: 'shipped' | 'declined'; thread: IssueRow }
  | { kind: 'merge'; request: RequestRow; other: RequestRow }
  | { kind: 'link'; request: RequestRow; thread: IssueRow };

/** Requests that others are looked for, those of most customers first: nobody answers for thousands. */
const LOOKED_AT = 200;
/** Issues are looked for for so many of them. */
const LINKED = 50;

/** The questions that are open, at most `limit`: what was done first, then merges, then links. Praise is merged by nobody and built by nobody. */
export function openQuestions(book: Book, limit: number, meaning?: WordingMeaning): Question[] {
  const marks = book.rows.flatMap((request): Question[] =>
    request.mark === null ? [] : [{ kind: 'mark', request, ...request.mark }],
  );
  const open = book.rows.filter(
    ({ kind, status }) => kind !== 'praise' && status !== 'shipped' && status !== 'declined',
  );
  if (marks.length >= limit) return marks.slice(0, limit);
  const merges = proposeFor(book, {
    of: open.slice(0, LOOKED_AT),
    ...(meaning === undefined ? {} : { meaning }),
  }).map(({ request, other }): Question => ({ kind: 'merge', request, other }));
  const asked = [...marks, ...merges].slice(0, limit);
  for (const request of open.slice(0, LINKED)) {
    if (asked.length >= limit) break;
    if (request.links.length > 0) continue;
    asked.push(
      ...proposeIssues(book, request).map(({ thread }): Question => ({ kind: 'link', request, thread })),
    );
  }
  return asked.slice(0, limit);
}
