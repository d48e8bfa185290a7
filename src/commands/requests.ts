import { type Command, Option } from 'commander';

import { InputError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import { REQUEST_KINDS } from '../interviews/requests/cues.ts';
import type { GatheredRequest, Mention } from '../interviews/requests/gather.ts';

import type { CommandDeps } from './deps.ts';
import { jsonRow, withInterviews } from './interviews/find.ts';
import { headline } from './interviews/headline.ts';
import { rightsOf } from './interviews/rights.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { count } from './progress.ts';

interface RequestOptions extends CommonOptions {
  for?: string;
  product?: string;
  kind?: string;
  team?: string;
}

const FOR = [
  '--for <person>',
  'with the rights of this person (default: the operator, who sees all)',
] as const;

/** `brief requests`: what customers asked for, computed from the stored interviews. */
export function registerRequests(program: Command, deps: CommandDeps): void {
  const requests = program
    .command('requests')
    .description('what customers asked for, complained of and praised, with every quote');
  const list = requests
    .command('list')
    .description('every request, those of most customers first')
    .option(...FOR)
    .option('--product <product>', 'id or name of a product')
    .option('--team <team>', 'of the products of this team')
    .addOption(new Option('--kind <kind>', 'only these').choices(REQUEST_KINDS));
  addExamples(addCommonOptions(list), [
    'brief requests list',
    'brief requests list --product pipeline --kind feature --for carol',
  ]);
  list.action(async () => listRequests(list.optsWithGlobals(), deps));

  const show = requests
    .command('show')
    .description('one request: customers, quotes with their places, and those that may be the same')
    .argument('<id>', 'its id, or the beginning of it')
    .option(...FOR);
  addExamples(addCommonOptions(show), ['brief requests show 1f3a9c02', 'brief requests show 1f3a --json']);
  show.action(async (id: string) => showRequest(id, show.optsWithGlobals(), deps));
}

async function listRequests(options: RequestOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { gatherRequests } = await import('../interviews/requests/gather.ts');
    const product = options.product === undefined ? null : productOf(options.product, settings);
    const found = gatherRequests(store, settings.products, rights).filter(
      (request) =>
        (product === null || request.product === product) &&
        (options.team === undefined || request.team === options.team) &&
        (options.kind === undefined || request.kind === options.kind),
    );
    if (options.json === true) {
      const rows = found.map(jsonRequest);
      deps.stdout.write(
        `${JSON.stringify({ schema: 1, for: person, total: rows.length, requests: rows }, null, 2)}\n`,
      );
      return;
    }
    const lines = [note, `${count(found.length)} requests`, ''];
    for (const request of found)
      lines.push(`${request.id}  ${oneLine(request.quote)}`, `          ${about(request)}`);
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

async function showRequest(id: string, options: RequestOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { findRequest, gatherRequests } = await import('../interviews/requests/gather.ts');
    const { request, alike } = findRequest(gatherRequests(store, settings.products, rights), id);
    if (options.json === true) {
      const others = alike.map((other) => ({ id: other.id, quote: other.quote, customers: other.customers }));
      deps.stdout.write(
        `${JSON.stringify({ schema: 1, for: person, ...jsonRequest(request), alike: others }, null, 2)}\n`,
      );
      return;
    }
    const lines = [note, `${request.id}  ${about(request)}`, `          ${request.customers.join(', ')}`];
    for (const { interview, quote, from, to } of request.mentions) {
      lines.push('', `“${oneLine(quote)}”`);
      lines.push(`  ${headline(interview)}, ${interview.day ?? 'no date'}, ${interview.ref} [${from}-${to}]`);
    }
    if (alike.length > 0) lines.push('', 'Perhaps the same:');
    for (const other of alike) lines.push(`  ${other.id}  ${oneLine(other.quote)}`);
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

function productOf(wanted: string, { products }: Settings): string {
  const name = wanted.toLowerCase();
  const found = products.find(({ id, names }) => [id, ...names].some((each) => each.toLowerCase() === name));
  if (found !== undefined) return found.id;
  throw new InputError('requests.product', `no product is called ${wanted}`, {
    hint: `brief.yaml has ${products.map(({ id }) => id).join(', ') || 'none'}.`,
  });
}

/** `feature · pipeline, team ingestion · asked by 1 of the 4 interviewed about pipeline · last heard 2026-11-05`. */
function about(request: GatheredRequest): string {
  const { kind, polarity, product, team, customers, interviewed, lastHeard } = request;
  const whose = team === null ? product : `${product}, team ${team}`;
  const who = product === null ? 'interviewed' : `interviewed about ${product}`;
  const verb = kind === 'praise' ? 'said' : 'asked';
  return [
    polarity === 'rejects' ? `${kind} they do not want` : kind,
    whose,
    `${verb} by ${count(customers.length)} of the ${count(interviewed)} ${who}`,
    lastHeard === null ? null : `last heard ${lastHeard}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function jsonRequest({ mentions, ...request }: GatheredRequest): object {
  return { ...request, mentions: mentions.map(jsonMention) };
}

function jsonMention({ interview, ...rest }: Mention): object {
  return { ...rest, interview: jsonRow(interview) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
