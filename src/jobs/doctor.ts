/** What `brief doctor` looks at. Each finding says what is, and, where something is wrong, what to do. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { BriefError, messageOf } from '../core/errors.ts';
import { SOURCES } from '../core/item.ts';
import { maskerOf } from '../core/secrets.ts';
import type { Settings } from '../core/settings.ts';
import { type Clock, DAY, HOUR } from '../core/time.ts';
import { sourceStates } from '../store/collect-runs.ts';
import { inventory } from '../store/inventory.ts';
import { openStore } from '../store/store.ts';
import { configuredSources, vitallyMissing, wait } from './collectors.ts';
import { readJobs } from './job-file.ts';
import { nextStart } from './schedule.ts';

export interface Finding {
  /** `config`, `github`, `slack`, ... */
  about: string;
  /** `off`: not configured, which is fine. */
  status: 'ok' | 'problem' | 'off';
  what: string;
  todo: string | null;
}

export interface DoctorDeps {
  settings: Settings;
  packageFolder: string;
  fetch: typeof globalThis.fetch;
  now: Clock;
  signal: AbortSignal;
}

/** Rights that are older count as "no": see the design's Rights. */
const STALE = 48 * HOUR;
/** Signatures and rate limits of the sources begin to suffer from a clock that is further off. */
const SKEW = 60_000;

const ok = (about: string, what: string): Finding => ({ about, status: 'ok', what, todo: null });
const off = (about: string, what: string, todo: string): Finding => ({ about, status: 'off', what, todo });
const problem = (about: string, what: string, todo: string): Finding => ({
  about,
  status: 'problem',
  what,
  todo,
});

/** All findings, in the order to mend them in. Nothing is written but the database file, where there was none. */
export async function examine(deps: DoctorDeps): Promise<Finding[]> {
  const checks = [
    checkConfig,
    checkSecretsFile,
    checkDatabase,
    checkGithub,
    checkSlack,
    checkNotes,
    checkCustomers,
    checkModel,
    checkEmbeddings,
    checkJobs,
  ];
  const found: Finding[] = [];
  for (const check of checks) {
    deps.signal.throwIfAborted();
    try {
      found.push(...(await check(deps)));
    } catch (error) {
      deps.signal.throwIfAborted();
      const about = check.name.replace('check', '').toLowerCase();
      const hint = error instanceof BriefError ? error.hint : undefined;
      found.push(
        problem(
          about,
          maskerOf(deps.settings.secrets)(messageOf(error)),
          hint ?? 'Try again; BRIEF_DEBUG=1 shows more.',
        ),
      );
    }
  }
  return found;
}

async function checkConfig({ settings }: DoctorDeps): Promise<Finding[]> {
  const sources = configuredSources(settings);
  const found = [
    ok('config', `${settings.file}: ${settings.people.length} people, time zone ${settings.timezone}`),
  ];
  if (settings.people.length === 0) {
    found.push(problem('config', 'nobody gets a briefing', 'Add people to brief.yaml.'));
  }
  if (sources.length === 0) {
    found.push(problem('config', 'no source is named', 'Add github, slack or interviews to brief.yaml.'));
  }
  const unreachable = settings.people.filter((person) => person.slack === null && person.email === null);
  if (settings.slack !== null && unreachable.length > 0) {
    const names = unreachable.map((person) => person.id).join(', ');
    found.push(
      problem(
        'config',
        `no Slack id or e-mail for ${names}: no DM can be sent`,
        'Add slack: to them in brief.yaml.',
      ),
    );
  }
  return found;
}

async function checkSecretsFile({ settings }: DoctorDeps): Promise<Finding[]> {
  const file = join(settings.folder, '.env');
  try {
    const { mode } = await stat(file);
    return (mode & 0o077) === 0 || process.platform === 'win32'
      ? [ok('.env', `${file} is yours alone`)]
      : [problem('.env', `${file} can be read by others on this machine`, `chmod 600 ${file}`)];
  } catch {
    return [
      off(
        '.env',
        'there is no .env; tokens come from the environment',
        'Copy .env.example to .env if you like.',
      ),
    ];
  }
}

async function checkDatabase({ settings, now }: DoctorDeps): Promise<Finding[]> {
  const store = openStore(settings.database);
  try {
    const health = String(store.connection.pragma('quick_check(1)', { simple: true }));
    if (health !== 'ok') {
      return [
        problem('database', `${settings.database} is damaged: ${health}`, 'Move it away and collect again.'),
      ];
    }
    const rows = inventory(store);
    const total = rows.reduce((sum, { items }) => sum + items, 0);
    const found = [ok('database', `${settings.database}: ${total} items`)];
    const states = new Map(
      sourceStates(store, Number.MAX_SAFE_INTEGER).map((state) => [state.source, state]),
    );
    for (const source of SOURCES.filter((each) => configuredSources(settings).includes(each))) {
      const upTo = states.get(source)?.upTo ?? null;
      if (upTo === null) {
        found.push(problem('database', `${source} was never collected`, `brief collect ${source}`));
      } else if (now() - upTo > STALE) {
        const days = Math.floor((now() - upTo) / DAY);
        found.push(
          problem(
            'database',
            `${source} was read ${days} days ago: who may see what is too old to be trusted`,
            `brief collect ${source}`,
          ),
        );
      }
    }
    return found;
  } finally {
    store.close();
  }
}

async function checkGithub({ settings, fetch, now, signal }: DoctorDeps): Promise<Finding[]> {
  const { github, secrets } = settings;
  if (github === null) {
    return [off('github', 'not in brief.yaml', 'Add github: { repos: [owner/name] }.')];
  }
  if (secrets.githubToken === null && secrets.githubApp === null) {
    const todo = 'Make a token with the permissions in the README and put it into .env.';
    return [problem('github', 'GITHUB_TOKEN is not set', todo)];
  }
  const { probeGithub } = await import('../collect/github/probe.ts');
  const probe = await probeGithub({ settings: github, secrets, fetch, wait, now }, signal);
  const budget =
    probe.budget === null ? '' : `, ${probe.budget.remaining} of ${probe.budget.limit} requests left`;
  const readable = probe.repositories.filter(({ visibility }) => visibility !== null).length;
  const wrong = [...probe.problems, ...probe.repositories.flatMap(({ problems }) => problems)];
  return [
    ok('github', `${probe.app ? 'app' : 'token of'} ${probe.who}: reads ${readable} repositories${budget}`),
    ...wrong.map(({ what, todo }) => problem('github', what, todo)),
    ...clockFinding('GitHub', probe.clockSkewMs),
  ];
}

async function checkSlack({ settings, fetch, now, signal }: DoctorDeps): Promise<Finding[]> {
  if (settings.slack === null) return [off('slack', 'not in brief.yaml', 'Add slack: { channels: all }.')];
  const token = settings.secrets.slackBotToken;
  if (token === null) {
    return [
      problem(
        'slack',
        'SLACK_BOT_TOKEN is not set',
        'Make an app with the manifest in the README and put its bot token into .env.',
      ),
    ];
  }
  const { probeSlack } = await import('../collect/slack/probe.ts');
  const probe = await probeSlack({ settings: settings.slack, token, fetch, wait, now }, signal);
  const found = [ok('slack', `${probe.team} as @${probe.bot}: reads ${probe.reads.length} channels`)];
  if (probe.missingScopes.length > 0) {
    found.push(
      problem(
        'slack',
        `the token lacks ${probe.missingScopes.join(', ')}`,
        'Add them under "OAuth & Permissions" and install the app again.',
      ),
    );
  }
  if (probe.notFound.length > 0) {
    found.push(
      problem(
        'slack',
        `brief.yaml names channels that are not there: ${probe.notFound.join(', ')}`,
        'Check the names; a private channel is only seen once the bot is in it.',
      ),
    );
  }
  if (probe.notSeen.length > 0) {
    const names = listed(
      probe.notSeen.map((name) => `#${name}`),
      10,
    );
    // With `all` the bot is left out of channels on purpose; a channel that brief.yaml lists was asked for.
    const say = settings.slack.channels === 'all' ? off : problem;
    found.push(
      say(
        'slack',
        `not in ${probe.notSeen.length} channels: ${names}`,
        `/invite @${probe.bot} where it should read; leave the others as they are.`,
      ),
    );
  }
  return [...found, ...clockFinding('Slack', probe.clockSkewMs)];
}

async function checkNotes({ settings }: DoctorDeps): Promise<Finding[]> {
  if (settings.interviews === null)
    return [off('notes', 'not in brief.yaml', 'Add interviews: { folders: [{ path: notes/ }] }.')];
  const found: Finding[] = [];
  for (const { path, name } of settings.interviews.folders) {
    const there = await stat(path).catch(() => null);
    found.push(
      there?.isDirectory() === true
        ? ok('notes', `${name} is there`)
        : problem(
            'notes',
            `${path} is no folder that can be read`,
            'Make it, or mend the path in brief.yaml (relative to the file).',
          ),
    );
  }
  return found;
}

async function checkCustomers({ settings, fetch, signal }: DoctorDeps): Promise<Finding[]> {
  const { from, vitallyUrl: url } = settings.customers;
  const key = settings.secrets.vitallyKey;
  if (from === null) {
    return [
      off('customers', 'no CRM in brief.yaml: they come from files', 'brief import customers FILE.csv'),
    ];
  }
  if (url === null || key === null)
    throw vitallyMissing(url === null ? 'VITALLY_API_URL' : 'VITALLY_API_KEY');
  const { vitallyPages } = await import('../collect/vitally/client.ts');
  const options = { url, key, fetch, wait, log: () => undefined };
  for await (const page of vitallyPages(options, 'accounts', 'updatedAt', signal)) {
    const what = `Vitally at ${new URL(url).host} answers`;
    return page.length > 0
      ? [ok('customers', what)]
      : [problem('customers', `${what}, and has no account`, 'Check that the key is of the right account.')];
  }
  return [];
}

async function checkModel({ settings, fetch, now, signal }: DoctorDeps): Promise<Finding[]> {
  const { probeLlm } = await import('../llm/probe.ts');
  const probe = await probeLlm(settings.llm, settings.secrets, { fetch, clock: now }, signal);
  if (probe === null) {
    return [off('model', 'none: briefings are written by code', 'Add llm: to brief.yaml for better prose.')];
  }
  const where = `${probe.provider} ${probe.model} at ${probe.host}${probe.local ? ' (local)' : ''}`;
  const speed = probe.tokensPerSecond === null ? '' : `, ${probe.tokensPerSecond.toFixed(1)} tokens/s`;
  return [
    ...(probe.works ? [ok('model', `${where}: context ${probe.contextTokens} tokens${speed}`)] : []),
    ...probe.findings.map(({ what, todo }) => problem('model', what, todo)),
  ];
}

async function checkEmbeddings({ settings, fetch, now, signal }: DoctorDeps): Promise<Finding[]> {
  const { probeEmbeddings } = await import('../llm/embed/probe.ts');
  const probe = await probeEmbeddings(settings.embeddings, settings.secrets, { fetch, clock: now }, signal);
  if (probe === null) {
    return [
      off(
        'meaning',
        'no embedding model: interviews are searched by their words',
        'Add embeddings: { provider: ollama, model: nomic-embed-text } to brief.yaml to find them by meaning too.',
      ),
    ];
  }
  const { provider, model, host, local, dimension, textsPerSecond, contextTokens, findings } = probe;
  const where = `${provider} ${model} at ${host}${local ? ' (local)' : ''}`;
  const problems = findings.map(({ what, todo }) => problem('meaning', what, todo));
  if (dimension === null) return problems;
  const speed = `${dimension} numbers a text, ${textsPerSecond.toFixed(0)} texts/s, texts up to ${contextTokens} tokens`;
  return [ok('meaning', `${where}: ${speed}`), ...problems];
}

async function checkJobs({ settings, packageFolder }: DoctorDeps): Promise<Finding[]> {
  const jobs = await readJobs(settings.folder, packageFolder);
  return jobs.map((job) => {
    const next = nextStart(job, settings.timezone);
    return ok(
      'jobs',
      `${job.name}: next start ${next === null ? 'never' : new Date(next).toISOString()}, while \`brief schedule\` runs`,
    );
  });
}

function clockFinding(whose: string, skewMs: number | null): Finding[] {
  if (skewMs === null) return [];
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  return Math.abs(skewMs) <= SKEW
    ? [ok('clock', `within ${seconds} s of ${whose}'s`)]
    : [
        problem(
          'clock',
          `this machine's clock is ${seconds} s ${skewMs > 0 ? 'behind' : 'ahead of'} ${whose}'s`,
          'Set it by NTP: windows and schedules go by it.',
        ),
      ];
}

function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
