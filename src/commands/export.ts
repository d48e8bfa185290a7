import { Argument, type Command, Option } from 'commander';

import { csvLine } from '../core/csv.ts';
import { escapeMarkdown } from '../core/markdown.ts';

import type { Kind, Source } from './export/kinds.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

const FORMATS = ['jsonl', 'csv', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const KINDS = ['items', 'interviews', 'requests', 'quotes', 'companies'] as const;
type KindName = (typeof KINDS)[number];

interface ExportOptions extends CommonOptions {
  format: Format;
  for?: string;
}

export function registerExport(program: Command, deps: CommandDeps): void {
  const command = program
    .command('export')
    .description('print what was collected, or what interviews hold, in a stable order')
    .addArgument(new Argument('<what>', 'what to print').choices(KINDS))
    .addOption(
      new Option('--format <format>', 'jsonl (an object a line), csv (safe for spreadsheets) or markdown')
        .choices(FORMATS)
        .default('jsonl'),
    )
    .option('--for <person>', 'with the rights of this person (default: the operator, who sees all)');
  addCommonOptions(command);
  addExamples(command, [
    'brief export items > items.jsonl',
    'brief export requests --format csv --for carol > requests.csv',
    'brief export interviews --format markdown > interviews.md',
  ]);
  command.action(async (what: KindName) => exportRows(what, command.optsWithGlobals(), deps));
}

async function exportRows(what: KindName, options: ExportOptions, deps: CommandDeps): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const kinds = await import('./export/kinds.ts');
  const { rightsOf } = await import('./interviews/rights.ts');
  const format = options.json === true ? 'jsonl' : options.format;
  await withStore(settings, async (store) => {
    const { rights, note } = await rightsOf(store, settings, options.for);
    if (rights === 'all') deps.stderr.write(`${note}\n`);
    const source: Source = { store, products: settings.products, rights, now: deps.now() };
    const print = async <Row>(kind: Kind<Row>): Promise<void> => {
      for (const text of printed(kind, source, format, note)) {
        deps.signal.throwIfAborted();
        if (!deps.stdout.write(text)) await deps.stdout.drained();
      }
    };
    switch (what) {
      case 'items':
        return print(kinds.items);
      case 'interviews':
        return print(kinds.interviews);
      case 'requests':
        return print(kinds.requests);
      case 'quotes':
        return print(kinds.quotes);
      case 'companies':
        return print(kinds.companies);
    }
  });
}

function* printed<Row>(kind: Kind<Row>, source: Source, format: Format, note: string): Generator<string> {
  switch (format) {
    case 'jsonl':
      for (const row of kind.rows(source)) yield `${JSON.stringify(kind.json(row))}\n`;
      return;
    case 'csv':
      yield csvLine(kind.columns.map(([name]) => name));
      for (const row of kind.rows(source)) yield csvLine(kind.columns.map(([, cell]) => cell(row)));
      return;
    case 'markdown':
      yield `# ${kind.title}\n\n_${escapeMarkdown(note)}_\n`;
      for (const row of kind.rows(source)) yield `\n${kind.markdown(row)}\n`;
  }
}
