import { type Command, Option } from 'commander';

import { UsageError } from '../../core/errors.ts';
import type { FoundSentence, FoundStatement } from '../../interviews/ask.ts';
import type { Summary } from '../../interviews/summary/sections.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { jsonRow, withInterviews } from './find.ts';
import { headline } from './headline.ts';
import { rightsOf } from './rights.ts';

interface ReaderOptions extends CommonOptions {
  for?: string;
}

const FOR = [
  '--for <person>',
  'with the rights of this person (default: the operator, who sees all)',
] as const;

/** `ask`, `find` and `summarise`: answers in the words of the notes, with their places. */
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

  const summarise = interviews
    .command('summarise')
    .description(
      'who they are, pains, praise and wishes, or the answer to a question; every line with its quotes',
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
}

async function answer(question: string, options: ReaderOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { askInterviews } = await import('../../interviews/ask.ts');
    const { voices, ...rest } = askInterviews(store, question, rights);
    if (options.json === true) {
      writeJson(deps, { for: person, question, ...rest, voices: voices.map(jsonVoice) });
      return;
    }
    const lines = [note];
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
    const found = findStatement(store, id, statement, limit, rights);
    if (options.json === true) {
      writeJson(deps, { for: person, statement, ...jsonVoice(found) });
      return;
    }
    const { interview, sentences } = found;
    const lines = [note, `${interview.ref}  ${headline(interview)}`, ...sentences.map(quoteLine)];
    if (sentences.length === 0) lines.push('No sentence of it speaks of that.');
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
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
    if (options.json === true) {
      writeJson(deps, { for: person, interview: jsonRow(told.interview), summary: told.summary });
      return;
    }
    const { interview } = told;
    deps.stdout.write(`${note}\n${interview.ref}  ${headline(interview)}\n${summaryText(told.summary)}`);
  });
}

function summaryText({ writer, sections, read, dropped, failures, words }: Summary): string {
  const lines: string[] = [];
  for (const { name, statements } of sections) {
    lines.push('', name);
    for (const { text, quotes } of statements) {
      const places = quotes.map(({ from, to }) => `${from}-${to}`).join(', ');
      lines.push(`- ${text} [${places}]`);
      if (writer === 'model') lines.push(...quotes.map((quote) => `  “${oneLine(quote.text)}”`));
    }
  }
  if (sections.length === 0) lines.push('', 'Nothing in the interview speaks of that.');
  const by = writer === 'model' ? 'Written by a model, every statement proven' : 'In the words of the note';
  lines.push('', `${by} · ${count(words)} words · ${Math.round(read.share * 100)} % of the note read`);
  if (dropped > 0) lines.push(`${dropped} statements of the model left out: the note does not prove them`);
  lines.push(...failures);
  return `${lines.join('\n')}\n`;
}

function quoteLine({ text, from, to, speaker }: FoundSentence): string {
  return `  “${oneLine(text)}”${speaker === null ? '' : ` ${speaker}`} [${from}-${to}]`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function jsonVoice({ interview, sentences }: FoundStatement): object {
  const found = sentences.map(({ score, ...rest }) => ({ ...rest, score: Number(score.toFixed(6)) }));
  return { interview: jsonRow(interview), sentences: found };
}

function writeJson(deps: CommandDeps, value: object): void {
  deps.stdout.write(`${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`);
}

function positive(text: string, option: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError('usage.number', `${option} ${text} is no whole number above 0`);
}
