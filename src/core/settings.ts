/**
 * The validated configuration as plain values. `config/` makes it from brief.yaml and the environment; `cli.ts` hands it
 * down. Every object is frozen. Secrets stand in `secrets` only and are never printed.
 */
import type { Person } from './person.ts';

export interface Settings {
  /** Absolute path of brief.yaml. Database, `.env`, `jobs/` and `prompts/` are looked up beside it. */
  file: string;
  folder: string;
  database: string;
  /** The company's zone. */
  timezone: string;
  /** How far back the first collect reads. */
  historyMs: number;
  /** Person.slack holds a Slack id or an e-mail as written; `briefing/` resolves e-mails with the collected accounts. */
  people: readonly Person[];
  github: GithubSettings | null;
  slack: SlackSettings | null;
  interviews: InterviewSettings | null;
  customers: CustomerSettings;
  teams: Readonly<Record<string, { slack: string | null }>>;
  products: readonly Product[];
  llm: LlmSettings;
  embeddings: EmbeddingSettings;
  briefing: BriefingSettings;
  secrets: Secrets;
}

export interface GithubSettings {
  /** `owner/name`; empty where `org` is given. */
  repos: readonly string[];
  org: string | null;
  /** Logins that may read a repository, where GitHub refuses the list. */
  readers: Readonly<Record<string, readonly string[]>>;
  apiUrl: string;
}

export interface SlackSettings {
  /** Names or ids, or `all`: all the bot is in. */
  channels: 'all' | readonly string[];
  apiUrl: string;
}

export interface InterviewSettings {
  /** Absolute path; `name` is the path as written. `readers`: team ids or `everyone`. */
  folders: readonly { path: string; name: string; readers: readonly string[] }[];
}

/** What a link to a customer's page in another tool may be made of; `{email}` makes one a contact. */
export const LINK_PARTS = ['id', 'vitally', 'domain', 'name', 'email'] as const;

export interface CustomerSettings {
  /** Read by `brief collect customers`; null: files alone. */
  from: 'vitally' | null;
  /** ISO 4217, of amounts that come without one; null: they stay without. */
  currency: string | null;
  /** Teams that may see customer data, or `everyone` in the company. */
  readers: readonly string[];
  /** By name of the tool: its URL with parts of `LINK_PARTS` in braces. */
  links: Readonly<Record<string, string>>;
  /** Null: VITALLY_API_URL is not set. */
  vitallyUrl: string | null;
}

export interface Product {
  id: string;
  names: readonly string[];
  urls: readonly string[];
  team: string | null;
}

export interface LlmSettings {
  provider: 'openai' | 'ollama' | 'none';
  model: string | null;
  /** Only hosts on this machine or at a private address. */
  localOnly: boolean;
  /** Mask e-mail addresses and phone numbers too. */
  redact: boolean;
  /** Override of the context that the server reports, in tokens. */
  contextTokens: number | null;
  /** Requests in flight at once; null: one for a server of one's own, four for a hosted one. */
  concurrency: number | null;
  /** One call, in milliseconds. */
  timeoutMs: number;
  budget: LlmBudget;
  /** Overrides of the built-in table: US dollars for a million tokens, by model. */
  prices: Readonly<Record<string, { input: number; output: number }>>;
  openaiUrl: string;
  ollamaUrl: string;
}

/** Null: no limit. */
export interface LlmBudget {
  tokensPerRun: number | null;
  dollarsPerRun: number | null;
  minutesPerRun: number | null;
  tokensPerMonth: number | null;
  dollarsPerMonth: number | null;
  minutesPerMonth: number | null;
}

/** As of the model that writes, of which it is independent: another server, another budget. */
export interface EmbeddingSettings extends LlmSettings {
  /** What the model wants before a question and before a text; null: as is known of the model, else nothing. */
  prefixes: { question: string; text: string } | null;
}

export interface BriefingSettings {
  /** At most this many stories, 1 to 7. */
  stories: number;
  /** Words of all headlines and summaries together. */
  words: number;
}

export interface Secrets {
  githubToken: string | null;
  githubApp: { id: string; privateKey: string; installationId: string } | null;
  slackBotToken: string | null;
  openaiKey: string | null;
  /** For the embedding server; OpenAI's own where that has no address of its own. */
  embeddingsKey: string | null;
  vitallyKey: string | null;
}
