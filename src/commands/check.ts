import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Command } from 'commander';

import { BriefError, InputError, PartialError } from '../core/errors.ts';
import type { Checked } from '../ground/lines.ts';
import type { CommandDeps } from './deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

/** Bytes: a hundred lines or so, a good piece of work for one thread. */
const CHUNK = 512 * 1024;

interface CheckOptions extends CommonOptions {
  exitCode?: boolean;
}

export function registerCheck(program: Command, deps: CommandDeps): void {
  const command = program
    .command('check')
    .description('does the evidence prove the sentence? JSON lines in; no database, no model')
    .argument(
      '<file>',
      'JSON lines {id, sentence, cites, evidence, asOf?, timezone?}, or - for standard input',
    )
    .option('--exit-code', 'exit 1 when a sentence is not proven (default: 0, whatever the verdicts)');
  addCommonOptions(command);
  addExamples(command, [
    'brief check sentences.jsonl            each sentence, and what is wrong with it',
    'brief check sentences.jsonl --json     {id, ok, reasons: [{code, what, span}]}, a line each',
    'cat sentences.jsonl | brief check - --exit-code',
  ]);
  command.addHelpText(
    'after',
    '\nA line that cannot be read is named on standard error and skipped: exit 4, or 3 when no line can be read.\n',
  );
  command.action(async (file: string) => {
    const options: CheckOptions = command.optsWithGlobals();
    const tally = await checkAll(await open(file, deps), options.json === true, deps);
    if (options.json !== true) deps.stdout.write(summary(tally));
    finish(tally, options);
  });
}

interface Tally {
  checked: number;
  proven: number;
  unreadable: string[];
  codes: Map<string, number>;
}

async function open(file: string, deps: CommandDeps): Promise<AsyncIterable<string | Uint8Array>> {
  if (file === '-') return deps.stdin;
  const path = resolve(deps.cwd, file);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new InputError(
      'check.no-file',
      found === null ? `there is no file ${file}` : `${file} is not a file`,
      {
        hint: 'Give a file of JSON lines, or - to read standard input.',
      },
    );
  }
  return createReadStream(path, { signal: deps.signal, highWaterMark: CHUNK });
}

async function checkAll(
  chunks: AsyncIterable<string | Uint8Array>,
  json: boolean,
  deps: CommandDeps,
): Promise<Tally> {
  const { batchesFrom } = await import('../ground/lines.ts');
  const { outcomesOf } = await import('../ground/outcomes.ts');
  const tally: Tally = { checked: 0, proven: 0, unreadable: [], codes: new Map() };
  for await (const outcome of outcomesOf(batchesFrom(chunks), { signal: deps.signal })) {
    if ('fault' in outcome) {
      const { code, message } = outcome.fault;
      tally.unreadable.push(message);
      deps.stderr.write(`brief: ${message} [${code}]\n`);
      continue;
    }
    const { id, ok, reasons } = outcome.checked;
    tally.checked += 1;
    if (ok) tally.proven += 1;
    for (const code of new Set(reasons.map((reason) => reason.code)))
      tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    const out = json ? `${JSON.stringify({ id, ok, reasons })}\n` : forPeople(outcome.checked, deps.color);
    if (!deps.stdout.write(out)) await deps.stdout.drained();
  }
  return tally;
}

/** Sentences are other people's: nothing in them may steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function forPeople({ id, ok, reasons, sentence }: Checked, color: boolean): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [`${ok ? paint(32, '✓') : paint(31, '✗')} ${plain(String(id))}  ${plain(sentence)}`];
  for (const reason of reasons) lines.push(`    ${paint(31, reason.code.padEnd(11))} ${plain(reason.what)}`);
  return `${lines.join('\n')}\n`;
}

function summary({ checked, proven, codes }: Tally): string {
  const wrong = Array.from(codes, ([code, count]) => `${code} ${count}`);
  return `\n${proven} of ${checked} ${checked === 1 ? 'sentence' : 'sentences'} proven${wrong.length === 0 ? '' : `; not proven: ${wrong.join(', ')}`}\n`;
}

function finish(tally: Tally, options: CheckOptions): void {
  const unreadable = tally.unreadable.length;
  if (unreadable > 0) {
    const hint = 'Each is named above with its number.';
    if (tally.checked === 0)
      throw new InputError('check.nothing-readable', `none of the ${unreadable} lines can be read`, { hint });
    throw new PartialError(
      'check.unreadable-lines',
      `${unreadable} of ${unreadable + tally.checked} lines could not be read`,
      { hint },
    );
  }
  if (options.exitCode === true && tally.proven < tally.checked) {
    throw new BriefError(
      'check.not-proven',
      `${tally.checked - tally.proven} of ${tally.checked} sentences are not proven`,
    );
  }
}
