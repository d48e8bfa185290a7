import type { Command } from 'commander';

import { BriefError, EXIT } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Finding } from '../jobs/doctor.ts';
import type { CommandDeps } from './deps.ts';
import { failureOf } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

const MARKS = { ok: 'OK', problem: '!!', off: '--' } as const;
const COLORS = { ok: 32, problem: 31, off: 2 } as const;

export function registerDoctor(program: Command, deps: CommandDeps): void {
  const command = program
    .command('doctor')
    .description(
      'check configuration, tokens, database, model, channels and clock; each line says what to do',
    );
  addCommonOptions(command);
  addExamples(command, ['brief doctor', 'brief doctor --json']);
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const print = (findings: readonly Finding[]): void => {
      deps.stdout.write(
        options.json === true
          ? `${JSON.stringify({ findings }, null, 2)}\n`
          : findings.map((finding) => findingText(finding, deps.color)).join(''),
      );
    };
    let settings: Settings;
    try {
      settings = await deps.loadSettings(options.config);
    } catch (error) {
      if (!(error instanceof BriefError)) throw error;
      print([{ about: 'config', status: 'problem', what: error.message, todo: error.hint ?? null }]);
      throw failureOf(EXIT.usage, error.code, 'the configuration cannot be used', 'Mend this first.');
    }
    const { examine } = await import('../jobs/doctor.ts');
    const { packageFolder, fetch, now, signal } = deps;
    const findings = await examine({ settings, packageFolder, fetch, now, signal });
    print(findings);
    const problems = findings.filter(({ status }) => status === 'problem').length;
    if (problems > 0) {
      const what = problems === 1 ? '1 thing' : `${problems} things`;
      throw failureOf(EXIT.failed, 'doctor.problems', `${what} to mend`, 'Each !! line says how.');
    }
  });
}

function findingText({ about, status, what, todo }: Finding, color: boolean): string {
  const mark = color ? `\u001B[${COLORS[status]}m${MARKS[status]}\u001B[0m` : MARKS[status];
  const indent = ' '.repeat(13);
  const next = todo === null ? '' : `${indent}${todo}\n`;
  return `${mark} ${about.padEnd(9)} ${what.replaceAll('\n', `\n${indent}`)}\n${next}`;
}
