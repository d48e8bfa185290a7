import type { Command } from 'commander';

import { EXIT } from '../../core/errors.ts';
import type { CommandDeps } from '../deps.ts';
import { failureOf } from '../open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count, progressLine } from '../progress.ts';
import { positive, writeJson } from './ask.ts';
import { withInterviews } from './find.ts';
import { headline } from './headline.ts';

/** `complete`: the fields that no rule could read, by the model that brief.yaml configures. */
export function registerCompleting(interviews: Command, deps: CommandDeps): void {
  const complete = interviews
    .command('complete')
    .description(
      'have the model read who, role, company, date and interviewer where rules could not; a value counts only where the note says it',
    )
    .argument('[ids...]', 'these interviews (default: all that lack a field and were not read yet)')
    .option('--limit <n>', 'at most so many', '200');
  addExamples(addCommonOptions(complete), [
    'brief interviews complete',
    'brief interviews complete 1f3a9c02 --json',
  ]);
  complete.action(async (ids: string[]) => {
    const options: CommonOptions & { limit: string } = complete.optsWithGlobals();
    const limit = positive(options.limit, '--limit');
    await withInterviews(options, deps, async (store, settings) => {
      const { interviewsToRead, readFields, readerOf } = await import('../../jobs/read-fields.ts');
      const { findInterview } = await import('../../interviews/show.ts');
      const work = await readerOf(store, settings, { clock: deps.now, signal: deps.signal });
      const chosen =
        ids.length > 0
          ? ids.map((id) => findInterview(store, id, 'all'))
          : interviewsToRead(store).slice(0, limit);
      const line = progressLine(deps);
      const read = [];
      for (const [at, interview] of chosen.entries()) {
        line.show(`reading ${at + 1} of ${chosen.length} interviews`);
        read.push(await readFields(work, interview));
      }
      line.end();
      const failed = read.filter(({ reading }) => reading.failure !== null);
      if (options.json === true) {
        writeJson(deps, {
          interviews: read.map(({ interview, reading }) => ({
            id: interview.ref,
            fields: reading.fields,
            dropped: reading.refused.length,
            failure: reading.failure,
          })),
        });
      } else {
        for (const { interview, reading } of read.filter(({ reading: { fields } }) => fields.length > 0)) {
          deps.stdout.write(`${interview.ref}  ${headline(interview)}\n`);
          for (const { field, value, from, to } of reading.fields)
            deps.stdout.write(`          ${field.padEnd(12)}${value}  (model ${from}-${to})\n`);
        }
        const refused = read.reduce((sum, { reading }) => sum + reading.refused.length, 0);
        deps.stdout.write(
          `${count(read.length)} read${refused === 0 ? '' : `; ${count(refused)} values left out: the notes do not say them`}\n`,
        );
      }
      if (failed.length === 0) return;
      throw failureOf(
        failed.length === read.length ? EXIT.failed : EXIT.partial,
        'interviews.not-read',
        failed
          .map(({ interview, reading }) => `${interview.ref}: ${reading.failure ?? ''}`)
          .slice(0, 5)
          .join('\n'),
        'What was read is kept. `brief doctor` says whether the model answers; run this again.',
      );
    });
  });
}
