import { type Command, Option } from 'commander';

import { UsageError } from '../../core/errors.ts';
import type { Difference } from '../../interviews/summary/renew.ts';
import type { SummaryEdit } from '../../interviews/summary/edit-summary.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { FOR, positive, type ReaderOptions, writeJson } from './ask.ts';
import { jsonRow, withInterviews } from './find.ts';
import { headline } from './headline.ts';
import { rightsOf } from './rights.ts';
import { jsonOf, statementLines, writtenBy } from './summary-text.ts';

interface EditOptions extends CommonOptions {
  question?: string;
  remove?: boolean;
  restore?: boolean;
  add?: string;
  quote?: string;
}

/** `summarise` and `reword`. */
export function registerSummaries(interviews: Command, deps: CommandDeps): void {
  const summarise = interviews
    .command('summarise')
    .description(
      'who they are, pains, praise and wishes, or the answer to a question; every line with its quotes; again shows what is different',
    )
    .argument('<id>', 'its id, the beginning of it, or note:HASH')
    .option('--question <question>', 'answer this instead')
    .addOption(new Option('--words <n>', 'at most so many words').default('200'))
    .option(...FOR);
  addExamples(addCommonOptions(summarise), [
    'brief interviews summarise 1f3a9c02',
    'brief interviews summarise 1f3a9c02 --question "what would they pay for?" --words 60',
  ]);
  summarise.action(async (id: string) => summary(id, summarise.optsWithGlobals(), deps));

  const edit = interviews
    .command('reword')
    .description('reword, add or take out a statement of a summary by hand; that stays when it is made again')
    .argument('<id>', 'its id')
    .argument('[number]', 'number of the statement, as `summarise` and `show` print it')
    .argument('[text...]', 'the new words')
    .option('--question <question>', 'of the summary that answers this')
    .option('--remove', 'take it out')
    .option('--restore', "back to the writer's words")
    .option('--add <section>', 'add a statement to context, pains, praise or asks, with --quote')
    .option('--quote <words>', 'words of the note that an added statement rests on');
  addExamples(addCommonOptions(edit), [
    'brief interviews reword 1f3a9c02 3 "They merge two sheets every Monday."',
    'brief interviews reword 1f3a9c02 3 --remove',
    'brief interviews reword 1f3a9c02 --add pains "Imports fail silently." --quote "nobody was told"',
  ]);
  edit.action(async (id: string, number: string | undefined, text: string[]) =>
    change(id, number, text, edit.optsWithGlobals(), deps),
  );
}

async function summary(
  id: string,
  options: ReaderOptions & { question?: string; words: string },
  deps: CommandDeps,
): Promise<void> {
  const words = positive(options.words, '--words');
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { summariseInterview } = await import('../../jobs/summarise-interview.ts');
    const told = await summariseInterview(
      { store, settings, rights, clock: deps.now },
      id,
      { question: options.question ?? null, words },
      deps.signal,
    );
    const { interview, stored, difference } = told;
    if (options.json === true) {
      writeJson(deps, {
        for: person,
        interview: jsonRow(interview),
        summary: told.summary,
        stored: jsonOf(stored),
        difference,
      });
      return;
    }
    const lines = [note, `${interview.ref}  ${headline(interview)}`, ...statementLines(stored)];
    const { dropped, failures } = told.summary;
    lines.push('', writtenBy(stored));
    if (dropped > 0) lines.push(`${dropped} statements of the model left out: the note does not prove them`);
    lines.push(...failures, ...differenceLines(difference));
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

async function change(
  id: string,
  number: string | undefined,
  words: readonly string[],
  options: EditOptions,
  deps: CommandDeps,
): Promise<void> {
  const edit = editOf(number, words, options);
  await withInterviews(options, deps, async (store) => {
    const { findInterview } = await import('../../interviews/show.ts');
    const { editSummary } = await import('../../interviews/summary/edit-summary.ts');
    const interview = findInterview(store, id, 'all');
    const stored = editSummary(store, interview.id, options.question ?? null, edit, deps.now());
    if (options.json === true) writeJson(deps, { id: interview.ref, stored: jsonOf(stored) });
    else deps.stdout.write(`${interview.ref}  ${headline(interview)}${statementLines(stored).join('\n')}\n`);
  });
}

function editOf(number: string | undefined, words: readonly string[], options: EditOptions): SummaryEdit {
  if (options.add !== undefined) {
    const text = [number ?? '', ...words].join(' ').trim();
    if (text === '' || options.quote === undefined)
      throw wrong('--add wants the statement, and with --quote the words of the note that it rests on');
    return { kind: 'add', section: options.add, text, quote: options.quote };
  }
  if (number === undefined || !/^\d{1,4}$/.test(number)) throw wrong('which statement? Give its number');
  if (options.remove === true) return { kind: 'remove', number: Number(number) };
  if (options.restore === true) return { kind: 'restore', number: Number(number) };
  const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
  if (text === '') throw wrong('what should it say? Give the new words, --remove or --restore');
  return { kind: 'reword', number: Number(number), text };
}

function wrong(what: string): UsageError {
  return new UsageError('interviews.reword', what, {
    hint: '`brief interviews reword --help` has examples.',
  });
}

function differenceLines(difference: Difference | null): string[] {
  if (difference === null) return [];
  const { added, gone, kept, byPeople } = difference;
  const people = byPeople === 0 ? [] : [`${byPeople} changed by a person, kept as they are`];
  if (added.length + gone.length === 0) return ['Nothing is different from the summary before.', ...people];
  return [
    `Different from the summary before (${kept} the same):`,
    ...gone.map((text) => `  - ${text}`),
    ...added.map((text) => `  + ${text}`),
    ...people,
  ];
}
