/** `brief ab list`, `show`, `status` and `srm`: the history of tests, and the check of a result. */
import { Argument, type Command } from 'commander';

import { InputError, UsageError } from '../core/errors.ts';
import type { TestRecord } from '../store/experiments.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

/** As `TEST_STATES` of store/experiments.ts, which only the actions may load. */
const STATES = ['planned', 'running', 'won', 'lost', 'inconclusive', 'stopped', 'rejected'] as const;

/** Words after `brief ab` that are not pages; a file of such a name is `./list`. */
export function registerAbHistory(ab: Command, deps: CommandDeps): void {
  registerList(ab, deps);
  registerShow(ab, deps);
  registerStatus(ab, deps);
  registerSrm(ab, deps);
}

function registerList(ab: Command, deps: CommandDeps): void {
  const command = ab.command('list').description('tests that were suggested, and what became of them');
  addCommonOptions(command);
  addExamples(command, ['brief ab list', 'brief ab list --json']);
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const { listTests } = await import('../store/experiments.ts');
    const { DAY, localDate } = await import('../core/time.ts');
    const tests = await withStore(settings, (store) => Promise.resolve(listTests(store)));
    if (options.json === true) {
      deps.stdout.write(
        `${JSON.stringify({ schema: 1, tests: await Promise.all(tests.map(inJson)) }, null, 2)}\n`,
      );
      return;
    }
    if (tests.length === 0) {
      deps.stdout.write('No tests yet. `brief ab URL` suggests some.\n');
      return;
    }
    const line = await lineMaker();
    const wide = Math.max(...tests.map((test) => String(test.id).length));
    for (const test of tests) {
      const day = localDate(test.events.at(-1)?.at ?? test.lastAt, settings.timezone);
      const age =
        test.status === 'running' ? `, ${Math.floor((deps.now() - runningSince(test)) / DAY)} days` : '';
      deps.stdout.write(
        `${String(test.id).padStart(wide)}  ${test.status.padEnd(12)}  ${day}  ${line(test.title, 90)}\n${' '.repeat(wide + 2)}${line(test.page, 100)}${age}\n`,
      );
    }
  });
}

/** One line of a text that is not ours, cut at a word. */
async function lineMaker(): Promise<(text: string, max: number) => string> {
  const { oneLine } = await import('../core/text.ts');
  const { plainText } = await import('../experiments/suggestion-text.ts');
  return (text, max) => oneLine(plainText(text), max);
}

function runningSince({ events, lastAt }: TestRecord): number {
  return events.findLast((event) => event.status === 'running')?.at ?? lastAt;
}

async function inJson({ key: _key, firstAt, lastAt, events, body, ...test }: TestRecord) {
  const { isoUtc } = await import('../core/time.ts');
  return {
    ...test,
    firstSuggested: isoUtc(firstAt),
    lastSuggested: isoUtc(lastAt),
    events: events.map((event) => ({ ...event, at: isoUtc(event.at) })),
    suggestion: body,
  };
}

function registerShow(ab: Command, deps: CommandDeps): void {
  const command = ab
    .command('show')
    .description('one test whole, as it was suggested last')
    .argument('<id>', 'number in `brief ab list`');
  addCommonOptions(command);
  addExamples(command, ['brief ab show 3', 'brief ab show 3 --json']);
  command.action(async (id: string) => {
    const options: CommonOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const test = await withStore(settings, (store) => found(store, id));
    if (options.json === true) {
      deps.stdout.write(`${JSON.stringify({ schema: 1, ...(await inJson(test)) }, null, 2)}\n`);
      return;
    }
    deps.stdout.write(`${await historyText(test, settings.timezone)}\n`);
    const { storedSuggestion } = await import('../experiments/stored.ts');
    const { suggestionText } = await import('../experiments/suggestion-text.ts');
    const suggestion = storedSuggestion(test.body);
    deps.stdout.write(
      suggestion === null
        ? 'What it was cannot be read: another version of brief wrote it.\n'
        : `\n${suggestionText(suggestion)}`,
    );
  });
}

type OpenStore = Parameters<Parameters<typeof withStore>[1]>[0];

async function found(store: OpenStore, id: string): Promise<TestRecord> {
  const { findTest } = await import('../store/experiments.ts');
  if (!/^\d{1,15}$/.test(id)) {
    throw new UsageError('ab.bad-id', `${id} is no number of a test`, {
      hint: '`brief ab list` shows the numbers.',
    });
  }
  const test = findTest(store, Number(id));
  if (test === null) {
    throw new InputError('ab.no-test', `there is no test ${id}`, {
      hint: '`brief ab list` shows the numbers.',
    });
  }
  return test;
}

async function historyText(test: TestRecord, zone: string): Promise<string> {
  const { formatLocal } = await import('../core/time.ts');
  const line = await lineMaker();
  const { sampleRatio, formatP } = await import('../experiments/plan/srm.ts');
  const when = (at: number): string => formatLocal(at, zone, 'd LLL yyyy');
  const lines = [
    `${test.id}  ${line(test.title, 120)}`,
    `   ${line(test.page, 120)}`,
    `   ${when(test.firstAt)}  suggested${when(test.lastAt) === when(test.firstAt) ? '' : `, again on ${when(test.lastAt)}`}`,
  ];
  for (const { at, status, visitors, note } of test.events) {
    const counted = visitors === null ? '' : `, visitors ${visitors.join(' / ')}`;
    lines.push(`   ${when(at)}  ${status}${counted}${note === null ? '' : `: ${line(note, 200)}`}`);
    if (visitors === null) continue;
    const split = sampleRatio(visitors);
    if (split.mismatch)
      lines.push(`     !! the split is wrong (p = ${formatP(split.p)}): this result means nothing`);
  }
  return lines.join('\n');
}

interface StatusOptions extends CommonOptions {
  visitors?: string;
  note?: string;
}

function registerStatus(ab: Command, deps: CommandDeps): void {
  const command = ab
    .command('status')
    .description('what became of a test; with a state, note it')
    .argument('<id>', 'number in `brief ab list`')
    .addArgument(new Argument('[state]', 'what it is now').choices(STATES))
    .option('--visitors <counts>', 'visitors of each arm, the control first: 50123,49987')
    .option('--note <text>', 'what there is to say about it');
  addCommonOptions(command);
  addExamples(command, [
    'brief ab status 3',
    'brief ab status 3 running',
    'brief ab status 3 won --visitors 50123,49987 --note "shipped to all"',
  ]);
  command.action(async (id: string, state: (typeof STATES)[number] | undefined) => {
    const options: StatusOptions = command.optsWithGlobals();
    const visitors = await counts(options.visitors);
    if (state === undefined && (visitors !== null || options.note !== undefined)) {
      throw new UsageError('ab.no-state', 'visitors and notes belong to a state', {
        hint: `Say what the test is now: brief ab status ${id} ${STATES.join('|')}.`,
      });
    }
    const settings = await deps.loadSettings(options.config);
    const { noteTest } = await import('../store/experiments.ts');
    const test = await withStore(settings, async (store) => {
      const before = await found(store, id);
      if (state === undefined) return before;
      noteTest(store, before.id, { at: deps.now(), status: state, visitors, note: options.note ?? null });
      return found(store, id);
    });
    deps.stdout.write(
      options.json === true
        ? `${JSON.stringify({ schema: 1, ...(await inJson(test)) }, null, 2)}\n`
        : `${await historyText(test, settings.timezone)}\n`,
    );
  });
}

/** Counts that a split can be checked of; null where none were given. */
async function counts(text: string | undefined): Promise<number[] | null> {
  if (text === undefined) return null;
  const { parseCount } = await import('../experiments/plan/quantities.ts');
  const visitors = text.split(/[\s:,/]+/).map(parseCount);
  await split(visitors);
  return visitors;
}

async function split(visitors: readonly number[], ratio?: readonly number[]) {
  const { sampleRatio } = await import('../experiments/plan/srm.ts');
  try {
    return sampleRatio(visitors, ratio);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError('ab.bad-split', error.message, {
      hint: 'Give the visitors of each arm, and with --expected one part for each.',
      cause: error,
    });
  }
}

interface SrmOptions extends CommonOptions {
  expected?: string;
}

function registerSrm(ab: Command, deps: CommandDeps): void {
  const command = ab
    .command('srm')
    .description('does the split of a result fit? (sample ratio mismatch)')
    .argument('<visitors...>', 'visitors of each arm, the control first')
    .option('--expected <split>', 'the split that was meant: 1:1, 90:10, 2:1:1 (default: all alike)');
  addCommonOptions(command);
  addExamples(command, [
    'brief ab srm 50123 49987',
    'brief ab srm 9012 1043 --expected 90:10',
    'brief ab srm 3300 3412 3290 --json',
  ]);
  command.action(async (visitors: string[]) => {
    const options: SrmOptions = command.optsWithGlobals();
    const { parseCount, parseSplit } = await import('../experiments/plan/quantities.ts');
    const { formatP } = await import('../experiments/plan/srm.ts');
    const ratio = options.expected === undefined ? undefined : parseSplit(options.expected, '--expected');
    const result = await split(visitors.map(parseCount), ratio);
    if (options.json === true) {
      deps.stdout.write(`${JSON.stringify({ schema: 1, ...result }, null, 2)}\n`);
      return;
    }
    const meant = result.expected.map((each) => (Number.isInteger(each) ? String(each) : each.toFixed(1)));
    const verdict = result.mismatch ? 'The split is wrong' : 'No sample ratio mismatch';
    const lines = [
      `${verdict}: p = ${formatP(result.p)} (chi-square ${result.chiSquare.toFixed(3)}, ${result.degrees} degree${result.degrees === 1 ? '' : 's'} of freedom; wrong below ${result.threshold})`,
      `Visitors ${result.counts.join(' / ')}, meant ${meant.join(' / ')}.`,
      ...result.advice,
    ];
    deps.stdout.write(`${lines.join('\n')}\n`);
  });
}
