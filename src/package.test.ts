/** What `npm pack` gives works where nothing else is: built, packed, unpacked into an empty folder and run. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const exec = promisify(execFile);
const ROOT = resolve('.');
/** Everything that the package is made from. */
const SOURCES = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'LICENSE',
  '.env.example',
  'src',
  'scripts',
  'prompts',
  'jobs',
  'data/sample',
];

let folder: string;
let empty: string;
let packed: string[];

/** Runs a program; never throws for its exit code. */
async function ran(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const {
    BRIEF_DB: _db,
    GITHUB_TOKEN: _github,
    SLACK_BOT_TOKEN: _slack,
    OPENAI_API_KEY: _openai,
    ...env
  } = process.env;
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  return exec(file, args, {
    cwd,
    env: { ...env, PATH: path, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code?: number; stdout?: string; stderr?: string; message: string }) => ({
      code: error.code ?? -1,
      stdout: error.stdout ?? '',
      stderr: error.stderr ?? error.message,
    }),
  );
}

const brief = (...args: string[]) => ran(join(empty, 'node_modules', '.bin', 'brief'), args, empty);

/** Folders of node_modules that an installed package gets: the lockfile's, without those for development alone. */
async function runtimePackages(): Promise<string[]> {
  const lock: { packages: Record<string, { dev?: boolean; devOptional?: boolean }> } = JSON.parse(
    await readFile('package-lock.json', 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([place, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(place) && dev !== true)
    .map(([place]) => place.replace('node_modules/', ''));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-pack-'));
  const clone = join(folder, 'clone');
  empty = join(folder, 'empty');
  // A copy, so that a test run changes nothing here; what git ignores has no place in a package.
  for (const each of SOURCES) await cp(each, join(clone, each), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const npm = await ran('npm', ['pack', '--json', '--silent', '--pack-destination', folder], clone);
  if (npm.code !== 0) throw new Error(`npm pack: ${npm.stderr}`);
  const [made]: { filename: string; files: { path: string }[] }[] = JSON.parse(npm.stdout);
  packed = made!.files.map((file) => file.path);
  // As `npm install FILE` would lay it out, without asking a registry: the package itself is unpacked, its dependencies are linked.
  const home = join(empty, 'node_modules', '@brief-daily', 'brief');
  await mkdir(home, { recursive: true });
  await exec('tar', ['-xzf', join(folder, made!.filename), '-C', home, '--strip-components=1']);
  for (const name of await runtimePackages()) {
    const target = join(empty, 'node_modules', name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), target);
  }
  const { bin }: { bin: { brief: string } } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  await mkdir(join(empty, 'node_modules', '.bin'));
  await symlink(join('..', '@brief-daily', 'brief', bin.brief), join(empty, 'node_modules', '.bin', 'brief'));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many times slower than on an idle machine (40 to 50 ms) Node starts now; 1 or more. Time limits are held to that. */
async function busyness(): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const started = performance.now();
    await exec(process.execPath, ['-e', '0']);
    times.push(performance.now() - started);
  }
  return Math.max(1, times.reduce((sum, each) => sum + each, 0) / times.length / 50);
}

describe('the packed package', () => {
  it('holds the program, its prompts, jobs and sample, and nothing of the workshop', () => {
    for (const file of [
      'dist/cli.js',
      'jobs/nightly-briefing.yaml',
      '.env.example',
      'LICENSE',
      'README.md',
      'data/sample/brief.yaml',
    ]) {
      expect(packed).toContain(file);
    }
    expect(packed.filter((path) => path.startsWith('prompts/'))).not.toEqual([]);
    const stray = packed.filter((path) =>
      /\.(?:test|bench)\.|^(?:src|scripts|node_modules)\/|\.db$|(?:^|\/)\.env$|\.map$/.test(path),
    );
    expect(stray).toEqual([]);
  });

  it('has an executable program', async () => {
    const { mode } = await stat(join(empty, 'node_modules', '.bin', 'brief'));
    expect(mode & 0o111).toBe(0o111);
  });

  it('says its version, quickly', async () => {
    const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await brief('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const busy = await busyness();
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const started = performance.now();
      await brief('--help');
      times.push(performance.now() - started);
    }
    // 80 to 110 ms on an idle machine; the bound leaves room for others. What is loaded is pinned in boundaries.test.ts.
    expect(Math.min(...times)).toBeLessThan(400 * busy);
  });

  it('writes a brief.yaml, and says by its exit code that a second one would overwrite it', async () => {
    const first = await brief('init', 'mine');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(join(empty, 'mine'))).sort()).toEqual(['.env.example', 'brief.yaml']);
    expect((await brief('init', 'mine')).code).toBe(2);
    const status = await brief('status', '--json', '--config', join('mine', 'brief.yaml'));
    expect(JSON.parse(status.stdout).database).toBe(join(empty, 'mine', 'data', 'brief.db'));
  });

  it('runs the demo in under ten seconds, with nothing written into node_modules', async () => {
    const before = await readdir(join(empty, 'node_modules', '@brief-daily', 'brief'), { recursive: true });
    const busy = await busyness();
    const started = performance.now();
    const { code, stdout, stderr } = await brief('demo', '--keep', 'demo');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(performance.now() - started).toBeLessThan(10_000 * busy);
    expect(stdout).toContain('Alice');
    const again = await brief(
      '--for',
      'alice',
      '--as-of',
      '2026-11-20T07:00Z',
      '--since',
      '24h',
      '--config',
      'demo/brief.yaml',
      '--json',
    );
    expect(JSON.parse(again.stdout).stories.length).toBeGreaterThan(0);
    expect(await readdir(join(empty, 'node_modules', '@brief-daily', 'brief'), { recursive: true })).toEqual(
      before,
    );
  }, 60_000);

  /** Starts brief and sends it SIGINT `times` times, the first when it has said something or `ready` is there. */
  async function interrupted(
    args: readonly string[],
    times: number,
    env: Record<string, string> = {},
    ready: Promise<unknown> = new Promise(() => undefined),
  ) {
    const child = spawn(process.execPath, [join(empty, 'node_modules', '.bin', 'brief'), ...args], {
      cwd: empty,
      env: { ...process.env, ...env },
    });
    let said = '';
    const heard = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          resolve();
        });
      }
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    await Promise.race([heard, ready, closed]);
    for (let n = 0; n < times; n += 1) {
      child.kill('SIGINT');
      await sleep(300);
    }
    return { code: await closed, said };
  }

  it('brief schedule stops at Ctrl-C with exit 0', async () => {
    const { code, said } = await interrupted(['schedule', '--config', join('mine', 'brief.yaml')], 1);
    expect(said).toMatch(/nightly-briefing: next start .*\n.* stopped\n$/s);
    expect(code).toBe(0);
  });

  /** A Slack whose connections go as they come, which leaves Node's fetch waiting for ever. */
  async function collectInterrupted(times: number) {
    const silent = createServer();
    const asked = new Promise<void>((resolve) => {
      silent.on('connection', (socket) => {
        socket.destroy();
        resolve();
      });
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    await writeFile(join(empty, 'mine', 'slack.yaml'), 'version: 1\nslack: {}\n');
    const env = { SLACK_BOT_TOKEN: 'xoxb-none', SLACK_API_URL: `http://127.0.0.1:${port}` };
    const settled = asked.then(() => sleep(300));
    try {
      return await interrupted(['collect', '--config', join('mine', 'slack.yaml')], times, env, settled);
    } finally {
      silent.close();
    }
  }

  it('Ctrl-C ends a collect that waits for a server, with exit 4', async () => {
    const { code, said } = await collectInterrupted(1);
    expect(said).toContain('stopped before the end; what was read up to here is kept');
    expect(code).toBe(4);
  });

  it('says what to do where better-sqlite3 was not compiled', async () => {
    const place = join(empty, 'node_modules', 'better-sqlite3');
    await rm(place);
    await cp(join(ROOT, 'node_modules', 'better-sqlite3'), place, {
      recursive: true,
      filter: (path) => !path.startsWith(join(ROOT, 'node_modules', 'better-sqlite3', 'build')),
    });
    for (const name of ['bindings', 'file-uri-to-path']) {
      await cp(join(ROOT, 'node_modules', name), join(place, 'node_modules', name), { recursive: true });
    }
    const { code, stderr } = await brief('status', '--config', join('mine', 'brief.yaml'));
    expect(code).toBe(1);
    expect(stderr).toContain('[store.no-binding]');
    expect(stderr).toContain('npm rebuild better-sqlite3');
  });

  it('ends quietly when nobody reads on', async () => {
    const script = `"${join(empty, 'node_modules', '.bin', 'brief')}" --help | head -n 1`;
    const { stdout, stderr } = await ran('bash', ['-c', `set -o pipefail; ${script}`], empty);
    expect(stdout).toMatch(/^Usage: brief/);
    expect(stderr).toBe('');
  });
});
