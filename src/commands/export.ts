import { Argument, type Command, Option } from 'commander';

import type { ExportRow } from '../store/inventory.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

type Format = 'jsonl' | 'csv';

interface ExportOptions extends CommonOptions {
  format: Format;
}

const COLUMNS = [
  'source',
  'kind',
  'id',
  'thread',
  'container',
  'author',
  'createdAt',
  'updatedAt',
  'state',
  'title',
  'text',
  'url',
] as const satisfies (keyof ExportRow)[];

export function registerExport(program: Command, deps: CommandDeps): void {
  const command = program
    .command('export')
    .description('print everything collected, in a stable order (the operator sees all, private places too)')
    .addArgument(new Argument('<what>', 'what to print').choices(['items']))
    .addOption(new Option('--format <format>', 'jsonl or csv').choices(['jsonl', 'csv']).default('jsonl'));
  addCommonOptions(command);
  addExamples(command, ['brief export items > items.jsonl', 'brief export items --format csv']);
  command.action(async () => {
    const options: ExportOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const { exportItems } = await import('../store/inventory.ts');
    const format = options.json === true ? 'jsonl' : options.format;
    await withStore(settings, async (store) => {
      if (format === 'csv') deps.stdout.write(`${COLUMNS.join(',')}\r\n`);
      for (const row of exportItems(store)) {
        deps.signal.throwIfAborted();
        const text = format === 'csv' ? csvLine(row) : `${JSON.stringify(row)}\n`;
        if (!deps.stdout.write(text)) await deps.stdout.drained();
      }
    });
  });
}

/** RFC 4180. A field that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
function csvLine(row: ExportRow): string {
  return `${COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`;
}

function csvField(value: string | null): string {
  const text = value === null ? '' : value.replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
