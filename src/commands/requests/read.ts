import { type Command, Option } from 'commander';

import { moneyText } from '../../core/customer.ts';
import { InputError, PartialError, UsageError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import { oneLine } from '../../core/text.ts';
import type { RequestRow } from '../../interviews/requests/book.ts';
import { REQUEST_KINDS } from '../../interviews/requests/kinds.ts';
import { STATUSES } from '../../store/request-acts.ts';
import type { CommandDeps } from '../deps.ts';
import { withInterviews } from '../interviews/find.ts';
import { headline } from '../interviews/headline.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { addReader, type AtWork, type RequestOptions, withBook } from './book.ts';
import { aboutRow, jsonChange, jsonIssue, jsonRequest, markText, outcomeText } from './text.ts';

interface ListOptions extends RequestOptions {
  product?: string;
  team?: string;
  kind?: string;
  status?: string;
  limit: string;
}

/** `brief requests list` and `show`. */
export function registerReading(requests: Command, deps: CommandDeps): void {
  const list = addReader(requests.command('list').description('every request, those of most customers first'))
    .option('--product <product>', 'id or name of a product')
    .option('--team <team>', 'of this team')
    .addOption(new Option('--kind <kind>', 'only these').choices(REQUEST_KINDS))
    .addOption(new Option('--status <status>', 'only these').choices(STATUSES))
    .addOption(new Option('--limit <n>', 'at most so many').default('50'));
  addExamples(addCommonOptions(list), [
    'brief requests list',
    'brief requests list --product pipeline --kind feature --for carol',
  ]);
  list.action(async () => listRequests(list.optsWithGlobals(), deps));

  const show = addReader(
    requests
      .command('show')
      .description(
        'one request: customers, quotes with their places, status, issues, and what may be the same',
      )
      .argument('<id>', 'its id, or the beginning of it'),
  );
  addExamples(addCommonOptions(show), ['brief requests show 1f3a9c02', 'brief requests show 1f3a --json']);
  show.action(async (id: string) => showRequest(id, show.optsWithGlobals(), deps));

  const read = requests
    .command('read')
    .description('read the interviews for requests now; with a model in brief.yaml by it too, each once')
    .addOption(
      new Option('--limit <n>', 'at most so many interviews by the model, the newest first').default('100'),
    );
  addExamples(addCommonOptions(read), ['brief requests read', 'brief requests read --limit 20 --json']);
  read.action(async () => readAll(read.optsWithGlobals(), deps));
}

async function readAll(options: CommonOptions & { limit: string }, deps: CommandDeps): Promise<void> {
  const limit = wholeNumber(options.limit);
  await withInterviews(options, deps, async (store, settings) => {
    const { readAllRequests } = await import('../../jobs/read-requests.ts');
    const read = await readAllRequests({ store, settings, clock: deps.now }, limit, deps.signal);
    const { model, byRules, byModel, left, found, refused, failures } = read;
    if (options.json === true) deps.stdout.write(`${JSON.stringify({ schema: 1, ...read }, null, 2)}\n`);
    else {
      const lines = [`${count(byRules)} interviews were new to the rules.`];
      if (model === null) lines.push('No model is configured (llm in brief.yaml): rules alone read.');
      else
        lines.push(
          `${count(byModel)} interviews read by ${model}: ${count(found)} requests that the rules did not find, ${count(refused)} left out because the notes do not show them.`,
          `${count(left)} are left for the next time.`,
        );
      deps.stdout.write(`${lines.join('\n')}\n`);
    }
    if (failures.length > 0)
      throw new PartialError(
        'requests.model',
        `the model could not read ${failures.length} interviews whole`,
        {
          hint: failures.slice(0, 3).join(' · '),
        },
      );
  });
}

async function listRequests(options: ListOptions, deps: CommandDeps): Promise<void> {
  const limit = wholeNumber(options.limit);
  await withBook(options, deps, async ({ book, settings, person, note }) => {
    const { gathered } = await import('../../interviews/requests/gather.ts');
    const { sumsText } = await import('../../interviews/customers/sums.ts');
    const product = options.product === undefined ? null : productOf(options.product, settings);
    const found = book.rows.filter(
      (request) =>
        (product === null || request.product === product) &&
        (options.team === undefined || request.team === options.team) &&
        (options.kind === undefined || request.kind === options.kind) &&
        (options.status === undefined || request.status === options.status),
    );
    const shown = found.slice(0, limit).map((row) => ({ row, words: gathered(book, row) }));
    if (options.json === true) {
      const rows = shown.map(({ row, words }) => jsonRequest(row, words, book));
      deps.stdout.write(
        `${JSON.stringify({ schema: 1, for: person, total: found.length, requests: rows }, null, 2)}\n`,
      );
      return;
    }
    const rest = found.length > shown.length ? `, the first ${count(shown.length)} (--limit)` : '';
    const lines = [note, `${count(found.length)} requests${rest}`, ''];
    for (const { row, words } of shown) {
      lines.push(`${row.id}  ${oneLine(words.quote)}`, `              ${aboutRow(book, row)}`);
      if (words.pays !== null) lines.push(`              they pay ${sumsText(words.pays)}`);
      const mark = markText(row);
      if (mark !== null) lines.push(`              ${mark}`);
    }
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

async function showRequest(id: string, options: RequestOptions, deps: CommandDeps): Promise<void> {
  await withBook(options, deps, async (at) => {
    const { findRequest } = await import('../../interviews/requests/gather.ts');
    await writeRequest(findRequest(at.book, id), at, options, deps);
  });
}

/** One request with all that is known of it: what `show` prints, and every verb that decided something. */
export async function writeRequest(
  row: RequestRow,
  { book, person, note, timezone }: AtWork,
  options: RequestOptions,
  deps: CommandDeps,
): Promise<void> {
  const { gathered, historyOf } = await import('../../interviews/requests/gather.ts');
  const { sumsText } = await import('../../interviews/customers/sums.ts');
  const { proposeFor } = await import('../../interviews/requests/propose.ts');
  const { proposeIssues } = await import('../../interviews/requests/threads.ts');
  const { localDate } = await import('../../core/time.ts');
  const words = gathered(book, row);
  const history = historyOf(book, row);
  const alike = proposeFor(book, { of: [row] }).map(({ other }) => gathered(book, other));
  const issues = row.links.length > 0 ? [] : proposeIssues(book, row).map(({ thread }) => thread);
  if (options.json === true) {
    const rest = {
      history: history.map(jsonChange),
      alike: alike.map((other) => ({ id: other.id, quote: other.quote, customers: other.customers })),
      issues: issues.map(jsonIssue),
    };
    const request = { ...jsonRequest(row, words, book), ...rest };
    deps.stdout.write(`${JSON.stringify({ schema: 1, for: person, ...request }, null, 2)}\n`);
    return;
  }
  const lines = [note, `${row.id}  ${aboutRow(book, row)}`, `              ${words.customers.join(', ')}`];
  if (words.pays !== null) {
    lines.push(`              they pay ${sumsText(words.pays)}`);
    for (const { name, plan, mrr } of words.pays.companies)
      lines.push(
        `                ${name}: ${plan ?? 'plan unknown'}, ${mrr === null ? 'MRR unknown' : moneyText(mrr)}`,
      );
  }
  for (const { at, by, old, new: now, note: said } of history)
    lines.push(
      `              ${localDate(at, timezone)}  ${old} → ${now}, by ${by}${said === null ? '' : `: ${oneLine(said)}`}`,
    );
  for (const thread of row.links)
    lines.push(`              ${outcomeText(thread)}: ${oneLine(thread.title)}`);
  const mark = markText(row);
  if (mark !== null && row.mark !== null)
    lines.push(
      `              Mark it as ${row.mark.status}? brief requests status ${row.id} ${row.mark.status}`,
    );
  for (const { interview, quote, from, to, foundBy } of words.mentions) {
    const model = foundBy === 'model' ? ' · found by a model' : '';
    lines.push('', `“${oneLine(quote)}”`);
    lines.push(
      `  ${headline(interview)}, ${interview.day ?? 'no date'}, ${interview.ref} [${from}-${to}]${model}`,
    );
  }
  if (alike.length > 0) lines.push('', `Perhaps the same (brief requests merge ${row.id} ID):`);
  for (const other of alike) lines.push(`  ${other.id}  ${oneLine(other.quote)}`);
  if (issues.length > 0) lines.push('', `Perhaps about it (brief requests link ${row.id} ISSUE):`);
  for (const thread of issues) lines.push(`  ${thread.id}  ${oneLine(thread.title)}`);
  deps.stdout.write(`${lines.join('\n')}\n`);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError('usage.number', `--limit ${text} is no whole number above 0`);
}

function productOf(wanted: string, { products }: Settings): string {
  const name = wanted.toLowerCase();
  const found = products.find(({ id, names }) => [id, ...names].some((each) => each.toLowerCase() === name));
  if (found !== undefined) return found.id;
  throw new InputError('requests.product', `no product is called ${wanted}`, {
    hint: `brief.yaml has ${products.map(({ id }) => id).join(', ') || 'none'}.`,
  });
}
