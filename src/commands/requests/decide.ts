import type { Command } from 'commander';

import { UsageError } from '../../core/errors.ts';
import type { RequestRow } from '../../interviews/requests/book.ts';
import { STATUSES, type Status } from '../../store/request-acts.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples } from '../options.ts';
import { addDecider, type AtWork, type RequestOptions, withBook } from './book.ts';
import { writeRequest } from './read.ts';

/** `merge`, `unmerge`, `status`, `route`, `link`, `unlink` and `refuse`: what people decide; each prints the request as it is then. */
export function registerDeciding(requests: Command, deps: CommandDeps): void {
  const verb = (command: Command, examples: readonly string[]): Command =>
    addExamples(addCommonOptions(addDecider(command)), examples);

  const merge = verb(
    requests
      .command('merge')
      .description('make requests one, under the id of the first; every quote stays')
      .argument('<id>')
      .argument('<others...>'),
    ['brief requests merge 1f3a9c02 77b0c4de'],
  );
  merge.action(async (id: string, others: string[]) =>
    decide(id, merge.optsWithGlobals(), deps, async (request, { book, decided }) => {
      const { findRequest } = await import('../../interviews/requests/gather.ts');
      const { mergeRequests } = await import('../../interviews/requests/decide.ts');
      mergeRequests(book, [request, ...others.map((other) => findRequest(book, other))], decided);
    }),
  );

  const unmerge = verb(
    requests
      .command('unmerge')
      .description('take the last merge of a request back, or one wording out of it')
      .argument('<id>', 'the request, or one of the ids that were merged'),
    ['brief requests unmerge 1f3a9c02'],
  );
  unmerge.action(async (id: string) =>
    decide(id, unmerge.optsWithGlobals(), deps, async (request, { book }) => {
      const { namedIn } = await import('../../interviews/requests/gather.ts');
      const { unmergeRequest } = await import('../../interviews/requests/decide.ts');
      unmergeRequest(book, request, namedIn(book, request, id));
    }),
  );

  const status = verb(
    requests
      .command('status')
      .description(`say what became of a request: ${STATUSES.join(', ')}`)
      .argument('<id>')
      .argument('<status...>')
      .option('--note <text>', 'what customers may be told of it, for `notify`'),
    [
      'brief requests status 1f3a9c02 planned --by carol',
      'brief requests status 1f3a9c02 shipped --note "Exports run in the background now."',
    ],
  );
  status.action(async (id: string, words: string[]) => {
    const options: RequestOptions & { note?: string } = status.optsWithGlobals();
    const wanted = statusOf(words.join(' '));
    await decide(id, options, deps, async (request, { book, decided }) => {
      const { setStatus } = await import('../../interviews/requests/decide.ts');
      setStatus(book, request, { status: wanted, note: options.note ?? null }, decided);
    });
  });

  const route = verb(
    requests
      .command('route')
      .description('send a request to another team than that of its product')
      .argument('<id>')
      .argument('[team]', 'a team of brief.yaml; none: that of its product again'),
    ['brief requests route 1f3a9c02 web', 'brief requests route 1f3a9c02'],
  );
  route.action(async (id: string, team: string | undefined) =>
    decide(id, route.optsWithGlobals(), deps, async (request, { book, decided, settings }) => {
      const teams = Object.keys(settings.teams);
      if (team !== undefined && !teams.includes(team))
        throw new UsageError('requests.team', `"${team}" is no team of brief.yaml`, {
          hint: `Teams: ${teams.join(', ') || 'none'}.`,
        });
      const { routeRequest } = await import('../../interviews/requests/decide.ts');
      routeRequest(book, request, team ?? null, decided);
    }),
  );

  const link = verb(
    requests
      .command('link')
      .description('tie a request to the issue or pull request that does it')
      .argument('<id>')
      .argument('<issue>', 'owner/name#12, or its address'),
    ['brief requests link 1f3a9c02 acme/ingest#12'],
  );
  link.action(async (id: string, issue: string) =>
    decide(id, link.optsWithGlobals(), deps, async (request, { book, decided }) => {
      const { findIssue } = await import('../../interviews/requests/threads.ts');
      const { linkThread } = await import('../../interviews/requests/decide.ts');
      linkThread(book, request, findIssue(book, issue).thread, decided);
    }),
  );

  const unlink = verb(
    requests
      .command('unlink')
      .description('untie a request from an issue or pull request')
      .argument('<id>')
      .argument('<issue>', 'owner/name#12, or its address'),
    ['brief requests unlink 1f3a9c02 acme/ingest#12'],
  );
  unlink.action(async (id: string, issue: string) =>
    decide(id, unlink.optsWithGlobals(), deps, async (request, { book }) => {
      const { findIssue } = await import('../../interviews/requests/threads.ts');
      const { unlinkThread } = await import('../../interviews/requests/decide.ts');
      const { id: named, thread } = findIssue(book, issue);
      if (!unlinkThread(book, request, thread))
        throw new UsageError('requests.not-linked', `${request.id} is not linked to ${named}`);
    }),
  );

  const refuse = verb(
    requests
      .command('refuse')
      .description('say no to what `review` proposes; it is not asked again')
      .argument('<id>')
      .argument('<what>', 'a request that is not the same, or an issue that does not do it'),
    ['brief requests refuse 1f3a9c02 77b0c4de', 'brief requests refuse 1f3a9c02 acme/ingest#12'],
  );
  refuse.action(async (id: string, what: string) =>
    decide(id, refuse.optsWithGlobals(), deps, async (request, { book, decided }) => {
      const { findRequest } = await import('../../interviews/requests/gather.ts');
      const { findIssue } = await import('../../interviews/requests/threads.ts');
      const { refuse: saveRefusal } = await import('../../interviews/requests/decide.ts');
      if (!/[#/]/.test(what)) {
        saveRefusal(book, request, { kind: 'merge', other: findRequest(book, what) }, decided);
        return;
      }
      const { thread } = findIssue(book, what);
      const mark = request.mark?.thread.thread === thread ? request.mark : null;
      saveRefusal(
        book,
        request,
        mark === null ? { kind: 'link', thread } : { kind: 'mark', status: mark.status, thread },
        decided,
      );
    }),
  );
}

/** Decides something of a request and shows it as it is then. */
async function decide(
  id: string,
  options: RequestOptions,
  deps: CommandDeps,
  act: (request: RequestRow, at: AtWork) => Promise<void>,
): Promise<void> {
  await withBook(options, deps, async (at) => {
    const { findRequest, namedIn } = await import('../../interviews/requests/gather.ts');
    const request = findRequest(at.book, id);
    await act(request, at);
    const book = at.again();
    await writeRequest(findRequest(book, namedIn(at.book, request, id)), { ...at, book }, options, deps);
  });
}

function statusOf(written: string): Status {
  const wanted = written
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  const found = STATUSES.find((status) => status === wanted);
  if (found !== undefined) return found;
  throw new UsageError('requests.status', `"${written}" is no status`, {
    hint: `One of: ${STATUSES.join(', ')}.`,
  });
}
