import { numberOf, type RepositoryData, type UserData } from './data.ts';
import { HttpError } from './http-error.ts';
import { pageOf, sinceParameter, type SortKey, sorted, wordParameter } from './paging.ts';
import { shapesOf, userShape } from './shapes.ts';
import { type IssueView, type View, viewOf } from './view.ts';

/** A request that was let in. */
export interface Call {
  method: string;
  url: URL;
  /** Who asks. */
  login: string;
}

export interface World {
  data: RepositoryData[];
  /** Milliseconds UTC. */
  now(): number;
  /** Logins that may read and write everything. */
  admins: readonly string[];
  /** Former full names of repositories and what they are called now. */
  renamed: Readonly<Record<string, string>>;
}

export interface RouteAnswer {
  status?: number;
  json: unknown;
  link?: string | null;
  headers?: Record<string, string>;
}

const notFound = (): HttpError => new HttpError(404, 'Not Found');
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Answers a GET; throws HttpError for what GitHub answers with an error. */
export function route(world: World, call: Call): RouteAnswer {
  const path = call.url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const [area = '', first = '', second = ''] = path;
  if (call.method !== 'GET') throw notFound();
  if (area === 'user' && path.length === 1) return { json: account(world, call, call.login) };
  if (area === 'users' && path.length === 2) return { json: account(world, call, first) };
  if (area === 'orgs' && second === 'repos') return organisation(world, call, first);
  const byId = area === 'repositories';
  if (area === 'repos') {
    const to = Object.entries(world.renamed).find(([from]) => same(from, `${first}/${second}`))?.[1];
    if (to !== undefined) return moved(world, call, to, path.slice(3));
  }
  const data = world.data.find(({ repository }) =>
    byId
      ? String(repository.id) === first
      : area === 'repos' && same(repository.full_name, `${first}/${second}`),
  );
  if (data === undefined || !mayRead(world, data, call.login)) throw notFound();
  return repositoryRoute(world, call, data, path.slice(byId ? 2 : 3));
}

function mayRead(world: World, data: RepositoryData, login: string): boolean {
  return (
    !data.repository.private ||
    world.admins.some((admin) => same(admin, login)) ||
    data.collaborators.some((user) => same(user.login, login))
  );
}

function mayPush(world: World, data: RepositoryData, login: string): boolean {
  if (world.admins.some((admin) => same(admin, login))) return true;
  const permissions = data.collaborators.find((user) => same(user.login, login))?.['permissions'];
  return (
    typeof permissions === 'object' &&
    permissions !== null &&
    'push' in permissions &&
    permissions.push === true
  );
}

/** An account that appears anywhere in the data, or the one that asks. */
function account(world: World, call: Call, login: string): unknown {
  const known = world.data.flatMap((data): (UserData | null)[] => [
    ...data.collaborators,
    ...data.issues.flatMap((issue) => [issue.user, ...(issue.assignees ?? [])]),
    ...data.pulls.flatMap((pull) => pull.requested_reviewers ?? []),
    ...data.comments.map((comment) => comment.user),
    ...Object.values(data.reviews).flatMap((reviews) => reviews.map((review) => review.user)),
    ...data.review_comments.map((comment) => comment.user),
  ]);
  const user = known.find((one) => one !== null && same(one.login, login)) ?? null;
  if (user !== null) return { ...userShape(call.url.origin, user), name: user['name'] ?? null };
  if (!same(login, call.login)) throw notFound();
  return { ...userShape(call.url.origin, { login, id: 990_001 }), name: login };
}

function organisation(world: World, call: Call, login: string): RouteAnswer {
  const owned = world.data.filter(({ repository }) => same(repository.owner.login, login));
  if (owned.length === 0) throw notFound();
  const readable = owned.filter((data) => mayRead(world, data, call.login));
  const { json, link } = pageOf(
    call.url,
    readable,
    (data) =>
      shapesOf(data, call.url.origin).repository(viewOf(data, world.now()), mayPush(world, data, call.login)),
    call.url.pathname,
  );
  return { json, link };
}

function moved(world: World, call: Call, to: string, rest: string[]): RouteAnswer {
  const id = world.data.find(({ repository }) => same(repository.full_name, to))?.repository.id;
  if (id === undefined) throw notFound();
  const address = `${call.url.origin}/${['repositories', String(id), ...rest].join('/')}${call.url.search}`;
  return {
    status: 301,
    headers: { location: address },
    json: { message: 'Moved Permanently', url: address, documentation_url: 'https://docs.github.com/rest' },
  };
}

function repositoryRoute(world: World, call: Call, data: RepositoryData, rest: string[]): RouteAnswer {
  const [area = '', name = '', part = ''] = rest;
  const shapes = shapesOf(data, call.url.origin);
  const view = viewOf(data, world.now());
  const link = `/repositories/${[data.repository.id, ...rest].join('/')}`;
  const page = <Row>(
    rows: readonly Row[],
    render: (row: Row) => unknown,
    cursor?: SortKey<Row>,
  ): RouteAnswer => pageOf(call.url, rows, render, link, cursor);

  if (area === '') return { json: shapes.repository(view, mayPush(world, data, call.login)) };
  if (area === 'collaborators' && name === '') {
    if (!mayPush(world, data, call.login)) {
      throw new HttpError(
        403,
        'Must have push access to view repository collaborators.',
        {
          documentation_url:
            'https://docs.github.com/rest/collaborators/collaborators#list-repository-collaborators',
        },
        { 'x-accepted-github-permissions': 'metadata=read' },
      );
    }
    return page(data.collaborators, shapes.collaborator);
  }
  if (area === 'releases' && name === '') return page(view.releases, shapes.release);
  if (area === 'issues') {
    if (name === '') return issuesList(call, view, page, shapes.issue);
    if (name === 'comments' && part === '') {
      return page(commentsList(call, view.comments), shapes.comment);
    }
    const issue = found(view, name);
    if (part === '') return { json: shapes.issue(issue) };
    if (part === 'comments') {
      return page(
        commentsList(call, ofThread(view.comments, issue.number, 'issue_url'), false),
        shapes.comment,
      );
    }
  }
  if (area === 'pulls') {
    if (name === '') return pullsList(call, view, page, (row) => shapes.pull(row, false));
    if (name === 'comments' && part === '') {
      return page(commentsList(call, view.reviewComments), shapes.reviewComment);
    }
    const pull = found(view, name);
    if (!pull.issue.pull_request) throw notFound();
    if (part === '') return { json: shapes.pull(pull, true) };
    if (part === 'reviews') return page(view.reviews(pull.number), (row) => shapes.review(pull.number, row));
    if (part === 'comments') {
      const own = ofThread(view.reviewComments, pull.number, 'pull_request_url');
      return page(commentsList(call, own), shapes.reviewComment);
    }
  }
  throw notFound();
}

function found(view: View, number: string): IssueView {
  const issue = view.issues.find((one) => String(one.number) === number);
  if (issue === undefined) throw notFound();
  return issue;
}

function ofThread<Key extends string, Row extends Record<Key, string>>(
  rows: readonly Row[],
  number: number,
  key: Key,
): Row[] {
  return rows.filter((row) => numberOf(row[key]) === number);
}

type Pager = <Row>(rows: readonly Row[], render: (row: Row) => unknown, cursor?: SortKey<Row>) => RouteAnswer;

const STATES = ['open', 'closed', 'all'] as const;
const DIRECTIONS = ['asc', 'desc'] as const;

function inState(row: IssueView, state: (typeof STATES)[number]): boolean {
  return state === 'all' || (row.closedAt === null ? 'open' : 'closed') === state;
}

function issueOrder(sort: string, direction: string): SortKey<IssueView> {
  const value = (row: IssueView): string | number =>
    sort === 'updated' ? row.updated : sort === 'comments' ? row.comments : row.created;
  return { key: (row) => [value(row), row.number], descending: direction === 'desc' };
}

function issuesList(call: Call, view: View, page: Pager, render: (row: IssueView) => unknown): RouteAnswer {
  const query = call.url.searchParams;
  const state = wordParameter(query, 'state', STATES, 'open');
  const sort = wordParameter(query, 'sort', ['created', 'updated', 'comments'], 'created');
  const order = issueOrder(sort, wordParameter(query, 'direction', DIRECTIONS, 'desc'));
  const since = sinceParameter(query);
  const rows = view.issues.filter((row) => inState(row, state) && row.updated >= since);
  return page(sorted(rows, order), render, order);
}

function pullsList(call: Call, view: View, page: Pager, render: (row: IssueView) => unknown): RouteAnswer {
  const query = call.url.searchParams;
  const state = wordParameter(query, 'state', STATES, 'open');
  const sort = wordParameter(query, 'sort', ['created', 'updated', 'popularity', 'long-running'], 'created');
  const order = issueOrder(
    sort,
    wordParameter(query, 'direction', DIRECTIONS, sort === 'created' ? 'desc' : 'asc'),
  );
  const rows = view.issues.filter((row) => Boolean(row.issue.pull_request) && inState(row, state));
  return page(sorted(rows, order), render);
}

/** Ascending by id unless `sort` is given; `since` is inclusive and looks at `updated_at`. */
function commentsList<Row extends { id: number; created_at: string; updated_at?: string }>(
  call: Call,
  rows: readonly Row[],
  sortable = true,
): Row[] {
  const query = call.url.searchParams;
  const since = sinceParameter(query);
  const updated = (row: Row): string => row.updated_at ?? row.created_at;
  const wanted = rows.filter((row) => updated(row) >= since);
  const sort = sortable ? (query.get('sort') ?? '') : '';
  return sorted(wanted, {
    key: (row) => [sort === '' ? row.id : sort === 'updated' ? updated(row) : row.created_at, row.id],
    descending: sort !== '' && query.get('direction') === 'desc',
  });
}
