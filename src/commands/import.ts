import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import type { Command } from 'commander';

import { InputError, messageOf, PartialError, UsageError } from '../core/errors.ts';
import type { Column } from '../interviews/customers/table/columns.ts';
import type { TableSource } from '../interviews/customers/table/rows.ts';
import type { CustomerSummary } from '../jobs/import-customers.ts';
import type { ChangedValue } from '../store/customers.ts';
import type { FieldValue } from '../core/customer.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { registerImportNotes } from './import-notes.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { count, progressLine } from './progress.ts';

interface ImportCustomersOptions extends CommonOptions {
  map: string[];
  asOf?: string;
  currency?: string;
  name?: string;
  dryRun?: boolean;
}

export function registerImport(program: Command, deps: CommandDeps): void {
  const group = program.command('import').description('bring in what other tools export');
  const customers = group
    .command('customers')
    .description(
      'companies and contacts from a table (CSV, semicolons, tabs): plan, MRR and whatever else it has; newer wins, older is kept as history',
    )
    .argument('<file>', 'the file, or - for standard input')
    .option(
      '--map <column=header>',
      'what a column is, where its header does not tell: mrr="Monthly revenue"; may be repeated',
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .option('--as-of <day>', 'the day of rows that have no date of their own (default: today)')
    .option('--currency <code>', 'of amounts that have none: EUR (default: customers.currency of brief.yaml)')
    .option('--name <name>', 'what the source is called (default: the name of the file)')
    .option('--dry-run', 'say what would change, and save nothing');
  addCommonOptions(customers);
  addExamples(customers, [
    'brief import customers accounts.csv --dry-run',
    'brief import customers accounts.csv --as-of 2026-11-01 --currency EUR',
    'brief import customers crm.csv --map mrr="Monthly revenue" --map owner=CSM',
  ]);
  customers.action(async (file: string) => importCustomers(file, customers.optsWithGlobals(), deps));
  registerImportNotes(group, deps);
}

async function importCustomers(
  file: string,
  options: ImportCustomersOptions,
  deps: CommandDeps,
): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const { localDate } = await import('../core/time.ts');
  const today = localDate(deps.now(), settings.timezone);
  const asOf = options.asOf === undefined ? today : dayOf(options.asOf, today);
  const { currencyOf } = await import('../interviews/customers/money.ts');
  const currency =
    options.currency === undefined ? settings.customers.currency : currencyOf(options.currency);
  if (options.currency !== undefined && currency === null)
    throw new UsageError('customers.currency', `"${options.currency}" is no currency`, {
      hint: 'Write its code: EUR, USD, GBP.',
    });
  const map = new Map(options.map.map(mappingOf));
  const source = await sourceOf(file, options.name, deps);
  const { importTable } = await import('../jobs/import-customers.ts');
  const line = progressLine(deps);
  const { columns, summary } = await withStore(settings, (store) =>
    importTable(store, source, {
      asOf,
      today,
      currency,
      map,
      dryRun: options.dryRun === true,
      at: deps.now(),
      signal: deps.signal,
      onProgress: (rows) => line.show(`${source.name}: ${count(rows)} rows`),
    }),
  );
  line.end();
  const told = { source: source.name, asOf, dryRun: options.dryRun === true };
  deps.stdout.write(
    options.json === true
      ? `${JSON.stringify({ schema: 1, ...told, columns: columns.map(jsonColumn), ...summary }, null, 2)}\n`
      : summaryText(columns, summary, told),
  );
  if (summary.failed === 0) return;
  const shown = summary.errors.slice(0, 20).map((each) => `line ${each.line}: ${each.what}`);
  if (summary.failed > shown.length) shown.push(`and ${count(summary.failed - shown.length)} more`);
  throw new PartialError(
    'customers.rows',
    `${source.name}: ${rows(summary.failed)} left out\n${shown.join('\n')}`,
    {
      hint: 'Mend these rows and import the file again: what is there already stays as it is.',
    },
  );
}

function dayOf(written: string, today: string): string {
  const match = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(written.trim());
  if (match === null || Number.isNaN(Date.parse(match[0]))) {
    throw new UsageError('customers.as-of', `"${written}" is no day`, { hint: 'Write it as 2026-11-01.' });
  }
  if (match[0] > today)
    throw new UsageError('customers.as-of', `${match[0]} has not come yet`, {
      hint: 'A value of the future would stand above all newer ones.',
    });
  return match[0];
}

function mappingOf(written: string): [string, string] {
  const at = written.indexOf('=');
  const [column, header] = [written.slice(0, at).trim().toLowerCase(), written.slice(at + 1).trim()];
  if (at < 1 || column === '' || header === '') {
    throw new UsageError('customers.map', `"${written}" is no column=header`, {
      hint: '--map mrr="Monthly revenue"',
    });
  }
  return [column, header];
}

async function sourceOf(file: string, name: string | undefined, deps: CommandDeps): Promise<TableSource> {
  if (file === '-') {
    const parts: Uint8Array[] = [];
    for await (const part of deps.stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
    return { name: name ?? 'standard input', bytes: () => listed(parts) };
  }
  const path = resolve(deps.cwd, file);
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
  } catch (error) {
    throw new InputError('customers.no-file', `${file} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return { name: name ?? basename(path), bytes: () => createReadStream(path) };
}

async function* listed(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

function jsonColumn({ header, is, currency }: Column): object {
  return { header, is: typeof is === 'string' ? is : is.field, currency };
}

/** Changes that are shown one by one. */
const MOST_SHOWN = 20;

function summaryText(
  columns: readonly Column[],
  summary: CustomerSummary,
  { source, asOf, dryRun }: { source: string; asOf: string; dryRun: boolean },
): string {
  const read = columns.map(({ header, is }) => {
    const name = typeof is === 'string' ? is : is.field;
    return name === header.toLowerCase() ? name : `${name} (${header})`;
  });
  const dated = columns.some(({ is }) => is === 'as-of') ? '' : `, as of ${asOf}`;
  return [
    `${source}: ${rows(summary.rows)}${dated}${dryRun ? '; nothing was saved (--dry-run)' : ''}`,
    `columns    ${read.join(', ')}`,
    ...outcomeLines(summary),
    '',
  ].join('\n');
}

/** What became of an import, for files and CRMs alike. */
export function outcomeLines({
  companies,
  contacts,
  values,
  changes,
  counts,
  namesakes,
}: CustomerSummary): string[] {
  const about = (name: string, { all, added }: { all: number; added: number }): string[] =>
    all === 0 ? [] : [`${name.padEnd(10)} ${count(all)}, ${count(added)} of them new`];
  const lines = [
    ...about('companies', companies),
    ...about('contacts', contacts),
    `values     ${count(values.added)} new, ${count(counts.changed)} changed, ${count(values.unchanged)} as before, ${count(counts.older)} older than what is there`,
  ];
  for (const fate of ['changed', 'older'] as const) {
    const listed = changes.filter((each) => each.fate === fate);
    lines.push(...listed.slice(0, MOST_SHOWN).map(changeText));
    if (counts[fate] > MOST_SHOWN) lines.push(`  and ${count(counts[fate] - MOST_SHOWN)} more`);
  }
  lines.push(...namesakes.slice(0, MOST_SHOWN).map(namesakeText));
  if (namesakes.length > MOST_SHOWN)
    lines.push(`  and ${count(namesakes.length - MOST_SHOWN)} more of one name`);
  return lines;
}

function namesakeText({ name, lines }: CustomerSummary['namesakes'][number]): string {
  const shown = `${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''}`;
  return `one person? lines ${shown} name ${name} alone and count as one; give two of one name an e-mail or an id each`;
}

/** `acme: plan Enterprise (2026-11-20), before Team (2026-05-01, customers.csv)`. */
function changeText({ ref, field, fate, now, before }: ChangedValue): string {
  const old = `${valueText(before)} (${before.seen}, ${before.source})`;
  return fate === 'changed'
    ? `  ${ref}: ${field} ${valueText(now)} (${now.asOf}), before ${old}`
    : `  ${ref}: ${field} stays ${old}; ${valueText(now)} (${now.asOf}) is older and kept as history`;
}

function valueText({ value, currency }: FieldValue): string {
  return currency === null ? value : `${value} ${currency}`;
}

function rows(number: number): string {
  return `${count(number)} ${number === 1 ? 'row' : 'rows'}`;
}
