import { basename, resolve } from 'node:path';

import type { Command } from 'commander';

import { InputError, messageOf, UsageError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import type { Imported } from '../../interviews/import.ts';
import type { DocumentPlan } from '../../jobs/import-interviews.ts';
import type { CommandDeps } from '../deps.ts';
import { withStore } from '../open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { table } from './table.ts';

interface ImportOptions extends CommonOptions {
  yes?: boolean;
  readers?: string;
  name?: string;
}

/** A document that is larger was not written by people. */
const MOST_BYTES = 500 * 1024 * 1024;
/** One note; `split` is for documents. */
const MOST_NOTE_BYTES = 5 * 1024 * 1024;

export function registerImports(interviews: Command, deps: CommandDeps): void {
  const split = interviews
    .command('split')
    .description(
      'cut one long document (Markdown, docx, HTML, text) into its interviews and import each once',
    )
    .argument('<document>', 'the file, or - for standard input')
    .option('--yes', 'import without asking')
    .option('--readers <teams>', 'who may read them, with commas (default: everyone in the company)')
    .option('--name <name>', 'what the document is called (default: the name of the file)');
  addCommonOptions(split);
  addExamples(split, [
    'brief interviews split interviews.docx         show what would be imported, and ask',
    'brief interviews split interviews.docx --yes   import; again after each change of the document',
  ]);
  split.action(async (file: string) => importFile(file, 'document', split.optsWithGlobals(), deps));

  const add = interviews
    .command('add')
    .description('import one note, from a file or pasted')
    .argument('<file>', 'Markdown, text, docx or HTML, or - for standard input')
    .option('--readers <teams>', 'who may read it, with commas (default: everyone in the company)')
    .option('--name <name>', 'what the note is called (default: the name of the file)');
  addCommonOptions(add);
  addExamples(add, [
    'brief interviews add call.md',
    'pbpaste | brief interviews add - --name "Acme, 5 November"',
  ]);
  add.action(async (file: string) =>
    importFile(file, 'added', { ...add.optsWithGlobals(), yes: true }, deps),
  );
}

async function importFile(
  file: string,
  kind: 'document' | 'added',
  options: ImportOptions,
  deps: CommandDeps,
): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const readers = readersOf(options.readers, settings);
  const { bytes, name, modified } = await readBytes(file, kind, deps);
  const { importDocument, planDocument } = await import('../../jobs/import-interviews.ts');
  await withStore(settings, async (store) => {
    const called = options.name ?? (await nameOf(file, name, bytes));
    const planned = await planDocument(store, { bytes, name: called, kind, readers, modified }, settings);
    if (planned.prepared.length === 0 && planned.forgotten === 0)
      throw new InputError('interviews.none', `${name} holds no interview`);
    const go =
      options.yes === true || (deps.isTTY && options.json !== true && (await confirmed(planned, deps)));
    const imported = go ? importDocument(store, planned, deps.now()) : null;
    const { completeNew } = await import('../../jobs/read-fields.ts');
    const said =
      imported === null ? null : await completeNew(store, settings, { clock: deps.now, signal: deps.signal });
    if (said !== null) deps.stderr.write(`${said}\n`);
    if (options.json === true) {
      deps.stdout.write(`${JSON.stringify(jsonOf(planned, imported), null, 2)}\n`);
      return;
    }
    if (imported === null) {
      if (!deps.isTTY) deps.stdout.write(planTable(planned, deps.columns));
      deps.stdout.write('Nothing was imported. With --yes it is.\n');
      return;
    }
    deps.stdout.write(summary(planned, imported));
  });
}

async function nameOf(file: string, name: string, bytes: Uint8Array): Promise<string> {
  if (file !== '-') return name;
  const { createHash } = await import('node:crypto');
  return `pasted ${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
}

/** The teams of `--readers`. Throws UsageError for one that brief.yaml does not name. */
export function readersOf(written: string | undefined, settings: Settings): string[] {
  const readers = (written ?? 'everyone')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const known = ['everyone', ...Object.keys(settings.teams)];
  const unknown = readers.find((each) => !known.includes(each));
  if (unknown !== undefined) {
    throw new UsageError('interviews.team', `"${unknown}" is no team of brief.yaml`, {
      hint: `Teams: ${known.join(', ')}.`,
    });
  }
  return readers;
}

async function readBytes(
  file: string,
  kind: 'document' | 'added',
  deps: CommandDeps,
): Promise<{ bytes: Uint8Array; name: string; modified: number }> {
  const most = kind === 'added' ? MOST_NOTE_BYTES : MOST_BYTES;
  if (file === '-') {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of deps.stdin) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      size += bytes.length;
      if (size > most) throw tooLarge('the text', kind);
      parts.push(bytes);
    }
    return { bytes: Buffer.concat(parts), name: 'the text', modified: deps.now() };
  }
  const { readFile, stat } = await import('node:fs/promises');
  const path = resolve(deps.cwd, file);
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new InputError('interviews.folder', `${name} is a folder`, {
        hint: '`brief import notes` reads it now; named under interviews.folders in brief.yaml, `brief collect` does every night.',
      });
    }
    if (found.size > most) throw tooLarge(name, kind);
    return { bytes: await readFile(path), name, modified: Math.trunc(found.mtimeMs) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('interviews.no-file', `${file} cannot be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function tooLarge(name: string, kind: 'document' | 'added'): InputError {
  return kind === 'added'
    ? new InputError('interviews.too-large', `${name} is larger than 5 MB`, {
        hint: 'A document with many interviews: `brief interviews split`.',
      })
    : new InputError('interviews.too-large', `${name} is larger than 500 MB`, {
        hint: 'Save it without its pictures.',
      });
}

async function confirmed(planned: DocumentPlan, deps: CommandDeps): Promise<boolean> {
  deps.stdout.write(planTable(planned, deps.columns));
  deps.stdout.write('Import these? [y/N] ');
  for await (const part of deps.stdin) {
    return /^\s*y(?:es)?\s*$/i.test(typeof part === 'string' ? part : Buffer.from(part).toString('utf8'));
  }
  return false;
}

function planTable({ plan, origin, sections, forgotten }: DocumentPlan, columns: number): string {
  const rows = plan.map(({ fate, ref, incoming, place }) => {
    const value = (name: string): string => incoming?.fields.find(({ field }) => field === name)?.value ?? '';
    return [
      String(incoming?.place.line ?? place?.line ?? ''),
      fate,
      ref ?? '',
      value('date'),
      value('person'),
      value('company'),
      incoming?.title ?? '',
      incoming === null ? '' : count(incoming.text.split(/\s+/).length),
    ];
  });
  const front = sections.find((section) => section.kind === 'front');
  return `${origin.name}: ${count(plan.filter(({ incoming }) => incoming !== null).length)} interviews${
    front === undefined ? '' : `, front matter in lines 1 to ${front.lastLine}`
  }\n${leftOut(forgotten)}${table(['line', 'what', 'id', 'date', 'person', 'company', 'heading', 'words'], rows, columns)}`;
}

function leftOut(forgotten: number): string {
  return forgotten === 0 ? '' : `${count(forgotten)} left out: they are of people who were forgotten\n`;
}

function summary({ origin, forgotten }: DocumentPlan, imported: Imported): string {
  const { added, edited, known, restored, removed, unchanged } = imported;
  const parts = Object.entries({ added, edited, known, restored, removed })
    .filter(([, list]) => list.length > 0)
    .map(([fate, list]) => `${count(list.length)} ${fate}${list.length <= 5 ? ` (${list.join(', ')})` : ''}`);
  const rest = unchanged > 0 ? [`${count(unchanged)} unchanged`] : [];
  return `${origin.name}: ${[...parts, ...rest].join(', ')}\n${leftOut(forgotten)}`;
}

function jsonOf({ origin, document, sections, plan }: DocumentPlan, imported: Imported | null): object {
  return {
    schema: 1,
    document: origin.name,
    characters: document.text.length,
    sections: sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      line: section.line,
      lastLine: section.lastLine,
      from: section.from,
      to: section.to,
      paragraph: section.paragraph,
    })),
    interviews: plan.map(({ fate, ref, incoming, place }) => ({
      what: fate,
      id: ref,
      line: incoming?.place.line ?? place?.line,
      title: incoming?.title ?? null,
      fields: incoming?.fields ?? [],
    })),
    imported,
  };
}
