/** `brief --for` on the sample company: what each person reads, with no model, an honest one and a lying one. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Briefing } from '../briefing/document.ts';
import { run } from '../run.ts';
import { openStore } from '../store/store.ts';
import type { Mind } from '../testing/models/mind.ts';
import { type EmulatedModels, startModels } from '../testing/models/server.ts';
import { SAMPLE_MORNING, startSample } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

const PEOPLE = ['alice', 'bob', 'carol', 'deniz', 'erin', 'femi'];
const OUTSIDERS = ['alice', 'bob', 'deniz', 'femi'];
const SECRET = /nightjar|703\.80|69 euros|acme\/pricing|pricing-2027|C02PRICE/i;
const FORMATS = ['terminal', 'markdown', 'slack', 'json'];

/** Collected once; each test gets a copy. */
const origin = mkdtempSync(join(tmpdir(), 'brief-origin-'));
beforeAll(async () => {
  const code = await run(['demo', '--keep', join(origin, 'kept')], {
    ...terminal({ cwd: origin }).deps,
    fetch,
  });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
  const store = openStore(join(origin, 'kept', 'data', 'brief.db'));
  for (const table of ['document', 'told', 'outbox']) store.connection.exec(`DELETE FROM ${table}`);
  store.close();
}, 30_000);
afterAll(() => rmSync(origin, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-for-'));
  cpSync(join(origin, 'kept'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

async function brief(args: readonly string[], env: Record<string, string> = {}, stdin = ''): Promise<Ran> {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING, fetch, env, stdin });
  const code = await run(args, deps);
  return { code, ...written };
}

async function json(who: string, ...more: string[]): Promise<Briefing> {
  const ran = await brief(['--for', who, '--format', 'json', ...more]);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}

const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Each sentence of a briefing as a line for `brief check`. */
function claimsOf(briefing: Briefing): string {
  const { asOf, timezone, evidence } = briefing;
  const sentences = [
    ...(briefing.lead === null ? [] : [briefing.lead]),
    ...briefing.stories.flatMap((story) => [
      { text: story.headline, evidence: story.evidence },
      ...story.summary,
    ]),
    ...briefing.also,
  ];
  return sentences
    .map(({ text, evidence: cites }, id) =>
      JSON.stringify({ id, sentence: text, cites, evidence, asOf, timezone }),
    )
    .join('\n');
}

describe('a briefing without a model', () => {
  it('is short, cites what it shows, and shows only what it cites', async () => {
    for (const who of PEOPLE) {
      const briefing = await json(who);
      expect(briefing).toMatchObject({ schema: 1, writer: 'plain', provider: null, person: { id: who } });
      expect(briefing.stories.length).toBeGreaterThan(0);
      expect(briefing.stories.length).toBeLessThanOrEqual(7);
      const told = briefing.stories.flatMap((story) => [
        story.headline,
        ...story.summary.map(({ text }) => text),
      ]);
      expect(wordsOf(told.join(' '))).toBeLessThanOrEqual(250);
      const cited = [briefing.lead, ...briefing.stories, ...briefing.also].flatMap(
        (part) => part?.evidence ?? [],
      );
      expect(new Set(briefing.evidence.map(({ id }) => id))).toEqual(new Set(cited));
      for (const evidence of briefing.evidence)
        expect(evidence.url ?? evidence.source).toMatch(/^https:|^notes$/);
    }
  });

  it('holds no sentence that brief check refuses', async () => {
    for (const who of PEOPLE) {
      const lines = claimsOf(await json(who, '--since', '14d'));
      const ran = await brief(['check', '-', '--json'], {}, lines);
      const verdicts = ran.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(verdicts).toHaveLength(lines.split('\n').length);
      expect(verdicts.filter(({ ok }) => ok !== true)).toEqual([]);
    }
  });

  it('tells the decision of a pull request, an issue and a Slack thread as one story', async () => {
    const { stories } = await json('alice');
    const story = stories.find(({ threads }) => threads.includes('acme/ingest#214'));
    expect(story?.threads).toContain('acme/ingest#198');
    expect(story?.threads.some((id) => id.startsWith('slack:'))).toBe(true);
    expect(stories.filter(({ threads }) => threads.includes('acme/ingest#198'))).toHaveLength(1);
  });

  it('puts what waits for the reader first and says why', async () => {
    const { stories, ranking } = await json('alice', '--explain');
    expect(stories[0]?.reason).toBe('review_requested');
    expect(stories[0]?.reasons.map(({ weight }) => weight)).toEqual(
      stories[0]?.reasons.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
    const scores = ranking?.map(({ score }) => score) ?? [];
    expect(scores.length).toBeGreaterThan(20);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const explained = await brief(['--for', 'alice', '--explain']);
    expect(explained.stdout).toContain('review_requested: acme/ingest#214');
    expect(explained.stdout).toContain('Ranking');
  });

  it('shows nothing private to an outsider, in any format, and the guest only their channel', async () => {
    for (const who of OUTSIDERS) {
      for (const format of FORMATS) {
        const { stdout, code } = await brief([
          '--for',
          who,
          '--since',
          '14d',
          '--explain',
          '--format',
          format,
        ]);
        expect([code, SECRET.exec(stdout)]).toEqual([0, null]);
      }
    }
    expect(JSON.stringify(await json('carol', '--since', '14d'))).toMatch(SECRET);
    const guest = await json('femi', '--since', '14d', '--explain');
    const places = guest.ranking?.map(({ thread }) => thread.split('/')[0]);
    expect(new Set(places)).toEqual(new Set(['slack:C02DOCS']));
  });

  it('reads the same thing twice, and another window with --since and --as-of', async () => {
    const { generatedAt: _once, ...first } = await json('bob');
    const { generatedAt: _twice, ...second } = await json('bob');
    expect(second).toEqual(first);
    const week = await json('bob', '--since', '7d');
    expect(week.from).toBe('2026-11-13T07:00:00Z');
    const before = await json('bob', '--as-of', '2026-11-18T07:00Z');
    expect(before.to).toBe('2026-11-18T07:00:00Z');
    expect(before.evidence.every(({ at }) => at <= before.to)).toBe(true);
    expect(JSON.stringify(before)).not.toContain('#222');
  });

  it('finds the person by login, Slack id and e-mail, and names the nearest for another', async () => {
    const names = await Promise.all(
      ['alicem', 'U02ALICE', 'alice@example.com', '@Alice'].map(async (who) => (await json(who)).person.id),
    );
    expect(new Set(names)).toEqual(new Set(['alice']));
    const ran = await brief(['--for', 'alise']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/\[person\.unknown\]\n {2}Did you mean alice/);
  });

  it('refuses what makes no sense, with the next step', async () => {
    const codes = async (...args: string[]): Promise<[number, string | undefined]> => {
      const { code, stderr } = await brief(args);
      return [code, /\[([\w.-]+)\]/.exec(stderr)?.[1]];
    };
    expect(await codes('--for', 'alice', '--format', 'pdf')).toEqual([2, 'usage.format']);
    expect(await codes('--for', 'alice', '--dry-run')).toEqual([2, 'usage.dry-run']);
    expect(await codes('--for', 'alice', '--as-of', '2026-02-30')).toEqual([2, 'time.bad-date']);
    expect(await codes('--for', 'alice', '--since', '2026-12-01')).toEqual([2, 'usage.empty-window']);
    expect(await codes('--explain')).toEqual([2, 'usage.no-person']);
    rmSync(join(folder, 'data'), { recursive: true });
    expect(await codes('--for', 'alice')).toEqual([3, 'store.missing']);
  });

  it('says "quiet day" only when every source was read', async () => {
    const quiet = await brief(['--for', 'femi', '--since', '1m']);
    expect(quiet.stdout).toContain('Quiet day');
    const store = openStore(join(folder, 'data', 'brief.db'));
    store.connection.exec(`UPDATE collect_run SET status = 'failed', error = 'x' WHERE source = 'slack'`);
    store.close();
    const unread = await brief(['--for', 'femi', '--since', '1m']);
    expect(unread.stdout).not.toContain('Quiet day');
    expect(unread.stdout).toContain('Missing: Slack, could not be read');
  });
});

describe('delivery', () => {
  it('prints the exact payload in a dry run, sends once, and never again', async () => {
    const servers = await startSample('data/sample', () => SAMPLE_MORNING);
    try {
      const env = { SLACK_BOT_TOKEN: 'xoxb-sample', SLACK_API_URL: `${servers.slack.url}/api/` };
      const dry = await brief(['--for', 'alice', '--deliver', '--dry-run'], env);
      expect([dry.code, servers.slack.sent]).toEqual([0, []]);
      const payload = JSON.parse(dry.stdout);
      expect(payload.blocks.length).toBeLessThanOrEqual(50);

      const first = await brief(['--for', 'alice', '--deliver'], env);
      expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('sent to U02ALICE')]);
      expect(servers.slack.sent).toHaveLength(1);
      expect(servers.slack.sent[0]).toMatchObject({ text: payload.text, blocks: payload.blocks });
      const second = await brief(['--for', 'alice', '--deliver'], env);
      expect(second.stderr).toContain('already sent');
      expect(servers.slack.sent).toHaveLength(1);

      const next = await json('alice', '--as-of', '2026-11-20T08:00Z');
      expect(next.from).toBe('2026-11-20T07:00:00Z');
    } finally {
      await servers.close();
    }
  });

  it('takes out what the reader may no longer open when it is sent', async () => {
    const servers = await startSample('data/sample', () => SAMPLE_MORNING);
    try {
      const made = await brief(['--for', 'carol', '--deliver']);
      expect([made.code, SECRET.test(made.stdout)]).toEqual([4, true]);
      const store = openStore(join(folder, 'data', 'brief.db'));
      store.connection.exec(
        `UPDATE reader SET until = 1 WHERE container_id IN (SELECT id FROM container WHERE visibility = 'private')`,
      );
      store.close();
      const env = { SLACK_BOT_TOKEN: 'xoxb-sample', SLACK_API_URL: `${servers.slack.url}/api/` };
      expect((await brief(['--for', 'carol', '--deliver'], env)).code).toBe(0);
      expect(JSON.stringify(servers.slack.sent)).not.toMatch(SECRET);
    } finally {
      await servers.close();
    }
  });
});

describe('with a model', () => {
  let models: EmulatedModels;
  afterEach(() => models.close());

  async function withMind(
    mind: 'honest' | 'liar' | Mind,
    protocol: 'openai' | 'ollama',
  ): Promise<Record<string, string>> {
    models = await startModels({ mind, protocol });
    const config = readFileSync(join(folder, 'brief.yaml'), 'utf8').replaceAll(/^llm:.*$/gm, '');
    writeFileSync(join(folder, 'brief.yaml'), config);
    appendFileSync(
      join(folder, 'brief.yaml'),
      `\nllm: { provider: ${protocol}, model: smollm2, local_only: true }\n`,
    );
    return protocol === 'openai' ? { OPENAI_BASE_URL: models.url } : { OLLAMA_HOST: models.url };
  }

  it.each(['openai', 'ollama'] as const)(
    'uses the honest words of %s, and pays once for two readers',
    async (protocol) => {
      const env = await withMind('honest', protocol);
      const first = await brief(['--for', 'alice', '--format', 'json'], env);
      expect([first.code, first.stderr]).toEqual([0, '']);
      const briefing: Briefing = JSON.parse(first.stdout);
      expect(briefing.writer).toBe('model');
      const calls = models.calls().length;
      expect(calls).toBeGreaterThan(3);
      const again: Briefing = JSON.parse((await brief(['--for', 'alice', '--format', 'json'], env)).stdout);
      expect({ ...again, generatedAt: '' }).toEqual({ ...briefing, generatedAt: '' });
      expect(models.calls()).toHaveLength(calls);
    },
  );

  it('lets no lie out: no mark of one is in any byte, for anybody, in any format', async () => {
    const env = await withMind('liar', 'openai');
    const written: string[] = [];
    for (const who of PEOPLE) {
      for (const format of FORMATS) {
        const ran = await brief(['--for', who, '--format', format, '--explain'], env);
        expect(ran.code).toBe(0);
        written.push(ran.stdout, ran.stderr);
      }
    }
    const marks = models.marks();
    expect(new Set(marks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
    expect(marks.filter(({ mark }) => written.some((text) => text.includes(mark)))).toEqual([]);
    const briefing: Briefing = JSON.parse((await brief(['--for', 'alice', '--json'], env)).stdout);
    expect(briefing.stories.length).toBeGreaterThan(0);
    expect(briefing.coverage.dropped).toBeGreaterThan(0);
  }, 60_000);

  it('lets no fact of the private channel out that a model happens to know', async () => {
    const leak = 'Nightjar will cost 703.80 from January, said Carol Nwanze in pricing-2027.';
    const marks = [{ kind: 'private', mark: 'Nightjar' }];
    const answer: Mind['answer'] = ({ schema, evidence }) => ({
      text:
        schema === null
          ? leak
          : JSON.stringify({
              headline: leak,
              sentences: [{ text: leak, evidence: evidence.slice(0, 1).map(({ id }) => id) }],
            }),
    });
    const env = await withMind({ name: 'leak', marks, answer }, 'openai');
    for (const who of OUTSIDERS) {
      for (const format of FORMATS) {
        const { stdout, stderr } = await brief(['--for', who, '--format', format, '--explain'], env);
        expect(SECRET.exec(stdout + stderr)).toBeNull();
      }
    }
    expect(models.calls().length).toBeGreaterThan(10);
  }, 60_000);
});
