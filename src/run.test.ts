import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { FILES_A_BATCH } from './collect/notes/collect.ts';
import { run } from './run.ts';
import { terminal, type TerminalOptions } from './testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

async function brief(line: string, options: Partial<TerminalOptions> = {}): Promise<Ran> {
  const { deps, written } = terminal({ cwd: folder, ...options });
  const code = await run(
    line.split(' ').filter((word) => word !== ''),
    deps,
  );
  return { code, ...written };
}

async function company(yaml: string, notes: Record<string, string | Buffer> = {}): Promise<void> {
  await mkdir(join(folder, 'notes'), { recursive: true });
  for (const [name, text] of Object.entries(notes)) await writeFile(join(folder, 'notes', name), text);
  await writeFile(join(folder, 'brief.yaml'), `version: 1\n${yaml}`);
}

const NOTES = 'interviews: { folders: [{ path: notes }] }\n';
const NOTE = '---\ndate: 2026-11-19\n---\n# Call with Northwind\n\nThey want exports by Friday.\n';

describe('help and version', () => {
  it('--version prints the version of the package and nothing else', async () => {
    const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await brief('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('--help names every verb and every exit code', async () => {
    const { code, stdout, stderr } = await brief('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const verb of ['collect', 'export', 'run', 'schedule', 'status', 'doctor', 'init']) {
      expect(stdout).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
    }
    expect(stdout).toMatch(/0 done {3}1 failed {3}2 wrong usage.*3 input.*\n.*4 done in part.*5 refused/);
  });

  it.each(['collect', 'export', 'run', 'schedule', 'status', 'doctor', 'init'])(
    '%s --help has an example and --json',
    async (verb) => {
      const { code, stdout } = await brief(`${verb} --help`);
      expect(code).toBe(0);
      expect(stdout).toContain('--json');
      expect(stdout).toMatch(new RegExp(`Examples:\\n  brief ${verb}`));
    },
  );

  it('help collect is the same as collect --help', async () => {
    expect((await brief('help collect')).stdout).toBe((await brief('collect --help')).stdout);
  });
});

describe('exit 0', () => {
  it('init writes a brief.yaml that is valid as it is, and .env.example', async () => {
    const made = await brief('init');
    expect(made.code).toBe(0);
    expect(await readFile(join(folder, '.env.example'), 'utf8')).toContain('SLACK_BOT_TOKEN=');
    const { code, stdout } = await brief('status --json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).database).toBe(join(folder, 'data', 'brief.db'));
  });

  it('every commented section of it is valid too once it is uncommented', async () => {
    await brief('init');
    const text = await readFile(join(folder, 'brief.yaml'), 'utf8');
    const whole = text
      .replaceAll(
        /^(\s*)# (\s*(?:github|slack|email|team|timezone|mute|repos|channels|interviews|folders|- \{|teams|products|llm|embeddings|provider|model|local_only|budget|briefing|readers|customers|from|currency|links|vitally|posthog):?.*)$/gm,
        '$1$2',
      )
      .replaceAll(/^ {2}# readers/gm, '  readers');
    expect(whole).not.toBe(text);
    await writeFile(join(folder, 'brief.yaml'), whole);
    const { code, stderr } = await brief('status');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('collect reads the notes, and a second time changes nothing', async () => {
    await company(NOTES, { 'a.md': NOTE });
    const first = JSON.parse((await brief('collect --json')).stdout);
    expect(first).toMatchObject({ asOf: '2026-11-20T07:00:00Z', since: '2026-10-21T07:00:00Z' });
    expect(first.sources).toMatchObject([
      { source: 'notes', status: 'done', added: 1, gaps: [], error: null },
    ]);
    const before = (await brief('export items')).stdout;
    expect(before).toContain('exports by Friday');
    const second = JSON.parse((await brief('collect --json --as-of 2026-11-21T07:00')).stdout);
    expect(second.sources).toMatchObject([{ status: 'done', added: 0, changed: 0 }]);
    expect((await brief('export items')).stdout).toBe(before);
  });

  it('status counts every kind by source', async () => {
    await company(NOTES, { 'a.md': NOTE, 'b.txt': NOTE.replace('Northwind', 'Contoso') });
    await brief('collect');
    const { sources, jobs } = JSON.parse((await brief('status --json')).stdout);
    expect(sources).toMatchObject([
      { source: 'github', kinds: {}, items: 0, configured: false, lastCollect: null },
      { source: 'slack', items: 0 },
      {
        source: 'notes',
        kinds: { note: 2 },
        items: 2,
        configured: true,
        lastCollect: { status: 'done', upTo: '2026-11-20T07:00:00Z', gaps: [] },
      },
    ]);
    expect(jobs).toMatchObject([
      { name: 'nightly-briefing', lastRun: null },
      { name: 'weekly-digest', lastRun: null },
    ]);
    expect((await brief('status')).stdout).toMatch(
      /notes +done, up to Fri 20 Nov 2026 07:00 \(just now\)\n +2 note;/,
    );
  });

  it('export gives the rows of the design as JSON lines, and as CSV that a spreadsheet cannot run', async () => {
    await company(NOTES, { 'a.md': '---\ndate: 2026-11-19\n---\n# =1+1\n\nHe said "yes",\nthen no.\n' });
    await brief('collect');
    const [row] = (await brief('export items')).stdout.trim().split('\n');
    expect(Object.keys(JSON.parse(row!))).toEqual([
      'source',
      'kind',
      'id',
      'thread',
      'container',
      'author',
      'createdAt',
      'updatedAt',
      'state',
      'title',
      'text',
      'url',
    ]);
    expect(JSON.parse(row!)).toMatchObject({
      source: 'notes',
      kind: 'note',
      container: 'notes',
      title: '=1+1',
      state: null,
    });
    const csv = (await brief('export items --format csv')).stdout;
    expect(csv.split('\r\n')[0]).toBe(
      'source,kind,id,thread,container,author,createdAt,updatedAt,state,title,text,url',
    );
    expect(csv).toContain(",'=1+1,");
    expect(csv).toContain('""yes""');
  });
});

describe('exit 1', () => {
  it('doctor found something to mend, and says what to do', async () => {
    await company(`people: [{ id: al, github: al }]\ngithub: { repos: [acme/web] }\n${NOTES}`);
    const { code, stdout, stderr } = await brief('doctor');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^!! github +GITHUB_TOKEN is not set\n +Make a token/m);
    expect(stdout).toMatch(/^OK notes +notes is there$/m);
    expect(stdout).toMatch(/^-- slack +not in brief.yaml\n +Add slack/m);
    expect(stderr).toMatch(/things to mend/);
  });

  it('a job came to nothing', async () => {
    await company('people: [{ id: al, github: al }]\n');
    await mkdir(join(folder, 'jobs'));
    await writeFile(
      join(folder, 'jobs', 'just-brief.yaml'),
      'description: x\nwhen: { cron: "0 7 * * *" }\nbrief: { for: everyone, to: slack }\n',
    );
    const { code, stderr } = await brief('run just-brief');
    expect(code).toBe(1);
    expect(stderr).toMatch(/just-brief: al: /);
    const { jobs } = JSON.parse((await brief('status --json')).stdout);
    expect(jobs.find((job: { name: string }) => job.name === 'just-brief').lastRun.status).toBe('failed');
  });
});

describe('exit 2', () => {
  it.each([
    ['colect', 'unknown command "colect"', 'Did you mean `brief collect`?'],
    ['colect --since 3d', 'unknown command "colect"', 'Did you mean `brief collect`?'],
    ['hepl', 'unknown command "hepl"', 'Did you mean `brief help`?'],
    ['frobnicate', 'unknown command "frobnicate"', '`brief --help` lists the commands.'],
    ['--jsno', "unknown option '--jsno'", 'Did you mean --json?'],
    ['collect --sinec 3d', "unknown option '--sinec'", 'Did you mean --since?'],
    ['collect github slack', "too many arguments for 'collect'", 'See `brief --help`'],
    ['collect gitlab', "command-argument value 'gitlab' is invalid", 'github, slack, notes'],
    ['run', "missing required argument 'job'", 'See `brief --help`'],
    ['export items --format xml', "option '--format <format>' argument 'xml' is invalid", 'jsonl, csv'],
  ])('%s', async (line, message, hint) => {
    const { code, stdout, stderr } = await brief(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it.each([
    ['collect --as-of yesterday', '"yesterday" is not a date and time'],
    ['collect --as-of 2026-02-30', '"2026-02-30" is not a date and time'],
    ['collect --since 3x', '"3x" is not a date and time'],
    ['collect github', 'brief.yaml has no section for github'],
    ['run nightly-breifing', 'Did you mean `brief run nightly-briefing`?'],
    ['status --config nope.yaml', 'there is no file'],
  ])('%s', async (line, message) => {
    await company(NOTES);
    const { code, stderr } = await brief(line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('a mistyped key in brief.yaml is named with its line, by every command', async () => {
    await company('peple: []\n');
    for (const line of ['collect', 'status', 'export items', 'run nightly-briefing', 'schedule']) {
      const { code, stderr } = await brief(line);
      expect({ line, code }).toEqual({ line, code: 2 });
      expect(stderr).toBe(
        'brief: brief.yaml:2: unknown key "peple" (did you mean "people"?) [config.unknown-key]\n',
      );
    }
    const doctor = await brief('doctor');
    expect(doctor.code).toBe(2);
    expect(doctor.stdout).toMatch(/^!! config +brief.yaml:2: unknown key/);
  });

  it('init leaves a brief.yaml that is there alone', async () => {
    await company('people: []\n');
    const { code, stderr } = await brief('init');
    expect(code).toBe(2);
    expect(stderr).toContain('is there already');
    expect(await readFile(join(folder, 'brief.yaml'), 'utf8')).toBe('version: 1\npeople: []\n');
  });

  it('a missing token names its variable', async () => {
    await company('slack: {}\n');
    const { code, stderr } = await brief('collect');
    expect(code).toBe(2);
    expect(stderr).toContain('SLACK_BOT_TOKEN is not set');
  });

  it('a mistake in a job file is named with its line', async () => {
    await company(NOTES);
    await mkdir(join(folder, 'jobs'));
    await writeFile(
      join(folder, 'jobs', 'mine.yaml'),
      'description: x\nwhen:\n  cron: "0 25 * * *"\ncolect: [notes]\n',
    );
    const { code, stderr } = await brief('run mine');
    expect(code).toBe(2);
    expect(stderr).toContain('jobs/mine.yaml:3: "cron" in when: hour: 25');
    expect(stderr).toContain('jobs/mine.yaml:4: unknown key "colect" (did you mean "collect"?)');
  });
});

describe('exit 3', () => {
  it('the database is another kind of file', async () => {
    await company(NOTES);
    await writeFile(
      join(folder, 'photo.db'),
      'not a database, but long enough to be looked at as one'.repeat(40),
    );
    const { code, stderr } = await brief('collect', { env: { BRIEF_DB: 'photo.db' } });
    expect(code).toBe(3);
    expect(stderr).toContain('photo.db is not a readable SQLite database');
    expect(stderr).toContain('Set BRIEF_DB to another file');
  });

  it('the notes folder of brief.yaml is not there', async () => {
    await company('interviews: { folders: [{ path: nowhere }] }\n');
    const { code, stderr } = await brief('collect');
    expect(code).toBe(3);
    expect(stderr).toContain('nowhere');
  });
});

describe('exit 4', () => {
  it('one source is dead: the other is read, and what is missing is named', async () => {
    await company(`slack: {}\n${NOTES}`, { 'a.md': NOTE });
    const { code, stdout, stderr } = await brief('collect');
    expect(code).toBe(4);
    expect(stdout).toMatch(/^slack +failed/m);
    expect(stdout).toMatch(/^notes +done +1 items read \(1 new/m);
    expect(stderr).toContain('slack: SLACK_BOT_TOKEN is not set');
    expect((await brief('export items')).stdout).toContain('exports by Friday');
  });

  it('an unreadable note is a gap, and the others are kept', async () => {
    await company(NOTES, { 'a.md': NOTE, 'b.md': Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]) });
    const { code, stdout, stderr } = await brief('collect --json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout).sources[0]).toMatchObject({ status: 'partial', added: 1 });
    expect(stderr).toContain('b.md');
  });

  it('Ctrl-C stops behind the running batch; what was read stays and the next run goes on', async () => {
    const all = 2 * FILES_A_BATCH + 20;
    const notes = Object.fromEntries(
      Array.from({ length: all }, (_, n) => [
        `n${n}.md`,
        `---\ndate: 2026-11-19\n---\n# Call ${n}\n\nText ${n}.`,
      ]),
    );
    await company(NOTES, notes);
    const { deps, written, interrupt } = terminal({ cwd: folder, progress: true });
    const code = await run(['collect'], {
      ...deps,
      stderr: {
        ...deps.stderr,
        write: (text) => {
          if (text.includes('notes') && written.stderr.includes(`of ${all}`)) interrupt();
          return deps.stderr.write(text);
        },
      },
    });
    expect(code).toBe(4);
    expect(written.stderr).toContain('stopped before the end');
    expect(written.stdout).toMatch(/^notes +failed/m);
    const kept = (await brief('export items')).stdout.trim().split('\n').length;
    expect(kept).toBeGreaterThanOrEqual(FILES_A_BATCH);
    expect(kept).toBeLessThan(all);
    expect((await brief('collect')).code).toBe(0);
    expect((await brief('export items')).stdout.trim().split('\n')).toHaveLength(all);
  });
});

describe('exit 5', () => {
  it('a token in brief.yaml is refused and not repeated', async () => {
    const token = `ghp_${'q7Zx'.repeat(9)}`;
    await company(`github: { repos: [acme/web], token: ${token} }\n`);
    const { code, stdout, stderr } = await brief('collect');
    expect(code).toBe(5);
    expect(stderr).toContain('brief.yaml:2: this looks like a token or key [config.secret-in-file]');
    expect(stdout + stderr).not.toContain(token);
  });
});

describe('errors', () => {
  const token = 'xoxb-1234567890-very-secret-token';

  it('never show a secret, even one that a server repeats, nor keep it', async () => {
    await company('slack: {}\n');
    const fetch: typeof globalThis.fetch = () =>
      Promise.reject(new Error(`cannot reach https://x/?t=${token} plain-secret-1`));
    const env = { SLACK_BOT_TOKEN: token, OPENAI_API_KEY: 'plain-secret-1', BRIEF_DEBUG: '1' };
    const { code, stdout, stderr } = await brief('collect --json', { fetch, env });
    expect(code).not.toBe(0);
    expect(stdout + stderr).not.toContain(token);
    expect(stdout + stderr).not.toContain('plain-secret-1');
    const stored = await readFile(join(folder, 'data', 'brief.db'), 'latin1');
    expect(stored).toContain('no connection');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain('plain-secret-1');
  }, 30_000);

  it('show a stack only with BRIEF_DEBUG=1', async () => {
    const quiet = await brief('status');
    expect(quiet.stderr.split('\n')).toHaveLength(3);
    const loud = await brief('status', { env: { BRIEF_DEBUG: '1' } });
    expect(loud.stderr).toMatch(/\n {4}at /);
  });

  it('progress is shown on a terminal and nowhere else', async () => {
    await company(NOTES, { 'a.md': NOTE });
    expect((await brief('collect')).stderr).toBe('');
    expect((await brief('collect --full', { progress: true })).stderr).toMatch(
      /notes.*: \d+ items, 0 requests/,
    );
  });
});
