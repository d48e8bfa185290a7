import type { Command } from 'commander';

import { UsageError } from '../../core/errors.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count, progressLine } from '../progress.ts';
import { withInterviews } from './find.ts';

/** `brief interviews embed`: the vectors for search by meaning, now and not in the night. */
export function registerEmbedding(interviews: Command, deps: CommandDeps): void {
  const embed = interviews
    .command('embed')
    .description('make the vectors for search by meaning; what has them already is left alone');
  addExamples(addCommonOptions(embed), ['brief interviews embed', 'brief interviews embed --json']);
  embed.action(async () => {
    const options: CommonOptions = embed.optsWithGlobals();
    await withInterviews(options, deps, async (store, settings) => {
      const { embedAll } = await import('../../jobs/meaning.ts');
      const { now, signal } = deps;
      const line = progressLine(deps);
      const done = await embedAll({ store, settings, now }, signal, {
        onProgress: (made, left) =>
          line.show(`embedding interviews: ${count(made)} done, ${count(left)} left`),
      });
      line.end();
      if (done === null) {
        throw new UsageError('interviews.no-embeddings', 'brief.yaml names no embedding model', {
          hint: 'Add embeddings: { provider: ollama, model: nomic-embed-text } to brief.yaml.',
        });
      }
      if (options.json === true) {
        deps.stdout.write(`${JSON.stringify({ schema: 1, ...done }, null, 2)}\n`);
        return;
      }
      deps.stdout.write(`${count(done.made)} interviews embedded, ${count(done.left)} without vectors\n`);
      if (done.problem === null) return;
      const { message, hint } = done.problem;
      deps.stdout.write(
        `${message}${hint === null ? '' : `\n${hint}`}\nThese are found by words alone until it works again.\n`,
      );
    });
  });
}
