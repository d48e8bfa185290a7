import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { messageOf, RefusedError, UsageError } from '../core/errors.ts';
import { looksLikeSecret } from '../core/secrets.ts';
import type { EmbeddingSettings, LlmSettings, Settings } from '../core/settings.ts';
import { readStrictYaml } from '../core/strict-yaml.ts';
import { MINUTE, parseDuration } from '../core/time.ts';
import { checkReferences } from './checks.ts';
import {
  type Environment,
  ollamaUrlOf,
  readEnvironment,
  readSecrets,
  SECRET_NAMES,
  urlOf,
  valueOf,
} from './environment.ts';
import { findConfig, type Where } from './find.ts';
import { type BriefYaml, briefYaml } from './schema.ts';

export interface LoadOptions extends Where {
  env: Environment;
}

export interface Loaded {
  settings: Settings;
  /** Every secret's value, so that none is printed by accident. */
  secretValues: readonly string[];
}

/**
 * brief.yaml, the environment and `.env` beside it as one frozen value. Throws UsageError naming file, line and nearest known key,
 * RefusedError where a token stands in brief.yaml.
 */
export async function loadSettings(options: LoadOptions): Promise<Loaded> {
  const file = await findConfig(options);
  const text = await readText(file);
  const name = basename(file);
  refuseSecrets(text, name);
  const yaml = readStrictYaml(text, name, 'config', briefYaml, checkReferences);
  const env = await readEnvironment(dirname(file), options.env);
  const secretValues = SECRET_NAMES.map((each) => valueOf(env, each)).filter((value) => value !== null);
  return { settings: deepFreeze(toSettings(file, yaml, env)), secretValues };
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError('config.unreadable', `cannot read ${file}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Check its permissions.',
    });
  }
}

/** Comments too: the file is meant to be shared and committed. */
function refuseSecrets(text: string, name: string): void {
  const line = text.split('\n').findIndex(looksLikeSecret) + 1;
  if (line === 0) return;
  throw new RefusedError('config.secret-in-file', `${name}:${line}: this looks like a token or key`, {
    hint: `Move it to .env beside ${name} (see .env.example) or to the environment, and make a new one if the file was ever shared.`,
  });
}

function toSettings(file: string, yaml: BriefYaml, env: Environment): Settings {
  const folder = dirname(file);
  return {
    file,
    folder,
    database: resolve(folder, valueOf(env, 'BRIEF_DB') ?? join('data', 'brief.db')),
    timezone: yaml.timezone,
    historyMs: parseDuration(yaml.history),
    people: yaml.people.map((person) => ({
      id: person.id,
      name: person.name ?? person.id,
      github: person.github ?? null,
      slack: person.slack ?? null,
      email: person.email ?? null,
      team: person.team ?? null,
      timezone: person.timezone ?? null,
      interests: person.interests,
      mute: person.mute,
    })),
    github:
      yaml.github === undefined
        ? null
        : {
            repos: yaml.github.repos ?? [],
            org: yaml.github.org ?? null,
            readers: yaml.github.readers,
            apiUrl: urlOf(env, 'GITHUB_API_URL', 'https://api.github.com'),
          },
    slack:
      yaml.slack === undefined
        ? null
        : {
            channels: channelsOf(yaml.slack.channels),
            apiUrl: urlOf(env, 'SLACK_API_URL', 'https://slack.com/api'),
          },
    interviews:
      yaml.interviews === undefined
        ? null
        : {
            folders: yaml.interviews.folders.map(({ path, readers }) => ({
              path: resolve(folder, path),
              name: path,
              readers,
            })),
          },
    customers: {
      from: yaml.customers.from ?? null,
      currency: yaml.customers.currency ?? null,
      readers: yaml.customers.readers,
      links: yaml.customers.links,
      vitallyUrl: valueOf(env, 'VITALLY_API_URL') === null ? null : urlOf(env, 'VITALLY_API_URL', ''),
    },
    teams: Object.fromEntries(
      Object.entries(yaml.teams).map(([team, value]) => [team, { slack: value?.slack ?? null }]),
    ),
    products: yaml.products.map((product) => ({ ...product, team: product.team ?? null })),
    llm: llmOf(yaml.llm, env),
    embeddings: embeddingsOf(yaml, env),
    briefing: yaml.briefing,
    secrets: readSecrets(env),
  };
}

function channelsOf(channels: 'all' | readonly string[]): 'all' | readonly string[] {
  return channels === 'all' ? 'all' : channels.map((channel) => channel.replace(/^#/, ''));
}

/** `llm.local_only` and `llm.redact` hold for what is embedded too: it is the same text. */
function embeddingsOf({ llm, embeddings }: BriefYaml, env: Environment): EmbeddingSettings {
  const own = valueOf(env, 'EMBEDDINGS_BASE_URL') !== null;
  const settings = llmOf(embeddings, env);
  return {
    ...settings,
    localOnly: llm.local_only || embeddings.local_only,
    redact: llm.redact || embeddings.redact,
    prices: { ...llm.prices, ...embeddings.prices },
    prefixes: embeddings.prefixes ?? null,
    ...(own && embeddings.provider === 'openai' ? { openaiUrl: urlOf(env, 'EMBEDDINGS_BASE_URL', '') } : {}),
    ...(own && embeddings.provider === 'ollama'
      ? { ollamaUrl: ollamaUrlOf(env, 'EMBEDDINGS_BASE_URL') }
      : {}),
  };
}

function llmOf(llm: BriefYaml['llm'], env: Environment): LlmSettings {
  const { budget } = llm;
  return {
    provider: llm.provider,
    model: llm.model ?? null,
    localOnly: llm.local_only,
    redact: llm.redact,
    contextTokens: llm.context ?? null,
    concurrency: llm.concurrency ?? null,
    timeoutMs: llm.timeout === undefined ? 3 * MINUTE : parseDuration(llm.timeout),
    budget: {
      tokensPerRun: budget.tokens_per_run ?? null,
      dollarsPerRun: budget.dollars_per_run ?? null,
      minutesPerRun: budget.minutes_per_run ?? null,
      tokensPerMonth: budget.tokens_per_month ?? null,
      dollarsPerMonth: budget.dollars_per_month ?? null,
      minutesPerMonth: budget.minutes_per_month ?? null,
    },
    prices: llm.prices,
    openaiUrl: urlOf(env, 'OPENAI_BASE_URL', 'https://api.openai.com/v1'),
    ollamaUrl: ollamaUrlOf(env),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const each of Object.values(value)) deepFreeze(each);
    Object.freeze(value);
  }
  return value;
}
