/** What people decide of requests. Nothing here touches a mention: each decision can be taken back and leaves the rows as they were. */
import { InputError, UsageError } from '../../core/errors.ts';
import {
  addLink,
  addMerge,
  addRefusal,
  addStatus,
  type Decided,
  merges,
  removeLink,
  removeMerge,
  saveRoute,
  type Status,
} from '../../store/request-acts.ts';
import { mentionsOf } from '../../store/requests.ts';

import type { Book, RequestRow } from './book.ts';

/** Makes requests one, under the id of the first. Throws UsageError for fewer than two. */
export function mergeRequests({ store }: Book, requests: readonly RequestRow[], decided: Decided): void {
  const heads = [...new Set(requests.map(headOf))];
  if (heads.length < 2) {
    throw new UsageError('requests.one', 'these are one request already', {
      hint: 'Name two or more: `brief requests merge ID ID`.',
    });
  }
  store.write((connection) => addMerge(connection, heads, decided));
}

/**
 * Takes the last merge back in which a wording stands: all of it, where the wording gave the id or there were two; else the wording leaves. `named` is
 * the id of the wording. Throws InputError for a request that was not merged.
 */
export function unmergeRequest({ store, ref }: Book, request: RequestRow, named: string): void {
  const part = request.wordings.find((id) => ref(id) === named) ?? headOf(request);
  // Of what was merged with wordings that they may not see, a reader is told nothing.
  const seen = (parts: readonly number[]): boolean =>
    parts.filter((id) => request.wordings.includes(id)).length > 1;
  const made = merges(store.connection).findLast(({ parts }) => parts.includes(part) && seen(parts));
  if (made === undefined) {
    throw new InputError('requests.not-merged', `${request.id} was not merged with another by hand`, {
      hint: 'Equal wording is one request by itself and cannot be taken apart.',
    });
  }
  const whole = made.parts.length === 2 || made.parts[0] === part;
  store.write((connection) => removeMerge(connection, made.id, whole ? null : part));
}

/** Sets the status of what the reader sees of a request. The note may speak of all interviews that it stands on, so these are kept with it. */
export function setStatus(
  { store, room }: Book,
  request: RequestRow,
  { status, note }: { status: Status; note: string | null },
  decided: Decided,
): void {
  store.write((connection) => {
    const behind = mentionsOf(connection, request.wordings)
      .map(({ interview }) => interview)
      .filter((interview) => room.placeOf(interview) !== undefined);
    const interviews = note === null ? [] : [...new Set(behind)].sort((a, b) => a - b);
    addStatus(connection, request.wordings, { status, note, interviews }, decided);
  });
}

export function routeRequest(
  { store }: Book,
  request: RequestRow,
  team: string | null,
  decided: Decided,
): void {
  store.write((connection) => saveRoute(connection, request.wordings, team, decided));
}

/** False: it was linked already. */
export function linkThread({ store }: Book, request: RequestRow, thread: number, decided: Decided): boolean {
  return store.write((connection) => addLink(connection, request.wordings, thread, decided)) > 0;
}

/** False: it was not linked. */
export function unlinkThread({ store }: Book, request: RequestRow, thread: number): boolean {
  return store.write((connection) => removeLink(connection, request.wordings, thread)) > 0;
}

/** What `review` proposed and a person refused; it is not asked again. */
export type Refused =
  | { kind: 'merge'; other: RequestRow }
  | { kind: 'link'; thread: number }
  | { kind: 'mark'; status: 'shipped' | 'declined'; thread: number };

export function refuse({ store, ref }: Book, request: RequestRow, what: Refused, decided: Decided): void {
  store.write((connection) => addRefusal(connection, request.wordings, namesOf(what), decided));

  function namesOf(refused: Refused): string[] {
    switch (refused.kind) {
      case 'merge':
        return refused.other.wordings.map((id) => `request:${ref(id)}`);
      case 'link':
        return [`link:${refused.thread}`];
      case 'mark':
        return [`${refused.status}:${refused.thread}`];
    }
  }
}

function headOf({ wordings }: RequestRow): number {
  return wordings[0] ?? 0;
}
