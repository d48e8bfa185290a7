import { afterEach, expect, test } from 'vitest';

import { FIXTURE_START, smallWorkspace } from '../../testing/slack/fixture.ts';
import { ALL_SCOPES, type SlackOptions, type SlackServer, startSlack } from '../../testing/slack/server.ts';

import { probeSlack, type SlackProbe } from './probe.ts';

let slack: SlackServer;
afterEach(() => slack.close());

async function probe(
  options: Partial<SlackOptions>,
  channels: 'all' | string[] = 'all',
  now: () => number = Date.now,
): Promise<SlackProbe> {
  slack = await startSlack({ export: smallWorkspace(), now: () => FIXTURE_START, ...options });
  return probeSlack(
    {
      settings: { channels, apiUrl: slack.url },
      token: 'xoxb-test',
      fetch,
      wait: async () => undefined,
      now,
    },
    new AbortController().signal,
  );
}

test('tells the workspace, the bot, what it reads and what not', async () => {
  expect(await probe({ botIn: ['general'] })).toMatchObject({
    team: 'acme',
    teamId: 'T1',
    bot: 'brief',
    botId: 'U0BRIEF',
    scopes: ALL_SCOPES,
    missingScopes: [],
    reads: ['general'],
    notSeen: ['web'],
    notFound: [],
  });
});

test('of listed channels tells only about those', async () => {
  expect(await probe({ botIn: ['general'] }, ['general', '#web', 'C404'])).toMatchObject({
    reads: ['general'],
    notSeen: ['web'],
    notFound: ['C404'],
  });
});

test('names missing scopes, and goes on without private channels', async () => {
  const scopes = ALL_SCOPES.filter((scope) => scope !== 'groups:read' && scope !== 'chat:write');
  expect(await probe({ scopes })).toMatchObject({
    missingScopes: ['chat:write', 'groups:read'],
    reads: ['general', 'web'],
  });
});

test('tells how far the clocks are apart', async () => {
  const { clockSkewMs } = await probe({}, 'all', () => Date.now() + 3_600_000);
  expect(clockSkewMs).toBeGreaterThan(-3_603_000);
  expect(clockSkewMs).toBeLessThanOrEqual(-3_599_000);
});

test('a refused token is named', async () => {
  await expect(probe({ token: 'xoxb-other' })).rejects.toMatchObject({ code: 'slack.bad-token' });
});
