/** Our emulated Slack against an independent one: same export, same requests, same answers. Run by `npm run test:replay -- DIR`. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DAY, isoUtc } from '../../core/time.ts';
import { exportItems } from '../../store/inventory.ts';
import { openStore } from '../../store/store.ts';
import { collectInto } from '../slack/collect-into.ts';
import { at, FIXTURE_START, message, reply, smallWorkspace } from '../slack/fixture.ts';
import { type SlackOptions, type SlackServer, startSlack } from '../slack/server.ts';
import type { SlackExport } from '../slack/workspace.ts';

import { type ReplayServer, startReplay } from './replay-server.ts';
import { observeSlack, type SlackAsk } from './slack-observe.ts';

const NOW = FIXTURE_START + DAY;
const BOT_IN = ['general', 'secret-deal'];

/** More than a page of everything, a long thread, and something after NOW. */
function workspace(): SlackExport {
  const data = smallWorkspace({
    general: [
      ...Array.from({ length: 130 }, (_, n) => message(100 + n, 'U1', `message ${n} <@U2> &amp;`)),
      ...Array.from({ length: 60 }, (_, n) => reply(100, 1000 + n, n % 2 === 0 ? 'U2' : 'U4', `reply ${n}`)),
      reply(101, 2000, 'U2', 'for all', { subtype: 'thread_broadcast' }),
      message(3000, 'U2', 'edited', {
        edited: { user: 'U2', ts: at(3100) },
        reactions: [{ name: 'eyes', users: ['U1'], count: 1 }],
      }),
      message(3200, 'U2', 'joined', { subtype: 'channel_join' }),
      message(3300, 'USLACKBOT', 'This message was deleted.', {
        subtype: 'tombstone',
        hidden: true,
        thread_ts: at(3300),
      }),
      reply(3300, 3400, 'U1', 'below a tombstone'),
      message(2 * 86_400, 'U1', 'tomorrow'),
      reply(100, 2 * 86_400 + 5, 'U1', 'tomorrow too'),
    ],
    web: [message(10, 'U1', 'not for the bot')],
    'secret-deal': [message(20, 'U2', 'private')],
  });
  data.users.push(
    ...Array.from({ length: 120 }, (_, n) => ({
      id: `U7${String(n).padStart(3, '0')}`,
      team_id: 'T1',
      name: `extra${n}`,
      profile: { email: `extra${n}@example.com` },
    })),
  );
  data.channels.push({ id: 'C5', name: 'later', created: NOW / 1000 + 100, members: [] });
  data.channels.push({ id: 'C6', name: 'crowd', created: 1, members: data.users.map(({ id }) => id) });
  data.groups?.push({ id: 'C4', name: 'no-bot-here', created: 1, members: ['U1'] });
  return data;
}

async function writeExport(folder: string, data: SlackExport): Promise<void> {
  const write = (name: string, json: unknown) => writeFile(join(folder, name), JSON.stringify(json));
  await write('users.json', data.users);
  await write('channels.json', data.channels);
  await write('groups.json', data.groups ?? []);
  for (const [name, messages] of Object.entries(data.messages)) {
    await mkdir(join(folder, name));
    await write(join(name, '2026-11-10.json'), messages);
  }
}

// Nothing to compare with when it is not run by `npm run test:replay`.
describe.skipIf(process.env['REPLAY_DIR'] === undefined)('two emulated Slacks', () => {
  let parent: string;
  let replay: ReplayServer;
  let ours: SlackServer;

  async function start(options: Partial<SlackOptions> = {}, args: readonly string[] = []): Promise<void> {
    const folder = join(parent, 'acme');
    await mkdir(folder);
    await writeExport(folder, workspace());
    replay = await startReplay('slack.mjs', [
      '--export',
      folder,
      '--at',
      isoUtc(NOW),
      '--bot-in',
      BOT_IN.join(','),
      '--members-from',
      'export',
      ...args,
    ]);
    ours = await startSlack({ export: folder, botIn: BOT_IN, now: () => NOW, ...options });
  }
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'brief-replay-slack-'));
  });
  afterEach(async () => {
    replay.close();
    await ours.close();
    await rm(parent, { recursive: true });
  });

  async function same(ask: SlackAsk): Promise<Record<string, unknown>> {
    const theirs = await observeSlack(`${replay.url}/api/`, ask);
    const mine = await observeSlack(ours.url, ask);
    expect(mine, JSON.stringify(ask)).toEqual(theirs);
    return mine.body;
  }

  /** Follows `next_cursor`, comparing each page. */
  async function samePages(ask: SlackAsk): Promise<number> {
    let pages = 0;
    let cursor = '';
    do {
      const body = await same({ ...ask, args: { ...ask.args, ...(cursor !== '' && { cursor }) } });
      cursor = (body['response_metadata'] as { next_cursor?: string } | undefined)?.next_cursor ?? '';
      pages += 1;
    } while (cursor !== '' && pages < 50);
    return pages;
  }

  test.each<SlackAsk>([
    { method: 'auth.test' },
    { method: 'auth.test', token: '' },
    { method: 'auth.test', token: 'xoxo-no' },
    { method: 'auth.nothing' },
    { method: 'bots.info', args: { bot: 'B8' } },
    { method: 'bots.info', args: { bot: 'B0BRIEF' } },
    { method: 'bots.info', args: { bot: 'B404' } },
    { method: 'users.info', args: { user: 'U4' } },
    { method: 'users.info', args: { user: 'U404' } },
    { method: 'users.info' },
    { method: 'users.lookupByEmail', args: { email: 'nobody@example.net' } },
    { method: 'conversations.info', args: { channel: 'C1', include_num_members: '1' } },
    { method: 'conversations.info', args: { channel: 'C2' } },
    { method: 'conversations.info', args: { channel: 'C4' } },
    { method: 'conversations.info', args: { channel: 'C5' } },
    { method: 'conversations.list', args: { types: 'nonsense' } },
    { method: 'conversations.list', args: { types: 'public_channel', exclude_archived: 'true' } },
    { method: 'conversations.list', args: { types: 'private_channel' } },
    { method: 'conversations.members', args: { channel: 'C2' } },
    { method: 'conversations.members', args: { channel: 'C4' } },
    { method: 'conversations.members', args: { channel: 'C1', cursor: 'bm9uc2Vuc2U6MQ==' } },
    { method: 'conversations.history', args: { channel: 'C2' } },
    { method: 'conversations.history', args: { channel: 'C4' } },
    { method: 'conversations.history', args: {} },
    { method: 'conversations.history', args: { channel: 'C1', limit: 'x' } },
    { method: 'conversations.history', args: { channel: 'C1', oldest: 'x' } },
    { method: 'conversations.history', args: { channel: 'C3' } },
    { method: 'conversations.history', args: { channel: 'C1', oldest: at(2999), latest: at(3300) } },
    {
      method: 'conversations.history',
      args: { channel: 'C1', oldest: at(3000), latest: at(3300), inclusive: 'true' },
    },
    {
      method: 'conversations.history',
      args: { channel: 'C1', oldest: at(3000), latest: at(3300), inclusive: 'false' },
    },
    { method: 'conversations.history', args: { channel: 'C1', oldest: '0', limit: '3' } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(100), oldest: at(1050) } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(100), latest: at(1005) } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(100), oldest: at(1005), limit: '10' } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(102) } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(1000) } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(3300) } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(7) } },
    { method: 'conversations.replies', args: { channel: 'C1' } },
    { method: 'conversations.replies', args: { channel: 'C1', ts: at(2 * 86_400) } },
  ])('reading: $method $args', async (ask) => {
    await start();
    expect(await same(ask)).toHaveProperty('ok');
  });

  test('lists come in the same pages', async () => {
    await start();
    expect(await samePages({ method: 'users.list', args: { limit: '50' } })).toBe(3);
    expect(await samePages({ method: 'conversations.members', args: { channel: 'C1', limit: '2' } })).toBe(2);
    expect(
      await samePages({
        method: 'conversations.list',
        args: { limit: '2', types: 'public_channel,private_channel' },
      }),
    ).toBe(2);
    expect(await samePages({ method: 'conversations.history', args: { channel: 'C1', limit: '50' } })).toBe(
      3,
    );
    expect(
      await samePages({ method: 'conversations.replies', args: { channel: 'C1', ts: at(100), limit: '25' } }),
    ).toBe(3);
  });

  test('a direct message is opened, posted to, read with its metadata, and changed', async () => {
    await start();
    const metadata = JSON.stringify({ event_type: 'brief_document', event_payload: { marker: 'm' } });
    const section = JSON.stringify([{ type: 'section', text: { type: 'mrkdwn', text: 'hi' } }]);
    await same({ method: 'conversations.open', args: { users: 'U404' } });
    await same({ method: 'conversations.open', args: { users: 'U3' } });
    await same({ method: 'conversations.open' });
    const opened = await same({ method: 'conversations.open', args: { users: 'U1' } });
    await same({ method: 'conversations.open', args: { users: 'U1', return_im: 'true' } });
    const { id: channel } = opened['channel'] as { id: string };
    await same({
      method: 'chat.postMessage',
      args: { channel, text: 'hi', blocks: section, metadata, unfurl_links: 'false' },
    });
    await same({ method: 'chat.postMessage', args: { channel: 'U2', text: 'by user id' } });
    const history = await same({
      method: 'conversations.history',
      args: { channel, include_all_metadata: 'true' },
    });
    expect(JSON.stringify(history)).toContain('"marker":"m"');
    await same({ method: 'conversations.history', args: { channel } });
    const [{ ts }] = history['messages'] as [{ ts: string }];
    await same({ method: 'chat.update', args: { channel, ts, text: 'changed' } });
    await same({ method: 'chat.update', args: { channel, ts: at(1), text: 'changed' } });
    await same({ method: 'conversations.history', args: { channel, include_all_metadata: 'true' } });
    expect(ours.sent.map(({ user, text, updates }) => [user, text, updates])).toEqual([
      ['U1', 'changed', 1],
      ['U2', 'by user id', 0],
    ]);
  });

  const divider = { type: 'divider' };
  const section = (length: number) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: 'x'.repeat(length) },
  });
  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['50 blocks', { text: 'x', blocks: JSON.stringify(Array.from({ length: 50 }, () => divider)) }],
    ['51 blocks', { text: 'x', blocks: JSON.stringify(Array.from({ length: 51 }, () => divider)) }],
    ['3000 characters', { blocks: JSON.stringify([section(3000)]) }],
    ['3001 characters', { blocks: JSON.stringify([section(3001)]) }],
    ['no characters', { blocks: JSON.stringify([section(0)]) }],
    ['13200 characters', { blocks: JSON.stringify([2640, 2640, 2640, 2640, 2640].map(section)) }],
    ['13201 characters', { blocks: JSON.stringify([2640, 2640, 2640, 2640, 2641].map(section)) }],
    [
      'a header of 151',
      { blocks: JSON.stringify([{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }]) },
    ],
    [
      'mrkdwn in a header',
      { blocks: JSON.stringify([{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }]) },
    ],
    [
      '11 elements',
      {
        blocks: JSON.stringify([
          { type: 'context', elements: Array.from({ length: 11 }, () => ({ type: 'mrkdwn', text: 'x' })) },
        ]),
      },
    ],
    [
      'a long button',
      {
        blocks: JSON.stringify([
          {
            type: 'actions',
            elements: [
              { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x'.repeat(76) } },
            ],
          },
        ]),
      },
    ],
    ['an image without address', { blocks: JSON.stringify([{ type: 'image', alt_text: 'x' }]) }],
    ['an id twice', { blocks: JSON.stringify([1, 2].map(() => ({ type: 'divider', block_id: 'a' }))) }],
    ['no JSON', { text: 'x', blocks: '[{' }],
    ['no list', { text: 'x', blocks: '{}' }],
    ['bad metadata', { text: 'x', metadata: '{"event_type":5}' }],
    ['40001 characters', { text: 'x'.repeat(40_001) }],
    ['an unknown thread', { text: 'x', thread_ts: at(1) }],
  ])('posting: %s', async (_name, args) => {
    await start();
    expect(await same({ method: 'chat.postMessage', args: { channel: 'U1', ...args } })).toHaveProperty('ok');
  });

  test.each([
    ['C2', 'not_in_channel'],
    ['C4', 'channel_not_found'],
    ['C404', 'channel_not_found'],
  ])('posting to %s: %s', async (channel, error) => {
    await start();
    expect(await same({ method: 'chat.postMessage', args: { channel, text: 'x' } })).toMatchObject({
      ok: false,
      error,
    });
  });

  describe('faults', () => {
    test.each(['status:500', 'status:503', '429:3', 'reset', 'reset-after', 'truncate', 'garbage'])(
      '%s',
      async (action) => {
        const faults = [{ match: 'chat.postMessage', action, nth: 1 }];
        await start({ faults }, ['--faults', JSON.stringify(faults)]);
        await same({ method: 'chat.postMessage', args: { channel: 'U1', text: 'one' } });
        await same({ method: 'chat.postMessage', args: { channel: 'U1', text: 'two' } });
        const { dm } = ours.workspace.dm('U1');
        const history = await same({ method: 'conversations.history', args: { channel: dm.id } });
        expect(history['messages']).toHaveLength(action === 'reset-after' || action === 'truncate' ? 2 : 1);
      },
    );

    test.each(['on', 'nonmarketplace'] as const)('limits by method: %s', async (tiers) => {
      await start({ tiers }, ['--tiers', tiers]);
      const ask = { method: 'conversations.history', args: { channel: 'C1', limit: '40' } };
      const allowed = tiers === 'on' ? 50 : 1;
      for (let n = 0; n < allowed; n += 1) await same(ask);
      expect(await same(ask)).toEqual({ ok: false, error: 'ratelimited' });
      await same({ method: 'auth.test' });
    });
  });

  test('the collector makes the same rows of both', async () => {
    await start();
    const rows = [];
    for (const server of [ours, { ...ours, url: `${replay.url}/api/` }]) {
      const store = openStore(':memory:');
      const run = await collectInto(store, server, { asOf: NOW });
      const exported = [...exportItems(store)];
      rows.push({ gaps: run.gaps, complete: run.complete, batches: run.batches, exported });
      store.close();
    }
    expect(rows[0]?.exported).toHaveLength(194);
    expect(rows[0]).toEqual(rows[1]);
  });
});
