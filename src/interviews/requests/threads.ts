/** Issues and pull requests of a request: found by name, proposed by likeness. Only repositories that the reader may see are looked at and weighed. */
import { InputError } from '../../core/errors.ts';
import { type IssueRow, issueNamed, issuesWith } from '../../store/request-threads.ts';

import { stemsOf } from '../../store/requests.ts';

import { stemOf, wordsIn } from '../evidence/terms.ts';

import type { Book, RequestRow } from './book.ts';
import { matter } from './likeness.ts';

const NAMED = /^(?:https?:\/\/[^/\s]+\/)?([\w.-]+\/[\w.-]+)(?:#|\/(?:issues|pull)\/)(\d+)(?:[/?#].*)?$/;

/** The stored issue or pull request that `owner/name#12` or its address names. Throws InputError where the reader may see none. */
export function findIssue({ store, repositories }: Book, wanted: string): IssueRow {
  const [, repository, number] = NAMED.exec(wanted.trim()) ?? [];
  if (repository === undefined || number === undefined) {
    throw new InputError('requests.thread', `"${wanted}" names no issue or pull request`, {
      hint: 'Write it as owner/name#12, or paste its address.',
    });
  }
  const found = issueNamed(store.connection, repository, number);
  if (found !== null && (repositories === null || repositories.has(found.container))) return found;
  throw new InputError('requests.no-thread', `${repository}#${number} is not among what was collected`, {
    hint: 'Is its repository under github in brief.yaml? `brief collect github` reads what is new.',
  });
}

export interface IssueProposal {
  thread: IssueRow;
  /** 0 to 1. */
  score: number;
}

const MOST = 3;
const LIKE = 0.4;
/** One shared word is chance. */
const FEWEST_SHARED = 2;

/** The issues and pull requests that may be about a request, best first, at most three; those that are linked or were refused are left out. */
export function proposeIssues(book: Book, request: RequestRow): IssueProposal[] {
  const stems = new Set(
    request.wordings
      .flatMap((wording) => stemsOf(book.store.connection, wording))
      .filter((stem) => stem.length > 2),
  );
  const near = issuesWith(book.store.connection, [...stems], book.repositories).map(
    ({ text, ...thread }) => ({
      thread,
      title: new Set(matter(thread.title)),
      body: new Set(wordsIn(text).map(stemOf)),
    }),
  );
  const count = (stem: string): number =>
    near.filter(({ title, body }) => title.has(stem) || body.has(stem)).length;
  const weights = new Map(
    [...stems].map((stem) => [stem, Math.log(1 + near.length / Math.max(1, count(stem)))]),
  );
  const sum = (some: Iterable<string>): number =>
    [...some].reduce((all, stem) => all + (weights.get(stem) ?? Math.log(1 + near.length)), 0);
  const own = sum(stems);
  const linked = new Set(request.links.map(({ thread }) => thread));
  return near
    .flatMap(({ thread, title, body }) => {
      const inTitle = [...stems].filter((stem) => title.has(stem));
      const inBody = [...stems].filter((stem) => !title.has(stem) && body.has(stem));
      if (inTitle.length + inBody.length < FEWEST_SHARED || inTitle.length === 0) return [];
      // How much of the title is in the request, and how much of the request is in the issue; its text counts for half.
      const ofTitle = sum(inTitle) / Math.max(1e-9, sum(title));
      const ofRequest = (sum(inTitle) + sum(inBody) / 2) / Math.max(1e-9, own);
      const score = (2 * ofTitle * ofRequest) / Math.max(1e-9, ofTitle + ofRequest);
      const refused = request.wordings.some((wording) => book.refused(wording, `link:${thread.thread}`));
      return score < LIKE || linked.has(thread.thread) || refused ? [] : [{ thread, score }];
    })
    .toSorted((a, b) => b.score - a.score || a.thread.thread - b.thread.thread)
    .slice(0, MOST);
}
