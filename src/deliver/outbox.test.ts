import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { saveDocument } from '../store/documents.ts';
import { claim, intend, outboxRow } from '../store/outbox.ts';
import { openStore, type Store } from '../store/store.ts';
import { FIXTURE_START, smallWorkspace } from '../testing/slack/fixture.ts';
import { type Fault, type SlackOptions, type SlackServer, startSlack } from '../testing/slack/server.ts';

import { LEASE_MS, type OutboxDeps, sendOnce, type SendResult } from './outbox.ts';
import { MARKER_EVENT, type SlackDocument, slackDelivery } from './slack.ts';

const DOCUMENT: SlackDocument = {
  text: 'Monday: two stories',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Two stories' } }],
  marker: 'ann/nightly/2026-11-10',
};

let folder: string;
let store: Store;
let slack: SlackServer;
let clock: number;
let log: string[];
let waits: number[];
let id: number;

async function start(faults: readonly Fault[] = [], options: Partial<SlackOptions> = {}): Promise<void> {
  slack = await startSlack({ export: smallWorkspace(), now: () => clock, faults, ...options });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-outbox-'));
  store = openStore(join(folder, 'brief.db'));
  clock = FIXTURE_START;
  log = [];
  waits = [];
  id = saveDocument(store, {
    person: 'ann',
    job: 'nightly',
    localDate: '2026-11-10',
    fromAt: 0,
    toAt: clock,
    createdAt: clock,
    body: '{}',
    items: [],
    told: [],
    sentences: [],
  }).id;
});
afterEach(async () => {
  store.close();
  rmSync(folder, { recursive: true });
  await slack.close();
});

const deps = (own: Store = store): OutboxDeps => ({
  store: own,
  now: () => clock,
  wait: async (ms, signal) => {
    waits.push(ms);
    clock += ms;
    signal.throwIfAborted();
    await new Promise((done) => void setImmediate(done));
  },
  log: (line) => log.push(line),
});
const never = new AbortController().signal;
const connection = () => ({ token: 'xoxb-test', apiUrl: slack.url, fetch, timeoutMs: 2000 });
const send = (recipient = 'U1', document = DOCUMENT): Promise<SendResult> =>
  sendOnce(deps(), slackDelivery(connection()), id, document, recipient, never);
const posts = () => slack.requests.filter(({ method }) => method === 'chat.postMessage').length;

describe('a document', () => {
  test('arrives as a direct message with its marker and without previews, and its ts is kept', async () => {
    await start();
    const result = await send();
    expect(slack.sent).toEqual([
      {
        channel: expect.stringMatching(/^D/) as string,
        user: 'U1',
        ts: expect.any(String) as string,
        text: DOCUMENT.text,
        blocks: DOCUMENT.blocks,
        metadata: { event_type: MARKER_EVENT, event_payload: { marker: DOCUMENT.marker } },
        threadTs: null,
        unfurlLinks: 'false',
        unfurlMedia: 'false',
        updates: 0,
      },
    ]);
    const { channel, ts } = slack.sent[0]!;
    expect(result).toEqual({ status: 'sent', receipt: { channel, ts }, before: false });
    expect(outboxRow(store, id)).toMatchObject({
      status: 'sent',
      channel,
      ts,
      sentAt: clock,
      attempts: 1,
      claimedAt: null,
    });
  });

  test('is not sent again by a later call', async () => {
    await start();
    const first = await send();
    expect(await send()).toEqual({ ...first, before: true });
    expect(posts()).toBe(1);
  });

  test('over the limits is never posted', async () => {
    await start();
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];
    await expect(send('U1', { ...DOCUMENT, blocks })).rejects.toThrow(RangeError);
    expect(posts()).toBe(0);
    expect(outboxRow(store, id)).toMatchObject({ status: 'intent' });
  });
});

describe('after an unknown outcome', () => {
  test.each(['reset-after', 'truncate'])(
    'a message that arrived (%s) is found and not sent again',
    async (action) => {
      await start([{ match: 'chat.postMessage', action, nth: 1 }]);
      const result = await send();
      expect(slack.fired()).toEqual([1]);
      expect(slack.sent).toHaveLength(1);
      expect(result).toMatchObject({ status: 'sent', receipt: { ts: slack.sent[0]?.ts } });
      expect(posts()).toBe(1);
    },
  );

  test.each(['reset', 'status:500', 'garbage'])(
    'a message that did not arrive (%s) is looked for, then sent',
    async (action) => {
      await start([{ match: 'chat.postMessage', action, nth: 1 }]);
      expect(await send()).toMatchObject({ status: 'sent' });
      expect(slack.sent).toHaveLength(1);
      expect(posts()).toBe(2);
      const methods = slack.requests.map(({ method }) => method);
      expect(methods.lastIndexOf('conversations.history')).toBeLessThan(
        methods.lastIndexOf('chat.postMessage'),
      );
      expect(methods.filter((method) => method === 'conversations.history')).toHaveLength(2);
    },
  );

  test('a message that came late is found at the second look', async () => {
    await start([
      { match: 'conversations.history', action: 'status:500', nth: 1 },
      { match: 'chat.postMessage', action: 'reset-after', nth: 1 },
    ]);
    expect(await send()).toMatchObject({ status: 'sent' });
    expect(slack.sent).toHaveLength(1);
    expect(posts()).toBe(1);
  });

  test('a message is found whatever the time is at the other end', async () => {
    await start([{ match: 'chat.postMessage', action: 'reset-after', nth: 1 }], {
      now: () => Date.UTC(2021, 2, 10),
    });
    expect(await send()).toMatchObject({ status: 'sent' });
    expect(posts()).toBe(1);
  });

  test('nothing is sent while nobody can look', async () => {
    await start([
      { match: 'chat.postMessage', action: 'reset-after', nth: 1 },
      { match: 'conversations.history', action: 'status:500' },
    ]);
    expect(await send()).toMatchObject({ status: 'pending' });
    expect(posts()).toBe(1);
    expect(outboxRow(store, id)).toMatchObject({ status: 'sending' });
    slack.setFaults([]);
    expect(await send()).toMatchObject({ status: 'sent', before: true });
    expect(posts()).toBe(1);
  });
});

describe('a crash', () => {
  test('between sending and the receipt is recovered without a second message', async () => {
    await start();
    intend(store, { documentId: id, recipient: 'U1', marker: DOCUMENT.marker }, clock);
    claim(store, id, clock, LEASE_MS);
    await slackDelivery(connection()).deliver(DOCUMENT, 'U1', never);
    // Here the process died. The next one waits until the dead one's claim has run out, then looks.
    const result = await send();
    expect(slack.sent).toHaveLength(1);
    expect(posts()).toBe(1);
    expect(result).toEqual({
      status: 'sent',
      receipt: { channel: slack.sent[0]?.channel, ts: slack.sent[0]?.ts },
      before: true,
    });
    expect(clock - FIXTURE_START).toBeGreaterThanOrEqual(LEASE_MS);
    expect(log[0]).toContain('another process');
  });

  test('between the intent and sending sends once', async () => {
    await start();
    intend(store, { documentId: id, recipient: 'U1', marker: DOCUMENT.marker }, clock);
    claim(store, id, clock, LEASE_MS);
    expect(await send()).toMatchObject({ status: 'sent', before: false });
    expect(slack.sent).toHaveLength(1);
  });

  test('an interruption in the middle of sending leaves it to the next run, which looks at once', async () => {
    await start([{ match: 'chat.postMessage', action: 'delay:300', nth: 1 }]);
    const controller = new AbortController();
    const sending = sendOnce(deps(), slackDelivery(connection()), id, DOCUMENT, 'U1', controller.signal);
    const failure = sending.catch((error: unknown) => error);
    while (posts() === 0) await new Promise((done) => void setTimeout(done, 5));
    controller.abort(new Error('Ctrl-C'));
    expect(await failure).toMatchObject({ message: 'Ctrl-C' });
    expect(outboxRow(store, id)).toMatchObject({ status: 'sending', claimedAt: 0 });
    await new Promise((done) => void setTimeout(done, 400));
    expect(await send()).toMatchObject({ status: 'sent', before: true });
    expect(slack.sent).toHaveLength(1);
  });
});

test('two processes at once send once', async () => {
  await start([{ match: 'chat.postMessage', action: 'delay:50' }]);
  const other = openStore(join(folder, 'brief.db'));
  try {
    const results = await Promise.all([
      sendOnce(deps(), slackDelivery(connection()), id, DOCUMENT, 'U1', never),
      // The second one's clock runs with the first one's waits, which are real here: it polls until the first is done.
      sendOnce(
        { ...deps(other), wait: (ms) => new Promise((done) => void setTimeout(done, Math.min(ms, 20))) },
        slackDelivery(connection()),
        id,
        DOCUMENT,
        'U1',
        never,
      ),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(slack.sent).toHaveLength(1);
    expect(posts()).toBe(1);
  } finally {
    other.close();
  }
});

describe('a refusal', () => {
  test('for now is waited out as long as Slack says', async () => {
    await start([{ match: 'chat.postMessage', action: '429:37', nth: [1, 2] }]);
    expect(await send()).toMatchObject({ status: 'sent' });
    expect(waits).toEqual([37_000, 37_000]);
    expect(slack.sent).toHaveLength(1);
  });

  test('that does not end is given up, and the next run sends', async () => {
    await start([{ match: 'chat.postMessage', action: '429:200' }]);
    expect(await send()).toMatchObject({
      status: 'pending',
      error: 'Slack asks to wait 200 s (chat.postMessage)',
    });
    expect(posts()).toBeLessThanOrEqual(5);
    expect(outboxRow(store, id)).toMatchObject({
      status: 'intent',
      error: 'Slack asks to wait 200 s (chat.postMessage)',
    });
    slack.setFaults([]);
    expect(await send()).toMatchObject({ status: 'sent', before: false });
    expect(slack.sent).toHaveLength(1);
  });

  test.each([
    ['U3', 'conversations.open: the Slack user is deactivated (user_disabled)'],
    ['U404', 'conversations.open: there is no such Slack user (user_not_found)'],
  ])('for good (%s) is recorded, named and not tried again', async (user, error) => {
    await start();
    expect(await send(user)).toMatchObject({
      status: 'failed',
      error,
      hint: expect.stringContaining('brief.yaml') as string,
    });
    expect(outboxRow(store, id)).toMatchObject({ status: 'failed', error });
    const before = slack.requests.length;
    expect(await send(user)).toMatchObject({ status: 'failed', error });
    expect(slack.requests).toHaveLength(before);
  });

  test("of the token is the token's, and leaves the document to be sent", async () => {
    await start([], { scopes: ['im:write'] });
    await expect(send()).rejects.toMatchObject({ code: 'slack.missing-scope', missing: ['chat:write'] });
    expect(outboxRow(store, id)).toMatchObject({ status: 'intent' });
  });
});
