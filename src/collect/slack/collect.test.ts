import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DAY } from '../../core/time.ts';
import { openStore, type Store } from '../../store/store.ts';
import { collectInto, slackRows } from '../../testing/slack/collect-into.ts';
import { at, FIXTURE_START, message, reply, smallWorkspace } from '../../testing/slack/fixture.ts';
import { type SlackOptions, type SlackServer, startSlack } from '../../testing/slack/server.ts';
import type { ExportMessage } from '../../testing/slack/workspace.ts';

let store: Store;
let slack: SlackServer;
let now: number;

async function start(
  messages: Record<string, ExportMessage[]>,
  options: Partial<SlackOptions> = {},
): Promise<void> {
  slack = await startSlack({ export: smallWorkspace(messages), now: () => now, ...options });
}

beforeEach(() => {
  store = openStore(':memory:');
  now = FIXTURE_START + DAY;
});
afterEach(async () => {
  store.close();
  await slack.close();
});

const count = (methods: readonly string[], method: string) => methods.filter((one) => one === method).length;
function all<T>(sql: string): T[] {
  return store.connection.prepare<[], T>(sql).all();
}

describe('what is read', () => {
  test('messages, replies and edits become rows; joins and topics do not', async () => {
    await start({
      general: [
        message(10, 'U1', '<@U2> has joined the channel', { subtype: 'channel_join' }),
        message(20, 'U1', 'Deploy &lt;today&gt;, <@U2>?', { edited: { user: 'U1', ts: at(25) } }),
        reply(20, 30, 'U2', 'Yes'),
        message(40, 'U2', 'new topic', { subtype: 'channel_topic' }),
        { type: 'message', subtype: 'bot_message', bot_id: 'B9', username: 'CI', text: 'green', ts: at(50) },
      ],
      'secret-deal': [message(60, 'U2', 'we buy them')],
    });
    const run = await collectInto(store, slack, { asOf: now });

    expect(slackRows(store)).toEqual([
      `C1 ${at(20)} U1 Deploy <today>, @ben?`,
      `C1 ${at(30)} U2 Yes`,
      `C1 ${at(50)} B9 green`,
      `C3 ${at(60)} U2 we buy them`,
    ]);
    expect(run.gaps).toEqual([]);
    expect(run.complete).toEqual(['T1/C1', 'T1/C3', 'T1/C2']);
    expect(all('SELECT key, reply_count, latest_reply FROM thread ORDER BY key')).toEqual([
      { key: `T1/C1/${at(20)}`, reply_count: 1, latest_reply: FIXTURE_START + 30_000 },
      { key: `T1/C1/${at(50)}`, reply_count: 0, latest_reply: null },
      { key: `T1/C3/${at(60)}`, reply_count: 0, latest_reply: null },
    ]);
    expect(all('SELECT handle, name, bot, guest, deleted FROM account ORDER BY handle')).toEqual([
      { handle: 'B9', name: 'CI', bot: 1, guest: 0, deleted: 0 },
      { handle: 'U0BRIEF', name: 'Brief', bot: 1, guest: 0, deleted: 0 },
      { handle: 'U1', name: 'ann', bot: 0, guest: 0, deleted: 0 },
      { handle: 'U2', name: 'ben', bot: 0, guest: 0, deleted: 0 },
      { handle: 'U3', name: 'cleo', bot: 0, guest: 0, deleted: 1 },
      { handle: 'U4', name: 'gus', bot: 0, guest: 1, deleted: 0 },
      { handle: 'U5', name: 'deploybot', bot: 1, guest: 0, deleted: 0 },
    ]);
    expect(all("SELECT url, updated_at FROM item WHERE ref <> ''")).toEqual([
      {
        url: `https://acme.slack.com/archives/C1/p${at(30).replace('.', '')}?thread_ts=${at(20)}&cid=C1`,
        updated_at: FIXTURE_START + 30_000,
      },
    ]);
  });

  test('members are complete lists, and a private channel is marked as one', async () => {
    await start({});
    await collectInto(store, slack, { asOf: now });
    expect(
      all(`SELECT c.title, c.visibility, c.access_from, group_concat(a.handle) AS readers FROM container AS c
           JOIN reader AS r ON r.container_id = c.id JOIN account AS a ON a.id = r.account_id GROUP BY c.id ORDER BY c.title`),
    ).toEqual([
      { title: '#general', visibility: 'public', access_from: 'source', readers: 'U0BRIEF,U1,U2,U4' },
      { title: '#secret-deal', visibility: 'private', access_from: 'source', readers: 'U0BRIEF,U2' },
      { title: '#web', visibility: 'public', access_from: 'source', readers: 'U0BRIEF,U1' },
    ]);
    slack.workspace.setMember('C3', 'U2', false);
    await collectInto(store, slack, { asOf: now });
    expect(
      all(
        'SELECT a.handle FROM reader AS r JOIN account AS a ON a.id = r.account_id WHERE r.until IS NOT NULL',
      ),
    ).toEqual([{ handle: 'U2' }]);
  });

  test('a bridge that writes under several names is several authors; a nameless integration is asked for once', async () => {
    const bot = (seconds: number, more: Partial<ExportMessage>): ExportMessage => ({
      type: 'message',
      subtype: 'bot_message',
      ts: at(seconds),
      text: 'hi',
      ...more,
    });
    await start({
      general: [
        bot(10, { bot_id: 'B7', username: 'mona via chat' }),
        bot(20, { bot_id: 'B7', username: 'otto via chat' }),
        bot(30, { bot_id: 'B8' }),
        bot(40, { bot_id: 'B8' }),
        bot(50, { bot_id: 'B404' }),
      ],
    });
    const run = await collectInto(store, slack, { asOf: now });
    expect(
      all(`SELECT a.key, a.name, a.bot, count(*) AS items FROM item AS i JOIN account AS a ON a.id = i.author_id
           GROUP BY a.id ORDER BY a.key`),
    ).toEqual([
      { key: 'T1/B404', name: 'B404', bot: 1, items: 1 },
      { key: 'T1/B7~mona via chat', name: 'mona via chat', bot: 1, items: 1 },
      { key: 'T1/B7~otto via chat', name: 'otto via chat', bot: 1, items: 1 },
      { key: 'T1/B8', name: 'feeds', bot: 1, items: 2 },
    ]);
    expect(count(run.requests, 'bots.info')).toBe(2);
  });

  test('a reply shown to the channel is one item of its thread', async () => {
    await start({
      general: [message(10, 'U1', 'root'), reply(10, 20, 'U2', 'for all', { subtype: 'thread_broadcast' })],
    });
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([`C1 ${at(10)} U1 root`, `C1 ${at(20)} U2 for all`]);
    expect(all('SELECT count(*) AS n FROM thread')).toEqual([{ n: 1 }]);
  });

  test('a shown reply whose root Slack does not have any more keeps its thread', async () => {
    await start({ general: [reply(10, 20, 'U2', 'late answer', { subtype: 'thread_broadcast' })] });
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([`C1 ${at(20)} U2 late answer`]);
    expect(all('SELECT ref, author_id, reply_count FROM thread')).toEqual([
      { ref: at(10), author_id: null, reply_count: 1 },
    ]);
    const again = await collectInto(store, slack, { asOf: now });
    expect(count(again.requests, 'conversations.replies')).toBe(0);
    expect(slackRows(store)).toEqual([`C1 ${at(20)} U2 late answer`]);
  });

  test('a thread below a join is read', async () => {
    await start({
      general: [message(10, 'U1', 'joined', { subtype: 'channel_join' }), reply(10, 20, 'U2', 'welcome')],
    });
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([`C1 ${at(20)} U2 welcome`]);
  });

  test('a thread that began before the window and was alive in it is read, a silent one is not', async () => {
    now = FIXTURE_START + 10 * DAY;
    await start({
      general: [
        message(10, 'U1', 'old and alive'),
        message(20, 'U1', 'old and silent'),
        reply(10, 6 * 86_400, 'U2', 'still?'),
      ],
    });
    await collectInto(store, slack, { asOf: now, days: 5 });
    expect(slackRows(store)).toEqual([`C1 ${at(10)} U1 old and alive`, `C1 ${at(6 * 86_400)} U2 still?`]);
  });

  test('nothing later than the run is read, and a later run reads it', async () => {
    await start({
      general: [
        message(10, 'U1', 'root'),
        reply(10, 20, 'U2', 'one'),
        reply(10, 5000, 'U1', 'two'),
        message(5001, 'U1', 'next'),
      ],
    });
    await collectInto(store, slack, { asOf: FIXTURE_START + 1_000_000 });
    expect(slackRows(store)).toEqual([`C1 ${at(10)} U1 root`, `C1 ${at(20)} U2 one`]);
    expect(all('SELECT reply_count FROM thread')).toEqual([{ reply_count: 1 }]);
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toHaveLength(4);
  });

  test('people of another team get the rights of a guest', async () => {
    const workspace = smallWorkspace({ general: [message(10, 'U9', 'hello from outside')] });
    slack = await startSlack({ export: workspace, now: () => now });
    slack.workspace.users.set('U9', { id: 'U9', team_id: 'T2', name: 'otto', profile: {} });
    // Slack Connect: not in users.list, but users.info knows them.
    const hidden = slack.workspace.users.get('U9');
    slack.workspace.users.delete('U9');
    await collectInto(store, slack, { asOf: now });
    expect(all("SELECT name, guest FROM account WHERE handle = 'U9'")).toEqual([{ name: 'U9', guest: 1 }]);
    slack.workspace.users.set('U9', hidden!);
    await collectInto(store, slack, { asOf: now });
    expect(all("SELECT name, guest FROM account WHERE handle = 'U9'")).toEqual([{ name: 'otto', guest: 1 }]);
  });

  test('the name of a private channel does not get into public text', async () => {
    await start({ general: [message(10, 'U1', 'see <#C3> and <#C2> and <#C3|>')] });
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([`C1 ${at(10)} U1 see #C3 and #web and #C3`]);
  });
});

describe('reading again', () => {
  test('changes nothing and asks once for members and once for the history of each channel', async () => {
    await start({
      general: [message(10, 'U1', 'root'), reply(10, 20, 'U2', 'one')],
      web: [message(30, 'U1', 'x')],
    });
    await collectInto(store, slack, { asOf: now });
    const dump = () => all('SELECT * FROM item JOIN thread ON thread.id = item.thread_id');
    const before = dump();
    const again = await collectInto(store, slack, { asOf: now });
    expect(dump()).toEqual(before);
    expect(again.requests.toSorted()).toEqual(
      [
        'auth.test',
        'users.list',
        'conversations.list',
        ...Array.from({ length: 3 }, () => 'conversations.members'),
        ...Array.from({ length: 3 }, () => 'conversations.history'),
      ].toSorted(),
    );
  });

  test('finds a late reply, an edit, a reaction and deletions, at one request for each changed thread', async () => {
    now = FIXTURE_START + 2 * DAY;
    await start({
      general: [
        message(10, 'U1', 'root'),
        reply(10, 20, 'U2', 'one'),
        reply(10, 30, 'U2', 'two'),
        message(40, 'U1', 'draft'),
        message(50, 'U2', 'oops'),
        message(60, 'U2', 'other'),
        reply(60, 70, 'U1', 'quiet thread'),
      ],
    });
    await collectInto(store, slack, { asOf: now });
    now += 8 * DAY;
    slack.workspace.say('C1', 'U1', 'three', { thread_ts: at(10) });
    slack.workspace.edit('C1', at(20), 'one, corrected');
    slack.workspace.remove('C1', at(30));
    slack.workspace.edit('C1', at(40), 'final');
    slack.workspace.react('C1', at(40), 'tada', 'U2');
    slack.workspace.remove('C1', at(50));
    now += 1000;
    const run = await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([
      `C1 ${at(10)} U1 root`,
      `C1 ${at(20)} U2 one, corrected`,
      `C1 ${at(30)} U2  [deleted]`,
      `C1 ${at(40)} U1 final`,
      `C1 ${at(50)} U2  [deleted]`,
      `C1 ${at(60)} U2 other`,
      `C1 ${at(70)} U1 quiet thread`,
      expect.stringMatching(/ U1 three$/),
    ]);
    expect(all('SELECT name, count FROM reaction')).toEqual([{ name: 'tada', count: 1 }]);
    expect(count(run.requests, 'conversations.replies')).toBe(1);
  });

  test('a deleted root with replies is a tombstone; its replies stay', async () => {
    await start({ general: [message(10, 'U1', 'secret'), reply(10, 20, 'U2', 'answer')] });
    await collectInto(store, slack, { asOf: now });
    slack.workspace.remove('C1', at(10));
    await collectInto(store, slack, { asOf: now });
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toEqual([`C1 ${at(10)} U1  [deleted]`, `C1 ${at(20)} U2 answer`]);
    expect(all('SELECT state FROM thread')).toEqual([{ state: 'deleted' }]);
    expect(all('SELECT body FROM raw_answer')).toHaveLength(1);
  });

  test('a late reply to a root older than the audit is found while the thread is alive', async () => {
    now = FIXTURE_START + 25 * DAY;
    await start({ general: [message(10, 'U1', 'root'), reply(10, 24 * 86_400, 'U2', 'alive')] });
    await collectInto(store, slack, { asOf: now });
    now = FIXTURE_START + 30.5 * DAY;
    slack.workspace.say('C1', 'U1', 'very late', { thread_ts: at(10) });
    now += 1000;
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toHaveLength(3);
  });

  test('a longer history is filled in below what was read', async () => {
    now = FIXTURE_START + 20 * DAY;
    await start({ general: [message(10, 'U1', 'first'), message(15 * 86_400, 'U1', 'second')] });
    await collectInto(store, slack, { asOf: now, days: 7 });
    expect(slackRows(store)).toHaveLength(1);
    await collectInto(store, slack, { asOf: now, days: 30 });
    expect(slackRows(store)).toHaveLength(2);
  });
});
