/** brief.yaml as written. Strict: an unknown key is an error. What one key means for another is in checks.ts. */
import { z } from 'zod';

import { LINK_PARTS } from '../core/settings.ts';
import { isTimeZone, parseDuration } from '../core/time.ts';

const text = z.string().trim().min(1, 'must not be empty');
const id = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, ".", "_" or "-"');
const zone = text.refine(isTimeZone, 'is no time zone of the tz database, such as Europe/London or UTC');
const email = text.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'is no e-mail address');
const repository = text.regex(/^[\w.-]+\/[\w.-]+$/, 'must be written owner/name');
// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const login = text
  .transform((value) => value.replace(/^@/, ''))
  .refine((value) => /^[A-Za-z0-9](?:[A-Za-z0-9_-]*(?:\[bot\])?)$/.test(value), 'is no GitHub login');
const duration = text.refine((value) => {
  try {
    return parseDuration(value) > 0;
  } catch {
    return false;
  }
}, 'must be a number and a unit: 90m, 24h, 30d or 2w');
const atLeastZero = z.number().min(0, 'must not be negative');

const person = z.strictObject({
  id,
  name: text.optional(),
  github: login.optional(),
  slack: text
    .refine(
      (value) => /^[UW][A-Z0-9]{2,}$/.test(value) || email.safeParse(value).success,
      'must be a Slack user id such as U02ABCDEF (in Slack: profile, "Copy member ID") or an e-mail address',
    )
    .optional(),
  email: email.optional(),
  team: text.optional(),
  timezone: zone.optional(),
  interests: z.array(text).default([]),
  mute: z.array(text).default([]),
});

const budget = z.strictObject({
  tokens_per_run: atLeastZero.optional(),
  dollars_per_run: atLeastZero.optional(),
  minutes_per_run: atLeastZero.optional(),
  tokens_per_month: atLeastZero.optional(),
  dollars_per_month: atLeastZero.optional(),
  minutes_per_month: atLeastZero.optional(),
});

const provider = z.enum(['openai', 'ollama', 'none']);

const llm = z.strictObject({
  provider,
  model: text.optional(),
  local_only: z.boolean().default(false),
  redact: z.boolean().default(false),
  context: z.int().min(1024, 'must be at least 1024 tokens').optional(),
  concurrency: z.int().min(1, 'must be at least 1').max(32, 'must be at most 32').optional(),
  timeout: duration.optional(),
  budget: budget.default({}),
  prices: z.record(text, z.strictObject({ input: atLeastZero, output: atLeastZero })).default({}),
});

const NO_MODEL = {
  provider: 'none' as const,
  local_only: false,
  redact: false,
  budget: {},
  prices: {},
};

const embeddings = llm.extend({
  context: z.int().min(64, 'must be at least 64 tokens').optional(),
  prefixes: z.strictObject({ question: z.string(), text: z.string() }).optional(),
});

const channels = z.union([z.literal('all'), z.array(text).min(1)], {
  error: 'must be "all" or a list of channel names or ids',
});

const link = text
  .refine((value) => /^https?:\/\/[^/{}\s]+/i.test(value), 'must begin with http:// or https:// and a host')
  .refine(
    (value) =>
      /\{[^}]*\}/.test(value) &&
      [...value.matchAll(/\{([^}]*)\}/g)].every(([, name]) => LINK_PARTS.some((part) => part === name)),
    `must hold one of ${LINK_PARTS.map((part) => `{${part}}`).join(', ')} and no other {...}`,
  );

export const briefYaml = z.strictObject({
  version: z.literal(1),
  timezone: zone.default('UTC'),
  history: duration.default('30d'),
  people: z.array(person).default([]),
  github: z
    .strictObject({
      repos: z.array(repository).min(1, 'must name a repository').optional(),
      org: id.optional(),
      readers: z.record(repository, z.array(login)).default({}),
    })
    .optional(),
  slack: z.strictObject({ channels: channels.default('all') }).optional(),
  interviews: z
    .strictObject({
      folders: z
        .array(
          z.strictObject({
            path: text,
            readers: z.array(text).min(1, 'must name a team or everyone').default(['everyone']),
          }),
        )
        .min(1, 'must name a folder'),
    })
    .optional(),
  customers: z
    .strictObject({
      from: z.enum(['vitally']).optional(),
      currency: text.regex(/^[A-Z]{3}$/, 'must be a code of three capitals, such as EUR').optional(),
      readers: z.array(text).min(1, 'must name a team or everyone').default(['everyone']),
      links: z.record(id, link).default({}),
    })
    .default({ readers: ['everyone'], links: {} }),
  teams: z.record(id, z.strictObject({ slack: text.optional() }).nullable()).default({}),
  products: z
    .array(
      z.strictObject({
        id,
        names: z.array(text).min(1, 'must hold a name'),
        urls: z.array(z.url({ protocol: /^https?$/, error: 'is no http(s) address' })).default([]),
        team: text.optional(),
      }),
    )
    .default([]),
  llm: llm.default(NO_MODEL),
  embeddings: embeddings.default(NO_MODEL),
  briefing: z
    .strictObject({
      stories: z.int().min(1, 'must be 1 to 7').max(7, 'must be 1 to 7').default(7),
      words: z.int().min(50, 'must be 50 to 1000').max(1000, 'must be 50 to 1000').default(250),
    })
    .default({ stories: 7, words: 250 }),
});

export type BriefYaml = z.infer<typeof briefYaml>;
