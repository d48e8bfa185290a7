// Times the store on a made-up Slack archive: `npm run build && node bench/store/run.mjs [MESSAGES]` (30,000 by default).
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { openStore } = await import('../../dist/store/store.js');
const { saveBatch } = await import('../../dist/store/save.js');
const { activeThreads, readThreads } = await import('../../dist/store/activity.js');
const { searchItems } = await import('../../dist/store/search.js');
const { exportItems } = await import('../../dist/store/inventory.js');

const MESSAGES = Number(process.argv[2] ?? 30_000);
const BATCH = 200;
const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);
const STEP = (60 * DAY) / MESSAGES;
const WORDS =
  'ingest queue lag deploy review merge retry kafka consumer offset alert dashboard customer invoice release rollback index vacuum schema latency'.split(
    ' ',
  );

/** The same archive every time: a linear congruential generator (Numerical Recipes). */
let seed = 42;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed % below;
};
const sentence = () => Array.from({ length: 8 + random(30) }, () => WORDS[random(WORDS.length)]).join(' ');

function archive() {
  const roots = new Map();
  return Array.from({ length: MESSAGES }, (_, n) => {
    const channel = `T/C${random(20)}`;
    const ts = `${Math.floor((START + n * STEP) / 1000)}.${String(n % 1_000_000).padStart(6, '0')}`;
    const root = random(3) === 0 || !roots.has(channel) ? ts : roots.get(channel);
    if (root === ts) roots.set(channel, ts);
    const at = Math.floor(START + n * STEP);
    const key = `${channel}/${root}`;
    const text = `${sentence()} <@U${random(80)}>`;
    const author = `T/U${random(80)}`;
    return {
      thread: {
        key,
        container: channel,
        kind: 'message',
        ref: root,
        title: text.slice(0, 80),
        state: null,
        author,
        createdAt: Math.floor(Number(root) * 1000),
        updatedAt: at,
        url: null,
        labels: [],
        assignees: [],
        reviewRequests: [],
        replyCount: 0,
        latestReply: at,
        stateAt: null,
      },
      item: {
        key: `${channel}/${ts}`,
        thread: key,
        container: channel,
        kind: 'message',
        ref: root === ts ? '' : ts,
        author,
        createdAt: at,
        updatedAt: at,
        state: null,
        title: null,
        text,
        url: null,
        mentions: [`T/U${random(80)}`],
        reactions: random(5) === 0 ? [{ name: '+1', count: 2, accounts: ['T/U1', 'T/U2'] }] : [],
        paths: [],
        raw: { type: 'message', user: author, text, ts, team: 'T', blocks: [{ type: 'rich_text', text }] },
      },
    };
  });
}

const rows = archive();
const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'));
const file = join(folder, 'brief.db');
const store = openStore(file);
const timed = (name, work, count) => {
  const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
  const result = work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = (user + system) / 1000;
  const rate =
    count === undefined ? '' : `  ${Math.round((count / cpu) * 1000).toLocaleString('en')} a CPU second`;
  console.log(
    `${name.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms, CPU ${cpu.toFixed(1).padStart(8)} ms${rate}`,
  );
  return result;
};
const containers = Array.from({ length: 20 }, (_, n) => ({
  key: `T/C${n}`,
  kind: 'channel',
  name: `C${n}`,
  title: `#c${n}`,
  visibility: 'public',
  url: null,
}));
const save = () => {
  for (let from = 0; from < rows.length; from += BATCH) {
    const part = rows.slice(from, from + BATCH);
    const threads = [...new Map(part.map(({ thread }) => [thread.key, thread])).values()];
    saveBatch(
      store,
      {
        source: 'slack',
        containers,
        threads,
        items: part.map(({ item }) => item),
        cursor: { scope: 's', value: String(from) },
      },
      START + 61 * DAY,
    );
  }
};

console.log(`${MESSAGES.toLocaleString('en')} messages in batches of ${BATCH}, node ${process.version}`);
timed('save all', save, MESSAGES);
timed('save all again (nothing changed)', save, MESSAGES);
const visible = { containers: new Set(Array.from({ length: 20 }, (_, n) => n + 1)), notes: new Set() };
const end = START + 60 * DAY;
for (const hours of [24, 24, 168]) {
  timed(`activeThreads, a window of ${hours} h`, () =>
    activeThreads(store, visible, { from: end - hours * 3_600_000, to: end }, ['T/U1']),
  );
}
const ids = store.connection.prepare('SELECT id FROM thread ORDER BY id DESC LIMIT 1000').pluck().all();
timed('readThreads, 1,000 threads', () => readThreads(store, ids, end), 1000);
timed('search, a word in a third of all messages', () => searchItems(store, 'kafka', { visible, limit: 20 }));
timed('search, three words', () => searchItems(store, 'kafka consumer rollback', { visible, limit: 20 }));
timed(
  'export of everything',
  () => {
    let n = 0;
    for (const row of exportItems(store)) n += row.id.length;
    return n;
  },
  MESSAGES,
);
timed(
  'delete 100 messages in one batch',
  () =>
    saveBatch(
      store,
      {
        source: 'slack',
        deleted: rows
          .slice(0, 300)
          .filter(({ item }) => item.ref !== '')
          .slice(0, 100)
          .map(({ item }) => item.key),
      },
      end,
    ),
  100,
);
store.close();
console.log(
  `file: ${(statSync(file).size / 1e6).toFixed(1)} MB, ${Math.round(statSync(file).size / MESSAGES)} bytes a message`,
);
rmSync(folder, { recursive: true });
