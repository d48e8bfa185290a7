// Compiles src/ to dist/ (tests and their data left out) and makes the binary executable.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist');

rmSync(out, { recursive: true, force: true });
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
// What a browser is given as it is.
cpSync(join(root, 'src/interviews/site/assets'), join(out, 'interviews/site/assets'), { recursive: true });
// What reads trust and proof on a page.
cpSync(
  join(root, 'src/experiments/inventory/claims/weights.bin'),
  join(out, 'experiments/inventory/claims/weights.bin'),
);
chmodSync(join(out, 'cli.js'), 0o755);
