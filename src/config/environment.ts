/** Secrets and addresses: from the environment or from `.env` beside brief.yaml, never from brief.yaml itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { messageOf, UsageError } from '../core/errors.ts';
import type { Secrets } from '../core/settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose value is never printed; those of later products too, for they may stand in the same `.env`. */
export const SECRET_NAMES = [
  'GITHUB_TOKEN',
  'GITHUB_APP_PRIVATE_KEY',
  'SLACK_BOT_TOKEN',
  'OPENAI_API_KEY',
  'EMBEDDINGS_API_KEY',
  'VITALLY_API_KEY',
  'POSTHOG_API_KEY',
] as const;

/** The environment over `.env`: a variable that is set, even to nothing, wins over the file. */
export async function readEnvironment(folder: string, env: Environment): Promise<Environment> {
  const file = join(folder, '.env');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return env;
    throw new UsageError('config.unreadable-env', `cannot read ${file}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Make it a file that you may read, or remove it.',
    });
  }
  return { ...parseEnv(text), ...definedOf(env) };
}

function definedOf(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

/** Throws UsageError where a GitHub App is given in part. */
export function readSecrets(env: Environment): Secrets {
  return Object.freeze({
    githubToken: valueOf(env, 'GITHUB_TOKEN'),
    githubApp: readGithubApp(env),
    slackBotToken: valueOf(env, 'SLACK_BOT_TOKEN'),
    openaiKey: valueOf(env, 'OPENAI_API_KEY'),
    // OpenAI's key is for OpenAI's address: another server gets only the key that was meant for it.
    embeddingsKey:
      valueOf(env, 'EMBEDDINGS_API_KEY') ??
      (valueOf(env, 'EMBEDDINGS_BASE_URL') === null ? valueOf(env, 'OPENAI_API_KEY') : null),
    vitallyKey: valueOf(env, 'VITALLY_API_KEY'),
  });
}

function readGithubApp(env: Environment): Secrets['githubApp'] {
  const names = ['GITHUB_APP_ID', 'GITHUB_APP_PRIVATE_KEY', 'GITHUB_APP_INSTALLATION_ID'] as const;
  const [id, key, installationId] = names.map((name) => valueOf(env, name));
  if (typeof id === 'string' && typeof key === 'string' && typeof installationId === 'string') {
    // One line in an environment variable: "\n" written out.
    return Object.freeze({ id, privateKey: key.replaceAll('\\n', '\n'), installationId });
  }
  const missing = names.filter((name) => valueOf(env, name) === null);
  if (missing.length === names.length) return null;
  throw new UsageError(
    'config.github-app',
    `the GitHub App is given in part: ${missing.join(' and ')} missing`,
    {
      hint: 'Set all three of GITHUB_APP_ID, GITHUB_APP_PRIVATE_KEY and GITHUB_APP_INSTALLATION_ID, or only GITHUB_TOKEN.',
    },
  );
}

/** A variable's value without surrounding space; null when it is not set or empty. */
export function valueOf(env: Environment, name: string): string | null {
  const value = env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** An http(s) address without a slash at its end. Throws UsageError naming the variable. */
export function urlOf(env: Environment, name: string, otherwise: string): string {
  return checkedUrl(name, valueOf(env, name) ?? otherwise);
}

/**
 * OLLAMA_HOST as Ollama itself reads it (https://docs.ollama.com/faq): host, host:port or a URL; port 11434 by default; the
 * listening addresses 0.0.0.0 and [::] become this machine.
 */
export function ollamaUrlOf(env: Environment, name = 'OLLAMA_HOST'): string {
  const given = valueOf(env, name) ?? '127.0.0.1:11434';
  const hasScheme = /^https?:\/\//i.test(given);
  const url = new URL(
    checkedUrl(name, hasScheme ? given : `http://${given.replace(/^(?=:\d)/, '127.0.0.1')}`),
  );
  if (url.port === '' && !hasScheme) url.port = '11434';
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.hostname === '[::]') url.hostname = '[::1]';
  return url.href.replace(/\/+$/, '');
}

function checkedUrl(name: string, value: string): string {
  const bad = (what: string): UsageError =>
    new UsageError('config.bad-url', `${name} ${what}`, {
      hint: `Write it as http://host:port or https://host/path.`,
    });
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw bad(`is no address: "${value}"`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad(`must begin with http:// or https://`);
  if (url.username !== '' || url.password !== '') throw bad('must not hold a user name or password');
  return url.href.replace(/\/+$/, '');
}
