import { type Command, Option } from 'commander';

import { UsageError } from '../../core/errors.ts';
import { oneLine } from '../../core/text.ts';
import type { FoundSentence, FoundStatement } from '../../interviews/ask.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { jsonRow, withInterviews } from './find.ts';
import { alsoByMeaning } from './by-meaning.ts';
import { headline } from './headline.ts';
import { rightsOf } from './rights.ts';

export interface ReaderOptions extends CommonOptions {
  for?: string;
}

export const FOR = [
  '--for <person>',
  'with the rights of this person (default: the operator, who sees all)',
] as const;

/** `ask` and `find`: answers in the words of the notes, with their places. */
export function registerAsking(interviews: Command, deps: CommandDeps): void {
  const ask = interviews
    .command('ask')
    .description('one question over all interviews: verbatim quotes by person and company')
    .argument('<question...>')
    .option(...FOR);
  addExamples(addCommonOptions(ask), [
    'brief interviews ask "why do people leave?"',
    'brief interviews ask "what hurts about invoices?" --for carol --json',
  ]);
  ask.action(async (question: string[]) => answer(question.join(' '), ask.optsWithGlobals(), deps));

  const find = interviews
    .command('find')
    .description('the sentences of one interview that prove a statement, with their places in its text')
    .argument('<id>', 'its id, the beginning of it, or note:HASH')
    .argument('<statement...>')
    .option(...FOR)
    .addOption(new Option('--limit <n>', 'at most so many sentences').default('3'));
  addExamples(addCommonOptions(find), ['brief interviews find 1f3a9c02 "imports lose rows without a word"']);
  find.action(async (id: string, statement: string[]) =>
    prove(id, statement.join(' '), find.optsWithGlobals(), deps),
  );
}

async function answer(question: string, options: ReaderOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { askInterviews } = await import('../../interviews/ask.ts');
    const { found, byWords } = await alsoByMeaning(
      { store, settings, rights, deps },
      question,
      async (meant) => askInterviews(store, question, rights, meant),
    );
    const { voices, ...rest } = found;
    if (options.json === true) {
      writeJson(deps, { for: person, question, ...rest, byWords, voices: voices.map(jsonVoice) });
      return;
    }
    const lines = [note, ...(byWords === null ? [] : [byWords])];
    for (const { typed, meant } of rest.corrections)
      lines.push(`No interview says "${typed}": asked for "${meant}".`);
    lines.push(`${count(rest.customers)} of ${count(rest.interviewed)} interviewed speak of it`);
    for (const { interview, sentences } of voices) {
      lines.push('', `${interview.ref}  ${interview.day ?? 'no date   '}  ${headline(interview)}`);
      lines.push(...sentences.map(quoteLine));
    }
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

async function prove(
  id: string,
  statement: string,
  options: ReaderOptions & { limit: string },
  deps: CommandDeps,
): Promise<void> {
  const limit = positive(options.limit, '--limit');
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { findStatement } = await import('../../interviews/ask.ts');
    const { found, byWords } = await alsoByMeaning(
      { store, settings, rights, deps },
      statement,
      async (meant) => findStatement(store, id, statement, limit, rights, meant),
    );
    if (options.json === true) {
      writeJson(deps, { for: person, statement, byWords, ...jsonVoice(found) });
      return;
    }
    const { interview, sentences } = found;
    const lines = [
      note,
      ...(byWords === null ? [] : [byWords]),
      `${interview.ref}  ${headline(interview)}`,
      ...sentences.map(quoteLine),
    ];
    if (sentences.length === 0) lines.push('No sentence of it speaks of that.');
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}

function quoteLine({ text, from, to, speaker }: FoundSentence): string {
  return `  “${oneLine(text)}”${speaker === null ? '' : ` ${speaker}`} [${from}-${to}]`;
}

function jsonVoice({ interview, sentences }: FoundStatement): object {
  const found = sentences.map(({ score, ...rest }) => ({ ...rest, score: Number(score.toFixed(6)) }));
  return { interview: jsonRow(interview), sentences: found };
}

export function writeJson(deps: CommandDeps, value: object): void {
  deps.stdout.write(`${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`);
}

export function positive(text: string, option: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError('usage.number', `${option} ${text} is no whole number above 0`);
}
