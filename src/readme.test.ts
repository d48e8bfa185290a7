/** The README's commands are run as they stand there, on the sample company with emulated GitHub and Slack. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from './run.ts';
import { SAMPLE_MORNING, type SampleServers, startSample } from './testing/sample.ts';
import { terminal } from './testing/terminal.ts';

const README = await readFile('README.md', 'utf8');

/** Lines of ```sh blocks, comments cut off. */
function shellLines(markdown: string): string[] {
  return [...markdown.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)]
    .flatMap((match) => (match[1] ?? '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** Commands whose comment says that they need a model: the sample company configures none. */
function linesThatNeedAModel(markdown: string): string[] {
  return [...markdown.matchAll(/^(brief .*?)\s+# needs a model\b/gm)].map((match) => match[1] ?? '');
}

/** Every `brief ...` that the text mentions: in blocks and in `code`. */
function mentions(markdown: string): string[] {
  const inline = [...markdown.matchAll(/`(brief [^`\n]+)`/g)].map((match) => match[1] ?? '');
  return [...shellLines(markdown), ...inline].filter((line) => line.startsWith('brief '));
}

const words = (line: string): string[] => line.split(/\s+/).slice(1);

let folder: string;
let servers: SampleServers;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-readme-'));
  await cp(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  await cp(join('data', 'sample', 'customers.csv'), join(folder, 'customers.csv'));
  await cp(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  servers = await startSample(join('data', 'sample'), () => SAMPLE_MORNING);
});
afterAll(async () => {
  await servers.close();
  await rm(folder, { recursive: true, force: true });
});

async function brief(
  args: readonly string[],
  stopAfterMs?: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { deps, written, interrupt } = terminal({
    cwd: folder,
    now: () => SAMPLE_MORNING,
    fetch: globalThis.fetch,
    env: {
      GITHUB_TOKEN: 'sample',
      SLACK_BOT_TOKEN: 'xoxb-sample',
      GITHUB_API_URL: servers.github.url,
      SLACK_API_URL: servers.slack.url,
    },
  });
  const timer = stopAfterMs === undefined ? undefined : setTimeout(interrupt, stopAfterMs);
  const code = await run(args, deps);
  clearTimeout(timer);
  return { code, ...written };
}

/** A line for `brief check`, made of the sample's own briefing. */
async function writeSentences(): Promise<void> {
  const { stdout } = await brief(['--for', 'alice', '--json', '--since', '24h']);
  const { stories, evidence, asOf, timezone } = JSON.parse(stdout);
  const [sentence] = stories[0].summary;
  const line = { id: '1', sentence: sentence.text, cites: sentence.evidence, evidence, asOf, timezone };
  await writeFile(join(folder, 'sentences.jsonl'), `${JSON.stringify(line)}\n`);
}

describe('README.md', () => {
  it('has the two lines that do everything, each in a block of its own', () => {
    expect(README).toMatch(/^```sh\nnpm ci && npm run demo\n```$/m);
    expect(README).toMatch(/^```sh\nnpm ci && npm test\n```$/m);
  });

  it('every brief command in its shell blocks does what it says, in that order', async () => {
    const lines = shellLines(README).filter((line) => line.startsWith('brief '));
    expect(lines.length).toBeGreaterThan(8);
    const unable = new Set(linesThatNeedAModel(README));
    for (const line of lines) {
      if (line.startsWith('brief check ')) await writeSentences();
      const { code, stdout, stderr } = await brief(words(line), line === 'brief schedule' ? 200 : undefined);
      // Without a model it ends with 2 and says what to configure.
      const needsModel = unable.has(line) && stderr.includes('Set `llm` in brief.yaml');
      const complaint = code === 0 || needsModel ? '' : stderr;
      expect({ line, code, complaint, silent: stdout === '' }).toEqual({
        line,
        code: unable.has(line) ? 2 : 0,
        complaint: '',
        silent: unable.has(line),
      });
    }
    expect(servers.slack.sent.map(({ user }) => user)).toContain('U02ALICE');
  }, 60_000);

  it('brief doctor finds nothing wrong with the sample company but the clock, which stands still here', async () => {
    const { code, stdout } = await brief(['doctor', '--json']);
    const { findings }: { findings: { about: string; status: string }[] } = JSON.parse(stdout);
    const wrong = findings.filter(({ status }) => status === 'problem').map(({ about }) => about);
    expect(new Set(wrong)).toEqual(new Set(['clock']));
    expect(code).toBe(1);
    expect([...new Set(findings.map(({ about }) => about))]).toEqual([
      'config',
      '.env',
      'database',
      'github',
      'clock',
      'slack',
      'notes',
      'customers',
      'model',
      'meaning',
      'jobs',
    ]);
  });

  it('names no command and no option that is not there', async () => {
    // `customers match`, or the verb alone: `show acme/ingest#214 --help` is the help of `show`.
    const verbOf = (line: string): string =>
      /^(?:[a-z]+(?: [a-z]+)?(?= |$))?/.exec(words(line).join(' '))?.[0] ?? '';
    const lines = mentions(README);
    const help = new Map<string, string>();
    for (const verb of new Set(lines.map(verbOf))) {
      const { code, stdout } = await brief([...verb.split(' ').filter((word) => word !== ''), '--help']);
      expect({ verb, code }).toEqual({ verb, code: 0 });
      help.set(verb, stdout);
    }
    for (const line of lines) {
      for (const option of words(line).filter((word) => word.startsWith('--'))) {
        expect(help.get(verbOf(line)), line).toMatch(new RegExp(`${option}\\b`));
      }
    }
    expect(help.size).toBeGreaterThan(5);
  });

  it('shows what the demo prints', async () => {
    const { deps, written } = terminal({ cwd: folder, fetch: globalThis.fetch });
    expect(await run(['demo', '--keep', join(folder, 'demo')], { ...deps, columns: 80 })).toBe(0);
    const [, shown = ''] = /^```text\n(Alice[\s\S]*?)^```$/m.exec(README) ?? [];
    const lines = shown.split('\n').filter((line) => line !== '' && line !== '…');
    expect(lines.length).toBeGreaterThan(20);
    const printed = new Set(written.stdout.split('\n'));
    expect(lines.filter((line) => !printed.has(line))).toEqual([]);
  });

  it('has a table of the exit codes that there are', () => {
    for (const code of [0, 1, 2, 3, 4, 5]) expect(README).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });

  it('points to files that exist', async () => {
    const links = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) await expect(readFile(link), link).resolves.toBeDefined();
  });

  it('and package.json agree about the scripts', async () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      await readFile('package.json', 'utf8'),
    );
    const named = shellLines(README).flatMap((line) =>
      [...line.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    const builtIn = new Set(['ci', 'install', 'test', 'approve']);
    expect(named.filter((name) => !builtIn.has(name) && !(name in scripts))).toEqual([]);
    // What developers run stands there once.
    const ours = Object.keys(scripts).filter((name) => /^(?:test|bench):/.test(name));
    expect(named.filter((name) => /^(?:test|bench):/.test(name)).toSorted()).toEqual(ours.toSorted());
  });
});
