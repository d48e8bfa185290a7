/** The inventory as JavaScript in a temporary folder, for tests that need it in a worker or a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface CompiledInventory {
  worker: URL;
  /** Runs these lines, which may import `./experiments/...js` and `./testing/pages/...js`, in a process of their own. */
  run(code: string): string;
  remove(): void;
}

export function compileInventory(): CompiledInventory {
  const folder = mkdtempSync(join(tmpdir(), 'brief-inventory-'));
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
    join(ROOT, 'src', 'experiments', 'inventory', 'worker.ts'),
    join(ROOT, 'src', 'testing', 'pages', 'generated.ts'),
  ]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return {
    worker: pathToFileURL(join(js, 'experiments', 'inventory', 'worker.js')),
    run: (code) => {
      const file = join(js, 'process.js');
      writeFileSync(file, code);
      return execFileSync(process.execPath, [file], { encoding: 'utf8' });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
