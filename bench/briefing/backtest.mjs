// Ranks the cases of a back-test with the built program, for a scorer to judge:
//   npm run build && npm run bench:backtest -- --db data/brief.db --cases cases.json --out ranking.json
// cases.json: {window_h, cases: [{id, person, t}]}; person is a login or Slack id, t an ISO time.
// ranking.json: {case id: [thread id, best first]}.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { rankMorning } from './morning.mjs';

const { openStore } = await import('../../dist/store/store.js');

const text = { type: 'string' };
const { db, cases: casesFile, out } = parseArgs({ options: { db: text, cases: text, out: text } }).values;
if (db === undefined || casesFile === undefined || out === undefined) {
  console.error('usage: npm run bench:backtest -- --db brief.db --cases cases.json --out ranking.json');
  process.exit(2);
}

const { window_h: hours, cases } = JSON.parse(readFileSync(casesFile, 'utf8'));
const store = openStore(db);
const ranking = {};
const started = performance.now();
for (const { id, person, t } of cases) {
  const to = Date.parse(t);
  ranking[id] = rankMorning(store, person, { from: to - hours * 3_600_000, to }).map(
    ({ thread }) => thread.id,
  );
}
const each = (performance.now() - started) / Math.max(1, cases.length);
store.close();
writeFileSync(out, JSON.stringify(ranking));
console.log(cases.length, 'cases ranked,', Math.round(each), 'ms each:', out);
