// Every bench that needs nothing but the built program, one after the other: `npm run bench`. Ends with 1 where one misses its figures.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = [
  ['bench:interviews', '../bench/interviews/run.mjs'],
  ['bench:store', '../bench/store/run.mjs'],
  ['bench:ground', '../dist/ground/bench/main.js'],
  ['bench:llm', '../bench/llm/run.mjs'],
];
const WANT_DATA = [
  ['bench:summary', '--data DIR with meetings of QMSum'],
  ['bench:evidence', '--data DIR with val-sentences.json and val-evidence.json'],
  ['bench:requests', '--data DIR with the notes that bench/requests/labels.json names'],
  ['bench:backtest', '--db FILE --cases FILE --out FILE'],
];

let missed = false;
for (const [name, script] of BENCHES) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    missed = true;
    console.log(`${name} ended with ${status}`);
  }
}
console.log('\n== not run, for want of data');
for (const [name, wants] of WANT_DATA) console.log(`npm run ${name} -- ${wants}`);
process.exitCode = missed ? 1 : 0;
