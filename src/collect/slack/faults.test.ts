import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DAY } from '../../core/time.ts';
import { openStore, type Store } from '../../store/store.ts';
import { collectInto, slackRows } from '../../testing/slack/collect-into.ts';
import { at, FIXTURE_START, message, reply, smallWorkspace } from '../../testing/slack/fixture.ts';
import { ALL_SCOPES, type SlackOptions, type SlackServer, startSlack } from '../../testing/slack/server.ts';
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

const historyOf = (channel: string) =>
  slack.requests.filter(
    ({ method, args }) => method === 'conversations.history' && args['channel'] === channel,
  );
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => message(n + 1, 'U1', `message ${n + 1}`));

describe('a run that breaks off', () => {
  test('goes on below what it read, and loses nothing', async () => {
    await start({ general: many(650) });
    let pages = 0;
    await collectInto(store, slack, {
      asOf: now,
      channels: ['general'],
      stop: (batch) => (batch.items?.length ?? 0) > 100 && ++pages === 2,
    });
    expect(slackRows(store)).toHaveLength(400);
    const before = historyOf('C1').length;

    const first = now;
    now += 60_000;
    slack.workspace.say('C1', 'U2', 'news');
    now += 60_000;
    const run = await collectInto(store, slack, { asOf: now, channels: ['general'] });
    expect(slackRows(store)).toHaveLength(651);
    expect(run.complete).toEqual(['T1/C1']);
    const [news, hole] = historyOf('C1').slice(before);
    expect(Number(news?.args['oldest'])).toBeCloseTo(first / 1000, 1);
    expect(hole?.args['latest']).toBe(at(251));
  });

  test('of an old hole reads only the hole', async () => {
    await start({ general: many(650) });
    let pages = 0;
    await collectInto(store, slack, {
      asOf: now,
      channels: ['general'],
      stop: (batch) => (batch.items?.length ?? 0) > 100 && ++pages === 2,
    });
    now += 10 * DAY;
    const before = historyOf('C1').length;
    const run = await collectInto(store, slack, { asOf: now, channels: ['general'] });
    // One page of news, then 250 messages in two pages from where the first run stopped.
    expect(
      historyOf('C1')
        .slice(before)
        .map(({ args }) => args['latest']),
    ).toEqual([expect.stringMatching(/^\d{10}\.\d{6}$/), at(251), at(51)]);
    expect(slackRows(store)).toHaveLength(650);
    expect(run.complete).toEqual(['T1/C1']);
  });

  test('in the middle of a long thread goes on after the last reply it has', async () => {
    const replies = Array.from({ length: 450 }, (_, n) => reply(10, n + 20, 'U2', `reply ${n + 1}`));
    await start({ general: [message(10, 'U1', 'root'), ...replies] });
    await collectInto(store, slack, {
      asOf: now,
      channels: ['general'],
      stop: (batch) => (batch.items?.length ?? 0) > 100,
    });
    expect(slackRows(store)).toHaveLength(200);
    const before = slack.requests.length;
    await collectInto(store, slack, { asOf: now, channels: ['general'] });
    expect(slackRows(store)).toHaveLength(451);
    const [first] = slack.requests.slice(before).filter(({ method }) => method === 'conversations.replies');
    expect(first?.args['oldest']).toBe(at(218));
  });

  test('late replies to a long thread are read without the whole of it, unless some were deleted', async () => {
    const replies = Array.from({ length: 450 }, (_, n) => reply(10, n + 20, 'U2', `reply ${n + 1}`));
    await start({ general: [message(10, 'U1', 'root'), ...replies] });
    await collectInto(store, slack, { asOf: now, channels: ['general'] });
    now += 5 * DAY;
    slack.workspace.say('C1', 'U1', 'late', { thread_ts: at(10) });
    now += 1000;
    const late = await collectInto(store, slack, { asOf: now, channels: ['general'] });
    expect(late.requests.filter((method) => method === 'conversations.replies')).toHaveLength(1);
    expect(slackRows(store)).toHaveLength(452);

    slack.workspace.remove('C1', at(100));
    slack.workspace.say('C1', 'U1', 'later', { thread_ts: at(10) });
    now += 1000;
    await collectInto(store, slack, { asOf: now, channels: ['general'] });
    expect(slackRows(store)).toContain(`C1 ${at(100)} U2  [deleted]`);
  });

  test('by an abort during a wait ends at once and can be repeated', async () => {
    await start(
      { general: many(3) },
      { faults: [{ match: 'conversations.history', action: '429:600', nth: 1 }] },
    );
    const controller = new AbortController();
    const run = collectInto(store, slack, {
      asOf: now,
      channels: ['general'],
      signal: controller.signal,
      wait: (_ms, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
          controller.abort(new Error('stopped'));
        }),
    });
    await expect(run).rejects.toThrow('stopped');
    await collectInto(store, slack, { asOf: now, channels: ['general'] });
    expect(slackRows(store)).toHaveLength(3);
  });
});

describe('faults of the server', () => {
  const METHODS = [
    'auth.test',
    'users.list',
    'conversations.list',
    'conversations.members',
    'conversations.history',
    'conversations.replies',
  ];

  test.each(['status:500', 'status:503', 'garbage', 'truncate', 'reset', '429:7'])(
    '%s of each method once costs nothing',
    async (action) => {
      await start(
        { general: [message(10, 'U1', 'root'), reply(10, 20, 'U2', 'one')], web: [message(30, 'U1', 'x')] },
        { faults: METHODS.map((match) => ({ match, action, nth: 1 })) },
      );
      const run = await collectInto(store, slack, { asOf: now });
      expect(slack.fired()).toEqual([1, 1, 1, 1, 1, 1]);
      expect(slackRows(store)).toHaveLength(3);
      expect(run.gaps).toEqual([]);
      expect(run.waits).toEqual(Array.from({ length: 6 }, () => (action === '429:7' ? 7000 : 500)));
      expect(run.log).toHaveLength(6);
    },
  );

  test('an answer that does not come is given up after its time limit', async () => {
    await start(
      { general: many(2) },
      { faults: [{ match: 'conversations.history', action: 'delay:400', nth: 1 }] },
    );
    const run = await collectInto(store, slack, { asOf: now, channels: ['general'], timeoutMs: 100 });
    expect(run.log).toEqual(['Slack: no answer in time; trying conversations.history again in 0.5 s']);
    expect(slackRows(store)).toHaveLength(2);
  });

  test('a channel that keeps failing is a gap, and the others are read', async () => {
    await start(
      { general: many(2), web: many(2) },
      { faults: [{ match: 'conversations.history', action: 'status:500', nth: [1, 2, 3, 4, 5, 6] }] },
    );
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.gaps).toEqual([
      {
        container: 'T1/C1',
        what: 'not read to the end: Slack gave no usable answer to conversations.history: HTTP 500',
      },
    ]);
    expect(run.waits).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(run.complete).toEqual(['T1/C3', 'T1/C2']);
    expect(slackRows(store)).toHaveLength(2);
  });

  test('a server that is gone is not waited for channel by channel', async () => {
    const workspace = smallWorkspace();
    workspace.channels = Array.from({ length: 9 }, (_, n) => ({
      id: `C1${n}`,
      name: `channel-${n}`,
      created: 1,
    }));
    slack = await startSlack({
      export: workspace,
      now: () => now,
      faults: [{ match: 'conversations.members', action: 'reset' }],
    });
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.requests.filter((method) => method === 'conversations.members')).toHaveLength(18);
    expect(run.gaps.map(({ container }) => container)).toEqual([
      ...Array.from({ length: 9 }, (_, n) => `T1/C1${n}`),
      'T1/C3',
    ]);
    expect(run.gaps.at(-1)?.what).toBe('not read: Slack stopped answering');
  });

  test('a server that never answers is named with the setting that leads there', async () => {
    await start({}, { faults: [{ match: '*', action: 'reset' }] });
    await expect(collectInto(store, slack, { asOf: now })).rejects.toMatchObject({
      code: 'slack.unreachable',
      hint: expect.stringContaining('SLACK_API_URL') as string,
    });
  });

  test("Slack's rule for apps outside the Marketplace is waited for and said", async () => {
    let clock = 0;
    await start(
      { general: [...many(40), reply(1, 50, 'U2', 'one')] },
      { tiers: 'nonmarketplace', tierClock: () => clock },
    );
    const run = await collectInto(store, slack, {
      asOf: now,
      channels: ['general'],
      wait: async (ms) => {
        clock += ms;
      },
    });
    expect(slackRows(store)).toHaveLength(41);
    expect(run.complete).toEqual(['T1/C1']);
    expect(run.waits).toEqual([60_000, 60_000]);
    expect(run.log[0]).toContain('15 messages a request');
    expect(run.progress).toContain('#general (15 messages a minute)');
  });
});

test('a message of an unknown shape is left out and said, and what was known of it is not taken for deleted', async () => {
  await start({ general: [...many(3), reply(2, 10, 'U2', 'one'), reply(2, 20, 'U2', 'two')] });
  await collectInto(store, slack, { asOf: now, channels: ['general'] });
  const { messages } = slack.workspace.channel('C1');
  for (const ts of [at(1), at(10)]) Object.assign(messages.get(ts)!, { text: { some: 'day' } });
  slack.workspace.say('C1', 'U1', 'three', { thread_ts: at(2), ts: at(30) });
  const run = await collectInto(store, slack, { asOf: now, channels: ['general'] });
  expect(run.gaps).toEqual([
    { container: 'T1/C1', what: '2 messages were of a shape this version cannot read and left out' },
  ]);
  expect(slackRows(store)).toHaveLength(6);
  expect(slackRows(store).filter((row) => row.includes('[deleted]'))).toEqual([]);
});

describe('what the bot may not do', () => {
  test('a bad token is named, without being shown', async () => {
    await start({}, { token: 'xoxb-right' });
    const failure = await collectInto(store, slack, { asOf: now, token: 'xoxb-wrong-7f3a' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      code: 'slack.bad-token',
      exitCode: 2,
      message: 'Slack refused SLACK_BOT_TOKEN (invalid_auth)',
    });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('7f3a');
  });

  test('a missing scope is named', async () => {
    await start({}, { scopes: ALL_SCOPES.filter((scope) => scope !== 'users:read') });
    await expect(collectInto(store, slack, { asOf: now })).rejects.toMatchObject({
      code: 'slack.missing-scope',
      message: expect.stringContaining('lacks the scope users:read that users.list needs') as string,
    });
  });

  test('without groups:read the public channels are read and the rest is a gap', async () => {
    await start(
      { general: many(1), 'secret-deal': many(1) },
      { scopes: ALL_SCOPES.filter((scope) => scope !== 'groups:read') },
    );
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.gaps).toEqual([
      {
        container: null,
        what: 'private channels were not read: SLACK_BOT_TOKEN lacks the scope groups:read',
      },
    ]);
    expect(slackRows(store)).toHaveLength(1);
  });

  test('without groups:history the private channel is a gap of its own', async () => {
    await start(
      { general: many(1), 'secret-deal': many(1) },
      { scopes: ALL_SCOPES.filter((scope) => scope !== 'groups:history') },
    );
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.gaps).toEqual([
      { container: 'T1/C3', what: expect.stringContaining('groups:history') as string },
    ]);
    expect(run.complete).toEqual(['T1/C1', 'T1/C2']);
  });

  test('a listed channel without the bot is a gap that says what to type, without its name', async () => {
    await start({ general: many(1), web: many(1) }, { botIn: ['general'] });
    const run = await collectInto(store, slack, { asOf: now, channels: ['#general', 'web', 'nowhere'] });
    expect(run.gaps).toEqual([
      {
        container: null,
        what: 'slack.channels lists what was not found: mistyped, or private and without the bot (there: /invite @brief)',
      },
      { container: 'T1/C2', what: 'not read: the bot is not a member; type "/invite @brief" in the channel' },
    ]);
    expect(run.log[0]).toContain('"nowhere"');
    expect(slackRows(store)).toHaveLength(1);
  });

  test('with "all" only the channels the bot is in are read, and none is a gap', async () => {
    await start({ general: many(1), web: many(1) }, { botIn: ['C2'] });
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.gaps).toEqual([]);
    expect(run.complete).toEqual(['T1/C2']);
  });

  test('a channel the bot was removed from is a gap from then on', async () => {
    await start({ general: many(1), web: many(1) });
    await collectInto(store, slack, { asOf: now });
    slack.workspace.setMember('C2', 'U0BRIEF', false);
    const run = await collectInto(store, slack, { asOf: now });
    expect(run.gaps).toEqual([
      { container: 'T1/C2', what: 'not read: the bot is not a member; type "/invite @brief" in the channel' },
    ]);
  });

  test('a token that is revoked in the middle ends the run instead of making every channel a gap', async () => {
    await start({ general: many(1), web: many(1) });
    const run = collectInto(store, slack, {
      asOf: now,
      stop: ({ complete }) => {
        if (complete !== undefined) slack.revokeToken();
        return false;
      },
    });
    await expect(run).rejects.toMatchObject({
      code: 'slack.bad-token',
      message: 'Slack refused SLACK_BOT_TOKEN (token_revoked)',
    });
    expect(slackRows(store)).toHaveLength(1);
  });

  test('what a plan hides was not deleted', async () => {
    await start({ general: many(5) });
    await collectInto(store, slack, { asOf: now });
    slack.workspace.hiddenBefore = at(3);
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store)).toHaveLength(5);
    expect(slackRows(store).filter((row) => row.includes('[deleted]'))).toEqual([]);
    slack.workspace.remove('C1', at(4));
    await collectInto(store, slack, { asOf: now });
    expect(slackRows(store).filter((row) => row.includes('[deleted]'))).toEqual([
      `C1 ${at(4)} U1  [deleted]`,
    ]);
  });
});
