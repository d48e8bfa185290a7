import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { BriefError, RefusedError, UsageError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import { loadSettings } from './load.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function load(yaml: string, env: Record<string, string> = {}): Promise<Settings> {
  await writeFile(join(folder, 'brief.yaml'), yaml);
  return (await loadSettings({ configFile: undefined, cwd: folder, env })).settings;
}

/** What brief.yaml is refused with: class, code and message. */
async function refusal(yaml: string, env: Record<string, string> = {}): Promise<BriefError> {
  try {
    await load(yaml, env);
  } catch (error) {
    if (error instanceof BriefError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

const lines = async (yaml: string): Promise<string[]> => (await refusal(yaml)).message.split('\n');

const FULL = `# brief.yaml
version: 1
timezone: Europe/London
people:
  - id: alice
    name: Alice Moreau
    github: alicem
    slack: U02ALICE          # or an e-mail; matched by users.lookupByEmail
    email: alice@example.com
    team: ingestion
    timezone: Europe/Athens
    interests: [kafka, "label:incident", "repo:acme/ingest", "path:src/ingestion/", "channel:proj-ingest", "person:bob"]
    mute: ["channel:random", "author:renovate[bot]"]
  - id: bob
    github: bobw
github: { repos: [acme/ingest, acme/web], readers: { acme/secret: [alicem] } }
slack: { channels: all }
interviews: { folders: [{ path: notes/, readers: [everyone] }] }
teams: { ingestion: { slack: C0INGEST }, web: {} }
products: [{ id: pipeline, names: [Pipeline, "event pipeline"], urls: ["https://acme.example/pipeline"], team: ingestion }]
llm: { provider: ollama, model: "llama3.1:8b", local_only: true }
embeddings: { provider: ollama, model: nomic-embed-text }
briefing: { stories: 7, words: 250 }
`;

describe('loadSettings', () => {
  it("reads the design's own example whole", async () => {
    const settings = await load(FULL);
    expect(settings).toMatchObject({
      file: join(folder, 'brief.yaml'),
      folder,
      database: join(folder, 'data', 'brief.db'),
      timezone: 'Europe/London',
      historyMs: 30 * 86_400_000,
      github: {
        repos: ['acme/ingest', 'acme/web'],
        org: null,
        readers: { 'acme/secret': ['alicem'] },
        apiUrl: 'https://api.github.com',
      },
      slack: { channels: 'all', apiUrl: 'https://slack.com/api' },
      interviews: { folders: [{ path: join(folder, 'notes'), name: 'notes/', readers: ['everyone'] }] },
      teams: { ingestion: { slack: 'C0INGEST' }, web: { slack: null } },
      llm: { provider: 'ollama', model: 'llama3.1:8b', localOnly: true, ollamaUrl: 'http://127.0.0.1:11434' },
      embeddings: { provider: 'ollama', model: 'nomic-embed-text' },
      briefing: { stories: 7, words: 250 },
      secrets: { githubToken: null, githubApp: null, slackBotToken: null, openaiKey: null },
    });
    expect(settings.people[1]).toEqual({
      id: 'bob',
      name: 'bob',
      github: 'bobw',
      slack: null,
      email: null,
      team: null,
      timezone: null,
      interests: [],
      mute: [],
    });
  });

  it('gives every default to a file that says nothing, and no model even with a key in the environment', async () => {
    const settings = await load('version: 1\n', { OPENAI_API_KEY: 'sk-0123456789abcdefghij' });
    expect(settings).toMatchObject({
      timezone: 'UTC',
      people: [],
      github: null,
      slack: null,
      interviews: null,
    });
    expect(settings.llm).toMatchObject({ provider: 'none', model: null, localOnly: false, redact: false });
    expect(settings.briefing).toEqual({ stories: 7, words: 250 });
  });

  it('reads budget, prices, redaction and context of the model', async () => {
    const { llm } = await load(`version: 1
llm:
  provider: openai
  model: gpt-5-mini
  redact: true
  context: 8192
  concurrency: 2
  timeout: 2m
  budget: { tokens_per_run: 200000, dollars_per_month: 20.5, minutes_per_run: 0 }
  prices: { gpt-5-mini: { input: 0.25, output: 2 } }
`);
    expect(llm).toMatchObject({
      redact: true,
      contextTokens: 8192,
      concurrency: 2,
      timeoutMs: 120_000,
      budget: {
        tokensPerRun: 200_000,
        dollarsPerRun: null,
        minutesPerRun: 0,
        tokensPerMonth: null,
        dollarsPerMonth: 20.5,
      },
      prices: { 'gpt-5-mini': { input: 0.25, output: 2 } },
    });
  });

  it('is frozen to the bottom', async () => {
    const settings = await load(FULL);
    expect(Object.isFrozen(settings)).toBe(true);
    expect(() => {
      settings.people[0]!.interests.push('x');
    }).toThrow(TypeError);
    expect(() => {
      (settings.secrets as { githubToken: string }).githubToken = 'x';
    }).toThrow(TypeError);
  });
});

describe('finding brief.yaml', () => {
  it('looks upward from the working directory, and resolves paths beside the file', async () => {
    await writeFile(join(folder, 'brief.yaml'), 'version: 1\ninterviews: { folders: [{ path: notes }] }\n');
    const deep = join(folder, 'a', 'b');
    await mkdir(deep, { recursive: true });
    const { settings } = await loadSettings({
      configFile: undefined,
      cwd: deep,
      env: { BRIEF_DB: 'x/y.db' },
    });
    expect(settings.folder).toBe(folder);
    expect(settings.database).toBe(join(folder, 'x', 'y.db'));
    expect(settings.interviews?.folders[0]?.path).toBe(join(folder, 'notes'));
  });

  it('takes --config relative to the working directory, under any name', async () => {
    await writeFile(join(folder, 'other.yml'), 'version: 1\n');
    const { settings } = await loadSettings({ configFile: 'other.yml', cwd: folder, env: {} });
    expect(settings.file).toBe(join(folder, 'other.yml'));
  });

  it('says what to do when there is none', async () => {
    const none = loadSettings({ configFile: undefined, cwd: folder, env: {} });
    await expect(none).rejects.toMatchObject({ code: 'config.not-found', exitCode: 2 });
    const named = loadSettings({ configFile: 'nope.yaml', cwd: folder, env: {} });
    await expect(named).rejects.toThrow(join(folder, 'nope.yaml'));
  });
});

describe('mistakes in brief.yaml', () => {
  it.each([
    [
      'a mistyped key',
      'version: 1\npeple: []\n',
      'brief.yaml:2: unknown key "peple" (did you mean "people"?)',
    ],
    [
      'a mistyped key of a person',
      'version: 1\npeople:\n  - id: al\n    github: al\n\n    intrests: [kafka]\n',
      'brief.yaml:6: unknown key "intrests" in people[1] (did you mean "interests"?)',
    ],
    [
      'an unknown key near none',
      'version: 1\nbriefing:\n  stories: 3\n  zebra: 1\n',
      'brief.yaml:4: unknown key "zebra" in briefing (known here: stories, words)',
    ],
    [
      'a mistyped key in a map of maps',
      'version: 1\nteams:\n  web:\n    slak: C0WEB\n',
      'brief.yaml:4: unknown key "slak" in teams.web (did you mean "slack"?)',
    ],
    [
      'a key inside a flow map over several lines',
      'version: 1\nllm: { provider: none,\n  modle: x }\n',
      'brief.yaml:3: unknown key "modle" in llm (did you mean "model"?)',
    ],
    ['a missing version', 'timezone: UTC\n', 'brief.yaml:1: "version" is missing'],
    ['another version', 'version: 2\n', 'brief.yaml:1: "version" must be 1, not 2'],
    [
      'a missing id',
      'version: 1\npeople:\n  - github: al\n  - id: bo\n    github: bo\n',
      'brief.yaml:3: "id" is missing in people[1]',
    ],
    [
      'a number for a text',
      'version: 1\npeople:\n  - id: al\n    github: 12345\n',
      'brief.yaml:4: "github" in people[1] must be text, not 12345 (put it in quotes)',
    ],
    [
      'a text for a list',
      'version: 1\npeople: alice\n',
      'brief.yaml:2: "people" must be a list, not "alice"',
    ],
    [
      'an empty section',
      'version: 1\ngithub:\n',
      'brief.yaml:2: "github" must be a map (key: value), not empty',
    ],
    [
      'too many stories',
      'version: 1\nbriefing: { stories: 9 }\n',
      'brief.yaml:2: "stories" in briefing: must be 1 to 7',
    ],
    [
      'a mistyped provider',
      'version: 1\nllm: { provider: olama, model: x }\n',
      'brief.yaml:2: "provider" in llm must be openai, ollama or none, not "olama" (did you mean "ollama"?)',
    ],
    [
      'a provider without a model',
      'version: 1\nllm: { provider: openai }\n',
      'brief.yaml:2: "model" is missing in llm (which model should openai use?)',
    ],
    [
      'a bad time zone',
      'version: 1\ntimezone: Europe/Londn\n',
      'brief.yaml:2: "timezone": is no time zone of the tz database, such as Europe/London or UTC',
    ],
    [
      "a person's bad time zone",
      'version: 1\npeople:\n- id: al\n  github: al\n  timezone: GMT+25\n',
      'brief.yaml:5: "timezone" in people[1]: is no time zone of the tz database, such as Europe/London or UTC',
    ],
    [
      'a person without any handle',
      'version: 1\nteams: { web: }\npeople:\n  - id: al\n    team: web\n',
      'brief.yaml:4: al has no handle (give github, slack or email; without one nothing can be found for this person)',
    ],
    [
      'the same person twice',
      'version: 1\npeople:\n  - id: al\n    github: a\n  - id: al\n    github: b\n',
      'brief.yaml:5: person "al" is there twice',
    ],
    [
      'one login for two, whatever its case',
      'version: 1\npeople:\n  - id: al\n    github: Same\n  - id: bo\n    github: same\n',
      'brief.yaml:6: github "same" of bo also means al (one handle, one person)',
    ],
    [
      "a login that is another person's id",
      'version: 1\npeople:\n  - { id: al, github: bo }\n  - { id: bo, github: x }\n',
      'brief.yaml:3: github "bo" of al also means bo (one handle, one person)',
    ],
    [
      'a Slack name in place of an id',
      'version: 1\npeople:\n  - id: al\n    slack: "@alice"\n',
      'brief.yaml:4: "slack" in people[1]: must be a Slack user id such as U02ABCDEF (in Slack: profile, "Copy member ID") or an e-mail address',
    ],
    [
      'an unknown team',
      'version: 1\nteams: { ingestion: {} }\npeople:\n  - { id: al, github: al, team: ingestin }\n',
      'brief.yaml:4: unknown team "ingestin" (did you mean "ingestion"?)',
    ],
    [
      "a product's unknown team",
      'version: 1\nproducts:\n  - id: p\n    names: [P]\n    team: web\n',
      'brief.yaml:5: unknown team "web" (add it under teams)',
    ],
    [
      'readers of notes that are no team',
      'version: 1\ninterviews:\n  folders:\n    - path: n\n      readers:\n        - everybody\n',
      'brief.yaml:6: unknown team "everybody" (did you mean "everyone"?)',
    ],
    [
      'an unknown prefix of an interest',
      'version: 1\npeople:\n  - id: al\n    github: al\n    interests:\n      - kafka\n      - "lable:incident"\n',
      'brief.yaml:7: "lable:incident" begins with an unknown prefix "lable:" (did you mean "label:"?)',
    ],
    [
      'an interest in nothing',
      'version: 1\npeople:\n  - { id: al, github: al, mute: ["channel:"] }\n',
      'brief.yaml:3: "channel:" names nothing after "channel:" (write channel:NAME)',
    ],
    [
      'an interest in a repository without owner',
      'version: 1\npeople:\n  - { id: al, github: al, interests: ["repo:ingest"] }\n',
      'brief.yaml:3: "repo:ingest" is no repository (write repo:owner/name)',
    ],
    [
      'an interest in an unknown person',
      'version: 1\npeople:\n  - { id: alice, github: al, interests: ["person:alic"] }\n',
      'brief.yaml:3: "person:alic" is nobody in people (did you mean "alice"?)',
    ],
    [
      'a repository without owner',
      'version: 1\ngithub:\n  repos:\n    - acme/web\n    - ingest\n',
      'brief.yaml:5: entry 2 in github.repos: must be written owner/name',
    ],
    [
      'no repository at all',
      'version: 1\ngithub: {}\n',
      'brief.yaml:2: github names no repository (give repos: [owner/name, ...] or org: name)',
    ],
    [
      'both repositories and organisation',
      'version: 1\ngithub:\n  org: acme\n  repos: [acme/web]\n',
      'brief.yaml:3: github has both repos and org (give repos: [owner/name, ...] or org: name)',
    ],
    [
      'channels that are neither',
      'version: 1\nslack: { channels: some }\n',
      'brief.yaml:2: "channels" in slack: must be "all" or a list of channel names or ids',
    ],
    [
      'a bad duration',
      'version: 1\nhistory: a month\n',
      'brief.yaml:2: "history": must be a number and a unit: 90m, 24h, 30d or 2w',
    ],
    ['a key twice', 'version: 1\ntimezone: UTC\ntimezone: UTC\n', 'brief.yaml:3: Map keys must be unique'],
    ['a list for the whole', '- a\n', 'brief.yaml:1: the file must be a map (key: value), not a list'],
  ])('%s is named with its line', async (_, yaml, message) => {
    const error = await refusal(yaml);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(message);
  });

  it('of customer data are named with their line: teams, links, currencies', async () => {
    expect(
      await lines(
        'version: 1\ncustomers:\n  currency: Euro\n  links:\n    vitally: "https://x.example/{account}"\n    posthog: "javascript:{id}"\n    wiki: "https://x.example/"\n',
      ),
    ).toEqual([
      expect.stringMatching(/^brief\.yaml:3: "currency" in customers: must be a code of three capitals/),
      expect.stringMatching(/^brief\.yaml:5: "vitally" in customers\.links: must hold one of \{id\}/),
      expect.stringMatching(/^brief\.yaml:6: "posthog" in customers\.links: must begin with http/),
      expect.stringMatching(/^brief\.yaml:7: "wiki" in customers\.links: must hold one of/),
    ]);
    expect(await lines('version: 1\nteams: { web: {} }\ncustomers: { readers: [weeb] }\n')).toEqual([
      'brief.yaml:3: unknown team "weeb" (did you mean "web"?)',
    ]);
    const { customers } = await load('version: 1\ncustomers: { from: vitally, currency: EUR }\n', {
      VITALLY_API_URL: 'https://rest.vitally-eu.io/',
    });
    expect(customers).toEqual({
      from: 'vitally',
      currency: 'EUR',
      readers: ['everyone'],
      links: {},
      vitallyUrl: 'https://rest.vitally-eu.io',
    });
  });

  it('says all at once, in the order of the file', async () => {
    expect(await lines('version: 1\nbriefing: { words: 5 }\nzone: UTC\npeople: [{ id: a b }]\n')).toEqual([
      'brief.yaml:2: "words" in briefing: must be 50 to 1000',
      'brief.yaml:3: unknown key "zone" (known here: ' +
        'version, timezone, history, people, github, slack, interviews, customers, teams, products, llm, embeddings, briefing)',
      'brief.yaml:4: "id" in people[1]: must be letters, digits, ".", "_" or "-"',
    ]);
  });

  it('finds the line of a mistake behind an anchor', async () => {
    const yaml =
      'version: 1\npeople:\n  - &base\n    id: al\n    github: al\n    mute: ["x:y"]\n  - id: bo\n    slack: nobody\n';
    expect(await lines(yaml)).toEqual([expect.stringContaining('brief.yaml:8: "slack" in people[2]')]);
  });

  it('says where the YAML itself ends to make sense', async () => {
    const error = await refusal('version: 1\npeople: [\n  a: b: c\n');
    expect(error.code).toBe('config.bad-yaml');
    expect(error.message).toMatch(/^brief\.yaml:[34]: /);
  });

  it('refuses an empty file and a bomb of aliases', async () => {
    expect((await refusal('# nothing\n')).message).toBe('brief.yaml is empty');
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c]',
    ];
    expect((await refusal(bomb.join('\n'))).code).toBe('config.bad-yaml');
  });

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0)('refuses a file that may not be read', async () => {
    await writeFile(join(folder, 'brief.yaml'), 'version: 1\n');
    await chmod(join(folder, 'brief.yaml'), 0);
    const again = loadSettings({ configFile: undefined, cwd: folder, env: {} });
    await expect(again).rejects.toMatchObject({ code: 'config.unreadable' });
  });

  it('reads a file with a byte order mark and Windows line ends, and counts its lines right', async () => {
    expect((await load('\uFEFFversion: 1\r\ntimezone: UTC\r\n')).timezone).toBe('UTC');
    expect(await lines('\uFEFFversion: 1\r\n\r\npeple: []\r\n')).toEqual([
      'brief.yaml:3: unknown key "peple" (did you mean "people"?)',
    ]);
  });
});

describe('secrets', () => {
  const GITHUB = `ghp_${'a1B2'.repeat(9)}`;

  it.each([
    ['a value', `version: 1\ngithub:\n  repos: [acme/web]\n  token: ${GITHUB}\n`, 4],
    ['a comment', `version: 1\n# ${GITHUB}\n`, 2],
    ['a Slack token', 'version: 1\nslack: { token: xoxb-123456789012-abcdefghijkl }\n', 2],
    ['a private key', 'version: 1\nkey: |\n  -----BEGIN RSA PRIVATE KEY-----\n  abc\n', 3],
  ])('a token in brief.yaml is refused without being repeated: %s', async (_, yaml, line) => {
    const error = await refusal(yaml);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error.exitCode).toBe(5);
    expect(error.message).toBe(`brief.yaml:${line}: this looks like a token or key`);
    expect(JSON.stringify([error.message, error.hint])).not.toContain('a1B2');
  });

  it('come from .env beside brief.yaml, and the real environment wins, even with nothing', async () => {
    await writeFile(
      join(folder, '.env'),
      'GITHUB_TOKEN="from file"\nSLACK_BOT_TOKEN=xoxb-file\nOPENAI_API_KEY=filekey\n# x\nBRIEF_DB=elsewhere.db\n',
    );
    await writeFile(join(folder, 'brief.yaml'), 'version: 1\n');
    const env = { GITHUB_TOKEN: 'from environment', OPENAI_API_KEY: '' };
    const { settings, secretValues } = await loadSettings({ configFile: undefined, cwd: folder, env });
    expect(settings.secrets).toMatchObject({
      githubToken: 'from environment',
      slackBotToken: 'xoxb-file',
      openaiKey: null,
    });
    expect(settings.database).toBe(join(folder, 'elsewhere.db'));
    expect(secretValues).toEqual(['from environment', 'xoxb-file']);
  });

  it('a GitHub App is whole or refused, and its key gets its lines back', async () => {
    const app = { GITHUB_APP_ID: '1', GITHUB_APP_INSTALLATION_ID: '2' };
    const error = await refusal('version: 1\n', app);
    expect(error.message).toBe('the GitHub App is given in part: GITHUB_APP_PRIVATE_KEY missing');
    const { secrets } = await load('version: 1\n', { ...app, GITHUB_APP_PRIVATE_KEY: 'BEGIN\\nabc' });
    expect(secrets.githubApp).toEqual({ id: '1', installationId: '2', privateKey: 'BEGIN\nabc' });
  });
});

describe('addresses from the environment', () => {
  const FILE = 'version: 1\ngithub: { org: acme }\nslack: {}\n';

  it('are taken over, without a slash at the end', async () => {
    const settings = await load(FILE, {
      GITHUB_API_URL: 'https://git.example/api/v3/',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      OPENAI_BASE_URL: 'http://10.0.0.5:8000/v1',
    });
    expect(settings.github?.apiUrl).toBe('https://git.example/api/v3');
    expect(settings.slack?.apiUrl).toBe('http://127.0.0.1:9/api');
    expect(settings.llm.openaiUrl).toBe('http://10.0.0.5:8000/v1');
  });

  it.each([
    ['', 'http://127.0.0.1:11434'],
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['0.0.0.0:8080', 'http://127.0.0.1:8080'],
    [':9999', 'http://127.0.0.1:9999'],
    ['gpu-box', 'http://gpu-box:11434'],
    ['[::]:11434', 'http://[::1]:11434'],
    ['https://ollama.example/', 'https://ollama.example'],
    ['http://10.0.0.7:11434/', 'http://10.0.0.7:11434'],
  ])('OLLAMA_HOST=%s becomes %s', async (host, url) => {
    expect((await load(FILE, { OLLAMA_HOST: host })).llm.ollamaUrl).toBe(url);
  });

  it.each([
    ['not an address', 'GITHUB_API_URL is no address: "not an address"'],
    ['ftp://x/', 'GITHUB_API_URL must begin with http:// or https://'],
    ['https://me:pw@x/', 'GITHUB_API_URL must not hold a user name or password'],
  ])('a bad one is refused by its name: %s', async (value, message) => {
    const error = await refusal(FILE, { GITHUB_API_URL: value });
    expect(error.message).toBe(message);
    expect(error.exitCode).toBe(2);
  });
});
