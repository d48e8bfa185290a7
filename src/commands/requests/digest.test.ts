/** `brief requests digest` and the weekly job on the sample company: short, once a week, and nothing that a reader of the channel may not see. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { deleteItem } from '../../store/delete.ts';
import { openStore } from '../../store/store.ts';
import { SAMPLE_MORNING, startSample } from '../../testing/sample.ts';
import { faultsOf } from '../../testing/slack/block-kit.ts';
import { terminal } from '../../testing/terminal.ts';

const origin = mkdtempSync(join(tmpdir(), 'brief-digest-origin-'));
beforeAll(async () => {
  const code = await run(['demo', '--keep', join(origin, 'kept')], {
    ...terminal({ cwd: origin }).deps,
    fetch,
  });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
}, 30_000);
afterAll(() => rmSync(origin, { recursive: true, force: true }));

let folder: string;
let servers: Awaited<ReturnType<typeof startSample>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-digest-'));
  cpSync(join(origin, 'kept'), folder, { recursive: true });
  servers = await startSample('data/sample', () => SAMPLE_MORNING);
});
afterEach(async () => {
  await servers.close();
  rmSync(folder, { recursive: true, force: true });
});

async function brief(...args: string[]) {
  const env = { SLACK_BOT_TOKEN: 'xoxb-sample', SLACK_API_URL: `${servers.slack.url}/api/` };
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING, fetch, env });
  return { code: await run(args, deps), ...written };
}
async function json(...args: string[]) {
  return JSON.parse((await brief(...args)).stdout);
}
const digest = (team: string, ...more: string[]) =>
  json('requests', 'digest', '--team', team, '--json', ...more);
function sql(text: string): void {
  const store = openStore(join(folder, 'data', 'brief.db'));
  store.connection.exec(text);
  store.close();
}
const note = (name: string, text: string): void => writeFileSync(join(folder, 'notes', name), text);

describe('brief requests digest', () => {
  it('tells what is new, what more customers ask for and what was shipped, with quotes', async () => {
    sql('UPDATE interview SET imported_at = imported_at - 8 * 86400000, at = at - 8 * 86400000');
    note(
      'more.md',
      '---\ndate: 2026-11-19\nperson: Ann Fell\ncompany: Larkfield\nproducts: [Dashboard]\n---\n\nA: They would like the numbers from the API, also the ones that we only show on the page.\n\nA: We need a dark dashboard.\n',
    );
    note(
      'old.md',
      '---\ndate: 2025-01-02\ncompany: Oldham\nproducts: [Dashboard]\n---\n\nA: We need a wooden dashboard.\n',
    );
    await brief('collect', 'notes');
    const { requests } = await json('requests', 'list', '--team', 'web', '--json');
    const shipped = requests.find(({ quote }: { quote: string }) => quote.startsWith('Not interested')).id;
    await brief('requests', 'status', shipped, 'shipped');
    const made = await digest('web');
    expect(made).toMatchObject({ team: 'web', audience: 'team', interviews: 1, more: 0, verified: true });
    expect(made.new).toMatchObject([
      { quote: 'We need a dark dashboard.', who: 'Ann Fell, Larkfield, 2026-11-19', customers: 1 },
    ]);
    expect(made.growing).toMatchObject([{ joined: ['Larkfield'], customers: 2 }]);
    expect(made.shipped).toMatchObject([{ id: shipped }]);
    const shown = await brief('requests', 'digest', '--team', 'web');
    expect(shown.stdout.split('\n').length).toBeLessThan(24);
    expect(shown.stdout).toContain('1 more: Larkfield');
    expect(shown.stdout).not.toContain('wooden');
    const markdown = await brief('requests', 'digest', '--team', 'web', '--format', 'markdown');
    expect(markdown.stdout).toContain('## New\n\n> We need a dark dashboard.');
  });

  it('says that a week is quiet only when everything was read', async () => {
    expect((await brief('requests', 'digest', '--team', 'product')).stdout).toContain(
      'A quiet week: 6 interviews came in',
    );
    sql("UPDATE collect_run SET status = 'partial' WHERE source = 'notes'");
    expect((await brief('requests', 'digest', '--team', 'product')).stdout).toContain(
      'not everything was read',
    );
    expect((await brief('requests', 'digest', '--team', 'prodct')).stderr).toContain('Did you mean product?');
  });

  it('holds what all readers of the channel may see, and is refused for a guest or a stranger', async () => {
    const open = await digest('ingestion', '--dry-run');
    expect(open.note).toContain('only what everybody in the company may see');
    expect(JSON.stringify(open.payload)).not.toMatch(/Pinehollow|Quaymark/);
    expect(faultsOf(open.payload.blocks)).toEqual([]);
    // A private channel of the team alone.
    const others = "(SELECT id FROM account WHERE handle IN ('U02CAROL', 'U02DENIZ', 'U02ERIN', 'U02FEMI'))";
    sql(`UPDATE container SET visibility = 'private' WHERE name = 'C02INGEST';
      UPDATE reader SET until = 1 WHERE account_id IN ${others} AND container_id = (SELECT id FROM container WHERE name = 'C02INGEST')`);
    const own = await digest('ingestion', '--dry-run');
    expect([own.note, own.payload.blocks.length]).toEqual([null, 3]);
    expect(JSON.stringify(own.payload)).toContain('Pinehollow');
    sql(`UPDATE reader SET until = NULL WHERE account_id = (SELECT id FROM account WHERE handle = 'U02FEMI');
      INSERT OR IGNORE INTO reader SELECT c.id, a.id, 1, NULL FROM container AS c, account AS a WHERE c.name = 'C02INGEST' AND a.handle = 'U02FEMI'`);
    const guest = await brief('requests', 'digest', '--team', 'ingestion', '--dry-run');
    expect([guest.code, guest.stderr]).toEqual([
      5,
      expect.stringMatching(/is read by .*, who may see no interviews/),
    ]);
    sql("UPDATE container SET access_at = access_at - 3 * 86400000 WHERE name = 'C02INGEST'");
    expect((await brief('requests', 'digest', '--team', 'ingestion', '--deliver')).stderr).toContain(
      'more than 48 hours ago',
    );
    expect(servers.slack.sent).toEqual([]);
  });

  it('is posted once a week to the channel, and not when its readers changed since', async () => {
    const first = await digest('web', '--deliver');
    expect(first.status).toBe('sent');
    expect((await digest('web', '--deliver')).status).toBe('already-sent');
    expect(servers.slack.sent).toHaveLength(1);
    expect(servers.slack.sent[0]).toMatchObject({ channel: 'C02WEB', user: null, unfurlLinks: 'false' });
    expect(faultsOf(servers.slack.sent[0]?.blocks as unknown[])).toEqual([]);
    const store = openStore(join(folder, 'data', 'brief.db'));
    const row = store.connection.prepare("SELECT local_date FROM document WHERE person = 'team:web'").all();
    store.close();
    expect(row).toEqual([{ local_date: '2026-W47' }]);
    sql("UPDATE outbox SET status = 'intent'; DELETE FROM interview_reader WHERE team = 'everyone'");
    const closed = await brief('requests', 'digest', '--team', 'web', '--deliver');
    expect([closed.code, closed.stderr]).toEqual([5, expect.stringContaining('changed since it was made')]);
    expect(servers.slack.sent).toHaveLength(1);
  });

  it('goes with what it quotes when that is deleted', async () => {
    await digest('web', '--deliver');
    const store = openStore(join(folder, 'data', 'brief.db'));
    const cited = store.connection
      .prepare<[], number>(
        "SELECT item_id FROM document_item AS i JOIN document AS d ON d.id = i.document_id WHERE d.person = 'team:web'",
      )
      .pluck()
      .all();
    expect(cited.length).toBeGreaterThan(0);
    deleteItem(store.connection, cited[0] ?? 0);
    store.close();
    sql("UPDATE outbox SET status = 'intent'");
    expect((await brief('requests', 'digest', '--team', 'web', '--deliver')).stderr).toContain(
      'was deleted since',
    );
  });

  it('is a job for every team with a channel', async () => {
    const ran = await json('run', 'weekly-digest', '--dry-run', '--json');
    expect(
      ran.people.map(({ person, status }: { person: string; status: string }) => [person, status]),
    ).toEqual([
      ['team ingestion', 'dry-run'],
      ['team web', 'dry-run'],
      ['team product', 'dry-run'],
    ]);
    expect(servers.slack.sent).toEqual([]);
  });
});
