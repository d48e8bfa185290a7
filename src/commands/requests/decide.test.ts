/** What people decide of requests, through `brief`: merges, status, links, teams, refusals, and notes to those who asked. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { saveBatch } from '../../store/save.ts';
import { openStore, type Store } from '../../store/store.ts';
import { account, issue, repository } from '../../testing/store/rows.ts';
import { terminal } from '../../testing/terminal.ts';

const NOW = Date.UTC(2026, 10, 20, 7);
const DAY = 86_400_000;
let folder: string;

const note = (name: string, company: string, said: string, day = '2026-11-10'): void =>
  writeFileSync(
    join(folder, 'notes', `${name}.md`),
    `---\ndate: ${day} 10:00\ncompany: ${company}\nperson: ${name}\nproducts: [Pipeline]\n---\n\n${said}\n`,
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-decide-'));
  mkdirSync(join(folder, 'notes'));
  writeFileSync(
    join(folder, 'brief.yaml'),
    `version: 1
timezone: UTC
people:
  - { id: alice, name: Alice, github: alicem, team: web }
  - { id: bob, name: Bob, github: bobd, team: data }
interviews: { folders: [{ path: notes/, readers: [everyone] }] }
teams: { web: {}, data: {} }
products: [{ id: pipeline, names: [Pipeline], team: data }]
llm: { provider: none }
`,
  );
  note('Ann', 'Larkfield', 'A: We want a bulk export of the invoices.');
  note('Ben', 'Nightshade', 'A: We need to download all our invoices at once.', '2026-11-12');
  note('Ida', 'Oakheart', 'A: I wish there was one click for exporting every invoice in bulk.', '2026-11-14');
  await collect();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const collect = async (): Promise<void> => {
  const { code, stderr } = await brief('collect', 'notes');
  expect([code, stderr]).toEqual([0, expect.any(String)]);
};

async function brief(...args: string[]) {
  return typed('', ...args);
}
async function typed(stdin: string, ...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => NOW, stdin });
  const code = await run(args, { ...deps, isTTY: stdin !== '' });
  return { code, ...written };
}
async function json(...args: string[]) {
  const ran = await brief(...args, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}
async function idOf(words: RegExp): Promise<string> {
  const { requests }: { requests: { id: string; mentions: { quote: string }[] }[] } = await json(
    'requests',
    'list',
  );
  return requests.find(({ mentions }) => mentions.some(({ quote }) => words.test(quote)))?.id ?? '';
}
function store<T>(use: (store: Store) => T): T {
  const opened = openStore(join(folder, 'data', 'brief.db'));
  try {
    return use(opened);
  } finally {
    opened.close();
  }
}
/** Every row of every table of requests. */
const dump = (): string =>
  store(({ connection }) =>
    JSON.stringify(
      connection
        .prepare<[], { name: string }>(
          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'request%' ORDER BY name",
        )
        .all()
        .map(({ name }) => [name, connection.prepare(`SELECT * FROM ${name}`).all()]),
    ),
  );
/** Issue 12 of a repository that only Alice's login is on the list of. */
const collectIssue = (more: { state?: 'closed' | 'open'; stateReason?: string } = {}): void =>
  store((opened) => {
    const at = NOW - DAY;
    const { thread, item } = issue(12, {
      thread: { title: 'Bulk export of invoices', createdAt: at, updatedAt: at, ...more },
      item: { text: 'Customers want all invoices in one archive.' },
    });
    saveBatch(
      opened,
      {
        source: 'github',
        containers: [repository(1, 'acme/ingest', { visibility: 'private' })],
        accounts: [account('user:1', 'alicem')],
        readers: [{ container: 'repo:1', accounts: ['user:1'], from: 'source' }],
        threads: [thread],
        items: [item],
      },
      NOW,
    );
  });

describe('merge and unmerge', () => {
  it('make two requests one under the id of the first, and leave every row as it was', async () => {
    const [ann, ben, ida] = [
      await idOf(/bulk export of/),
      await idOf(/download all/),
      await idOf(/one click/),
    ];
    expect(new Set([ann, ben, ida]).size).toBe(3);
    const before = dump();
    const merged = await json('requests', 'merge', ann, ben, ida);
    expect(merged).toMatchObject({
      id: ann,
      customers: ['Larkfield', 'Nightshade', 'Oakheart'],
      merged: [ann, ben, ida],
      lastHeard: '2026-11-14',
    });
    expect(merged.mentions).toHaveLength(3);
    expect((await json('requests', 'show', ben)).id).toBe(ann);
    await json('requests', 'unmerge', ann);
    expect(dump()).toBe(before);
  });

  it('take one wording out again, and undo merges of merges one by one', async () => {
    const [ann, ben, ida] = [
      await idOf(/bulk export of/),
      await idOf(/download all/),
      await idOf(/one click/),
    ];
    await json('requests', 'merge', ann, ben, ida);
    expect((await json('requests', 'unmerge', ben)).id).toBe(ben);
    expect((await json('requests', 'show', ann)).merged).toEqual([ann, ida]);
    const before = dump();
    await json('requests', 'merge', ben, ann);
    expect((await json('requests', 'show', ida)).merged).toEqual([ben, ann, ida]);
    await json('requests', 'unmerge', ben);
    expect(dump()).toBe(before);
    expect((await brief('requests', 'unmerge', ben)).stderr).toContain('was not merged');
    expect((await brief('requests', 'merge', ann, ida)).code).toBe(2);
  });
});

describe('an edited note', () => {
  it('keeps id, status and links of a request whose words were corrected, and moves its quote', async () => {
    collectIssue();
    const ann = await idOf(/bulk export of/);
    await json('requests', 'link', ann, 'acme/ingest#12');
    await json('requests', 'status', ann, 'planned', '--by', 'bob');
    note(
      'Ann',
      'Larkfield',
      'We met in the morning.\n\nA: We want a bulk export of all the invoices, as a zip.',
    );
    await collect();
    const shown = await json('requests', 'show', ann);
    expect(shown).toMatchObject({ id: ann, status: 'planned', links: [{ id: 'acme/ingest#12' }] });
    const [{ quote, from, to, interview }] = shown.mentions;
    expect(quote).toBe('We want a bulk export of all the invoices, as a zip.');
    const { text } = await json('interviews', 'show', interview.id);
    expect(text.slice(from, to)).toBe(quote);
  });

  it('lets a request of which nothing was decided follow its words, and counts a removed interview no more', async () => {
    const ben = await idOf(/download all/);
    note('Ben', 'Nightshade', 'A: We want a bulk export of invoices.', '2026-11-12');
    await collect();
    expect((await brief('requests', 'show', ben)).code).toBe(3);
    const ann = await idOf(/bulk export of/);
    expect((await json('requests', 'show', ann)).customers).toEqual(['Larkfield', 'Nightshade']);
    rmSync(join(folder, 'notes', 'Ben.md'));
    await collect();
    expect((await json('requests', 'show', ann)).customers).toEqual(['Larkfield']);
    expect(dump()).toContain('We want a bulk export of invoices.');
  });
});

describe('status and links', () => {
  it('keep who changed what when, and ask to be marked as the issue says', async () => {
    const ann = await idOf(/bulk export of/);
    collectIssue();
    await json('requests', 'link', ann, 'https://github.com/acme/ingest/issues/12');
    await json('requests', 'status', ann, 'in-progress', '--by', 'bob');
    expect((await json('requests', 'show', ann)).asksFor).toBeNull();
    collectIssue({ state: 'closed', stateReason: 'completed' });
    expect((await brief('requests', 'list')).stdout).toContain(
      `acme/ingest#12 was closed as completed: brief requests status ${ann} shipped`,
    );
    expect((await brief('requests', 'review')).stdout).toContain(`yes: brief requests status ${ann} shipped`);
    const shipped = await json(
      'requests',
      'status',
      ann,
      'shipped',
      '--note',
      'In Billing now.',
      '--for',
      'alice',
    );
    expect(shipped.history).toEqual([
      { at: '2026-11-20T07:00:00.000Z', by: 'bob', old: 'new', new: 'in progress', note: null },
      {
        at: '2026-11-20T07:00:00.000Z',
        by: 'alice',
        old: 'in progress',
        new: 'shipped',
        note: 'In Billing now.',
      },
    ]);
    expect([shipped.asksFor, shipped.status]).toEqual([null, 'shipped']);
    collectIssue({ state: 'closed', stateReason: 'not_planned' });
    expect((await json('requests', 'show', ann)).asksFor).toEqual({
      status: 'declined',
      because: 'acme/ingest#12',
    });
    await json('requests', 'refuse', ann, 'acme/ingest#12');
    expect((await json('requests', 'show', ann)).asksFor).toBeNull();
    expect((await json('requests', 'unlink', ann, 'acme/ingest#12')).links).toEqual([]);
  });

  it('name an issue of a private repository to those who may see it, and to nobody else', async () => {
    const ann = await idOf(/bulk export of/);
    collectIssue({ state: 'closed', stateReason: 'completed' });
    expect((await json('requests', 'show', ann, '--for', 'alice')).issues).toMatchObject([
      { id: 'acme/ingest#12' },
    ]);
    expect((await json('requests', 'show', ann, '--for', 'bob')).issues).toEqual([]);
    expect((await brief('requests', 'link', ann, 'acme/ingest#12', '--for', 'bob')).code).toBe(3);
    await json('requests', 'link', ann, 'acme/ingest#12', '--for', 'alice');
    for (const verb of [['list'], ['show', ann], ['review']])
      for (const form of [[], ['--json']]) {
        const seen = async (who: string): Promise<string> =>
          (await brief('requests', ...verb, ...form, '--for', who)).stdout;
        expect(await seen('alice')).toContain('acme/ingest#12');
        expect(await seen('bob')).not.toContain('ingest#12');
      }
    for (const format of ['jsonl', 'csv', 'markdown']) {
      const exported = async (who: string): Promise<string> =>
        (await brief('export', 'requests', '--format', format, '--for', who)).stdout.replaceAll('\\', '');
      expect(await exported('alice')).toContain('acme/ingest#12');
      expect(await exported('bob')).not.toMatch(/ingest(?:#|\/issues\/)12/);
      expect(await exported('bob')).toContain('bulk export');
    }
    expect((await brief('requests', 'unlink', ann, 'acme/ingest#12', '--for', 'bob')).code).toBe(3);
  });

  it('say what is wrong', async () => {
    const ann = await idOf(/bulk export of/);
    expect((await brief('requests', 'status', ann, 'done')).stderr).toContain('in progress');
    expect((await brief('requests', 'status', ann, 'planned', '--by', 'bobb')).stderr).toContain(
      'Did you mean bob',
    );
    expect((await brief('requests', 'link', ann, 'twelve')).stderr).toContain('owner/name#12');
    expect((await brief('requests', 'route', ann, 'sales')).stderr).toContain('Teams: web, data');
  });
});

it('route sends a request to another team until it is taken back', async () => {
  const ann = await idOf(/bulk export of/);
  expect((await json('requests', 'show', ann)).team).toBe('data');
  expect((await json('requests', 'route', ann, 'web')).team).toBe('web');
  expect((await json('requests', 'list', '--team', 'web')).requests).toMatchObject([{ id: ann }]);
  expect((await json('requests', 'route', ann)).team).toBe('data');
});

describe('review', () => {
  it('asks one by one on a terminal and does what is answered', async () => {
    const [ann, ida] = [await idOf(/bulk export of/), await idOf(/one click/)];
    const { questions } = await json('requests', 'review');
    expect(questions).toMatchObject([{ kind: 'merge' }]);
    expect(new Set([questions[0].request.id, questions[0].other.id])).toEqual(new Set([ann, ida]));
    const asked = await typed('what?\ny\n', 'requests', 'review');
    expect(asked.stdout).toContain('1 yes, 0 no');
    expect((await json('requests', 'show', ann)).customers).toEqual(['Larkfield', 'Oakheart']);
  });

  it('never asks again what was refused, in whatever order it is named', async () => {
    const [ann, ida] = [await idOf(/bulk export of/), await idOf(/one click/)];
    expect((await json('requests', 'show', ann)).alike).toMatchObject([{ id: ida }]);
    expect((await typed('n\n', 'requests', 'review')).stdout).toContain('0 yes, 1 no');
    expect((await brief('requests', 'review')).stdout).toContain('Nothing to decide.');
    for (const id of [ann, ida]) expect((await json('requests', 'show', id)).alike).toEqual([]);
  });
});

describe('notify', () => {
  it('drafts one note a person with their own words, and sends none', async () => {
    const [ann, ben] = [await idOf(/bulk export of/), await idOf(/download all/)];
    expect((await brief('requests', 'notify', ann)).stderr).toContain('nothing became of');
    await json('requests', 'merge', ann, ben);
    await json('requests', 'status', ann, 'shipped', '--note', 'You find it under Billing.');
    const told = await json('requests', 'notify', ann);
    expect([told.sent, told.drafts.map(({ person }: { person: string }) => person)]).toEqual([
      0,
      ['Ann', 'Ben'],
    ]);
    expect(told.drafts[0].text).toContain('“We want a bulk export of the invoices.”');
    expect(told.drafts[0].text).toContain('It is there now. You find it under Billing.');
    expect(told.drafts[0].text).not.toContain('at once');
    expect((await brief('requests', 'notify', ann)).stdout).toContain('2 drafts; nothing was sent.');
    expect((await brief('requests', 'notify', ann, '--format', 'markdown')).stdout).toContain(
      '## Ben, Nightshade',
    );
  });

  it('writes to people in the language of their interview', async () => {
    note(
      'Uwe',
      'Birkenau',
      'A: Wir haben viele Rechnungen, und das ist mühsam. Wir wünschen uns einen Export für die Rechnungen.',
    );
    await collect();
    const uwe = await idOf(/wünschen/);
    const { drafts } = await json('requests', 'notify', uwe, '--text', 'Sie finden es unter Abrechnung.');
    expect(drafts).toMatchObject([{ language: 'de' }]);
    expect(drafts[0].text).toContain('am 10. November 2026 sagten Sie:');
  });
});
