/** Writes the files of an export into a folder of their own. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { BriefError, messageOf, UsageError } from '../core/errors.ts';

/** Throws UsageError where `folder` holds something already: an export never overwrites. */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; text: string }[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) {
      throw new UsageError('ab.folder-not-empty', `${folder} is not empty`, {
        hint: 'Name another folder with --out, or move what is there away.',
      });
    }
    for (const { path, text } of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof BriefError) throw error;
    throw new BriefError('ab.cannot-write', `cannot write to ${folder}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Name a folder that can be written to with --out.',
    });
  }
}
