/** Where brief.yaml is. Apart from what reads it, so that a command that does without is not made to wait for it. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { UsageError } from '../core/errors.ts';

const FILE = 'brief.yaml';

export interface Where {
  /** `--config`; relative to `cwd`. Undefined: brief.yaml in `cwd` or the nearest folder above. */
  configFile: string | undefined;
  cwd: string;
}

/** Absolute path of the brief.yaml that counts here. */
export async function findConfig({ configFile, cwd }: Where): Promise<string> {
  if (configFile !== undefined) {
    const file = resolve(cwd, configFile);
    if (await isFile(file)) return file;
    throw new UsageError('config.not-found', `there is no file ${file}`, {
      hint: 'Give --config the path of a brief.yaml; `brief init` writes one.',
    });
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, FILE);
    if (await isFile(file)) return file;
    if (folder === dirname(folder)) break;
  }
  throw new UsageError('config.not-found', `there is no ${FILE} in ${cwd} or above it`, {
    hint: '`brief init` writes one here; --config names one elsewhere; `brief demo` needs none.',
  });
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
