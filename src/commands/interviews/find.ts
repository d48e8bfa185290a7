import { existsSync } from 'node:fs';

import { type Command, Option } from 'commander';

import { InputError, UsageError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import type { Meant } from '../../interviews/ask.ts';
import type { Filters } from '../../interviews/search/filters.ts';
import type { Rights } from '../../interviews/search/library.ts';
import type { Result } from '../../interviews/search/search.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDeps } from '../deps.ts';
import { withStore } from '../open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { alsoByMeaning } from './by-meaning.ts';
import { headline } from './headline.ts';
import { paysText } from './pays.ts';
import { rightsOf } from './rights.ts';

interface FindOptions extends CommonOptions {
  for?: string;
  company?: string;
  person?: string;
  interviewer?: string;
  role?: string;
  product?: string;
  tag?: string;
  plan?: string;
  mrr?: string;
  since?: string;
  until?: string;
  removed?: boolean;
  limit: string;
  offset: string;
}

export function registerFinding(interviews: Command, deps: CommandDeps): void {
  const list = addFilters(
    interviews.command('list').description('all interviews, the newest first, with facets'),
  );
  addExamples(list, [
    'brief interviews list --company acme',
    'brief interviews list --product pipeline --since 2026-01 --for carol',
  ]);
  list.action(async () => find(null, list.optsWithGlobals(), deps));

  const search = addFilters(
    interviews
      .command('search')
      .description(
        'interviews that hold these words, the best first; mistyped words are corrected and said so',
      )
      .argument('<words...>', 'words, "quoted words" as a phrase'),
  );
  addExamples(search, [
    'brief interviews search sso saml',
    'brief interviews search \'"audit log"\' --company acme --for bob',
  ]);
  search.action(async (words: string[]) => find(words.join(' '), search.optsWithGlobals(), deps));

  const show = interviews
    .command('show')
    .description('one interview: fields with their source, place in the original, highlights, text')
    .argument('<id>', 'its id, the beginning of it, or note:HASH')
    .option('--for <person>', 'with the rights of this person (default: the operator, who sees all)');
  addCommonOptions(show);
  addExamples(show, ['brief interviews show 1f3a9c02', 'brief interviews show 1f3a --json']);
  show.action(async (id: string) => {
    const options: CommonOptions & { for?: string } = show.optsWithGlobals();
    await withInterviews(options, deps, async (store, settings) => {
      const { rights, note } = await rightsOf(store, settings, options.for);
      const { showInterview } = await import('../../interviews/show.ts');
      const shown = showInterview(store, id, rights);
      if (options.json === true) {
        const { interview, summaries, ...rest } = shown;
        const { jsonOf } = await import('./summary-text.ts');
        deps.stdout.write(
          `${JSON.stringify({ schema: 1, ...jsonRow(interview), ...rest, summaries: summaries.map(jsonOf) }, null, 2)}\n`,
        );
        return;
      }
      const { shownText } = await import('./show-text.ts');
      deps.stdout.write(`${note}\n\n${shownText(shown)}`);
    });
  });
}

function addFilters(command: Command): Command {
  command
    .option('--for <person>', 'with the rights of this person (default: the operator, who sees all)')
    .option('--company <name>', 'part of the company’s name')
    .option('--person <name>', 'part of the name of who was interviewed')
    .option('--interviewer <name>', 'part of the name of who asked')
    .option('--role <name>', 'part of the role')
    .option('--product <product>', 'id or name of a product')
    .option('--tag <tag>', 'with this tag')
    .option('--plan <plan>', 'of companies with this plan now')
    .option('--mrr <amount>', 'of companies that pay this now: ">1000", "<=500 EUR", "500..2000"')
    .option('--since <when>', 'from this day, month or duration on: 2026-01, 90d')
    .option('--until <when>', 'before this day or month')
    .option('--removed', 'also those that their document does not hold any more')
    .addOption(new Option('--limit <n>', 'at most so many').default('20'))
    .addOption(new Option('--offset <n>', 'without the first n').default('0'));
  return addCommonOptions(command);
}

/** Opens the database that is there already: finding nothing because nothing was collected is no answer. */
export async function withInterviews<T>(
  options: CommonOptions,
  deps: CommandDeps,
  use: (store: Store, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = await deps.loadSettings(options.config);
  if (!existsSync(settings.database)) {
    throw new InputError('store.missing', `nothing was collected yet: there is no ${settings.database}`, {
      hint: 'Run `brief collect notes`, or `brief interviews split DOCUMENT`.',
    });
  }
  return withStore(settings, async (store) => use(store, settings));
}

async function find(typed: string | null, options: FindOptions, deps: CommandDeps): Promise<void> {
  const [limit, offset] = [wholeNumber(options.limit, '--limit'), wholeNumber(options.offset, '--offset')];
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, timezone, note } = await rightsOf(store, settings, options.for);
    const { searchInterviews } = await import('../../interviews/search/search.ts');
    const filters = {
      ...(await filtersOf(options, settings, timezone, deps)),
      ...(await mrrFilter(options.mrr, store, rights)),
    };
    const search = async (meant: Meant | null): Promise<Result> =>
      searchInterviews(store, { typed, filters, limit, offset }, rights, meant?.asked ?? null);
    const { found: result, byWords } =
      typed === null
        ? { found: await search(null), byWords: null }
        : await alsoByMeaning({ store, settings, rights, deps }, typed, search);
    if (options.json === true) {
      const { hits, ...rest } = result;
      const found = hits.map(({ interview, score, by, snippets }) => ({
        ...jsonRow(interview),
        ...(typed === null ? {} : { score: Number(score.toFixed(6)), by, snippets }),
      }));
      deps.stdout.write(
        `${JSON.stringify({ schema: 1, for: person, query: typed, ...rest, byWords, hits: found }, null, 2)}\n`,
      );
      return;
    }
    const why = byWords === null ? '' : `${byWords}\n`;
    deps.stdout.write(`${note}\n${why}${resultText(result, deps.color)}`);
  });
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError('usage.number', `${option} ${text} is no whole number`);
}

/** An amount without a currency means the one that the customers of the reader's interviews pay in. */
async function mrrFilter(
  written: string | undefined,
  store: Store,
  rights: Rights,
): Promise<Pick<Filters, 'mrr'>> {
  if (written === undefined) return {};
  const { parseMoneyRange } = await import('../../interviews/customers/money.ts');
  const { stated } = await import('../../interviews/customers/range.ts');
  const { roomOf } = await import('../../interviews/search/library.ts');
  const amounts = roomOf(store, rights).rows.map(({ customer }) => customer?.mrr);
  return { mrr: stated(parseMoneyRange(written), amounts) };
}

async function filtersOf(
  options: FindOptions,
  settings: Settings,
  zone: string,
  deps: CommandDeps,
): Promise<Filters> {
  const { company, person, interviewer, role, tag, plan, since, until, removed } = options;
  const { parseMoment, parseSince } = await import('../../core/time.ts');
  const wanted = options.product?.toLowerCase();
  const known = settings.products.find(({ id, names }) =>
    [id, ...names].some((name) => name.toLowerCase() === wanted),
  );
  const product = known?.id ?? options.product;
  return {
    ...(company === undefined ? {} : { company }),
    ...(person === undefined ? {} : { person }),
    ...(interviewer === undefined ? {} : { interviewer }),
    ...(role === undefined ? {} : { role }),
    ...(product === undefined ? {} : { product }),
    ...(tag === undefined ? {} : { tag }),
    ...(plan === undefined ? {} : { plan }),
    ...(since === undefined ? {} : { since: parseSince(since, deps.now(), zone) }),
    ...(until === undefined ? {} : { until: parseMoment(until, zone) }),
    ...(removed === undefined ? {} : { removed }),
  };
}

/** An interview in JSON: ids and names as people know them, no row ids. */
export function jsonRow(interview: InterviewRow): object {
  const { id: _id, ref, at, removedAt, day, length, ...rest } = interview;
  return {
    id: ref,
    ...rest,
    date: day,
    words: length,
    at: new Date(at).toISOString(),
    removedAt: removedAt === null ? null : new Date(removedAt).toISOString(),
  };
}

function resultText(result: Result, color: boolean): string {
  const { hits, total, of, byMeaning, matched, corrections, unknown, facets } = result;
  const lines: string[] = [];
  for (const { typed, meant } of corrections)
    lines.push(`No interview says "${typed}": searched for "${meant}".`);
  if (unknown.length > 0) lines.push(`No interview says ${unknown.map((word) => `"${word}"`).join(' or ')}.`);
  if (matched === 'any') lines.push('No interview holds all words; these hold some.');
  const also = byMeaning === 0 ? '' : `, ${count(byMeaning)} of them by meaning alone`;
  lines.push(`${count(total)} of ${count(of)} interviews${also}`, '');
  for (const { interview, by, snippets } of hits) {
    const how = by === 'meaning' ? '  (also by meaning)' : '';
    const pays = paysText(interview);
    const about = pays === '' ? headline(interview) : `${headline(interview)} · ${pays}`;
    lines.push(`${interview.ref}  ${interview.day ?? 'no date   '}  ${about}${how}`);
    for (const { text, marks } of snippets) lines.push(`          ${marked(text, marks, color)}`);
  }
  if (hits.length > 0) lines.push('');
  for (const [facet, values] of Object.entries(facets)) {
    if (values.length > 0) {
      lines.push(
        `${facet.padEnd(12)}${values
          .slice(0, 6)
          .map(({ value, count: times }) => `${value} ${count(times)}`)
          .join(' · ')}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function marked(text: string, marks: readonly { from: number; to: number }[], color: boolean): string {
  const [open, close] = color ? ['\u001B[1m', '\u001B[22m'] : ['[', ']'];
  let out = '';
  let at = 0;
  for (const { from, to } of marks) {
    out += `${text.slice(at, from)}${open}${text.slice(from, to)}${close}`;
    at = to;
  }
  return `${out}${text.slice(at)}`.replaceAll(/\s+/g, ' ').trim();
}
