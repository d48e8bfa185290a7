// Times the ranking of one person's morning in a made-up workplace: 50,000 messages of 60 days, of which the person wrote 3,000,
// then 10,000 of one day. `npm run build && node bench/briefing/speed.mjs`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { rankMorning } from './morning.mjs';

const { openStore } = await import('../../dist/store/store.js');
const { saveBatch } = await import('../../dist/store/save.js');

const DAY = 86_400_000;
const [PAST, DAY_OF] = [50_000, 10_000];
const END = Date.UTC(2026, 10, 20, 7);
const WORDS = Array.from({ length: 4000 }, (_, n) => `word${n.toString(36).replaceAll(/\d/g, 'x')}`);

/** The same archive every time: a linear congruential generator (Numerical Recipes). */
let seed = 42;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return (seed >>> 8) % below;
};
const sentence = () => Array.from({ length: 8 + random(30) }, () => WORDS[random(WORDS.length)]).join(' ');

const roots = new Map();
function message(n) {
  const at =
    n < PAST
      ? Math.floor(END - 61 * DAY + (n * 60 * DAY) / PAST)
      : Math.floor(END - DAY + ((n - PAST) * DAY) / DAY_OF);
  const channel = `T/C${random(40)}`;
  const ts = `${Math.floor(at / 1000)}.${String(n % 1_000_000).padStart(6, '0')}`;
  const root = random(3) === 0 || !roots.has(channel) ? ts : roots.get(channel);
  roots.set(channel, root);
  const author = n < PAST && n % 16 === 0 ? 'T/U0' : `T/U${1 + random(200)}`;
  const body = sentence();
  const shared = { container: channel, kind: 'message', state: null, author, url: null, updatedAt: at };
  return {
    thread: {
      ...shared,
      key: `${channel}/${root}`,
      ref: root,
      title: body.slice(0, 80),
      createdAt: Math.floor(Number(root) * 1000),
      labels: [],
      assignees: [],
      reviewRequests: [],
      replyCount: 0,
      latestReply: at,
      stateAt: null,
    },
    item: {
      ...shared,
      key: `${channel}/${ts}`,
      thread: `${channel}/${root}`,
      ref: root === ts ? '' : ts,
      createdAt: at,
      title: null,
      text: body,
      mentions: [],
      reactions: random(5) === 0 ? [{ name: '+1', count: 2, accounts: ['T/U1', 'T/U2'] }] : [],
      paths: [],
      raw: { ts },
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'brief-speed-'));
const store = openStore(join(folder, 'brief.db'));
const accounts = Array.from({ length: 201 }, (_, n) => ({
  key: `T/U${n}`,
  handle: `U${n}`,
  name: `user ${n}`,
  email: null,
  bot: false,
  guest: false,
  timezone: null,
  deleted: false,
}));
const containers = Array.from({ length: 40 }, (_, n) => ({
  key: `T/C${n}`,
  kind: 'channel',
  name: `C${n}`,
  title: `#c${n}`,
  visibility: 'public',
  url: null,
}));
const readers = containers.map(({ key }) => ({
  container: key,
  accounts: accounts.map((account) => account.key),
  from: 'source',
}));
for (let from = 0; from < PAST + DAY_OF; from += 1000) {
  const rows = Array.from({ length: 1000 }, (_, n) => message(from + n));
  saveBatch(
    store,
    {
      source: 'slack',
      accounts,
      containers,
      ...(from === 0 ? { readers } : {}),
      threads: [...new Map(rows.map(({ thread }) => [thread.key, thread])).values()],
      items: rows.map(({ item }) => item),
      cursor: { scope: 's', value: String(from) },
    },
    END - 1000,
  );
}
for (let run = 0; run < 3; run += 1) {
  const started = performance.now();
  const ranked = rankMorning(store, 'U0', { from: END - DAY, to: END });
  const fresh = ranked.reduce((sum, entry) => sum + entry.fresh.length, 0);
  const ms = (performance.now() - started).toFixed(0);
  console.log(`${ranked.length} threads with ${fresh} new messages ranked in ${ms} ms`);
}
store.close();
rmSync(folder, { recursive: true });
