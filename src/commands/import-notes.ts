import { resolve } from 'node:path';

import type { Command } from 'commander';

import { PartialError } from '../core/errors.ts';
import type { ImportedNotes } from '../jobs/import-notes.ts';
import { embed, embeddedLine } from './collect.ts';
import type { CommandDeps } from './deps.ts';
import { readersOf } from './interviews/import.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { count, progressLine } from './progress.ts';

interface ImportNotesOptions extends CommonOptions {
  readers?: string;
  full?: boolean;
}

export function registerImportNotes(group: Command, deps: CommandDeps): void {
  const notes = group
    .command('notes')
    .description(
      'interviews from a folder that brief.yaml does not name (Markdown, text, docx, HTML); again shows what is new, changed and gone in it',
    )
    .argument('<folder>', 'the folder; those below it are read too')
    .option(
      '--readers <teams>',
      'who may read them, with commas (default: as the last time, at first everyone in the company)',
    )
    .option('--full', 'read again what was read before');
  addCommonOptions(notes);
  addExamples(notes, [
    'brief import notes ~/old-interviews',
    'brief import notes research/2024 --readers product,support',
  ]);
  notes.action(async (folder: string) => importFolder(folder, notes.optsWithGlobals(), deps));
}

async function importFolder(folder: string, options: ImportNotesOptions, deps: CommandDeps): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const readers = options.readers === undefined ? null : readersOf(options.readers, settings);
  const { importNotes } = await import('../jobs/import-notes.ts');
  const { completeNew } = await import('../jobs/read-fields.ts');
  const line = progressLine(deps);
  const { done, embedded } = await withStore(settings, async (store) => {
    const imported = await importNotes(store, settings, {
      path: resolve(deps.cwd, folder),
      readers,
      full: options.full ?? false,
      asOf: deps.now(),
      signal: deps.signal,
      log: (text) => line.log(text),
      onProgress: (reading) => line.show(reading),
    });
    const said = await completeNew(store, settings, { clock: deps.now, signal: deps.signal });
    if (said !== null) line.log(said);
    return { done: imported, embedded: await embed(store, settings, line, deps) };
  });
  line.end();
  deps.stdout.write(
    options.json === true
      ? `${JSON.stringify({ schema: 1, ...done, embedded }, null, 2)}\n`
      : `${summaryLine(done)}${embedded === null ? '' : embeddedLine(embedded)}`,
  );
  if (done.gaps.length > 0)
    throw new PartialError('notes.partial', done.gaps.map((gap) => `${done.folder}: ${gap}`).join('\n'), {
      hint: 'Everything else was saved. Mend these and import the folder again.',
    });
}

function summaryLine({ folder, readers, read, interviews }: ImportedNotes): string {
  const { added, edited, known, restored, removed } = interviews;
  const fates = Object.entries({ added, edited, known, restored, removed })
    .filter(([, list]) => list.length > 0)
    .map(([fate, list]) => `${count(list.length)} ${fate}`);
  const what = fates.length === 0 ? 'nothing new' : fates.join(', ');
  return `${folder}: ${count(read)} notes read; interviews: ${what}; readers: ${readers.join(', ')}\n`;
}
