import { join, resolve } from 'node:path';

import type { Command } from 'commander';

import { messageOf, UsageError } from '../core/errors.ts';
import type { CommandDeps } from './deps.ts';
import { addExamples } from './options.ts';

export function registerInit(program: Command, deps: CommandDeps): void {
  const command = program
    .command('init')
    .description('write a commented brief.yaml and a .env.example; never overwrites')
    .argument('[folder]', 'where to (default: here)', '.')
    .option('--json', 'print JSON: the files that were written');
  addExamples(command, ['brief init', 'brief init ~/brief']);
  command.action(async (folder: string) => {
    const options: { json?: boolean } = command.optsWithGlobals();
    const written = await writeExample(folder, deps);
    deps.stdout.write(
      options.json === true
        ? `${JSON.stringify({ written })}\n`
        : `${written.map((file) => `wrote ${file}`).join('\n')}

Next:
  1. Open brief.yaml: name your people and at least one of github, slack, interviews.
  2. Copy .env.example to .env and fill in the tokens. Keep .env out of version control.
  3. brief doctor     says what is still missing
     brief collect    reads what is new
     brief --for alice
`,
    );
  });
}

/** Writes the files; gives their absolute paths. Throws UsageError where brief.yaml is there already. */
async function writeExample(folder: string, deps: CommandDeps): Promise<string[]> {
  const { copyFile, constants, mkdir, writeFile } = await import('node:fs/promises');
  const { exampleConfig } = await import('./init-template.ts');
  const target = resolve(deps.cwd, folder);
  const config = join(target, 'brief.yaml');
  const zone = deps.env['TZ'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    await mkdir(target, { recursive: true });
    await writeFile(config, exampleConfig(await knownZone(zone)), { flag: 'wx' });
  } catch (error) {
    if (isExisting(error)) {
      throw new UsageError('init.exists', `${config} is there already`, {
        hint: 'It is left as it was. Move it away first, or give another folder: `brief init FOLDER`.',
      });
    }
    throw new UsageError('init.cannot-write', `cannot write ${config}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Give a folder that you may write to: `brief init FOLDER`.',
    });
  }
  const example = join(target, '.env.example');
  try {
    await copyFile(join(deps.packageFolder, '.env.example'), example, constants.COPYFILE_EXCL);
  } catch (error) {
    if (isExisting(error)) return [config];
    throw error;
  }
  return [config, example];
}

async function knownZone(zone: string): Promise<string> {
  const { isTimeZone } = await import('../core/time.ts');
  return isTimeZone(zone) ? zone : 'UTC';
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
