/** Files of `src` as JavaScript in a temporary folder, for tests that need them in processes or workers of their own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files beside the sources that they read. */
const DATA = ['experiments/inventory/claims/weights.bin'];

export interface Compiled {
  /** An empty folder for the test's files. */
  folder: string;
  /** Of the JavaScript of a file of `src`, for a worker. */
  url(entry: string): URL;
  /** Starts a process with these lines, which may import `./store/store.js` and so on; its arguments are `process.argv`. */
  start(code: string, ...args: string[]): ChildProcess;
  /** As `start`, until it ends. Throws with its output when it fails. */
  run(code: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** `entries`: files of `src` that are started or imported; all that they import comes with them. Takes seconds. */
export function compileSources(...entries: readonly string[]): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'brief-compiled-'));
  const js = join(folder, 'js');
  const flags =
    '--ignoreConfig --target ES2023 --module NodeNext --types node --skipLibCheck --strict --allowImportingTsExtensions --rewriteRelativeImportExtensions';
  execFileSync(process.execPath, [
    join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
    ...flags.split(' '),
    '--rootDir',
    join(ROOT, 'src'),
    '--outDir',
    js,
    ...entries.map((entry) => join(ROOT, 'src', entry)),
  ]);
  for (const file of DATA) cpSync(join(ROOT, 'src', file), join(js, file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  let made = 0;
  const start = (code: string, ...args: string[]): ChildProcess => {
    made += 1;
    const file = join(js, `process-${made}.js`);
    writeFileSync(file, code);
    return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  };
  return {
    folder,
    url: (entry) => pathToFileURL(join(js, entry.replace(/\.ts$/, '.js'))),
    start,
    run: (code, ...args) => outputOf(start(code, ...args)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`process ended with ${code ?? signal}: ${errors}`));
    });
  });
}
